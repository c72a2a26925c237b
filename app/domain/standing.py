"""The standing of an assignment on any day: the entry point of the engine (R1)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from app.domain.calendar import days_after
from app.domain.fact_reasons import fact_reasons
from app.domain.facts import History
from app.domain.facts_as_of import FactsAsOf
from app.domain.findings import (
    QUALIFIED_STATUSES,
    EducationProgress,
    Evaluator,
    Grantable,
    Moment,
    PeriodFinding,
    Progress,
    Span,
    Standing,
    UnsupportedDuration,
)
from app.domain.fixed import FixedEvaluator
from app.domain.reasons import Reason, ReasonCode
from app.domain.rolling import RollingEvaluator
from schema.enums import Duration, Status

__all__ = [
    "Grantable",
    "Moment",
    "PeriodFinding",
    "Progress",
    "Reason",
    "ReasonCode",
    "Span",
    "Standing",
    "StandingEvaluator",
    "UnsupportedDuration",
    "explain",
    "periods",
    "standing",
    "timeline",
]

COURSES: dict[Duration, Callable[[FactsAsOf], Evaluator]] = {
    Duration.ROLLING: RollingEvaluator,
    Duration.FIXED: FixedEvaluator,
}


def standing(history: History, on: date, *, as_known_at: datetime | None = None) -> Standing | None:
    """Return the standing on any day, past or future, or None on a day without an assignment.

    Uses the facts dated up to that day, as known now, or as they were known at `as_known_at` (an aware instant).
    Raises UnsupportedDuration for a duration that has no evaluator.
    """
    return StandingEvaluator(history, as_known_at=as_known_at).standing(on)


def timeline(
    history: History, from_on: date, through: date, *, as_known_at: datetime | None = None
) -> tuple[Span, ...]:
    """Return the days from..through (both included) as spans of equal standing; unassigned days are absent."""
    return StandingEvaluator(history, as_known_at=as_known_at).timeline(from_on, through)


def periods(history: History, *, as_known_at: datetime | None = None) -> tuple[PeriodFinding, ...]:
    """Return the periods of validity in order, numbered from 1, whether the person was assigned in them or not."""
    return StandingEvaluator(history, as_known_at=as_known_at).periods()


def explain(history: History, on: date, *, as_known_at: datetime | None = None) -> tuple[Reason, ...]:
    """Return why the standing on a day is what it is, most telling first; nothing on a day without an assignment."""
    return StandingEvaluator(history, as_known_at=as_known_at).reasons(on)


class StandingEvaluator:
    """A history, worked out once, that can be asked about many days."""

    def __init__(self, history: History, *, as_known_at: datetime | None = None) -> None:
        """Work out the whole course of the history as it was known then (None: as it is known now)."""
        self.history = history
        self._known = FactsAsOf(history, as_known_at)
        self._course = _course(self._known) if self._known.versions else None

    @property
    def version_keys(self) -> dict[int, int]:
        """The keys of the versions, by the numbers that standings, spans and periods say."""
        return {terms.number: terms.key for terms in self.history.terms}

    def standing(self, on: date, *, in_detail: bool = True) -> Standing | None:
        """Return the standing on a day, or None if the person was not assigned.

        Without its detail, what it says of single requirements is empty: a list shows many standings in one word.
        """
        course = self._course
        if course is None or not self._known.is_assigned(on):
            return None
        moment = course.moment(on)
        return Standing(
            on,
            moment.status,
            moment.status in QUALIFIED_STATUSES,
            moment.valid_through,
            moment.renewal_opens_on,
            None if self._known.is_archived(on) else moment.due_on,
            self._known.is_approval_pending(on),
            moment.period_number,
            moment.terms_number,
            self.progress(on) if in_detail else (),
            self.permanent_education(on) if in_detail else (),
            self._is_assigned_too_late(moment, on),
        )

    def progress(self, on: date) -> tuple[Progress, ...]:
        """Return how the requirements stand; of a qualification that is archived none is to be done (E69)."""
        found = () if self._course is None else self._course.progress(on)
        if not self._known.is_archived(on):
            return found
        return tuple([replace(each, is_open=False, opens_on=None, due_on=None) for each in found])

    def permanent_education(self, on: date) -> tuple[EducationProgress, ...]:
        """Return how the permanent education stands; of a qualification that is archived none is to be done (E69)."""
        found = () if self._course is None else self._course.permanent_education(on)
        return tuple([replace(each, is_open=False) for each in found]) if self._known.is_archived(on) else found

    def reasons(self, on: date) -> tuple[Reason, ...]:
        """Return why the standing on a day is what it is: periods first, then requirements, then single facts."""
        found = self.standing(on)
        if found is None or self._course is None:
            return ()
        facts = fact_reasons(self._known, found, self._course.oldest_learning)
        return (*self._course.reasons(on), *facts)

    def timeline(self, from_on: date, through: date) -> tuple[Span, ...]:
        """Return the assigned days from..through as spans, in order."""
        spans: list[Span] = []
        if self._course is None or from_on > through:
            return ()
        days = self.turning_days(from_on, through)
        for start, next_start in zip(days, [*days[1:], None], strict=True):
            if self._known.is_assigned(start):
                last = through if next_start is None else days_after(next_start, -1)
                _append(spans, self._course.moment(start), start, last)
        return tuple(spans)

    def turning_days(self, from_on: date, through: date) -> list[date]:
        """Return the first day, and at least the days up to the last on which the status or its days change."""
        days = {from_on, *(() if self._course is None else self._course.turning_days(from_on, through))}
        for span in self._known.spans:
            days.add(span.from_on)
            if span.until_on is not None:
                days.add(span.until_on)
        return sorted(day for day in days if from_on <= day <= through)

    def periods(self) -> tuple[PeriodFinding, ...]:
        return () if self._course is None else self._course.periods()

    def grantable(self, on: date, number: int | None = None) -> list[Grantable]:
        """Return the person's own period of that number or, without one, those that more time may be meant for.

        The likeliest comes first; none: there is no such period.
        """
        if isinstance(self._course, FixedEvaluator):  # numbered by the calendar, for whoever missed them too
            return self._course.grantable(number, on)
        found = self.periods()[-1:] if number is None else [each for each in self.periods() if each.number == number]
        ends = {each.number: each.valid_through or date.max for each in found}
        return [Grantable(each, max(end, self._known.extended_through(each))) for each, end in ends.items()]

    def carried_through(self, completion: int, on: date) -> date:
        """Return the last valid day of the periods that rest on a completion (R16), by the facts up to a day.

        date.max: they do not end; date.min: there are none, or the person is not assigned on that day.
        """
        if self._course is None or not self._known.is_assigned(on):
            return date.min
        return self._course.carried_through(completion, on)

    def rests_on(self, completion: int, on: date) -> bool:
        """Whether a requirement, permanent education or a period rests on a completion, by the facts up to a day."""
        met = {key for each in self.progress(on) for key in each.completions}
        educated = {key for each in self.permanent_education(on) for key in each.completions}
        return completion in met | educated or self.carried_through(completion, on) > date.min

    def lacks_education_only(self, on: date) -> bool:
        """Whether permanent education ends the validity or keeps it from coming back, and nothing else does."""
        return isinstance(self._course, FixedEvaluator) and self._course.lacks_education_only(on)

    def _is_assigned_too_late(self, moment: Moment, on: date) -> bool:
        """Whether the time frame had closed before the assignment (E47)."""
        if moment.status is not Status.NOT_MET or moment.due_on is None:
            return False
        assigned_on = self._known.assigned_since(on)
        return assigned_on is not None and moment.due_on < assigned_on


def _course(known: FactsAsOf) -> Evaluator:
    """Choose the evaluator: one per duration."""
    for version in known.versions:
        if version.terms.duration not in COURSES:
            raise UnsupportedDuration(version.terms.duration)
    return COURSES[known.versions[0].terms.duration](known)


def _append(spans: list[Span], moment: Moment, start: date, last: date) -> None:
    """Add the days start..last, joined to the span before them if nothing differs."""
    same = (moment.status, moment.valid_through, moment.period_number)
    if spans and days_after(spans[-1].through, 1) == start:
        previous = spans[-1]
        if (previous.status, previous.valid_through, previous.period_number) == same:
            start = spans.pop().from_on
    spans.append(Span(moment.status, start, last, moment.valid_through, moment.period_number))
