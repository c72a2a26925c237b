"""The form of an action: shown, worked on, sent, and shown again with what is wrong and everything that was typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import FormData
from starlette.responses import Response

from admin_ui.columns import title_of, title_selection
from admin_ui.documents import (
    VIEWER,
    action_document,
    action_is_versioned,
    can,
    tidy,
)
from admin_ui.drafts import Draft, Titles, empty, links_in, stored, stored_selection, targets_of, typed
from admin_ui.fields import Around, Choices, Field, fields_of_form, misplaced
from admin_ui.inputs import Problems, input_of
from admin_ui.names import verb_path
from admin_ui.operations import NoSuchPlace, operate
from admin_ui.screens import Screen
from admin_ui.visits import Failed, Visit, is_ours
from schema.kit.action import Action, arguments_of
from schema.kit.entity import Entity
from schema.kit.info import fields_of
from schema.kit.names import camel

CHOICES = 50
"""How many rows a link offers without a search."""
OPERATION, ADDED, VERSION, BACK = "_do", "_add", "_version", "_back"
SAVE = "save"
NAMED_AT_ONCE = 100
MAX_FIELDS = 5000


@dataclass
class Form:
    """An action as somebody fills it in."""

    visit: Visit
    screen: Screen
    action: type[Action]
    row_id: str | None = None
    row: Mapping[str, Any] = field(default_factory=dict)
    draft: Draft = field(default_factory=dict)
    version: int | None = None
    """The version of the row that the person saw."""
    titles: Titles = field(default_factory=dict)
    choices: dict[str, Choices] = field(default_factory=dict)
    problems: Problems = field(default_factory=Problems)

    @property
    def address(self) -> str:
        """Where the form is, and where it is sent to."""
        return action_address(self.visit.base, self.screen, self.action, self.row_id)

    @property
    def fields(self) -> list[Field]:
        """What it asks, as it is drawn."""
        return fields_of_form(self.action, self.draft, Around(self.problems, self.titles, self.choices))

    @property
    def title(self) -> str:
        """What the row is called; empty for one that is still to be made."""
        return title_of(self.screen.entity, self.row) if self.row else ""

    async def open(self) -> None:
        """Read who the viewer is, the row, and what its links can be given."""
        document = form_document(self.action)
        data = await self.visit.ask(document, **({"id": self.row_id} if self.row_id else {}))
        for name, page in data.items():
            if name.startswith("pick"):
                self._offer(name.removeprefix("pick"), page)
        if self.row_id:
            if not data["row"]:
                raise Failed(404, "There is no such thing, or it is not visible to you.")
            self.row = data["row"]

    def start(self, query: Mapping[str, str]) -> None:
        """Fill it in: an edit with what the row has now, anything else with what the address says."""
        if self.action.edits:
            self.draft = self.now()
        else:
            self.draft = empty(self.action)
            for argument in arguments_of(self.action):
                if not argument.many and argument.struct is None and (given := query.get(camel(argument.name))):
                    self.draft[argument.name] = given
        self.version = self.row.get("version")

    def now(self) -> Draft:
        """Return what the row has now."""
        return stored(self.action, self.screen.entity, self.row, self.titles)

    async def name_links(self) -> None:
        """Find out what the links are called that were typed and not read."""
        unknown = [row_id for row_id in links_in(self.action, self.draft) if row_id not in self.titles]
        wanted = list(dict.fromkeys(unknown))[:NAMED_AT_ONCE]
        targets = {target.__name__: target for target in targets_of(self.action)}
        if wanted and targets:
            data = await self.visit.ask(titles_document(tuple(targets.values())), ids=wanted)
            rows = [row for row in data["nodes"] if row and row["__typename"] in targets]
            self.titles.update({row["id"]: title_of(targets[row["__typename"]], row) for row in rows})

    def input(self) -> dict[str, Any]:
        """Return what is sent: for an edit only what differs from what the row has now."""
        given = input_of(self.action, self.draft, self.problems, editing=self.action.edits)
        if not self.action.edits or self.problems:
            return given
        before = input_of(self.action, self.now(), Problems(), editing=True)
        return {name: value for name, value in given.items() if name not in before or before[name] != value}

    async def send(self) -> str | None:
        """Do it; the id of the row that was made or changed, or None with the problems noted."""
        given = self.input()
        if self.problems:
            return None
        variables: dict[str, Any] = {"input": given} if arguments_of(self.action) else {}
        if self.row_id:
            variables["id"] = self.row_id
            if action_is_versioned(self.action) and self.version is not None:
                variables["expectedVersion"] = self.version
        payload = (await self.visit.ask(action_document(self.action), **variables))["done"]
        for error in payload["userErrors"]:
            self.problems.add(place_of(error["field"]), error["message"])
        self.problems.codes.extend(error["code"] for error in payload["userErrors"])
        row = payload[camel_noun(self.screen.entity)]
        return str(row["id"]) if row else None

    def _offer(self, name: str, page: Mapping[str, Any]) -> None:
        target = next(each for each in targets_of(self.action) if each.__name__ == name)
        rows = tuple((row["id"], title_of(target, row)) for row in page["nodes"])
        self.titles.update(dict(rows))
        self.choices[name] = Choices(rows, page["totalCount"] > len(rows))


def place_of(path: list[str]) -> str:
    """Return the name of the field that an error of the API belongs to."""
    return ".".join(path[1:]) if path[:1] == ["input"] else ".".join(path)


def camel_noun(entity: type[Entity]) -> str:
    """Return the name under which a payload hands the row out."""
    return entity.__name__[0].lower() + entity.__name__[1:]


def action_address(base: str, screen: Screen, action: type[Action], row_id: str | None) -> str:
    """Return where the form of an action is."""
    return "/".join(filter(None, (base, screen.path, row_id, verb_path(action))))


def form_document(action: type[Action]) -> str:
    """Read what the form of an action needs: the row as it is, and the first rows that its links can be given."""
    picks = " ".join(
        f"pick{target.__name__}: {camel(target.plural or '')}(first: {CHOICES}{_in_use(target)})"
        f" {{ totalCount nodes {{ {title_selection(target)} }} }}"
        for target in dict.fromkeys(targets_of(action))
        if target.plural
    )
    name, subject = action.__name__, action.subject.__name__
    if action.creates:
        return tidy(f"query {name}Form {{ {VIEWER} {picks} }}")
    inside = [title_selection(action.subject), can(action)]
    inside += ["version"] if action_is_versioned(action) else []
    inside += [stored_selection(action, action.subject)] if action.edits else []
    return tidy(f"""
        query {name}Form($id: ID!) {{
            {VIEWER} {picks} row: node(id: $id) {{ ... on {subject} {{ {" ".join(inside)} }} }}
        }}""")


def _in_use(entity: type[Entity]) -> str:
    """Return the filter that leaves out what can no longer be linked to."""
    return ", filter: {archivedOn: {isEmpty: true}}" if "archived_on" in fields_of(entity) else ""


def titles_document(targets: tuple[type[Entity], ...]) -> str:
    """Read what some rows are called."""
    parts = " ".join(f"... on {target.__name__} {{ {title_selection(target)} }}" for target in dict.fromkeys(targets))
    return tidy(f"query Titles($ids: [ID!]!) {{ nodes(ids: $ids) {{ __typename {parts} }} }}")


async def show_form(visit: Visit, screen: Screen, action: type[Action], row_id: str | None) -> Response:
    """Answer with an action's form as it is at first."""
    form = Form(visit, screen, action, row_id)
    await form.open()
    form.start(visit.request.query_params)
    await form.name_links()
    return draw(form)


async def take_form(visit: Visit, screen: Screen, action: type[Action], row_id: str | None) -> Response:
    """Take what was filled in: work on it, or do it."""
    sent = await visit.request.form(max_files=0, max_fields=MAX_FIELDS)
    form = Form(visit, screen, action, row_id, draft=typed(action, sent), version=_number(sent.get(VERSION)))
    await form.open()
    operation = str(sent.get(OPERATION) or SAVE)
    if operation != SAVE:
        _work(form, operation, sent)
        await form.name_links()
        return draw(form)
    done = await form.send()
    if done is None:
        await form.name_links()
        return draw(form, status=422)
    return visit.go(_afterwards(form, sent, done))


def _work(form: Form, operation: str, sent: FormData) -> None:
    added = str(sent.get(f"{ADDED}.{operation.partition(':')[0]}") or "")
    try:
        operate(form.action, form.draft, operation, added=added)
    except NoSuchPlace as error:
        raise Failed(400, "The form and the button do not belong together.") from error


def _afterwards(form: Form, sent: FormData, row_id: str) -> str:
    """Return where to go once it is done: back to where the person came from, else to the row."""
    back = str(sent.get(BACK) or "")
    target = back if is_ours(back, form.visit.base) else f"{form.visit.base}/{form.screen.path}/{row_id}"
    return target + ("&" if "?" in target else "?") + urlencode({"did": form.action.__name__})


def _number(value: object) -> int | None:
    return int(value) if isinstance(value, str) and value.isdecimal() and len(value) < 10 else None


def draw(form: Form, *, status: int = 200) -> Response:
    """Answer with the form as it stands."""
    fields = form.fields
    return form.visit.page(
        "form.html", status=status, form=form, fields=fields, screen=form.screen, action=form.action,
        above=misplaced(fields, form.problems), behind=(action_document(form.action), {"id": form.row_id}),
    )  # fmt: skip
