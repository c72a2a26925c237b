"""Deciding on the result of an inventory, with a tick for each qualification that is approved."""

from starlette.responses import Response

from admin_ui.details.details import show_detail
from admin_ui.http.page_request import MESSAGES, Failed, PageRequest
from admin_ui.places.inventories.documents import APPROVE, OFFERED, PROPOSED
from schema.inventory_runs import InventoryRun, InventoryRunApprove

_MAX_FIELDS = 400


async def decide_on_run(page_request: PageRequest) -> Response:
    """Show the result with what can be added to it, or approve it as it was ticked."""
    screen, run_id = page_request.site.screens[InventoryRun.__name__], page_request.request.path_params["id"]
    if page_request.request.method != "POST":
        return await show_detail(page_request, screen, run_id, offered=await _offered(page_request))
    sent = await page_request.request.form(max_files=0, max_fields=_MAX_FIELDS)
    row = (await page_request.ask(PROPOSED, id=run_id))["row"]
    if not row:
        raise Failed(404, MESSAGES[404])
    proposed = [each["qualification"]["id"] for each in row["proposals"] if each["qualification"]]
    ticked, added = (list(map(str, sent.getlist(name))) for name in ("approve", "add"))
    given = {
        "takeOut": [each for each in proposed if each not in ticked],
        "add": added,
        "remark": str(sent.get("remark", "")).strip() or None,
    }
    errors = (await page_request.ask(APPROVE, id=run_id, input=given))["done"]["userErrors"]
    if errors:
        told = {"problems": [each["message"] for each in errors], "sent": {**given, "ticked": ticked}}
        offered = await _offered(page_request)
        return await show_detail(page_request, screen, run_id, status=422, offered=offered, **told)
    return page_request.go(f"{page_request.base}/{screen.path}/{run_id}?did={InventoryRunApprove.__name__}")


async def _offered(page_request: PageRequest) -> list[dict[str, str]]:
    """Return the qualifications that can be added."""
    found: list[dict[str, str]] = (await page_request.ask(OFFERED))["rows"]["nodes"]
    return found
