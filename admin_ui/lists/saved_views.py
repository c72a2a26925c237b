"""Saved views: lists with a name, shown in the menu with the number of their rows."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import QueryParams
from starlette.responses import JSONResponse, Response

from admin_ui.counts import TOTAL, counted
from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER, action_document
from admin_ui.http.page_request import MESSAGES, Failed, PageRequest
from admin_ui.kinds.choices import NO_SUCH_CHOICE
from admin_ui.lists.lists import ListState, query_of
from admin_ui.lists.pages import show_list
from admin_ui.screens import Screen
from schema.enums import Role
from schema.kit.action import Action
from schema.kit.names import camel
from schema.saved_views import SavedViewCreate, SavedViewDelete, SavedViewEdit

_AT_ONCE = 20
"""How many views one document counts."""
_MAX_FIELDS = 10
View = Mapping[str, Any]


async def save_view(page_request: PageRequest, screen: Screen) -> Response:
    """Keep the list of the address under a name; shown again with the reason if that is refused."""
    sent = await page_request.request.form(max_files=0, max_fields=_MAX_FIELDS)
    state = ListState.read(screen, page_request.request.query_params)
    name = str(sent.get("name") or "")
    shared_with = str(sent.get("sharedWith") or "")
    if shared_with and shared_with not in Role.__members__:
        return await show_list(page_request, screen, saving=(name, [NO_SUCH_CHOICE]))
    given = {
        "name": name,
        "screen": screen.path,
        "query": query_of(state),
        "sharedWith": shared_with or None,
    }
    row, messages = await _do(page_request, SavedViewCreate, input=given)
    if row is None:
        return await show_list(page_request, screen, saving=(name, messages))
    return page_request.go(state.address(page_request.base, view=row["id"]))


async def change_view(page_request: PageRequest, screen: Screen, view_id: str) -> Response:
    """Let a view stand for the list of the address from now on, or throw it away."""
    sent = await page_request.request.form(max_files=0, max_fields=_MAX_FIELDS)
    state = ListState.read(screen, page_request.request.query_params)
    if sent.get("_do") == "delete":
        _, messages = await _do(page_request, SavedViewDelete, id=view_id)
        target = state.address(page_request.base, view="")
    else:
        _, messages = await _do(page_request, SavedViewEdit, id=view_id, input={"query": query_of(state)})
        target = state.address(page_request.base, view=view_id)
    return await show_list(page_request, screen, saving=("", messages)) if messages else page_request.go(target)


async def _do(
    page_request: PageRequest, action: type[Action], **variables: Any
) -> tuple[dict[str, Any] | None, list[str]]:
    payload = (await page_request.ask(action_document(action), **variables))["done"]
    if payload is None:
        return None, [MESSAGES[404]]
    errors = [error["message"] for error in payload["userErrors"]]
    return (None, errors) if errors else (payload["savedView"], [])


def counting_document(screens: Sequence[Screen]) -> str:
    """Count the rows of some lists, each with a filter and a day of its own."""
    asked = ", ".join(
        f"$f{place}: {screen.name}Filter" + (f", $on{place}: Date" if screen.entity.is_dated else "")
        for place, screen in enumerate(screens)
    )
    counts = " ".join(
        f"c{place}: {camel(screen.entity.plural or '')}(filter: $f{place}"
        + (f", on: $on{place}" if screen.entity.is_dated else "")
        + f") {{ {TOTAL} }}"
        for place, screen in enumerate(screens)
    )
    return tidy(f"query Counts({asked}) {{ {counts} }}")


async def show_counts(page_request: PageRequest) -> Response:
    """Answer with the numbers that belong into the menu, for the viewer."""
    await page_request.ask(tidy(f"query Mine {{ {VIEWER} }}"))
    known = [
        (view, screen)
        for view in page_request.views
        if (screen := page_request.site.screen_at(view["screen"])) is not None
    ]
    counts: dict[str, int] = {}
    for start in range(0, len(known), _AT_ONCE):
        counts.update(await _counted(page_request, known[start : start + _AT_ONCE]))
    told = {view_id: counted(page_request.language, count) for view_id, count in counts.items()}
    return JSONResponse(told, headers={"cache-control": "no-store"})


async def _counted(page_request: PageRequest, views: Sequence[tuple[View, Screen]]) -> dict[str, int]:
    zone = page_request.site.ports.clock.zone
    asked: dict[str, Any] = {}
    for place, (view, screen) in enumerate(views):
        state = ListState.read(screen, QueryParams(parse_qsl(view["query"])))
        asked[f"f{place}"] = state.variables(zone)["filter"]
        if screen.entity.is_dated:
            asked[f"on{place}"] = state.on or None
    try:
        data = await page_request.ask(counting_document([screen for _, screen in views]), **asked)
    except Failed:  # a view that is no longer valid must not hide the counts of the others
        return await _one_by_one(page_request, views) if len(views) > 1 else {}
    return {view["id"]: data[f"c{place}"]["totalCount"] for place, (view, _) in enumerate(views)}


async def _one_by_one(page_request: PageRequest, views: Sequence[tuple[View, Screen]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for each in views:
        found.update(await _counted(page_request, [each]))
    return found
