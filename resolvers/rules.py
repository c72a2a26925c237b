"""Computed fields about assignment rules: criteria in words, and which rules somebody meets."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from app.db.rows import as_day, rows
from app.rules.criteria import Criterion
from app.rules.previews import preview_rule
from app.rules.reading import RuleReading, readings_of
from app.rules.sentences import sentence_of
from app.rules.terms import rule_terms
from resolvers.computed import TYPES_MODULE, computed
from resolvers.context import Context, Info
from resolvers.loaders import loaded, row_of
from schema.kit.access import roles_of
from schema.rule_criteria import RuleCriterion
from schema.rules import AssignmentRule

if TYPE_CHECKING:
    AssignmentRulePreview = Any
else:
    AssignmentRulePreview = Annotated["AssignmentRulePreview", strawberry.lazy(TYPES_MODULE)]

_CRITERIA = "SELECT id, rule_id, position FROM rule_criterion WHERE {}"
_EXPECTED = """
    SELECT assignment_id, MIN(expected_on) FROM assignment_source WHERE withdrawn_on IS NULL AND {}
    GROUP BY assignment_id
"""
_NAMES = {"units": "SELECT id, name FROM org_unit WHERE {}", "groups": 'SELECT id, name FROM "group" WHERE {}'}
PREVIEWING_A_RULE = 400
"""What it costs to find out whom a rule is met by, in rows of a list."""
MOST_RULES_READ = 100
"""How many rules `user.rules` answers with; those that are met come first."""


class AssignmentRuleFields:
    """Fields of AssignmentRule that are written by hand."""

    pk: int

    @computed(
        "Whom it concerns as it is, among the people you may see. What is still to be applied is gained or lost.",
        costs=PREVIEWING_A_RULE,
        kind=AssignmentRulePreview,
    )
    async def preview(self, info: Info) -> Any:
        return await preview_rule(self.pk, None, viewer=info.context.signed_in(), clock=info.context.clock)


class RuleCriterionFields:
    """Fields of RuleCriterion that are written by hand."""

    pk: int

    @computed("What it says, as a sentence in the language of the viewer.", costs=3)
    async def sentence(self, info: Info) -> str:
        async def load(ids: list[int]) -> list[str]:
            places = {row[0]: (row[1], row[2]) for row in await rows(_CRITERIA, "id", ids)}
            terms = {each.id: each for each in await rule_terms({rule for rule, _ in places.values()})}
            wanted = [terms[places[key][0]].criteria[places[key][1]] for key in ids]
            names = await _names(wanted)
            return [sentence_of(each, names, info.context.language) for each in wanted]

        return await loaded(info.context, "sentences", load, self.pk)  # type: ignore[no-any-return]  # the loader is kept by name


async def _names(criteria: Iterable[Criterion]) -> Mapping[tuple[str, int], str]:
    """Return what the units and groups are called that criteria name."""
    found: dict[tuple[str, int], str] = {}
    for kind, named_by in _NAMES.items():
        ids = {int(str(key)) for each in criteria if each.takes == kind for key in each.values}
        named = await rows(named_by, "id", ids)
        found.update({(kind, row[0]): row[1] for row in named})
    return found


@strawberry.type(name="UserRule", description="What an assignment rule that is in use says of a person.")
class UserRule:
    """What a rule says of somebody."""

    rule_key: strawberry.Private[int]
    places: strawberry.Private[tuple[int, ...]]
    is_met: bool = strawberry.field(description="Whether it assigns to the person what it assigns.")
    is_excluded: bool = strawberry.field(description="Whether the person is excluded from it by name.")
    is_in_unit: bool = strawberry.field(description="Whether the person sits in the unit that it is for, or below.")

    @computed("The rule.", shows=AssignmentRule, null=True)
    async def rule(self, info: Info) -> Any:
        return await row_of(info, AssignmentRule, self.rule_key)

    @computed("The criteria that the person does not meet.", shows=RuleCriterion, many=True, usually=1)
    async def unmet(self, info: Info) -> list[Any]:
        ids = await _criterion_ids(info.context, self.rule_key) if self.places else {}
        found = [await row_of(info, RuleCriterion, ids[place]) for place in self.places]
        return [row for row in found if row is not None]


async def _criterion_ids(context: Context, rule_id: int) -> Mapping[int, int]:
    async def load(ids: list[int]) -> list[dict[int, int]]:
        found: dict[int, dict[int, int]] = {key: {} for key in ids}
        for key, rule, place in await rows(_CRITERIA, "rule_id", ids):
            found[rule][place] = key
        return [found[each] for each in ids]

    return await loaded(context, "criteria of rules", load, rule_id)  # type: ignore[no-any-return]  # the loader is kept by name


async def expected_days(ids: list[int]) -> list[date | None]:
    """Return by when rules expect something of assignments, the earliest day of each."""
    found = {row[0]: as_day(row[1]) for row in await rows(_EXPECTED, "assignment_id", ids)}
    return [found.get(key) for key in ids]


async def rules_of(info: Info, user_id: int) -> list[UserRule]:
    """Return what rules say of somebody, as far as the viewer may see rules; those that are met come first."""
    viewer = info.context.signed_in()
    if viewer.role not in roles_of(AssignmentRule.read):
        return []

    async def load(ids: list[int]) -> list[list[RuleReading]]:
        found = await readings_of(ids, info.context.clock.today())
        return [found.get(key, []) for key in ids]

    read = await loaded(info.context, "rules of people", load, user_id)
    ordered = sorted(read, key=lambda each: (not each.is_met, each.rule_id))[:MOST_RULES_READ]
    return [
        UserRule(
            rule_key=each.rule_id,
            places=each.unmet,
            is_met=each.is_met,
            is_excluded=each.is_excluded,
            is_in_unit=each.is_in_unit,
        )
        for each in ordered
    ]
