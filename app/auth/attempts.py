"""Attempts to sign in, and whom they are about."""

import unicodedata
from dataclasses import dataclass

from app.db.database import fetch
from app.policy.printable import UNPRINTABLE
from schema.kit.info import table_of
from schema.people import User
from schema.sessions import Credential

FIND_PERSON = f"""
    SELECT person.id, credential.digest
    FROM "{table_of(User)}" person JOIN {table_of(Credential)} credential ON credential.user_id = person.id
    WHERE person.email = ?
"""


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody with a password, and what is stored of it."""

    user_id: int
    digest: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """What somebody typed, where, and on which device; nobody if there is no such person with a password."""

    email: str
    password: str
    place: str
    person: KnownPerson | None
    device: str
    is_known: bool = False
    """Whether somebody has signed in to this account from this place before."""


async def person_to_sign_in(email: str) -> KnownPerson | None:
    """Return who has this address and a password. PostgreSQL refuses texts that cannot be anybody's address."""
    rows = [] if UNPRINTABLE.search(email) else await fetch(FIND_PERSON, (email,))
    return KnownPerson(*rows[0]) if rows else None


def tidied(email: str) -> str:
    """Return an e-mail address as it is stored."""
    return unicodedata.normalize("NFC", email).strip().lower()
