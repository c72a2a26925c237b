"""What is wrong with what somebody wants a rule to say, each thing at its place."""

from collections.abc import Iterator, Sequence
from typing import Any

from app.db.locks import to_link
from app.policy.refusals import Problem, refusal
from app.rules.criteria import CRITERIA, InUnits
from app.rules.terms import RuleTerms
from schema.groups import Group
from schema.kit.folding import folded
from schema.qualifications import Qualification
from schema.rule_criteria import MOST_VALUES, RuleCriterionInput, RuleOperator
from schema.rules import MOST_CRITERIA, MOST_QUALIFICATIONS, AssignmentRuleCreate, RuleQualificationInput
from schema.units import OrgUnit

_Rows = dict[int, Any]
_LISTS = ("units", "groups", "job_titles", "languages", "roles")
_DAY, _DAYS = "day", "days"


async def rule_problems(action: AssignmentRuleCreate, before: RuleTerms) -> list[Problem]:
    """Return what is wrong; what the rule has now may be archived, and nobody archives what is added meanwhile."""
    given = action.given()
    criteria: Sequence[RuleCriterionInput] = given.get("criteria", ())
    assigned: Sequence[RuleQualificationInput] = given.get("qualifications", ())
    found = list(_sizes(action, given))
    units: _Rows = dict(await to_link(OrgUnit, {key for each in criteria for key in each.units}))
    groups: _Rows = dict(await to_link(Group, {key for each in criteria for key in each.groups}))
    qualifications: _Rows = dict(await to_link(Qualification, {each.qualification for each in assigned}))
    had = {value for each in before.criteria for value in each.values}
    for place, each in enumerate(criteria):
        problems = _Criterion(action, each, place)
        found += problems.of_values()
        found += problems.of_rows("units", units, had)
        found += problems.of_rows("groups", groups, had)
    return found + list(_of_qualifications(action, assigned, qualifications, before))


def _sizes(action: AssignmentRuleCreate, given: dict[str, Any]) -> Iterator[Problem]:
    if "qualifications" in given and not given["qualifications"]:
        yield refusal(action, "EMPTY", "qualifications")
    for name, most in (("criteria", MOST_CRITERIA), ("qualifications", MOST_QUALIFICATIONS)):
        if len(given.get(name, ())) > most:
            yield refusal(action, "TOO_MANY", name, max=most)


def _of_qualifications(
    action: AssignmentRuleCreate, given: Sequence[RuleQualificationInput], rows: _Rows, before: RuleTerms
) -> Iterator[Problem]:
    seen: set[int] = set()
    for place, each in enumerate(given):
        at = ("qualifications", place, "qualification")
        if each.qualification in seen:
            yield refusal(action, "TWICE", *at)
        elif each.qualification not in before.qualification_ids and rows[each.qualification].archived_on is not None:
            yield refusal(action, "ARCHIVED", *at)
        seen.add(each.qualification)


class _Criterion:
    """One criterion of an action, and what is wrong with it."""

    def __init__(self, action: AssignmentRuleCreate, given: RuleCriterionInput, place: int) -> None:
        self.action, self.given, self.at = action, given, ("criteria", place)
        self.kind = CRITERIA[given.attribute]

    @property
    def takes(self) -> str:
        """The field that has its values."""
        return _DAYS if self.given.operator is RuleOperator.IN_THE_LAST else self.kind.takes

    def of_values(self) -> Iterator[Problem]:
        """Give what is wrong with the operator, and with how many values stand where."""
        given = self.given
        if given.operator not in self.kind.operators:
            yield refusal(self.action, "BAD_OPERATOR", *self.at, "operator")
            return
        for name in (*_LISTS, _DAY, _DAYS):
            if name != self.takes and getattr(given, name) not in (None, (), []):
                yield refusal(self.action, "BAD_VALUE", *self.at, name)
        values = getattr(given, self.takes)
        if values in (None, (), []):
            yield refusal(self.action, "EMPTY", *self.at, self.takes)
        elif self.takes in _LISTS:
            yield from self._of_list(values)

    def _of_list(self, values: Sequence[Any]) -> Iterator[Problem]:
        most = 1 if self.given.operator is RuleOperator.IS else MOST_VALUES
        if len(values) > most:
            yield refusal(self.action, "TOO_MANY", *self.at, self.takes, max=most)
        for place, value in enumerate(values) if self.takes == "job_titles" else ():
            if not folded(value):
                yield refusal(self.action, "BAD_VALUE", *self.at, self.takes, place)

    def of_rows(self, name: str, rows: _Rows, had: set[object]) -> Iterator[Problem]:
        """Give which units and groups are archived, or not what the attribute looks at."""
        if name != self.kind.takes:
            return
        for place, key in enumerate(getattr(self.given, name)):
            at = (*self.at, name, place)
            if issubclass(self.kind, InUnits) and rows[key].kind is not self.kind.kind:
                yield refusal(self.action, "BAD_VALUE", *at)
            elif rows[key].archived_on is not None and key not in had:
                yield refusal(self.action, "ARCHIVED", *at)
