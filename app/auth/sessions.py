"""Sessions: signing in with e-mail address and password, and out again."""

import asyncio
import re
import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from app.audit.journal import write_down
from app.auth.access_tokens import token_digest
from app.auth.attempts import Attempt, KnownPerson, person_to_sign_in, tidied
from app.auth.devices import mark_of, marked
from app.auth.passwords import hashed, matches
from app.auth.rate_limit import Pause, RateLimit, Remembered, SlowLanes, neighbourhood_of
from app.auth.sign_in_failures import count_failure, forget_all_failures, forget_failures
from app.clock import Clock
from app.db.database import execute, fetch
from app.db.locks import to_link
from app.db.rows import as_instant
from app.db.sql import in_list
from app.db.transaction import transaction
from app.db.transaction_errors import TransactionTimeout
from app.policy.access import Viewer
from schema.enums import Language, Role
from schema.kit.info import table_of
from schema.people import User
from schema.sessions import Credential, Session

_PREFIX = "qs_"
SESSION_TOKEN = re.compile(rf"{_PREFIX}[A-Za-z0-9_-]{{43}}")
LONGEST_IDLE, LONGEST_LIFE = timedelta(hours=12), timedelta(days=30)
SEEN_ANEW_AFTER = timedelta(minutes=10)  # when a session was last used is written this often, not with every request
FAILURES_OF_AN_ADDRESS, COUNTED_FOR = 100, timedelta(minutes=15)  # a whole office may share an address
SLOW_PAUSE, SLOW_WAITING = 3.0, 10  # seconds between two attempts from there after so many, and how many may wait
_TABLE = table_of(Session)
_FIND_VIEWERS = f"""
    SELECT session.digest, person.id, person.role, person.language, session.seen_at
    FROM {_TABLE} session JOIN "{table_of(User)}" person ON person.id = session.user_id
    WHERE {{}} AND person.is_active
      AND session.revoked_at IS NULL AND session.expires_at > ? AND session.seen_at > ?
"""
SEE = f"UPDATE {_TABLE} SET seen_at = ? WHERE digest = ?"
_FORGET = f"DELETE FROM {_TABLE} WHERE revoked_at IS NOT NULL OR expires_at <= ? OR seen_at <= ?"
_REVOKE = f"UPDATE {_TABLE} SET revoked_at = ? WHERE revoked_at IS NULL AND "


@dataclass(frozen=True, slots=True)
class SignedInUser:
    """A session that has begun: its token, and when it expires at the latest."""

    token: str
    expires_at: datetime
    device: str = ""
    """What the device is to keep, so that it is known the next time."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why signing in was refused: a code, a sentence, and how long to wait before trying again, if that helps."""

    code: str
    message: str
    wait: timedelta | None = None


WRONG = Refusal("WRONG_PASSWORD", "The e-mail address or the password is wrong.")
LOCKED = Refusal("LOCKED", "Too many wrong passwords for this e-mail address from your network.")
TOO_MANY = Refusal("TOO_MANY_ATTEMPTS", "Too many wrong passwords from your network.")
SIGN_IN_REFUSALS = (WRONG, LOCKED, TOO_MANY)


class Authenticator:
    """Signs people in and out, and remembers while it lives from which networks passwords came, wrong and right."""

    def __init__(self, clock: Clock, *, pause: Pause = asyncio.sleep) -> None:
        self._clock = clock
        self._pause = pause
        self._networks = RateLimit(at_most=FAILURES_OF_AN_ADDRESS, within=COUNTED_FOR)
        self._slow = SlowLanes(seconds=SLOW_PAUSE, at_most=SLOW_WAITING, pause=pause)
        self._known = Remembered()  # accounts and the networks from which they were signed in to

    async def sign_in(self, email: str, password: str, *, address: str, device: str = "") -> SignedInUser | Refusal:
        """Begin a session. An unknown address gets the same answer, after the same time, as a wrong password.

        `device` is what the device has kept of earlier times (`SignedInUser.device`): one that is known is not held up
        by the wrong passwords of others.
        """
        tidy, network = tidied(email), neighbourhood_of(address)
        person = await person_to_sign_in(tidy)
        mark = mark_of(device, person.user_id, person.digest) if person else None
        attempt = Attempt(tidy, password, f"device {mark}" if mark else network, person, device)
        if mark or (tidy, network) in self._known:
            answer = await self._try(replace(attempt, is_known=True))
        else:
            answer = await self._try_from(network, attempt)
        if isinstance(answer, SignedInUser):
            self._known.add((tidy, network))
        return answer

    async def _try_from(self, network: str, attempt: Attempt) -> SignedInUser | Refusal:
        """Try from where nobody is known: after many failures slowly, one attempt after the other."""
        if self._networks.begin(network, self._clock.now()) and not await self._slow.is_let_through(network):
            return replace(TOO_MANY, wait=timedelta(seconds=SLOW_PAUSE * SLOW_WAITING))
        try:
            answer = await self._try(attempt)
        except Exception:
            self._networks.forgive(network)  # our failure
            raise
        if isinstance(answer, SignedInUser):
            self._networks.forgive(network)
        return answer

    async def _try(self, attempt: Attempt) -> SignedInUser | Refusal:
        now = self._clock.now()
        counted = await count_failure(attempt.email, attempt.place, is_known=attempt.is_known, now=now)
        if counted.locked_for:
            return replace(LOCKED, wait=counted.locked_for)
        if counted.delay:
            await self._pause(counted.delay)
        person = attempt.person
        if not await matches(attempt.password, person.digest if person else None) or person is None:
            return WRONG
        return await _begin_session(person, attempt, now=now)

    async def viewer_of(self, token: str | None) -> Viewer | None:
        """Who the token stands for; None if it is unknown, ended or unused for long, or if the person is not active."""
        if token is None:
            return None
        now = self._clock.now()
        for found in await _find_sessions([token], now=now):
            if found.seen_at <= now - SEEN_ANEW_AFTER:
                await _see(token_digest(token), now=now)
            return found.viewer
        return None

    async def viewers_of(self, tokens: Iterable[str]) -> dict[str, Viewer]:
        """Who each of the tokens stands for, without counting it as being seen: whoever only listens does nothing."""
        return {found.token: found.viewer for found in await _find_sessions(tokens, now=self._clock.now())}

    async def sign_out(self, token: str) -> None:
        """End a session: its token is no longer valid."""

        async def revoke(_connection: BaseDBAsyncClient) -> None:
            now = self._clock.now()
            for (user_id,) in await fetch(_REVOKE + "digest = ? RETURNING user_id", (now, token_digest(token))):
                await write_down("UserSignedOut", await User.get(id=user_id), actor_id=user_id, now=now)

        await transaction(revoke)


def is_session(token: str | None) -> bool:
    """Whether a token is one of a session, of whatever has become of it."""
    return token is not None and SESSION_TOKEN.fullmatch(token) is not None


@dataclass(frozen=True, slots=True)
class _Found:
    token: str
    viewer: Viewer
    seen_at: datetime


async def _find_sessions(tokens: Iterable[str], *, now: datetime) -> list[_Found]:
    digests = {token_digest(token): token for token in tokens if SESSION_TOKEN.fullmatch(token)}
    if not digests:
        return []
    query = in_list("session.digest", digests).within(_FIND_VIEWERS)
    found = await fetch(query.text, (*query.params, now, now - LONGEST_IDLE))
    viewers = [Viewer(key, Role[role], Language(language)) for _, key, role, language, _ in found]
    return [_Found(digests[row[0]], each, as_instant(row[4])) for row, each in zip(found, viewers, strict=True)]


async def end_sessions(user_ids: Collection[int], *, now: datetime) -> None:
    """End all sessions of these people; call it inside a transaction."""
    whose = in_list("user_id", user_ids)
    await execute(_REVOKE + whose.text, (now, *whose.params))


async def forget_ended_sessions(now: datetime, _connection: BaseDBAsyncClient) -> int:
    """Delete sessions that have ended, and return how many there were."""
    return await execute(_FORGET, (now, now - LONGEST_IDLE))


async def set_password(user: User, password: str, *, now: datetime) -> None:
    """Give a person this password, which ends their sessions and any lock: inside a transaction that holds the row."""
    digest = await hashed(password)
    if not await Credential.filter(user_id=user.id).update(digest=digest, changed_at=now):
        await Credential.create(user=user, digest=digest, changed_at=now)
    await end_sessions([user.id], now=now)
    await forget_all_failures(user.email)


async def _begin_session(person: KnownPerson, attempt: Attempt, *, now: datetime) -> SignedInUser | Refusal:
    """Begin a session, unless the password was changed or the person deactivated since it was looked at."""
    device = marked(attempt.device, person.user_id, person.digest)
    signed_in = SignedInUser(_PREFIX + secrets.token_urlsafe(32), now + LONGEST_LIFE, device)

    async def begin(_connection: BaseDBAsyncClient) -> SignedInUser | Refusal:
        user = (await to_link(User, [person.user_id]))[person.user_id]  # who changes the password holds this row
        if not user.is_active or not await Credential.exists(user_id=user.id, digest=person.digest):
            return WRONG
        await forget_failures(attempt.email, attempt.place, is_known=attempt.is_known)
        await Session.create(
            user=user,
            digest=token_digest(signed_in.token),
            created_at=now,
            seen_at=now,
            expires_at=signed_in.expires_at,
        )
        await write_down("UserSignedIn", user, actor_id=user.id, now=now)
        return signed_in

    return await transaction(begin)


async def _see(digest: str, *, now: datetime) -> None:
    async def see(_connection: BaseDBAsyncClient) -> None:
        await execute(SEE, (now, digest))

    try:
        await transaction(see)
    except TransactionTimeout:
        return  # the next request writes it down; this one only wants to read
