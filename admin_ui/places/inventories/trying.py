"""Trying out an inventory: its questions as people will meet them, and nothing is stored."""

from collections.abc import Iterator, Mapping
from typing import Any

from starlette.datastructures import FormData
from starlette.responses import Response

from admin_ui.http.page_request import MESSAGES, Failed, PageRequest
from admin_ui.places.inventories.documents import TRYING
from admin_ui.places.inventories.taking import chosen_in
from schema.inventories import Inventory
from schema.inventory_enums import QuestionKind
from schema.inventory_versions import MAX_QUESTIONS

_GIVEN = "given"
"""Answers as they go from page to page: `question:option,option`, one after another."""
_MAX_FIELDS = MAX_QUESTIONS + 60
CHOOSE_ONE = "Choose one option."
_Answers = dict[str, list[str]]


async def try_out(page_request: PageRequest) -> Response:
    """Show where the answers lead that came with the form."""
    sent = await page_request.request.form(max_files=0, max_fields=_MAX_FIELDS)
    answers, problems = _given(sent), []
    verb, question = str(sent.get("_do", "")), str(sent.get("question", ""))
    if verb == "answer" and question:
        if sent.get("kind") == QuestionKind.SINGLE and len(chosen_in(sent)) != 1:
            problems = [CHOOSE_ONE]
        else:
            answers[question] = chosen_in(sent)
    chosen: list[str] = []
    if verb == "back" and answers:
        _, chosen = answers.popitem()
    return await _show(page_request, answers, problems, chosen, is_begun=bool(verb))


async def _show(
    page_request: PageRequest, answers: _Answers, problems: list[str], chosen: list[str], *, is_begun: bool
) -> Response:
    inventory = page_request.request.path_params["id"]
    listed = [{"question": key, "options": options} for key, options in answers.items()]
    variables = {"id": inventory, "answers": listed}
    row = (await page_request.ask(TRYING, **variables))["row"]
    if not row or not row["latestVersion"]:
        raise Failed(404, MESSAGES[404])
    version, walk = row["latestVersion"], row["latestVersion"]["walk"]
    return page_request.page(
        "places/inventories/try.html",
        status=422 if problems else 200,
        row=row,
        version=version,
        question=walk["question"],
        number_of=walk["questionNumber"],
        at_most=walk["questionsAtMost"],
        chosen=chosen,
        is_answered=False,
        results=walk["results"],
        said=list(_said(version, walk, answers)),
        given=[f"{each['id']}:{','.join(answers[each['id']])}" for each in walk["answered"]],
        problems=problems,
        is_welcome=not is_begun and bool(version["welcome"]),
        address=f"{page_request.base}/{page_request.site.screens[Inventory.__name__].path}/{inventory}/try",
        behind=(TRYING, variables),
    )


def _given(sent: FormData) -> _Answers:
    found: _Answers = {}
    for each in sent.getlist(_GIVEN)[:MAX_QUESTIONS]:
        question, _, options = str(each).partition(":")
        found[question] = [one for one in options.split(",") if one]
    return found


def _said(version: Mapping[str, Any], walk: Mapping[str, Any], answers: _Answers) -> Iterator[tuple[str, list[str]]]:
    """Give the questions of the way with what was chosen, in words."""
    words = {one["id"]: one["wording"] for each in version["questions"] for one in each["options"]}
    for each in walk["answered"]:
        yield each["wording"], [words[key] for key in answers[each["id"]] if key in words]
