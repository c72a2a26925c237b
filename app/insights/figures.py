"""The numbers of the rows of a report, worked out together: one statement for all rows and all measures asked for."""

import asyncio
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Optional, Protocol

from app.insights.asked import Asked
from app.insights.counting import By, Numbers, RowKey, measured
from app.insights.slices import sliced
from app.reading.plans import Reader
from schema.kit.report import Measure


@dataclass(slots=True)
class RowGroup:
    """Rows that are counted together. `wanted` are the measures that somebody asks for, `wanted_people` their people.

    What is not known to be wanted is counted all the same once it is asked for, in a statement of its own.
    """

    asked: Asked
    measures: Mapping[str, Measure]
    by: By
    reader: Reader
    wanted: frozenset[str] = frozenset()
    wanted_people: frozenset[str] = frozenset()
    parts: Optional["RowGroup"] = None
    """Rows into which these are divided, each into its own: what is wanted of all of them is added up, and not counted
    again. People are: one of them can be in several parts.
    """
    _found: dict[tuple[str, bool], Mapping[RowKey, int]] = field(default_factory=dict)
    _counting: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def keys(self, *measures: str) -> set[RowKey]:
        """Return the rows of which something is counted by one of the measures."""
        await self._count(measures, people=False)
        return {key for name in measures for key, number in self._found[name, False].items() if number}

    async def counted(self, measures: Collection[str]) -> dict[str, Mapping[RowKey, int]]:
        """Return the number of each measure, by row."""
        await self._count(measures, people=False)
        return {name: self._found[name, False] for name in measures}

    async def number(self, measure: str, key: RowKey, *, people: bool = False) -> int:
        await self._count([measure], people=people)
        return self._found[measure, people].get(key, 0)

    async def _count(self, measures: Collection[str], *, people: bool) -> None:
        """Count some measures unless they were counted, and what is wanted with them."""
        async with self._counting:
            missing = {name for name in measures if (name, people) not in self._found}
            if missing and self.parts is not None and not people and missing <= self.parts.wanted:
                await self._add_up(missing, self.parts)
            elif missing:
                wanted = self.wanted_people if people else self.wanted
                await self._measure({*missing, *wanted} & self.measures.keys(), people=people)

    async def _add_up(self, names: Collection[str], parts: "RowGroup") -> None:
        counted = await parts.counted(names)
        for name in names:
            sums: Counter[RowKey] = Counter()
            for key, number in counted[name].items():
                sums[key[: len(self.by.expressions)]] += number
            self._found[name, False] = sums

    async def _measure(self, names: Collection[str], *, people: bool) -> None:
        """Count measures, those of each noun together."""
        nouns = dict.fromkeys(each.of for name, each in self.measures.items() if name in names)
        for noun in nouns:
            measures = {name: each for name, each in self.measures.items() if name in names and each.of is noun}
            if not people:
                answered, sums = await sliced(self.asked, measures, self.by, self.reader)
                self._keep(answered, sums, people=False)
                measures = {name: each for name, each in measures.items() if name not in answered}
            if measures:
                rows = await measured(self.asked, measures, self.by, self.reader, people=people)
                self._keep(measures, rows, people=people)

    def _keep(self, names: Iterable[str], rows: Mapping[RowKey, Numbers], *, people: bool) -> None:
        for name in names:
            self._found[name, people] = {key: numbers[name] for key, numbers in rows.items()}


class Counted(Protocol):
    """What knows the numbers of rows."""

    async def number(self, measure: str, key: RowKey, *, people: bool = False) -> int:
        """Return the number of a row."""


@dataclass(frozen=True, slots=True)
class Figures:
    """The numbers of one row: its place among those counted together, and how a list is narrowed to it."""

    group: Counted
    key: RowKey
    asked: Asked

    async def number(self, measure: str, *, people: bool = False) -> int:
        return await self.group.number(measure, self.key, people=people)
