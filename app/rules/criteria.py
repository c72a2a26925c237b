"""The registry of criteria: each is one frozen dataclass, which reads one person and selects many alike.

What a criterion means is said twice, in Python for one person and in SQL for all; tests/app/test_rules_parity.py holds
one to the other. A new one is a class here and a value of RuleAttribute, which is its stable tag.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, TypeVar

from app.db.sql import Sql, any_of, in_list
from app.domain.calendar import days_after
from app.reading.filters import contains
from schema.enums import Language, OrgUnitKind, Role
from schema.kit.folding import folded
from schema.rule_criteria import RuleAttribute, RuleOperator

IS, ANY, NONE = RuleOperator.IS, RuleOperator.IS_ANY_OF, RuleOperator.IS_NONE_OF
CONTAINS, BEFORE, AFTER, LAST = (
    RuleOperator.CONTAINS,
    RuleOperator.BEFORE,
    RuleOperator.AFTER,
    RuleOperator.IN_THE_LAST,
)


@dataclass(frozen=True, slots=True)
class RulePerson:
    """What rules look at of a person, as it is today."""

    unit_ids: frozenset[int]
    """The unit they sit in, and all above it."""
    group_ids: frozenset[int]
    """Of groups that are in use."""
    job_title: str | None
    language: Language
    role: Role
    date_added: date
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that has to be true of a person; `values` are ids, texts, choices, one day or a number of days."""

    operator: RuleOperator
    values: tuple[object, ...]
    is_negated: bool = False

    tag: ClassVar[RuleAttribute]
    takes: ClassVar[str]
    """Where the values of it come from: a field of RuleCriterionInput."""
    operators: ClassVar[tuple[RuleOperator, ...]] = (IS, ANY, NONE)

    def is_met_by(self, person: RulePerson, today: date) -> bool:
        """Whether it holds for a person."""
        return self._holds(person, today) is not (self.is_negated is not (self.operator is NONE))

    def condition(self, today: date) -> Sql:
        """Return the condition that it holds for a user `t`."""
        found = self._selects(today)
        return found.within("NOT ({})") if self.is_negated is not (self.operator is NONE) else found

    def _holds(self, person: RulePerson, today: date) -> bool:
        raise NotImplementedError

    def _selects(self, today: date) -> Sql:
        raise NotImplementedError


C = TypeVar("C", bound=type[Criterion])
CRITERIA: dict[RuleAttribute, type[Criterion]] = {}


def criterion(tag: RuleAttribute) -> Callable[[C], C]:
    """Say that the class is the criterion of an attribute."""

    def register(kind: C) -> C:
        kind.tag = tag
        CRITERIA[tag] = kind
        return kind

    return register


@dataclass(frozen=True, slots=True)
class InUnits(Criterion):
    """Sits in one of these units, which are all of one kind, or below."""

    takes: ClassVar[str] = "units"
    kind: ClassVar[OrgUnitKind]

    def _holds(self, person: RulePerson, today: date) -> bool:
        return not person.unit_ids.isdisjoint(self.values)

    def _selects(self, today: date) -> Sql:
        return below(self.values)


@criterion(RuleAttribute.COMPANY)
@dataclass(frozen=True, slots=True)
class InCompany(InUnits):
    """Sits in one of these companies."""

    kind: ClassVar[OrgUnitKind] = OrgUnitKind.COMPANY


@criterion(RuleAttribute.DEPARTMENT)
@dataclass(frozen=True, slots=True)
class InDepartment(InUnits):
    """Sits in one of these departments."""

    kind: ClassVar[OrgUnitKind] = OrgUnitKind.DEPARTMENT


@criterion(RuleAttribute.TEAM)
@dataclass(frozen=True, slots=True)
class InTeam(InUnits):
    """Sits in one of these teams."""

    kind: ClassVar[OrgUnitKind] = OrgUnitKind.TEAM


@criterion(RuleAttribute.GROUP)
@dataclass(frozen=True, slots=True)
class InGroups(Criterion):
    """Belongs to one of these groups; an archived group has nobody."""

    takes: ClassVar[str] = "groups"

    def _holds(self, person: RulePerson, today: date) -> bool:
        return not person.group_ids.isdisjoint(self.values)

    def _selects(self, today: date) -> Sql:
        return in_list("member.group_id", self.values).within(
            'EXISTS (SELECT 1 FROM group_member member JOIN "group" g ON g.id = member.group_id '
            "WHERE member.user_id = t.id AND g.archived_on IS NULL AND {})"
        )


@criterion(RuleAttribute.JOB_TITLE)
@dataclass(frozen=True, slots=True)
class HasJobTitle(Criterion):
    """Works as one of these, or as something that contains one of them; by the keys of both, as lists search."""

    takes: ClassVar[str] = "job_titles"
    operators: ClassVar[tuple[RuleOperator, ...]] = (IS, ANY, NONE, CONTAINS)

    def _keys(self) -> list[str]:
        return [folded(str(each)) for each in self.values]

    def _holds(self, person: RulePerson, today: date) -> bool:
        key = folded(person.job_title or "")
        return any(each in key if self.operator is CONTAINS else each == key for each in self._keys())

    def _selects(self, today: date) -> Sql:
        if self.operator is CONTAINS:
            return any_of(contains("t.job_title_key", each) for each in self._keys())
        return in_list("t.job_title_key", self._keys())


@criterion(RuleAttribute.LANGUAGE)
@dataclass(frozen=True, slots=True)
class Reads(Criterion):
    """Has screens and messages in one of these languages."""

    takes: ClassVar[str] = "languages"

    def _holds(self, person: RulePerson, today: date) -> bool:
        return person.language in self.values

    def _selects(self, today: date) -> Sql:
        return in_list("t.language", self.values)


@criterion(RuleAttribute.ROLE)
@dataclass(frozen=True, slots=True)
class HasRole(Criterion):
    """Has one of these roles."""

    takes: ClassVar[str] = "roles"

    def _holds(self, person: RulePerson, today: date) -> bool:
        return person.role in self.values

    def _selects(self, today: date) -> Sql:
        return in_list("t.role", self.values)


@criterion(RuleAttribute.DATE_ADDED)
@dataclass(frozen=True, slots=True)
class WasAdded(Criterion):
    """Joined before or after a day, or within the last days: the day of today is one of them."""

    operators: ClassVar[tuple[RuleOperator, ...]] = (BEFORE, AFTER, LAST)
    takes: ClassVar[str] = "day"

    def _bounds(self, today: date) -> tuple[date | None, date | None]:
        """Return the days between which, themselves left out, the day has to lie."""
        value = self.values[0]
        if self.operator is LAST:
            assert isinstance(value, int), "a number of days"
            return days_after(today, -value), days_after(today, 1)
        assert isinstance(value, date), "a day"
        return (None, value) if self.operator is BEFORE else (value, None)

    def _holds(self, person: RulePerson, today: date) -> bool:
        after, before = self._bounds(today)
        return (after is None or person.date_added > after) and (before is None or person.date_added < before)

    def _selects(self, today: date) -> Sql:
        after, before = self._bounds(today)
        parts = [] if after is None else [Sql("t.date_added > ?", (after,))]
        parts += [] if before is None else [Sql("t.date_added < ?", (before,))]
        return Sql(" AND ".join(each.text for each in parts), tuple(value for each in parts for value in each.params))


def below(unit_ids: tuple[object, ...]) -> Sql:
    """Return the condition that a user `t` sits in one of these units, or below."""
    return in_list("closure.above_id", unit_ids).within(
        "t.unit_id IN (SELECT closure.unit_id FROM unit_closure closure WHERE {})"
    )
