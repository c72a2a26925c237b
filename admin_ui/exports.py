"""A list as a file: the rows and columns that are seen, as CSV or as a spreadsheet."""

import csv
import io
from collections.abc import Mapping
from typing import Any

import xlsxwriter
from starlette.responses import Response

from admin_ui.columns import Column, title_of
from admin_ui.documents import list_document
from admin_ui.lists import ListState
from admin_ui.names import sentence_case
from admin_ui.screens import Screen
from admin_ui.visits import Failed, Visit
from schema.kit.fields import Kind

PAGE = 100
MAX_ROWS = 10_000
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula."""
TYPES = {"csv": "text/csv; charset=utf-8", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}


async def export(visit: Visit, screen: Screen, extension: str) -> Response:
    """Answer with all rows of a list, as it is narrowed and ordered.

    Raises:
        Failed: there are more rows than a file may have.
    """
    state = ListState.read(screen, visit.request.query_params)
    rows = await _all_rows(visit, state)
    head = [visit.language.say(each.label) for each in state.columns]
    cells = [[text_of(visit, each, each.value(row)) for each in state.columns] for row in rows]
    content = (_csv if extension == "csv" else _xlsx)(head, cells)
    headers = {
        "content-disposition": f'attachment; filename="{screen.path}.{extension}"', "cache-control": "no-store",
    }  # fmt: skip
    return Response(content, media_type=TYPES[extension], headers=headers)


async def _all_rows(visit: Visit, state: ListState) -> list[Mapping[str, Any]]:
    document, after = list_document(state.screen, state.columns), None
    variables, rows = state.variables(visit), list[Mapping[str, Any]]()
    while True:
        page = (await visit.ask(document, **{**variables, "first": PAGE, "after": after}))["rows"]
        if page["totalCount"] > MAX_ROWS:
            raise Failed(400, "At most 10,000 rows fit into a file. Narrow the list first.")
        rows += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return rows
        after = page["pageInfo"]["endCursor"]


def text_of(visit: Visit, column: Column, value: Any) -> str:
    """Return a value as it stands in a file: days and instants as ISO 8601, all else as it is shown."""
    if value is None:
        return ""
    if column.target is not None:
        return title_of(column.target, value)
    if column.kind is Kind.FLAG:
        return visit.language.say("Yes" if value else "No")
    return visit.language.say(sentence_case(value)) if column.kind is Kind.CHOICE else str(value)


def _csv(head: list[str], rows: list[list[str]]) -> bytes:
    file = io.StringIO()
    csv.writer(file).writerows([[_harmless(cell) for cell in row] for row in [head, *rows]])
    return b"\xef\xbb\xbf" + file.getvalue().encode()  # spreadsheets know UTF-8 by this mark


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text


def _xlsx(head: list[str], rows: list[list[str]]) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet()
        for place, row in enumerate([head, *rows]):
            sheet.write_row(place, 0, row)
    return file.getvalue()
