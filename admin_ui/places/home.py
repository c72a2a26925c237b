"""The start page of those who look after others: what needs attention, and what is done most."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import filterfalse

from starlette.responses import Response

from admin_ui.documents import home_document
from admin_ui.extras import extra_of
from admin_ui.http.page_request import AdminSite, PageRequest
from admin_ui.menu import GROWTH, has_place
from admin_ui.names import verb_path
from admin_ui.places.growth import show_growth
from admin_ui.places.insights.pages import has_insights, start_numbers, start_selection
from admin_ui.screens import Screen
from schema.kit.action import Action


@dataclass(frozen=True, slots=True)
class CreateLink:
    """Something that can be made from here."""

    action: type[Action]
    screen: Screen
    address: str


async def show_home(page_request: PageRequest) -> Response:
    """Answer with the start page; whoever looks after nobody starts with what is theirs."""
    if not page_request.looks_after and has_place(GROWTH, page_request.site.ports.schema):
        return await show_growth(page_request)
    screens = page_request.site.listed
    document = start_document(page_request.site)
    looks_after = page_request.looks_after
    variables = {"looksAfter": looks_after} if "$looksAfter" in document else {}
    data = await page_request.ask(document, **variables)
    possible = create_links(page_request, screens)
    sections = filter(None, (extra_of("places/home", each.entity).template for each in screens))
    return page_request.page(
        "places/home.html",
        data=data,
        sections=list(sections),
        at_hand=[*filter(_is_everyday, possible)],
        others=[*filterfalse(_is_everyday, possible)],
        looks_after=looks_after,
        numbers=start_numbers(page_request, data) if data.get("insights") else [],
        behind=(document, variables),
    )


def _is_everyday(link: CreateLink) -> bool:
    return link.screen.is_everyday


def start_document(site: AdminSite) -> str:
    """Return the GraphQL of the start page."""
    return home_document(site.listed, start_selection() if has_insights(site) else "")


def create_links(page_request: PageRequest, screens: Sequence[Screen]) -> list[CreateLink]:
    """Return what somebody of the viewer's role can make."""
    return [
        CreateLink(action, screen, f"{page_request.base}/{screen.path}/{verb_path(action)}")
        for screen in screens
        for action in screen.beginnings
        if page_request.may(action) and page_request.viewer.role in screen.roles
    ]
