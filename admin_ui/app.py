"""The routes of the admin."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from admin_ui.actions.bulk import do_to_many
from admin_ui.actions.run_verbs import run_verb_at
from admin_ui.actions.runs import ask_for_all
from admin_ui.details.details import show_detail
from admin_ui.forms.drafts import files_of
from admin_ui.forms.pages import show_form, take_form
from admin_ui.forms.pickers import show_found
from admin_ui.http.assets import admin_asset
from admin_ui.http.error_pages import ErrorPages
from admin_ui.http.guard import guarded
from admin_ui.http.page_request import AdminSite, Failed, PageRequest
from admin_ui.http.pages import pages_at
from admin_ui.http.ports import AdminPorts
from admin_ui.lists.exporting import EXPORTS
from admin_ui.lists.pages import show_list
from admin_ui.lists.saved_views import change_view, save_view, show_counts
from admin_ui.menu import GROWTH, Menu, has_place
from admin_ui.names import verb_path
from admin_ui.places.account import account
from admin_ui.places.file_imports import importing
from admin_ui.places.growth import show_growth
from admin_ui.places.home import show_home
from admin_ui.places.insights.exports import export_report
from admin_ui.places.insights.pages import has_insights, show_insights
from admin_ui.places.insights.state import PATH
from admin_ui.places.inventories.routes import inventory_routes
from admin_ui.places.password import choose_password
from admin_ui.places.sign_in import sign_out, signing_in
from admin_ui.places.style import show_style
from admin_ui.screens import Screen, begins_in_lists, screens_of
from schema.kit.action import Action
from schema.kit.entity import Entity

BASE = "/admin"
MAX_BODY = 2**20  # bytes: what the largest form needs, and more
MAX_BODY_WITH_FILE = 12_000_000  # bytes: the largest file, and what is around it
NOT_HERE = "This page does not exist."


def create_admin(site: AdminSite) -> Mount:
    """Make the admin of a site, at its base."""
    return Mount(site.pages.base, ErrorPages(Starlette(routes=routes(site), max_body_size=MAX_BODY), site))


def admin_site(
    ports: AdminPorts,
    *,
    entities: Iterable[type[Entity]],
    actions: Iterable[type[Action]],
    menu: Menu = (),
    base: str = BASE,
) -> AdminSite:
    """Return what all pages of an admin of some declarations share; the `menu` groups and orders their lists."""
    listed = tuple(actions)
    screens = screens_of(ports.schema, tuple(entities), listed)
    run_verbs = tuple(each for each in listed if begins_in_lists(each))
    return AdminSite(ports, pages_at(base, ports.clock.zone), screens, menu, run_verbs)


def routes(site: AdminSite) -> list[Route]:
    """The particular addresses come before those with places to fill in, which would take them."""

    async def static(request: Request) -> Response:
        return admin_asset(request.path_params["path"])

    return [
        Route("/static/{version}/{path:path}", static),
        Route("/sign-in", partial(signing_in, site), methods=["GET", "POST"]),
        Route("/password/{token}", partial(choose_password, site), methods=["GET", "POST"]),
        Route("/sign-out", guarded(site, sign_out), methods=["POST"]),
        Route("/", guarded(site, show_home)),
        Route("/pick/{entity}", guarded(site, picking)),
        Route("/account", guarded(site, account), methods=["GET", "POST"]),
        Route("/style", guarded(site, show_style)),
        *([] if not has_insights(site) else reports(site)),
        *([Route(f"/{GROWTH.path}", guarded(site, show_growth))] if has_place(GROWTH, site.ports.schema) else []),
        *inventory_routes(site),
        Route("/counts", guarded(site, show_counts)),
        Route("/{path}/views", guarded(site, saving), methods=["POST"]),
        Route("/{path}/views/{id}", guarded(site, saving), methods=["POST"]),
        Route("/{path}/export/{extension}", guarded(site, exported)),
        Route("/{path}", guarded(site, _listed)),
        Route("/{path}/do/{verb}", guarded(site, bulk), methods=["GET", "POST"]),
        Route("/{path}/all/{verb}", guarded(site, for_all), methods=["GET", "POST"]),
        *taking_files(site),
        Route("/{path}/new", guarded(site, creating, keeps=True), methods=["GET", "POST"]),
        *importing(site),
        Route("/{path}/{id}", guarded(site, detailed)),
        Route("/{path}/{id}/{verb}", guarded(site, changing, keeps=True), methods=["GET", "POST"]),
        Route("/{rest:path}", guarded(site, nowhere), methods=["GET", "POST"]),
    ]


def reports(site: AdminSite) -> list[Route]:
    """Give the addresses of Insights."""
    return [
        Route(f"/{PATH}", guarded(site, show_insights)),
        Route(f"/{PATH}/{{report}}", guarded(site, show_insights)),
        Route(f"/{PATH}/{{report}}/export/{{extension}}", guarded(site, export_report)),
    ]


def taking_files(site: AdminSite) -> Iterator[Route]:
    """Give the addresses of the forms that files come with, which alone may be so large."""
    for screen in site.screens.values():
        for action in screen.actions:
            if files_of(action):
                address = "/".join(["", screen.path, *([] if action.creates else ["{id}"]), verb_path(action)])
                endpoint = guarded(site, partial(filling_in, screen, action))
                yield Route(address, endpoint, methods=["GET", "POST"], max_body_size=MAX_BODY_WITH_FILE)


def screen_in(page_request: PageRequest) -> Screen:
    """The screen that an address names.

    Raises:
        Failed: 404 if there is none for the viewer's site.
    """
    screen = page_request.site.screen_at(page_request.request.path_params["path"])
    if screen is None or page_request.viewer.role not in screen.readers:
        raise Failed(404, NOT_HERE)
    return screen if page_request.looks_after else replace(screen, is_own=True)


def action_in(page_request: PageRequest, screen: Screen, verb: str) -> type[Action]:
    """The action that an address names.

    Raises:
        Failed: 404 if there is none, also for whom it does not exist.
    """
    found = next((each for each in screen.actions if verb_path(each) == verb and page_request.may(each)), None)
    if found is None:
        raise Failed(404, NOT_HERE)
    return found


async def nowhere(_visit: PageRequest) -> Response:
    raise Failed(404, NOT_HERE)


async def _listed(page_request: PageRequest) -> Response:
    screen = screen_in(page_request)
    if not screen.is_listed:
        raise Failed(404, NOT_HERE)
    return await show_list(page_request, screen)


async def exported(page_request: PageRequest) -> Response:
    screen, extension = screen_in(page_request), page_request.request.path_params["extension"]
    if not screen.is_listed or extension not in EXPORTS:
        raise Failed(404, NOT_HERE)
    return await EXPORTS[extension](page_request, screen)


async def saving(page_request: PageRequest) -> Response:
    """A list that is kept, or one that was."""
    screen, view_id = screen_in(page_request), page_request.request.path_params.get("id")
    if not screen.is_listed:
        raise Failed(404, NOT_HERE)
    return await (change_view(page_request, screen, view_id) if view_id else save_view(page_request, screen))


async def bulk(page_request: PageRequest) -> Response:
    """What is done to many rows at once."""
    screen = screen_in(page_request)
    return await do_to_many(
        page_request, screen, action_in(page_request, screen, page_request.request.path_params["verb"])
    )


async def for_all(page_request: PageRequest) -> Response:
    """What is done for all rows of a list, or for some of them, in one run."""
    screen = screen_in(page_request)
    action = run_verb_at(page_request, screen, page_request.request.path_params["verb"])
    if action is None:
        raise Failed(404, NOT_HERE)
    return await ask_for_all(page_request, screen, action)


async def detailed(page_request: PageRequest) -> Response:
    return await show_detail(page_request, screen_in(page_request), page_request.request.path_params["id"])


async def creating(page_request: PageRequest) -> Response:
    return await filling_in(screen := screen_in(page_request), action_in(page_request, screen, "new"), page_request)


async def changing(page_request: PageRequest) -> Response:
    screen = screen_in(page_request)
    return await filling_in(
        screen, action_in(page_request, screen, page_request.request.path_params["verb"]), page_request
    )


async def filling_in(screen: Screen, action: type[Action], page_request: PageRequest) -> Response:
    if not page_request.may(action):
        raise Failed(404, NOT_HERE)
    row_id = page_request.request.path_params.get("id")
    return await (show_form if page_request.request.method != "POST" else take_form)(
        page_request, screen, action, row_id
    )


async def picking(page_request: PageRequest) -> Response:
    """What can be linked to, by a search."""
    screen = page_request.site.screens.get(page_request.request.path_params["entity"])
    if screen is None or not screen.is_listed:
        raise Failed(404, NOT_HERE)
    return await show_found(page_request, screen.entity)
