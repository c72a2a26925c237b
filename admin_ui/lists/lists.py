"""The state of a list (filters, order, columns and page), which is kept in its address."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from admin_ui.columns import ReadableColumn
from admin_ui.kinds.dates import EMPTY, midnight
from admin_ui.lists.narrowing import Narrowing, day_in, filter_of, narrowings_in
from admin_ui.lists.sorting import Sorting
from admin_ui.screens import Screen

SIZES = (25, 50, 100)
SEARCH, SORT, COLUMNS, SIZE, AFTER, BEFORE, VIEW, ON, KNOWN = (
    "q",
    "sort",
    "columns",
    "size",
    "after",
    "before",
    "view",
    "on",
    "known",
)
FIND = "find"
"""Says which link is looked for, to narrow the list by it."""
_ELSEWHERE = (AFTER, BEFORE, VIEW, FIND, "did")
"""Parts of an address that are understood elsewhere."""
END = "end"
"""Stands for the place after the last row: `before=end` is the last page."""
MAX_SEARCH_TEXT = 200

_Pair = tuple[str, str]


@dataclass(frozen=True)
class ListState:
    """What an address says about a list."""

    screen: Screen
    search: str
    narrowings: Mapping[str, Narrowing]
    sorting: Sorting
    chosen: tuple[str, ...]
    """The chosen columns; empty for the usual ones."""
    size: int
    after: str
    before: str
    view: str
    """The saved view that it began as."""
    on: str = ""
    """The day on which what it shows is true; empty for today, and for lists that know of no days."""
    known: str = ""
    """The day by whose end it was known; empty for what is known now."""
    ignored: tuple[_Pair, ...] = ()
    """The parts of the address that mean nothing here, which is told."""

    @classmethod
    def read(cls, screen: Screen, query: QueryParams) -> "ListState":
        """Read an address; what it cannot mean is left out."""
        size = query.get(SIZE, "")
        narrowings = narrowings_in(screen, query)
        named = [key for part in query.getlist(COLUMNS) for key in part.split(",") if key in screen.facts]
        chosen = tuple(dict.fromkeys(named))
        return cls(
            screen,
            query.get(SEARCH, "").strip()[:MAX_SEARCH_TEXT] if screen.is_searchable else "",
            narrowings,
            Sorting.read(screen, query.get(SORT, "")),
            chosen if chosen != usual_columns(screen, narrowings) else (),
            int(size) if size in map(str, SIZES) else SIZES[0],
            query.get(AFTER, ""),
            query.get(BEFORE, "") if not query.get(AFTER) else "",
            query.get(VIEW, ""),
            day_in(query.get(ON, "")) if screen.entity.is_dated else "",
            day_in(query.get(KNOWN, "")) if screen.entity.is_dated else "",
            tuple(ignored_in(screen, query, narrowings)),
        )

    @cached_property
    def shown(self) -> list[ReadableColumn]:
        """The columns to show, in their order."""
        return [self.screen.facts[key] for key in self.chosen or usual_columns(self.screen, self.narrowings)]

    @cached_property
    def lead(self) -> ReadableColumn | None:
        """The column that stands for the row and leads to it; None if that takes a column of its own."""
        title = self.screen.title
        if len(title) == 1:
            return self.screen.facts.get(title[0])
        is_told = {each.key for each in self.shown} >= set(title)
        return next(each for each in self.shown if each.key in title) if is_told else None

    @cached_property
    def columns(self) -> list[ReadableColumn]:
        """The columns beside the one that leads to the row."""
        return [each for each in self.shown if each is not self.lead]

    @property
    def read_columns(self) -> list[ReadableColumn]:
        return [self.lead, *self.columns] if self.lead else self.columns

    @property
    def targets(self) -> list[type[Any]]:
        """The entities whose rows it is narrowed by."""
        return [each.column.target for each in self.narrowings.values() if each.column.target]

    @property
    def named(self) -> list[str]:
        """The ids of the rows that it is narrowed by."""
        return [value for each in self.narrowings.values() if each.column.target for value in each.values]

    @property
    def is_narrowed(self) -> bool:
        """Whether some rows are left out."""
        return bool(self.search or self.narrowings or self.on or self.known)

    def pairs(self) -> list[_Pair]:
        """Return the parts of the address, in a fixed order, without the place in the list."""
        found = [(SEARCH, self.search)] if self.search else []
        found += [pair for pair in ((ON, self.on), (KNOWN, self.known)) if pair[1]]
        found += [pair for each in self.narrowings.values() for pair in each.pairs()]
        found += [(SORT, str(self.sorting))] if self.sorting.keys else []
        found += [(COLUMNS, ",".join(self.chosen))] if self.chosen else []
        found += [(SIZE, str(self.size))] if self.size != SIZES[0] else []
        return found + ([(VIEW, self.view)] if self.view else [])

    def address(self, base: str, *, without: Iterable[_Pair] = (), **changes: str) -> str:
        """Return the address of the same list, with changes (empty: taken out), from its beginning."""
        left_out = set(without)
        kept = [pair for pair in self.pairs() if pair[0] not in changes and pair not in left_out]
        return self._at(base, kept + [(name, value) for name, value in changes.items() if value])

    def place(self) -> list[_Pair]:
        """Empty on the first page."""
        return [pair for pair in ((AFTER, self.after), (BEFORE, self.before)) if pair[1]]

    def own_address(self, base: str) -> str:
        return self._at(base, self.pairs() + self.place())

    def cleared(self, base: str) -> str:
        """The same list without search, day, view and narrowings; columns, order and size stay."""
        names = {SEARCH, ON, KNOWN, VIEW, *(name for each in self.narrowings.values() for name, _ in each.pairs())}
        return self.address(base, without=[pair for pair in self.pairs() if pair[0] in names])

    def file_address(self, base: str, extension: str) -> str:
        query = urlencode(self.pairs())
        return f"{base}/{self.screen.path}/export/{extension}" + (f"?{query}" if query else "")

    def _at(self, base: str, pairs: list[_Pair]) -> str:
        query = urlencode(pairs)
        return f"{base}/{self.screen.path}" + (f"?{query}" if query else "")

    def moved(self, key: str) -> str:
        """Return what `columns` becomes when the column comes one place earlier."""
        keys = [each.key for each in self.shown]
        at = keys.index(key)
        keys.insert(max(at - 1, 0), keys.pop(at))
        return ",".join(keys)

    def variables(self, zone: Any) -> dict[str, Any]:
        """Of its query: `last` and `before` for a page backwards (no place: from the end), else `first` and `after`."""
        found: dict[str, Any] = {"filter": filter_of(self.narrowings, self.search, zone)}
        if self.screen.entity.is_dated:
            found["on"], found["asKnownAt"] = self.on or None, midnight(self.known, zone, days=1) or None
        if order := self.sorting.order():
            found["orderBy"] = order
        if self.before:
            return {**found, "first": None, "last": self.size, "before": self.before if self.before != END else None}
        return {**found, "first": self.size, "after": self.after or None, "last": None}


def ignored_in(screen: Screen, query: QueryParams, narrowings: Mapping[str, Narrowing]) -> Iterator[tuple[str, str]]:
    """Give the parts of an address that say something that a list does not know, or not in this way."""
    understood = {pair for each in narrowings.values() for pair in each.pairs()}
    for name, value in query.multi_items():
        is_said = value and name not in _ELSEWHERE and not name.startswith(f"{FIND}.")
        if is_said and (name, value) not in understood and not _is_understood(screen, name, value):
            yield name, value


def _is_understood(screen: Screen, name: str, value: str) -> bool:
    match name:
        case "q":
            return screen.is_searchable
        case "sort":
            return str(Sorting.read(screen, value)) == value
        case "columns":
            return all(key in screen.facts for key in value.split(","))
        case "size":
            return value in map(str, SIZES)
        case "on" | "known":
            return screen.entity.is_dated and bool(day_in(value))
    return False


def usual_columns(screen: Screen, narrowings: Mapping[str, Narrowing]) -> tuple[str, ...]:
    """Return the columns that a list shows if nobody chose: not those that it says are empty in every row."""
    empty = {key for key, each in narrowings.items() if each.emptiness == EMPTY}
    return tuple(key for key in screen.columns if key not in empty) or screen.columns


def query_of(state: ListState) -> str:
    """Return what a view keeps of an address: all but the place in the list."""
    kept = [pair for pair in state.pairs() if pair[0] != VIEW]
    return urlencode(kept or [(SIZE, str(state.size))])  # a view has to say something
