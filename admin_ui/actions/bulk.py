"""Bulk actions: one form, many rows, each with its own result."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import FormData
from starlette.responses import Response

from admin_ui.actions.reasons import NOT_YOURS, why_not
from admin_ui.columns import title_of, title_selection
from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER, action_document, telling
from admin_ui.extras import extra_of
from admin_ui.forms.drafts import FormDraft, empty, is_secret, targets_of, typed
from admin_ui.forms.field_tree import fields_of_form, misplaced, visible_fields
from admin_ui.forms.fields import Around, Choices
from admin_ui.forms.inputs import InputProblems, input_of
from admin_ui.forms.pickers import offered, offers
from admin_ui.http.page_request import MESSAGES, Failed, PageRequest, is_ours
from admin_ui.http.pages import see_other
from admin_ui.names import verb_path
from admin_ui.screens import Screen
from schema.kit.action import Action, arguments_of
from schema.kit.info import noun
from schema.kit.names import camel

_MAX_ROWS = 100
BATCH = 10
"""How many rows are done before the page says how far it is."""
_MAX_FIELDS = 500
ROW, ALL, SHOWN, BACK, OPERATION, FROM, DONE = "_row", "_all", "_shown", "_back", "_do", "_from", "_done"
SAVE = "save"
NONE_CHOSEN = "Choose at least one row."
_TOO_MANY = "You can change at most 100 rows at once."


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one row: nothing to say if it is done, else the messages of the refusal."""

    row_id: str
    title: str
    messages: tuple[str, ...] = ()


@dataclass(slots=True)
class Bulk:
    """An action on its way to be done to many rows."""

    page_request: PageRequest
    screen: Screen
    action: type[Action]
    row_ids: list[str]
    back: str
    rows: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    draft: FormDraft = field(default_factory=dict)
    problems: InputProblems = field(default_factory=InputProblems)
    choices: dict[str, Choices] = field(default_factory=dict)

    @property
    def address(self) -> str:
        return bulk_address(self.page_request.base, self.screen, self.action)

    @property
    def document(self) -> str:
        return bulk_document(self.action)

    def title(self, row_id: str) -> str:
        """Return what a row is called; its id if it is hidden."""
        return (
            title_of(self.screen.entity, self.rows[row_id], self.page_request.language)
            if row_id in self.rows
            else row_id
        )

    def reason(self, row_id: str) -> str:
        """Return why it cannot be done to a row now; empty if it can."""
        if row_id not in self.rows:
            return self.page_request.language.say(MESSAGES[404])
        found = why_not(self.page_request, self.action, self.rows[row_id])
        return self.page_request.language.say(NOT_YOURS) if found is None else found

    async def open(self) -> None:
        """Read the rows, and what the links that are asked for can be given."""
        data = await self.page_request.ask(self.document, ids=self.row_ids)
        self.rows = {row["id"]: row for row in data["rows"] if row and "id" in row}
        for target in targets_of(self.action):
            self.choices[target.__name__] = offered(target, data, self.page_request.language)

    async def run(self, row_ids: list[str]) -> list[Result]:
        """Do it to some of the rows, one after the other."""
        given = input_of(self.action, self.draft, self.problems, uncorrected=True)
        return [] if self.problems else [await self._one(row_id, given) for row_id in row_ids]

    async def _one(self, row_id: str, given: Mapping[str, Any]) -> Result:
        variables = {"input": given} if arguments_of(self.action) else {}
        try:
            payload = (await self.page_request.ask(action_document(self.action), id=row_id, **variables))["done"]
        except Failed as failure:
            return Result(row_id, self.title(row_id), (str(failure),))
        errors = payload["userErrors"] if payload else [{"message": MESSAGES[404]}]
        return Result(row_id, self.title(row_id), tuple(error["message"] for error in errors))


def bulk_actions(page_request: PageRequest, screen: Screen) -> list[type[Action]]:
    """By the viewer's role: whether one row allows it is asked when it is done."""
    return [action for action in screen.changes if is_for_many(action) and page_request.may(action)]


def is_for_many(action: type[Action]) -> bool:
    """Whether it can be asked once for many rows: no edit, nothing nested, no password, nothing to look at first."""
    arguments = arguments_of(action)
    is_plain = all(each.struct is None and not each.many for each in arguments)
    asks_a_secret = any(map(is_secret, arguments))
    is_seen_first = bool(extra_of("actions", action).template)
    return not (action.creates or action.edits or asks_a_secret or is_seen_first) and is_plain


def bulk_address(base: str, screen: Screen, action: type[Action]) -> str:
    return f"{base}/{screen.path}/do/{verb_path(action)}"


def bulk_document(action: type[Action]) -> str:
    """Read what some rows are called, whether the action can be done to them, and what it can be given."""
    subject = action.subject
    return tidy(f"""
        query {action.__name__}Many($ids: [ID!]!) {{
            {VIEWER} {offers(targets_of(action))}
            rows: nodes(ids: $ids) {{ ... on {subject.__name__} {{ {title_selection(subject)} {telling(action)} }} }}
        }}""")


async def do_to_many(page_request: PageRequest, screen: Screen, action: type[Action]) -> Response:
    """Ask what has to be known, or do it: in batches if htmx can come back for the next, else all at once."""
    if not is_for_many(action):
        raise Failed(404, MESSAGES[404])
    if page_request.request.method != "POST":
        return see_other(f"{page_request.base}/{screen.path}")
    sent = await page_request.request.form(max_files=0, max_fields=_MAX_FIELDS)
    bulk = Bulk(page_request, screen, action, chosen_rows(sent), back_of(page_request, screen, sent))
    if not bulk.row_ids:
        raise Failed(422, NONE_CHOSEN)
    if len(bulk.row_ids) > _MAX_ROWS:
        raise Failed(422, _TOO_MANY)
    await bulk.open()
    if sent.get(OPERATION) != SAVE:
        bulk.draft = empty(action)
        return _ask(bulk)
    bulk.draft = typed(action, sent)
    return await _do(bulk, sent)


def chosen_rows(sent: FormData) -> list[str]:
    """Return the ids of the rows that were chosen; `all` stands for those that the page showed."""
    shown = str(sent.get(SHOWN) or "").split(",") if sent.get(ALL) else []
    found = [*(str(value) for value in sent.getlist(ROW)), *shown]
    return list(dict.fromkeys(filter(None, found)))


def back_of(page_request: PageRequest, screen: Screen, sent: FormData) -> str:
    """The list that it began in; the noun's own list where the form names no page of ours."""
    back = str(sent.get(BACK) or "")
    return back if is_ours(back, page_request.base) else f"{page_request.base}/{screen.path}"


def _ask(bulk: Bulk, *, status: int = 200) -> Response:
    fields = fields_of_form(bulk.action, bulk.draft, Around(problems=bulk.problems, choices=bulk.choices))
    fields = [each for each in fields if not each.argument.corrects]  # each row keeps what it has
    values: dict[str, Any] = {
        "bulk": bulk,
        "fields": fields,
        "above": misplaced(fields, bulk.problems),
        "screen": bulk.screen,
        "wrong": [each for each in visible_fields(fields) if each.errors],
        "action": bulk.action,
        "behind": (action_document(bulk.action), {}),
        "doable": [each for each in bulk.row_ids if not bulk.reason(each)],
    }
    return bulk.page_request.page(
        "actions/bulk_part.html" if bulk.page_request.is_part else "actions/bulk.html", status=status, **values
    )


async def _do(bulk: Bulk, sent: FormData) -> Response:
    total, begun, before = len(bulk.row_ids), _number(sent.get(FROM)), _number(sent.get(DONE))
    if begun not in range(0, total if bulk.page_request.is_part else 1, BATCH) or before > begun:
        raise Failed(400, MESSAGES[400])
    until = min(begun + BATCH, total) if bulk.page_request.is_part else total
    results = await bulk.run(bulk.row_ids[begun:until])
    if bulk.problems:
        return _ask(bulk, status=422)
    done = before + sum(not each.messages for each in results)
    template = "actions/bulk_results.html"
    if bulk.page_request.is_part:
        template = "actions/bulk_more.html" if begun else "actions/bulk_begun.html"
    return bulk.page_request.page(
        template, bulk=bulk, screen=bulk.screen, action=bulk.action, results=results, done=done, until=until,
        total=total, refused=until - done, sent=[pair for pair in sent.multi_items() if pair[0] not in (FROM, DONE)],
        noun=camel(noun(bulk.screen.entity)),
    )  # fmt: skip


def _number(value: object) -> int:
    return int(value) if isinstance(value, str) and value.isdecimal() and len(value) < 4 else 0
