"""Cursors of lists, as opaque texts."""

import base64
import binascii
import json
from collections.abc import Sequence
from datetime import date, datetime

from app.kinds.registry import STORED_KINDS
from app.policy.refusals import BadCursor
from app.reading.plans import Order
from schema.kit.entity import Entity
from schema.kit.listing import listed_spec

MAX_CURSOR = 2000
_SAID_OF_A_KEY = 3  # the field, the direction and the value


def encode_cursor(order: Order, values: Sequence[object], row_id: int) -> str:
    """Return the place of a row in a list of that order."""
    said: list[object] = []
    for key, value in zip(order.keys, values, strict=True):
        plain = value.isoformat() if isinstance(value, date | datetime) else value
        said += [key.field, key.direction.value, plain]
    packed = json.dumps([*said, row_id], ensure_ascii=False)
    return base64.urlsafe_b64encode(packed.encode()).decode().rstrip("=")


def decode_cursor(entity: type[Entity], order: Order, cursor: str) -> tuple[object, ...]:
    """Return the ordered values and the id at which the cursor stands.

    Raises:
        BadCursor: see there.
    """
    try:
        if len(cursor) > MAX_CURSOR:
            raise BadCursor
        packed = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        *said, row_id = json.loads(packed)
        if len(said) != _SAID_OF_A_KEY * len(order.keys):
            raise BadCursor
        keys = [said[at : at + _SAID_OF_A_KEY] for at in range(0, len(said), _SAID_OF_A_KEY)]
        if [key[:2] for key in keys] != [[key.field, key.direction.value] for key in order.keys]:
            raise BadCursor
        return *(_typed(entity, field, value) for field, _, value in keys), _id(row_id)
    except (ValueError, TypeError, OverflowError, binascii.Error, RecursionError) as error:
        raise BadCursor("This cursor does not belong to this list in this order.") from error


def _id(value: object) -> int:
    if type(value) is int and 0 <= value < 2**63:
        return value
    raise BadCursor


def _typed(entity: type[Entity], field: str, value: object) -> object:
    if field == "id":
        return _id(value)
    return STORED_KINDS[listed_spec(entity, field).kind].from_cursor(value)
