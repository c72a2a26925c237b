"""Verbs as a program says them: the document of a mutation, its variables, and what its payload refuses."""

from collections.abc import Sequence
from typing import Any

from schema.entities import ACTIONS
from schema.kit.action import arguments_of
from schema.kit.info import noun
from schema.kit.names import camel, lower_first

VERBS = {lower_first(action.__name__): action for action in ACTIONS}

Json = dict[str, Any]
IN_THE_WAY = {
    "CONFLICT",
    "ALREADY_RECORDED",
    "ALREADY_SUBMITTED",
    "ALREADY_STARTED",
    "ALREADY_ASSIGNED",
    "ALREADY_EXEMPT",
    "TAKEN_BY_ARCHIVED",
}
"""The refusals that come with the row that stands in the way, if there is one for the viewer."""
Refusals = list[tuple[str, str]]
"""What was wrong: the code and the place, as ("EMPTY_ACHIEVE", "input.achieve")."""


def requirements(activities: Sequence[str]) -> list[Json]:
    """The items of an Achieve or Maintain list."""
    return [{"activity": activity} for activity in activities]


def mutation(verb: str, select: str = "id") -> str:
    """The document that does a verb: its noun is called `made`, and its payload `done`."""
    action = VERBS[verb]
    arguments = {} if action.creates else {"id": "ID!"}
    if arguments_of(action):
        arguments["input"] = f"{action.__name__}Input!"
    header = ", ".join(f"${name}: {kind}" for name, kind in arguments.items())
    passed = ", ".join(f"{name}: ${name}" for name in arguments)
    subject = camel(noun(action.subject))
    return (
        f"mutation({header}) {{ done: {verb}({passed}) "
        f"{{ made: {subject} {{ {select} }} userErrors {{ message code field }} }} }}"
    )


def variables(verb: str, row_id: str | None, arguments: Json) -> Json:
    """The variables of that document; arguments are written as in Python."""
    given: Json = {} if VERBS[verb].creates else {"id": row_id}
    if arguments_of(VERBS[verb]):
        given["input"] = {camel(name): value for name, value in arguments.items()}
    return given


def refusals_in(payload: Json) -> Refusals:
    """The user errors of a payload, as codes and places."""
    assert all(error["message"] for error in payload["userErrors"])
    codes = {error["code"] for error in payload["userErrors"]}
    assert payload["made"] is None or not codes or codes & IN_THE_WAY
    return [(error["code"], ".".join(error["field"])) for error in payload["userErrors"]]
