"""Runs a plan: one statement for each level of lists, however many rows there are."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from app.db.database import fetch
from app.db.sql import Sql, all_of, in_list, joined
from app.policy.access import Start, Viewer, has_people, visible
from app.reading import assignments, timelines  # noqa: F401  # make known what is computed
from app.reading.computed import UNDIVIDED
from app.reading.days import DayAsked
from app.reading.filters import filter_conditions
from app.reading.plans import ListPlan, PageOf, Reader, RowPlan
from app.reading.reach import Reach
from app.reading.sources import day_conditions, has_span, is_dated, order_expression, parts_of, row_key, source_of
from app.reading.statements import Record, Statement, fixed_conditions
from schema.enums import OrderDirection

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
    if plan.wants_total:
        where = _where(plan, reader, parents, await _start(plan, reader, Reach.start_of_count), day)
        for key, count in await _counts(plan, where, up_to=plan.count_up_to):
            pages[key].total = count
    if plan.wants_rows or plan.wants_both_ends or plan.wants_place:
        await _read_pages(plan, reader, parents, pages, day)


async def _read_pages(
    plan: ListPlan, reader: Reader, parents: Sequence[int] | None, pages: RowsByPage, day: DayAsked | None
) -> None:
    start = await _start(plan, reader, Reach.start_of_page)
    where = _where(plan, reader, parents, start, day)
    if plan.wants_rows:
        cut = start is Start.ROWS and plan.parent is None
        await _fill(plan, reader, where, pages, parts_of(plan, day) if cut else UNDIVIDED)
    if plan.wants_both_ends or plan.wants_place:
        mine: RowsByPage = pages if parents is None else {key: pages[key] for key in parents}
        await _look_around(plan, where, mine)


async def _start(plan: ListPlan, reader: Reader, best: Callable[[Reach, Viewer], Awaitable[Start]]) -> Start:
    """Return where the database is to begin; the rows of parents are few, and found by those."""
    if plan.parent is not None or not has_people(plan.row.entity, reader.viewer):
        return Start.ROWS
    return await best(reader.reach, reader.viewer)


def _where(plan: ListPlan, reader: Reader, parents: Sequence[int] | None, start: Start, day: DayAsked | None) -> Sql:
    parts = [*plan.conditions, *filter_conditions(plan.row.entity, "t", plan.filters, reader.viewer, day)]
    if day is not None:
        parts += day_conditions(plan, day, reader.viewer)
    if plan.parent is not None and parents is not None:
        parts += [in_list(f"t.{plan.parent.column}", parents), *fixed_conditions(plan.parent, "t")]
    return all_of([*parts, visible(plan.row.entity, "s" if has_span(plan) else "t", reader.viewer, start)])


async def _counts(plan: ListPlan, where: Sql, *, up_to: int | None = None) -> list[Record]:
    """Return how many rows each parent has; a list without a parent may stop counting early."""
    table = f"FROM {source_of(plan)} WHERE {{}}"
    if plan.parent is not None:
        group = f"t.{plan.parent.column}"
        query = where.within(f"SELECT {group}, COUNT(*) {table} GROUP BY {group}")
    elif up_to is None:
        query = where.within(f"SELECT NULL, COUNT(*) {table}")
    else:
        query = where.within(f"SELECT NULL, COUNT(*) FROM (SELECT 1 {table} LIMIT {up_to}) found")
    return await fetch(query.text, query.params)


async def _look_around(plan: ListPlan, where: Sql, pages: RowsByPage) -> None:
    """Find out what lies on the near side of the place that the pages lie beyond, the row at that place included."""
    near: dict[int | None, int] = {}
    if plan.window.at is not None:
        outside = all_of([where, _beyond(plan, order_expression(plan)).within("NOT {}")])
        counted = await _counts(plan, outside, up_to=None if plan.wants_place else 1)
        near = {record[0]: record[1] for record in counted}
    for key, page in pages.items():
        count = near.get(key, 0)
        if plan.window.backwards:
            page.has_next = count > 0
        else:
            page.has_previous = count > 0
        page.before = (page.total or 0) - count - len(page.rows) if plan.window.backwards else count


async def _fill(plan: ListPlan, reader: Reader, where: Sql, pages: RowsByPage, parts: Sequence[Sql]) -> None:
    statement = Statement(reader.viewer, reader.new_row)
    build = statement.row(plan.row, "t")
    ordered = order_expression(plan)
    order_at = statement.column(Sql("page.mark"))
    owner_at = statement.column(Sql(f"t.{plan.parent.column}" if plan.parent else "NULL"))
    if plan.window.at is not None:
        where = all_of([where, _beyond(plan, ordered)])
    cut = [all_of([where, part]) for part in parts]
    records = await _records(plan, statement, cut, ordered, reader.allowance.left + 1)
    reader.allowance.spend(len(records))
    for record in records:
        page = pages[record[owner_at]]
        if plan.paged and len(page.rows) == plan.window.size:
            page.has_previous, page.has_next = plan.window.backwards, not plan.window.backwards
            continue
        page.rows.append(build(record))
        page.marks.append(record[order_at])
    await _read_nested(statement, reader)


async def _records(
    plan: ListPlan, statement: Statement, parts: Sequence[Sql], ordered: str, at_most: int
) -> list[Record]:
    """Run the statement: for each parent one row more than its page, to see whether there is more; all of a list.

    Without a parent, the rows may come in parts: the page is made of the first ones of each.
    """
    key, way = row_key(plan), _direction(plan).value
    by = f"ORDER BY {key} {way}" if ordered == key else f"ORDER BY {ordered} {way}, {key} {way}"
    source, first = f"FROM {source_of(plan)} WHERE {{}}", plan.window.size + 1 if plan.paged else at_most
    if plan.parent is None:
        again = (min(first, at_most),)
        select = f"SELECT {key} AS row_id, {ordered} AS mark {source} {by} LIMIT ?"
        firsts = [each.within(select) + Sql("", again) for each in parts]
        page = joined(" UNION ALL ", [each.within("SELECT * FROM ({}) part") for each in firsts])
        if len(parts) > 1:
            page = page.within(f"SELECT * FROM ({{}}) parts ORDER BY mark {way}, row_id {way} LIMIT ?") + Sql("", again)
        by = f"ORDER BY page.mark {way}, t.id {way}"
    else:
        place = f"ROW_NUMBER() OVER (PARTITION BY t.{plan.parent.column} {by}) AS place"
        numbered = parts[0].within(f"SELECT t.id AS row_id, {ordered} AS mark, {place} {source}")
        page = numbered.within("SELECT row_id, mark, place FROM ({}) numbered WHERE place <= ? ORDER BY place LIMIT ?")
        page, by = page + Sql("", (first, at_most)), "ORDER BY page.place"
    query = statement.select(plan.row.entity, page, by)
    return await fetch(query.text, query.params)


def _direction(plan: ListPlan) -> OrderDirection:
    """Return the way in which rows are read: the last ones are the first of the list turned round."""
    is_up = (plan.order.direction is OrderDirection.ASC) is not plan.window.backwards
    return OrderDirection.ASC if is_up else OrderDirection.DESC


def _beyond(plan: ListPlan, ordered: str) -> Sql:
    sign = ">" if _direction(plan) is OrderDirection.ASC else "<"
    if ordered == (key := row_key(plan)):
        return Sql(f"{key} {sign} ?", (plan.window.at or ())[1:])
    return Sql(f"({ordered}, {key}) {sign} (?, ?)", plan.window.at or ())


async def _read_nested(statement: Statement, reader: Reader) -> None:
    for plan, rows in statement.made:
        for key, nested in plan.lists.items():
            pages = await _read(nested, reader, list(dict.fromkeys(row.pk for row in rows)))
            for row in rows:
                row.nested[key] = pages[row.pk] if nested.paged else pages[row.pk].rows
