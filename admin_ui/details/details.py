"""The page of a row: its facts, related rows, actions and history."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urlencode, urlsplit

from starlette.responses import Response

from admin_ui.columns import title_of
from admin_ui.details.beginnings import beginnings
from admin_ui.details.buttons import buttons, in_order
from admin_ui.details.queue import QueuePlace, place_in_queue
from admin_ui.details.related import facts_of, related_of
from admin_ui.details.timelines import window
from admin_ui.documents import HISTORY, WHOLE_HISTORY, actor_of, detail_document, has_history
from admin_ui.extras import extra_of
from admin_ui.forms.addresses import action_address
from admin_ui.http.page_request import MESSAGES, Failed, PageRequest, is_ours
from admin_ui.screens import Screen
from app.domain.calendar import FIRST_DAY, LAST_DAY
from schema.kit.entity import Entity
from schema.kit.info import fields_of
from schema.kit.names import camel

_AT_HAND = 3
"""How many things to do stand beside the title; the others are in a menu."""


async def show_detail(
    page_request: PageRequest, screen: Screen, row_id: str, *, status: int = 200, **more: Any
) -> Response:
    """Answer with everything there is to see of a row, and with `more` that its template knows."""
    document, extra = detail_document(screen), extra_of("details", screen.entity)
    days = days_of(page_request)
    variables: dict[str, Any] = {"id": row_id, **{name: days[name] for name in extra.variables}}
    is_whole = page_request.request.query_params.get("history") == "all"
    if has_history(screen):
        variables["history"] = WHOLE_HISTORY if is_whole else HISTORY
    row = (await page_request.ask(document, **variables))["row"]
    if not row:
        raise Failed(404, MESSAGES[404])
    own = owned(page_request, screen, row)
    queue = await place_in_queue(page_request, screen, row["id"], page_request.request.query_params.get("back", ""))
    possible = [
        replace(each, address=each.address + onwards(page_request, screen, queue))
        for each in buttons(page_request, screen, row)
    ]
    possible = in_order([*possible, *beginnings(page_request, screen, row)])
    at_hand = [each for each in possible if not each.reason][:_AT_HAND]
    return page_request.page(
        extra.template or "details/detail.html",
        status=status,
        **more,
        screen=screen,
        row=row,
        title=title_of(screen.entity, row, page_request.language, without=own, zone=page_request.site.ports.clock.zone),
        is_own=bool(own),
        queue=queue,
        copy=copy_address(page_request, screen, row["id"]),
        crumbs=crumbs(page_request, screen, row),
        facts=facts_of(
            screen.facts,
            row,
            without=(*named_by(screen.entity), *own, *screen.told_by_others),
            sees_all=page_request.sees_all,
        ),
        related=related_of(page_request, screen, row),
        at_hand=at_hand,
        others=[each for each in possible if each not in at_hand],
        days=days,
        has_all=is_whole,
        actor=actor_of(screen.schema) if has_history(screen) else None,
        behind=(document, variables),
    )


def copy_address(page_request: PageRequest, screen: Screen, row_id: str) -> str:
    """Return the form for a new row that is like this one; empty where nobody begins so, or the viewer may not."""
    action = next((each for each in screen.creations if each.copies and page_request.may(each)), None)
    return f"{action_address(page_request.base, screen, action, None)}?like={row_id}" if action else ""


def owned(page_request: PageRequest, screen: Screen, row: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the links of a row that lead to the viewer: nobody has to be told their own name."""
    me = (page_request.person or {}).get("id")
    return tuple(name for name in screen.whose if row[camel(name)] and row[camel(name)]["id"] == me)


def named_by(entity: type[Entity]) -> tuple[str, ...]:
    """Return the fact that the title of a page says already: the one that names a row, unless it leads elsewhere."""
    return entity.title if len(entity.title) == 1 and not fields_of(entity)[entity.title[0]].target else ()


def days_of(page_request: PageRequest) -> dict[str, str]:
    """Return the day that the page is asked about (today if the address names none), and the calendar around it."""
    today, asked = page_request.site.ports.clock.today(), page_request.request.query_params.get("on", "")
    try:
        on = date.fromisoformat(asked) if asked else today
    except ValueError:
        on = None
    is_wrong = on is None or not FIRST_DAY <= on <= LAST_DAY
    on = today if on is None or is_wrong else on
    since, until = window(on)
    found = {name: day.isoformat() for name, day in (("on", on), ("since", since), ("until", until), ("today", today))}
    return {**found, "wrong": asked if is_wrong else ""}


def crumbs(page_request: PageRequest, screen: Screen, row: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return what a row is in, as names and addresses: the list it came from, else what it belongs to."""
    back = page_request.request.query_params.get("back", "")
    if screen.is_listed:
        here = back if is_ours(back, page_request.base) else f"{page_request.base}/{screen.path}"
        return [(page_request.language.say((list_at(page_request, back) or screen).plural), here)]
    for name, spec in fields_of(screen.entity).items():
        if spec.target and spec.back and (owner := row[camel(name)]):
            around = page_request.site.screens[spec.target]
            above = (
                [(page_request.language.say(around.plural), f"{page_request.base}/{around.path}")]
                if around.is_listed
                else []
            )
            title = title_of(around.entity, owner, page_request.language)
            return [*above, (title, f"{page_request.base}/{around.path}/{owner['id']}")]
    return []


def list_at(page_request: PageRequest, address: str) -> Screen | None:
    """Return the screen whose list has an address."""
    path = urlsplit(address).path.removeprefix(f"{page_request.base}/")
    return page_request.site.screen_at(path) if is_ours(address, page_request.base) else None


def onwards(page_request: PageRequest, screen: Screen, queue: QueuePlace | None = None) -> str:
    """Return what leads from a form to where the person goes on: the next row of a queue, or the list of another noun
    that led to the row.
    """
    if queue is not None and queue.next:
        return f"?{urlencode({'back': queue.next})}"
    back = page_request.request.query_params.get("back", "")
    came_from = list_at(page_request, back)
    return "" if came_from in (None, screen) else f"?{urlencode({'back': back})}"
