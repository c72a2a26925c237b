"""The periods and time frames of a fixed qualification on the calendar (R11)."""

import sys
from datetime import date
from typing import NamedTuple

from app.domain.calendar import after, before, days_after
from app.domain.facts import DateRange, Terms, Within
from app.domain.facts_as_of import FactsAsOf, VersionInForce
from schema.enums import Stage


class TimeFrame(NamedTuple):
    """The days on which one requirement can be met in one period; `through` is `to_on`, or the day of an extension.

    It opens on `from_on`; what was done before that counts from `counts_from` on (E67).
    """

    from_on: date
    to_on: date
    through: date
    counts_from: date


class Occurrence(NamedTuple):
    """One period of one version: from when on, and the time frame of each requirement of its list, in order."""

    number: int
    version: VersionInForce
    opens_on: date
    frames: tuple[TimeFrame, ...]

    @property
    def through(self) -> date:
        """The last day on which anything of it can be met."""
        return max(frame.through for frame in self.frames)

    @property
    def to_on(self) -> date:
        """The same, extensions aside."""
        return max(frame.to_on for frame in self.frames)

    @property
    def counts_from(self) -> date:
        """The first day on which something can be done that counts for it (E67)."""
        return min([self.opens_on, *(frame.counts_from for frame in self.frames)])


class Frames:
    """All periods of all versions, numbered from 1 by the calendar, as they are for somebody assigned on a day.

    A version that takes over counts on: its period that is open on its first day has the number of the one it replaces.
    """

    def __init__(self, known: FactsAsOf, assigned_on: date | None) -> None:
        """Number the periods of each version."""
        self._known = known
        self._assigned_on = assigned_on
        self._found: dict[tuple[int, int], Occurrence | None] = {}
        self._offsets: dict[int, int] = {}
        for index, version in enumerate(known.versions):
            self._offsets[version.terms.number] = self._offset(index, version)

    def occurrence(self, version: VersionInForce, number: int) -> Occurrence | None:
        """Return the period of that number under a version, or None if the version has no such period."""
        key = version.terms.number, number
        if key not in self._found:
            self._found[key] = self._occurrence(version, number)
        return self._found[key]

    def latest(self, version: VersionInForce, on: date) -> Occurrence | None:
        """Return the period of a version that opened last, or None if none has opened yet."""
        times = _times_opened(version.terms, on)
        return None if times < 0 else self.occurrence(version, times + 1 + self._offsets[version.terms.number])

    def running(self, on: date) -> list[Occurrence]:
        """Return the period that opened last by a day, and before it those extended through the day, in order."""
        latest = self.latest(self._known.version_on(on), on)
        found = [] if latest is None else [latest]
        if not self._known.is_extended:
            return found
        extended = [self.begun(number, on) for number in self._known.extended_periods(on)]
        number = sys.maxsize if latest is None else latest.number
        return [*(each for each in extended if each is not None and each.number < number), *found]

    def begun(self, number: int, on: date) -> Occurrence | None:
        """Return the period of that number that has opened by a day, under the last version that had it by then.

        Whoever has more time for a period has it also when the version in force no longer has that period.
        """
        found = None
        for _, last, version in self._known.versions_between(date.min, on):
            occurrence = self.occurrence(version, number)
            if occurrence is not None and occurrence.opens_on <= last:
                found = occurrence
        return found

    def ran_last(self, on: date) -> tuple[list[Occurrence], date]:
        """Return the periods that run on a day or ran last, with the last day on which their version was in force."""
        while not (running := self.running(on)):
            since = self._known.version_on(on).from_on
            if since == date.min:
                break
            on = days_after(since, -1)
        return running, on

    def number_on(self, on: date) -> int | None:
        """Return the number of the period that runs or ran last, or None before the first."""
        running, _ = self.ran_last(on)
        return running[0].number if running else None

    def opened_last(self, on: date) -> int:
        """Return the number of the period that opened last by a day, under the version in force then, or 0."""
        for _, last, version in reversed([*self._known.versions_between(date.min, on)]):
            latest = self.latest(version, last)
            if latest is not None:
                return latest.number
        return 0

    def following(self, version: VersionInForce, number: int) -> Occurrence | None:
        """Return the first period of a version after a number, or None: it need not have the very next number."""
        return self.occurrence(version, max(number, self._offsets[version.terms.number]) + 1)

    def after_gap(self, version: VersionInForce, on: date) -> Occurrence | None:
        """Return the next period of a version to open after a day, or None."""
        return self.occurrence(version, _times_opened(version.terms, on) + 2 + self._offsets[version.terms.number])

    def counting_ahead(self, on: date) -> Occurrence | None:
        """Return the next period to open if what is done on a day counts for it already (E67), or None."""
        version = self._known.version_on(on)
        if version.terms.frame is None or version.terms.frame.counts_before is None:
            return None
        ahead = self.after_gap(version, on)
        return ahead if ahead is not None and ahead.counts_from <= on else None

    def _offset(self, index: int, version: VersionInForce) -> int:
        if index == 0:
            return 0
        number = self.opened_last(days_after(version.from_on, -1))
        times = _first_to_close(version.terms, version.from_on)
        is_open = _opens_on(version.terms, times) < version.from_on
        return (max(number, 1) if is_open else number + 1) - 1 - times

    def _occurrence(self, version: VersionInForce, number: int) -> Occurrence | None:
        terms = version.terms
        times = number - 1 - self._offsets[terms.number]
        if number < 1 or times < 0 or (times > 0 and not is_repeating(terms)):
            return None
        period, extended_through = _period(terms, times), self._known.extended_through(number)
        opens_on = _opens_on(terms, 0) if terms.frame is None else period[0]
        if opens_on == date.max or not version.achieve:
            return None
        frames = []
        for each in version.achieve:
            from_on, to_on = period if each.frame is None else self._own_days(terms, each.frame, times, *period)
            counts_from = _counts_from(terms, from_on) if from_on == period[0] else from_on
            frames.append(TimeFrame(from_on, to_on, max(to_on, extended_through), counts_from))
        return Occurrence(number, version, opens_on, tuple(frames))

    def _own_days(
        self, terms: Terms, own: DateRange | Within, times: int, from_on: date, to_on: date
    ) -> tuple[date, date]:
        """Return the days of a requirement's own time frame, which narrows the period from_on..to_on."""
        if isinstance(own, Within):
            return from_on, self._within(own, terms, times, to_on)
        first, last = _shifted(terms, own.from_on, own.to_on, times)
        return max(from_on, first), min(to_on, last)

    def _within(self, own: Within, terms: Terms, times: int, to_on: date) -> date:
        """Return the end of a time frame that counts from the assignment; it narrows the period it falls into only."""
        if self._assigned_on is None or times != _first_to_close(terms, self._assigned_on):
            return to_on
        due_on = after(self._assigned_on, own.period)
        return min(to_on, due_on) if due_on >= _period(terms, times)[0] else to_on


def is_repeating(terms: Terms) -> bool:
    """Whether the same is due again in each period."""
    return terms.frame is not None and terms.frame.repeats_every is not None


def shifted_range(terms: Terms, days: DateRange, times: int) -> DateRange:
    """Return days that repeat with the qualification's period, so many times later."""
    return DateRange(*_shifted(terms, days.from_on, days.to_on, times))


def _shifted(terms: Terms, from_on: date, to_on: date, times: int) -> tuple[date, date]:
    if times == 0 or terms.frame is None or terms.frame.repeats_every is None:
        return from_on, to_on
    every = terms.frame.repeats_every
    # the day after the end is shifted, so that the last day of a month stays one: 30 June + 6 months is 31 December
    return after(from_on, every, times), days_after(after(days_after(to_on, 1), every, times), -1)


def _period(terms: Terms, times: int) -> tuple[date, date]:
    if terms.frame is None:
        return date.min, date.max
    return _shifted(terms, terms.frame.from_on, terms.frame.to_on, times)


def _counts_from(terms: Terms, opens_on: date) -> date:
    """Return the first day that counts for a period (E67); a time frame that begins later in it says so itself."""
    if terms.frame is None or terms.frame.counts_before is None:
        return opens_on
    return before(opens_on, terms.frame.counts_before)


def _opens_on(terms: Terms, times: int) -> date:
    if terms.frame is not None:
        every = terms.frame.repeats_every
        return after(terms.frame.from_on, every, times) if times and every is not None else terms.frame.from_on
    # without a period of its own it opens with the first of its requirements
    listed = [each.frame for each in terms.requirements if each.stage is Stage.ACHIEVE]
    own = [frame.from_on if isinstance(frame, DateRange) else date.min for frame in listed]
    return min(own, default=date.min)


def _times_opened(terms: Terms, on: date) -> int:
    """Return how often a version's period had repeated by a day; -1 before it opened first."""
    if terms.frame is None or terms.frame.repeats_every is None:
        return 0 if _opens_on(terms, 0) <= on else -1
    if terms.frame.from_on > on:
        return -1
    start, every = terms.frame.from_on, terms.frame.repeats_every
    months = (on.year - start.year) * 12 + on.month - start.month
    times = months // every.months if every.months else (on - start).days // every.days
    return times - 1 if after(start, every, times) > on else times


def _first_to_close(terms: Terms, on: date) -> int:
    """Return how often the period has repeated when it is the first to close on a day or later; 0 if it is once."""
    times = max(_times_opened(terms, on), 0)
    return times + 1 if is_repeating(terms) and _period(terms, times)[1] < on else times
