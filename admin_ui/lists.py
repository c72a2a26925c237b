"""A list: which rows, in which order, with which columns; all of it stands in the address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.responses import Response

from admin_ui.columns import Column
from admin_ui.documents import list_document
from admin_ui.narrowing import Narrowing, filter_of, narrowings_in
from admin_ui.screens import Screen, is_short
from admin_ui.visits import Visit

SIZES = (25, 50, 100)
SEARCH, SORT, COLUMNS, SIZE, AFTER, BEFORE = "q", "sort", "columns", "size", "after", "before"
MAX_SEARCH = 200


@dataclass(frozen=True)
class ListState:
    """What an address says about a list."""

    screen: Screen
    search: str
    narrowings: Mapping[str, Narrowing]
    sort: str
    """A column's name, with a minus before it for the largest first; empty for the order of age."""
    chosen: tuple[str, ...]
    """The chosen columns; empty for the usual ones."""
    size: int
    after: str
    before: str

    @classmethod
    def read(cls, screen: Screen, query: QueryParams) -> "ListState":
        """Read an address; what it cannot mean is left out."""
        sort, size = query.get(SORT, ""), query.get(SIZE, "")
        column = screen.facts.get(sort.removeprefix("-"))
        chosen = [key for key in query.get(COLUMNS, "").split(",") if key in screen.facts]
        return cls(
            screen,
            query.get(SEARCH, "").strip()[:MAX_SEARCH] if screen.is_searchable else "",
            narrowings_in(screen, query),
            sort if column is not None and column.sort else "",
            tuple(dict.fromkeys(chosen)),
            int(size) if size.isdecimal() and int(size) in SIZES else SIZES[0],
            query.get(AFTER, ""),
            query.get(BEFORE, ""),
        )

    @property
    def columns(self) -> list[Column]:
        """The columns to show."""
        return [self.screen.facts[key] for key in self.chosen or self.screen.columns]

    def pairs(self) -> list[tuple[str, str]]:
        """Return the parts of the address, in a fixed order, without the place in the list."""
        found = [(SEARCH, self.search)] if self.search else []
        found += [pair for each in self.narrowings.values() for pair in each.pairs()]
        found += [(SORT, self.sort)] if self.sort else []
        found += [(COLUMNS, ",".join(self.chosen))] if self.chosen else []
        return found + ([(SIZE, str(self.size))] if self.size != SIZES[0] else [])

    def address(self, base: str, *, without: Iterable[tuple[str, str]] = (), **changes: str) -> str:
        """Return the address of the same list, with changes (empty: taken out), from its beginning."""
        kept = [pair for pair in self.pairs() if pair[0] not in changes and pair not in set(without)]
        query = urlencode(kept + [(name, value) for name, value in changes.items() if value])
        return f"{base}/{self.screen.path}" + (f"?{query}" if query else "")

    def sorted_by(self, column: Column) -> str:
        """Return what `sort` becomes when the column's heading is chosen."""
        return f"-{column.key}" if self.sort == column.key else column.key

    def variables(self, visit: Visit) -> dict[str, Any]:
        """Return what the API is asked."""
        found: dict[str, Any] = {"filter": filter_of(self.narrowings, self.search, visit.desk.doors.clock.zone)}
        ends = {"first": self.size, "after": self.after}
        if column := self.screen.facts.get(self.sort.removeprefix("-")):
            direction = "DESC" if self.sort.startswith("-") else "ASC"
            found["orderBy"] = {"field": column.sort, "direction": direction}
        return {**found, **{name: value for name, value in ends.items() if value}}


async def show_list(visit: Visit, screen: Screen) -> Response:
    """Answer with one page of a list."""
    state = ListState.read(screen, visit.request.query_params)
    document = list_document(screen, state.columns)
    variables = state.variables(visit)
    data = await visit.ask(document, **variables)
    choosable = [each for each in screen.facts.values() if is_short(each)]
    return visit.page(
        "list.html", screen=screen, state=state, rows=data["rows"], choosable=choosable,
        creations=[action for action in screen.creations if visit.may(action)],
        behind=(document, variables),
    )  # fmt: skip
