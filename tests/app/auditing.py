"""What is in the audit, and a hand that reaches past everything that guards it."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import orjson

from app.audit.chain import HASHED, hash_of
from app.db.database import dialect, execute, fetch
from schema.audit import AuditEntry

TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'"


async def entries(after: int = 0) -> list[AuditEntry]:
    """All entries after one, in their order."""
    return await AuditEntry.filter(number__gt=after).order_by("number")


async def last_number() -> int:
    found = await AuditEntry.all().order_by("-number").first()
    return found.number if found else 0


async def done(after: int) -> list[tuple[str, str | None]]:
    """What was done after an entry, and to what."""
    return [(each.what, each.subject_title) for each in await entries(after)]


def before_and_after(entry: AuditEntry) -> tuple[Any, Any]:
    """What an entry shows, as JSON; None where it shows nothing."""
    return _read(entry.before), _read(entry.after)


def _read(text: str) -> Any:
    return orjson.loads(text) if text else None


@asynccontextmanager
async def unguarded() -> AsyncIterator[None]:
    """Somebody who owns the database takes away what guards the table, and puts it back afterwards."""
    if dialect() == "postgres":
        await execute("ALTER TABLE audit_entry DISABLE TRIGGER USER")
        try:
            yield
        finally:
            await execute("ALTER TABLE audit_entry ENABLE TRIGGER USER")
        return
    triggers = [tuple(row) for row in await fetch(TRIGGERS)]
    for name, _ in triggers:
        await execute(f'DROP TRIGGER "{name}"')
    try:
        yield
    finally:
        for _, sql in triggers:
            await execute(sql)


async def tamper(statement: str, params: Sequence[object] = ()) -> None:
    """Change the audit behind everybody's back."""
    async with unguarded():
        assert await execute(statement, params) == 1


async def forged(original: int, /, **changes: Any) -> AuditEntry:
    """A copy of an entry with changes, and with a hash that fits them."""
    copy = await AuditEntry.get(number=original)
    for name, value in changes.items():
        setattr(copy, name, value)
    moment = copy.happened_at.isoformat(timespec="microseconds")
    copy.hash = hash_of([moment if name == "happened_at" else getattr(copy, name) for name in HASHED], copy.salt)
    return copy
