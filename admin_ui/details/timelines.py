"""Lays out spans of days on a timeline, in percentages of its width."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.domain.calendar import FIRST_DAY, LAST_DAY
from app.words.languages import SpokenLanguage

BEFORE, AFTER = timedelta(days=3 * 366), timedelta(days=2 * 366)
"""How far a calendar reaches around the day that it is about."""
MARGIN = timedelta(days=30)
YEARLY = timedelta(days=900)
"""A calendar longer than this is marked by years, a shorter one by quarters."""
ROOM = 11.0
"""A span this wide has room for its word, in percent."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One span."""

    span: Mapping[str, Any]
    x: float
    width: float

    @property
    def has_room(self) -> bool:
        """Whether a word fits into it."""
        return self.width >= ROOM


@dataclass(frozen=True, slots=True)
class Timeline:
    """A timeline: its spans, and the marks of its scale."""

    bars: list[Bar]
    ticks: list[tuple[float, str]]
    since: date
    until: date

    def place(self, day: str | date) -> float | None:
        """Return where a day is; None if it is not on the calendar."""
        found = date.fromisoformat(day) if isinstance(day, str) else day
        return round(_share(found, self.since, self.until), 2) if self.since <= found <= self.until else None

    def ends_beyond(self, bar: Bar) -> bool:
        """Whether a span continues beyond the end of the timeline."""
        return date.fromisoformat(bar.span["through"]) >= self.until


def window(day: date) -> tuple[date, date]:
    """The first and last day of a calendar around a day, within what a date can say."""
    since = day - BEFORE if day - FIRST_DAY > BEFORE else FIRST_DAY
    return since, day + AFTER if LAST_DAY - day > AFTER else LAST_DAY


def drawn_timeline(
    spans: Sequence[Mapping[str, Any]], language: SpokenLanguage, *, since: str, until: str, about: Iterable[str] = ()
) -> Timeline:
    """Lay out spans, each with its days `from` and `through`; the given days have to be on the timeline."""
    known = [date.fromisoformat(each["from"]) for each in spans] + [date.fromisoformat(each) for each in about]
    start = max(date.fromisoformat(since), min([*known, date.fromisoformat(until)]) - MARGIN)
    end = date.fromisoformat(until)
    bars = [_bar(each, start, end) for each in spans]
    return Timeline(bars, _ticks(start, end, language), start, end)


def later(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def _bar(span: Mapping[str, Any], start: date, end: date) -> Bar:
    first = max(date.fromisoformat(span["from"]), start)
    after = min(date.fromisoformat(span["through"]), end) + timedelta(days=1)
    x = _share(first, start, end)
    return Bar(span, round(x, 2), round(_share(after, start, end) - x, 2))


def _share(day: date, start: date, end: date) -> float:
    return 100 * (day - start).days / ((end - start).days + 1)


def _ticks(start: date, end: date, language: SpokenLanguage) -> list[tuple[float, str]]:
    is_yearly = end - start > YEARLY
    months = (1,) if is_yearly else (1, 4, 7, 10)
    days = [date(year, month, 1) for year in range(start.year, end.year + 1) for month in months]
    return [
        (round(_share(day, start, end), 2), str(day.year) if is_yearly else language.month(day))
        for day in days
        if start < day < end
    ]
