"""The first page: what somebody has to do, and where everything is."""

from starlette.responses import Response

from admin_ui.documents import VIEWER, tidy
from admin_ui.visits import Visit

DOCUMENT = f"query Home {{ {VIEWER} }}"


async def show_home(visit: Visit) -> Response:
    """Answer with the first page."""
    document = tidy(DOCUMENT)
    await visit.ask(document)
    return visit.page("home.html", behind=(document, {}))
