"""The related rows on the page of a row."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from admin_ui.columns import ReadableColumn, readable_columns, title_parts
from admin_ui.documents import going_without_saying, lists_within, related_columns, shown_backs
from admin_ui.http.page_request import PageRequest
from admin_ui.names import singular
from admin_ui.screens import Screen, is_short
from app.words.names import sentence_case
from schema.kit.entity import Entity
from schema.kit.fields import Shape
from schema.kit.info import BackLink, fields_of
from schema.kit.names import camel

_Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of another entity that link to a row."""

    title: str
    help: str
    back: BackLink
    heading: str
    """What the first column says of a row, which is its name."""
    columns: list[ReadableColumn]
    rows: list[_Row]
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
    row: _Row
    address: str
    facts: "Facts"
    tables: list[_Table]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a row: what is filled in, what is not, and what is long."""

    filled: list[ReadableColumn]
    unfilled: list[ReadableColumn]
    texts: list[ReadableColumn]


@dataclass(slots=True)
class Related:
    """All that links to a row."""

    parts: list[Part] = field(default_factory=list)
    tables: list[_Table] = field(default_factory=list)
    nothing: list[str] = field(default_factory=list)
    """What there is none of."""


def facts_of(
    columns: Mapping[str, ReadableColumn], row: _Row, *, without: tuple[str, ...] = (), sees_all: bool = True
) -> Facts:
    """Sort the facts about a row; to who does not see all, a link that leads nowhere may only be hidden."""
    known = [each for key, each in columns.items() if key not in without]
    short = [each for each in known if is_short(each)]
    return Facts(
        [each for each in short if each.value(row) is not None],
        [*_unfilled(short, row, sees_all=sees_all)],
        [each for each in known if each.has_lines and each.value(row)],
    )


def _unfilled(columns: Iterable[ReadableColumn], row: _Row, *, sees_all: bool) -> Iterator[ReadableColumn]:
    left = (each for each in columns if each.value(row) is None)
    yield from left if sees_all else (each for each in left if each.target is None)


def related_of(page_request: PageRequest, screen: Screen, row: _Row) -> Related:
    """Return what links to a row; what is worked with every day comes first."""
    found = Related()
    for name, back in _backs(page_request, screen):
        value = row[camel(name)]
        if back.back.shape is Shape.ONE and value:
            found.parts.append(_part(page_request, name, back, value))
        elif table := _table(page_request, name, back, value, row["id"]):
            found.tables.append(table)
        elif not back.back.is_exceptional:
            found.nothing.append(sentence_case(name))
    in_place = {each.row["id"] for each in found.parts}
    found.tables = [each for each in found.tables if each.total > 1 or each.rows[0]["id"] not in in_place]
    return found


def _backs(page_request: PageRequest, screen: Screen) -> list[tuple[str, BackLink]]:
    """Return what can link to a row, by its names, in the order in which it is told."""
    listed = sorted(page_request.site.listed, key=lambda each: not each.is_everyday)
    rank = {each.name: place for place, each in enumerate(listed)}
    backs = [each for each in shown_backs(screen.entity).items() if each[0] not in screen.told_by_others]
    return sorted(backs, key=lambda each: rank.get(each[1].child.__name__, len(rank)))


def _part(page_request: PageRequest, name: str, back: BackLink, row: _Row) -> Part:
    child = page_request.site.screens[back.child.__name__]
    inner = [
        _table(page_request, each, found, row[camel(each)], row["id"]) for each, found in lists_within(back).items()
    ]
    columns = readable_columns(back.child, child.schema)
    return Part(
        sentence_case(name),
        back.back.help,
        back.child,
        row,
        f"{page_request.base}/{child.path}/{row['id']}",
        facts_of(columns, row, without=going_without_saying(back), sees_all=page_request.sees_all),
        [each for each in inner if each],
    )


def _table(page_request: PageRequest, name: str, back: BackLink, value: Any, row_id: str) -> _Table | None:
    is_page = back.back.shape is Shape.CONNECTION
    rows: list[_Row] = value["nodes"] if is_page else value or []
    if not rows:
        return None
    child = page_request.site.screens[back.child.__name__]
    total = value["totalCount"] if is_page else len(rows)
    everything = (
        f"{page_request.base}/{child.path}?{back.field}={row_id}" if child.is_listed and total > len(rows) else ""
    )
    columns = [each for each in related_columns(back, child.schema) if any(each.value(row) is not None for row in rows)]
    return _Table(
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
