"""One row: its facts, what links to it, and what can be done with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from admin_ui.columns import Column, title_of
from admin_ui.documents import can, detail_document, related_columns
from admin_ui.forms import action_address
from admin_ui.names import sentence_case
from admin_ui.screens import Screen, is_short
from admin_ui.visits import Failed, Visit, is_ours
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.fields import Shape
from schema.kit.info import BackLink
from schema.kit.names import camel


@dataclass(frozen=True, slots=True)
class Button:
    """One thing that can be done with a row, or the reason why it cannot."""

    action: type[Action]
    address: str
    is_allowed: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Related:
    """The rows of another entity that link to a row."""

    name: str
    title: str
    help: str
    columns: list[Column]
    rows: list[Mapping[str, Any]]
    total: int
    all_of_them: str
    """Where the whole list is; empty if all are here."""
    entity: type[Entity]
    child_path: str


async def show_detail(visit: Visit, screen: Screen, row_id: str) -> Response:
    """Answer with everything there is to see of a row."""
    document = detail_document(screen)
    row = (await visit.ask(document, id=row_id))["row"]
    if not row:
        raise Failed(404, "There is no such thing, or it is not visible to you.")
    back = visit.request.query_params.get("back", "")
    return visit.page(
        "detail.html", screen=screen, row=row, title=title_of(screen.entity, row),
        facts=[each for each in screen.facts.values() if is_short(each) and each.key != "version"],
        texts=[each for each in screen.facts.values() if not is_short(each)],
        buttons=buttons(visit, screen, row), related=_related(visit, screen, row),
        back=back if is_ours(back, visit.base) else "", behind=(document, {"id": row_id}),
    )  # fmt: skip


def buttons(visit: Visit, screen: Screen, row: Mapping[str, Any]) -> list[Button]:
    """Return what somebody of the viewer's role can do with a row of this kind, possible now or not."""
    return [
        Button(
            action,
            action_address(visit.base, screen, action, row["id"]),
            row[can(action)],
            "" if row[can(action)] else why_not(visit, screen, action, row),
        )
        for action in screen.changes
        if visit.may(action)
    ]


def why_not(visit: Visit, screen: Screen, action: type[Action], row: Mapping[str, Any]) -> str:
    """Return the reason why an action cannot be done to a row, as far as the row tells."""
    say = visit.language.say
    for name, wanted in action.available_when.items():
        value = row.get(camel(name))
        if value != getattr(wanted, "value", wanted):
            return say(action.unavailable) if action.unavailable else say("It is not in a state for this.")
    return say("You may not do this here.")


def _related(visit: Visit, screen: Screen, row: Mapping[str, Any]) -> list[Related]:
    return [_one_list(visit, screen, name, back, row) for name, back in screen.backs.items()]


def _one_list(visit: Visit, screen: Screen, name: str, back: BackLink, row: Mapping[str, Any]) -> Related:
    value = row[camel(name)]
    is_page = back.back.shape is Shape.CONNECTION
    rows = value["nodes"] if is_page else ([value] if isinstance(value, dict) else value or [])
    total = value["totalCount"] if is_page else len(rows)
    child = visit.desk.screens[back.child.__name__]
    everything = f"{visit.base}/{child.path}?{back.field}={row['id']}"
    return Related(
        name, sentence_case(name), back.back.help, related_columns(back, screen.schema), rows, total,
        everything if child.is_listed and total > len(rows) else "", back.child, child.path,
    )  # fmt: skip
