"""The page about oneself: the language, and what one can do with one's own account."""

from starlette.responses import Response

from admin_ui.details.details import buttons
from admin_ui.documents import VIEWER, telling, tidy, type_at
from admin_ui.http.page_request import LANGUAGE_COOKIE, Failed, Visit
from admin_ui.http.pages import see_other
from admin_ui.languages import languages
from admin_ui.screens import Screen
from schema.kit.access import Own
from schema.kit.action import Action

YEAR = 365 * 24 * 3600
MAX_FIELDS = 5


async def show_account(visit: Visit) -> Response:
    """Answer with the page about oneself."""
    screen = _screen_of_people(visit)
    own = [each for each in screen.changes if _is_for_oneself(each)] if screen else []
    document = tidy(f"query Account {{ {VIEWER} me: viewer {{ user {{ id {' '.join(map(telling, own))} }} }} }}")
    row = (await visit.ask(document))["me"]["user"]
    possible = buttons(visit, screen, row, own) if screen else []
    told = visit.request.query_params.get("done") == "language"
    return visit.page("account.html", screen=screen, row=row, buttons=possible, told=told, behind=(document, {}))


async def choose_language(visit: Visit) -> Response:
    """Keep the language in which this browser shows the pages."""
    form = await visit.request.form(max_files=0, max_fields=MAX_FIELDS)
    code = str(form.get("language") or "")
    if code not in languages():
        raise Failed(400, "There is no such language.")
    response = see_other(f"{visit.base}/account?done=language")
    response.set_cookie(
        LANGUAGE_COOKIE, code, max_age=YEAR, path="/", httponly=True, samesite="lax",
        secure=visit.request.url.scheme == "https",
    )  # fmt: skip
    return response


def _screen_of_people(visit: Visit) -> Screen | None:
    """Return the screen of what the viewer is."""
    return visit.desk.screens.get(type_at(visit.desk.doors.schema, "Viewer", "user"))


def _is_for_oneself(action: type[Action]) -> bool:
    return any(isinstance(part, Own) and not part.path for part in action.allow.parts())
