"""What links to a row, as its page shows it: one row in place, several as a table, nothing in a word."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from admin_ui.columns import Column, columns_of, title_parts
from admin_ui.documents import going_without_saying, lists_within, related_columns, shown_backs
from admin_ui.http.page_request import Visit
from admin_ui.names import sentence_case, singular
from admin_ui.screens import Screen, is_short
from schema.kit.entity import Entity
from schema.kit.fields import Shape
from schema.kit.info import BackLink, fields_of
from schema.kit.names import camel

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of another entity that link to a row."""

    title: str
    help: str
    back: BackLink
    heading: str
    """What the first column says of a row, which is its name."""
    columns: list[Column]
    rows: list[Row]
    total: int
    without: tuple[str, ...]
    """What their names need not say."""
    path: str
    """Where its rows are."""
    all_of_them: str = ""
    """Where the whole list is; empty if all are here."""


@dataclass(frozen=True, slots=True)
class Part:
    """The one row of another entity that links to a row, shown in place."""

    title: str
    help: str
    entity: type[Entity]
    row: Row
    address: str
    facts: "Facts"
    tables: list[Table]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a row: what is filled in, what is not, and what is long."""

    filled: list[Column]
    unfilled: list[Column]
    texts: list[Column]


@dataclass(slots=True)
class Related:
    """All that links to a row."""

    parts: list[Part] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    nothing: list[str] = field(default_factory=list)
    """What there is none of."""


def facts_of(columns: Mapping[str, Column], row: Row, *, without: tuple[str, ...] = ()) -> Facts:
    """Sort the facts about a row."""
    known = [each for key, each in columns.items() if key not in without]
    short = [each for each in known if is_short(each)]
    return Facts(
        [each for each in short if each.value(row) is not None],
        [each for each in short if each.value(row) is None],
        [each for each in known if each.has_lines and each.value(row)],
    )


def related_of(visit: Visit, screen: Screen, row: Row) -> Related:
    """Return what links to a row; what is worked with every day comes first."""
    found, order = Related(), [each.name for _, group in visit.desk.menu for each in group]
    backs = shown_backs(screen.entity).items()
    rank = {name: place for place, name in enumerate(order)}
    for name, back in sorted(backs, key=lambda each: rank.get(each[1].child.__name__, len(rank))):
        value = row[camel(name)]
        if back.back.shape is Shape.ONE and value:
            found.parts.append(_part(visit, name, back, value))
        elif table := _table(visit, name, back, value, row["id"]):
            found.tables.append(table)
        else:
            found.nothing.append(sentence_case(name))
    in_place = {each.row["id"] for each in found.parts}
    found.tables = [each for each in found.tables if each.total > 1 or each.rows[0]["id"] not in in_place]
    return found


def _part(visit: Visit, name: str, back: BackLink, row: Row) -> Part:
    child = visit.desk.screens[back.child.__name__]
    inner = [_table(visit, each, found, row[camel(each)], row["id"]) for each, found in lists_within(back).items()]
    columns = columns_of(back.child, child.schema)
    return Part(
        sentence_case(name), back.back.help, back.child, row, f"{visit.base}/{child.path}/{row['id']}",
        facts_of(columns, row, without=going_without_saying(back)), [each for each in inner if each],
    )  # fmt: skip


def _table(visit: Visit, name: str, back: BackLink, value: Any, row_id: str) -> Table | None:
    is_page = back.back.shape is Shape.CONNECTION
    rows: list[Row] = value["nodes"] if is_page else value or []
    if not rows:
        return None
    child = visit.desk.screens[back.child.__name__]
    total = value["totalCount"] if is_page else len(rows)
    everything = f"{visit.base}/{child.path}?{back.field}={row_id}" if child.is_listed and total > len(rows) else ""
    columns = [each for each in related_columns(back, child.schema) if any(each.value(row) is not None for row in rows)]
    return Table(
        sentence_case(name),
        back.back.help,
        back,
        _heading(back),
        columns,
        rows,
        total,
        going_without_saying(back),
        child.path,
        everything,
    )


def _heading(back: BackLink) -> str:
    parts = title_parts(back.child, going_without_saying(back))
    return fields_of(back.child)[parts[0]].label if len(parts) == 1 else singular(back.child)
