"""The custom scalars."""

from typing import Any, NewType

import strawberry
from strawberry.exceptions import StrawberryInputCoercionError

from schema.kit.uploads import Upload

CalendarPeriodText = NewType("CalendarPeriodText", str)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise StrawberryInputCoercionError(f"CalendarPeriod cannot represent {value!r}: it is a string such as P1Y.")
    return value


CALENDAR_PERIOD_SCALAR = strawberry.scalar(
    name="CalendarPeriod",
    description=(
        "A length of time on the calendar: an ISO 8601 duration with one unit, such as P1Y, P6M, P2W or P10D, from "
        "1 day to 50 years. A day that a month does not have becomes its last day."
    ),
    specified_by_url="https://www.iso.org/iso-8601-date-and-time-format.html",
    serialize=str,
    parse_value=_text,
)


def _file(value: Any) -> Upload:
    if not isinstance(value, Upload):
        raise StrawberryInputCoercionError(
            "A file cannot be written in the document: send multipart/form-data, with null in its place."
        )
    return value


UPLOAD_SCALAR = strawberry.scalar(
    name="Upload",
    description="A file of at most 10 MB, sent as a variable according to the GraphQL multipart request specification.",
    specified_by_url="https://github.com/jaydenseric/graphql-multipart-request-spec",
    parse_value=_file,
)
