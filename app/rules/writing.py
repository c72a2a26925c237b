"""Writes down what a rule says."""

from app.db.bulk import insert
from app.db.entities import made
from app.rules.criteria import Criterion
from app.rules.terms import RuleTerms
from schema.rule_criteria import RuleCriterion, RuleCriterionGroup, RuleCriterionUnit, RuleOperator
from schema.rules import RuleQualification


async def write_terms(rule_id: int, before: RuleTerms, after: RuleTerms) -> None:
    """Write the criteria and qualifications of a rule, where they are not what they were."""
    if after.criteria != before.criteria:
        await _write_criteria(rule_id, after.criteria)
    if after.qualifications != before.qualifications:
        await RuleQualification.filter(rule_id=rule_id).delete()
        await insert(
            [
                made(RuleQualification, rule_id=rule_id, qualification_id=key, within=within)
                for key, within in after.qualifications
            ]
        )


async def _write_criteria(rule_id: int, criteria: tuple[Criterion, ...]) -> None:
    old = [row.id for row in await RuleCriterion.filter(rule_id=rule_id)]
    for child in (RuleCriterionUnit, RuleCriterionGroup):
        await child.filter(criterion_id__in=old).delete()
    await RuleCriterion.filter(rule_id=rule_id).delete()
    rows = [_row(rule_id, place, each) for place, each in enumerate(criteria)]
    await insert(rows)
    linked = list(zip(rows, criteria, strict=True))
    await insert(
        [
            made(RuleCriterionUnit, criterion_id=row.id, unit_id=key)
            for row, each in linked
            if each.takes == "units"
            for key in each.values
        ]
    )
    await insert(
        [
            made(RuleCriterionGroup, criterion_id=row.id, group_id=key)
            for row, each in linked
            if each.takes == "groups"
            for key in each.values
        ]
    )


def _row(rule_id: int, place: int, criterion: Criterion) -> RuleCriterion:
    takes, values = criterion.takes, criterion.values
    is_last = criterion.operator is RuleOperator.IN_THE_LAST
    return made(
        RuleCriterion,
        rule_id=rule_id,
        position=place,
        attribute=criterion.tag,
        operator=criterion.operator,
        is_negated=criterion.is_negated,
        job_titles="\n".join(map(str, values)) if takes == "job_titles" else None,
        languages=" ".join(map(str, values)) if takes == "languages" else None,
        roles=" ".join(map(str, values)) if takes == "roles" else None,
        day=values[0] if takes == "day" and not is_last else None,
        days=values[0] if takes == "day" and is_last else None,
    )
