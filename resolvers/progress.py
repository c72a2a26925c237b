"""How each requirement of a qualification stands on a day, as the API tells it."""

from asyncio import gather
from datetime import date
from decimal import Decimal
from typing import Any

import strawberry

from app.domain import findings
from app.policy.refusals import CommonCode
from app.standings.upload_checks import UPLOAD_PARAMS, Pair, upload_refusals
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.enums import graphql_enum
from resolvers.loaders import evaluator_of, loaded, row_of
from resolvers.user_errors import UserError, user_error
from schema.activities import LearningActivity
from schema.enums import Stage
from schema.requirements import Requirement
from schema.uploads import UploadedCertificate, UploadedCertificateSubmit

graphql_enum(Stage)
_REFUSALS = {**UploadedCertificateSubmit.refusals, CommonCode.FORBIDDEN.name: CommonCode.FORBIDDEN.value}


@strawberry.type(description="The progress on one requirement of a qualification on a day.")
class RequirementProgress:
    """The progress on one requirement of a qualification on a day."""

    key: strawberry.Private[findings.Progress]
    assignment_key: strawberry.Private[int]
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

    @computed("The uploaded certificates it is based on.", shows=UploadedCertificate, many=True, usually=1)
    async def uploaded_certificates(self, info: Info) -> Any:
        """Return what was uploaded and approved, as it was selected."""
        return await gather(*(row_of(info, UploadedCertificate, key) for key in self.key.uploads))

    @computed("Whether you can use `uploadedCertificateSubmit` for it now.")
    async def viewer_can_upload(self, info: Info) -> bool:
        return await self._refused(info) is None

    @computed("Why you cannot upload a certificate for it now; null if you can.")
    async def upload_refusal(self, info: Info) -> UserError | None:
        """Return what uploadedCertificateSubmit would say (S34)."""
        code = await self._refused(info)
        return None if code is None else user_error(info, code, _REFUSALS[code], **UPLOAD_PARAMS.get(code, {}))

    async def _refused(self, info: Info) -> str | None:
        context, viewer = info.context, info.context.signed_in()
        if viewer.is_read_only:
            return CommonCode.FORBIDDEN.name

        async def load(pairs: list[Pair]) -> list[str | None]:
            known = {key: await evaluator_of(context, key, None) for key in {pair[0] for pair in pairs}}
            facts = {key: each.history for key, each in known.items()}
            found = await upload_refusals(pairs, facts, viewer=viewer)
            return [found[pair] for pair in pairs]

        asked = (self.assignment_key, self.key.requirement)
        return await loaded(context, "uploads", load, asked)  # type: ignore[no-any-return]  # the loader is kept by name


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

    @computed("The activities of the set that count so far.", shows=LearningActivity, many=True, usually=4)
    async def done(self, info: Info) -> Any:
        return await gather(*(row_of(info, LearningActivity, each) for each in self.key.done))

    @computed("The activities of the set that would still count.", shows=LearningActivity, many=True, usually=4)
    async def missing(self, info: Info) -> Any:
        return await gather(*(row_of(info, LearningActivity, each) for each in self.key.missing))


def progress_type(found: findings.Progress, assignment: int) -> RequirementProgress:
    return RequirementProgress(
        key=found,
        assignment_key=assignment,
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
