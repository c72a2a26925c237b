"""Runs a plan: one statement for each level of lists, however many rows there are."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

from app.db.database import fetch
from app.db.sql import TRUE, Sql, all_of, in_list
from app.policy.access import Start, Viewer, has_people, visible
from app.reading import assignments, people, rules, timelines  # noqa: F401  # make known what is computed
from app.reading.computed import UNDIVIDED
from app.reading.days import DayAsked
from app.reading.few import FewPeople, few_people
from app.reading.filters import filter_conditions
from app.reading.plans import ListPlan, Order, PageOf, Reader, RowPlan
from app.reading.reach import Reach
from app.reading.selected import Selected, beyond, by_marks, count_of_each, first_rows, first_rows_of_each, mark_names
from app.reading.sources import is_dated, parts_of, row_sources
from app.reading.statements import Record, Statement, fixed_conditions

RowsByPage = dict[int | None, PageOf]

IDS_AT_ONCE = 10_000
"""How many ids one statement is given; both databases take some 32,000 parameters."""


async def read_list(plan: ListPlan, reader: Reader) -> PageOf:
    """Read a root list.

    Raises:
        TooManyRows: there is more than one answer may hold.
    """
    return (await _read(plan, reader, None))[None]


async def read_rows(plan: RowPlan, row_ids: Sequence[int], reader: Reader) -> dict[int, Any]:
    """Read some rows by their ids, however many; those that the viewer may not see are missing."""
    found: dict[int, Any] = {}
    for chunk in _chunks(row_ids):
        page = await read_list(ListPlan(plan, paged=False, conditions=(in_list("t.id", chunk),)), reader)
        found.update((row.pk, row) for row in page.rows)
    return found


async def read_row(plan: RowPlan, row_id: int, reader: Reader) -> Any:
    """Read one row by its id; None if there is none that the viewer may see."""
    return (await read_rows(plan, [row_id], reader)).get(row_id)


async def selected_rows(plan: ListPlan, reader: Reader) -> Selected:
    """Return which rows a root list has on all its pages, without reading them.

    Raises:
        TooFarAhead: it asks about a day of which nothing is stored yet.
    """
    day = await reader.days.asked(plan.on, plan.as_known_at) if is_dated(plan) else None
    [found] = _selected(plan, reader, None, Start.PEOPLE, day, None)
    return found


def _chunks(ids: Sequence[int]) -> list[Sequence[int]]:
    return [ids[start : start + IDS_AT_ONCE] for start in range(0, len(ids), IDS_AT_ONCE)]


async def _read(plan: ListPlan, reader: Reader, parents: list[int] | None) -> RowsByPage:
    keys: list[int | None] = [None] if parents is None else list(parents)
    total = 0 if plan.wants_total else None
    pages: RowsByPage = {key: PageOf([], [], plan.order, total=total) for key in keys}
    for chunk in [None] if parents is None else _chunks(parents):
        await _read_chunk(plan, reader, chunk, pages)
    if plan.window.backwards:
        for page in pages.values():
            page.rows.reverse()
            page.marks.reverse()
    return pages


async def _read_chunk(plan: ListPlan, reader: Reader, parents: Sequence[int] | None, pages: RowsByPage) -> None:
    day = await reader.days.asked(plan.on, plan.as_known_at) if is_dated(plan) else None
    few = await few_people(plan, day, reader.viewer) if parents is None else None
    if plan.wants_total:
        start = await _start(plan, reader, Reach.start_of_count)
        found = _selected(replace(plan, order=Order()), reader, parents, start, day, few)
        for key, count in await _counts(plan, found, up_to=plan.count_up_to):
            pages[key].total = count
    if plan.wants_rows or plan.wants_both_ends or plan.wants_place:
        await _read_pages(plan, reader, parents, pages, day, few)


async def _read_pages(
    plan: ListPlan,
    reader: Reader,
    parents: Sequence[int] | None,
    pages: RowsByPage,
    day: DayAsked | None,
    few: FewPeople | None,
) -> None:
    start = await _start(plan, reader, Reach.start_of_page)
    found = _selected(plan, reader, parents, start, day, few)
    if plan.wants_rows:
        in_order = start is Start.ROWS and plan.parent is None and few is None
        parts = parts_of(plan, day) if in_order else UNDIVIDED
        await _fill(plan, reader, [each.also(part) for each in found for part in parts], pages)
    if plan.wants_both_ends or plan.wants_place:
        mine: RowsByPage = pages if parents is None else {key: pages[key] for key in parents}
        await _look_around(plan, found, mine)


async def _start(plan: ListPlan, reader: Reader, best: Callable[[Reach, Viewer], Awaitable[Start]]) -> Start:
    """Return where the database is to begin; the rows of parents are few, and found by those."""
    if plan.parent is not None or not has_people(plan.row.entity, reader.viewer):
        return Start.ROWS
    return await best(reader.reach, reader.viewer)


def _selected(
    plan: ListPlan,
    reader: Reader,
    parents: Sequence[int] | None,
    start: Start,
    day: DayAsked | None,
    few: FewPeople | None,
) -> list[Selected]:
    entity, viewer = plan.row.entity, reader.viewer
    parts = [*plan.conditions, *filter_conditions(entity, "t", plan.filters, viewer, day)]
    if plan.parent is not None and parents is not None:
        parts += [in_list(f"t.{plan.parent.column}", parents), *fixed_conditions(plan.parent, "t")]
    in_parts = start is Start.ROWS and parents is None and few is None
    found = []
    for source in row_sources(plan, day, viewer, in_parts=in_parts):
        seen = visible(entity, source.owner, viewer, start) if start is Start.PEOPLE and few is None else source.seen
        theirs = TRUE if few is None else few.among(source.owner)
        found.append(Selected(source, all_of([theirs, source.where, seen, *parts])))
    return found


async def _counts(plan: ListPlan, found: Sequence[Selected], *, up_to: int | None = None) -> list[Record]:
    query = count_of_each(plan, found, up_to=up_to)
    return await fetch(query.text, query.params)


async def _look_around(plan: ListPlan, found: Sequence[Selected], pages: RowsByPage) -> None:
    """Find out what lies on the near side of the place that the pages lie beyond, the row at that place included."""
    near: dict[int | None, int] = {}
    if plan.window.at is not None:
        outside = [each.also(beyond(plan, each.source).within("NOT {}")) for each in found]
        near = {record[0]: record[1] for record in await _counts(plan, outside, up_to=None if plan.wants_place else 1)}
    for key, page in pages.items():
        count = near.get(key, 0)
        if plan.window.backwards:
            page.has_next = count > 0
        else:
            page.has_previous = count > 0
        page.before = (page.total or 0) - count - len(page.rows) if plan.window.backwards else count


async def _fill(plan: ListPlan, reader: Reader, found: Sequence[Selected], pages: RowsByPage) -> None:
    statement = Statement(reader.viewer, reader.new_row)
    build = statement.row(plan.row, "t")
    marks_at = [statement.column(Sql(f"page.{mark}")) for mark in mark_names(plan)]
    owner_at = statement.column(Sql(f"t.{plan.parent.column}" if plan.parent else "NULL"))
    if plan.window.at is not None:
        found = [each.also(beyond(plan, each.source)) for each in found]
    records = await _records(plan, statement, found, reader.allowance.left + 1)
    reader.allowance.spend(len(records))
    for record in records:
        page = pages[record[owner_at]]
        if plan.paged and len(page.rows) == plan.window.size:
            page.has_previous, page.has_next = plan.window.backwards, not plan.window.backwards
            continue
        page.rows.append(build(record))
        page.marks.append(tuple(record[at] for at in marks_at))
    await _read_nested(statement, reader)


async def _records(plan: ListPlan, statement: Statement, found: Sequence[Selected], at_most: int) -> list[Record]:
    """Run the statement: for each parent one row more than its page, to see whether there is more; all of a list."""
    first = plan.window.size + 1 if plan.paged else at_most
    if plan.parent is None:
        page, by = first_rows(plan, found, min(first, at_most)), f"ORDER BY {by_marks(plan, 't.id', 'page.')}"
    else:
        page, by = first_rows_of_each(plan, found[0], first, at_most), "ORDER BY page.place"
    is_by_span = any(each.source.owner == "s" for each in found)  # which is derived: the row itself has the last word
    seen = visible(plan.row.entity, "t", statement.viewer) if is_by_span else TRUE
    query = statement.select(plan.row.entity, page, by, seen=seen)
    return await fetch(query.text, query.params)


async def _read_nested(statement: Statement, reader: Reader) -> None:
    for plan, rows in statement.made:
        for key, nested in plan.lists.items():
            pages = await _read(nested, reader, list(dict.fromkeys(row.pk for row in rows)))
            for row in rows:
                row.nested[key] = pages[row.pk] if nested.paged else pages[row.pk].rows
