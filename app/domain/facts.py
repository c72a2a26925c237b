"""The facts about one person and one qualification: dated, each with the instant at which it became known (R10)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

from app.domain.calendar import CalendarPeriod, after, last_day_of
from schema.enums import Duration, EndsWith, Stage

SINCE_EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class DateRange:
    """The days from..to, both included."""

    from_on: date
    to_on: date


@dataclass(frozen=True, slots=True)
class Frame:
    """The period of a fixed qualification: once, or again every so many months or years (R11).

    What is dated up to `counts_before` before one that repeats opens counts for it as well (E67).
    """

    from_on: date
    to_on: date
    repeats_every: CalendarPeriod | None = None
    counts_before: CalendarPeriod | None = None


@dataclass(frozen=True, slots=True)
class Within:
    """A time frame that ends so long after the person was assigned; earlier completions count (R11)."""

    period: CalendarPeriod


@dataclass(frozen=True, slots=True)
class AllOf:
    """All activities of the set have to be completed."""


@dataclass(frozen=True, slots=True)
class AnyOf:
    """So many different activities of the set have to be completed, whichever they are."""

    count: int


@dataclass(frozen=True, slots=True)
class Credits:
    """The completed activities of the set have to bring so many credits together (E50: exact decimals)."""

    total: Decimal


@dataclass(frozen=True, slots=True)
class EducationActivity:
    """One activity of a set of permanent education, with the credits it brings."""

    activity: int
    credits: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class EducationTerms:
    """What has to be completed within a period to remain qualified (R11; fixed duration only).

    The period is given by dates, which repeat with the qualification's own period; or it repeats every so
    many months or years after the requirement was met.
    """

    activities: tuple[EducationActivity, ...]
    asks: AllOf | AnyOf | Credits
    period: DateRange | CalendarPeriod


@dataclass(frozen=True, slots=True)
class RequirementTerms:
    """One activity that a version of a qualification asks for in one stage.

    A fixed qualification has one list for both stages (S10): give it once, as ACHIEVE. Only there a requirement may
    have a time frame of its own, whose dates repeat with the qualification's period, and permanent education.
    """

    key: int
    activity: int
    stage: Stage
    is_upload_allowed: bool = False
    frame: DateRange | Within | None = None
    permanent_education: EducationTerms | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """One version of a qualification, in force from a day on (R12); the first was in force on every day before it too.

    Of two versions the one with the higher number decides from its own day on. Without a period a
    qualification never expires (E57). Without a renewal lead the default of the calendar counts (R5).
    Of the settings a fixed qualification knows its frame, the renewal lead and the age of prior learning only.
    With `applied_on` it governs the periods that run on that day as well, from that day on (“apply now”, decided at
    `applied_at`); no day before changes. It is ignored unless the version is in force then.
    """

    number: int = 1
    effective_on: date = date.min
    known_at: datetime = SINCE_EVER
    duration: Duration = Duration.ROLLING
    period: CalendarPeriod | None = None
    ends_with: EndsWith | None = None
    renewal_lead: CalendarPeriod | None = None
    grace_days: int = 0
    reachieve_after_days: int | None = None
    prior_learning_max_age: CalendarPeriod | None = None
    follows_certificate_expiry: bool = False
    requirements: tuple[RequirementTerms, ...] = ()
    frame: Frame | None = None
    applied_on: date | None = None
    applied_at: datetime | None = None
    key: int = 0

    def end_of_period(self, anchor: date, times: int) -> date:
        """Return the last day of the period that ends so many periods after the anchor; date.max if none ends.

        E66: the end is moved and the anchor stays, so that nothing drifts.
        """
        if self.period is None:
            return date.max
        end = after(anchor, self.period, times)
        return end if self.ends_with is None else last_day_of(self.ends_with, end)


@dataclass(frozen=True, slots=True)
class Revocation:
    """The taking back of a fact: from a day on, or (None) as if it had never been (E24, E56)."""

    known_at: datetime
    from_on: date | None = None
    is_lifted: bool = False
    """Whether that was taken back in its turn (E70): only among the decisions about a fact."""


@dataclass(frozen=True, slots=True)
class CompletionFact:
    """The person completed the activity on that day (R14: whichever qualification it was done for)."""

    key: int
    activity: int
    happened_on: date
    known_at: datetime = SINCE_EVER
    revocation: Revocation | None = None
    decisions: tuple[Revocation, ...] = ()
    """What was decided about its revocation, oldest first, if that was more than once (E70)."""


@dataclass(frozen=True, slots=True)
class UploadFact:
    """Proof from elsewhere for one requirement of this qualification: approved at `decided_at`, or pending (None).

    It counts for its activity in its stage, whichever version it was uploaded under; without a stage, and in a
    fixed qualification always, in both. Once it is rejected it proves nothing, and nothing waits for it (E23).
    """

    key: int
    activity: int
    stage: Stage | None
    obtained_on: date
    expires_on: date | None = None
    submitted_at: datetime = SINCE_EVER
    decided_at: datetime | None = None
    revocation: Revocation | None = None
    rejected_at: datetime | None = None
    decisions: tuple[Revocation, ...] = ()


@dataclass(frozen=True, slots=True)
class ExtensionFact:
    """The end of one period is moved to a later day (E46): the latest of several. Frames number fixed periods."""

    period_number: int
    through: date
    known_at: datetime = SINCE_EVER
    taken_back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ExemptionFact:
    """One person need not do one requirement for one period: Achieve to begin it, Maintain to renew it (E47).

    In a fixed qualification, where both lists are the same, the stage does not matter.
    """

    activity: int
    stage: Stage
    period_number: int
    known_at: datetime = SINCE_EVER
    taken_back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AssignedSpan:
    """The days of one assignment: `until_on` is the day of withdrawal, which is no longer assigned.

    Before `known_from` nobody knew of the span; before `known_until` nobody knew that it would end.
    """

    from_on: date
    until_on: date | None = None
    known_from: datetime = SINCE_EVER
    known_until: datetime = SINCE_EVER

    def includes(self, day: date) -> bool:
        """Whether the person was assigned on that day."""
        return self.from_on <= day and (self.until_on is None or day < self.until_on)


@dataclass(frozen=True, slots=True)
class ArchivedSpan(AssignedSpan):
    """The days on which the qualification was archived: nothing was due for it (E69)."""


@dataclass(frozen=True, slots=True)
class History:
    """All that the standing of one person in one qualification is computed from; the order of facts is irrelevant."""

    terms: tuple[Terms, ...]
    spans: tuple[AssignedSpan, ...] = ()
    completions: tuple[CompletionFact, ...] = ()
    uploads: tuple[UploadFact, ...] = ()
    extensions: tuple[ExtensionFact, ...] = ()
    exemptions: tuple[ExemptionFact, ...] = ()
    archived: tuple[ArchivedSpan, ...] = ()
    before: "HistoryBefore | None" = None

    @property
    def is_bare(self) -> bool:
        """Whether nothing is known but the days on which it was assigned."""
        return not (self.before or self.completions or self.uploads or self.extensions or self.exemptions)


@dataclass(frozen=True, slots=True)
class HistoryBefore:
    """What was known of an account until the instant at which it was merged into another one (E39)."""

    known_until: datetime
    history: History
