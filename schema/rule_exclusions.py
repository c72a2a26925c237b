"""Exclusions: people to whom an assignment rule does not apply, whatever it says."""

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.kit.access import admins, managers_of
from schema.kit.action import Action, ask
from schema.kit.entity import Entity, OnlyOne
from schema.kit.fields import Back
from schema.kit.kinds import instant, link, text
from schema.people import User
from schema.rules import AssignmentRule, AssignmentRuleChanged


class RuleExclusion(Entity):
    """A person to whom a rule does not apply, whatever it says, and why. It outlives edits of the rule."""

    rule: ForeignKeyRelation[AssignmentRule] = link(
        "Rule",
        "AssignmentRule",
        help="The rule that does not apply.",
        back=(
            Back(
                "exclusions",
                "The people to whom it does not apply.",
                where={"ended_at": None},
                is_exceptional=True,
                usually=5,
            ),
        ),
    )
    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="The person to whom it does not apply.",
        back=(
            Back(
                "rule_exclusions",
                "The rules that do not apply to the person.",
                where={"ended_at": None},
                is_exceptional=True,
            ),
        ),
    )
    reason = text("Reason", max_length=1000, has_lines=True, help="Why it does not apply.")
    excluded_at = instant("Excluded at", help="When it was recorded.")
    excluded_by: ForeignKeyNullableRelation[User] = link("Excluded by", "User", null=True, help="Who recorded it.")
    ended_at = instant("Ended at", null=True, help="When the person was included again; null while excluded.")

    rule_id: int
    user_id: int
    title = ("rule", "user")
    read = managers_of("user") | admins

    class Meta:
        """A person is excluded from a rule once at a time."""

        indexes = (OnlyOne("uid_rule_exclusion", "rule_id", "user_id", where="ended_at IS NULL"),)


class AssignmentRuleExclude(Action):
    """Exclude a person from a rule, whatever it says now or later. What it alone had assigned to them ends."""

    user: int = ask("Person", to="User", help="The person to whom it shall not apply.")
    reason: str = ask("Reason", max_length=1000, has_lines=True, help="Why; this is shown.")

    subject = AssignmentRule
    belongings = ("exclusions",)
    label = "Exclude"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    refusals = {"ALREADY_EXCLUDED": "This person is excluded already."}
    emits = AssignmentRuleChanged


class AssignmentRuleInclude(Action):
    """Let a rule apply to a person again who was excluded from it."""

    user: int = ask("Person", to="User", help="The person to whom it shall apply again.")

    subject = AssignmentRule
    belongings = ("exclusions",)
    label = "Include again"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    refusals = {"NOT_EXCLUDED": "This person is not excluded."}
    emits = AssignmentRuleChanged
