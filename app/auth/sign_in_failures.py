"""Counts wrong passwords, by account and place together, and by account alone.

A place is a network, or a device on which the account has signed in before. After five wrong passwords in a row an
account is locked for that place, each time for longer. An account itself is never locked: whoever knows the address
could lock its owner out. The more wrong passwords come from anywhere, the longer each attempt from a place that it does
not know takes.
"""

import hashlib
from dataclasses import dataclass
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
FAILURES_BEFORE_SLOWER = 10
SLOWER_BY = (0.5, 1.0, 2.0, 4.0)  # seconds, after so many failures of an account and each further one
FORGOTTEN_AFTER = timedelta(days=1)
MOST_COUNTED = 100_000  # rows: with more, those that failed longest ago are forgotten
_LOOKED_AT_EVERY = 1_000  # rows written
_TABLE = table_of(SignInFailure)
_HALF = 32  # hexadecimal digits: of the account, and of the place
_ANYWHERE = "0" * _HALF
_COUNT = f"""
    INSERT INTO {_TABLE} (digest, failures, failed_at) VALUES (?, 1, ?)
    ON CONFLICT (digest) DO UPDATE SET
        failed_at = excluded.failed_at,
        failures = CASE WHEN {_TABLE}.failed_at > ? THEN {_TABLE}.failures + 1 ELSE 1 END
    WHERE {_TABLE}.locked_until IS NULL OR {_TABLE}.locked_until <= ?
    RETURNING failures, id
"""
_LOCK = f"UPDATE {_TABLE} SET locked_until = ? WHERE digest = ?"
_ACCOUNT = f'SELECT id FROM "{table_of(User)}" WHERE email = ?'
_UNCOUNT = f"UPDATE {_TABLE} SET failures = failures - 1 WHERE digest = ?"
_FORGET_NOTHING = f"DELETE FROM {_TABLE} WHERE digest = ? AND failures <= 0"
_FORGET_ACCOUNT = f"DELETE FROM {_TABLE} WHERE digest >= ? AND digest < ?"
_FORGET_OLDEST = f"""
    DELETE FROM {_TABLE} WHERE id IN (SELECT id FROM {_TABLE} ORDER BY failed_at DESC, id DESC LIMIT ? OFFSET ?)
"""


@dataclass(frozen=True, slots=True)
class CountedAttempt:
    """What an attempt has to wait for: for the end of a lock, or for some seconds before it is made."""

    locked_for: timedelta | None = None
    delay: float = 0.0


async def count_failure(email: str, place: str, *, is_known: bool = False, now: datetime) -> CountedAttempt:
    """Count an attempt as failed before its outcome is known, so that only five of many at once are made.

    An account knows those places from which somebody has signed in to it; they do not get slower.
    """
    digest = _digest(email, place)

    async def count(_connection: BaseDBAsyncClient) -> CountedAttempt:
        counted = await fetch(_COUNT, (digest, now, now - FORGOTTEN_AFTER, now))
        if not counted:
            locked = await SignInFailure.get(digest=digest)  # its row is ours since the attempt to count
            return CountedAttempt(_left(locked.locked_until, now))
        failures, number = counted[0]
        if wait := wait_after(failures):
            await execute(_LOCK, (now + wait, digest))
            await _write_lock_down(email, now=now)
        if number % _LOOKED_AT_EVERY == 0:
            await execute(_FORGET_OLDEST, (_LOOKED_AT_EVERY * 10, MOST_COUNTED))
        if is_known:
            return CountedAttempt()
        anywhere = await fetch(_COUNT, (_account(email) + _ANYWHERE, now, now - FORGOTTEN_AFTER, now))
        return CountedAttempt(delay=delay_after(anywhere[0][0]))

    return await transaction(count)


async def _write_lock_down(email: str, *, now: datetime) -> None:
    """Write the lock into the audit; an unknown address may be a password in the wrong field, and is not written."""
    found = [] if UNPRINTABLE.search(email) else await fetch(_ACCOUNT, (email,))  # it may be longer than any address
    for user in await User.filter(id__in=[row[0] for row in found]) if found else ():
        await write_down("UserLocked", user, actor_id=None, now=now)


async def forget_failures(email: str, place: str, *, is_known: bool = False) -> None:
    """Reset the count of a place, and do not count this attempt for the account; call it inside a transaction."""
    await SignInFailure.filter(digest=_digest(email, place)).delete()
    if not is_known:
        for statement in (_UNCOUNT, _FORGET_NOTHING):
            await execute(statement, (_account(email) + _ANYWHERE,))


async def forget_all_failures(email: str) -> None:
    """Reset all counts of an account; call it inside a transaction."""
    await execute(_FORGET_ACCOUNT, (_account(email), _account(email) + "g"))  # a letter after all hexadecimal digits


async def forget_old_failures(now: datetime, _connection: BaseDBAsyncClient) -> int:
    """Delete failures that no longer count, and return how many rows there were."""
    return await execute(f"DELETE FROM {_TABLE} WHERE failed_at <= ?", (now - FORGOTTEN_AFTER,))


def wait_after(failures: int) -> timedelta | None:
    """Return how long an account is locked for a place after so many failures there in a row."""
    beyond = failures - FIRST_LOCKING_FAILURE
    return WAITS[min(beyond, len(WAITS) - 1)] if beyond >= 0 else None


def delay_after(failures: int) -> float:
    """Return how many seconds an attempt has to take after so many failures of the account, wherever they came from."""
    beyond = failures - FAILURES_BEFORE_SLOWER - 1
    return SLOWER_BY[min(beyond, len(SLOWER_BY) - 1)] if beyond >= 0 else 0.0


def _left(until: datetime | None, now: datetime) -> timedelta:
    assert until is not None, "or it would have been counted"
    return until - now


def _digest(email: str, place: str) -> str:
    return _account(email) + _hash(place)


def _account(email: str) -> str:
    return _hash(email)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_HALF]
