"""The scalars that GraphQL does not bring itself."""

from typing import Any, NewType

from strawberry.exceptions import StrawberryInputCoercionError
from strawberry.types.scalar import ScalarDefinition

CalendarPeriodText = NewType("CalendarPeriodText", str)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise StrawberryInputCoercionError(f"CalendarPeriod cannot represent {value!r}: it is a text such as P1Y.")
    return value


CALENDAR_PERIOD = ScalarDefinition(
    name="CalendarPeriod",
    description=(
        "A length of time on the calendar: ISO 8601 with one unit, such as P1Y, P6M, P2W or P10D. "
        "Months and years are clamped to the month's end; between 1 day and 50 years."
    ),
    specified_by_url="https://www.iso.org/iso-8601-date-and-time-format.html",
    serialize=str,
    parse_value=_text,
    parse_literal=None,
    origin=CalendarPeriodText,
)

SCALARS: dict[object, ScalarDefinition] = {CalendarPeriodText: CALENDAR_PERIOD}

__all__ = ["SCALARS", "CalendarPeriodText"]
