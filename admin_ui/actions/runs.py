"""What is done for all rows of a list in one run: asked, checked in a dry run, and begun."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import FormData, QueryParams
from starlette.responses import Response

from admin_ui.actions.bulk import BACK, NONE_CHOSEN, OPERATION, ROW, back_of, chosen_rows
from admin_ui.actions.run_verbs import (
    RUN_OUTCOMES,
    ask_document,
    begin_document,
    run_address,
    run_preview_document,
    run_targets,
    says_whom,
)
from admin_ui.forms.drafts import FormDraft, Titles, changed, empty, typed
from admin_ui.forms.field_tree import fields_of_form, misplaced, visible_fields
from admin_ui.forms.fields import Around, Choices, Field
from admin_ui.forms.inputs import InputProblems, input_of
from admin_ui.forms.pickers import link_titles, offered
from admin_ui.http.page_request import Failed, PageRequest, is_ours
from admin_ui.kinds.registry import SCREEN_KINDS
from admin_ui.lists.chips import Chip, chips_of
from admin_ui.lists.lists import ListState
from admin_ui.lists.narrowing import filter_of
from admin_ui.screens import Screen
from schema.kit.action import Action, arguments_of
from schema.kit.info import path_of
from schema.kit.names import camel

PREVIEW, DO, EDIT = "preview", "save", "edit"
AFTER, ONLY = "_after", "_only"
_FIRST, _MORE = 20, 100
_MAX_FIELDS = 5_000


@dataclass(slots=True)
class ForAll:
    """A run on its way: whom it is about, and what was asked for so far."""

    page_request: PageRequest
    screen: Screen
    action: type[Action]
    state: ListState
    row_ids: list[str]
    back: str
    draft: FormDraft = field(default_factory=dict)
    problems: InputProblems = field(default_factory=InputProblems)
    choices: dict[str, Choices] = field(default_factory=dict)
    titles: Titles = field(default_factory=Titles)
    chips: list[Chip] = field(default_factory=list)
    total: int = 0

    @property
    def address(self) -> str:
        query = self.page_request.request.url.query
        return run_address(self.page_request.base, self.screen, self.action) + (f"?{query}" if query else "")

    @property
    def noun_of_list(self) -> str:
        return path_of(self.screen.entity)

    async def open(self) -> None:
        """Read what it can be given, and how many rows the list has."""
        zone = self.page_request.site.ports.clock.zone
        given = {"filter": filter_of(self.state.narrowings, self.state.search, zone), "on": self.state.on or None}
        data = await self.page_request.ask(ask_document(self.action), **given)
        for target in run_targets(self.action):
            self.choices[target.__name__] = offered(target, data, self.page_request.language)
        self.total = len(self.row_ids) or data["rows"]["totalCount"]
        named = {each.column.target for each in self.state.narrowings.values() if each.column.target}
        self.titles = await link_titles(self.page_request, named, self.state.named)
        self.titles.take(await link_titles(self.page_request, run_targets(self.action), self._linked()))
        self.chips = chips_of(self.state, self.page_request.base, self.page_request.language, self.titles)

    def _linked(self) -> list[str]:
        names = [each.name for each in arguments_of(self.action) if each.spec and each.spec.target and not each.many]
        return [self.draft[name] for name in names if self.draft.get(name)]

    def fields(self) -> list[Field]:
        around = Around(problems=self.problems, titles=self.titles, choices=self.choices)
        whom = says_whom(self.action)
        return [each for each in fields_of_form(self.action, self.draft, around) if each.argument.name not in whom]

    def input(self) -> dict[str, Any]:
        """Return what the verb is given: what the form asks, and whom the list has."""
        given = input_of(self.action, self.draft, self.problems)
        for name in says_whom(self.action):
            given.pop(camel(name), None)
        if self.row_ids:
            [named] = [each.name for each in arguments_of(self.action) if each.many]
            return {**given, camel(named): self.row_ids}
        zone = self.page_request.site.ports.clock.zone
        found = {**given, "filter": filter_of(self.state.narrowings, self.state.search, zone)}
        return {**found, "on": self.state.on} if self.state.on else found

    def kept(self) -> list[tuple[str, str]]:
        """Return what the next form has to send again beside what it asks."""
        return [*((ROW, row_id) for row_id in self.row_ids), (BACK, self.back)]

    def said(self) -> list[tuple[str, str]]:
        """Return what was filled in, in words."""
        language = self.page_request.language
        return [
            (
                each.label,
                each.title(each.value)
                if each.links_to_one
                else SCREEN_KINDS[each.spec.kind].words(each.value, language),
            )
            for each in self.fields()
            if each.value
        ]

    def answered(self) -> list[tuple[str, str]]:
        """Return what was filled in, to be sent again."""
        whom = {camel(name) for name in says_whom(self.action)}
        return [pair for pair in changed(self.action, self.draft) if pair[0] not in whom]


async def ask_for_all(page_request: PageRequest, screen: Screen, action: type[Action]) -> Response:
    """Ask what has to be known; show the dry run; or begin it, and go to its page."""
    query = page_request.request.query_params
    state = ListState.read(screen, query)
    sent = FormData()
    if page_request.request.method == "POST":
        sent = await page_request.request.form(max_files=0, max_fields=_MAX_FIELDS)
    run = ForAll(page_request, screen, action, state, _rows(query, sent), _back(page_request, state, query, sent))
    operation = sent.get(OPERATION)
    if operation is None:
        if page_request.request.method == "POST" and not run.row_ids:
            raise Failed(422, NONE_CHOSEN)
        run.draft = empty(action)
        return await _ask(run)
    run.draft = typed(action, sent)
    if operation == EDIT:
        return await _ask(run)
    return await (_begin(run) if operation == DO else _check(run, sent))


def _rows(query: QueryParams, sent: FormData) -> list[str]:
    return list(dict.fromkeys([*chosen_rows(sent), *query.getlist("row")]))


def _back(page_request: PageRequest, state: ListState, query: QueryParams, sent: FormData) -> str:
    if sent.get(BACK):
        return back_of(page_request, state.screen, sent)
    back = query.get("back", "")
    return back if is_ours(back, page_request.base) else state.address(page_request.base)


async def _ask(run: ForAll, *, status: int = 200) -> Response:
    await run.open()
    fields = run.fields()
    return run.page_request.page(
        "actions/run.html",
        status=status,
        run=run,
        screen=run.screen,
        action=run.action,
        fields=fields,
        above=misplaced(fields, run.problems),
        wrong=[each for each in visible_fields(fields) if each.errors],
        behind=(run_preview_document(run.action), {}),
    )


async def _check(run: ForAll, sent: FormData) -> Response:
    """Show what would come of it for whom."""
    given = run.input()
    if run.problems:
        return await _ask(run, status=422)
    only = str(sent.get(ONLY) or "")
    asked: dict[str, Any] = {"input": given, "first": _FIRST}
    if only in RUN_OUTCOMES:
        asked |= {"first": 1, "only": only, "more": _MORE, "after": str(sent.get(AFTER) or "") or None}
    found = (await run.page_request.ask(run_preview_document(run.action), **asked))["found"]
    if _noted(run, found["userErrors"]):
        return await _ask(run, status=422)
    await run.open()
    return _checked(run, found, given, only if only in RUN_OUTCOMES else "")


def _checked(run: ForAll, found: Mapping[str, Any], given: Mapping[str, Any], only: str) -> Response:
    counts = {each: sum(one["count"] for one in found["counts"] if one["outcome"] == each) for each in RUN_OUTCOMES}
    return run.page_request.page(
        "actions/run_checked.html",
        run=run,
        screen=run.screen,
        action=run.action,
        answers=run.said(),
        found=found,
        groups=[(each, counts[each], found[each.lower()]) for each in RUN_OUTCOMES if counts[each]],
        counts=counts,
        only=only,
        behind=(run_preview_document(run.action), {"input": given}),
    )


async def _begin(run: ForAll) -> Response:
    given = run.input()
    if run.problems:
        return await _ask(run, status=422)
    payload = (await run.page_request.ask(begin_document(run.action), input=given))["done"]
    if _noted(run, payload["userErrors"]):
        return await _ask(run, status=422)
    base, path = run.page_request.base, path_of(run.action.subject)
    return run.page_request.go(f"{base}/{path}/{payload['bulkRun']['id']}")


def _noted(run: ForAll, errors: Iterable[Mapping[str, Any]]) -> bool:
    """Note what was refused at the fields that it is about; whether anything was."""
    for each in errors:
        path = [part for part in each["field"] if part != "input"]
        is_asked = bool(path) and path[0] not in {camel(name) for name in says_whom(run.action)}
        run.problems.add(".".join(path) if is_asked else "", each["message"])
    return bool(run.problems)
