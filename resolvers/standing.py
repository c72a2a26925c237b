"""What is true of somebody's qualification on a day, as the API tells it."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import strawberry

from app.domain import findings
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.enums import graphql_enum
from resolvers.loaders import row_of
from schema.enums import Stage, Status
from schema.learning import LearningActivity
from schema.qualifications import Requirement

graphql_enum(Status)
graphql_enum(Stage)


def instant_after(day: date | None, zone: Any) -> datetime | None:
    """Return the first moment that is no longer that day in the organisation's zone (R2)."""
    if day is None or day >= date.max - timedelta(days=1):
        return None
    return datetime.combine(day + timedelta(days=1), time(), tzinfo=zone).astimezone(UTC)


@strawberry.type(description="How one requirement of a qualification stands on a day.")
class RequirementProgress:
    """How one requirement of a qualification stands on a day."""

    key: strawberry.Private[findings.Progress]
    stage: Stage = strawberry.field(description="The list it is in.")
    is_satisfied: bool = strawberry.field(description="Whether what was asked for is there.")
    satisfied_on: date | None = strawberry.field(description="The day on which it was; null if it is not.")
    is_open: bool = strawberry.field(description="Whether it is to be worked on that day.")
    opens_on: date | None = strawberry.field(description="The day it opens for renewal; null if it was never closed.")
    due_on: date | None = strawberry.field(description="The last day to do it in time; null if there is none.")

    @computed("What has to be completed.", shows=LearningActivity)
    async def activity(self, info: Info) -> Any:
        """Return the activity as it was selected."""
        return await row_of(info._raw_info, LearningActivity, self.key.activity)

    @computed("The requirement itself, with its settings.", shows=Requirement)
    async def requirement(self, info: Info) -> Any:
        """Return the requirement as it was selected."""
        return await row_of(info._raw_info, Requirement, self.key.requirement)


@strawberry.type(description="What is true of an assignment on one day; computed from dated facts, never stored.")
class Standing:
    """What is true of an assignment on one day (R1)."""

    on: date = strawberry.field(description="The day.")
    status: Status = strawberry.field(description="In one word.")
    is_qualified: bool = strawberry.field(description="Whether the person may do the work on that day.")
    valid_through: date | None = strawberry.field(description="The last valid day; null: never yet, or for ever.")
    valid_until: datetime | None = strawberry.field(description="The moment after validThrough, in UTC (R2).")
    renewal_opens_on: date | None = strawberry.field(description="The day on which renewal opens, or opened (R5).")
    due_on: date | None = strawberry.field(description="The last day on which renewing keeps the person qualified.")
    approval_pending: bool = strawberry.field(description="Whether proof waits for a decision.")
    period_number: int | None = strawberry.field(description="The period that runs or ran last; null before the first.")
    progress: list[RequirementProgress] = strawberry.field(description="The requirements that matter on that day.")


@strawberry.type(description="Days in a row on which the status, the last valid day and the period were the same.")
class StandingSpan:
    """Days in a row on which the status, the last valid day and the period were the same."""

    status: Status = strawberry.field(description="What held on these days.")
    is_qualified: bool = strawberry.field(description="Whether the person was qualified on these days.")
    since: date = strawberry.field(name="from", description="The first day.")
    through: date = strawberry.field(description="The last day.")
    valid_through: date | None = strawberry.field(description="The last valid day as it stood.")
    period_number: int | None = strawberry.field(description="The period that ran or ran last; null before the first.")


def standing_type(found: findings.Standing | None, zone: Any) -> Standing | None:
    """Return a finding of the domain as the API shows it."""
    if found is None:
        return None
    return Standing(
        on=found.on,
        status=found.status,
        is_qualified=found.is_qualified,
        valid_through=found.valid_through,
        valid_until=instant_after(found.valid_through, zone),
        renewal_opens_on=found.renewal_opens_on,
        due_on=found.due_on,
        approval_pending=found.approval_pending,
        period_number=found.period_number,
        progress=[progress_type(each) for each in found.progress],
    )


def progress_type(found: findings.Progress) -> RequirementProgress:
    """Return the progress of one requirement as the API shows it."""
    return RequirementProgress(
        key=found,
        stage=found.stage,
        is_satisfied=found.is_satisfied,
        satisfied_on=found.satisfied_on,
        is_open=found.is_open,
        opens_on=found.opens_on,
        due_on=found.due_on,
    )


def span_type(found: findings.Span) -> StandingSpan:
    """Return a span as the API shows it."""
    return StandingSpan(
        status=found.status,
        is_qualified=found.is_qualified,
        since=found.from_on,
        through=found.through,
        valid_through=found.valid_through,
        period_number=found.period_number,
    )
