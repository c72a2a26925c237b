"""The page of a list."""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from json import dumps
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.responses import Response

from admin_ui.actions.bulk import bulk_actions
from admin_ui.actions.run_verbs import address_for_all, run_address, run_verbs
from admin_ui.columns import ReadableColumn
from admin_ui.documents import list_document
from admin_ui.forms.pickers import search, titles_in
from admin_ui.http.page_request import Failed, PageRequest
from admin_ui.http.pages import see_other
from admin_ui.lists.chips import chips_of
from admin_ui.lists.importable import import_files_of
from admin_ui.lists.lists import COLUMNS, FIND, SIZES, ListState, query_of
from admin_ui.places.insights.documents import NUMBERS_CHANGED
from admin_ui.screens import Screen, is_short
from schema.enums import Role
from schema.kit.info import linked_entity

TOO_FAR_AHEAD = "Lists show what is true up to three years ahead. Choose an earlier day."
_FOUND = 20
"""How many rows such a search shows."""
_Rows = list[tuple[str, str]]
Saving = tuple[str, list[str]]
"""The name that was typed, and why it could not be kept."""


@dataclass(frozen=True, slots=True)
class Picks:
    """The rows by which a list can be narrowed: those that it is narrowed by, and those that a search found."""

    path: str
    """Where the rows are looked for."""
    chosen: _Rows
    found: _Rows
    has_more: bool = False
    search: str = ""
    is_open: bool = False


async def show_list(page_request: PageRequest, screen: Screen, *, saving: Saving | None = None) -> Response:
    """Answer with one page of a list; `saving` is a view that could not be kept."""
    query = page_request.request.query_params
    state = ListState.read(screen, query)
    if FIND not in query and is_wordy(query):
        return see_other(state.own_address(page_request.base))
    document = list_document(screen, state.read_columns, state.targets)
    variables = state.variables(page_request.site.ports.clock.zone)
    try:
        data = await page_request.ask(document, **variables, **({"named": state.named} if state.targets else {}))
    except Failed as failed:
        if not state.place():
            raise _of_its_day(failed, state) from failed
        # otherwise the cursor was wrong: it belongs to another list or order
        return see_other(state.address(page_request.base))
    titles = titles_in(data.get("named", ()), state.targets, page_request.language)
    acted = acted_on(page_request, screen)
    return page_request.page(
        "lists/list.html",
        screen=screen,
        state=state,
        rows=data["rows"],
        place=_place_of(data["rows"]),
        sizes=SIZES,
        chips=chips_of(state, page_request.base, page_request.language, titles),
        picks=await picks_of(page_request, state, titles),
        choosable=choosable(state),
        sortable=sortable(screen),
        creations=[action for action in screen.beginnings if page_request.may(action)],
        acted=acted,
        live=live_list(page_request, screen, data, state),
        cursor=data.get("eventCursor", ""),
        led_to=_screen_behind(page_request, screen, screen.leads_to),
        own=state.own_address(page_request.base),
        behind=(document, variables),
        importable=import_files_of(screen, page_request.viewer.role),
        saving=saving,
        status=422 if saving else 200,
        query_of=query_of,
        **_verbs(page_request, screen, state, acted),
        view=_view_shown(page_request, state),
        roles=list(Role) if page_request.viewer.role is Role.ADMIN else [],
    )


def _verbs(page_request: PageRequest, screen: Screen, state: ListState, acted: Screen) -> dict[str, Any]:
    """Return what can be done with rows that are chosen, and for all that the list has as it is known now."""
    bulk, for_all = bulk_actions(page_request, acted), run_verbs(page_request, screen)
    labels = {each.label for each in bulk}
    return {
        "bulk": bulk,
        "ticked": [each for each in for_all if each.label not in labels],
        "for_all": [] if state.known else [(each, address_for_all(page_request.base, state, each)) for each in for_all],
        "run_address": run_address,
    }


def _of_its_day(failed: Failed, state: ListState) -> Failed:
    """Return why a list cannot be shown: of one that is asked on another day, nothing else but the day is refused."""
    return Failed(failed.status, TOO_FAR_AHEAD) if state.on and failed.status == HTTPStatus.BAD_REQUEST else failed


def live_list(page_request: PageRequest, screen: Screen, data: Mapping[str, Any], state: ListState) -> str:
    """Return where it is told that a queue may have changed; empty for other lists, and for days that are over."""
    if not (screen.is_queue and page_request.looks_after) or state.known:
        return ""
    return f"/graphql?{urlencode({'query': NUMBERS_CHANGED, 'variables': dumps({'after': data['eventCursor']})})}"


def acted_on(page_request: PageRequest, screen: Screen) -> Screen:
    """Return the screen of what is acted on in the list: its rows, or what stands behind them."""
    return _screen_behind(page_request, screen, screen.acts_on)


def _screen_behind(page_request: PageRequest, screen: Screen, link: str) -> Screen:
    return page_request.site.screens[linked_entity(screen.entity, link).__name__] if link else screen


def is_wordy(query: QueryParams) -> bool:
    """Whether the address says more than it has to, as a form does that sends all of its fields."""
    return any(not value for _, value in query.multi_items()) or len(query.getlist(COLUMNS)) > 1


def _place_of(rows: Mapping[str, Any]) -> tuple[int, int] | None:
    """Return the numbers of the first and the last row of a page, counted in the whole list; None if it is empty."""
    before, count = rows["rowsBefore"], len(rows["nodes"])
    return (before + 1, before + count) if count else None


def choosable(state: ListState) -> list[ReadableColumn]:
    """Return the columns that can be shown: those that are, in their order, then the others."""
    others = [each for each in state.screen.facts.values() if is_short(each) and each not in state.shown]
    return [*state.shown, *others]


def sortable(screen: Screen) -> list[ReadableColumn]:
    return [each for each in screen.facts.values() if each.sort]


def _view_shown(page_request: PageRequest, state: ListState) -> Mapping[str, Any] | None:
    """Return the saved view that is shown, if it is one of the viewer's."""
    return next((each for each in page_request.views if each["id"] == state.view), None)


async def picks_of(page_request: PageRequest, state: ListState, titles: Mapping[str, str]) -> dict[str, Picks]:
    """Return, for each link that the list can be narrowed by, the rows that are offered."""
    found, wanted = {}, page_request.request.query_params.get(FIND, "")
    for key, column in state.screen.filters.items():
        screen = page_request.site.screens.get(column.target.__name__) if column.target else None
        if screen is not None:
            narrowing = state.narrowings.get(key)
            chosen = [(value, titles.get(value, value)) for value in (narrowing.values if narrowing else ())]
            is_wanted = wanted == column.parameter and screen.is_listed
            found[key] = (
                await _search(page_request, column, screen, chosen) if is_wanted else Picks(screen.name, chosen, [])
            )
    return found


async def _search(page_request: PageRequest, column: ReadableColumn, screen: Screen, chosen: _Rows) -> Picks:
    text = page_request.request.query_params.get(f"{FIND}.{column.parameter}", "")
    found = await search(page_request, screen.entity, text, first=_FOUND, only_in_use=False)
    rows = [
        (row_id, " · ".join(filter(None, (title, found.hints[row_id]))))
        for row_id, title in found.rows
        if (row_id, title) not in chosen
    ]
    return Picks(screen.name, chosen, rows, found.has_more, found.search, is_open=True)
