"""`assignmentRulePreview`: whom a rule would be met by, and what would follow."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import strawberry

from app.policy.keys import looked_up
from app.policy.refusals import Refused
from app.reading.lists import read_list, read_row
from app.reading.plans import RowPlan
from app.rules.effects import RuleEffect
from app.rules.previews import RulePreview, preview_rule
from resolvers.compat import argument, field_with
from resolvers.context import RawInfo
from resolvers.derive.build import Addition
from resolvers.derive.inputs import input_type, struct_from
from resolvers.derive.mutations import told_errors
from resolvers.derive.names import key_of
from resolvers.derive.objects import Derived, list_arguments
from resolvers.derive.pages import ConnectionPage
from resolvers.derive.selection import Selection
from resolvers.errors import NotFound
from resolvers.limits.prices import priced
from resolvers.loaders import row_below
from resolvers.rules import PREVIEWING_A_RULE
from schema.people import User
from schema.qualifications import Qualification
from schema.rules import AssignmentRule, AssignmentRuleEdit

PREVIEW, ROW = "AssignmentRulePreview", "RulePreviewQualification"
EFFECTS: Mapping[str, tuple[RuleEffect, str]] = {
    "gains": (RuleEffect.GAINS, "would be assigned something that is not assigned to them now"),
    "loses": (RuleEffect.LOSES, "would lose something, because there is no other reason for it"),
    "keeps": (RuleEffect.KEEPS, "would keep something for another reason"),
    "has_already": (RuleEffect.HAS_ALREADY, "have something already for another reason, and would get one more"),
}
LISTED: Mapping[str, tuple[RuleEffect | None, str]] = {
    "matches": (None, "meet the rule, are active and are not excluded"), **EFFECTS,
}  # fmt: skip
ERRORS = "Why it cannot be previewed, as the verb would refuse it; empty if it can."


@dataclass(frozen=True, slots=True)
class _Row:
    """The numbers of one qualification."""

    qualification_id: int
    counts: Mapping[RuleEffect, int]


def rule_previews(derived: Derived) -> Addition:
    """Make the root fields, with all types below them."""
    resolvers = {PREVIEW: _make_preview(derived), ROW: _make_row(derived)}
    return Addition({"assignment_rule_preview": _rule_root(derived)}, resolvers)


def _make_preview(derived: Derived) -> dict[str, Any]:
    people = derived.lazily("UserConnection")
    fields: dict[str, tuple[Any, str]] = {
        "match_count": (int, "How many people meet it: active, and not excluded."),
        "excluded_count": (int, "How many people would meet it, but are excluded from it by name."),
        "qualifications": (list[derived.lazily(ROW)], "The same numbers for each qualification concerned."),  # type: ignore[misc]  # the type is derived
        **{f"{name}_count": (int, f"How many people {words}.") for name, (_, words) in EFFECTS.items()},
        **{name: (people, f"The people who {words}.") for name, (_, words) in LISTED.items()},
    }
    arguments = {name: list_arguments(User) for name in LISTED}
    words = "Whom a rule would concern if it were saved now, among the people you may see. Nothing is changed."
    derived.plain(PREVIEW, words, fields, arguments, {"qualifications": priced(usually=2)})
    return {
        "qualifications": _qualifications,
        **{f"{name}_count": _count(effect) for name, (effect, _) in EFFECTS.items()},
        **{name: _people(derived, effect) for name, (effect, _) in LISTED.items()},
    }


def _make_row(derived: Derived) -> dict[str, Any]:
    fields: dict[str, tuple[Any, str]] = {
        "qualification": (derived.lazily("Qualification"), "The qualification."),
        **{f"{name}_count": (int, f"How many people {words}.") for name, (_, words) in EFFECTS.items()},
    }
    derived.plain(ROW, "What a rule would change about one qualification.", fields)
    counts = {f"{name}_count": _row_count(effect) for name, (effect, _) in EFFECTS.items()}
    return {"qualification": row_at(Qualification, "qualification_id"), **counts}


def _rule_root(derived: Derived) -> tuple[Any, Any, Any]:
    payload = derived.plain(
        f"{PREVIEW}Payload",
        "The result of `assignmentRulePreview`.",
        {
            "preview": (derived.lazily(PREVIEW) | None, "What would follow; null if it cannot be saved like this."),
            "user_errors": (list[derived.lazily("UserError")], ERRORS),  # type: ignore[misc]  # the type is derived
        },
        prices={"user_errors": priced(usually=1)},
    )
    asked = (
        argument("id", strawberry.ID | None, "The rule that is saved already; without it, one that is not saved yet."),
        argument(
            "input",
            input_type(AssignmentRuleEdit) | None,
            "What it would say; what is left out stays as it is. Without it, the rule as it is.",
        ),
    )
    words = (
        "Whom an assignment rule would concern, before it is saved or as it is. Only administrators may propose one."
    )

    async def resolve(_: Any, info: RawInfo, id: str | None = None, input: Any = None) -> Any:
        context, reader = info.context, derived.reader(info.context)
        edit: Any = None if input is None else struct_from(AssignmentRuleEdit, input)
        key = None
        if id is not None:
            key = await looked_up(key_of(AssignmentRule, id))
            if await read_row(RowPlan(AssignmentRule), key, reader) is None:
                raise NotFound
        try:
            found = await preview_rule(key, edit, viewer=reader.viewer, clock=context.clock)
        except Refused as refused:
            return payload(preview=None, user_errors=told_errors(derived, refused, context.language))
        return payload(preview=found, user_errors=[])

    return payload | None, field_with(words, asked, priced(costs=PREVIEWING_A_RULE)), resolve


def _qualifications(source: RulePreview, _: RawInfo) -> list[_Row]:
    ids = dict.fromkeys([*source.terms.qualification_ids, *(key for _, key in source.counts)])
    return [_Row(key, {effect: source.counts.get((effect, key), 0) for effect in RuleEffect}) for key in ids]


def _count(effect: RuleEffect) -> Callable[..., Awaitable[int]]:
    async def resolve(source: RulePreview, _: RawInfo) -> int:
        return await source.people(effect)

    return resolve


def _row_count(effect: RuleEffect) -> Callable[..., int]:
    return lambda source, _: int(source.counts[effect])


def _people(derived: Derived, effect: RuleEffect | None) -> Callable[..., Awaitable[ConnectionPage]]:
    async def resolve(source: RulePreview, info: RawInfo, **_: Any) -> ConnectionPage:
        plan = Selection(derived, info).page(PREVIEW, User, info.field_nodes)
        plan.conditions = (source.condition(effect),)
        return ConnectionPage(await read_list(plan, derived.reader(info.context)))

    return resolve


def row_at(entity: type[Any], attribute: str) -> Callable[..., Awaitable[Any]]:
    """Return what resolves to the row whose id an attribute has."""

    async def resolve(source: Any, info: RawInfo) -> Any:
        return await row_below(info, entity, getattr(source, attribute))

    return resolve
