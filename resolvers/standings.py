"""What is true of somebody's qualification on a day, as the API tells it."""

from asyncio import gather
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import strawberry

from app.domain import findings
from app.domain.reasons import Reason, ReasonCode, sentence
from app.domain.standing import StandingEvaluator
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.enums import described_enum, graphql_enum
from resolvers.loaders import names_of, row_of
from schema.activities import LearningActivity
from schema.completions import Completion
from schema.enums import Stage, Status
from schema.requirements import Requirement
from schema.uploads import UploadedCertificate

graphql_enum(Status)
graphql_enum(Stage)
described_enum(ReasonCode, "The reasons why a standing is as it is.", lambda code: code.words)


def instant_after(day: date | None, zone: Any) -> datetime | None:
    """Return the first moment that is no longer that day in the organisation's zone (R2)."""
    if day is None or day >= date.max - timedelta(days=1):
        return None
    return datetime.combine(day + timedelta(days=1), time(), tzinfo=zone).astimezone(UTC)


@strawberry.type(description="The progress on one requirement of a qualification on a day.")
class RequirementProgress:
    """The progress on one requirement of a qualification on a day."""

    key: strawberry.Private[findings.Progress]
    stage: Stage = strawberry.field(description="The list it is in.")
    is_satisfied: bool = strawberry.field(description="Whether the requirement is satisfied.")
    satisfied_on: date | None = strawberry.field(description="The day on which it was satisfied; null if it is not.")
    is_open: bool = strawberry.field(description="Whether it can be worked on on that day.")
    opens_on: date | None = strawberry.field(
        description="The day on which it opens for renewal; null if it is open from the start."
    )
    due_on: date | None = strawberry.field(description="The last day to complete it in time; null if there is none.")

    @computed("The activity that has to be completed.", shows=LearningActivity)
    async def activity(self, info: Info) -> Any:
        """Return the activity as it was selected."""
        return await row_of(info, LearningActivity, self.key.activity)

    @computed("The requirement itself, with its settings.", shows=Requirement)
    async def requirement(self, info: Info) -> Any:
        """Return the requirement as it was selected."""
        return await row_of(info, Requirement, self.key.requirement)

    @computed("The uploaded certificates it is based on.", shows=UploadedCertificate, many=True)
    async def uploaded_certificates(self, info: Info) -> Any:
        """Return what was uploaded and approved, as it was selected."""
        return await gather(*(row_of(info, UploadedCertificate, key) for key in self.key.uploads))


@strawberry.type(
    name="EducationProgress", description="The progress on one period of permanent education on a day. Only for FIXED."
)
class EducationProgressType:
    """How one period of permanent education stands on a day (R11)."""

    key: strawberry.Private[findings.EducationProgress]
    since: date = strawberry.field(name="from", description="The first day of the period.")
    through: date = strawberry.field(description="The last day of the period.")
    is_met: bool = strawberry.field(description="Whether enough has been completed.")
    is_open: bool = strawberry.field(description="Whether the period has begun.")
    reached: Decimal = strawberry.field(description="The credits, or the number of activities, that count so far.")
    needed: Decimal = strawberry.field(description="The credits, or the number of activities, that are needed.")

    @computed("The requirement it belongs to.", shows=Requirement)
    async def requirement(self, info: Info) -> Any:
        """Return the requirement as it was selected."""
        return await row_of(info, Requirement, self.key.requirement)

    @computed("The activities of the set that count so far.", shows=LearningActivity, many=True)
    async def done(self, info: Info) -> Any:
        """Return the activities as they were selected."""
        return await gather(*(row_of(info, LearningActivity, each) for each in self.key.done))

    @computed("The activities of the set that would still count.", shows=LearningActivity, many=True)
    async def missing(self, info: Info) -> Any:
        """Return the activities as they were selected."""
        return await gather(*(row_of(info, LearningActivity, each) for each in self.key.missing))


@strawberry.type(description="One reason why a standing is as it is, as data and in words.")
class StandingReason:
    """One reason why a standing is as it is, as data and in words."""

    key: strawberry.Private[Reason]
    code: ReasonCode = strawberry.field(description="The kind of reason.")
    rule: str = strawberry.field(description="The code of the domain's rule behind it, which stays the same.")
    message: str = strawberry.field(description="One sentence in plain English.")
    on: date | None = strawberry.field(description="The day it is about; null if it is about none.")
    through: date | None = strawberry.field(description="The last day it is about; null if it is about none.")
    stage: Stage | None = strawberry.field(description="The list it is about; null if it is about none.")
    period_number: int | None = strawberry.field(
        description="The number of the period it is about; null if it is about none."
    )
    version: int | None = strawberry.field(
        description="The version of the qualification it is about; null if it is about none."
    )

    @computed("The activity it is about; null if it is about none.", shows=LearningActivity, null=True)
    async def activity(self, info: Info) -> Any:
        """Return the activity as it was selected."""
        key = self.key.activity
        return None if key is None else await row_of(info, LearningActivity, key)

    @computed("The completions it is based on.", shows=Completion, many=True)
    async def completions(self, info: Info) -> Any:
        """Return the facts as they were selected."""
        return [await row_of(info, Completion, key) for key in self.key.completions]


@strawberry.type(name="Standing", description="The standing of an assignment on one day, computed from dated facts.")
class StandingType:
    """What is true of an assignment on one day (R1)."""

    evaluator: strawberry.Private[StandingEvaluator]
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
    approval_pending: bool = strawberry.field(description="Whether an uploaded certificate waits for a decision.")
    period_number: int | None = strawberry.field(
        description="The number of the period that is running or ran last; null before the first."
    )
    is_assigned_too_late: bool = strawberry.field(
        description=(
            "FIXED: whether the time frame had closed before the assignment. You can extend it, grant an "
            "exemption, or leave it."
        )
    )

    @computed("The requirements that matter on that day.")
    def progress(self) -> list[RequirementProgress]:
        """Return how each requirement stands."""
        return [progress_type(each) for each in self.evaluator.progress(self.on)]

    @computed("FIXED: the permanent education that keeps it met.")
    def permanent_education(self) -> list[EducationProgressType]:
        """Return how each period of permanent education stands."""
        return [education_type(each) for each in self.evaluator.permanent_education(self.on)]

    @computed("Why it is so: the requirements, facts and rules behind it, for the learner and for an auditor.")
    async def reasons(self, info: Info) -> list[StandingReason]:
        """Return the reasons in the order in which they matter."""
        found = self.evaluator.reasons(self.on)
        names = await names_of(info.context, {each.activity for each in found if each.activity is not None})
        return [reason_type(each, names) for each in found]


@strawberry.type(description="Consecutive days on which the status, the last valid day and the period were the same.")
class StandingSpan:
    """Consecutive days on which the status, the last valid day and the period were the same."""

    status: Status = strawberry.field(description="The status on these days.")
    is_qualified: bool = strawberry.field(description="Whether the person was qualified on these days.")
    since: date = strawberry.field(name="from", description="The first day.")
    through: date = strawberry.field(description="The last day.")
    valid_through: date | None = strawberry.field(
        description="The last valid day as it was then; null if there was none, or if it never ended."
    )
    period_number: int | None = strawberry.field(description="The period that ran or ran last; null before the first.")


def standing_type(evaluator: StandingEvaluator, on: date, zone: Any) -> StandingType | None:
    """Return what is true on a day as the API shows it; None if the person is not assigned."""
    found = evaluator.standing(on, in_detail=False)
    if found is None:
        return None
    return StandingType(
        evaluator=evaluator,
        on=found.on,
        status=found.status,
        is_qualified=found.is_qualified,
        valid_through=found.valid_through,
        valid_until=instant_after(found.valid_through, zone),
        renewal_opens_on=found.renewal_opens_on,
        due_on=found.due_on,
        approval_pending=found.approval_pending,
        period_number=found.period_number,
        is_assigned_too_late=found.assigned_too_late,
    )


def education_type(found: findings.EducationProgress) -> EducationProgressType:
    """Return a period of permanent education as the API shows it."""
    return EducationProgressType(
        key=found,
        since=found.from_on,
        through=found.through,
        is_met=found.is_met,
        is_open=found.is_open,
        reached=found.reached,
        needed=found.needed,
    )


def reason_type(found: Reason, names: Mapping[int, str]) -> StandingReason:
    """Return a reason as the API shows it."""
    return StandingReason(
        key=found,
        code=found.code,
        rule=found.rule,
        message=sentence(found, names.__getitem__),
        on=found.on,
        through=found.through,
        stage=found.stage,
        period_number=found.period_number,
        version=found.version,
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
