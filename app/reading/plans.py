"""Plans: what to read, in terms of the declarations. Resolvers write them, statements.py runs them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from app.db.sql import Sql
from app.policy.access import Viewer
from app.reading.days import Days
from app.reading.reach import Reach
from schema.enums import OrderDirection
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.info import BackLink

DEFAULT_PAGE = 20
MAX_PAGE = 100
MAX_ROWS_READ = 6_000
"""How many rows may be read for one answer. Lists without pages are never cut: too much is refused as a whole."""

NewRow = Callable[[type[Entity]], Any]


class TooManyRows(Exception):
    """What was asked for turned out to be more than one answer may hold."""


@dataclass(slots=True)
class Allowance:
    """How many rows may still be read for an answer."""

    left: int = field(default_factory=lambda: MAX_ROWS_READ)

    def spend(self, rows: int) -> None:
        """Count what goes into the answer.

        Raises:
            TooManyRows: they are more than were left.
        """
        self.left -= rows
        if self.left < 0:
            raise TooManyRows


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads, what becomes of a row, on which days, how much may be read, how many people are in the scope."""

    viewer: Viewer
    new_row: NewRow
    days: Days
    allowance: Allowance = field(default_factory=Allowance)
    reach: Reach = field(default_factory=Reach)


@dataclass(slots=True)
class RowPlan:
    """What to read of one row: its own fields, what may be done with it, its links, and its lists by response key."""

    entity: type[Entity]
    fields: dict[str, None] = field(default_factory=dict)
    actions: dict[type[Action], None] = field(default_factory=dict)
    links: dict[str, "LinkPlan"] = field(default_factory=dict)
    lists: dict[str, "ListPlan"] = field(default_factory=dict)


@dataclass(slots=True)
class LinkPlan:
    """One row that a row points to, or the one row that points to it."""

    to: str | BackLink
    row: RowPlan


@dataclass(frozen=True, slots=True)
class Order:
    """The field a list is ordered by; what comes `then` decides between equals, and the id in the end."""

    field: str = "id"
    direction: OrderDirection = OrderDirection.ASC
    then: "Order | None" = None

    @property
    def keys(self) -> "tuple[Order, ...]":
        """The fields in the order in which they decide; nothing decides after the id."""
        is_all = self.then is None or self.field == "id" or self.then.field == self.field
        return (self,) if self.then is None or is_all else (self, self.then)


@dataclass(frozen=True, slots=True)
class PageWindow:
    """Which page of a list: the first rows, or the last ones if `backwards`; `at` is the place they lie beyond."""

    size: int = DEFAULT_PAGE
    at: tuple[object, ...] | None = None
    """The values that the list is ordered by, and the id."""
    backwards: bool = False


@dataclass(slots=True)
class ListPlan:
    """A list of rows: everything, or what belongs to each of the parents."""

    row: RowPlan
    parent: BackLink | None = None
    filters: dict[str, Any] = field(default_factory=dict)
    conditions: tuple[Sql, ...] = ()
    on: date | None = None
    """The day on which what is computed is to be true; None: today, if anything asks for it."""
    as_known_at: datetime | None = None
    order: Order = Order()
    window: PageWindow = PageWindow()
    paged: bool = True
    wants_rows: bool = True
    wants_total: bool = False
    count_up_to: int | None = None
    """Where counting may stop, in a list without a parent; None: at the end."""
    wants_both_ends: bool = False
    """Whether there is more on the near side of `window.at`, too."""
    wants_place: bool = False
    """How many rows come before the page."""


@dataclass(slots=True)
class PageOf:
    """A page of a list as it was read; `marks` are the values that each row is ordered by."""

    rows: list[Any]
    marks: list[tuple[object, ...]]
    order: Order
    has_next: bool = False
    has_previous: bool = False
    total: int | None = None
    before: int | None = None
    """How many rows come before the page, if that was asked for."""
