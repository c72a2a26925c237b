"""Permanent education: what has to be completed within a period, again and again, to remain qualified (E48-E50)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from app.domain.calendar import after, next_day
from app.domain.evidence import Evidence, Proof
from app.domain.facts import AllOf, AnyOf, DateRange, PermanentEducation, RequirementTerms, Terms
from app.domain.findings import EducationProgress
from app.domain.frames import is_repeating, shifted_range


class Education(NamedTuple):
    """The permanent education of one requirement for one person.

    A repeating period starts on the day after the requirement was met (`met_on`) and never restarts. What ended before
    the person was first qualified (`since`) asks nothing: education is there to remain qualified.
    """

    requirement: RequirementTerms
    asked: PermanentEducation
    terms: Terms
    met_on: date
    since: date

    def due(self, evidence: Evidence, on: date) -> DateRange | None:
        """Return the first period that still lacks something on a day (over already: missed), or None if none ever."""
        if is_reached(self.asked, ()):
            return None
        return next((period for period in self._periods() if not self.is_done(evidence, period, on)), None)

    def is_done(self, evidence: Evidence, period: DateRange, on: date) -> bool:
        """Whether the period has all it asks for; what is completed after its end counts from then on (E48)."""
        done = [each.activity for each in self.asked.activities if self._proof(evidence, each.activity, period, on)]
        return is_reached(self.asked, done)

    def shown(self, on: date) -> DateRange | None:
        """Return the period that runs on a day, else the next, else the last."""
        found = None
        for period in self._periods():
            found = period
            if on <= period.to_on:
                break
        return found

    def progress(self, evidence: Evidence, on: date) -> EducationProgress | None:
        """Return how the period stands that lacks something or, if none does, the one that runs."""
        due = self.due(evidence, on)
        period = due if due is not None and due.from_on <= on else self.shown(on)
        if period is None:
            return None
        proofs = {each.activity: self._proof(evidence, each.activity, period, on) for each in self.asked.activities}
        done = tuple([activity for activity, proof in proofs.items() if proof])
        return EducationProgress(
            self.requirement.key,
            self.requirement.activity,
            period.from_on,
            period.to_on,
            is_reached(self.asked, done),
            period.from_on <= on,
            reached(self.asked, done),
            needed(self.asked),
            done,
            tuple([activity for activity, proof in proofs.items() if not proof]),
            tuple([proof.key for proof in proofs.values() if proof and not proof.is_upload]),
            tuple([proof.key for proof in proofs.values() if proof and proof.is_upload]),
        )

    def _periods(self) -> Iterator[DateRange]:
        """Give the periods in order that ask something of the person."""
        times = 0
        while True:
            period = self._period(times)
            if period is None:
                return
            if period.to_on >= self.since:
                yield period
            times += 1

    def _period(self, times: int) -> DateRange | None:
        every = self.asked.period
        if isinstance(every, DateRange):
            if times and not is_repeating(self.terms):
                return None
            period = shifted_range(self.terms, every, times)
        else:
            period = DateRange(next_day(after(self.met_on, every, times)), after(self.met_on, every, times + 1))
        return None if period.from_on == date.max else period

    @staticmethod
    def _proof(evidence: Evidence, activity: int, period: DateRange, on: date) -> Proof | None:
        """Return the first proof of an activity since the period began: each counts once in a period."""
        proofs, dates = evidence.about(activity)
        for index in range(bisect_left(dates, period.from_on), bisect_right(dates, on)):
            if not proofs[index].is_revoked or proofs[index].until >= on:
                return proofs[index]
        return None


def reached(asked: PermanentEducation, done: tuple[int, ...] | list[int]) -> Decimal:
    """Return the credits, or the number of activities, that have been completed (exact, E50)."""
    if isinstance(asked.asks, AllOf | AnyOf):
        return Decimal(len(done))
    return sum((each.credits for each in asked.activities if each.activity in done), Decimal(0))


def needed(asked: PermanentEducation) -> Decimal:
    """Return the credits, or the number of activities, that a period asks for."""
    if isinstance(asked.asks, AllOf):
        return Decimal(len(asked.activities))
    return Decimal(asked.asks.count) if isinstance(asked.asks, AnyOf) else asked.asks.total


def is_reached(asked: PermanentEducation, done: tuple[int, ...] | list[int]) -> bool:
    """Whether the completed activities are all that a period asks for."""
    return reached(asked, done) >= needed(asked)
