"""The pages of a form: showing it, working in it, sending it, and showing it again with its errors."""

import json
import re
from collections.abc import Mapping
from typing import Any

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.responses import Response

from admin_ui.columns import title_of
from admin_ui.documents import action_document
from admin_ui.extras import extra_of
from admin_ui.forms.afterwards import afterwards, onward
from admin_ui.forms.conflicts import MINE, THEIRS, differences, is_settled, marks_of, merged
from admin_ui.forms.copies import LIKE, begin_as_copy
from admin_ui.forms.drafts import KEY, TooMuch, changed, files_of, give_keys, typed
from admin_ui.forms.fields import ADDED, Field
from admin_ui.forms.forms import CONFLICT, Form
from admin_ui.forms.operations import NoSuchPlace, Worked, operate
from admin_ui.forms.pickers import search
from admin_ui.http.page_request import Failed, PageRequest, is_ours
from admin_ui.screens import Screen
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.fields import ROW_REVISION

OPERATION, FIND, REVISION, SAW, BACK, IDS, PICK = (
    "_do", "_find", "_revision", "_saw", "_back", "_in", "_pick",
)  # fmt: skip
SAVE, AGAIN, SHOW, RESOLVE = "save", "again", "show", "resolve"
_MAX_FIELDS = 5000
MAX_SEARCHES = 10
_PREFIX = re.compile(r"d\d{1,3}-")
NOT_TOGETHER = "This button does not belong to this form. Reload the page and try again."
TOO_MUCH = "This form has too many fields. Reload the page and try again."
CHOOSE_EACH = "Make a choice for every field."


async def show_form(page_request: PageRequest, screen: Screen, action: type[Action], row_id: str | None) -> Response:
    query = page_request.request.query_params
    form = Form(
        page_request, screen, action, row_id, back=_back(page_request, query.get("back")), ids=_ids(query.get(IDS))
    )
    await form.open()
    form.start(query)
    if action.creates and action.copies and (like := query.get(LIKE)):
        await begin_as_copy(form, like)
    form.saw = marks_of(form.input_now()) if action.edits else ""
    await form.settle()
    return draw(form, is_pick=bool(query.get(PICK)))


def _back(page_request: PageRequest, address: object) -> str:
    """Return where the person came from, if that is a page of ours."""
    return address if isinstance(address, str) and is_ours(address, page_request.base) else ""


async def take_form(page_request: PageRequest, screen: Screen, action: type[Action], row_id: str | None) -> Response:
    """Take what was filled in: work on it, or do it; files that came with it are let go of afterwards."""
    sent = await _sent(page_request, action)
    try:
        return await _take(page_request, screen, action, row_id, sent)
    finally:
        await sent.close()


async def _take(
    page_request: PageRequest, screen: Screen, action: type[Action], row_id: str | None, sent: FormData
) -> Response:
    form = Form(
        page_request,
        screen,
        action,
        row_id,
        draft=_typed(action, sent),
        revision=_number(sent.get(REVISION)),
        saw=str(sent.get(SAW) or ""),
        back=_back(page_request, sent.get(BACK)),
        ids=_ids(sent.get(IDS)),
        is_touched=True,
    )
    operation = str(sent.get(OPERATION) or SAVE)
    await (form.look() if operation in (SAVE, AGAIN, MINE, THEIRS) else form.open())
    if operation == THEIRS:
        return page_request.go(afterwards(form, form.row, did=""))
    if operation == RESOLVE:
        return await _resolve(form, sent)
    if operation not in (SAVE, AGAIN, MINE):
        await _work(form, operation, sent)
        return draw(form, is_pick=bool(sent.get(PICK)))
    return await _send(form, sent)


async def _send(form: Form, sent: FormData) -> Response:
    is_blind = (
        form.action.edits and form.revision is None
    )  # no revision was sent, so the current values have to be shown first
    done = None if is_blind else await form.send()
    if done is not None and form.handed_out:
        return _hand_out(form, done)
    if done is not None:
        return (
            _picked(form, done)
            if sent.get(PICK)
            else form.page_request.go(onward(form, done, again=sent.get(OPERATION) == AGAIN))
        )
    is_late = is_blind or CONFLICT in form.problems.codes
    await form.open()  # what it is now may be newer than what was read before
    if is_late:
        form.revision = form.row.get(ROW_REVISION)
    await form.settle()
    if is_late and form.action.edits:
        return _draw_conflict(form, sent)
    return draw(form, status=422, is_pick=bool(sent.get(PICK)))


def _hand_out(form: Form, row: Mapping[str, Any]) -> Response:
    """Show what can never be read again, instead of going on: whoever has copied it goes on by themselves."""
    template = "forms/handed_out_part.html" if form.page_request.is_part else "forms/handed_out.html"
    shown: dict[str, Any] = {"form": form, "screen": form.screen, "row": row, "onwards": afterwards(form, row, did="")}
    behind = (action_document(form.action), {"input": form.shown_input()})
    return form.page_request.page(template, **shown, behind=behind)


async def _resolve(form: Form, sent: FormData) -> Response:
    """Send what was chosen of both, if it was chosen everywhere."""
    await form.settle()
    found = differences(form, sent)
    if not is_settled(found):
        form.problems.add("", CHOOSE_EACH)
        return _draw_conflict(form, sent)
    form.draft = merged(form, found)
    return await _send(form, sent)


async def _work(form: Form, operation: str, sent: FormData) -> None:
    """Do what a button inside the form says."""
    place, _, verb = operation.partition(":")
    if operation == SHOW or verb == "find":
        await _find(form, sent)
        await form.settle()
        form.next = _id_of(form, place)
        return
    try:
        added = str(sent.get(f"{ADDED}.{place}") or "")
        worked = operate(form.action, form.draft, operation, added=added)
    except NoSuchPlace as error:
        raise Failed(400, NOT_TOGETHER) from error
    give_keys(form.action, form.draft)
    await _find(form, sent)
    await form.settle()
    form.worked, form.next = worked, _next(form, worked) if worked else _id_of(form, place)


async def _find(form: Form, sent: FormData) -> None:
    """Look for what is searched for in the form, where scripts do not."""
    wanted = {name.removeprefix(f"{FIND}."): str(text) for name, text in sent.items() if name.startswith(f"{FIND}.")}
    fields = {each.name: each for one in form.fields() for each in one.all()}
    for name, text in list(wanted.items())[:MAX_SEARCHES]:
        target = _target(fields, name)
        if text and target is not None:
            form.choices[name] = await search(form.page_request, target, text)
            form.note(form.choices[name])


def _target(fields: Mapping[str, Field], name: str) -> type[Entity] | None:
    """Return what a field links to, or what the items of a list begin with."""
    each = fields.get(name)
    if each is None:
        return None
    asked = each.adds if each.kind == "items" else each
    return asked.target if asked is not None and asked.argument.spec is not None and asked.spec.target else None


def _id_of(form: Form, name: str) -> str:
    """Return the id of the field of a name; empty if there is none."""
    return next((each.id for one in form.fields() for each in one.all() if each.name == name), "")


def _next(form: Form, worked: Worked) -> str:
    """Return the id of where to go on: the item, or what has taken its place."""
    if worked.verb == "remove" and not worked.items:
        return ""
    item = worked.items[min(worked.at, len(worked.items) - 1)] if worked.verb == "remove" else worked.item
    return f"{form.ids}item-{item[KEY]}"


def _picked(form: Form, row: Mapping[str, Any]) -> Response:
    """Tell the picker that asked for a new row which one it is."""
    made = {"id": row["id"], "title": title_of(form.screen.entity, row)}
    headers = {"hx-trigger": json.dumps({"made": made}), "hx-reswap": "none", "cache-control": "no-store"}
    return Response(status_code=200, headers=headers)


async def _sent(page_request: PageRequest, action: type[Action]) -> FormData:
    try:
        return await page_request.request.form(max_files=len(files_of(action)), max_fields=_MAX_FIELDS)
    except HTTPException as error:
        raise Failed(error.status_code, TOO_MUCH) from error


def _typed(action: type[Action], sent: FormData) -> Any:
    try:
        return typed(action, sent)
    except TooMuch as error:
        raise Failed(413, TOO_MUCH) from error


def _number(value: object) -> int | None:
    return int(value) if isinstance(value, str) and value.isdecimal() and len(value) < 10 else None


def _ids(value: object) -> str:
    return value if isinstance(value, str) and _PREFIX.fullmatch(value) else ""


def draw(form: Form, *, status: int = 200, is_pick: bool = False) -> Response:
    fields = form.fields()
    variables = {"id": form.row_id} if form.row_id else {}
    return form.page_request.page(
        "forms/part.html" if form.page_request.is_part else "forms/form.html",
        status=status, form=form, fields=fields, sections=form.sections(fields), screen=form.screen,
        action=form.action, above=form.above(fields), is_pick=is_pick, extra=extra_of("actions", form.action).template,
        behind=(action_document(form.action), {**variables, "input": form.shown_input()}),
    )  # fmt: skip


def _draw_conflict(form: Form, sent: FormData) -> Response:
    return form.page_request.page(
        "forms/conflict_part.html" if form.page_request.is_part else "forms/conflict.html",
        status=409,
        form=form,
        screen=form.screen,
        action=form.action,
        found=differences(form, sent),
        hidden=list(changed(form.action, form.draft)),
        problems=form.problems.get("", []),
        behind=(action_document(form.action), {"id": form.row_id, "expectedRevision": form.revision}),
    )
