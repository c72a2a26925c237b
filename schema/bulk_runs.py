"""Bulk runs: one deed for many people, each with a result of their own."""

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.activities import LearningActivity
from schema.adjustments import MAX_GRANT_REASON
from schema.assignments import Assignment
from schema.enums import Described, Role, Stage
from schema.kit.access import admins, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back
from schema.kit.indexes import OnlyWhere
from schema.kit.kinds import choice, civil_date, instant, integer, link, text
from schema.people import User
from schema.qualifications import Qualification


class BulkKind(Described):
    """What a bulk run does for each of its people."""

    ASSIGN = "ASSIGN", "Assigns a qualification."
    WITHDRAW = "WITHDRAW", "Withdraws an assignment."
    RECORD = "RECORD", "Records a completion."
    EXTEND = "EXTEND", "Gives more time."
    EXEMPT = "EXEMPT", "Exempts from a requirement."


class BulkState(Described):
    """How far a bulk run is."""

    RUNNING = "RUNNING", "It is going through its people."
    FINISHED = "FINISHED", "It went through all of its people."
    UNDOING = "UNDOING", "It is being undone."
    UNDONE = "UNDONE", "It was undone, as far as that was possible."


class BulkOutcome(Described):
    """What came of a bulk run for one person."""

    WAITING = "WAITING", "Not reached yet."
    DONE = "DONE", "It was done."
    NOTHING_TO_DO = "NOTHING_TO_DO", "It was so already."
    REFUSED = "REFUSED", "It was refused."
    UNDONE = "UNDONE", "It was done, and undone afterwards."
    KEPT = "KEPT", "It was done, and could not be undone: something else has happened since."


class BulkRun(Entity):  # E36, R15
    """One deed for many people, such as assigning a qualification to everybody of a department.

    Whom it is about is decided when it is asked for. A run that is interrupted continues where it stopped.
    """

    kind = choice("Kind", BulkKind, help="What it does for each person.")
    state = choice("State", BulkState, help="How far it is.")
    requested_by: ForeignKeyNullableRelation[User] = link(
        "Requested by", "User", null=True, may_be_hidden=True, help="Who asked for it; null if nobody in person did."
    )
    requested_at = instant("Requested at", help="When it was asked for.")
    total = integer("Total", help="How many people or assignments it is about.")
    done = integer("Processed", help="How many of them it has gone through.")
    changed = integer("Changed", help="For how many it was done.")
    unchanged = integer("Unchanged", help="For how many there was nothing to do.")
    refused = integer("Refused", help="For how many it was refused.")
    finished_at = instant("Finished at", null=True, help="When it had gone through all; null while it has not.")
    undone_by: ForeignKeyNullableRelation[User] = link(
        "Undone by", "User", null=True, may_be_hidden=True, help="Who had it undone."
    )
    undone_at = instant("Undone at", null=True, help="When undoing it was finished; null if it was not undone.")
    undo_reason = text(
        "Reason for undoing", null=True, max_length=MAX_GRANT_REASON, has_lines=True, help="Why it was undone."
    )
    undone = integer("Undone", help="For how many it was undone.")
    kept = integer("Kept", help="For how many it could not be undone.")
    qualification: ForeignKeyNullableRelation[Qualification] = link(
        "Qualification", "Qualification", null=True, help="What is assigned; null if nothing is."
    )
    activity: ForeignKeyNullableRelation[LearningActivity] = link(
        "Activity", "LearningActivity", null=True, help="What was completed, or does not have to be; null for others."
    )
    day = civil_date(
        "Day",
        null=True,
        help="The first day of the assignment, the day of the completion, or the new last day; null for others.",
    )
    stage = choice("Stage", Stage, null=True, help="The list the activity is in, of an exemption.")
    period_number = integer("Period", null=True, minimum=1, help="The period that is extended or exempted, if named.")
    reason = text("Reason", null=True, max_length=MAX_GRANT_REASON, has_lines=True, help="Why, if a reason was given.")

    last_result_id = fields.BigIntField(default=0)
    """How far it is, or undoing it is: results come in the order of their ids."""

    requested_by_id: int | None
    undone_by_id: int | None
    qualification_id: int | None
    activity_id: int | None
    plural = "bulk_runs"
    title = ("kind",)
    verbs_begin_with = "Bulk"
    read = own("requested_by") | admins

    class Admin:
        starts_with = "sort=-requested_at"
        icon = "bulk"
        for_roles = (Role.MANAGER, Role.ADMIN)
        columns = ("kind", "qualification", "activity", "requested_by", "requested_at", "state", "total")
        filters = ("kind", "state", "requested_by", "requested_at")

    class Meta:
        """What is still to be carried on is found at once, however many there were."""

        indexes = (OnlyWhere("idx_bulk_run_unfinished", "id", where="state IN ('RUNNING', 'UNDOING')"),)


class BulkResult(Entity):
    """What came of a bulk run for one person, or for one assignment of theirs."""

    run: ForeignKeyRelation[BulkRun] = link(
        "Run", "BulkRun", help="The run it is of.", back=(Back("results", "What came of it for each person."),)
    )
    user: ForeignKeyRelation[User] = link("Person", "User", may_be_hidden=True, help="Whom it is about.")
    assignment: ForeignKeyNullableRelation[Assignment] = link(
        "Assignment",
        "Assignment",
        null=True,
        may_be_hidden=True,
        help="The assignment it is about, if it is about one.",
    )
    outcome = choice("Outcome", BulkOutcome, help="What came of it.")
    done_at = instant("Done at", null=True, help="When it was done or refused; null while it was not reached.")

    code = fields.CharField(max_length=64, null=True)
    """Why it was refused or kept, or what was so already; the API says it as `reason`."""
    made_id = fields.BigIntField(null=True)
    """The row that was made for it, by which it is undone; its kind depends on the run."""

    run_id: int
    user_id: int
    assignment_id: int | None
    plural = "bulk_results"
    title = ("user",)
    read = own("run.requested_by") | admins

    class Admin:
        for_roles = ()  # reached from the page of a run
        columns = ("user", "assignment", "outcome", "reason.message", "done_at")
        filters = ("run", "outcome", "user")

    class Meta:
        """Gone through in the order of their ids; they are written too often to be kept in the order of outcomes."""

        indexes = (("run", "id"),)


class BulkRunFinished(Event):
    """A bulk run went through all of its people. It is told once, and not of each of them."""

    subject = BulkRun
    about = "requested_by"
    is_deed = True
    numbers = ChangedNumbers.ALL


class BulkRunUndone(Event):
    """A bulk run was undone for all with whom nothing else had happened since."""

    subject = BulkRun
    about = "requested_by"
    is_deed = True
    numbers = ChangedNumbers.ALL


class BulkRunUndo(Action):
    """Undo a bulk run for everyone with whom nothing else has happened since. Nothing is deleted."""

    reason: str = ask(
        "Reason", max_length=MAX_GRANT_REASON, has_lines=True, help="Why; people see it where a completion is revoked."
    )

    subject = BulkRun
    is_deed = True
    label = "Undo"
    allow = own("requested_by") | admins
    available_when = {"state": BulkState.FINISHED}
    unavailable = "It is not finished, or it was undone already."
    refusals = {
        "NOTHING_DONE": "It changed nothing, so there is nothing to undo.",
        "CHANGED_SINCE": "Something else has happened since.",
    }
