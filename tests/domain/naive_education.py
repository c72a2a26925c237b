"""Permanent education, period by period (see naive_fixed)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import takewhile

from app.domain.calendar import CalendarPeriod
from app.domain.facts import AllOf, AnyOf, EducationTerms, RequirementTerms, Terms
from app.domain.findings import EducationProgress
from tests.domain.naive_facts import DAY, Fact, in_order, plus
from tests.domain.naive_frames import listed, repeated, repeats
from tests.domain.naive_meeting import Meeting, Qualified

LATEST = date(2030, 1, 1)


@dataclass
class Educating(Meeting):
    """What has to be completed again and again by somebody who was qualified once."""

    met_on: dict[int, date] = field(default_factory=dict)
    qualified_since: date | None = None

    def periods(self, requirement: RequirementTerms, terms: Terms) -> Iterator[tuple[date, date]]:
        """Give the periods that ask something, since the person was first qualified."""
        asked = requirement.permanent_education
        assert asked is not None
        assert self.qualified_since is not None
        for times in range(2000):
            if isinstance(asked.period, CalendarPeriod):
                met_on = self.met_on[requirement.activity]
                begins, ends = plus(met_on, asked.period, times) + DAY, plus(met_on, asked.period, times + 1)
            elif times and not repeats(terms):
                return
            else:
                begins, ends = repeated(terms, asked.period, times)
            if begins > LATEST:
                return
            if ends >= self.qualified_since:
                yield begins, ends

    def done(self, asked: EducationTerms, begins: date, day: date, known: date) -> dict[int, Fact]:
        """Find the first fact about each activity since a day: it counts once, and not once it was taken back."""
        found = {}
        for each in asked.activities:
            facts = [
                fact
                for fact in self.facts
                if fact.activity == each.activity
                and begins <= fact.on <= min(day, known)
                and not (fact.taken_back and fact.until < known)  # what is taken back later is not foreseen
            ]
            if facts:
                found[each.activity] = in_order(facts)[0]
        return found

    def educated(self, asked: EducationTerms, begins: date, day: date, known: date) -> bool:
        return has(asked, self.done(asked, begins, day, known)) >= needs(asked)

    def missed_education(self, one: Qualified, day: date, known: date) -> tuple[date, date] | None:
        """Find the first period that ended before a day and still lacks something."""
        for each in listed(one.turn.terms):
            if each.permanent_education is not None:
                for begins, ends in takewhile(lambda period: period[1] < day, self.periods(each, one.turn.terms)):
                    if not self.educated(each.permanent_education, begins, day, known):
                        return begins, ends
        return None

    def shown_period(self, requirement: RequirementTerms, terms: Terms, day: date) -> tuple[date, date] | None:
        asked, periods = requirement.permanent_education, [*self.periods(requirement, terms)]
        assert asked is not None
        lacking = [period for period in periods if period[0] <= day and not self.educated(asked, period[0], day, day)]
        running = [period for period in periods if period[1] >= day]
        return next(iter([*lacking, *running, *periods]), None)

    def education(self, requirement: RequirementTerms, terms: Terms, day: date) -> EducationProgress | None:
        """Say how the period stands that lacks something and has begun; else the one that runs, or the first."""
        asked = requirement.permanent_education
        assert asked is not None
        shown = self.shown_period(requirement, terms, day)
        if shown is None:
            return None
        begins, ends = shown
        done = self.done(asked, begins, day, day)
        return EducationProgress(
            requirement.key,
            requirement.activity,
            begins,
            ends,
            has(asked, done) >= needs(asked),
            begins <= day,
            has(asked, done),
            needs(asked),
            tuple(each.activity for each in asked.activities if each.activity in done),
            tuple(each.activity for each in asked.activities if each.activity not in done),
            tuple(fact.key for fact in done.values() if not fact.upload),
            tuple(fact.key for fact in done.values() if fact.upload),
        )


def has(asked: EducationTerms, done: dict[int, Fact]) -> Decimal:
    if isinstance(asked.asks, AllOf | AnyOf):
        return Decimal(len(done))
    return sum((each.credits for each in asked.activities if each.activity in done), Decimal(0))


def needs(asked: EducationTerms) -> Decimal:
    if isinstance(asked.asks, AllOf):
        return Decimal(len(asked.activities))
    return Decimal(asked.asks.count) if isinstance(asked.asks, AnyOf) else asked.asks.total
