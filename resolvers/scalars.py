"""The custom scalars, and what is said of those that Strawberry brings."""

from typing import Any, NewType

import strawberry
from graphql import GraphQLScalarType, GraphQLSchema
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


SPECIFIED = {
    "Date": (
        "A day of the calendar in ISO 8601, such as 2027-01-15.",
        "https://scalars.graphql.org/andimarek/local-date.html",
    ),
    "DateTime": (
        "An instant in ISO 8601 with its offset from UTC, such as 2027-01-15T09:30:00+01:00.",
        "https://scalars.graphql.org/andimarek/date-time.html",
    ),
    "Decimal": (
        'An exact number in decimal notation, as a string such as "1.50".',
        "https://www.w3.org/TR/xmlschema11-2/#decimal",
    ),
}
"""Of each: its format, and the address of its specification."""


def specify_scalars(schema: GraphQLSchema) -> None:
    """Say of the scalars that Strawberry brings what they look like, and where that is specified."""
    for name, (description, address) in SPECIFIED.items():
        if isinstance(scalar := schema.type_map.get(name), GraphQLScalarType):
            scalar.description, scalar.specified_by_url = description, address
