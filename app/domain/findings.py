"""The values that evaluators return: standings, progress, periods and spans."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from app.domain.reasons import Reason
from schema.enums import Duration, Stage, Status

QUALIFIED_STATUSES = frozenset({Status.QUALIFIED, Status.EXPIRING, Status.IN_GRACE})


class UnsupportedDuration(Exception):
    """Raised for a qualification whose duration no evaluator knows yet."""

    def __init__(self, duration: Duration) -> None:
        """Name the duration that cannot be judged."""
        super().__init__(f"The standing of a {duration} qualification cannot be computed yet.")
        self.duration = duration


@dataclass(frozen=True, slots=True)
class Progress:
    """How one requirement stands on one day.

    `is_open`: should be worked on that day. `opens_on`: the day it opens or opened for renewal (None: open from the
    start, or nothing to do). `due_on`: the last day to do it in time. `completions` and `uploads`: the keys of
    the facts that satisfy it, in order of date.
    """

    activity: int
    stage: Stage
    requirement: int
    is_satisfied: bool
    satisfied_on: date | None = None
    is_open: bool = False
    opens_on: date | None = None
    due_on: date | None = None
    completions: tuple[int, ...] = ()
    uploads: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class EducationProgress:
    """How one period of a requirement's permanent education stands on one day (fixed duration only).

    The period is from_on..through; in one that was missed, what is completed later counts all the same (E48).
    `is_open`: it has begun. `reached` and `needed`: credits if the set asks for credits, else activities. `done` and
    `missing`: the activities of the set, each in its order. `completions` and `uploads`: the facts that count.
    """

    requirement: int
    activity: int
    from_on: date
    through: date
    is_met: bool
    is_open: bool
    reached: Decimal
    needed: Decimal
    done: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()
    completions: tuple[int, ...] = ()
    uploads: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """What is true on a day, short of the requirements.

    `valid_through` is the last valid day, also after it has passed; None before the first achievement and for what
    never expires. `due_on` is the last day on which renewing keeps the person qualified (with the days of grace once
    they run); it stays when it has passed. `period_number` is the period that runs, ran last, or (None) none yet.
    `terms_number` is the version that one stands under: while qualified that of the period that runs, else the one in
    force (R12).
    """

    status: Status
    terms_number: int
    valid_through: date | None = None
    renewal_opens_on: date | None = None
    due_on: date | None = None
    period_number: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is true of an assignment on one day (R1); the other fields are those of Moment.

    `assigned_too_late`: the time frame had closed before the person was assigned (E47); the status is NOT_MET.
    """

    on: date
    status: Status
    is_qualified: bool
    valid_through: date | None
    renewal_opens_on: date | None
    due_on: date | None
    approval_pending: bool
    period_number: int | None
    terms_number: int
    progress: tuple[Progress, ...]
    permanent_education: tuple[EducationProgress, ...] = ()
    assigned_too_late: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Consecutive assigned days on which the status, the last valid day and the period were the same."""

    status: Status
    from_on: date
    through: date
    valid_through: date | None = None
    period_number: int | None = None

    @property
    def is_qualified(self) -> bool:
        """Whether the person was qualified on these days (E64: also in grace)."""
        return self.status in QUALIFIED_STATUSES


@dataclass(frozen=True, slots=True)
class PeriodFinding:
    """One period of validity: through which day (None: it never expires) and under which version of the terms."""

    number: int
    begins_on: date
    valid_through: date | None
    terms_number: int


@dataclass(frozen=True, slots=True)
class Grantable:
    """A period in which a person may be given more time or, in a fixed duration, be let off a requirement (E46, E47).

    `through`: the last day on which it can be met as it stands; `latest`: the last day to which more time may reach;
    date.max: there is none. `required` and `education`: its activities, and those of its permanent education.
    """

    number: int
    through: date
    latest: date = date.max
    is_met: bool = False
    required: frozenset[int] = frozenset()
    education: frozenset[int] = frozenset()


class Evaluator(Protocol):
    """Answers what is true of one history on any day; there is one implementation per duration."""

    def moment(self, on: date) -> Moment:
        """Return what is true on a day, from the facts dated up to it, whether the person is assigned or not."""

    def progress(self, on: date) -> tuple[Progress, ...]:
        """Return how the requirements that matter on that day stand."""

    def permanent_education(self, on: date) -> tuple[EducationProgress, ...]:
        """Return how the permanent education stands on that day."""

    def turning_days(self, first: date, last: date) -> Iterable[date]:
        """Return at least the days of first..last on which the moment is not that of the day before, in any order."""

    def periods(self) -> tuple[PeriodFinding, ...]:
        """Return the periods in order, as all facts together have them."""

    def reasons(self, on: date) -> Iterable[Reason]:
        """Give why the moment of that day is what it is."""

    def carried_through(self, completion: int, on: date) -> date:
        """Return the last valid day of the periods that rest on a completion, by the facts up to a day; or date.min."""

    @property
    def oldest_learning(self) -> date | None:
        """The day before which facts are too old to count; None: all count (E12)."""
