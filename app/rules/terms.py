"""What a rule says, as a value: to be compiled, read, compared, previewed and put back."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.db.entities import load_together
from app.db.sql import FALSE, Sql, all_of
from app.rules.criteria import CRITERIA, Criterion, RulePerson, below
from schema.kit.action import ABSENT
from schema.rule_criteria import (
    RuleAttribute,
    RuleCriterion,
    RuleCriterionGroup,
    RuleCriterionInput,
    RuleCriterionUnit,
    RuleOperator,
)
from schema.rules import AssignmentRule, AssignmentRuleCreate, RuleQualification

_IN_USE = Sql("r.is_active AND r.archived_on IS NULL")
UNSAVED = 0
"""The id of a rule that is not saved yet."""


@dataclass(frozen=True, slots=True)
class RuleTerms:
    """What a rule says: whom it is for, and what it assigns with how long people get for it."""

    id: int = UNSAVED
    unit_id: int | None = None
    criteria: tuple[Criterion, ...] = ()
    qualifications: tuple[tuple[int, str | None], ...] = ()
    assigns: bool = True
    """Whether it is active and in use."""

    @property
    def qualification_ids(self) -> tuple[int, ...]:
        return tuple(key for key, _ in self.qualifications)

    def met_by(self, person: RulePerson, today: date) -> bool:
        """Whether somebody meets it, active or not; exclusions aside."""
        return self.reaches(person) and not self.unmet_by(person, today)

    def reaches(self, person: RulePerson) -> bool:
        """Whether somebody sits where it applies."""
        return self.unit_id is None or self.unit_id in person.unit_ids

    def unmet_by(self, person: RulePerson, today: date) -> list[int]:
        """Return the places of the criteria that somebody does not meet."""
        return [place for place, each in enumerate(self.criteria) if not each.is_met_by(person, today)]

    def condition(self, today: date) -> Sql:
        """Return the condition that a user `t` meets it, active or not; exclusions aside."""
        if not self.assigns:
            return FALSE
        place = [] if self.unit_id is None else [below((self.unit_id,))]
        return all_of([*place, *(each.condition(today) for each in self.criteria)])

    def without_people(self) -> "RuleTerms":
        """Return what is left of it while it is not active."""
        return replace(self, assigns=False)


async def terms_in_use() -> list[RuleTerms]:
    """Return all rules that assign anything, in one statement."""
    return await _loaded(_IN_USE)


async def rule_terms(rule_ids: Iterable[int]) -> list[RuleTerms]:
    """Return what some rules say, active or not."""
    ids = tuple(rule_ids)
    return await _loaded(Sql(f"r.id IN ({', '.join('?' * len(ids))})", ids)) if ids else []


async def _loaded(which: Sql) -> list[RuleTerms]:
    rules = which.within("IN (SELECT r.id FROM assignment_rule r WHERE {})")
    criteria = rules.within("t.criterion_id IN (SELECT c.id FROM rule_criterion c WHERE c.rule_id {})")
    found = await load_together(
        {
            AssignmentRule: rules.within("t.id {}"),
            RuleQualification: rules.within("t.rule_id {}"),
            RuleCriterion: rules.within("t.rule_id {}"),
            RuleCriterionUnit: criteria,
            RuleCriterionGroup: criteria,
        }
    )
    linked: dict[int, list[int]] = defaultdict(list)
    for row in sorted((*found[RuleCriterionUnit], *found[RuleCriterionGroup]), key=lambda each: each.id):
        linked[row.criterion_id].append(row.unit_id if isinstance(row, RuleCriterionUnit) else row.group_id)
    criteria_of: dict[int, list[Criterion]] = defaultdict(list)
    for row in sorted(found[RuleCriterion], key=lambda each: each.position):
        criteria_of[row.rule_id].append(_stored_criterion(row, linked[row.id]))
    given: dict[int, list[tuple[int, str | None]]] = defaultdict(list)
    for row in sorted(found[RuleQualification], key=lambda each: each.id):
        given[row.rule_id].append((row.qualification_id, row.within))
    return [
        RuleTerms(rule.id, rule.unit_id, tuple(criteria_of[rule.id]), tuple(given[rule.id]), assigns=_assigns(rule))
        for rule in sorted(found[AssignmentRule], key=lambda each: each.id)
    ]


def _assigns(rule: AssignmentRule) -> bool:
    return rule.is_active and rule.archived_on is None


def _stored_criterion(row: RuleCriterion, linked: Sequence[int]) -> Criterion:
    kind = CRITERIA[row.attribute]
    values: dict[str, Iterable[object]] = {
        "units": linked,
        "groups": linked,
        "job_titles": (row.job_titles or "").split("\n"),
        "languages": (row.languages or "").split(),
        "roles": (row.roles or "").split(),
        "day": (row.days if row.operator is RuleOperator.IN_THE_LAST else row.day,),
    }
    return kind(row.operator, tuple(values[kind.takes]), row.is_negated)


def given_criterion(given: RuleCriterionInput) -> Criterion:
    """Return the criterion that an input describes; it was checked before."""
    kind = CRITERIA[given.attribute]
    found: Any = given.days if given.operator is RuleOperator.IN_THE_LAST else getattr(given, kind.takes)
    values = dict.fromkeys(found) if isinstance(found, list | tuple) else (found,)
    return kind(given.operator, tuple(values), given.is_negated)


def changed_terms(before: RuleTerms, action: AssignmentRuleCreate) -> RuleTerms:
    """Return what a rule says after a creation or an edit, which leaves out what stays as it is."""
    given = action.given()
    found: dict[str, Any] = {}
    if "unit" in given:
        found["unit_id"] = given["unit"]
    if "criteria" in given:
        found["criteria"] = tuple(given_criterion(each) for each in given["criteria"])
    if "qualifications" in given:
        found["qualifications"] = tuple((each.qualification, each.within) for each in given["qualifications"])
    if action.is_active is not ABSENT:  # type: ignore[comparison-overlap]  # of an edit it can be
        found["assigns"] = action.is_active
    return replace(before, **found)


def as_json(terms: RuleTerms) -> str:
    """Return terms as they are kept for an undo."""
    said = [
        [each.tag, each.operator, each.is_negated, [str(value) for value in each.values]] for each in terms.criteria
    ]
    return json.dumps(
        {"unit": terms.unit_id, "criteria": said, "qualifications": terms.qualifications, "assigns": terms.assigns}
    )


def from_json(rule_id: int, text: str) -> RuleTerms:
    """Return terms that were kept."""
    said = json.loads(text)
    criteria = tuple(_kept_criterion(*each) for each in said["criteria"])
    given = tuple((key, within) for key, within in said["qualifications"])
    return RuleTerms(rule_id, said["unit"], criteria, given, assigns=said["assigns"])


def _kept_criterion(tag: str, operator: str, is_negated: bool, values: Sequence[str]) -> Criterion:
    kind, how = CRITERIA[RuleAttribute(tag)], RuleOperator(operator)
    if kind.takes in ("units", "groups") or how is RuleOperator.IN_THE_LAST:
        return kind(how, tuple(int(each) for each in values), is_negated)
    if kind.takes == "day":
        return kind(how, tuple(date.fromisoformat(each) for each in values), is_negated)
    return kind(how, tuple(values), is_negated)
