"""The stored timelines of assignments: what is true and what is open on which days, for many to be asked at once."""

from datetime import date, datetime
from typing import ClassVar

from tortoise import fields
from tortoise.fields.base import RESTRICT
from tortoise.fields.relational import ForeignKeyRelation

from schema.activities import LearningActivity
from schema.assignments import Assignment
from schema.enums import MembershipState, Phase, Stage, Status
from schema.kit.access import admins, managers_of, nobody, own
from schema.kit.computed import (
    computed_choice,
    computed_day,
    computed_days_ahead,
    computed_flag,
    computed_link,
    computed_text,
)
from schema.kit.entity import Entity
from schema.kit.fields import Back
from schema.kit.indexes import OnlyWhere
from schema.kit.kinds import choice, civil_date, link
from schema.people import User
from schema.qualifications import Qualification

_CURRENT = "superseded_at IS NULL"
_RUNNING = f"{_CURRENT} AND phase = '{Phase.RUNNING.value}'"
_WHOSE = ("unit_id", "user_id")
"""What says who may see a span: an index that has it lets a manager's list pass by those of others."""
_COUNTED = ("unit_id", "qualification_id", "status", "valid_through", "membership", "approval_pending", "version_id")
"""What reports tell apart and count by: with whose they are, an index has all that an overview reads."""
_OF_A_LAPSE = ("unit_id", "qualification_id", "membership", "status", "valid_through", "user_id", "assignment_id")
"""What reports ask of those who are about to lose a qualification, so that the index answers alone."""
_LAPSES_ON_ANY_DAY = ("begins_on", "through", "status", "unit_id", "qualification_id", "membership", "user_id")
"""What reports of other days than today ask of them: who will lose it after the day, and has it on that day."""
_AHEAD = f"{_CURRENT} AND phase = '{Phase.AHEAD.value}'"
LAPSES_KNOWN_DAYS = 30  # E43
"""How soon after a span a lapse has to be for it to be right even of days that are past."""


class StandingSpan(Entity):  # R17
    """Consecutive days on which a standing, and where its person sat, were the same. Superseded, never overwritten.

    Never the truth: it is written in the transaction of the facts that it follows from. `through` is date.max if it
    does not end. `phase` alone changes: the turn of the day says by it what it has told.
    """

    assignment: ForeignKeyRelation[Assignment] = fields.ForeignKeyField(
        "qualgraph.Assignment", related_name=False, on_delete=RESTRICT
    )
    user_id = fields.BigIntField()
    qualification_id = fields.BigIntField()
    unit_id = fields.BigIntField(null=True)
    """Where the person sat; null on days before they were added."""
    membership: MembershipState | None = fields.CharEnumField(  # type: ignore[assignment]  # Tortoise forgets null
        MembershipState, max_length=16, null=True
    )
    begins_on = fields.DateField()
    through = fields.DateField()
    phase = fields.CharEnumField(Phase, max_length=16)
    status = fields.CharEnumField(Status, max_length=16)
    valid_through = fields.DateField()
    """date.max: none, so that lists have one order on both databases; as `due_on`."""
    renewal_opens_on: date | None = fields.DateField(null=True)
    due_on = fields.DateField()
    period_number = fields.IntField(null=True)
    version_id = fields.BigIntField()
    """The version of the qualification that the person stands under (R12)."""
    lapses_on: date | None = fields.DateField(null=True)
    """Of who is qualified: the first later day on which they are not, if nothing more happens; null: none is known."""
    approval_pending = fields.BooleanField()
    assigned_too_late = fields.BooleanField()
    recorded_at: datetime = fields.DatetimeField()
    superseded_at: datetime | None = fields.DatetimeField(null=True)

    assignment_id: int
    read = nobody

    class Meta:
        """By assignment; by unit and day; what runs by its words, and as it is counted; what lies ahead by its day."""

        indexes = (
            ("assignment", "begins_on"),
            OnlyWhere("idx_span_unit_day", "unit_id", "begins_on", where=_CURRENT),
            OnlyWhere("idx_span_through", "through", "begins_on", "assignment_id", where=_CURRENT),
            OnlyWhere("idx_span_status", "status", "assignment_id", *_WHOSE, "valid_through", where=_RUNNING),
            OnlyWhere("idx_span_status_valid", "status", "valid_through", "assignment_id", *_WHOSE, where=_RUNNING),
            OnlyWhere("idx_span_valid", "valid_through", "assignment_id", *_WHOSE, where=_RUNNING),
            OnlyWhere("idx_span_due", "due_on", "assignment_id", *_WHOSE, where=_RUNNING),
            OnlyWhere("idx_span_user", "user_id", "assignment_id", "status", where=_RUNNING),
            OnlyWhere("idx_span_counted", *_COUNTED, "user_id", "assignment_id", where=_RUNNING),
            OnlyWhere("idx_span_lapses", "lapses_on", *_OF_A_LAPSE, where=f"{_RUNNING} AND lapses_on IS NOT NULL"),
            OnlyWhere(
                "idx_span_any_lapses", "lapses_on", *_LAPSES_ON_ANY_DAY, where=f"{_CURRENT} AND lapses_on IS NOT NULL"
            ),
            OnlyWhere("idx_span_begins", "begins_on", "through", where=_CURRENT),
            OnlyWhere("idx_span_ends", "through", "id", where=_RUNNING),
            OnlyWhere("idx_span_ahead", "begins_on", "id", where=_AHEAD),
        )


class Opening(Entity):  # R17, S32
    """An activity that somebody has to do, for one of their qualifications, on the day that is asked about."""

    assignment: ForeignKeyRelation[Assignment] = link(
        "Assignment", "Assignment", help="The assignment that it belongs to."
    )
    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="The person who has to do it.",
        back=(Back("openings", "What the user has to do, soonest due first.", order="due_on", usually=10),),
    )
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity", "LearningActivity", help="The activity to complete."
    )
    qualification: ForeignKeyRelation[Qualification] = link(
        "Qualification", "Qualification", help="The qualification that asks for it."
    )
    stage = choice("Stage", Stage, help="Whether it is to be done to become qualified or to remain so.")
    opens_on = civil_date("Opens on", help="The day since which it has been open.")
    due_on = civil_date("Due on", null=True, help="The last day to do it in time; null if there is no such day.")
    due_by = fields.DateField()
    """`due_on`, and date.max if there is none, so that lists have one order on both databases."""
    begins_on = fields.DateField()
    """The first day on which it is due when it is; later than `opens_on` if it was due on another day before."""
    through = fields.DateField()
    phase = fields.CharEnumField(Phase, max_length=16)
    recorded_at: datetime = fields.DatetimeField()
    superseded_at: datetime | None = fields.DatetimeField(null=True)

    assignment_id: int
    user_id: int
    activity_id: int
    qualification_id: int
    plural = "openings"
    title = ("activity", "user")
    read = own("user") | managers_of("user") | admins
    is_dated = True
    searched_links = ("user", "activity")
    computed: ClassVar = {
        "due_on": computed_day(
            "Due on", narrows=False, orders=True, help="The last day to do it; what has none comes last."
        ),
        "unit": computed_link("Unit", "OrgUnit", help="Where the person was on the day"),
        "unit_itself": computed_link(
            "Directly in", "OrgUnit", is_exact=True, help="The unit the person was in on the day, without those below"
        ),
        "membership": computed_choice(
            "Person", MembershipState, help="Whether the person was at work, absent or gone on the day."
        ),
        "job_title": computed_text("Job title", help="What the person works as today"),
        "group": computed_link("Group", "Group", help="A group that the person belongs to today"),
        "due_within_days": computed_days_ahead("Due within", help="It is due within this many days."),
        "is_overdue": computed_flag("Is overdue", help="Whether it should have been done before the day."),
    }

    class Admin:
        icon = "calendar"
        list_name = "Open activities"
        starts_with = "sort=due_on"
        acts_on = "assignment"
        columns = ("user", "activity", "qualification", "stage", "opens_on", "due_on")
        filters = ("due_within_days", "is_overdue", "unit", "qualification", "activity", "user", "stage", "due_on")

    class Meta:
        """By assignment; what is open by person, and by the day it opened or is due; what lies ahead by its day."""

        indexes = (
            ("assignment", "begins_on"),
            OnlyWhere("idx_opening_user", "user_id", "activity_id", where=_RUNNING),
            OnlyWhere("idx_opening_due", "due_by", "id", where=_RUNNING),
            OnlyWhere("idx_opening_opens", "opens_on", "id", where=_RUNNING),
            OnlyWhere("idx_opening_ends", "through", "id", where=_RUNNING),
            OnlyWhere("idx_opening_ahead", "begins_on", "id", where=_AHEAD),
        )
