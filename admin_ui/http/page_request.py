"""One visit of a page: who asks, in which language, and what they may reach."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from admin_ui.http.pages import PageRenderer, see_other
from admin_ui.http.ports import AdminPorts, Answer
from admin_ui.menu import INSIGHTS_PLACE, Menu, MenuGroups, has_place, menu_for, menu_of
from admin_ui.screens import Screen, may
from app.policy.access import Viewer
from app.words.languages import SpokenLanguage, best_language
from app.words.spoken import spoken_in
from schema.enums import Role
from schema.kit.action import Action

LANGUAGE_COOKIE = "qualgraph_language"


@dataclass(frozen=True)
class AdminSite:
    """What all visits share."""

    ports: AdminPorts
    pages: PageRenderer
    screens: Mapping[str, Screen]
    groups: Menu = ()
    run_verbs: tuple[type[Action], ...] = ()
    """What can be done for all rows of a list."""

    @cached_property
    def menu(self) -> MenuGroups:
        return menu_of(self.screens, self.groups, self.ports.schema)

    @cached_property
    def listed(self) -> list[Screen]:
        """The screens with a list, as the menu orders them."""
        return [each.screen for _, group in self.menu for each in group if each.screen]

    def described(self, enum: str, value: str) -> str:
        """The description of a value of an enum of the API; empty if it has none."""
        found: Any = self.ports.schema.type_map[enum]
        return str(found.values[value].description or "")

    def screen_at(self, path: str) -> Screen | None:
        """The screen with this part of an address (`learning-activities`), if there is one."""
        return next((screen for screen in self.screens.values() if screen.path == path), None)


class Failed(Exception):
    """A page that cannot be shown, with the status and the words that say why."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


SECONDS_UNTIL_AGAIN = {429: "1", 503: "2", 507: "30"}  # seconds
NOTHING = "nothing"
"""What was done when nothing was different."""
STATUSES = {
    "NOT_FOUND": 404,
    "BAD_USER_INPUT": 400,
    "LIMIT_EXCEEDED": 400,
    "ANSWER_TOO_LARGE": 400,
    "UNAUTHENTICATED": 401,
    "RATE_LIMITED": 429,
    "BUSY": 503,
    "UNAVAILABLE": 503,
    "STORAGE_FULL": 507,
}
MESSAGES = {
    404: "This does not exist, or you may not see it.",
    400: "This address is not valid.",
    401: "Sign in first.",
    403: "This was sent from another site; nothing was changed.",
    429: "That was too often. Wait a moment, and try again.",
    503: "The database cannot be reached just now. Try again in a moment.",
    507: "There is no room left to store anything, so nothing was changed. Tell your administrator.",
    500: "Something went wrong on our side. Try again, and tell your administrator if it keeps happening.",
}


@dataclass(slots=True)
class PageRequest:
    """One request of somebody who is signed in."""

    request: Request
    site: AdminSite
    viewer: Viewer
    person: Mapping[str, Any] | None = None
    """The viewer as the page's own document told it."""
    views: list[Mapping[str, Any]] = field(default_factory=list)
    """The lists that the viewer keeps."""

    @property
    def base(self) -> str:
        """The address of the admin."""
        return self.site.pages.base

    @property
    def language(self) -> SpokenLanguage:
        """The language chosen, else the person's own, else the browser's."""
        own = (self.person or {}).get("language", self.viewer.language)
        return language_of(self.request, own)

    @property
    def is_part(self) -> bool:
        """Whether htmx asks, to put a part of the answer into a page that is there."""
        return self.request.headers.get("hx-request") == "true"

    @property
    def did(self) -> str:
        """What was just done, before the browser was sent on to here: the label of an action; empty for none."""
        name = self.request.query_params.get("did", "")
        actions = (action for screen in self.site.screens.values() for action in screen.actions)
        return NOTHING if name == NOTHING else next((each.label for each in actions if each.__name__ == name), "")

    @property
    def menu(self) -> MenuGroups:
        """The menu as somebody of the viewer's role has it."""
        return menu_for(self.viewer.role, self.site.menu)

    @property
    def looks_after(self) -> bool:
        """Whether the viewer looks after others, and not only after what is theirs."""
        return self.viewer.role is not Role.LEARNER

    @property
    def sees_all(self) -> bool:
        """Whether nothing is hidden from the viewer, so that what is not there is not filled in."""
        return self.viewer.role is Role.ADMIN

    @property
    def has_insights(self) -> bool:
        """Whether there are reports for somebody of the viewer's role."""
        return has_place(INSIGHTS_PLACE, self.site.ports.schema) and self.looks_after

    def may(self, action: type[Action]) -> bool:
        """Whether somebody of the viewer's role can ever do it."""
        return may(action, self.viewer.role)

    async def ask(self, document: str, **variables: Any) -> dict[str, Any]:
        """Run a page's document, and keep who the viewer is.

        Raises:
            Failed: with the status that the answer's code stands for.
        """
        answer: Answer = await self.site.ports.execute(document, variables, self.viewer, self.language)
        if answer.data is None or answer.errors:
            status = next((STATUSES[code] for code in answer.codes if code in STATUSES), 500)
            raise Failed(status, MESSAGES[status])
        if "viewer" in answer.data:
            self.person, self.views = answer.data["viewer"]["user"], answer.data["viewer"]["savedViews"]
        return answer.data

    def page(
        self, template: str, *, status: int = 200, headers: Mapping[str, str] | None = None, **values: Any
    ) -> Response:
        """Answer with a page inside the frame that all pages have."""
        frame = {
            "page_request": self,
            "person": self.person,
            "menu": self.menu,
            "here": self.request.url.path,
            "did": self.did,
            "looks_after": self.looks_after,
            "described": self.site.described,
            "now_in": self.site.ports.clock.today().isoformat(),
        }
        return self.site.pages.answer(template, self.language, status=status, headers=headers, **{**frame, **values})

    def go(self, address: str) -> Response:
        """Send the browser on to a page of the admin, after something was done."""
        target = address if is_ours(address, self.base) else f"{self.base}/"
        if self.is_part:
            return Response(status_code=200, headers={"hx-redirect": target, "cache-control": "no-store"})
        return see_other(target)


def language_of(request: Request, own: str | None = None) -> SpokenLanguage:
    """Return the language chosen, else one's own, else the browser's, else the organisation's."""
    return best_language([request.cookies.get(LANGUAGE_COOKIE), own, spoken_in(request.scope).code])


def address_of(request: Request) -> str:
    """Return the path and query of a request."""
    query = request.url.query
    return request.url.path + (f"?{query}" if query else "")


def is_ours(address: str, base: str) -> bool:
    """Whether an address that came with a request is a page of the admin: nobody is sent on to elsewhere."""
    is_path = address.startswith((f"{base}/", f"{base}?")) or address == base
    return is_path and "\\" not in address and not any(ord(letter) < 32 for letter in address)
