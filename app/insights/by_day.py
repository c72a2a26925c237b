"""The same numbers on many days: counted in one go through all spans, not in one for each day."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from app.db.database import dialect, fetch
from app.db.rows import as_day
from app.db.sql import Sql, joined
from app.insights.asked import Asked
from app.insights.counting import ALL, Among, By, RowKey, counted_by, looks_ahead, measured, of_the_day
from app.insights.slices import sliced_days
from app.reading.plans import Reader
from schema.kit.report import Measure

_LITERAL = {"sqlite": "'{}'", "postgres": "DATE '{}'"}
_IN_USE = "is_qualification_archived"
_ARCHIVED = """
    SELECT from_on FROM qualification_archiving WHERE from_on > ? AND from_on <= ?
    UNION SELECT until_on FROM qualification_archiving WHERE until_on > ? AND until_on <= ?
"""


@dataclass(slots=True)
class DayGroup:
    """Numbers of assignments by the place of the day, counted together; `days` are in order.

    What is wanted is as in RowGroup. People are counted day by day: one can be there on several.
    """

    asked: Asked
    days: Sequence[date]
    measures: Mapping[str, Measure]
    reader: Reader
    wanted: frozenset[str] = frozenset()
    wanted_people: frozenset[str] = frozenset()
    _found: dict[tuple[str, bool], dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    _counting: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def number(self, measure: str, key: RowKey, *, people: bool = False) -> int:
        """Return the number of a day; `key` is its place."""
        async with self._counting:
            if (measure, people) not in self._found:
                wanted = {measure, *(self.wanted_people if people else self.wanted)}
                measures = {name: each for name, each in self.measures.items() if name in wanted}
                await (self._count_people(measures) if people else self._count(measures))
            return self._found[measure, people].get(key[0], 0)

    async def _count_people(self, measures: Mapping[str, Measure]) -> None:
        for place, day in enumerate(self.days):
            found = await measured(replace(self.asked, on=day), measures, ALL, self.reader, people=True)
            for name, number in found[()].items():
                self._found[name, True][place] = number

    async def _count(self, measures: Mapping[str, Measure]) -> None:
        for day in self.days:
            await self.reader.days.asked(day, self.asked.as_known_at)  # which it refuses if nobody's is known
        known = await sliced_days(self.asked, self.days, measures, ALL, self.reader)
        for name, by_place in known.items():
            self._found[name, False].update(by_place)
        missing = {name: each for name, each in measures.items() if len(known.get(name, ())) < len(self.days)}
        ahead = {name: each for name, each in missing.items() if looks_ahead(each)}
        await self._count_lasting({name: each for name, each in missing.items() if name not in ahead})
        for name, measure in ahead.items():
            await self._count_each(name, measure)

    async def _count_lasting(self, measures: Mapping[str, Measure]) -> None:
        if not measures:
            return
        for name in measures:
            self._found[name, False].clear()
        for first, through in await self._stretches(measures):
            await self._count_stretch(measures, first, through)

    async def _stretches(self, measures: Mapping[str, Measure]) -> list[tuple[int, int]]:
        """Return the places of days between which no qualification was archived or restored: the same count on all."""
        changes: list[date] = []
        if any(_IN_USE in self.asked.filters_of(each) for each in measures.values()):
            found = await fetch(_ARCHIVED, (self.days[0], self.days[-1]) * 2)
            changes = [day for (each,) in found if (day := as_day(each)) is not None]
        begins = {
            0,
            *(place for place, (before, day) in self._pairs() if any(before < each <= day for each in changes)),
        }
        ordered = [*sorted(begins), len(self.days)]
        return [(first, after - 1) for first, after in pairwise(ordered)]

    def _pairs(self) -> Iterator[tuple[int, tuple[date, date]]]:
        """Give each day but the first, by place, with the one before."""
        return enumerate(pairwise(self.days), 1)

    async def _count_stretch(self, measures: Mapping[str, Measure], first: int, through: int) -> None:
        """Count spans by the first and the last of the days on which they are true: on all between they are as well."""
        days = self.days[first : through + 1]
        asked = replace(self.asked, on=days[0])
        day = await self.reader.days.asked(asked.on, asked.as_known_at)
        true = Sql("s.begins_on <= ? AND s.through >= ?", (days[-1], days[0]))
        among = Among(day, (day.known("s"), true))
        query = counted_by(asked, measures, By((_place_from(days), _place_through(days))), self.reader, among)
        for begins, ends, *numbers in await fetch(query.text, query.params):
            for place in range(begins, ends + 1):
                for name, number in zip(measures, numbers, strict=True):
                    by_place = self._found[name, False]
                    by_place[first + place] = by_place.get(first + place, 0) + int(number)
        for name in measures:
            self._found[name, False].setdefault(first, 0)

    async def _count_each(self, name: str, measure: Measure) -> None:
        """Count what looks ahead from each day: a statement with a part for each, which an index narrows."""
        parts = []
        for place, on in enumerate(self.days):
            if place in self._found[name, False]:
                continue
            asked = replace(self.asked, on=on)
            day = await self.reader.days.asked(on, asked.as_known_at)
            among = Among(day, tuple(of_the_day(measure.of, day)))
            one = counted_by(asked, {name: measure}, ALL, self.reader, among)
            parts.append(one.within(f"SELECT {place}, ({{}})"))
        query = joined(" UNION ALL ", parts)
        self._found[name, False].update((place, int(number)) for place, number in await fetch(query.text, query.params))


def _place_from(days: Sequence[date]) -> str:
    """Return the expression for the place of the first of the days that a span does not begin after."""
    cases = " ".join(f"WHEN {{}}.begins_on <= {_literal(day)} THEN {place}" for place, day in enumerate(days))
    return f"CASE {cases} END"


def _place_through(days: Sequence[date]) -> str:
    """Return the expression for the place of the last of the days on which a span has not ended."""
    placed = reversed(list(enumerate(days)))
    cases = " ".join(f"WHEN {{}}.through >= {_literal(day)} THEN {place}" for place, day in placed)
    return f"CASE {cases} END"


def _literal(day: date) -> str:
    return _LITERAL[dialect()].format(day.isoformat())
