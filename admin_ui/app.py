"""The addresses of the admin, and what answers at each of them."""

from collections.abc import Iterable, Iterator
from functools import partial

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from admin_ui.actions.bulk import bulk_document, do_to_many, is_for_many
from admin_ui.details.details import show_detail
from admin_ui.documents import (
    action_document,
    check,
    detail_document,
    home_document,
    list_document,
    pick_document,
)
from admin_ui.forms.drafts import files_of, targets_of
from admin_ui.forms.forms import form_document
from admin_ui.forms.pages import show_form, take_form
from admin_ui.forms.pickers import show_found, titles_document
from admin_ui.http.assets import asset
from admin_ui.http.error_pages import LastWords
from admin_ui.http.guard import guarded
from admin_ui.http.page_request import Desk, Failed, Visit
from admin_ui.http.pages import pages_at
from admin_ui.http.ports import Doors
from admin_ui.http.resubmit import show_sign_in
from admin_ui.lists.exports import TYPES, export
from admin_ui.lists.pages import show_list
from admin_ui.lists.saved_views import change_view, counting_document, save_view, show_counts
from admin_ui.names import verb_path
from admin_ui.places.account import choose_language, show_account
from admin_ui.places.home import screens_in_order, show_home
from admin_ui.places.sign_in import sign_in, sign_out
from admin_ui.places.style import show_style
from admin_ui.screens import Menu, Screen, screens_of, targets_in
from schema.kit.action import Action
from schema.kit.entity import Entity

BASE = "/admin"
MAX_BODY = 2**20
"""Bytes: what the largest form needs, and more."""
MAX_BODY_WITH_FILE = 12_000_000
"""Bytes: the largest file, and what is around it."""
NOT_HERE = "There is no such page."


def create_admin(
    doors: Doors, *, entities: Iterable[type[Entity]], actions: Iterable[type[Action]], menu: Menu = (),
    base: str = BASE,
) -> Mount:  # fmt: skip
    """Make the admin of some declarations; the `menu` groups and orders their lists.

    Raises:
        WrongDocument: a screen asks for what the schema does not have.
    """
    screens = screens_of(doors.schema, entities, actions)
    desk = Desk(doors, pages_at(base, doors.clock.zone), screens, menu)
    check(doors.schema, [home_document(screens_in_order(desk)), *documents_of(screens.values())])
    return Mount(base, LastWords(Starlette(routes=routes(desk), max_body_size=MAX_BODY), desk))


def documents_of(screens: Iterable[Screen]) -> Iterable[str]:
    """Give every document that the screens are made of."""
    for screen in screens:
        yield detail_document(screen)
        if screen.is_listed:
            yield list_document(screen, screen.facts.values(), targets_in(screen))
            yield pick_document(screen.entity)
            yield counting_document([screen])
            yield titles_document((screen.entity,))
        for action in screen.actions:
            yield action_document(action)
            yield form_document(action)
            yield form_document(action, with_choices=False)
            if targets := tuple(targets_of(action)):
                yield titles_document(targets)
            if is_for_many(action):
                yield bulk_document(action)


def routes(desk: Desk) -> list[Route]:
    """Return the addresses; the particular ones before those with places to fill in."""

    async def static(request: Request) -> Response:
        return asset(request.path_params["path"])

    async def signing_in(request: Request) -> Response:
        return await sign_in(desk, request) if request.method == "POST" else show_sign_in(desk, request)

    return [
        Route("/static/{version}/{path:path}", static),
        Route("/sign-in", signing_in, methods=["GET", "POST"]),
        Route("/sign-out", guarded(desk, sign_out), methods=["POST"]),
        Route("/", guarded(desk, show_home)),
        Route("/pick/{entity}", guarded(desk, picking)),
        Route("/account", guarded(desk, account), methods=["GET", "POST"]),
        Route("/style", guarded(desk, show_style)),
        Route("/counts", guarded(desk, show_counts)),
        Route("/{path}/views", guarded(desk, saving), methods=["POST"]),
        Route("/{path}/views/{id}", guarded(desk, saving), methods=["POST"]),
        Route("/{path}/export/{extension}", guarded(desk, exported)),
        Route("/{path}", guarded(desk, listed)),
        Route("/{path}/do/{verb}", guarded(desk, bulk), methods=["GET", "POST"]),
        *taking_files(desk),
        Route("/{path}/new", guarded(desk, creating, keeps=True), methods=["GET", "POST"]),
        Route("/{path}/{id}", guarded(desk, detailed)),
        Route("/{path}/{id}/{verb}", guarded(desk, changing, keeps=True), methods=["GET", "POST"]),
        Route("/{rest:path}", guarded(desk, nowhere), methods=["GET", "POST"]),
    ]


def taking_files(desk: Desk) -> Iterator[Route]:
    """Give the addresses of the forms that files come with, which alone may be so large."""
    for screen in desk.screens.values():
        for action in screen.actions:
            if files_of(action):
                address = "/".join(["", screen.path, *([] if action.creates else ["{id}"]), verb_path(action)])
                endpoint = guarded(desk, partial(filling_in, screen, action))
                yield Route(address, endpoint, methods=["GET", "POST"], max_body_size=MAX_BODY_WITH_FILE)


def screen_in(visit: Visit) -> Screen:
    """Return the screen that an address names."""
    screen = visit.desk.screen_at(visit.request.path_params["path"])
    if screen is None:
        raise Failed(404, NOT_HERE)
    return screen


def action_in(visit: Visit, screen: Screen, verb: str) -> type[Action]:
    """Return the action that an address names, for whom it exists."""
    found = next((each for each in screen.actions if verb_path(each) == verb and visit.may(each)), None)
    if found is None:
        raise Failed(404, NOT_HERE)
    return found


async def nowhere(_visit: Visit) -> Response:
    """An address that is no page."""
    raise Failed(404, NOT_HERE)


async def account(visit: Visit) -> Response:
    """The page about oneself."""
    return await (show_account if visit.request.method != "POST" else choose_language)(visit)


async def listed(visit: Visit) -> Response:
    """A list."""
    screen = screen_in(visit)
    if not screen.is_listed:
        raise Failed(404, NOT_HERE)
    return await show_list(visit, screen)


async def exported(visit: Visit) -> Response:
    """A list as a file."""
    screen, extension = screen_in(visit), visit.request.path_params["extension"]
    if not screen.is_listed or extension not in TYPES:
        raise Failed(404, NOT_HERE)
    return await export(visit, screen, extension)


async def saving(visit: Visit) -> Response:
    """A list that is kept, or one that was."""
    screen, view_id = screen_in(visit), visit.request.path_params.get("id")
    if not screen.is_listed:
        raise Failed(404, NOT_HERE)
    return await (change_view(visit, screen, view_id) if view_id else save_view(visit, screen))


async def bulk(visit: Visit) -> Response:
    """What is done to many rows at once."""
    screen = screen_in(visit)
    return await do_to_many(visit, screen, action_in(visit, screen, visit.request.path_params["verb"]))


async def detailed(visit: Visit) -> Response:
    """A row."""
    return await show_detail(visit, screen_in(visit), visit.request.path_params["id"])


async def creating(visit: Visit) -> Response:
    """The form that makes a row."""
    return await filling_in(screen := screen_in(visit), action_in(visit, screen, "new"), visit)


async def changing(visit: Visit) -> Response:
    """The form of what is done to a row."""
    screen = screen_in(visit)
    return await filling_in(screen, action_in(visit, screen, visit.request.path_params["verb"]), visit)


async def filling_in(screen: Screen, action: type[Action], visit: Visit) -> Response:
    """The form of an action."""
    if not visit.may(action):
        raise Failed(404, NOT_HERE)
    row_id = visit.request.path_params.get("id")
    return await (show_form if visit.request.method != "POST" else take_form)(visit, screen, action, row_id)


async def picking(visit: Visit) -> Response:
    """What can be linked to, by a search."""
    screen = visit.desk.screens.get(visit.request.path_params["entity"])
    if screen is None or not screen.is_listed:
        raise Failed(404, NOT_HERE)
    return await show_found(visit, screen.entity)
