"""The periods of a fixed qualification, written out one after the other (see naive_fixed)."""

from dataclasses import dataclass, field
from datetime import date

from app.domain.calendar import CalendarPeriod
from app.domain.facts import DateRange, Frame, History, RequirementTerms, Terms, Within
from schema.enums import Stage
from tests.domain.naive_facts import DAY, FOREVER, lead_of, plus


@dataclass
class Turn:
    """One period of one version: the first and last day for each requirement, with and without an extension.

    Before the first day it counts what was done since an earlier one.
    """

    number: int
    terms: Terms
    opens: date
    windows: dict[int, tuple[date, date, date]]
    since: dict[int, date]

    def counts(self, day: date) -> bool:
        """Whether anything done on the day, or before it, can count."""
        return self.opens <= day or any(since <= day for since in self.since.values())


@dataclass
class Calendar:
    """The periods of all versions, numbered for somebody who was assigned on a day."""

    history: History
    revoked_up_to: date
    assigned: date | None
    oldest: date = date.min
    opened: dict[int, Terms] = field(default_factory=dict)
    numbers: dict[int, int] = field(default_factory=dict)
    latest_number: int = 0
    turns: dict[tuple[int, int, int], Turn | None] = field(default_factory=dict)

    def turn(self, terms: Terms, number: int) -> Turn | None:
        key = terms.number, number, self.numbers[terms.number]
        if key not in self.turns:
            self.turns[key] = self.make_turn(terms, number)
        return self.turns[key]

    def make_turn(self, terms: Terms, number: int) -> Turn | None:
        times = number - self.numbers[terms.number]
        if times < 0 or (times > 0 and not repeats(terms)):
            return None

        first, last = (date.min, FOREVER) if terms.frame is None else repeated(terms, terms.frame, times)
        held = [one.through for one in self.history.extensions if one.period_number == number]
        windows, since = {}, {}
        for each in listed(terms):
            begins, ends = self.own_days(each.frame, terms, times, first, last)
            windows[each.activity] = begins, ends, max([ends, *held])
            since[each.activity] = min(early_days(terms, times, begins), default=begins)
        if terms.frame is None:
            own_starts = [each.frame for each in listed(terms)]
            first = min(own.from_on if isinstance(own, DateRange) else date.min for own in own_starts)
        return Turn(number, terms, first, windows, since)

    def own_days(
        self, frame: DateRange | Within | None, terms: Terms, times: int, first: date, last: date
    ) -> tuple[date, date]:
        """Narrow the days of a period down to a time frame, or to so long after the assignment."""
        if isinstance(frame, DateRange):
            begins, ends = repeated(terms, frame, times)
            return max(first, begins), min(last, ends)
        if isinstance(frame, Within) and self.falls_into(terms, times):
            assert self.assigned is not None
            due = plus(self.assigned, frame.period)
            return first, min(last, due) if due >= first else last
        return first, last

    def falls_into(self, terms: Terms, times: int) -> bool:
        """Whether the assignment falls into the period, or between it and the one before."""
        if self.assigned is None:
            return False
        if terms.frame is None or terms.frame.repeats_every is None:
            return True
        if repeated(terms, terms.frame, times)[1] < self.assigned:
            return False
        return times == 0 or repeated(terms, terms.frame, times - 1)[1] < self.assigned

    def latest(self, terms: Terms, day: date) -> int:
        """Count the periods of a version that have opened: the number of the last, or 0."""
        number, found = self.numbers[terms.number], 0
        while (turn := self.turn(terms, number)) is not None and turn.opens <= day:
            found, number = number, number + 1
        return found

    def ahead(self, terms: Terms, day: date) -> Turn | None:
        """Find the next period of a version to open."""
        number = self.numbers[terms.number]
        while (turn := self.turn(terms, number)) is not None and turn.opens <= day:
            number += 1
        return turn

    def take_over(self, terms: Terms, day: date) -> None:
        """Number the periods of a version that takes effect: on from the one that opened last."""
        self.numbers[terms.number] = 1
        times = 0
        while True:
            turn = self.turn(terms, 1 + times)
            assert turn is not None
            if (
                terms.frame is None
                or terms.frame.repeats_every is None
                or repeated(terms, terms.frame, times)[1] >= day
            ):
                break
            times += 1
        number = max(self.latest_number, 1) if turn.opens < day else self.latest_number + 1
        self.numbers[terms.number] = number - times

    def running(self, terms: Terms, day: date) -> list[Turn]:
        """List the periods that run: the last that opened, and those extended, also if the version has them no more."""
        latest = self.latest(terms, day)
        numbers = {each.period_number for each in self.history.extensions if each.through >= day}
        extended = [
            self.turn(self.opened[n], n) for n in sorted(numbers) if n in self.opened and (n < latest or not latest)
        ]
        turns = [*extended, self.turn(terms, latest) if latest else None]
        return [turn for turn in turns if turn is not None]

    def extended(self, turn: Turn) -> bool:
        return any(each.period_number == turn.number for each in self.history.extensions)

    def reaches(self, number: int, day: date) -> bool:
        return any(each.period_number == number and each.through >= day for each in self.history.extensions)


def repeated(terms: Terms, days: DateRange | Frame, times: int) -> tuple[date, date]:
    """Shift the days by so many times the interval: the end is the day before the shifted day after it."""
    if terms.frame is None or terms.frame.repeats_every is None:
        return days.from_on, days.to_on
    every = terms.frame.repeats_every
    return plus(days.from_on, every, times), plus(days.to_on + DAY, every, times) - DAY


def early_days(terms: Terms, times: int, begins: date) -> list[date]:
    """List the days before a period that repeats opens on which what is done counts for it, if it begins with it."""
    if terms.frame is None or terms.frame.repeats_every is None or terms.frame.counts_before is None:
        return []
    opens, allowed = repeated(terms, terms.frame, times)[0], terms.frame.counts_before
    earliest = plus(opens, CalendarPeriod(-allowed.count, allowed.unit))
    return days_between(earliest, opens - DAY) if begins == opens else []


def repeats(terms: Terms) -> bool:
    return terms.frame is not None and terms.frame.repeats_every is not None


def listed(terms: Terms) -> list[RequirementTerms]:
    return [each for each in terms.requirements if each.stage is Stage.ACHIEVE]


def minus_lead(day: date, terms: Terms) -> date:
    lead = lead_of(terms)
    return plus(day, CalendarPeriod(-lead.count, lead.unit))


def days_between(first: date, last: date) -> list[date]:
    return [first + DAY * count for count in range((last - first).days + 1)]
