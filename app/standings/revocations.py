"""Loads what was decided about the revocation of facts, where that was more than once (E70)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from app.db.rows import as_day, as_instant, rows
from app.domain.facts import Revocation
from schema.enums import RevocationKind

_DECISIONS = {
    "COMPLETION": ("completion_revocation", "completion_id"),
    "UPLOAD": ("upload_revocation", "uploaded_certificate_id"),
}
_Key = tuple[str, int]
"""The kind of a fact, and its id."""


async def decisions_about(facts: Sequence[_Key]) -> Mapping[_Key, tuple[Revocation, ...]]:
    """Return what was decided about facts, oldest first; no statement if there are none."""
    found: dict[_Key, list[Revocation]] = defaultdict(list)
    for kind, (table, column) in _DECISIONS.items():
        ids = {key for each, key in facts if each == kind}
        read = f"SELECT {column}, decided_at, from_on, kind FROM {table} WHERE {{}} ORDER BY id"
        for key, decided_at, from_on, decision in await rows(read, column, ids) if ids else ():
            is_lifted = decision == RevocationKind.LIFTED.value
            found[kind, key].append(Revocation(as_instant(decided_at), as_day(from_on), is_lifted))
    return {key: tuple(decisions) for key, decisions in found.items()}
