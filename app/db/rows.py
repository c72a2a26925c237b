"""Reads rows that belong to some ids, with days, moments and exact numbers as Python has them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.db.database import dialect, fetch, from_column
from app.db.sql import in_list


async def rows(query: str, column: str, values: Iterable[int]) -> list[Sequence[Any]]:
    """Run a query with `{}` in the place of the condition that the column has one of the values; none: no rows."""
    where = in_list(column, values)
    return await fetch(query.replace("{}", where.text), where.params) if where.params else []


def reads_days() -> bool:
    """Whether days and moments come as Python has them, so that nothing is to be done about them."""
    return from_column(datetime, dialect()) is None


def as_day(value: Any) -> Any:
    """Return a column of a raw row as a date; None stays None."""
    return _converted(value, date)


def as_instant(value: Any) -> Any:
    """Return a column of a raw row as an aware datetime; None stays None."""
    return _converted(value, datetime)


def as_decimal(value: Any) -> Any:
    """Return a column of a raw row as a Decimal; None stays None."""
    return _converted(value, Decimal)


def _converted(value: Any, kind: type) -> Any:
    convert = from_column(kind, dialect())
    return convert(value) if convert else value
