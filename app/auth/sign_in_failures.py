"""Locks an e-mail address after five wrong passwords in a row, each time for longer."""

import hashlib
from datetime import datetime, timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from app.audit.journal import write_down
from app.db.database import execute, fetch
from app.db.transaction import transaction
from app.policy.printable import UNPRINTABLE
from schema.kit.info import table_of
from schema.people import User
from schema.sessions import SignInFailure

FIRST_LOCKING_FAILURE = 5
WAITS = tuple(timedelta(minutes=minutes) for minutes in (1, 2, 4, 8, 15))
FORGOTTEN_AFTER = timedelta(days=1)
_TABLE = table_of(SignInFailure)
_COUNT = f"""
    INSERT INTO {_TABLE} (digest, failures, failed_at) VALUES (?, 1, ?)
    ON CONFLICT (digest) DO UPDATE SET
        failed_at = excluded.failed_at,
        failures = CASE WHEN {_TABLE}.failed_at > ? THEN {_TABLE}.failures + 1 ELSE 1 END
    WHERE {_TABLE}.locked_until IS NULL OR {_TABLE}.locked_until <= ?
    RETURNING failures
"""
_LOCK = f"UPDATE {_TABLE} SET locked_until = ? WHERE digest = ?"


async def count_failure(email: str, *, now: datetime) -> timedelta | None:
    """Count an attempt as failed before its outcome is known, so that only five of many at once are made.

    Returns how long to wait if the address is locked.
    """
    digest = _digest(email)

    async def count(_connection: BaseDBAsyncClient) -> timedelta | None:
        counted = await fetch(_COUNT, (digest, now, now - FORGOTTEN_AFTER, now))
        if not counted:
            locked = await SignInFailure.get(digest=digest)  # its row is ours since the attempt to count
            return _left(locked.locked_until, now)
        if wait := wait_after(counted[0][0]):
            await execute(_LOCK, (now + wait, digest))
            await _write_lock_down(email, now=now)
        return None

    return await transaction(count)


async def _write_lock_down(email: str, *, now: datetime) -> None:
    """Write the lock into the audit; an unknown address may be a password in the wrong field, and is not written."""
    user = None if UNPRINTABLE.search(email) else await User.get_or_none(email=email)
    if user is not None:
        await write_down("UserLocked", user, actor_id=None, now=now)


async def forget_failures(email: str) -> None:
    """Reset the count; call it inside a transaction."""
    await SignInFailure.filter(digest=_digest(email)).delete()


async def forget_old_failures(now: datetime, _connection: BaseDBAsyncClient) -> int:
    """Delete failures that no longer count, and return how many rows there were."""
    return await execute(f"DELETE FROM {_TABLE} WHERE failed_at <= ?", (now - FORGOTTEN_AFTER,))


def wait_after(failures: int) -> timedelta | None:
    """Return how long an address is locked after so many failures in a row."""
    beyond = failures - FIRST_LOCKING_FAILURE
    return WAITS[min(beyond, len(WAITS) - 1)] if beyond >= 0 else None


def _left(until: datetime | None, now: datetime) -> timedelta:
    assert until is not None, "or it would have been counted"
    return until - now


def _digest(email: str) -> str:
    return hashlib.sha256(email.encode("utf-8", "surrogatepass")).hexdigest()
