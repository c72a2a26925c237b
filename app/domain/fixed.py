"""The evaluator of fixed qualifications (R11)."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from app.domain.calendar import days_after, next_day
from app.domain.carrying import carried_in_fixed
from app.domain.evidence import Evidence
from app.domain.facts_as_of import FactsAsOf, oldest_learning, revocation_days
from app.domain.findings import EducationProgress, Grantable, Moment, PeriodFinding, Progress
from app.domain.fixed_chain import FixedChain
from app.domain.fixed_grants import grantable, lacks_education_only
from app.domain.fixed_progress import education_on, fixed_progress
from app.domain.fixed_reasons import fixed_reasons
from app.domain.fixed_running import can_be_met, ran_last
from app.domain.fixed_states import State
from app.domain.frames import Occurrence
from app.domain.reasons import Reason
from schema.enums import Status


class FixedEvaluator:
    """Evaluates the history of one person in a fixed qualification.

    A dated revocation, an assignment after a gap and a version that is applied to running periods change no day before
    them. So there is one chain up to the first such day, and one from each on.
    """

    def __init__(self, known: FactsAsOf) -> None:
        """Work out the chains, without what is too old to count (E12)."""
        self._known = known
        self._epochs = sorted({date.min, *revocation_days(known), *known.assignment_starts[1:], *known.applications})
        self.oldest_learning = oldest_learning(known)
        self._chains = self._chains_since(self.oldest_learning or date.min)

    def moment(self, on: date) -> Moment:
        """Return what is true on a day, from the facts dated up to it."""
        chain = self._chain_on(on)
        number = chain.frames.number_on(on)
        state = chain.state_on(on)
        if state is None:
            return _never_qualified(chain, on, number)
        number = number or 1  # who met the first one before it opens is in it (E67)
        through = state.through
        version = state.occurrence_on(on).version
        if through == date.max:
            return Moment(Status.QUALIFIED, version.terms.number, period_number=number)
        if state.is_valid(on):
            status = Status.EXPIRING if on >= state.limit.urgent_from else Status.QUALIFIED
        else:
            status, version = Status.EXPIRED, self._known.version_on(on)
        return Moment(status, version.terms.number, through, min(state.opens_on, through), through, number)

    def progress(self, on: date) -> tuple[Progress, ...]:
        """Return how the requirements that matter on that day stand."""
        return fixed_progress(self._chain_on(on), on)

    def permanent_education(self, on: date) -> tuple[EducationProgress, ...]:
        """Return how the permanent education stands on that day."""
        return education_on(self._chain_on(on), on)

    def turning_days(self, first: date, last: date) -> Iterator[date]:
        """Give the days on which something may change."""
        yield from self._epochs
        for chain in self._chains:
            yield from _opening_days(chain, first, last)
            yield from (each.counts_from for each in _occurrences(chain, first, last))
            for state in chain.states:
                yield state.from_on
                yield next_day(state.through)
                yield state.limit.urgent_from
            if chain.known.is_extended or not chain.states or chain.states[0].from_on > first:
                yield from _missing_days(chain, first, last)

    def periods(self) -> tuple[PeriodFinding, ...]:
        """Return the periods of validity, one for each calendar period in which the person was qualified."""
        chain = self._chains[-1]
        found: dict[int, PeriodFinding] = {}
        for from_on, through in _valid_days(chain.states):
            cuts = [] if through == date.max else _opening_days(chain, next_day(from_on), through)
            starts = sorted({from_on, *cuts})
            for start, following in zip(starts, [*starts[1:], next_day(through)], strict=True):
                number = chain.frames.number_on(start) or 1
                valid_through = None if through == date.max else days_after(following, -1)
                begun, applied_on = found.get(number), chain.applied_to.get(number, date.min)
                begins_on, terms = start, self._known.version_on(start).terms.number
                if begun is not None:
                    begins_on, terms = begun.begins_on, begun.terms_number
                if start <= applied_on <= (valid_through or date.max):
                    terms = self._known.version_on(applied_on).terms.number
                found[number] = PeriodFinding(number, begins_on, valid_through, terms)
        return tuple(found[number] for number in sorted(found))

    def reasons(self, on: date) -> Iterator[Reason]:
        """Give why the moment of that day is what it is."""
        return fixed_reasons(self._chain_on(on), self.moment(on), on)

    def carried_through(self, completion: int, on: date) -> date:
        """Return the last valid day of the periods that rest on a completion, by the facts up to a day; or date.min."""
        return carried_in_fixed(self._chain_on(on), completion, on)

    def grantable(self, number: int | None, on: date) -> list[Grantable]:
        """Return the person's own period of that number or, without one, those that may be meant, likeliest first."""
        return grantable(self._chain_on(on), number, on)

    def lacks_education_only(self, on: date) -> bool:
        """Whether permanent education ends the validity or keeps it from coming back, and nothing else does."""
        return lacks_education_only(self._chain_on(on), on)

    def _chain_on(self, on: date) -> FixedChain:
        """Return the chain that says what was true on a day."""
        return self._chains[bisect_right(self._epochs, on) - 1]

    def _chains_since(self, oldest: date) -> list[FixedChain]:
        return [
            FixedChain(
                self._known,
                Evidence(self._known, revoked_up_to=day, oldest=oldest),
                self._known.assigned_since(day),
                applied_up_to=day,
            )
            for day in self._epochs
        ]


def _never_qualified(chain: FixedChain, on: date, number: int | None) -> Moment:
    """Return what is true of somebody who was never qualified: in progress, unless a time frame was missed (E46)."""
    running, in_force = ran_last(chain, on), chain.known.version_on(on).terms.number
    if running and all(each.is_missed for each in running):
        return Moment(Status.NOT_MET, in_force, due_on=max(each.through for each in running), period_number=number)
    due_on = min((each.through for each in can_be_met(chain, on)), default=date.max)
    return Moment(Status.IN_PROGRESS, in_force, due_on=due_on if due_on < date.max else None, period_number=number)


def _valid_days(states: list[State]) -> Iterator[tuple[date, date]]:
    """Give the ranges of days on which the person is qualified, in order."""
    segment: tuple[date, date] | None = None
    for index, state in enumerate(states):
        through = state.through
        if index + 1 < len(states):
            through = min(through, days_after(states[index + 1].from_on, -1))
        if through < state.from_on:
            continue
        if segment is not None and next_day(segment[1]) == state.from_on:
            segment = segment[0], through
            continue
        if segment is not None:
            yield segment
        segment = state.from_on, through
    if segment is not None:
        yield segment


def _opening_days(chain: FixedChain, first: date, last: date) -> list[date]:
    """Return the days of first..last on which another period is the running one."""
    days = [next_day(through) for through in chain.known.extension_days]
    days += [each.opens_on for each in _occurrences(chain, first, last)]
    days += [version.from_on for version in chain.known.versions]
    days += chain.applications
    return [day for day in days if first <= day <= last]


def _missing_days(chain: FixedChain, first: date, last: date) -> Iterator[date]:
    """Give the days on which somebody may miss a period who was never qualified, or has more time for the one before.

    More time for a period no longer helps once the next one is missed (E46).
    """
    for occurrence in _occurrences(chain, first, last):
        for frame in occurrence.frames:
            yield next_day(frame.to_on)
            yield next_day(frame.through)
    for version in chain.known.versions:
        for requirement in version.achieve:
            for proof in chain.evidence.about(requirement.activity)[0]:
                yield proof.on
                yield next_day(proof.until)


def _occurrences(chain: FixedChain, first: date, last: date) -> Iterator[Occurrence]:
    """Give the periods for which something can be done from first to last."""
    for from_on, through, version in chain.known.versions_between(first, last):
        found = chain.frames.latest(version, from_on) or chain.frames.after_gap(version, from_on)
        while found is not None and found.counts_from <= through:
            yield found
            found = chain.frames.occurrence(version, found.number + 1)
