"""The numbers of the rows of a report, worked out together: one statement for all rows and all measures asked for."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from app.insights.asked import Asked
from app.insights.counting import By, Numbers, RowKey, measured
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
    _found: dict[tuple[str, bool], dict[RowKey, int]] = field(default_factory=dict)
    _counting: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def keys(self, *measures: str) -> set[RowKey]:
        """Return the rows of which something is counted by one of the measures."""
        return {key for name in measures for key, number in (await self._counted(name, people=False)).items() if number}

    async def number(self, measure: str, key: RowKey, *, people: bool = False) -> int:
        return (await self._counted(measure, people=people)).get(key, 0)

    async def _counted(self, measure: str, *, people: bool) -> dict[RowKey, int]:
        async with self._counting:
            if (measure, people) not in self._found:
                wanted = self.wanted_people if people else self.wanted
                await self._count({measure, *wanted} & self.measures.keys(), people=people)
            return self._found[measure, people]

    async def _count(self, names: set[str], *, people: bool) -> None:
        """Count measures, those of each noun together."""
        nouns = dict.fromkeys(each.of for name, each in self.measures.items() if name in names)
        for noun in nouns:
            measures = {name: each for name, each in self.measures.items() if name in names and each.of is noun}
            rows: dict[RowKey, Numbers] = await measured(self.asked, measures, self.by, self.reader, people=people)
            for name in measures:
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
