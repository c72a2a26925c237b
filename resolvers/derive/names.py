"""How rows are named in GraphQL: by opaque ids, and by the natural keys of other systems."""

from collections.abc import Mapping

from app.policy.ids import decode_id, encode_id
from app.policy.keys import UNKNOWN_KEY, Key, NaturalKey
from schema.kit.entity import Entity

__all__ = ["decode_id", "encode_id", "entity_of", "key_of"]


def key_of(entity: type[Entity], text: str) -> Key:
    """Return the key of the row of this entity that a text names; UNKNOWN_KEY if it names none.

    A text is an opaque id, or the natural key of the entity: `code:first-aid`, `email:ada@example.org`,
    `personnelNumber:1042`.
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
