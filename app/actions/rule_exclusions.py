"""Handlers: exclude people from assignment rules, and include them again."""

from app.actions.shared import change
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.people import User
from schema.rule_exclusions import AssignmentRuleExclude, AssignmentRuleInclude, RuleExclusion
from schema.rules import AssignmentRule


@handles(AssignmentRuleExclude)
async def assignment_rule_exclude(work: Work, rule: AssignmentRule, action: AssignmentRuleExclude) -> AssignmentRule:
    """Exclude a person from a rule; another reason for what it gave them stays."""
    await work.find(User, action.user, "user")
    if await RuleExclusion.exists(rule_id=rule.id, user_id=action.user, ended_at=None):
        raise Refused(refusal(action, "ALREADY_EXCLUDED", "user"))
    await RuleExclusion.create(
        rule_id=rule.id,
        user_id=action.user,
        reason=action.reason,
        excluded_at=work.now,
        excluded_by_id=work.actor_id,
    )
    work.touched(people=[action.user])
    return rule


@handles(AssignmentRuleInclude)
async def assignment_rule_include(work: Work, rule: AssignmentRule, action: AssignmentRuleInclude) -> AssignmentRule:
    """Let a rule apply to a person again."""
    await work.find(User, action.user, "user")
    exclusion = await RuleExclusion.get_or_none(rule_id=rule.id, user_id=action.user, ended_at=None)
    if exclusion is None:
        raise Refused(refusal(action, "NOT_EXCLUDED", "user"))
    await change(exclusion, {"ended_at": work.now})
    work.touched(people=[action.user])
    return rule
