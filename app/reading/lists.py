"""Runs a plan: one statement for each level of lists, however many rows it has, and hands out pages of rows."""

from collections.abc import Sequence
from typing import Any

from app.access import Viewer, visible
from app.database import dialect, fetch
from app.reading.cursors import decode_cursor
from app.reading.filters import filter_conditions
from app.reading.plans import MAX_LIST, ListPlan, PageOf, RowPlan
from app.reading.statements import NewRow, Record, Statement, fixed_conditions
from app.sql import Sql, all_of, in_list
from schema.enums import OrderDirection
from schema.kit.fields import Kind
from schema.kit.info import fields_of, table_of

Pages = dict[int | None, PageOf]


async def read_list(plan: ListPlan, viewer: Viewer, new_row: NewRow) -> PageOf:
    """Read a root list.

    Raises:
        BadCursor: `plan.after` is no place in this list.
    """
    return (await _read(plan, viewer, new_row, None))[None]


async def read_rows(plan: RowPlan, row_ids: Sequence[int], viewer: Viewer, new_row: NewRow) -> dict[int, Any]:
    """Read some rows by their ids; those that the viewer may not see are missing."""
    if not row_ids:
        return {}
    page = await read_list(ListPlan(plan, paged=False, conditions=(in_list("t.id", row_ids),)), viewer, new_row)
    return {row.pk: row for row in page.rows}


async def read_row(plan: RowPlan, row_id: int, viewer: Viewer, new_row: NewRow) -> Any:
    """Read one row by its id; None if there is none that the viewer may see."""
    return (await read_rows(plan, [row_id], viewer, new_row)).get(row_id)


async def _read(plan: ListPlan, viewer: Viewer, new_row: NewRow, parents: list[int] | None) -> Pages:
    keys: list[int | None] = [None] if parents is None else list(parents)
    pages: Pages = {
        key: PageOf([], [], plan.order, has_next=False, has_previous=bool(plan.after), total=None) for key in keys
    }
    if not pages:
        return pages
    where = _where(plan, viewer, parents)
    if plan.wants_total:
        await _count(plan, where, pages)
    if plan.wants_rows:
        await _fill(plan, viewer, new_row, where, pages)
    return pages


def _where(plan: ListPlan, viewer: Viewer, parents: list[int] | None) -> Sql:
    parts = [*plan.conditions, *filter_conditions(plan.row.entity, "t", plan.filters, viewer)]
    if plan.parent is not None and parents is not None:
        parts += [in_list(f"t.{plan.parent.column}", parents), *fixed_conditions(plan.parent, "t")]
    return all_of([*parts, visible(plan.row.entity, "t", viewer)])


async def _count(plan: ListPlan, where: Sql, pages: Pages) -> None:
    source = where.within(f'FROM "{table_of(plan.row.entity)}" t WHERE {{}}')
    if plan.parent is None:
        counted = await fetch(f"SELECT NULL, COUNT(*) {source.text}", source.params)
    else:
        group = f"t.{plan.parent.column}"
        counted = await fetch(f"SELECT {group}, COUNT(*) {source.text} GROUP BY {group}", source.params)
    for page in pages.values():
        page.total = 0
    for key, count in counted:
        pages[key].total = count


async def _fill(plan: ListPlan, viewer: Viewer, new_row: NewRow, where: Sql, pages: Pages) -> None:
    statement = Statement(viewer, new_row)
    build = statement.row(plan.row, "t")
    ordered = _order_expression(plan)
    order_at = statement.column(Sql(ordered))
    owner_at = statement.column(Sql(f"t.{plan.parent.column}" if plan.parent else "NULL"))
    if plan.after is not None:
        where = all_of([where, _after(plan, ordered)])
    for record in await _records(plan, statement, where, ordered):
        page = pages[record[owner_at]]
        if len(page.rows) == _limit(plan):
            page.has_next = True
            continue
        page.rows.append(build(record))
        page.marks.append(record[order_at])
    await _read_nested(statement, viewer, new_row)


def _limit(plan: ListPlan) -> int:
    return plan.first if plan.paged else MAX_LIST


async def _records(plan: ListPlan, statement: Statement, where: Sql, ordered: str) -> list[Record]:
    way = plan.order.direction.value
    by = f"ORDER BY {ordered} {way}, t.id {way}"
    source, limit = f'"{table_of(plan.row.entity)}" t', _limit(plan) + 1
    if plan.parent is None:
        query = statement.select(source, where, Sql(f"{by} LIMIT ?", (limit,)))
    else:
        place = statement.column(Sql(f"ROW_NUMBER() OVER (PARTITION BY t.{plan.parent.column} {by})"))
        inner = statement.select(source, where, Sql(""))
        query = inner.within(f"SELECT * FROM ({{}}) numbered WHERE c{place} <= ? ORDER BY c{place}")
        query = Sql(query.text, (*query.params, limit))
    return await fetch(query.text, query.params)


def _order_expression(plan: ListPlan) -> str:
    if plan.order.field == "id":
        return "t.id"
    column = f"t.{plan.order.field}"
    if fields_of(plan.row.entity)[plan.order.field].kind is not Kind.TEXT:
        return column
    # PostgreSQL would sort by its locale: the same list has to come in the same order from both databases
    return f'lower({column}) COLLATE "C"' if dialect() == "postgres" else f"lower({column})"


def _after(plan: ListPlan, ordered: str) -> Sql:
    value, row_id = decode_cursor(plan.row.entity, plan.order, plan.after or "")
    sign = ">" if plan.order.direction is OrderDirection.ASC else "<"
    return Sql(f"({ordered}, t.id) {sign} (?, ?)", (value, row_id))


async def _read_nested(statement: Statement, viewer: Viewer, new_row: NewRow) -> None:
    for plan, rows in statement.made:
        for key, nested in plan.lists.items():
            pages = await _read(nested, viewer, new_row, list(dict.fromkeys(row.pk for row in rows)))
            for row in rows:
                row.nested[key] = pages[row.pk] if nested.paged else pages[row.pk].rows
