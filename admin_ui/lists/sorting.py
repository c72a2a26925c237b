"""What a list is sorted by, as its address says it: one column, and a second one for rows that it leaves equal."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from admin_ui.columns import ReadableColumn
from admin_ui.screens import Screen

MOST_KEYS = 2
_UP, _DOWN = "ascending", "descending"


@dataclass(frozen=True, slots=True)
class SortKey:
    """A column, and whether its largest values come first."""

    column: ReadableColumn
    is_down: bool = False

    @property
    def said(self) -> str:
        return f"-{self.column.key}" if self.is_down else self.column.key

    @property
    def direction(self) -> str:
        return "DESC" if self.is_down else "ASC"


@dataclass(frozen=True, slots=True)
class Sorting:
    """The columns that a list is sorted by, the first one first; none for the order of age."""

    keys: tuple[SortKey, ...] = ()

    @classmethod
    def read(cls, screen: Screen, text: str) -> "Sorting":
        """Read `name`, `-name` or `unit,-name`; a part that means nothing is left out."""
        found: dict[str, SortKey] = {}
        for part in text.split(","):
            column = screen.facts.get(part.removeprefix("-"))
            if column is not None and column.sort:
                found.setdefault(column.key, SortKey(column, part.startswith("-")))
        return cls(tuple(found.values())[:MOST_KEYS])

    def __str__(self) -> str:
        return ",".join(key.said for key in self.keys)

    def place(self, column: ReadableColumn) -> int:
        """Return which key a column is: 1, 2, or 0 for none."""
        return next((at for at, key in enumerate(self.keys, 1) if key.column is column), 0)

    def direction(self, column: ReadableColumn) -> str:
        """Return which way the list is sorted by a column, as `aria-sort` says it; empty if it is not."""
        key = next((key for key in self.keys if key.column is column), None)
        return "" if key is None else _DOWN if key.is_down else _UP

    def by(self, column: ReadableColumn) -> str:
        """Return what `sort` becomes when a heading is chosen: up, down, not at all; what comes second stays."""
        if self.place(column) != 1:
            return column.key
        first, *rest = self.keys
        return "" if first.is_down else _said([SortKey(column, is_down=True), *rest])

    def then_by(self, column: ReadableColumn) -> str:
        """Return what `sort` becomes when a column is to decide between equals: up, down, not at all."""
        if not self.keys or self.place(column) == 1:
            return self.by(column)
        first, now = self.keys[0], self.direction(column)
        return _said([first]) if now == _DOWN else _said([first, SortKey(column, is_down=now == _UP)])

    def order(self) -> dict[str, Any] | None:
        """Return what the API is asked for; None for the order of age."""
        if not self.keys:
            return None
        first, *rest = self.keys
        found = {"field": first.column.sort, "direction": first.direction}
        for key in rest:
            found |= {"thenField": key.column.sort, "thenDirection": key.direction}
        return found


def _said(keys: Iterable[SortKey]) -> str:
    return str(Sorting(tuple(keys)))
