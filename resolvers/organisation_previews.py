"""`orgUnitEditPreview` and the like: what assignment rules would make of a change of the organisation."""

from collections.abc import Mapping
from typing import Any

import strawberry

from app.policy.refusals import Refused
from app.rules.effects import RuleEffect
from app.rules.previews import SHOWN, AssignmentChanges, preview_action
from resolvers.compat import argument, field_with
from resolvers.context import RawInfo
from resolvers.derive.build import Addition
from resolvers.derive.inputs import input_type, struct_from
from resolvers.derive.mutations import told_errors
from resolvers.derive.names import key_of
from resolvers.derive.objects import Derived
from resolvers.limits.prices import priced
from resolvers.rule_previews import ERRORS, row_at
from resolvers.rules import PREVIEWING_A_RULE
from schema.groups import GroupArchive
from schema.kit.action import Action, arguments_of
from schema.kit.names import lower_first, snake
from schema.memberships import UserMove
from schema.people import User, UserDeactivate, UserEdit, UserReactivate
from schema.qualifications import Qualification
from schema.rules import AssignmentRule
from schema.units import OrgUnitArchive, OrgUnitEdit

CHANGES, CHANGE = "AssignmentChangesPreview", "AssignmentChange"
PREVIEWED: tuple[type[Action], ...] = (
    OrgUnitEdit, OrgUnitArchive, GroupArchive, UserEdit, UserMove, UserDeactivate, UserReactivate,
)  # fmt: skip
"""The verbs of the organisation of which it can be asked what rules would make of them."""
EFFECTS_OF_CHANGES: Mapping[str, tuple[RuleEffect, str, str]] = {
    "gains": (
        RuleEffect.GAINS,
        "How many assignments would begin.",
        f"The first {SHOWN} assignments that would begin, by the names of the people.",
    ),
    "loses": (
        RuleEffect.LOSES,
        "How many assignments would end, because there is no other reason for them.",
        f"The first {SHOWN} assignments that would end, by the names of the people.",
    ),
    "keeps": (
        RuleEffect.KEEPS,
        "How many assignments would lose a rule as a reason, and stay for another one.",
        f"The first {SHOWN} assignments that would stay for another reason, by the names of the people.",
    ),
}


def organisation_previews(derived: Derived) -> Addition:
    """Make a root field for each verb that can be previewed, with the types below it."""
    _make_changes(derived)
    roots = {f"{snake(action.__name__)}_preview": _action_root(derived, action) for action in PREVIEWED}
    return Addition(roots, {CHANGE: _make_change(derived)})


def _make_changes(derived: Derived) -> None:
    listed: Any = list[derived.lazily(CHANGE)]  # type: ignore[misc]  # the type is derived
    fields: dict[str, tuple[Any, str]] = {
        **{f"{name}_count": (int, words) for name, (_, words, _) in EFFECTS_OF_CHANGES.items()},
        **{name: (listed, words) for name, (_, _, words) in EFFECTS_OF_CHANGES.items()},
        "user_errors": (list[derived.lazily("UserError")], ERRORS),  # type: ignore[misc]  # the type is derived
    }
    words = "What assignment rules would make of a change of a person, a unit or a group. Nothing is changed."
    prices = {**{name: priced(usually=SHOWN) for name in EFFECTS_OF_CHANGES}, "user_errors": priced(usually=1)}
    derived.plain(CHANGES, words, fields, prices=prices)


def _make_change(derived: Derived) -> dict[str, Any]:
    links = {"user": User, "qualification": Qualification, "rule": AssignmentRule}
    words = {
        "user": "The person.",
        "qualification": "What they would gain, lose or keep.",
        "rule": "The rule by which they would.",
    }
    fields: dict[str, tuple[Any, str]] = {
        name: (derived.lazily(entity.__name__) | None, words[name]) for name, entity in links.items()
    }
    derived.plain(CHANGE, "What a rule would make of one assignment.", fields)
    return {name: row_at(entity, f"{name}_id") for name, entity in links.items()}


def _action_root(derived: Derived, action: type[Action]) -> tuple[Any, Any, Any]:
    asked = [argument("id", strawberry.ID, "The id of the row that would change.")]
    if arguments_of(action):
        kind_of_input: Any = input_type(action)
        is_needed = any(each.required for each in arguments_of(action))
        wanted = kind_of_input if is_needed else kind_of_input | None
        asked.append(argument("input", wanted, "The details of the verb."))
    verb = lower_first(action.__name__)
    words = f"What assignment rules would make of `{verb}`: who would gain and lose what. Nothing is changed."
    kind = derived.lazily(CHANGES)

    async def resolve(_: Any, info: RawInfo, id: str, input: Any = None) -> Any:
        context, made = info.context, getattr(derived.module, CHANGES)
        verb_of: Any = struct_from(action, input or {})
        try:
            found = await preview_action(
                verb_of, key_of(action.subject, id), viewer=context.signed_in(), clock=context.clock
            )
            errors: list[Any] = []
        except Refused as refused:
            found, errors = AssignmentChanges({}, {}), told_errors(derived, refused, context.language)
        return made(
            user_errors=errors,
            **{f"{name}_count": found.counts.get(effect, 0) for name, (effect, _, _) in EFFECTS_OF_CHANGES.items()},
            **{name: found.first.get(effect, ()) for name, (effect, _, _) in EFFECTS_OF_CHANGES.items()},
        )

    return kind | None, field_with(words, asked, priced(costs=PREVIEWING_A_RULE)), resolve
