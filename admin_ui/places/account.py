"""The account page: the language, and the actions on one's own account."""

from starlette.responses import Response

from admin_ui.details.buttons import buttons
from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER, telling, type_at
from admin_ui.http.language import keep_language
from admin_ui.http.page_request import Failed, PageRequest
from admin_ui.http.pages import see_other
from admin_ui.screens import Screen
from app.words.languages import languages
from schema.kit.access import Own
from schema.kit.action import Action

_MAX_FIELDS = 5
_TOKENS = "accessTokens { id name expiresAt lastUsedOn }"


async def account(page_request: PageRequest) -> Response:
    return await (show_account if page_request.request.method != "POST" else choose_language)(page_request)


async def show_account(page_request: PageRequest) -> Response:
    screen = _screen_of_people(page_request)
    own = [each for each in screen.changes if _is_for_oneself(each)] if screen else []
    tokens = page_request.site.screens.get("AccessToken")
    document = tidy(
        f"query Account {{ {VIEWER} me: viewer {{"
        f" user {{ id {' '.join(map(telling, own))} }} {_TOKENS if tokens else ''} }} }}"
    )
    me = (await page_request.ask(document))["me"]
    row = me["user"]
    possible = buttons(page_request, screen, row, own) if screen else []
    told = page_request.request.query_params.get("done") == "language"
    return page_request.page(
        "places/account.html",
        screen=screen,
        row=row,
        buttons=possible,
        told=told,
        tokens_at=tokens and f"{page_request.base}/{tokens.path}",
        tokens=me.get("accessTokens", ()),
        behind=(document, {}),
    )


async def choose_language(page_request: PageRequest) -> Response:
    """Keep the language in which this browser shows the pages."""
    form = await page_request.request.form(max_files=0, max_fields=_MAX_FIELDS)
    code = str(form.get("language") or "")
    if code not in languages():
        raise Failed(400, "This language is not available.")
    response = see_other(f"{page_request.base}/account?done=language")
    keep_language(response, page_request.request, code)
    return response


def _screen_of_people(page_request: PageRequest) -> Screen | None:
    return page_request.site.screens.get(type_at(page_request.site.ports.schema, "Viewer", "user"))


def _is_for_oneself(action: type[Action]) -> bool:
    return any(isinstance(part, Own) and not part.path for part in action.allow.parts())
