"""What the computed filters and orders of lists mean for rows: conditions and expressions, by noun and name.

A condition is about the row `t`. What is true of an assignment on a day is said by its stored span `s` of that day.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from app.db.sql import TRUE, Sql, all_of
from app.kinds.stored import among
from app.reading.days import DayAsked
from schema.kit.entity import Entity


@dataclass(frozen=True, slots=True)
class Linked:
    """The rows by which a list is narrowed; those that the viewer may not see are as good as missing."""

    keys: Sequence[Any]
    table: str
    seen: Sql
    """Whether the viewer may see a row `f` of the table."""

    def among(self, column: str) -> Sql:
        """Return the condition that a column has the id of one of them."""
        if self.seen is TRUE:
            return among(column, self.keys)
        found = all_of([among("f.id", self.keys), self.seen])
        return found.within(f'{column} IN (SELECT f.id FROM "{self.table}" f WHERE {{}})')


@dataclass(frozen=True, slots=True)
class OfViewer:
    """The value of a filter that depends on who asks, and who does."""

    value: Any
    viewer: int


Narrows = Callable[[Any, DayAsked], Sql]
"""Makes the condition of a value, on a day: of a link it is `Linked`, of what depends on who asks `OfViewer`."""
Parts = Callable[[Any], Sequence[Sql]]
"""Gives conditions of which exactly one holds for each row that fits a value; an index has each in order."""
UNDIVIDED = (TRUE,)
Joins = Literal["", "s", "user", "qualification"]
JOINED: dict[Joins, str] = {
    "s": "JOIN standing_span s ON s.assignment_id = t.id",
    "user": 'JOIN "user" person ON person.id = t.user_id',
    "qualification": "JOIN qualification aim ON aim.id = t.qualification_id",
}


@dataclass(frozen=True, slots=True)
class NarrowedBy:
    """A computed filter; whether it asks the span of the day; into which parts it cuts what fits it, if into any."""

    condition: Narrows
    needs_span: bool = False
    parts: Parts | None = None
    looks_ahead: bool = False
    """Whether it asks what comes after the day: few rows fit, an index finds them, and on each day others do."""


@dataclass(frozen=True, slots=True)
class OrderedBy:
    """A computed order: the expression, and what has to be joined for it."""

    expression: str
    joins: Joins = ""
    is_by_part: bool = False
    """Whether an index has the rows of each part of a filter in this order."""
    last: Mapping[str, str] = field(default_factory=dict)
    """By database, what stands for rows of which nothing is said on the day: it comes after all there is."""


NARROWED: dict[tuple[type[Entity], str], NarrowedBy] = {}
ORDERS: dict[tuple[type[Entity], str], OrderedBy] = {}
SPANNED: dict[type[Entity], Sql] = {}
"""The nouns of which a row has a span: asked about a day, a list has those that have one on that day.

The condition holds for the rows that have no span today, once today was told.
"""
BASES: dict[type[Entity], Callable[[DayAsked], Sql]] = {}
"""Of nouns whose rows are true on some days only: the condition that all of their lists have."""


def narrows(
    entity: type[Entity],
    name: str,
    *,
    needs_span: bool = False,
    parts: Parts | None = None,
    looks_ahead: bool = False,
) -> Callable[[Narrows], Narrows]:
    """Say that the function makes the condition of a computed filter."""

    def register(condition: Narrows) -> Narrows:
        NARROWED[entity, name] = NarrowedBy(condition, needs_span, parts, looks_ahead)
        return condition

    return register


def units_below(units: Linked) -> Sql:
    """Return the statement that finds some units with all below them."""
    return units.among("closure.above_id").within("SELECT closure.unit_id FROM unit_closure closure WHERE {}")


def of_units(user_column: str, units: Linked) -> Sql:
    """Return the condition that a person sits in one of the units, or below it, today."""
    people = units_below(units).within('SELECT person.id FROM "user" person WHERE person.unit_id IN ({})')
    return people.within(f"{user_column} IN ({{}})")
