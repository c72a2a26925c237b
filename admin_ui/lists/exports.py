"""Exports a list as CSV or as a spreadsheet."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import xlsxwriter
from starlette.responses import Response, StreamingResponse

from admin_ui.columns import ReadableColumn, title_of
from admin_ui.documents import list_document
from admin_ui.http.page_request import Failed, PageRequest
from admin_ui.kinds.registry import SCREEN_KINDS
from admin_ui.kinds.screen_kind import Cell
from admin_ui.lists.lists import ListState
from admin_ui.screens import Screen

ROWS_PER_EXPORT_PAGE = 100
MAX_EXPORT_ROWS = 10_000
TOO_MANY = "A file holds at most 10,000 rows. Filter the list first."
FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for the beginning of a formula, also after spaces."""
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Spreadsheets know UTF-8 by it."""
FORMATS = {date: "yyyy-mm-dd", datetime: "yyyy-mm-dd hh:mm"}
WIDEST = 60
EXPORT_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

_Row = list[Cell]


async def export(page_request: PageRequest, screen: Screen, extension: str) -> Response:
    """Answer with all rows of a list, as it is narrowed and ordered.

    Raises:
        Failed: there are more rows than a file may have.
    """
    state = ListState.read(screen, page_request.request.query_params)
    pages = _pages(page_request, state)
    first = await anext(pages)  # what is refused is refused before the file begins
    headers = headers_of(screen.path, extension)
    head: _Row = [page_request.language.say(label) for label in _labels(state)]
    if extension == "csv":
        return StreamingResponse(_csv(head, first, pages), media_type=EXPORT_TYPES[extension], headers=headers)
    rows = [*first, *[row async for page in pages for row in page]]
    content = await asyncio.to_thread(_xlsx, head, rows)
    return Response(content, media_type=EXPORT_TYPES[extension], headers=headers)


async def file_of(name: str, extension: str, head: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> Response:
    """Answer with rows that are at hand, as lists are exported."""
    heading, listed = list(head), [list(each) for each in rows]
    content = (
        BYTE_ORDER_MARK + _lines([heading, *listed])
        if extension == "csv"
        else await asyncio.to_thread(_xlsx, heading, listed)
    )
    return Response(content, media_type=EXPORT_TYPES[extension], headers=headers_of(name, extension))


def headers_of(name: str, extension: str) -> dict[str, str]:
    return {"content-disposition": f'attachment; filename="{name}.{extension}"', "cache-control": "no-store"}


async def _pages(page_request: PageRequest, state: ListState) -> AsyncIterator[list[_Row]]:
    """Give the rows page by page; at least one page, which may be empty.

    Raises:
        Failed: there are more than a file may have.
    """
    zone = page_request.site.ports.clock.zone
    document, after = list_document(state.screen, state.read_columns), None
    variables = {**state.variables(zone), "first": ROWS_PER_EXPORT_PAGE, "last": None, "before": None}
    while True:
        page = (await page_request.ask(document, **{**variables, "after": after}))["rows"]
        if page["totalCount"] > MAX_EXPORT_ROWS:
            raise Failed(400, TOO_MANY)
        yield [_row(page_request, state, row, zone) for row in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def _labels(state: ListState) -> list[str]:
    own = [each.label for each in state.read_columns]
    return own if state.lead else [state.screen.singular, *own]


def _row(page_request: PageRequest, state: ListState, row: Mapping[str, Any], zone: ZoneInfo) -> _Row:
    own = [cell_of(page_request, each, each.value(row), zone) for each in state.read_columns]
    return own if state.lead else [title_of(state.screen.entity, row), *own]


def cell_of(page_request: PageRequest, column: ReadableColumn, value: Any, zone: ZoneInfo) -> Cell:
    """Return a value as what it is: days, instants (in the organisation's zone), numbers; all else in words."""
    if value is None:
        return None
    if column.target is not None:
        return title_of(column.target, value)
    return SCREEN_KINDS[column.kind].cell(value, page_request.language, zone)


async def _csv(head: _Row, first: list[_Row], pages: AsyncIterator[list[_Row]]) -> AsyncIterator[bytes]:
    yield BYTE_ORDER_MARK + _lines([head, *first])
    async for page in pages:
        yield _lines(page)


def _lines(rows: list[_Row]) -> bytes:
    file = io.StringIO()
    csv.writer(file).writerows([[_harmless(cell) for cell in row] for row in rows])
    return file.getvalue().encode()


def _harmless(cell: Cell) -> Cell:
    """Return what a spreadsheet shows and does not calculate: only texts could be formulas."""
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    is_formula = isinstance(cell, str) and cell.lstrip().startswith(FORMULA)
    return f"'{cell}" if is_formula else cell


def _xlsx(head: _Row, rows: list[_Row]) -> bytes:
    file = io.BytesIO()
    settings = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(file, settings) as book:
        sheet, bold = book.add_worksheet(), book.add_format({"bold": True})
        formats = {kind: book.add_format({"num_format": text}) for kind, text in FORMATS.items()}
        sheet.write_row(0, 0, head, bold)
        for place, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                _write(sheet, place, column, cell, formats)
        for column, label in enumerate(head):
            widest = max([len(str(label)), *(len(str(row[column] or "")) for row in rows)])
            sheet.set_column(column, column, min(widest, WIDEST) + 2)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(rows), len(head) - 1)
    return file.getvalue()


def _write(sheet: Any, row: int, column: int, cell: Cell, formats: Mapping[type[date], Any]) -> None:
    if isinstance(cell, str):
        sheet.write_string(row, column, cell)
    elif isinstance(cell, date):  # which an instant is, too
        sheet.write_datetime(row, column, cell, formats[type(cell)])
    elif cell is not None:
        sheet.write_number(row, column, cell)
