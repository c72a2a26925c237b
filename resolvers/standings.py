"""Standings as the API shows them."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import strawberry

from app.domain import findings
from app.domain.standing import StandingEvaluator
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.enums import graphql_enum
from resolvers.loaders import names_of, row_of
from resolvers.progress import EducationProgressType, RequirementProgress, education_type, progress_type
from resolvers.reasons import StandingReason, reason_type
from schema.enums import Status
from schema.qualifications import QualificationVersion

graphql_enum(Status)


def instant_after(day: date | None, zone: Any) -> datetime | None:
    """Return the first moment that is no longer that day in the organisation's zone (R2)."""
    if day is None or day >= date.max - timedelta(days=1):
        return None
    return datetime.combine(day + timedelta(days=1), time(), tzinfo=zone).astimezone(UTC)


@strawberry.type(name="Standing", description="The standing of an assignment on one day, computed from dated facts.")
class StandingType:
    """What is true of an assignment on one day (R1)."""

    evaluator: strawberry.Private[StandingEvaluator]
    assignment_key: strawberry.Private[int]
    terms_number: strawberry.Private[int]
    on: date = strawberry.field(description="The day.")
    status: Status = strawberry.field(description="The status on that day.")
    is_qualified: bool = strawberry.field(description="Whether the person is qualified on that day.")
    valid_through: date | None = strawberry.field(
        description="The last valid day; null if there has been none yet, or if it never ends."
    )
    valid_until: datetime | None = strawberry.field(
        description="The instant at which validThrough is over, in UTC; null if validThrough is."
    )
    renewal_opens_on: date | None = strawberry.field(
        description="The day on which renewal opens or opened; null if there is none."
    )
    due_on: date | None = strawberry.field(
        description="The last day to renew and stay qualified; null if there is none."
    )
    is_approval_pending: bool = strawberry.field(description="Whether an uploaded certificate waits for a decision.")
    period_number: int | None = strawberry.field(
        description="The number of the period that is running or ran last; null before the first."
    )
    is_assigned_too_late: bool = strawberry.field(
        description=(
            "FIXED: whether the time frame had closed before the assignment. You can extend it, grant an "
            "exemption, or leave it."
        )
    )

    @computed(  # R12
        "The version that the person stands under: that of the period that runs, else the one in force.",
        shows=QualificationVersion,
    )
    async def version(self, info: Info) -> Any:
        return await row_of(info, QualificationVersion, self.evaluator.version_keys[self.terms_number])

    @computed("The requirements that matter on that day.", usually=4, costs=10)
    def progress(self) -> list[RequirementProgress]:
        return [progress_type(each, self.assignment_key) for each in self.evaluator.progress(self.on)]

    @computed("FIXED: the permanent education that keeps it met.", usually=1, costs=10)
    def permanent_education(self) -> list[EducationProgressType]:
        return [education_type(each) for each in self.evaluator.permanent_education(self.on)]

    @computed(
        "Why it is so: the requirements and facts behind it, for the learner and for an auditor.", usually=5, costs=20
    )
    async def reasons(self, info: Info) -> list[StandingReason]:
        found = self.evaluator.reasons(self.on)
        names = await names_of(info.context, {each.activity for each in found if each.activity is not None})
        return [reason_type(each, names, info.context.language) for each in found]


@strawberry.type(
    name="StandingSpan",
    description="Consecutive days on which the status, the last valid day and the period were the same.",
)
class StandingSpanType:
    """Consecutive days on which the status, the last valid day and the period were the same."""

    status: Status = strawberry.field(description="The status on these days.")
    is_qualified: bool = strawberry.field(description="Whether the person was qualified on these days.")
    since: date = strawberry.field(name="from", description="The first day.")
    through: date = strawberry.field(description="The last day.")
    valid_through: date | None = strawberry.field(
        description="The last valid day as it was then; null if there was none, or if it never ended."
    )
    period_number: int | None = strawberry.field(description="The period that ran or ran last; null before the first.")


def standing_type(evaluator: StandingEvaluator, on: date, zone: Any, *, assignment: int) -> StandingType | None:
    """What is true of an assignment on a day; None if the person is not assigned on it."""
    found = evaluator.standing(on, in_detail=False)
    if found is None:
        return None
    return StandingType(
        evaluator=evaluator,
        assignment_key=assignment,
        terms_number=found.terms_number,
        on=found.on,
        status=found.status,
        is_qualified=found.is_qualified,
        valid_through=found.valid_through,
        valid_until=instant_after(found.valid_through, zone),
        renewal_opens_on=found.renewal_opens_on,
        due_on=found.due_on,
        is_approval_pending=found.approval_pending,
        period_number=found.period_number,
        is_assigned_too_late=found.assigned_too_late,
    )


def span_type(found: findings.Span) -> StandingSpanType:
    return StandingSpanType(
        status=found.status,
        is_qualified=found.is_qualified,
        since=found.from_on,
        through=found.through,
        valid_through=found.valid_through,
        period_number=found.period_number,
    )
