"""The pages of the reports, and the numbers of the start page."""

from collections.abc import Mapping
from datetime import date
from json import dumps
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.responses import Response

from admin_ui.forms.pickers import titles_in
from admin_ui.http.page_request import AdminSite, Failed, PageRequest
from admin_ui.http.pages import see_other
from admin_ui.lists.chips import chips_of
from admin_ui.lists.lists import FIND, SIZES
from admin_ui.lists.pages import TOO_FAR_AHEAD, is_wordy, picks_of
from admin_ui.places.insights.charts import histogram, line_chart
from admin_ui.places.insights.documents import ASKED, NUMBERS_CHANGED, report_document, reports_on
from admin_ui.places.insights.links import behind
from admin_ui.places.insights.matrix import matrix_of
from admin_ui.places.insights.state import (
    MONTH_CHOICES,
    REPORTS_TYPE,
    WITHIN_CHOICES,
    InsightsState,
    field_of,
    report_arguments,
    report_at,
)
from admin_ui.places.insights.tables import Number, Table, TableMaker, is_empty
from schema.assignments import Assignment
from schema.coverage import CoverageTarget, CoverageTargetSet
from schema.enums import Interval
from schema.insights import REPORTS, STANDINGS, Coverage, Expiring, Forecast, Matrix, Overview, Trend
from schema.kit.names import camel
from schema.kit.report import Report

NO_SUCH_REPORT = "This page does not exist."
ON_START = ("assigned", "does_not_meet", "expiring", "approval_pending")
"""The numbers that the start page leads with."""


def has_insights(site: AdminSite) -> bool:
    """Whether the API has reports."""
    return REPORTS_TYPE in site.ports.schema.type_map


def state_of(page_request: PageRequest) -> InsightsState:
    """Read the address of a report.

    Raises:
        Failed: 404 if there is no such report, or none for the viewer.
    """
    report = report_at(page_request.request.path_params.get("report", ""))
    if report is None or not page_request.has_insights:
        raise Failed(404, NO_SUCH_REPORT)
    screen = page_request.site.screens[Assignment.__name__]
    return InsightsState.of(report, screen, page_request.request.query_params)


async def ask_report(page_request: PageRequest, state: InsightsState, *, alone: bool = False, after: str = "") -> Any:
    """Ask for a report, and for what is shown beside it; returns its data, and what it was asked with.

    Raises:
        Failed: the viewer has nothing to do with the unit, or the day cannot be asked about.
    """
    clock = page_request.site.ports.clock
    document = report_document(state.report, state.screen.schema, state.targets, alone=alone)
    shown = [state.report] if alone else reports_on(state.report)
    allowed = {name for each in shown for name in report_arguments(each, state.screen.schema) if name in ASKED}
    given = {name: value for name, value in state.asked(clock.zone, clock.today()).items() if name in allowed}
    given = {**given, "after": after} if after else given
    named = {"named": state.named} if state.targets else {}
    try:
        return await page_request.ask(document, **given, **named), (document, given)
    except Failed as failed:
        raise Failed(failed.status, TOO_FAR_AHEAD) if failed.status == 400 and state.on else failed from failed


async def show_insights(page_request: PageRequest) -> Response:
    state = state_of(page_request)
    query = page_request.request.query_params
    if FIND not in query and (is_wordy(query) or len(query.getlist("unit")) > 1):
        return see_other(state.address(page_request.base))
    data, asked_with = await ask_report(page_request, state)
    titles = titles_in(data.get("named", ()), state.targets, page_request.language)
    maker = maker_of(page_request, state, data)
    found = {each: data["insights"][field_of(each)] for each in reports_on(state.report)}
    on = date.fromisoformat(found[state.report]["on"])
    tables = _tables(maker, state.report, found)
    today = maker.today
    names = [key for key in state.screen.filters if camel(key) in report_arguments(state.report, state.screen.schema)]
    return page_request.page(
        f"places/insights/{DRAWN_WITH.get(state.report, 'numbers')}.html",
        state=state,
        reports=REPORTS,
        found=found[state.report],
        above=_above(data["scope"]["part"]["unit"]),
        tables=tables,
        empty=not tables or is_empty(state.report, tables[0].lines),
        matrix=matrix_of(found[Matrix]) if state.report is Matrix else None,
        bars=histogram(tables[0], page_request.language) if state.report is Expiring else None,
        lines=line_chart(tables[0], on, page_request.language) if state.report in (Trend, Forecast) else None,
        names=names,
        arguments=report_arguments(state.report, state.screen.schema),
        picks=await picks_of(page_request, state, titles),
        chips=chips_of(state, page_request.base, page_request.language, titles),
        on=on.isoformat(),
        today=today,
        sizes=SIZES,
        withins=WITHIN_CHOICES,
        lengths=list(Interval),
        months=MONTH_CHOICES,
        overview=Overview,
        setting=_setting(page_request) if state.report is Coverage else "",
        behind=asked_with,
        live=live_address(state, asked_with[1], data["eventCursor"]),
        cursor=data["eventCursor"],
    )


def live_address(state: InsightsState, given: Mapping[str, Any], cursor: str) -> str:
    """Return where it is told that the numbers of a page may have changed since; empty if what was known once stays."""
    if state.known:
        return ""
    variables = {name: given[name] for name in ("unit", "qualification") if name in given} | {"after": cursor}
    return f"/graphql?{urlencode({'query': NUMBERS_CHANGED, 'variables': dumps(variables)})}"


DRAWN_WITH: Mapping[type[Report], str] = {
    Overview: "overview",
    Expiring: "expiring",
    Matrix: "matrix",
    Coverage: "coverage",
    Trend: "days",
    Forecast: "days",
}
"""What a report is drawn with, if it is not only a table of numbers."""


def maker_of(page_request: PageRequest, state: InsightsState, data: Mapping[str, Any]) -> TableMaker:
    """Return what makes the tables of a report."""
    today = page_request.site.ports.clock.today()
    rows = data["scope"]["all"]["rows"]
    place = behind(state, page_request.site, page_request.viewer.role, rows, today)
    return TableMaker(state, place, page_request.language, page_request.base, today)


def _tables(maker: TableMaker, report: type[Report], found: Mapping[type[Report], Any]) -> list[Table]:
    if report is Matrix:
        return []
    if Trend in found:
        return [maker.both_ways(found[Trend], found[Forecast])]
    return [maker.table(each, found[each]) for each in found]


def _above(unit: Mapping[str, Any] | None) -> list[Mapping[str, Any]]:
    """Return a unit and those above it, the highest first, as far as the viewer sees them."""
    found: list[Mapping[str, Any]] = []
    while unit:
        found.insert(0, unit)
        unit = unit.get("parent")
    return found


def _setting(page_request: PageRequest) -> str:
    """Return where coverage is set; empty for whoever may not."""
    screen = page_request.site.screens.get(CoverageTarget.__name__)
    may = screen is not None and page_request.may(CoverageTargetSet)
    return f"{page_request.base}/{screen.path}/new" if screen and may else ""


def start_selection() -> str:
    """Return the GraphQL of the numbers of the start page, for whoever looks after people."""
    numbers = " ".join(f"{camel(name)} {{ count }}" for name in ON_START)
    return f"""insights @include(if: $looksAfter) {{
        overview {{ total {{ {numbers} }} rows {{ unit {{ id name }} }} }}
    }}"""


def start_numbers(page_request: PageRequest, data: Mapping[str, Any]) -> list[Number]:
    """Return the numbers of the start page: of everybody whom the viewer looks after, today."""
    overview = data["insights"]["overview"]
    state = InsightsState.of(Overview, page_request.site.screens[Assignment.__name__], QueryParams())
    today = page_request.site.ports.clock.today()
    place = behind(state, page_request.site, page_request.viewer.role, overview["rows"], today)
    counts = {name: overview["total"][camel(name)]["count"] for name in ON_START}
    return [
        Number(STANDINGS[name], count, place.address(STANDINGS[name]) if count else "")
        for name, count in counts.items()
    ]
