"""Assignment rules: who is assigned which qualifications, by what they are and where they sit."""

from collections.abc import Sequence
from typing import ClassVar

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import Role
from schema.kit.access import admins, managers
from schema.kit.action import IS_SET, Action, Struct, ask
from schema.kit.computed import computed_link
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import calendar_period, civil_date, flag, link, row_revision, text
from schema.qualifications import Qualification
from schema.rule_criteria import RuleCriterionInput
from schema.units import OrgUnit

MOST_CRITERIA = 10
MOST_QUALIFICATIONS = 20
MOST_RULES = 500


class AssignmentRule(Entity):  # S29, S30, S60
    """Criteria for people: all who meet every one of them are assigned the rule's qualifications, as long as they do.

    It is looked at again whenever a person, a unit, a group or the rule changes, and every night. People who are not
    active get nothing new; what they have runs on.
    """

    name = text("Name", searchable=True, index=True, help="What the rule is called.")
    unit: ForeignKeyNullableRelation[OrgUnit] = link(
        "Unit",
        "OrgUnit",
        null=True,
        help="Only people in this unit or below it. Without this: the whole organisation.",
        back=(Back("assignment_rules", "The assignment rules for the people of this unit."),),
    )
    is_active = flag("Is active", default=True, help="Whether it assigns anything. Without this, it assigns nothing.")
    archived_on = civil_date("Archived on", null=True, help="The day it was taken out of use; null while it is in use.")
    revision = row_revision()

    unit_id: int | None
    plural = "assignment_rules"
    belongings = ("criteria", "qualifications", "exclusions")
    read = managers | admins
    computed: ClassVar = {
        "reaches": computed_link("Reaches", "OrgUnit", help="Rules for some or all people of the unit")
    }

    class Admin:
        icon = "rules"
        for_roles = (Role.MANAGER, Role.ADMIN)
        columns = ("name", "unit", "is_active", "archived_on")
        filters = ("is_active", "unit", "reaches", "archived_on")


class RuleQualification(Entity):
    """A qualification that a rule assigns, and how long people get for it."""

    rule: ForeignKeyRelation[AssignmentRule] = link(
        "Rule",
        "AssignmentRule",
        help="The rule that assigns it.",
        back=(Back("qualifications", "What it assigns.", Shape.LIST, usually=2),),
    )
    qualification: ForeignKeyRelation[Qualification] = link(
        "Qualification",
        "Qualification",
        help="The qualification that it assigns.",
        back=(Back("assignment_rules", "The rules that assign it.", usually=3),),
    )
    within = calendar_period(
        "Within",
        null=True,
        unit="D",
        help="How long people get, from the day on which the rule assigns it. They are told; no standing changes.",
    )

    rule_id: int
    qualification_id: int
    title = ("qualification",)
    read = managers | admins

    class Meta:
        """A rule assigns a qualification once."""

        unique_together = (("rule", "qualification"),)


class AssignmentRuleChanged(Event):
    """A rule was created, edited, archived or restored, or somebody was excluded from it or included again."""

    subject = AssignmentRule
    is_deed = True
    numbers = ChangedNumbers.ALL


class RuleQualificationInput(Struct):
    """A qualification that a rule assigns, and how long people get for it."""

    qualification: int = ask()
    within: str | None = ask(default=None)

    subject = RuleQualification


class AssignmentRuleCreate(Action):  # S29, S60
    """Add a rule. Those who meet it are assigned its qualifications at once; very many of them, in the background."""

    name: str = ask()
    unit: int | None = ask(default=None)
    criteria: Sequence[RuleCriterionInput] = ask(
        "Criteria", default=(), help="What has to be true of a person, all of it. Without any: everybody."
    )
    qualifications: Sequence[RuleQualificationInput] = ask(
        "Qualifications", help="What it assigns: at least one qualification."
    )
    is_active: bool = ask(default=True)

    subject = AssignmentRule
    belongings = ("criteria", "qualifications")
    creates = True
    label = "Add rule"
    allow = admins
    refusals = {
        "EMPTY": "At least one is needed.",
        "TOO_MANY": "At most {max} are allowed.",
        "TWICE": "This is in the list already.",
        "BAD_VALUE": "This does not go with the attribute and the operator.",
        "BAD_OPERATOR": "This operator does not go with the attribute.",
        "ARCHIVED": "This is archived.",
        "TOO_MANY_RULES": "There are {max} rules. Archive one of them first.",
    }
    emits = AssignmentRuleChanged
    sections = (
        ("The rule", ("name", "unit", "is_active")),
        ("Who it is for", ("criteria",)),
        ("What they are assigned", ("qualifications",)),
    )


class AssignmentRuleEdit(AssignmentRuleCreate, edits=True):
    """Change a rule. What it alone had assigned ends for whoever does not meet it any more."""

    creates = False
    label = "Edit"
    available_when = {"archived_on": None}
    unavailable = "It is archived."


class AssignmentRuleArchive(Action):
    """Take a rule out of use. What it alone had assigned ends; what is assigned for another reason stays."""

    subject = AssignmentRule
    belongings = ()
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    emits = AssignmentRuleChanged


class AssignmentRuleRestore(Action):
    """Bring an archived rule back. It is not active at first: see whom it concerns before you activate it."""

    subject = AssignmentRule
    belongings = ()
    label = "Restore"
    allow = admins
    available_when = {"archived_on": IS_SET}
    unavailable = "It is in use."
    refusals = {"TOO_MANY_RULES": AssignmentRuleCreate.refusals["TOO_MANY_RULES"]}
    emits = AssignmentRuleChanged
