"""Makes a mutation of each action: `assignmentWithdraw(id, input): AssignmentWithdrawPayload`."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from enum import Enum
from typing import Any, Optional

import strawberry
from strawberry.types.field import StrawberryField

from app.gate.once import AlreadyDone
from app.gate.work import perform
from app.policy.refusals import CommonCode, Problem, Refused
from app.reading.lists import read_row
from app.reading.plans import Reader, RowPlan
from app.words.languages import SpokenLanguage
from resolvers.compat import StrawberryArgument, argument, field_with
from resolvers.context import RawInfo
from resolvers.derive.enums import described_enum
from resolvers.derive.inputs import input_type, struct_from
from resolvers.derive.names import key_of
from resolvers.derive.objects import Derived
from resolvers.derive.selection import Selection
from resolvers.limits.prices import priced
from resolvers.messages import MessageParam, message_params
from resolvers.once import MAX_IDEMPOTENCY_KEY, KeptPlace, kept_place
from schema.kit.action import Action, arguments_of
from schema.kit.info import counts_changes, noun
from schema.kit.names import camel, lower_first, snake

_Resolve = Callable[..., Awaitable[Any]]

MUTATION_COST = 300
"""What it costs to do something: to check it, to settle what follows from it, and to write it down."""
EXPECTED = (
    "The `revision` that you saw: the answer is CONFLICT if the row has changed since. Without this, changes are "
    "overwritten."
)
ONCE = (
    f"A name of yours for this request, of 1 to {MAX_IDEMPOTENCY_KEY} characters, such as a UUID. Sent again with it "
    "within a day, the same request is answered as the first time, and done once. The header `Idempotency-Key` does "
    "the same."
)
ROW_AFTER = (
    "The row after the change; null if it was refused, or no longer exists. If a row stands in the way, as after "
    "CONFLICT, it is that row as it is now."
)
HANDED_OUT = "token"
"""The field of an answer that tells a secret this once."""
OUTSIDE_INPUT: tuple[list[str], ...] = ([], ["id"], ["expectedRevision"])


def error_codes(actions: Iterable[type[Action]], more: Mapping[str, str]) -> type[Enum]:
    """Make the enum of all that can be refused: the common codes, what the actions declare, and `more`."""
    described: dict[str, str] = {code.name: code.value for code in CommonCode}
    for action in actions:
        for code, sentence in action.refusals.items():
            described.setdefault(code, sentence)
    described = {**more, **described}
    made = Enum("UserErrorCode", {code: code for code in described})  # type: ignore[misc]  # the members are derived
    described_enum(made, "Why a mutation was refused.", lambda each: described[each.name])
    return made


def user_error_type(derived: Derived, more_refusals: Mapping[str, str]) -> Any:
    """Make the type of what a user can do something about."""
    fields = {
        "message": (str, "A sentence to show to the user, in their language."),
        "params": (list[MessageParam], "What stands in the sentence; empty if there is nothing to fill in."),
        "code": (error_codes(derived.actions, more_refusals), "The code for programs to act on."),
        "field": (
            list[str],
            'The path of the argument, such as `["input", "achieve", "2", "activity"]`; empty if it is about none.',
        ),
    }
    return derived.plain(
        "UserError", "Why a mutation was refused, and at which argument.", fields, prices={"params": priced(usually=1)}
    )


def mutation_fields(
    derived: Derived, more_refusals: Mapping[str, str]
) -> dict[str, tuple[Any, StrawberryField, _Resolve]]:
    """Return the mutations by their Python names: type, field, and the function that resolves it."""
    user_error = user_error_type(derived, more_refusals)
    return {snake(action.__name__): _mutation(derived, action, user_error) for action in derived.actions}


def _mutation(derived: Derived, action: type[Action], user_error: Any) -> tuple[Any, StrawberryField, _Resolve]:
    payload, subject = _payload(derived, action, user_error), noun(action.subject)
    made = field_with(_description(action), _arguments(action), priced(costs=MUTATION_COST))

    async def resolve(_: Any, info: RawInfo, id: str | None = None, input: Any = None, **given: Any) -> Any:
        context, reader = info.context, derived.reader(info.context)
        plan = _plan(
            Selection(derived, info), payload.__name__, action
        )  # a wrong selection is refused before it is done
        target = None if action.creates else key_of(action.subject, id or "")
        context.start()
        asked: Any = struct_from(action, input or {})
        place = await kept_place(info, asked, {"id": id, "input": input, **given}, reader.viewer.user_id)
        how = {"clock": context.clock, "target": target, "expected_revision": given.get("expectedRevision")}
        try:
            row_id, secret = await _done(asked, info, place, viewer=reader.viewer, **how)
        except Refused as refused:
            errors = told_errors(derived, refused, context.language)
            made = await _read_again(plan, _in_the_way(refused), reader)
            return payload(**{subject: made, "user_errors": errors, **_handed_out(action)})
        made = await _read_again(plan, row_id, reader)
        return payload(**{subject: made, "user_errors": [], **_handed_out(action, secret)})

    return Optional[payload], made, resolve


async def _done(action: Action, info: RawInfo, place: KeptPlace | None, **how: Any) -> tuple[int | None, str | None]:
    """Do it, or find out that it was done before; the id of the row, or None if all of the answer is kept.

    With it comes the secret that the row hands out, which nobody knows any more if it was done before.
    """
    secret = None
    try:
        row: Any = await perform(action, once=None if place is None else place.once, **how)
        row_id, secret = row.id, row.handed_out if action.hands_out else None
    except AlreadyDone as before:
        assert place is not None
        row_id = place.was_done(before)
    if place is not None:
        info.context.answers[str(info.path.key)] = place
    return row_id, secret


def _handed_out(action: type[Action], secret: str | None = None) -> dict[str, str | None]:
    """Return the secret as the answer has it, of an action that hands out one."""
    return {HANDED_OUT: secret} if action.hands_out else {}


def _in_the_way(refused: Refused) -> int | None:
    """Return the id of the row for which it was refused, to be told as it is now."""
    return next((problem.row for problem in refused.problems if problem.row is not None), None)


def _arguments(action: type[Action]) -> Iterator[StrawberryArgument]:
    if not action.creates:
        yield argument("id", strawberry.ID, "The id of the row to change.")
        if counts_changes(action.subject):
            yield argument("expected_revision", Optional[int], EXPECTED)
    if arguments := arguments_of(action):
        kind = input_type(action)
        needed = any(each.required for each in arguments)
        yield argument("input", kind if needed else Optional[kind], "The details.")
    yield argument("idempotency_key", Optional[str], ONCE)


def _plan(selection: Selection, payload: str, action: type[Action]) -> RowPlan | None:
    """Return what to read of the row once it is done; None if nothing is asked of it."""
    fields = selection.fields(selection.info.field_nodes, payload).values()
    asked = [node for nodes in fields for node in nodes if node.name.value == camel(noun(action.subject))]
    return selection.row(action.subject, asked) if asked else None


async def _read_again(plan: RowPlan | None, row_id: int | None, reader: Reader) -> Any:
    """Return the row as it is now; it was done, so what goes wrong here is told of the row, not of the mutation."""
    if plan is None or row_id is None:
        return None
    try:
        return await read_row(plan, row_id, reader)
    except Exception as error:  # GraphQL raises it in the place of the row
        return error


def _payload(derived: Derived, action: type[Action], user_error: Any) -> Any:
    fields = {
        noun(action.subject): (
            Optional[derived.lazily(action.subject.__name__)],
            ROW_AFTER,
        ),
        **({HANDED_OUT: (Optional[str], action.hands_out)} if action.hands_out else {}),
        "user_errors": (list[user_error], "Why it was refused; empty if it was done."),
    }
    about = f"The result of `{lower_first(action.__name__)}`."
    return derived.plain(f"{action.__name__}Payload", about, fields, prices={"user_errors": priced(usually=1)})


def _description(action: type[Action]) -> str:
    refusals = "".join(f"\n- {code}: {sentence}" for code, sentence in action.refusals.items())
    return (action.__doc__ or "").strip() + (f"\n\nRefusals:{refusals}" if refusals else "")


def told_errors(derived: Derived, refused: Refused, language: SpokenLanguage) -> list[Any]:
    """Return why something was refused, as answers have it."""
    kind: Any = derived.module.UserError
    return [kind(**_told(problem, language)) for problem in refused.problems]


def _told(problem: Problem, language: SpokenLanguage) -> dict[str, Any]:
    """Return a user error's fields; a place in the arguments is given from the mutation's own arguments on."""
    path = [camel(item) if isinstance(item, str) else str(item) for item in problem.path]
    place = path if path in OUTSIDE_INPUT else ["input", *path]
    return {
        "message": problem.words.said(language),
        "params": message_params(problem.words),
        "code": problem.code,
        "field": place,
    }
