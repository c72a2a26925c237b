"""The form of an action."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from admin_ui.actions.reasons import NOT_YOURS, why_not
from admin_ui.boards.boards import Section, sections_of
from admin_ui.columns import title_of
from admin_ui.documents import action_document, can, takes_revision
from admin_ui.extras import extra_of
from admin_ui.forms.addresses import action_address, handed_out, nearest, place_of
from admin_ui.forms.documents import compares, form_document, row_document
from admin_ui.forms.drafts import (
    FormDraft,
    Titles,
    empty,
    files_of,
    give_keys,
    is_secret,
    links_in_draft,
    struct_of,
    targets_of,
)
from admin_ui.forms.field_tree import fields_of_form, item_title, misplaced, visible_fields
from admin_ui.forms.fields import Around, Choices, Field
from admin_ui.forms.inputs import InputProblems, input_of
from admin_ui.forms.offers import begin_with, offers_of
from admin_ui.forms.operations import Worked
from admin_ui.forms.pickers import creations_for, link_titles, offered
from admin_ui.forms.previews import is_of_noun, preview_field, preview_of
from admin_ui.forms.stored import stored
from admin_ui.http.page_request import MESSAGES, Failed, PageRequest
from admin_ui.screens import Screen
from schema.kit.action import Action, Argument, arguments_of
from schema.kit.fields import ROW_REVISION
from schema.kit.info import noun
from schema.kit.names import camel

NAMED_AT_ONCE = 100
CONFLICT = "CONFLICT"


@dataclass
class Form:
    """An action as somebody fills it in."""

    page_request: PageRequest
    screen: Screen
    action: type[Action]
    row_id: str | None = None
    row: Mapping[str, Any] = field(default_factory=dict)
    draft: FormDraft = field(default_factory=dict)
    revision: int | None = None
    """The revision of the row that the person saw."""
    saw: str = ""
    """Marks of the values that the person saw."""
    back: str = ""
    ids: str = ""
    titles: Titles = field(default_factory=Titles)
    choices: dict[str, Choices] = field(default_factory=dict)
    problems: InputProblems = field(default_factory=InputProblems)
    is_touched: bool = False
    """Whether something stands in it that is not saved."""
    handed_out: str | None = None
    in_the_way: Mapping[str, Any] | None = None
    """The row for which a creation was refused, if there is one for the viewer."""
    """What its answer tells this once."""
    worked: Worked | None = None
    """What was just done in it."""
    next: str = ""
    """The id of what comes next in it."""
    preview: Mapping[str, Any] | None = None
    """What would follow from it, if that was asked for."""

    @property
    def address(self) -> str:
        """Where the form is, and where it is sent to."""
        return action_address(self.page_request.base, self.screen, self.action, self.row_id)

    @property
    def title(self) -> str:
        """What the row is called; empty for one that is still to be made."""
        return title_of(self.screen.entity, self.row, self.page_request.language) if self.row else ""

    @property
    def is_possible(self) -> bool:
        """Whether the viewer may do it now; where a row is still to be made, the API will say."""
        return not self.row or bool(self.row[can(self.action)])

    @property
    def why_not(self) -> str:
        """Why it cannot be done now."""
        return why_not(self.page_request, self.action, self.row) or self.page_request.language.say(NOT_YOURS)

    @property
    def previews(self) -> bool:
        """Whether the API says what would follow from it."""
        return bool(preview_field(self.screen.schema, self.action))

    @property
    def follows(self) -> bool:
        """Whether that is shown anew with each thing that is filled in."""
        field = preview_field(self.screen.schema, self.action)
        return bool(field) and is_of_noun(self.action, field) and bool(arguments_of(self.action))

    @property
    def takes_files(self) -> bool:
        """Whether files are sent with it, which takes another way of sending."""
        return bool(files_of(self.action))

    def __post_init__(self) -> None:
        """Say in which language what tells rows apart is told."""
        self.titles.language = self.page_request.language

    def fields(self) -> list[Field]:
        creations = creations_for(self.page_request, targets_of(self.action))
        offers = offers_of(self.action, self.row, self.page_request.language)
        around = Around(self.problems, self.titles, self.choices, creations, self.ids, offers)
        return fields_of_form(self.action, self.draft, around)

    def sections(self, fields: list[Field]) -> list[Section]:
        return sections_of(self.action, fields, self.draft)

    def above(self, fields: list[Field]) -> list[str]:
        """The messages that no field can show, because none has their place."""
        return misplaced(fields, self.problems)

    def wrong(self, fields: list[Field]) -> list[Field]:
        return [each for each in visible_fields(fields) if each.errors]

    async def look(self) -> None:
        """Read what it takes to understand what was sent: for most nothing, since the API says what is wrong with it.

        Raises:
            Failed: there is no such row.
        """
        if self.row_id and compares(self.action):
            self._found(await self.page_request.ask(row_document(self.action), id=self.row_id))

    async def open(self) -> None:
        """Read what it takes to show it: who the viewer is, the row, and what its links can be given.

        A part of a page is drawn by scripts, which look for links themselves.

        Raises:
            Failed: there is no such row.
        """
        document = form_document(self.action, with_choices=not self.page_request.is_part)
        asked = {name: self.draft.get(name) or None for name in extra_of("actions", self.action).variables}
        data = await self.page_request.ask(document, **({"id": self.row_id, **asked} if self.row_id else {}))
        for target in dict.fromkeys(targets_of(self.action)):
            found = self.choices[target.__name__] = offered(target, data, self.page_request.language)
            self.note(found)
        if self.row_id:
            self._found(data)

    def note(self, found: Choices) -> None:
        """Remember what rows are called that were found."""
        self.titles.update(dict(found.rows))
        self.titles.hints.update(found.hints)
        self.titles.rows.update(found.read)

    def _found(self, data: Mapping[str, Any]) -> None:
        if not data["row"]:
            raise Failed(404, MESSAGES[404])
        self.row = data["row"]
        if self.draft and self.action.keeps:  # whatever was sent
            now = self.now()
            self.draft.update({name: now[name] for name in self.action.keeps})

    def start(self, query: Mapping[str, str]) -> None:
        """Fill it in: an edit with what the row has now, anything else with what the address says."""
        if self.action.edits:
            self.draft = self.now()
        else:
            self.draft = empty(self.action)
            for argument in arguments_of(self.action):
                if argument.corrects:
                    self.draft[argument.name] = self.now()[argument.name]
                elif not argument.many and argument.struct is None and (given := query.get(camel(argument.name))):
                    self.draft[argument.name] = given
        begin_with(self.action, self.row, self.draft)
        self.revision = self.row.get(ROW_REVISION)

    def now(self) -> FormDraft:
        return stored(self.action, self.screen.entity, self.row, self.titles)

    async def settle(self) -> None:
        """Find out what is needed to draw it: a key for each item, and what the links are called."""
        give_keys(self.action, self.draft)
        unknown = [row_id for row_id in links_in_draft(self.action, self.draft) if row_id not in self.titles]
        wanted = list(dict.fromkeys(unknown))[:NAMED_AT_ONCE]
        self.titles.take(await link_titles(self.page_request, targets_of(self.action), wanted))
        self.preview = await preview_of(self) if self.is_possible else None

    def title_of_item(self, argument: Argument, item: FormDraft) -> str:
        """Return what an item of a list is called; empty if it has no name."""
        return item_title(struct_of(argument), item, self.titles)

    def input(self) -> dict[str, Any]:
        """Return what is sent: of what the row would keep only what differs from what it has now."""
        given = input_of(self.action, self.draft, self.problems, editing=self.action.edits)
        kept = {camel(each.name) for each in arguments_of(self.action) if each.corrects or self.action.edits}
        if not kept or self.problems:
            return given
        before = self.input_now()
        return {
            name: value
            for name, value in given.items()
            if name not in kept or name not in before or before[name] != value
        }

    def input_now(self) -> dict[str, Any]:
        """Return what would be sent to make the row what it is."""
        return input_of(self.action, self.now(), InputProblems(), editing=True)

    async def send(self) -> Mapping[str, Any] | None:
        """Do it; the row that was made or changed (empty: it is gone), or None with the problems noted."""
        given = self.input()
        if self.problems:
            return None
        if self.action.edits and not given:
            return self.row
        variables: dict[str, Any] = {"input": given} if arguments_of(self.action) else {}
        if self.row_id:
            variables["id"] = self.row_id
            if takes_revision(self.action):
                variables["expectedRevision"] = self.revision
        return self._taken((await self.page_request.ask(action_document(self.action), **variables))["done"])

    def _taken(self, payload: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Take over what was answered: the row, or the problems."""
        known = {each.name for one in self.fields() for each in one.all()}
        for error in payload["userErrors"]:
            self.problems.add(nearest(place_of(error["field"]), known), error["message"])
            self.problems.codes.append(error["code"])
        self.handed_out = handed_out(self.page_request, self.action, payload.get("token"))
        row: Mapping[str, Any] | None = payload[camel(noun(self.screen.entity))]
        self.in_the_way = row if self.problems and self.action.creates else None
        return None if self.problems else row or {}

    def shown_input(self) -> dict[str, Any]:
        """Return what would be sent as it stands, without its secrets, for whoever wants to learn the API."""
        files = {each.name: "" for each in files_of(self.action)}
        given = input_of(self.action, {**self.draft, **files}, InputProblems(), editing=self.action.edits)
        secret = {camel(each.name) for each in arguments_of(self.action) if is_secret(each)}
        return {name: value for name, value in given.items() if name not in secret}
