"""Exports a list as CSV or as a spreadsheet."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Any
from zoneinfo import ZoneInfo

from starlette.responses import Response

from admin_ui.columns import ReadableColumn, title_of
from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER, rows_document
from admin_ui.downloads.download import download
from admin_ui.downloads.reading import pages_of
from admin_ui.downloads.tables import Row
from admin_ui.http.page_request import PageRequest
from admin_ui.kinds.registry import SCREEN_KINDS
from admin_ui.kinds.screen_kind import Cell
from admin_ui.lists.lists import ListState
from admin_ui.screens import Screen

PERSON = tidy(f"query Me {{ {VIEWER} }}")
"""Reads who downloads, and in which language: once, and not with every page."""


async def export(page_request: PageRequest, screen: Screen, extension: str) -> Response:
    """Answer with all rows of a list, as it is narrowed and ordered.

    Raises:
        Failed: it is refused.
    """
    await page_request.ask(PERSON)
    state = ListState.read(screen, page_request.request.query_params)
    head = [page_request.language.say(label) for label in _labels(state)]
    return await download(page_request, f"{screen.path}.{extension}", extension, head, _pages(page_request, state))


async def _pages(page_request: PageRequest, state: ListState) -> AsyncGenerator[Sequence[Row], None]:
    zone = page_request.site.ports.clock.zone
    document = rows_document(state.screen, " ".join(each.selected(on=on_of(state)) for each in state.read_columns))
    async with aclosing(pages_of(page_request, document, export_variables(page_request, state))) as pages:
        async for page in pages:
            yield [_row(page_request, state, row, zone) for row in page]


def on_of(state: ListState) -> str:
    """Return the name of the variable with the day; empty for lists that know of no days."""
    return "on" if state.screen.entity.is_dated else ""


def export_variables(page_request: PageRequest, state: ListState) -> dict[str, Any]:
    """Return what narrows and orders the rows, on one and the same day also if midnight passes."""
    clock = page_request.site.ports.clock
    found = {
        name: value for name, value in state.variables(clock.zone).items() if name in ("filter", "orderBy", "asKnownAt")
    }
    return {**found, "on": state.on or clock.today().isoformat()} if on_of(state) else found


def _labels(state: ListState) -> list[str]:
    own = [each.label for each in state.read_columns]
    return own if state.lead else [state.screen.singular, *own]


def _row(page_request: PageRequest, state: ListState, row: Mapping[str, Any], zone: ZoneInfo) -> Row:
    own = [cell_of(page_request, each, each.value(row), zone) for each in state.read_columns]
    return own if state.lead else [title_of(state.screen.entity, row, without=state.screen.without), *own]


def cell_of(page_request: PageRequest, column: ReadableColumn, value: Any, zone: ZoneInfo) -> Cell:
    """Return a value as what it is: days, instants (in the organisation's zone), numbers; all else in words."""
    if value is None:
        return None
    if column.target is not None:
        return title_of(column.target, value)
    return SCREEN_KINDS[column.kind].cell(value, page_request.language, zone)
