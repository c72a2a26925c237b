"""Handlers: add, change, archive and restore assignment rules."""

from app.actions.shared import archive, change, refuse_archived
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal, refuse_all
from app.rules.checks import rule_problems
from app.rules.runs import apply_rule
from app.rules.terms import RuleTerms, changed_terms, rule_terms
from app.rules.writing import write_terms
from schema.kit.action import Action
from schema.rules import (
    MOST_RULES,
    AssignmentRule,
    AssignmentRuleArchive,
    AssignmentRuleCreate,
    AssignmentRuleEdit,
    AssignmentRuleRestore,
)
from schema.units import OrgUnit


@handles(AssignmentRuleCreate)
async def assignment_rule_create(work: Work, action: AssignmentRuleCreate) -> AssignmentRule:
    """Add a rule, which applies to those who are there already, too."""
    await _refuse_too_many(action)
    await refuse_archived(action, OrgUnit, "unit")
    refuse_all(await rule_problems(action, RuleTerms()))
    rule = await AssignmentRule.create(name=action.name, unit_id=action.unit, is_active=action.is_active)
    await write_terms(rule.id, RuleTerms(), changed_terms(RuleTerms(), action))
    await apply_rule(work, rule.id, before=None)
    return rule


@handles(AssignmentRuleEdit)
async def assignment_rule_edit(work: Work, rule: AssignmentRule, action: AssignmentRuleEdit) -> AssignmentRule:
    """Change a rule, and end what it alone gave to those who do not meet it any more."""
    given = action.given()
    if given.get("unit", rule.unit_id) != rule.unit_id:
        await refuse_archived(action, OrgUnit, "unit")
    (before,) = await rule_terms([rule.id])
    refuse_all(await rule_problems(action, before))
    after = changed_terms(before, action)
    await change(rule, {"name": given.get("name", rule.name), "unit_id": after.unit_id, "is_active": after.assigns})
    await write_terms(rule.id, before, after)
    if after != before:
        await apply_rule(work, rule.id, before=before)
    return rule


@handles(AssignmentRuleArchive)
async def assignment_rule_archive(work: Work, rule: AssignmentRule, action: AssignmentRuleArchive) -> AssignmentRule:
    """Archive a rule, and end what it alone gave."""
    (before,) = await rule_terms([rule.id])
    await archive(work, rule)
    await apply_rule(work, rule.id, before=before)
    return rule


@handles(AssignmentRuleRestore)
async def assignment_rule_restore(work: Work, rule: AssignmentRule, action: AssignmentRuleRestore) -> AssignmentRule:
    """Bring a rule back, which assigns nothing until it is activated."""
    await _refuse_too_many(action)
    await change(rule, {"archived_on": None, "is_active": False})
    return rule


async def _refuse_too_many(action: Action) -> None:
    if await AssignmentRule.filter(archived_on=None).count() >= MOST_RULES:
        raise Refused(refusal(action, "TOO_MANY_RULES", max=MOST_RULES))
