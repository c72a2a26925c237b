"""The stored timelines of assignments: what is true and what is open on which days, for many to be asked at once."""

from datetime import date, datetime

from tortoise import fields
from tortoise.fields.base import RESTRICT
from tortoise.fields.relational import ForeignKeyRelation

from schema.activities import LearningActivity
from schema.assignments import Assignment
from schema.enums import MembershipState, Phase, Stage, Status
from schema.kit.access import nobody
from schema.kit.entity import Entity
from schema.kit.indexes import OnlyWhere

_CURRENT = "superseded_at IS NULL"
_RUNNING = f"{_CURRENT} AND phase = '{Phase.RUNNING.value}'"
_AHEAD = f"{_CURRENT} AND phase = '{Phase.AHEAD.value}'"


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
    approval_pending = fields.BooleanField()
    assigned_too_late = fields.BooleanField()
    recorded_at: datetime = fields.DatetimeField()
    superseded_at: datetime | None = fields.DatetimeField(null=True)

    assignment_id: int
    read = nobody

    class Meta:
        """By assignment; by unit and day; what runs by its words; what lies ahead by its day."""

        indexes = (
            ("assignment_id", "begins_on"),
            OnlyWhere("idx_span_unit_day", "unit_id", "begins_on", where=_CURRENT),
            OnlyWhere("idx_span_through", "through", "begins_on", "assignment_id", where=_CURRENT),
            OnlyWhere("idx_span_status", "status", "assignment_id", where=_RUNNING),
            OnlyWhere("idx_span_valid", "valid_through", "assignment_id", where=_RUNNING),
            OnlyWhere("idx_span_due", "due_on", "assignment_id", where=_RUNNING),
            OnlyWhere("idx_span_ends", "through", where=_RUNNING),
            OnlyWhere("idx_span_ahead", "begins_on", "id", where=_AHEAD),
        )


class Opening(Entity):  # R17
    """Consecutive days on which an activity is to be done in a stage, and is due on the same day. As StandingSpan.

    It has been open since `opens_on`; permanent education is of stage MAINTAIN.
    """

    assignment: ForeignKeyRelation[Assignment] = fields.ForeignKeyField(
        "qualgraph.Assignment", related_name=False, on_delete=RESTRICT
    )
    user_id = fields.BigIntField()
    qualification_id = fields.BigIntField()
    activity: ForeignKeyRelation[LearningActivity] = fields.ForeignKeyField(
        "qualgraph.LearningActivity", related_name=False, on_delete=RESTRICT
    )
    stage = fields.CharEnumField(Stage, max_length=16)
    opens_on = fields.DateField()
    begins_on = fields.DateField()
    through = fields.DateField()
    phase = fields.CharEnumField(Phase, max_length=16)
    due_on: date | None = fields.DateField(null=True)
    recorded_at: datetime = fields.DatetimeField()
    superseded_at: datetime | None = fields.DatetimeField(null=True)

    assignment_id: int
    activity_id: int
    read = nobody

    class Meta:
        """By assignment; what is open by person and by the day it is due; what lies ahead by its day."""

        indexes = (
            ("assignment_id", "begins_on"),
            OnlyWhere("idx_opening_user", "user_id", "activity_id", where=_RUNNING),
            OnlyWhere("idx_opening_due", "due_on", "id", where=_RUNNING),
            OnlyWhere("idx_opening_ends", "through", where=_RUNNING),
            OnlyWhere("idx_opening_ahead", "begins_on", "id", where=_AHEAD),
        )
