"""Taking an inventory: one question a page, with the way back, and what the answers would mean at the end."""

from collections.abc import Mapping
from typing import Any

from starlette.datastructures import FormData
from starlette.responses import Response

from admin_ui.http.page_request import MESSAGES, Failed, PageRequest
from admin_ui.places.inventories.documents import ANSWER, BACK, START, SUBMIT, TAKING
from schema.inventory_enums import InventoryRunState
from schema.inventory_runs import InventoryRun, InventoryRunSubmit

MAX_FIELDS = 60
WELCOME = "welcome"
_Row = Mapping[str, Any]


async def start_taking(page_request: PageRequest) -> Response:
    """Begin with an inventory, or go on with it where it was begun before."""
    asked = {"inventory": page_request.request.path_params["id"]}
    done = (await page_request.ask(START, input=asked))["done"]
    run = done["inventoryRun"]
    if run is None:
        raise Failed(400, done["userErrors"][0]["message"])
    return page_request.go(_address(page_request, run["id"]) + ("" if done["userErrors"] else f"?page={WELCOME}"))


async def take(page_request: PageRequest) -> Response:
    """Show where somebody has come with their inventory, or do what they ask for."""
    if page_request.request.method != "POST":
        return await _show(page_request)
    sent = await page_request.request.form(max_files=0, max_fields=MAX_FIELDS)
    errors = await _do(page_request, sent)
    if errors:
        return await _show(page_request, problems=[each["message"] for each in errors])
    run_id = page_request.request.path_params["id"]
    if sent.get("_do") == "submit":
        page = f"{page_request.base}/{page_request.site.screens[InventoryRun.__name__].path}/{run_id}"
        return page_request.go(f"{page}?did={InventoryRunSubmit.__name__}")
    return page_request.go(_address(page_request, run_id))


async def _do(page_request: PageRequest, sent: FormData) -> list[_Row]:
    run_id, verb = page_request.request.path_params["id"], str(sent.get("_do", "answer"))
    if verb == "submit":
        done = await page_request.ask(SUBMIT, id=run_id)
    elif verb == "back":
        done = await page_request.ask(BACK, id=run_id, input={})
    elif verb.startswith("back:"):
        done = await page_request.ask(BACK, id=run_id, input={"question": verb.removeprefix("back:")})
    else:
        given = {"question": str(sent.get("question", "")), "options": chosen_in(sent)}
        done = await page_request.ask(ANSWER, id=run_id, input=given)
    errors: list[_Row] = done["done"]["userErrors"]
    return errors


def chosen_in(sent: FormData) -> list[str]:
    """Return the options that were chosen in a form."""
    return [str(each) for each in sent.getlist("option")]


async def _show(page_request: PageRequest, problems: list[str] | None = None) -> Response:
    run_id = page_request.request.path_params["id"]
    row = (await page_request.ask(TAKING, id=run_id))["row"]
    if not row:
        raise Failed(404, MESSAGES[404])
    is_own = row["user"]["id"] == (page_request.person or {}).get("id")
    if not is_own or row["state"] != InventoryRunState.OPEN:
        return page_request.go(f"{page_request.base}/{page_request.site.screens[InventoryRun.__name__].path}/{run_id}")
    question = row["question"]
    given = {each["question"]["id"]: each["choices"] for each in row["allAnswers"]}
    chosen = [each["option"]["id"] for each in given.get(question["id"], ())] if question else []
    return page_request.page(
        "places/inventories/take.html",
        status=422 if problems else 200,
        row=row,
        question=question,
        number_of=row["questionNumber"],
        at_most=row["questionsAtMost"],
        chosen=chosen,
        is_answered=bool(question) and question["id"] in given,
        problems=problems or [],
        is_welcome=page_request.request.query_params.get("page") == WELCOME and bool(row["version"]["welcome"]),
        address=_address(page_request, run_id),
        behind=(TAKING, {"id": run_id}),
    )


def _address(page_request: PageRequest, run_id: str) -> str:
    return f"{page_request.base}/{page_request.site.screens[InventoryRun.__name__].path}/{run_id}/take"
