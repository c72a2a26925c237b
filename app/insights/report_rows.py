"""The rows of each report, and what they are divided into."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.insights.figures import Figures, RowGroup
from app.insights.matrix import MatrixCell

IS_THERE = ("assigned", "absent")
"""The measures of which one has to count something, or a row is left out."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The measures that somebody asks for in the rows, and in what these are divided into; of whom the people."""

    measures: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()

    def if_any(self) -> frozenset[str]:
        """Return the measures with those that say which rows there are; none if nobody asks for the rows."""
        return self.measures | set(IS_THERE) if self != Wanted() else self.measures


@dataclass(slots=True)
class Cells:
    """What rows are divided into, by one more link of what is counted: counted together, and put in order once."""

    group: RowGroup
    link: str
    in_order: Callable[[Iterable[int]], Awaitable[list[int]]]
    """Puts the ids of what the link points to in order."""
    _in_order: list[int] | None = None
    _asking: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def of_row(self, row: Figures) -> list[tuple[int, Figures]]:
        """Return what somebody of a row has any of, in order, with the numbers of each."""
        found = await self.group.keys(*IS_THERE)
        async with self._asking:
            if self._in_order is None:
                self._in_order = await self.in_order({key[-1] for key in found})
        keys = [(*row.key, each) for each in self._in_order]
        return [
            (key[-1], Figures(self.group, key, row.asked.narrowed(**{self.link: [key[-1]]})))
            for key in keys
            if key in found
        ]


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A part of a unit with all below it, or those who sit directly in it (`is_unit_itself`)."""

    unit_id: int
    is_unit_itself: bool
    figures: Figures
    cells: Cells
    versions: Cells

    async def qualifications(self) -> list["QualificationRow"]:
        """Return what the part is divided into: a row for each qualification, by name."""
        return [QualificationRow(*each, self.versions) for each in await self.cells.of_row(self.figures)]


@dataclass(frozen=True, slots=True)
class QualificationRow:
    """A qualification, of all that are asked about or of a part of them."""

    qualification_id: int
    figures: Figures
    cells: Cells

    async def versions(self) -> list["VersionRow"]:
        """Return what it is divided into: a row for each version that somebody stands under, the oldest first."""
        return [VersionRow(*each) for each in await self.cells.of_row(self.figures)]


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A version of a qualification, of those who stand under it."""

    version_id: int
    figures: Figures


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """A learning activity."""

    activity_id: int
    figures: Figures


@dataclass(frozen=True, slots=True)
class UserRow:
    """A person."""

    user_id: int
    figures: Figures


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A person, with what is assigned to them."""

    user_id: int
    cells: Sequence[MatrixCell]


@dataclass(frozen=True, slots=True)
class DayRow:
    """How it was or will be on a day."""

    on: date
    figures: Figures
