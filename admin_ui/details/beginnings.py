"""What begins at the page of a row: what is made for it by whoever looks after it, such as assigning to a person."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from admin_ui.details.buttons import Button
from admin_ui.http.page_request import PageRequest
from admin_ui.names import verb_path
from admin_ui.screens import Screen
from schema.kit.access import ManagersOf, OwnOfManager
from schema.kit.action import Action, arguments_of, is_as_wanted
from schema.kit.entity import Entity
from schema.kit.names import camel

NOT_IN_USE = "This is not possible for who is not active."


def beginnings(page_request: PageRequest, screen: Screen, row: Mapping[str, Any]) -> Iterator[Button]:
    """Give the forms that make something for the row, with what the row is filled in; or why they are not for it."""
    here = f"{page_request.base}/{screen.path}/{row['id']}"
    for other in page_request.site.screens.values():
        for action in other.creations if other.is_listed else ():
            link = link_made_for(action, screen.entity)
            if link and page_request.may(action):
                query = urlencode({camel(link): row["id"], "back": here})
                address = f"{page_request.base}/{other.path}/{verb_path(action)}?{query}"
                yield Button(action, address, _why_not(page_request, action, link, row))


def link_made_for(action: type[Action], entity: type[Entity]) -> str:
    """Return the link of what it makes to a row of the entity, if its managers make it; empty if it has none."""
    given = {part.path for part in action.allow.parts() if isinstance(part, ManagersOf)}
    linked = (each for each in arguments_of(action) if each.spec is not None and not each.many)
    return next((each.name for each in linked if each.name in given and _leads_to(each.spec, entity)), "")


def _leads_to(spec: Any, entity: type[Entity]) -> bool:
    return bool(spec.target == entity.__name__)


def _why_not(page_request: PageRequest, action: type[Action], link: str, row: Mapping[str, Any]) -> str:
    say = page_request.language.say
    wanted = action.available_for.get(link, {})
    if not all(is_as_wanted(row.get(camel(name)), value) for name, value in wanted.items()):
        return say(action.refusals.get("INACTIVE", NOT_IN_USE))
    own = row["id"] == (page_request.person or {}).get("id")
    for code, phrase in action.barred.items():
        if own and OwnOfManager(link) in phrase.parts() and page_request.viewer.role.value == "MANAGER":
            return say(action.refusals[code])
    return ""
