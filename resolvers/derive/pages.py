"""A page of rows as the connection types show it."""

from dataclasses import dataclass
from typing import Any

from app.reading.cursors import encode_cursor
from app.reading.plans import PageOf


@dataclass(frozen=True, slots=True)
class Edge:
    """A row at its place."""

    cursor: str
    node: Any


@dataclass(frozen=True, slots=True)
class PageEnds:
    """The cursors at either end of the page."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


@dataclass(frozen=True, slots=True)
class ConnectionPage:
    """A connection; what nobody asks for is not worked out."""

    read: PageOf

    @property
    def nodes(self) -> list[Any]:
        return self.read.rows

    @property
    def edges(self) -> list[Edge]:
        return [Edge(self._cursor(place), row) for place, row in enumerate(self.read.rows)]

    @property
    def page_info(self) -> PageEnds:
        ends = (self._cursor(0), self._cursor(-1)) if self.read.rows else (None, None)
        return PageEnds(self.read.has_next, self.read.has_previous, *ends)

    @property
    def total_count(self) -> int | None:
        return self.read.total

    @property
    def rows_before(self) -> int | None:
        return self.read.before

    def _cursor(self, place: int) -> str:
        return encode_cursor(self.read.order, self.read.marks[place], self.read.rows[place].pk)
