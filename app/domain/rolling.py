"""What is true of a rolling qualification on a day: the chain of its periods, read by date."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from app.domain.calendar import before, days_after
from app.domain.chain import Chain
from app.domain.evidence import Evidence
from app.domain.findings import QUALIFIED_STATUSES, Moment, Period, Progress
from app.domain.known import Known
from app.domain.rolling_progress import progress_on
from app.domain.validity import Stretch
from schema.enums import Status


class RollingCourse:
    """The course of one person in a rolling qualification.

    The clock runs on whether the person is assigned or not. A revocation that counts from a day on is itself a dated
    fact, which changes no day before it; so there is one chain up to the first such day and one from each on.
    """

    def __init__(self, known: Known) -> None:
        """Work out the chains, without what is too old to count (E12)."""
        self._known = known
        self._epochs = [date.min, *_revocation_days(known)]
        self._chains = self._chains_since(date.min)
        oldest = self._oldest_learning()
        if oldest is not None:
            self._chains = self._chains_since(oldest)

    def moment(self, on: date) -> Moment:
        """Return what is true on a day, from the facts dated up to it."""
        chain = self._chain_on(on)
        stretch = chain.stretch_on(on)
        if stretch is None:
            return Moment(Status.IN_PROGRESS)
        number = chain.number_on(on, stretch)
        if stretch.valid_through == date.max:
            return Moment(Status.QUALIFIED, period_number=number)
        status = _status(stretch, on)
        due_on = stretch.grace_through if status is Status.IN_GRACE else stretch.valid_through
        return Moment(status, stretch.valid_through, stretch.opens_on, due_on, number)

    def progress(self, on: date) -> tuple[Progress, ...]:
        """Return how the requirements that matter on that day stand."""
        return progress_on(self._chain_on(on), on)

    def turning_days(self) -> Iterator[date]:
        """Give the days on which something may change."""
        yield from self._epochs
        for chain in self._chains:
            for period in chain.periods():
                yield period.begins_on
            for stretch in chain.stretches:
                yield stretch.from_on
                yield days_after(stretch.valid_through, 1)
                yield days_after(stretch.grace_through, 1)
                if stretch.opens_on is not None:
                    yield stretch.opens_on

    def periods(self) -> tuple[Period, ...]:
        """Return the periods in order, as all facts together have them."""
        return tuple(self._chains[-1].periods())

    def _chain_on(self, on: date) -> Chain:
        return self._chains[bisect_right(self._epochs, on) - 1]

    def _chains_since(self, oldest: date) -> list[Chain]:
        return [Chain(self._known, Evidence(self._known, revoked_up_to=day, oldest=oldest)) for day in self._epochs]

    def _oldest_learning(self) -> date | None:
        """Return the oldest day whose facts count, or None if all do (E12, priorLearningMaxAge)."""
        assigned_on = self._known.first_assigned_on
        if assigned_on is None:
            return None
        max_age = self._known.version_on(assigned_on).terms.prior_learning_max_age
        if max_age is None or self.moment(assigned_on).status in QUALIFIED_STATUSES:
            return None
        return before(assigned_on, max_age)


def _status(stretch: Stretch, on: date) -> Status:
    if on <= stretch.valid_through:
        is_open = stretch.opens_on is not None and stretch.opens_on <= on
        return Status.EXPIRING if is_open else Status.QUALIFIED
    return Status.IN_GRACE if on <= stretch.grace_through else Status.EXPIRED


def _revocation_days(known: Known) -> list[date]:
    revocations = [fact.revocation for fact in known.completions if fact.revocation is not None]
    revocations += [fact.revocation for fact in known.uploads if fact.revocation is not None]
    return sorted({each.from_on for each in revocations if each.from_on is not None})
