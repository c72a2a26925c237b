"""Where forms are, what they hand out, and to which of their fields what the API says of a place belongs."""

from admin_ui.http.page_request import PageRequest
from admin_ui.names import verb_path
from admin_ui.screens import Screen
from schema.kit.action import Action


def place_of(path: list[str]) -> str:
    """Return the name of the field that an error of the API belongs to."""
    return ".".join(path[1:]) if path[:1] == ["input"] else ".".join(path)


def nearest(name: str, known: set[str]) -> str:
    """Return the name of the field that has a place, or of the one around it."""
    found = name
    while found and found not in known:
        found = found.rpartition(".")[0]
    return found or name


def action_address(base: str, screen: Screen, action: type[Action], row_id: str | None) -> str:
    return "/".join(filter(None, (base, screen.path, row_id, verb_path(action))))


def handed_out(page_request: PageRequest, action: type[Action], secret: str | None) -> str | None:
    """Return a secret as it is handed out: the address that it opens, if it opens one."""
    if secret is None or not action.opens:
        return secret
    here = page_request.request.url
    return f"{here.scheme}://{here.netloc}{page_request.base}/{action.opens}/{secret}"
