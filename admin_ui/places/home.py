"""The first page: what is due, what there is to look after, and what is done most."""

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.responses import Response

from admin_ui.documents import home_document
from admin_ui.extras import extra_of
from admin_ui.http.page_request import Desk, Visit
from admin_ui.names import verb_path
from admin_ui.screens import Screen
from schema.enums import Role
from schema.kit.action import Action

AT_HAND = 2
"""How many things to do are shown large."""


@dataclass(frozen=True, slots=True)
class Door:
    """Something that can be made from here."""

    action: type[Action]
    screen: Screen
    address: str


async def show_home(visit: Visit) -> Response:
    """Answer with the first page."""
    screens = screens_in_order(visit.desk)
    document = home_document(screens)
    looks_after = visit.viewer.role is not Role.LEARNER
    variables = {"looksAfter": looks_after} if "$looksAfter" in document else {}
    data = await visit.ask(document, **variables)
    possible = doors(visit, screens)
    sections = [extra.template for each in screens if (extra := extra_of("home", each.entity)).template]
    return visit.page(
        "home.html", data=data, sections=sections, at_hand=possible[:AT_HAND], others=possible[AT_HAND:],
        looks_after=looks_after, behind=(document, variables),
    )  # fmt: skip


def screens_in_order(desk: Desk) -> list[Screen]:
    """Return the screens with a list, as the menu orders them."""
    return [screen for _, group in desk.menu for screen in group]


def doors(visit: Visit, screens: Sequence[Screen]) -> list[Door]:
    """Return what somebody of the viewer's role can make."""
    return [
        Door(action, screen, f"{visit.base}/{screen.path}/{verb_path(action)}")
        for screen in screens
        for action in screen.beginnings
        if visit.may(action)
    ]
