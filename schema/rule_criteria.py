"""The criteria of assignment rules: what somebody has to be for a rule to apply to them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import Described, Language, Role
from schema.groups import Group
from schema.kit.access import admins, managers
from schema.kit.action import Struct, ask
from schema.kit.entity import Entity
from schema.kit.fields import Back, Shape
from schema.kit.kinds import choice, choices, civil_date, flag, integer, lines, link
from schema.units import OrgUnit

MOST_VALUES = 50
"""Of one criterion."""
MOST_DAYS = 36_500


class RuleAttribute(Described):
    """What a criterion looks at; it is the stable name of the criterion."""

    COMPANY = "COMPANY", "The company that the person belongs to."
    DEPARTMENT = "DEPARTMENT", "The department that the person belongs to, with all teams below it."
    TEAM = "TEAM", "The team that the person belongs to."
    GROUP = "GROUP", "The groups that the person belongs to."
    JOB_TITLE = "JOB_TITLE", "What the person works as, whatever the capitals and accents."
    LANGUAGE = "LANGUAGE", "The language of the person's screens and messages."
    ROLE = "ROLE", "What the person may do."
    DATE_ADDED = "DATE_ADDED", "The day on which the person joined."


class RuleOperator(Described):
    """How a criterion compares."""

    IS = "IS", "It is this."
    IS_ANY_OF = "IS_ANY_OF", "It is one of these."
    IS_NONE_OF = "IS_NONE_OF", "It is none of these."
    CONTAINS = "CONTAINS", "One of these texts is part of it."
    BEFORE = "BEFORE", "It is earlier than the day."
    AFTER = "AFTER", "It is later than the day."
    IN_THE_LAST = "IN_THE_LAST", "It is today or at most so many days ago, counting today."


OF_UNITS = (RuleAttribute.COMPANY, RuleAttribute.DEPARTMENT, RuleAttribute.TEAM)
OF_DAYS = (RuleOperator.BEFORE, RuleOperator.AFTER)


class RuleCriterion(Entity):
    """One thing that has to be true of a person for a rule to apply to them."""

    # Any, not AssignmentRule: its module imports this one, for its verbs take criteria
    rule: ForeignKeyRelation[Any] = link(
        "Rule",
        "AssignmentRule",
        help="The rule that it belongs to.",
        back=(
            Back("criteria", "What has to be true of a person; all of it.", Shape.LIST, order="position", usually=3),
        ),
    )
    position = integer("Position", help="Its place among the criteria, counted from 0.")
    attribute = choice("Characteristic", RuleAttribute, help="What it looks at.")
    operator = choice("Comparison", RuleOperator, help="How it compares.")
    is_negated = flag("Not for", help="Whether the rule is for everybody for whom this is not so.")
    job_titles = lines("Job titles", help="The job titles, or parts of them, one on each line.")
    languages = choices("Languages", of=Language, max_length=400, help="The languages.")
    roles = choices("Roles", of=Role, max_length=100, help="The roles.")
    day = civil_date("Day", null=True, help="The day that is compared with.")
    days = integer("Days", null=True, minimum=1, maximum=MOST_DAYS, help="How many days, counting today.")

    rule_id: int
    title = ("attribute", "operator")
    belongings = ("units", "groups")
    read = managers | admins


class RuleCriterionUnit(Entity):
    """A unit that a criterion names; it stands for everything below it, too."""

    criterion: ForeignKeyRelation[RuleCriterion] = link(
        "Criterion",
        "RuleCriterion",
        help="The criterion that names it.",
        back=(Back("units", "The units, each with all below it.", Shape.LIST, usually=2),),
    )
    unit: ForeignKeyRelation[OrgUnit] = link("Unit", "OrgUnit", help="The unit.")

    criterion_id: int
    unit_id: int
    title = ("unit",)
    read = managers | admins


class RuleCriterionGroup(Entity):
    """A group that a criterion names. While it is archived, nobody belongs to it."""

    criterion: ForeignKeyRelation[RuleCriterion] = link(
        "Criterion",
        "RuleCriterion",
        help="The criterion that names it.",
        back=(Back("groups", "The groups.", Shape.LIST, usually=2),),
    )
    group: ForeignKeyRelation[Group] = link("Group", "Group", help="The group.")

    criterion_id: int
    group_id: int
    title = ("group",)
    read = managers | admins


class RuleCriterionInput(Struct):
    """One thing that has to be true of a person: an attribute, an operator, and what the attribute compares with."""

    attribute: RuleAttribute = ask()
    operator: RuleOperator = ask()
    units: Sequence[int] = ask(
        "Units",
        to="OrgUnit",
        default=(),
        help="The companies, departments or teams, each with all below it.",
        show_if={"attribute": OF_UNITS},
    )
    groups: Sequence[int] = ask(
        "Groups", to="Group", default=(), help="The groups.", show_if={"attribute": RuleAttribute.GROUP}
    )
    job_titles: Sequence[str] = ask(default=(), show_if={"attribute": RuleAttribute.JOB_TITLE})
    languages: Sequence[Language] = ask(default=(), show_if={"attribute": RuleAttribute.LANGUAGE})
    roles: Sequence[Role] = ask(default=(), show_if={"attribute": RuleAttribute.ROLE})
    day: date | None = ask(default=None, show_if={"operator": OF_DAYS})
    days: int | None = ask(default=None, show_if={"operator": RuleOperator.IN_THE_LAST})
    is_negated: bool = ask(default=False)

    subject = RuleCriterion
