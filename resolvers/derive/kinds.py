"""The kinds of field in the API: their types and filters."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Optional

import strawberry
from strawberry import UNSET
from strawberry.types.scalar import ScalarDefinition

from resolvers.scalars import CALENDAR_PERIOD_SCALAR, UPLOAD_SCALAR, CalendarPeriodText
from schema.kit.fields import Kind
from schema.kit.kinds import (
    CALENDAR_PERIOD,
    CHANGE_COUNT,
    CHOICE,
    CHOICES,
    CIVIL_DATE,
    DAYS_AHEAD,
    DECIMAL,
    FLAG,
    INSTANT,
    INTEGER,
    LINES,
    LINK,
    PASSWORD,
    ROW_FILTER,
    TABLE_UPLOAD,
    TEXT,
    UPLOAD,
)
from schema.kit.row_filters import RowFilter
from schema.kit.uploads import Upload


@strawberry.input(name="DateRange", description="A range of days, both included. A bound that is left out is open.")
class DateRangeInput:
    """A range of days, both included."""

    since: Optional[date] = strawberry.field(description="The first day.", default=UNSET)
    through: Optional[date] = strawberry.field(description="The last day.", default=UNSET)
    is_empty: Optional[bool] = strawberry.field(
        description="Whether to find the rows without a day (true), or those with one (false).", default=UNSET
    )


@strawberry.input(description="A range of instants. A bound that is left out is open.")
class InstantRange:
    """A range of instants."""

    since: Optional[datetime] = strawberry.field(description="The first instant in the range.", default=UNSET)
    before: Optional[datetime] = strawberry.field(description="The first instant after the range.", default=UNSET)
    is_empty: Optional[bool] = strawberry.field(
        description="Whether to find the rows without an instant (true), or those with one (false).", default=UNSET
    )


@dataclass(frozen=True, slots=True)
class ApiKind:
    """How the API has a kind of field."""

    type: Any
    """Of its values, where they are not those of a closed set or the filter of an entity."""
    scalar: ScalarDefinition | None = None
    """Of a type that GraphQL does not bring itself."""
    is_list: bool = False
    """Whether a row has several values."""
    filter: Any = None
    """The type of what a list is narrowed by; None is a list of values, of which a row has one."""
    narrows_to: str = "one of these"
    """What a list that is narrowed by it keeps."""


API_KINDS: dict[Kind, ApiKind] = {
    TEXT: ApiKind(str),
    LINES: ApiKind(str, is_list=True),
    CHOICE: ApiKind(str),
    CHOICES: ApiKind(str, is_list=True, narrows_to="with one of these among them"),
    INTEGER: ApiKind(int),
    FLAG: ApiKind(bool, filter=bool, narrows_to="yes or no"),
    CIVIL_DATE: ApiKind(date, filter=DateRangeInput, narrows_to="within these bounds"),
    INSTANT: ApiKind(datetime, filter=InstantRange, narrows_to="within these bounds"),
    CALENDAR_PERIOD: ApiKind(CalendarPeriodText, CALENDAR_PERIOD_SCALAR),
    DECIMAL: ApiKind(Decimal),
    LINK: ApiKind(strawberry.ID),
    DAYS_AHEAD: ApiKind(int, filter=int, narrows_to="within so many days"),
    PASSWORD: ApiKind(str),
    CHANGE_COUNT: ApiKind(int),
    UPLOAD: ApiKind(Upload, UPLOAD_SCALAR),
    ROW_FILTER: ApiKind(RowFilter),
    TABLE_UPLOAD: ApiKind(Upload),
}


def scalar_map() -> dict[object, ScalarDefinition]:
    """Return the scalars that GraphQL does not bring itself, by the types that stand for them."""
    return {each.type: each.scalar for each in API_KINDS.values() if each.scalar is not None}
