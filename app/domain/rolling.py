"""The evaluator of rolling qualifications."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from app.domain.applied import AppliedChain
from app.domain.calendar import days_after, next_day
from app.domain.carrying import carried_in_rolling
from app.domain.chain import Chain
from app.domain.evidence import Evidence
from app.domain.facts_as_of import FactsAsOf, oldest_learning, revocation_days
from app.domain.findings import EducationProgress, Moment, PeriodFinding, Progress
from app.domain.reasons import Reason
from app.domain.rolling_progress import rolling_progress
from app.domain.rolling_reasons import rolling_reasons
from app.domain.validity import ValiditySegment, opening_day
from schema.enums import Status


class RollingEvaluator:
    """Evaluates the history of one person in a rolling qualification.

    Periods run on whether the person is assigned or not. A revocation that counts from a day on is itself a dated fact,
    which changes no day before it; so there is one chain up to the first such day, and one from each on.
    """

    def __init__(self, known: FactsAsOf) -> None:
        """Work out the chains, without what is too old to count (E12)."""
        self._known = known
        self._epochs = [date.min, *revocation_days(known)]
        self.oldest_learning = oldest_learning(known)
        self._chains = self._chains_since(self.oldest_learning or date.min)

    def moment(self, on: date) -> Moment:
        chain = self._chain_on(on)
        segment = chain.segment_on(on)
        if segment is None:
            return Moment(Status.IN_PROGRESS, self._known.version_on(on).terms.number)
        running = chain.running_on(on, segment)
        number, version = running.number, running.version
        if segment.valid_through == date.max:
            return Moment(Status.QUALIFIED, version.terms.number, period_number=number)
        status = _status(segment, on)
        if status is Status.EXPIRED:
            version = self._known.version_on(on)
        due_on = segment.grace_through if status is Status.IN_GRACE else segment.valid_through
        return Moment(status, version.terms.number, segment.valid_through, segment.opens_on, due_on, number)

    def progress(self, on: date) -> tuple[Progress, ...]:
        return rolling_progress(self._chain_on(on), on)

    def permanent_education(self, on: date) -> tuple[EducationProgress, ...]:  # part of the protocol
        """Nothing: a rolling qualification has no permanent education (S24)."""
        return ()

    def turning_days(self, first: date, last: date) -> Iterator[date]:
        """Give the days on which something may change."""
        yield from self._epochs
        yield from (version.from_on for version in self._known.versions)
        for chain in self._chains:
            for period in chain.periods():
                yield period.begins_on
            for segment in chain.segments:
                yield segment.from_on
                yield days_after(segment.valid_through, 1)
                yield days_after(segment.grace_through, 1)
                if segment.opens_on is not None:
                    yield segment.opens_on
                if segment.is_capped:  # R9: what is redone before the renewal opens is due once more with it
                    yield opening_day(segment.validity.end, segment.lead, segment.validity.renewable_from)
                    yield next_day(segment.validity.through)

    def periods(self) -> tuple[PeriodFinding, ...]:
        return tuple(self._chains[-1].periods())

    def reasons(self, on: date) -> Iterator[Reason]:
        """Give why the moment of that day is what it is."""
        return rolling_reasons(self._chain_on(on), self.moment(on), on)

    def carried_through(self, completion: int, on: date) -> date:
        """Return the last valid day of the periods that rest on a completion, by the facts up to a day; or date.min."""
        return carried_in_rolling(self._chain_on(on), completion, on)

    def _chain_on(self, on: date) -> Chain:
        return self._chains[bisect_right(self._epochs, on) - 1]

    def _chains_since(self, oldest: date) -> list[Chain]:
        chain = AppliedChain if self._known.applications else Chain
        return [chain(self._known, Evidence(self._known, revoked_up_to=day, oldest=oldest)) for day in self._epochs]


def _status(segment: ValiditySegment, on: date) -> Status:
    if on <= segment.valid_through:
        is_open = segment.opens_on is not None and segment.opens_on <= on
        return Status.EXPIRING if is_open else Status.QUALIFIED
    return Status.IN_GRACE if on <= segment.grace_through else Status.EXPIRED
