"""Permanent education: what has to be completed within a period, again and again, to remain qualified (E48-E50)."""

from bisect import bisect_left, bisect_right
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from app.domain.calendar import after, next_day, times_until
from app.domain.evidence import Evidence, Proof, fact_keys
from app.domain.facts import AllOf, AnyOf, DateRange, EducationTerms, RequirementTerms, Terms
from app.domain.findings import EducationProgress
from app.domain.frames import shifted_range


class Education(NamedTuple):
    """The permanent education of one requirement for one person.

    A repeating period starts on the day after the requirement was met (`met_on`) and never restarts. What ended before
    the person was first qualified (`since`) asks nothing: education is there to remain qualified.
    """

    requirement: RequirementTerms
    asked: EducationTerms
    terms: Terms
    met_on: date
    since: date

    def due(self, evidence: Evidence, on: date) -> DateRange | None:
        """Return the first period that still lacks something on a day (over already: missed), or None if none ever.

        What is completed after a period's end counts from then on (E48), so what is done once does for all periods
        that have begun by then.
        """
        if is_reached(self.asked, ()):
            return None
        return self._first(begins_after=self._complete_since(evidence, on))

    def shown(self, on: date) -> DateRange | None:
        """Return the period that runs on a day, else the next, else the last."""
        return self._first(ends_from=on) or self._first()

    def progress(self, evidence: Evidence, on: date) -> EducationProgress | None:
        """Return how the period stands that lacks something or, if none does, the one that runs."""
        due = self.due(evidence, on)
        period = due if due is not None and due.from_on <= on else self.shown(on)
        if period is None:
            return None
        found = {each.activity: self._proof(evidence, each.activity, period, on) for each in self.asked.activities}
        return self._progress(period, {key: proof for key, proof in found.items() if proof is not None}, on)

    def _progress(self, period: DateRange, proofs: dict[int, Proof], on: date) -> EducationProgress:
        done = tuple(proofs)
        return EducationProgress(
            self.requirement.key,
            self.requirement.activity,
            period.from_on,
            period.to_on,
            is_reached(self.asked, done),
            period.from_on <= on,
            reached(self.asked, done),
            _needed(self.asked),
            done,
            tuple([each.activity for each in self.asked.activities if each.activity not in proofs]),
            fact_keys(proofs.values(), are_uploads=False),
            fact_keys(proofs.values(), are_uploads=True),
        )

    def _complete_since(self, evidence: Evidence, on: date) -> date:
        """Return the last day from which on everything was completed by a day, or date.min if that was never so."""
        latest = [(_latest(evidence, each.activity, on), each.activity) for each in self.asked.activities]
        done: list[int] = []
        for day, activity in sorted(latest, reverse=True):
            done.append(activity)
            if is_reached(self.asked, done):
                return day
        return date.min

    def _first(self, *, begins_after: date = date.min, ends_from: date = date.min) -> DateRange | None:
        """Return the first period that asks something of the person and begins after a day and ends on one or later."""
        ends_from = max(ends_from, self.since)
        every = self.asked.period
        if isinstance(every, DateRange):
            return self._first_by_dates(every, begins_after, ends_from)
        times = max(times_until(self.met_on, every, begins_after), times_until(self.met_on, every, ends_from) - 1)
        from_on = next_day(after(self.met_on, every, max(times, 0)))
        return None if from_on == date.max else DateRange(from_on, after(self.met_on, every, max(times, 0) + 1))

    def _first_by_dates(self, days: DateRange, begins_after: date, ends_from: date) -> DateRange | None:
        times, frame = 0, self.terms.frame
        if frame is not None and frame.repeats_every is not None:
            begun = times_until(days.from_on, frame.repeats_every, next_day(begins_after))
            times = max(begun, times_until(next_day(days.to_on), frame.repeats_every, next_day(ends_from)))
        found = shifted_range(self.terms, days, times)
        return found if begins_after < found.from_on < date.max and found.to_on >= ends_from else None

    @staticmethod
    def _proof(evidence: Evidence, activity: int, period: DateRange, on: date) -> Proof | None:
        """Return the first proof of an activity since the period began: each counts once in a period."""
        proofs, dates = evidence.about(activity)
        for index in range(bisect_left(dates, period.from_on), bisect_right(dates, on)):
            if not proofs[index].is_revoked or proofs[index].until >= on:
                return proofs[index]
        return None


def _latest(evidence: Evidence, activity: int, on: date) -> date:
    """Return the date of the last proof of an activity up to a day that still counts then, or date.min."""
    proofs, dates = evidence.about(activity)
    for index in range(bisect_right(dates, on) - 1, -1, -1):
        if not proofs[index].is_revoked or proofs[index].until >= on:
            return dates[index]
    return date.min


def reached(asked: EducationTerms, done: tuple[int, ...] | list[int]) -> Decimal:
    """Return the credits, or the number of activities, that have been completed (exact, E50)."""
    if isinstance(asked.asks, AllOf | AnyOf):
        return Decimal(len(done))
    return sum((each.credits for each in asked.activities if each.activity in done), Decimal(0))


def _needed(asked: EducationTerms) -> Decimal:
    """Return the credits, or the number of activities, that a period asks for."""
    if isinstance(asked.asks, AllOf):
        return Decimal(len(asked.activities))
    return Decimal(asked.asks.count) if isinstance(asked.asks, AnyOf) else asked.asks.total


def is_reached(asked: EducationTerms, done: tuple[int, ...] | list[int]) -> bool:
    """Whether the completed activities are all that a period asks for."""
    return reached(asked, done) >= _needed(asked)
