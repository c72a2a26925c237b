"""Adds assignment rules to the demo: on a department, on a job title, and on the day on which people joined."""

from app.clock import Clock
from app.gate.validation import checked
from app.gate.work import Work, do, run
from app.policy.keys import NaturalKey, with_ids
from schema.qualifications import Qualification
from schema.rule_criteria import RuleAttribute, RuleCriterionInput, RuleOperator
from schema.rules import AssignmentRuleCreate, RuleQualificationInput
from schema.units import OrgUnit

NURSES = RuleCriterionInput(attribute=RuleAttribute.JOB_TITLE, operator=RuleOperator.CONTAINS, job_titles=["nurse"])
NEW = RuleCriterionInput(attribute=RuleAttribute.DATE_ADDED, operator=RuleOperator.IN_THE_LAST, days=365)
RULES = (
    ("Medication for nurses in care for the elderly", "ELDERLY", (NURSES,), "MED", "P3M"),
    ("Hygiene for the kitchen", "KITCHEN", (), "HYG", None),
    ("Fire safety for who joined within a year", None, (NEW,), "FIRE", "P60D"),
)
"""What each is called, the unit it is for, its criteria, what it assigns, and how long people get."""


async def add_rules(clock: Clock) -> None:
    """Add the rules, which apply to those who are there already."""

    async def add(work: Work) -> None:
        for name, unit, criteria, qualification, within in RULES:
            key: int = NaturalKey(Qualification, qualification)  # type: ignore[assignment]  # looked up below
            place: int | None = None if unit is None else NaturalKey(OrgUnit, unit)  # type: ignore[assignment]  # the same
            given = [RuleQualificationInput(qualification=key, within=within)]
            action = AssignmentRuleCreate(name=name, unit=place, criteria=criteria, qualifications=given)
            await do(work, await with_ids(checked(action)), None)

    await run(add, viewer=None, clock=clock)
