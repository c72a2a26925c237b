"""How each requirement of a qualification stands on a day, as the API tells it."""

from asyncio import gather
from datetime import date
from decimal import Decimal
from typing import Any

import strawberry

from app.domain import findings
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.enums import graphql_enum
from resolvers.loaders import row_of
from schema.activities import LearningActivity
from schema.enums import Stage
from schema.requirements import Requirement
from schema.uploads import UploadedCertificate

graphql_enum(Stage)


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
        return await row_of(info, LearningActivity, self.key.activity)

    @computed("The requirement itself, with its settings.", shows=Requirement)
    async def requirement(self, info: Info) -> Any:
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
        return await row_of(info, Requirement, self.key.requirement)

    @computed("The activities of the set that count so far.", shows=LearningActivity, many=True)
    async def done(self, info: Info) -> Any:
        return await gather(*(row_of(info, LearningActivity, each) for each in self.key.done))

    @computed("The activities of the set that would still count.", shows=LearningActivity, many=True)
    async def missing(self, info: Info) -> Any:
        return await gather(*(row_of(info, LearningActivity, each) for each in self.key.missing))


def progress_type(found: findings.Progress) -> RequirementProgress:
    return RequirementProgress(
        key=found,
        stage=found.stage,
        is_satisfied=found.is_satisfied,
        satisfied_on=found.satisfied_on,
        is_open=found.is_open,
        opens_on=found.opens_on,
        due_on=found.due_on,
    )


def education_type(found: findings.EducationProgress) -> EducationProgressType:
    return EducationProgressType(
        key=found,
        since=found.from_on,
        through=found.through,
        is_met=found.is_met,
        is_open=found.is_open,
        reached=found.reached,
        needed=found.needed,
    )
