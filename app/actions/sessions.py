"""Handlers: set and change passwords, and end sessions."""

from datetime import timedelta

from app.auth.passwords import matches
from app.auth.rate_limit import RateLimit
from app.auth.sessions import end_sessions, set_password
from app.domain.passwords import is_too_easy
from app.gate.work import Work, handles
from app.policy.refusals import CommonCode, Refused, common, refusal
from schema.people import User
from schema.sessions import Credential, UserChangePassword, UserSetPassword, UserSignOutEverywhere

# Someone at an unlocked screen must not be able to guess the password. A new password resets the count.
GUESSES = RateLimit(at_most=5, within=timedelta(minutes=15))


@handles(UserSetPassword)
async def user_set_password(work: Work, user: User, action: UserSetPassword) -> User:
    """Give another person a password."""
    await _take_over(work, user, action.password)
    return user


@handles(UserChangePassword)
async def user_change_password(work: Work, user: User, action: UserChangePassword) -> User:
    """Replace the viewer's own password, which they have to know."""
    known = await Credential.get_or_none(user_id=user.id)
    if known is not None and GUESSES.begin(f"{user.id} {known.digest}", work.now):
        raise Refused(refusal(action, "TOO_MANY_ATTEMPTS", "current"))
    if known is None or not await matches(action.current, known.digest):
        raise Refused(refusal(action, "WRONG_PASSWORD", "current"))
    await _take_over(work, user, action.password)
    return user


@handles(UserSignOutEverywhere)
async def user_sign_out_everywhere(work: Work, user: User, _action: UserSignOutEverywhere) -> User:
    """End all sessions of a person."""
    await end_sessions([user.id], now=work.now)
    return user


async def _take_over(work: Work, user: User, password: str) -> None:
    if is_too_easy(password, user.email, user.name):
        raise Refused(common(CommonCode.TOO_EASY, "password"))
    await set_password(user, password, now=work.now)
