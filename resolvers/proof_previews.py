"""What is told of proof from elsewhere before it is submitted."""

from datetime import date
from typing import Any

import strawberry

from app.clock import Clock
from app.standings.proof_previews import ProofNotice, ProofPreview
from resolvers.derive.enums import described_enum
from resolvers.standings import StandingType, standing_type

described_enum(ProofNotice, "What somebody had better know before submitting proof.", lambda each: each.value)


@strawberry.type(description="One thing to know before submitting proof.")
class UploadNotice:
    """One thing to know before submitting proof."""

    code: ProofNotice = strawberry.field(description="What programs go by.")
    message: str = strawberry.field(description="A sentence for the user.")


@strawberry.type(description="What proof from elsewhere would be worth if it were approved now; nothing is done.")
class UploadPreview:
    """What proof from elsewhere would be worth if it were approved now (E21)."""

    before: StandingType | None = strawberry.field(description="Today's standing as it is; null if not assigned.")
    after: StandingType | None = strawberry.field(description="Today's standing as it would be.")
    notices: list[UploadNotice] = strawberry.field(description="What to know before submitting; none: nothing special.")


def preview_type(found: ProofPreview, clock: Clock) -> UploadPreview:
    """Return a preview as the API shows it."""
    today: date = clock.today()
    zone: Any = clock.zone
    return UploadPreview(
        before=standing_type(found.before, today, zone),
        after=standing_type(found.after, today, zone),
        notices=[UploadNotice(code=each, message=each.value) for each in found.notices],
    )
