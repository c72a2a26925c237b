"""The preview of an uploaded certificate, before it is submitted."""

from datetime import date
from typing import Any

import strawberry

from app.clock import Clock
from app.standings.proof_previews import ProofNotice, ProofPreview
from app.words.languages import SpokenLanguage
from resolvers.derive.enums import described_enum
from resolvers.limits.prices import priced
from resolvers.standings import StandingType, standing_type

described_enum(ProofNotice, "What someone should know before uploading a certificate.", lambda each: each.value)


@strawberry.type(description="Something to know before uploading a certificate.")
class UploadNotice:
    """Something to know before uploading a certificate."""

    code: ProofNotice = strawberry.field(description="The code for programs to act on.")
    message: str = strawberry.field(description="A sentence to show to the user, in their language.")


@strawberry.type(
    description="What a certificate from elsewhere would change if it were approved now. Nothing is saved."
)
class UploadPreview:
    """What proof from elsewhere would be worth if it were approved now (E21)."""

    before: StandingType | None = strawberry.field(description="Today's standing as it is; null if not assigned today.")
    after: StandingType | None = strawberry.field(description="Today's standing as it would be.")
    notices: list[UploadNotice] = strawberry.field(
        description="What to know before uploading; usually nothing.", metadata=priced(usually=1)
    )


def preview_type(found: ProofPreview, clock: Clock, language: SpokenLanguage, *, assignment: int) -> UploadPreview:
    today: date = clock.today()
    zone: Any = clock.zone
    return UploadPreview(
        before=standing_type(found.before, today, zone, assignment=assignment),
        after=standing_type(found.after, today, zone, assignment=assignment),
        notices=[UploadNotice(code=each, message=language.say(each.value)) for each in found.notices],
    )
