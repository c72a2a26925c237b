"""What is of no use any more is forgotten in the night, and nobody is thrown out by it."""

from datetime import timedelta

from app.auth.sessions import Authenticator
from app.auth.sign_in_failures import count_failure
from app.clock import SettableClock
from jobs.forget_sessions import forget_sessions
from schema.sessions import Session, SignInFailure
from tests.app.conftest import ann, clock, door
from tests.app.sessions import NOW, let_in

__all__ = ["ann", "clock", "door"]

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


async def test_sessions_that_are_over_and_old_failures_are_forgotten(
    door: Authenticator, clock: SettableClock, ann: object
):
    idle, over, open_ = await let_in(door), await let_in(door), await let_in(door)
    await count_failure("old@care.example", "192.0.2.7", now=NOW)
    await door.sign_out(over)
    clock.move_to(NOW + 11 * HOUR)
    await door.viewer_of(open_)
    await count_failure("new@care.example", "192.0.2.7", now=NOW + 2 * HOUR)
    clock.move_to(NOW + DAY - 2 * HOUR)
    early = [done async for done in forget_sessions(clock)]
    clock.move_to(NOW + DAY)

    late = [done async for done in forget_sessions(clock)]

    assert (early, late) == ([2, 0, 0], [1, 2, 0])
    assert await door.viewer_of(idle) is None
    assert await Session.all().count() == 0
    assert await SignInFailure.all().count() == 2  # of a place, and of anywhere


async def test_who_is_in_stays_in(door: Authenticator, clock: SettableClock, ann: object):
    token = await let_in(door)
    clock.move_to(NOW + 12 * HOUR - timedelta(seconds=1))

    assert [done async for done in forget_sessions(clock)] == [0, 0, 0]
    assert await door.viewer_of(token) is not None
