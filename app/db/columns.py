"""Converts values between Python and raw SQL exactly as the ORM does, on either database."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any
from uuid import UUID

from app.db.compat import adapt_instants

AS_THEY_ARE = frozenset({type(None), int, str, bool, float, bytes, date, Decimal})


@lru_cache(maxsize=64)
def _instant_as_text(value: datetime) -> str:
    """Always in UTC, so that the order of the texts is the order of the instants; of many rows it is the same one."""
    return value.astimezone(UTC).isoformat(" ")


adapt_instants(_instant_as_text)


def to_parameter(value: object, dialect: str) -> object:
    """The value as the driver takes it, stored exactly as the ORM would have stored it."""
    if type(value) in AS_THEY_ARE:
        return value
    if isinstance(value, Enum):
        return value._value_ if type(value._value_) in AS_THEY_ARE else to_parameter(value.value, dialect)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"{value.isoformat()} has no time zone: instants are aware.")
        return _instant_as_text(value) if dialect == "sqlite" else value
    if isinstance(value, UUID):
        return str(value) if dialect == "sqlite" else value
    return value


def to_parameters(values: Sequence[object], dialect: str) -> Sequence[object]:
    """All values of one statement; the same sequence when there is nothing to adapt."""
    if AS_THEY_ARE.issuperset(map(type, values)):
        return values
    return [value if type(value) in AS_THEY_ARE else to_parameter(value, dialect) for value in values]


def _optional(convert: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else convert(value)


FROM_SQLITE: dict[type, Callable[[Any], Any]] = {
    date: _optional(date.fromisoformat),
    datetime: _optional(datetime.fromisoformat),
    bool: _optional(bool),
    Decimal: _optional(lambda value: Decimal(str(value))),
    UUID: _optional(UUID),
}


@lru_cache(maxsize=512)
def from_column(kind: type, dialect: str) -> Callable[[Any], Any] | None:
    """What turns a column of a raw row into a value of this type; None where it already is one."""
    if issubclass(kind, Enum):
        return _optional(kind)
    return FROM_SQLITE.get(kind) if dialect == "sqlite" else None
