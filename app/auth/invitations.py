"""Links with which people set their own password; what is stored of one is the digest of its token."""

import secrets
from datetime import datetime

from tortoise.backends.base.client import BaseDBAsyncClient

from app.auth.access_tokens import token_digest
from app.db.database import execute, fetch
from schema.invitations import LASTS, Invitation
from schema.kit.info import table_of
from schema.people import User

_INVITED = f"""
    SELECT person.id, person.email FROM {table_of(Invitation)} invitation
    JOIN "{table_of(User)}" person ON person.id = invitation.user_id
    WHERE invitation.digest = ? AND invitation.expires_at > ? AND person.is_active
"""
_FORGET = f"DELETE FROM {table_of(Invitation)} WHERE expires_at <= ?"
LONGEST_TOKEN = 100  # characters


async def invite(user: User, *, now: datetime) -> str:
    """Return the token of a new link; one that was made before no longer works. Inside a transaction."""
    await end_invitations(user.id)
    token = secrets.token_urlsafe(32)
    await Invitation.create(user=user, digest=token_digest(token), made_at=now, expires_at=now + LASTS)
    return token


async def end_invitations(user_id: int) -> None:
    """Make the links of a person useless."""
    await Invitation.filter(user_id=user_id).delete()


async def invited(token: str, *, now: datetime) -> tuple[int, str] | None:
    """Return the id and the address of the person whose link this is; None if it does not work, or no longer."""
    if len(token) > LONGEST_TOKEN:
        return None
    rows = await fetch(_INVITED, (token_digest(token), now))
    return (int(rows[0][0]), str(rows[0][1])) if rows else None


async def forget_invitations(now: datetime, _connection: BaseDBAsyncClient) -> int:
    """Delete links that no longer work, and return how many there were."""
    return await execute(_FORGET, (now,))
