"""Exports a report as CSV or as a spreadsheet: all of its rows, as it is asked."""

from collections.abc import AsyncIterator, Mapping
from datetime import date
from typing import Any

from starlette.responses import Response

from admin_ui.downloads.download import FILE_TYPES, Pages, download
from admin_ui.http.page_request import Failed, PageRequest
from admin_ui.kinds.screen_kind import Cell
from admin_ui.places.insights.matrix import Wall, matrix_of
from admin_ui.places.insights.pages import NO_SUCH_REPORT, ask_report, maker_of, state_of
from admin_ui.places.insights.state import InsightsState, field_of, path_of_report
from admin_ui.places.insights.tables import LABELS, Line, TableMaker
from app.words.names import sentence_case
from schema.insights import Coverage, Forecast, Matrix, Trend
from schema.kit.report import Report

COVERAGE_FACTS = ("needed", "shortBy", "shortFrom", "isSinglePointOfFailure")
"""What coverage says of a unit besides its number."""
MOST_ON_A_WALL = 10_000
TOO_MANY_PEOPLE = "A matrix in a file has at most 10,000 people. Choose a unit first."
_Row = list[Cell]


async def export_report(page_request: PageRequest) -> Response:
    """Answer with the rows of a report as a file.

    Raises:
        Failed: there is no such report for the viewer, or there are more people than a wall may have.
    """
    extension = page_request.request.path_params["extension"]
    if extension not in FILE_TYPES:
        raise Failed(404, NO_SUCH_REPORT)
    state = state_of(page_request)
    head, pages = await (_wall(page_request, state) if state.report is Matrix else _numbers(page_request, state))
    name = f"insights-{path_of_report(state.report)}.{extension}"
    return await download(page_request, name, extension, head, pages)


async def _numbers(page_request: PageRequest, state: InsightsState) -> tuple[list[str], Pages]:
    say, report = page_request.language.say, state.report
    facts = COVERAGE_FACTS if report is Coverage else ()
    labels = [LABELS[report.rows], *(["Qualification"] if facts else []), *map(sentence_case, facts)]
    head = [say(each) for each in [*labels, *(each.label for each in report.measures.values())]]
    return head, _rows(page_request, state, facts)


async def _rows(page_request: PageRequest, state: InsightsState, facts: tuple[str, ...]) -> Pages:
    async for maker, found in _pages(page_request, state):
        yield [_row(page_request, line, facts) for line in _lines(maker, state.report, found)]


def _lines(maker: TableMaker, report: type[Report], found: Mapping[str, Any]) -> list[Line]:
    if report in (Trend, Forecast):
        return list(maker.both_ways(found[field_of(Trend)], found[field_of(Forecast)]).lines)
    return list(maker.table(report, found[field_of(report)]).lines)


def _row(page_request: PageRequest, line: Line, facts: tuple[str, ...]) -> _Row:
    row, own = line.row, [line.title] if not facts else [line.title, line.row["qualification"]["name"]]
    said = [_said(page_request, row[each]) for each in facts]
    return [*own, *said, *(each.count for each in line.numbers.values())]


def _said(page_request: PageRequest, value: Any) -> Cell:
    if isinstance(value, bool):
        return page_request.language.say("Yes" if value else "No")
    return date.fromisoformat(value) if isinstance(value, str) else value


async def _wall(page_request: PageRequest, state: InsightsState) -> tuple[list[str], Pages]:
    """Return people by qualifications: all are read first, since only then it is known which columns there are.

    Raises:
        Failed: there are more people than that.
    """
    rows: list[Mapping[str, Any]] = []
    async for _, found in _pages(page_request, state):
        page = found[field_of(Matrix)]
        if page["totalCount"] > MOST_ON_A_WALL:
            raise Failed(400, TOO_MANY_PEOPLE)
        rows += page["rows"]
    wall = matrix_of({"rows": rows})
    return [page_request.language.say("Person"), *(each["name"] for each in wall.qualifications)], _at_once(
        _wall_rows(page_request, wall)
    )


async def _at_once(rows: list[_Row]) -> Pages:
    yield rows


def _wall_rows(page_request: PageRequest, wall: Wall) -> list[_Row]:
    language = page_request.language

    def said(cell: Mapping[str, Any] | None) -> Cell:
        if cell is None:
            return None
        words, last = language.say(sentence_case(cell["status"])), cell["validThrough"]
        return f"{words}, {language.say('through {day}').format(day=last)}" if last and cell["isQualified"] else words

    return [[row.user["name"], *map(said, row.cells)] for row in wall.rows]


async def _pages(page_request: PageRequest, state: InsightsState) -> AsyncIterator[tuple[TableMaker, Any]]:
    """Give the report page by page, or at once if it has none."""
    after, alone = "", state.report not in (Trend, Forecast)
    while True:
        data, _ = await ask_report(page_request, state, alone=alone, after=after)
        found = data["insights"]
        yield maker_of(page_request, state, data), found
        page = found[field_of(state.report)]
        if not page.get("pageInfo", {}).get("hasNextPage"):
            return
        after = page["pageInfo"]["endCursor"]
