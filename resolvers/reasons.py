"""Why a standing is as it is, as the API tells it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import strawberry

from app.domain.reasons import Reason, ReasonCode
from app.words.languages import SpokenLanguage
from app.words.reasons import reason_message
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.enums import described_enum
from resolvers.limits.prices import priced
from resolvers.loaders import row_of
from resolvers.messages import MessageParam, message_params
from schema.activities import LearningActivity
from schema.completions import Completion
from schema.enums import Stage

described_enum(ReasonCode, "The reasons why a standing is as it is.", lambda code: code.words)


@strawberry.type(description="One reason why a standing is as it is, as data and in words.")
class StandingReason:
    """One reason why a standing is as it is, as data and in words."""

    key: strawberry.Private[Reason]
    code: ReasonCode = strawberry.field(description="The kind of reason.")
    message: str = strawberry.field(description="One plain sentence, in the language of the viewer.")
    params: list[MessageParam] = strawberry.field(
        description="What stands in the sentence.", metadata=priced(usually=2)
    )
    on: date | None = strawberry.field(description="The day it is about; null if it is about none.")
    through: date | None = strawberry.field(description="The last day it is about; null if it is about none.")
    stage: Stage | None = strawberry.field(description="The list it is about; null if it is about none.")
    period_number: int | None = strawberry.field(
        description="The number of the period it is about; null if it is about none."
    )
    version_number: int | None = strawberry.field(
        description="The number of the version of the qualification it is about; null if it is about none."
    )

    @computed("The activity it is about; null if it is about none.", shows=LearningActivity, null=True)
    async def activity(self, info: Info) -> Any:
        key = self.key.activity
        return None if key is None else await row_of(info, LearningActivity, key)

    @computed("The completions it is based on.", shows=Completion, many=True, usually=1)
    async def completions(self, info: Info) -> Any:
        return [await row_of(info, Completion, key) for key in self.key.completions]


def reason_type(found: Reason, names: Mapping[int, str], language: SpokenLanguage) -> StandingReason:
    message = reason_message(found, names.__getitem__)
    return StandingReason(
        key=found,
        code=found.code,
        message=message.said(language),
        params=message_params(message),
        on=found.on,
        through=found.through,
        stage=found.stage,
        period_number=found.period_number,
        version_number=found.version,
    )
