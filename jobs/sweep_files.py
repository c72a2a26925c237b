"""Deletes stored files that have no row: their upload was cancelled, or the server was killed."""

from collections.abc import AsyncGenerator
from datetime import timedelta

from app.clock import Clock
from app.files.files import files
from app.gate.staging import take_away_unless_told_of

_AT_ONCE = 500
YOUNGEST = timedelta(hours=1)
"""A newer file may belong to a transaction that is still running."""


async def sweep_files(clock: Clock) -> AsyncGenerator[int, None]:
    """Go through all that is stored, some at a time, and take away what is old and has no row; gives how many."""
    before = clock.machine_now() - YOUNGEST
    async for found in files().all(at_once=_AT_ONCE):
        old = [each.key for each in found if each.stored_at < before]
        yield await take_away_unless_told_of(old) if old else 0
