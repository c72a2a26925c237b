"""Random organisations and rules for them, small enough that everything meets everything."""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from app.domain.calendar import days_after
from app.rules.criteria import CRITERIA, Criterion, InUnits
from app.rules.terms import RuleTerms
from schema.enums import Language, OrgUnitKind, Role
from schema.groups import Group, GroupMember
from schema.people import User
from schema.rule_criteria import RuleAttribute, RuleOperator
from schema.units import OrgUnit
from tests.api import Api
from tests.verbs import Json

TITLES = (None, "Nurse", "nurse", "Head nurse", "Trainee Nurse", "Élève", "eleve", "Cook", "50% cook", "O’Connor")
PARTS = ("nurse", "ELEVE", "cook", "0% c", "oconnor", "e")
DAY = timedelta(days=1)


@dataclass
class Organisation:
    """Units of all kinds, groups of which one is archived, and people with whatever attributes."""

    rng: random.Random
    today: date
    units: list[OrgUnit] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)
    people: list[User] = field(default_factory=list)

    async def begin(self, people: int) -> "Organisation":
        rng = self.rng
        companies = [await self._unit(OrgUnitKind.COMPANY, None) for _ in range(2)]
        departments = [await self._unit(OrgUnitKind.DEPARTMENT, rng.choice(companies)) for _ in range(4)]
        for _ in range(6):
            await self._unit(OrgUnitKind.TEAM, rng.choice([*companies, *departments]))
        for number in range(4):
            self.groups.append(await Group.create(name=f"G{number}", archived_on=self.today if number == 0 else None))
        for number in range(people):
            self.people.append(await self._person(number))
        return self

    async def _unit(self, kind: OrgUnitKind, parent: OrgUnit | None) -> OrgUnit:
        self.units.append(await OrgUnit.create(name=f"U{len(self.units)}", kind=kind, parent=parent))
        return self.units[-1]

    async def _person(self, number: int) -> User:
        rng = self.rng
        user = await User.create(
            name=f"P{number}",
            email=f"p{number}@random.example",
            role=rng.choice(list(Role)),
            job_title=rng.choice(TITLES),
            language=rng.choice(list(Language)),
            unit=rng.choice(self.units),
            date_added=days_after(self.today, rng.randint(-12, 3)),
            is_active=rng.random() < 0.8,
        )
        for group in rng.sample(self.groups, rng.randint(0, 3)):
            await GroupMember.create(user=user, group=group)
        return user

    def criterion(self) -> Criterion:
        """A criterion of any kind, with any operator it can have."""
        rng, tag = self.rng, self.rng.choice(list(RuleAttribute))
        kind = CRITERIA[tag]
        operator = rng.choice(kind.operators)
        return kind(operator, self._values(kind, operator), rng.random() < 0.3)

    def _values(self, kind: type[Criterion], operator: RuleOperator) -> tuple[object, ...]:
        rng = self.rng
        if operator is RuleOperator.IN_THE_LAST:
            return (rng.randint(1, 14),)
        if kind.takes == "day":
            return (days_after(self.today, rng.randint(-12, 3)),)
        pool: list[Any] = {
            "units": [each.id for each in self.units if issubclass(kind, InUnits) and each.kind is kind.kind],
            "groups": [each.id for each in self.groups],
            "job_titles": [*PARTS] if operator is RuleOperator.CONTAINS else [each for each in TITLES if each],
            "languages": list(Language),
            "roles": list(Role),
        }[kind.takes]
        return tuple(rng.sample(pool, 1 if operator is RuleOperator.IS else rng.randint(1, min(3, len(pool)))))

    def rule(self) -> RuleTerms:
        """A rule on any unit, or on all, with some criteria."""
        rng = self.rng
        unit = rng.choice([None, None, *(each.id for each in self.units)])
        return RuleTerms(1, unit, tuple(self.criterion() for _ in range(rng.randint(0, 3))))


@dataclass
class Deeds:
    """What can happen in an organisation that is made and changed through the API: verbs with their inputs."""

    api: Api
    rng: random.Random
    units: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    qualifications: list[str] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)

    async def begin(self) -> "Deeds":
        api, rng = self.api, self.rng
        departments = [await api.unit(f"D{number}", kind="DEPARTMENT") for number in range(2)]
        teams = [await api.unit(f"T{number}", parent=rng.choice(departments)) for number in range(3)]
        self.units = [*departments, *teams]
        self.groups = [str((await api.do("groupCreate", name=f"G{each}"))["id"]) for each in range(3)]
        course = await api.activity("Course")
        self.qualifications = [await api.qualification(f"Q{each}", achieve=[course]) for each in range(3)]
        for number in range(7):
            given = {**self.person(), "unit": rng.choice(self.units)}
            self.people.append(await api.user(f"P{number}", email=f"p{number}@random.example", **given))
        return self

    def person(self) -> Json:
        rng = self.rng
        return {
            "job_title": rng.choice(TITLES),
            "language": str(rng.choice(list(Language))),
            "groups": rng.sample(self.groups, rng.randint(0, 2)),
            "unit": rng.choice(self.units),
        }

    def criterion(self) -> Json:
        rng = self.rng
        some = rng.choice(["IS_ANY_OF", "IS_NONE_OF"])
        kinds: list[Json] = [
            {"attribute": "JOB_TITLE", "operator": "CONTAINS", "jobTitles": rng.sample(PARTS, 2)},
            {"attribute": "JOB_TITLE", "operator": some, "jobTitles": ["Nurse", "Cook"]},
            {"attribute": "GROUP", "operator": some, "groups": rng.sample(self.groups, 2)},
            {"attribute": "DEPARTMENT", "operator": "IS", "units": [rng.choice(self.units[:2])]},
            {"attribute": "TEAM", "operator": some, "units": rng.sample(self.units[2:], 2)},
            {"attribute": "LANGUAGE", "operator": "IS", "languages": [str(rng.choice(list(Language)))]},
            {"attribute": "DATE_ADDED", "operator": "IN_THE_LAST", "days": rng.randint(1, 9)},
        ]
        return {**rng.choice(kinds), "isNegated": rng.random() < 0.25}

    def rule(self) -> Json:
        rng = self.rng
        given = [{"qualification": each} for each in rng.sample(self.qualifications, rng.randint(1, 2))]
        return {
            "unit": rng.choice([None, *self.units]),
            "criteria": [self.criterion() for _ in range(rng.randint(0, 2))],
            "qualifications": given,
            "is_active": rng.random() < 0.85,
        }
