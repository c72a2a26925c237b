"""Signed links: addresses of files, PDFs and badges that work for some minutes without any header.

`<a>` and `<img>` of a page on another origin can send no token. Such a link says as whom something is fetched; whether
that person may see it is asked when it is used. The key is derived from the one that signs badges, so that it is kept,
shared between processes and rotated in the same place.
"""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.certificates.signing_keys import signing_key
from app.db.database import fetch
from app.policy.access import Viewer
from schema.enums import Role
from schema.kit.info import table_of
from schema.people import User
from schema.signing_keys import SigningKey

PARAMETER = "link"
LIFE = timedelta(minutes=5)
_PURPOSE = b"qualgraph signed link\0"
_NEWEST = f"SELECT generation, private_key FROM {table_of(SigningKey)} ORDER BY generation DESC LIMIT 1"
_ONE = f"SELECT private_key FROM {table_of(SigningKey)} WHERE generation = ?"
_PERSON = f'SELECT role FROM "{table_of(User)}" WHERE id = ? AND is_active'
_LONGEST = 200  # characters


class LinkExpired(Exception):
    """The link was good, and is no longer."""


@dataclass(frozen=True, slots=True)
class LinkKey:
    """What links are signed with: the number of the key that it is derived from, and the secret."""

    generation: int
    secret: bytes


async def link_key(now: datetime) -> LinkKey:
    """Return the newest key; where there is none yet, one is made."""
    found = await fetch(_NEWEST, ())
    if not found:
        await signing_key(now)
        found = await fetch(_NEWEST, ())
    return LinkKey(found[0][0], _derived(found[0][1]))


def signed(path: str, viewer: Viewer, key: LinkKey, *, until: datetime) -> str:
    """Return the path as an address that works for this viewer until then."""
    claim = f"{key.generation}.{viewer.user_id}.{int(until.timestamp())}"
    return f"{path}?{PARAMETER}={claim}.{_signature(path, claim, key.secret)}"


async def viewer_of_link(path: str, link: str, *, now: datetime) -> Viewer | None:
    """Return as whom something is fetched, who can only read; None if the link is not ours, or not for this path.

    Raises:
        LinkExpired: it is ours, and too old.
    """
    claim, _, signature = link.rpartition(".")
    parts = claim.split(".")
    if len(link) > _LONGEST or not link.isascii() or len(parts) != 3 or not all(_is_number(each) for each in parts):
        return None
    generation, user_id, until = map(int, parts)
    keys = await fetch(_ONE, (generation,))
    if not keys or not hmac.compare_digest(signature, _signature(path, claim, _derived(keys[0][0]))):
        return None
    if now.timestamp() >= until:
        raise LinkExpired
    people = await fetch(_PERSON, (user_id,))
    return Viewer(user_id=user_id, role=Role[people[0][0]], is_read_only=True) if people else None


def _is_number(text: str) -> bool:
    return text.isdigit() and len(text) <= 18  # both databases have integers of 64 bits


def _derived(private_key: str) -> bytes:
    return hashlib.sha256(_PURPOSE + private_key.encode()).digest()


def _signature(path: str, claim: str, secret: bytes) -> str:
    made = hmac.digest(secret, f"{path}\0{claim}".encode(), "sha256")
    return urlsafe_b64encode(made).rstrip(b"=").decode()
