"""Bearer tokens, with which programs act as a user; only their digests are stored."""

import hashlib
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from tortoise.backends.base.client import BaseDBAsyncClient

from app.audit.journal import write_down
from app.clock import Clock
from app.db.database import execute, fetch
from app.db.rows import as_day
from app.db.sql import in_list
from app.db.transaction import transaction
from app.db.transaction_errors import TransactionTimeout
from app.policy.access import Viewer
from schema.access_tokens import AccessToken
from schema.enums import Language, Role
from schema.kit.info import table_of
from schema.people import User

_PREFIX = "qg_"
TOKEN = re.compile(rf"{_PREFIX}[A-Za-z0-9_-]{{43}}")
_TABLE = table_of(AccessToken)
_FIND_VIEWERS = f"""
    SELECT token.digest, person.id, person.role, person.language, token.is_read_only, token.last_used_on
    FROM {_TABLE} token JOIN "{table_of(User)}" person ON person.id = token.user_id
    WHERE {{}} AND person.is_active AND token.revoked_at IS NULL
      AND (token.expires_at IS NULL OR token.expires_at > ?)
"""
USE = f"UPDATE {_TABLE} SET last_used_on = ? WHERE digest = ?"
_REVOKE = f"UPDATE {_TABLE} SET revoked_at = ? WHERE user_id = ? AND revoked_at IS NULL"


class UnknownPerson(LookupError):
    """Nobody has this e-mail address."""


async def create_token(
    email: str, *, label: str = "command line", now: datetime, expires_at: datetime | None = None
) -> str:
    """A new token for the person with this e-mail address, shown this once. Raises UnknownPerson."""
    person = await person_with(email)
    token = new_token()

    async def store(_connection: BaseDBAsyncClient) -> None:
        await AccessToken.create(
            user=person,
            digest=token_digest(token),
            name=label[:200],
            created_at=now,
            expires_at=expires_at,
        )
        await write_down("AccessTokenCreated", person, actor_id=None, now=now)

    await transaction(store)
    return token


async def revoke_tokens(email: str, *, label: str | None = None, now: datetime) -> int:
    """Revoke a person's tokens, or those with the label, and return how many. Raises UnknownPerson."""
    person = await person_with(email)
    labelled, values = ("", ()) if label is None else (" AND name = ?", (label,))

    async def take_back(_connection: BaseDBAsyncClient) -> int:
        count = await execute(_REVOKE + labelled, (now, person.id, *values))
        if count:
            await write_down("AccessTokensRevoked", person, actor_id=None, now=now)
        return count

    return await transaction(take_back)


async def viewer_using(token: str | None, clock: Clock) -> Viewer | None:
    """Who the token stands for, as viewer_for says; it counts as used today."""
    for found in await _found([] if token is None else [token], now=clock.now()):
        if found.last_used_on != clock.today():
            await _use(found.digest, clock)
        return found.viewer
    return None


async def viewer_for(token: str | None, *, now: datetime) -> Viewer | None:
    """Who the token stands for; None if it is unknown, expired or revoked, or if the person is not active."""
    return None if token is None else (await viewers_for([token], now=now)).get(token)


async def viewers_for(tokens: Iterable[str], *, now: datetime) -> dict[str, Viewer]:
    """Who each of the tokens stands for; those that stand for nobody are missing. To listen is not to use it."""
    return {found.token: found.viewer for found in await _found(tokens, now=now)}


@dataclass(frozen=True, slots=True)
class _Found:
    token: str
    digest: str
    viewer: Viewer
    last_used_on: date | None


async def _found(tokens: Iterable[str], *, now: datetime) -> list[_Found]:
    digests = {token_digest(token): token for token in tokens if TOKEN.fullmatch(token)}
    if not digests:
        return []
    query = in_list("token.digest", digests).within(_FIND_VIEWERS)
    rows = await fetch(query.text, (*query.params, now))
    return [
        _Found(
            digests[digest],
            digest,
            Viewer(key, Role[role], Language(language), is_read_only=bool(reads)),
            None if used_on is None else as_day(used_on),
        )
        for digest, key, role, language, reads, used_on in rows
    ]


async def _use(digest: str, clock: Clock) -> None:
    """Write down that it is used today, once a day and not with every request."""

    async def use(_connection: BaseDBAsyncClient) -> None:
        await execute(USE, (clock.today(), digest))

    try:
        await transaction(use)
    except TransactionTimeout:
        return  # the next request writes it down; this one only wants to be served


def new_token() -> str:
    return _PREFIX + secrets.token_urlsafe(32)


def bearer_token(authorization: str | None) -> str | None:
    """The token in an Authorization header; None if there is none, or another scheme."""
    scheme, _, token = (authorization or "").strip().partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None


def token_digest(token: str) -> str:
    """What is stored of a token. It has 256 random bits, so that a plain hash is as good as a slow one."""
    return hashlib.sha256(token.encode()).hexdigest()


async def person_with(email: str) -> User:
    """The person with this e-mail address. Raises UnknownPerson."""
    person = await User.get_or_none(email=email.strip().lower())
    if person is None:
        raise UnknownPerson(f"Nobody has the e-mail address {email}.")
    return person
