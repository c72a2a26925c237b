"""Checks entries of the audit that were rewritten because somebody was anonymised (docs/decisions/0013)."""

from collections.abc import Mapping, Sequence

import orjson

from app.audit.chain import HASHED
from app.audit.redaction import digest_of
from app.db.database import fetch

_REWRITTEN = "SELECT number, hash FROM audit_redaction WHERE number > ? AND number < ? ORDER BY id"
_OF_ONE = """
    SELECT r.number, r.hash FROM audit_redaction r JOIN anonymisation a ON a.id = r.anonymisation_id WHERE a.user_id = ?
"""
_UNTOLD = """
    SELECT MIN(r.number) FROM audit_redaction r JOIN anonymisation a ON a.id = r.anonymisation_id
    WHERE NOT EXISTS (
        SELECT 1 FROM audit_entry e
        WHERE e.what = 'UserAnonymise' AND e.subject_type = 'User' AND e.subject_id = a.user_id)
"""
NOT_AS_LEFT = "The entries that it rewrote are not as it left them."
UNTOLD = "It was rewritten, and no entry says why."


async def rewritten_entries(after: int, before: int) -> Mapping[int, str]:
    """Return the hashes of what entries between two numbers say since they were rewritten, by their numbers."""
    return {int(number): str(own) for number, own in await fetch(_REWRITTEN, (after, before))}


async def is_as_left(row: Sequence[object]) -> bool:
    """Whether what an entry says that it rewrote is what is on record; other entries rewrote nothing."""
    values = dict(zip(HASHED, row, strict=False))
    if values["what"] != "UserAnonymise":
        return True
    told = orjson.loads(str(values["after"])).get("anonymisation") or {}
    found = [(int(number), str(own)) for number, own in await fetch(_OF_ONE, (values["subject_id"],))]
    return bool(told.get("digest") == digest_of(found))


async def first_untold() -> int | None:
    """Return the first entry that was rewritten without an entry that says so."""
    rows = await fetch(_UNTOLD)
    return None if not rows or rows[0][0] is None else int(rows[0][0])
