"""Who is about to lose a qualification, by week or month (S45, E43, E44)."""

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from app.db.database import fetch
from app.db.rows import as_day
from app.db.sql import Sql, all_of
from app.domain.calendar import CalendarPeriod, after, days_after
from app.insights.asked import Asked
from app.insights.counting import ALL, RowKey, conditions, measured, of_the_day, source
from app.insights.figures import Figures
from app.policy.access import Start, visible
from app.reading.assignments import lapse_of
from app.reading.days import DayAsked
from app.reading.plans import Reader
from schema.assignments import Assignment
from schema.enums import CalendarUnit, Interval
from schema.kit.report import Measure

_BY_DAY = """
    SELECT found.lapse, COUNT(*) FROM (SELECT ({lapse}) AS lapse {source} WHERE {where}) found
    WHERE found.lapse >= ? AND found.lapse <= ? GROUP BY found.lapse
"""
_BY_STORED_DAY = "SELECT s.lapses_on, COUNT(*) {source} WHERE {{}} GROUP BY s.lapses_on"


@dataclass(frozen=True, slots=True)
class DaySpan:
    """Days that a row of the histogram stands for, both included."""

    since: date
    through: date

    def __contains__(self, day: date) -> bool:
        """Whether a day is one of them."""
        return self.since <= day <= self.through


def spans_between(first: date, last: date, length: Interval) -> Iterator[DaySpan]:
    """Cut days into weeks (from Monday) or months; the first and the last one may be shorter."""
    while first <= last:
        end = min(_end(first, length), last)
        yield DaySpan(first, end)
        first = days_after(end, 1)


def _end(day: date, length: Interval) -> date:
    if length is Interval.WEEK:
        return days_after(day, 6 - day.weekday())
    return after(day.replace(day=1), CalendarPeriod(1, CalendarUnit.MONTH)) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SpanRow:
    """Who is about to lose a qualification on one of some days."""

    since: date
    through: date
    figures: Figures


@dataclass(slots=True)
class Lapses:
    """Knows of how many assignments the first day without being qualified is which day, up to the last one.

    Each is counted on one day: the rows add up to all that expires within the days.
    """

    asked: Asked
    measures: Mapping[str, Measure]
    spans: Sequence[DaySpan]
    reader: Reader
    _by_day: Counter[date] | None = None
    _counting: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def number(self, measure: str, key: RowKey, *, people: bool = False) -> int:
        """Return the number of a row; `key` is its place."""
        span = self.spans[key[0]]
        if people:
            asked = self.asked_of(span)
            found = await measured(asked, {measure: self.measures[measure]}, ALL, self.reader, people=True)
            return found[()][measure]
        async with self._counting:
            if self._by_day is None:
                self._by_day = await self._counted(measure)
        return sum(number for day, number in self._by_day.items() if day in span)

    def asked_of(self, span: DaySpan) -> Asked:
        """Return what narrows a list to a row."""
        return self.asked.with_given(lapses_on={"since": span.since, "through": span.through})

    async def _counted(self, measure: str) -> Counter[date]:
        first, last = self.spans[0].since, self.spans[-1].through
        day = await self.reader.days.asked(self.asked.on, self.asked.as_known_at)
        filters = self.asked_of(DaySpan(first, last)).filters_of(self.measures[measure])
        del filters["lapses_on"]  # which would look for the day a second time
        filters["is_qualified"] = True
        if day.knows_lapses((last - day.on).days):
            return await self._by_stored_day(day, filters, first, last)
        where = all_of(
            [
                *of_the_day(Assignment, day),
                Sql("s.through < ?", (last,)),  # an index finds few of these; what is otherwise by then ends before
                *conditions(Assignment, filters, self.reader.viewer, day),
                visible(Assignment, "s", self.reader.viewer, Start.ROWS),
            ]
        )
        lapse = lapse_of(day)
        text = _BY_DAY.format(lapse=lapse.text, source=source(Assignment, filters).text, where=where.text)
        rows = await fetch(text, (*lapse.params, *where.params, first, last))
        return Counter({as_day(lapsed): int(number) for lapsed, number in rows})

    async def _by_stored_day(self, day: DayAsked, filters: dict[str, Any], first: date, last: date) -> Counter[date]:
        where = all_of(
            [
                *of_the_day(Assignment, day),
                Sql("s.lapses_on >= ? AND s.lapses_on <= ?", (first, last)),
                *conditions(Assignment, filters, self.reader.viewer, day),
                visible(Assignment, "s", self.reader.viewer, Start.ROWS),
            ]
        )
        query = where.within(_BY_STORED_DAY.format(source=source(Assignment, filters).text))
        rows = await fetch(query.text, query.params)
        return Counter({as_day(lapsed): int(number) for lapsed, number in rows})


def span_rows(
    asked: Asked, within_days: int, length: Interval, measures: Mapping[str, Measure], reader: Reader
) -> list[SpanRow]:
    """Return a row for each week or month of the days after the day."""
    spans = list(spans_between(days_after(asked.on, 1), days_after(asked.on, within_days), length))
    group = Lapses(asked, measures, spans, reader)
    return [
        SpanRow(each.since, each.through, Figures(group, (place,), group.asked_of(each)))
        for place, each in enumerate(spans)
    ]
