"""How rows are named in GraphQL: by opaque ids, and by the natural keys of other systems."""

import base64
import binascii
from collections.abc import Mapping

from app.keys import UNKNOWN_KEY, Key, NaturalKey
from schema.kit.entity import Entity


def encode_id(type_name: str, key: int) -> str:
    """Return the opaque id of a row."""
    return base64.urlsafe_b64encode(f"{type_name}:{key}".encode()).decode().rstrip("=")


def decode_id(text: str) -> tuple[str, int] | None:
    """Return the type and key that an opaque id stands for; None if it stands for nothing."""
    try:
        if len(text) > 200:
            return None
        plain = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True).decode("ascii")
    except (ValueError, binascii.Error):
        return None
    name, _, digits = plain.partition(":")
    if not digits.isdecimal() or not digits.isascii() or len(digits) > 19 or int(digits) >= 2**63:
        return None
    key = int(digits)
    return (name, key) if encode_id(name, key) == text else None


def key_of(entity: type[Entity], text: str) -> Key:
    """Return the key of the row of this entity that a text names; UNKNOWN_KEY if it names none.

    A text is an opaque id, or the natural key of the entity: `code:first-aid`, `email:ada@example.org`.
    """
    if natural := NaturalKey.read(entity, text):
        return natural
    decoded = decode_id(text)
    return decoded[1] if decoded and decoded[0] == entity.__name__ else UNKNOWN_KEY


def entity_of(text: str, entities: Mapping[str, type[Entity]]) -> tuple[type[Entity], int] | None:
    """Return the entity and key that an id stands for, if it is one of these entities."""
    decoded = decode_id(text)
    if decoded is None or decoded[0] not in entities:
        return None
    return entities[decoded[0]], decoded[1]
