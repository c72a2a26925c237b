"""The key pair that signs badges: made when it is first needed, and shared by all processes."""

import asyncio
import json
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from joserfc.jwk import RSAKey
from tortoise.backends.base.client import BaseDBAsyncClient

from app.db.transaction import transaction
from app.db.transaction_errors import is_taken
from schema.signing_keys import SigningKey

BITS = 3072  # as strong as 128 bits, which is asked for beyond 2030


@dataclass(frozen=True, slots=True)
class NamedKey:
    """A pair of keys, by the thumbprint of its public half."""

    name: str
    pair: RSAKey

    def public(self) -> dict[str, object]:
        """What everybody may know of it, as JSON (RFC 7517)."""
        return {**self.pair.as_dict(private=False), "alg": "RS256", "use": "sig"}


async def signing_key(now: datetime) -> NamedKey:
    """Return the newest key; where there is none yet, one is made and kept."""
    newest = await SigningKey.all().order_by("-generation").first()
    return _named(newest or await _generation(1, now))


async def public_key(name: str) -> NamedKey | None:
    """Return the key of this name, also if a newer one signs; None if there is none."""
    found = await SigningKey.get_or_none(name=name)
    return None if found is None else _named(found)


async def all_keys(now: datetime) -> list[NamedKey]:
    """The newest first; an old one stays, since what it signed stays valid."""
    await signing_key(now)
    return [_named(each) for each in await SigningKey.all().order_by("-generation")]


async def rotate_signing_key(now: datetime) -> str:
    """Sign with a new key from now on; returns its name. The old ones stay known."""
    newest = await SigningKey.all().order_by("-generation").first()
    return (await _generation(newest.generation + 1 if newest else 1, now)).name


async def _generation(number: int, now: datetime) -> SigningKey:
    """Store a new key as this generation; if another process was faster, return its key."""
    pair = await asyncio.to_thread(RSAKey.generate_key, BITS)
    row = SigningKey(
        generation=number, name=pair.thumbprint(), private_key=json.dumps(pair.as_dict(private=True)), created_at=now
    )

    async def keep(connection: BaseDBAsyncClient) -> None:
        await row.save(using_db=connection)

    try:
        await transaction(keep)
    except Exception as error:
        if not is_taken(error):
            raise
        return await SigningKey.get(generation=number)
    return row


def _named(row: SigningKey) -> NamedKey:
    return _read(row.name, row.private_key)


@lru_cache(8)
def _read(name: str, private_key: str) -> NamedKey:
    """Read a key once in a process: checking that its numbers are primes takes longer than ten signatures."""
    return NamedKey(name, RSAKey.import_key(json.loads(private_key)))
