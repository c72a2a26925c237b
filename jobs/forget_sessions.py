"""Deletes expired sessions, old sign-in failures, and password links that no longer work."""

from collections.abc import AsyncGenerator
from functools import partial

from app.auth.invitations import forget_invitations
from app.auth.sessions import forget_ended_sessions
from app.auth.sign_in_failures import forget_old_failures
from app.clock import Clock
from app.db.transaction import transaction


async def forget_sessions(clock: Clock) -> AsyncGenerator[int, None]:
    """Delete them, each kind in one go; gives how many rows each had."""
    for forget in (forget_ended_sessions, forget_old_failures, forget_invitations):
        yield await transaction(partial(forget, clock.now()))
