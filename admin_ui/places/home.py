"""The start page: what is due, what needs attention, and what is done most."""

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.responses import Response

from admin_ui.documents import home_document
from admin_ui.extras import extra_of
from admin_ui.http.page_request import AdminSite, PageRequest
from admin_ui.names import verb_path
from admin_ui.places.insights.pages import has_insights, start_numbers, start_selection
from admin_ui.screens import Screen
from schema.enums import Role
from schema.kit.action import Action

_AT_HAND = 2
"""How many things to do are shown large."""


@dataclass(frozen=True, slots=True)
class CreateLink:
    """Something that can be made from here."""

    action: type[Action]
    screen: Screen
    address: str


async def show_home(page_request: PageRequest) -> Response:
    screens = screens_in_order(page_request.site)
    document = start_document(page_request.site)
    looks_after = page_request.viewer.role is not Role.LEARNER
    variables = {"looksAfter": looks_after} if "$looksAfter" in document else {}
    data = await page_request.ask(document, **variables)
    possible = create_links(page_request, screens)
    sections = [extra.template for each in screens if (extra := extra_of("places/home", each.entity)).template]
    return page_request.page(
        "places/home.html",
        data=data,
        sections=sections,
        at_hand=possible[:_AT_HAND],
        others=possible[_AT_HAND:],
        looks_after=looks_after,
        numbers=start_numbers(page_request, data) if data.get("insights") else [],
        behind=(document, variables),
    )


def start_document(site: AdminSite) -> str:
    """Return the GraphQL of the start page."""
    return home_document(screens_in_order(site), start_selection() if has_insights(site) else "")


def screens_in_order(site: AdminSite) -> list[Screen]:
    """Return the screens with a list, as the menu orders them."""
    return [screen for _, group in site.menu for screen in group]


def create_links(page_request: PageRequest, screens: Sequence[Screen]) -> list[CreateLink]:
    """Return what somebody of the viewer's role can make."""
    return [
        CreateLink(action, screen, f"{page_request.base}/{screen.path}/{verb_path(action)}")
        for screen in screens
        for action in screen.beginnings
        if page_request.may(action)
    ]
