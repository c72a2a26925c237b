"""Goes through a queue: from a row that was opened from it to the next one that waits."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlsplit

from starlette.datastructures import QueryParams

from admin_ui.documents import list_document
from admin_ui.http.page_request import Failed, PageRequest
from admin_ui.lists.lists import ListState
from admin_ui.screens import Screen, targets_in
from schema.kit.info import linked_entity

_LOOKED_AT = 100
"""How many rows of the queue are looked at to find the next one."""


@dataclass(frozen=True, slots=True)
class QueuePlace:
    """Where a row stands in the queue that it was opened from."""

    at: int | None
    """Counted from 1; None if it does not wait any more."""
    count: int
    next: str
    """The page of the next row; empty if there is no other."""
    list: str
    """The page of the queue."""


async def place_in_queue(page_request: PageRequest, screen: Screen, row_id: str, back: str) -> QueuePlace | None:
    """Return the place of a row in the queue that led to it; None if it was not opened from one."""
    queue = _queue_at(page_request, screen, back)
    if queue is None:
        return None
    state = ListState.read(queue, QueryParams(parse_qsl(urlsplit(back).query)))
    try:
        asked = {
            **state.variables(page_request.site.ports.clock.zone),
            "first": _LOOKED_AT,
            "after": None,
            "last": None,
        }
        document = list_document(queue, (), targets_in(queue))
        data = await page_request.ask(document, **{**asked, "before": None, "named": []})
    except Failed:  # the address says something that the list does not take, which its own page tells
        return None
    waiting = [(each["acted"]["id"], each["id"]) for each in data["rows"]["nodes"] if each["acted"]]
    address = back.partition("#")[0]
    ids = [acted for acted, _ in waiting]
    at = ids.index(row_id) if row_id in ids else None
    others = waiting[at + 1 :] + waiting[:at] if at is not None else waiting
    return QueuePlace(
        None if at is None else at + 1,
        data["rows"]["totalCount"],
        _page_of(page_request, screen, *others[0], address) if others else "",
        back,
    )


def _queue_at(page_request: PageRequest, screen: Screen, back: str) -> Screen | None:
    """Return the queue whose rows are worked on in the rows of a screen, if an address is its list."""
    path = urlsplit(back).path.removeprefix(f"{page_request.base}/")
    found = page_request.site.screen_at(path)
    if found is None or not (found.is_queue and found.acts_on):
        return None
    return found if linked_entity(found.entity, found.acts_on) is screen.entity else None


def _page_of(page_request: PageRequest, screen: Screen, acted: str, row_id: str, queue: str) -> str:
    return f"{page_request.base}/{screen.path}/{acted}?back={quote(f'{queue}#row-{row_id}', safe='')}"
