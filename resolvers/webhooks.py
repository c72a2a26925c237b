"""Computed fields of a webhook: its secret, while it is new."""

from datetime import timedelta

from app.db.database import fetch
from app.db.rows import as_instant
from resolvers.computed import computed
from resolvers.context import Info

SHOWN_FOR = timedelta(minutes=10)
_SECRET = "SELECT secret, secret_made_at FROM webhook WHERE id = ?"  # noqa: S105 - where it is, not what


class WebhookFields:
    """Fields of Webhook that are written by hand."""

    pk: int

    @computed(
        "The secret its messages are signed with; null from ten minutes after it was made. You can make a new one.",
        costs=20,
    )
    async def secret(self, info: Info) -> str | None:
        """Shown for a while after it was made, and never again."""
        secret, made_at = (await fetch(_SECRET, (self.pk,)))[0]
        return str(secret) if info.context.clock.now() < as_instant(made_at) + SHOWN_FOR else None
