"""Runs of assignment rules: the progress of applying one to many people, and how to undo it."""

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.kit.access import admins, managers
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back
from schema.kit.kinds import instant, integer, link
from schema.people import User
from schema.rules import AssignmentRule


class AssignmentRuleRun(Entity):  # E36, R15
    """The progress of applying a rule to everybody concerned. If it is interrupted, it continues where it stopped."""

    rule: ForeignKeyRelation[AssignmentRule] = link(
        "Rule",
        "AssignmentRule",
        help="The rule that is applied.",
        back=(Back("runs", "When it was applied to people, and how far that has come."),),
    )
    total = integer("Total", help="How many assignments it had to begin or end when it started.")
    begun = integer("Begun", help="How many assignments it has begun, or given one more reason.")
    ended = integer("Ended", help="How many assignments it has ended, or taken one reason from.")
    started_at = instant("Started at", help="When it was requested.")
    started_by: ForeignKeyNullableRelation[User] = link(
        "Started by", "User", null=True, help="Who changed the rule; null if it was not a person."
    )
    finished_at = instant("Finished at", null=True, help="When it was complete; null while it is in progress.")
    undone_at = instant("Undone at", null=True, help="When it was undone; null unless it was.")
    last_user_id = fields.BigIntField(default=0)
    """It has come to everybody with an id up to this one."""
    terms_before = fields.TextField(default="")
    """What the rule said before, as JSON, for an undo; empty if there was no rule before."""
    terms_after = fields.TextField(default="")
    """What it said then; empty if the rule itself was not changed."""

    rule_id: int
    started_by_id: int | None
    title = ("rule", "started_at")
    read = managers | admins


class AssignmentRuleRunFinished(Event):
    """A rule has been applied to everybody concerned, or that was undone; it is told once, and not of each person."""

    subject = AssignmentRuleRun
    is_deed = True
    numbers = ChangedNumbers.ALL


class AssignmentRuleRunUndo(Action):
    """Undo what a change of a rule brought about, and make the rule what it was, while nothing else has happened."""

    subject = AssignmentRuleRun
    belongings = ()
    label = "Undo"
    allow = admins
    available_when = {"undone_at": None}
    unavailable = "It is undone already."
    refusals = {
        "NOT_FINISHED": "It is still in progress. Wait until it is complete.",
        "RULE_CHANGED": "The rule says something else by now, or was not changed by this. Edit the rule instead.",
        "SOMETHING_HAPPENED": "Since then something else has happened to {count} of the people: {people}.",
    }
    emits = AssignmentRuleRunFinished
