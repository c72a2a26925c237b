"""The chain: every entry carries the hash of the one before it, in the order of the commits (docs/decisions/0008)."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import orjson

from app.audit.snapshots import said
from app.db.bulk import insert_values
from app.db.database import dialect, fetch
from schema.audit import AuditEntry

FIRST_HASH = "0" * 64
_LOCK = int.from_bytes(hashlib.sha256(b"qualgraph audit chain").digest()[:8], "big", signed=True)
_HEAD = "SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1"
HASHED = (
    "previous_hash", "number", "happened_at", "actor_id", "what", "subject_type", "subject_id", "subject",
    "subject_title", "event_id", "asked", "before", "after",
)  # fmt: skip
"""What a hash is made of, in this order; to change it is to begin a new chain."""
ITS_OWN = HASHED[3:]
"""What an entry says by itself, without its place and its moment."""


def hash_of(values: Sequence[Any], salt: str | None = None) -> str:
    """Return the hash of an entry whose values are given in the order of HASHED, moments as they are `said`.

    Entries of before the salt have none.
    """
    return hashlib.sha256(orjson.dumps([*values, salt] if salt else list(values))).hexdigest()


async def append(happened_at: datetime, entries: Sequence[Sequence[Any]]) -> None:
    """Number entries, chain them to the last one and write them: as the last thing before the commit.

    Each is the values of ITS_OWN, in that order: models would cost an import half of its time again. From here to the
    commit nobody else appends, so that the order of the numbers is the order of the commits. Since nothing is locked
    afterwards, nobody who waits here is waited for by whom they wait for.
    """
    if not entries:
        return
    (last, previous), moment = await _head_held(), said(happened_at)
    rows = []
    for number, values in enumerate(entries, last + 1):
        salt = secrets.token_hex(16)
        own = hash_of([previous, number, moment, *values], salt)
        rows.append((previous, number, happened_at, *values, salt, own))
        previous = own
    await insert_values(AuditEntry, (*HASHED, "salt", "hash"), rows)


async def head() -> tuple[int, str]:
    """Return the number and the hash of the last entry; 0 and zeros if there is none."""
    rows = await fetch(_HEAD)
    return (rows[0][0], rows[0][1]) if rows else (0, FIRST_HASH)


async def _head_held() -> tuple[int, str]:
    """Return the head, which nobody moves until the end; on SQLite nobody else is writing anyhow."""
    if dialect() == "postgres":
        await fetch("SELECT pg_advisory_xact_lock(?)", (_LOCK,))
    return await head()
