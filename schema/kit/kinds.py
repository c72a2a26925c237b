"""The kinds of field that there are: each is a column with a label, so that it can be shown and asked for.

Every function returns a Tortoise field, so that an editor sees a `date` where there is a date; what people and
programs need to know about it is attached to it as a `FieldSpec`. A plain Tortoise field has none: storage only.

This is the place of kinds in the declarations. They have one more on each floor: app/kinds/ says how values are
checked, compared and ordered, resolvers/derive/kinds.py what they are in the API, admin_ui/kinds/ how they are typed
and shown.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, TypeVar, cast, overload

from tortoise import fields
from tortoise.fields.base import RESTRICT, Field

from schema.enums import Described
from schema.kit.fields import Back, FieldSpec, Kind
from schema.kit.row_filters import RowFilter
from schema.kit.uploads import Upload

_APP = "qualgraph"
_MAX_TEXT = 200
_MAX_PROSE = 10_000

E = TypeVar("E", bound=Described)

TEXT = Kind("text", str, orders=True)
CHOICE = Kind("choice", str, narrows=True)
LINES = Kind("lines", str)
"""Several texts of one line each; a row has them in one text, each on a line of its own."""
CHOICES = Kind("choices", str, narrows=True)
"""Any of a closed set; a row has them in one text, between spaces."""
INTEGER = Kind("integer", int, orders=True)
FLAG = Kind("flag", bool, narrows=True)
CIVIL_DATE = Kind("civil_date", date, narrows=True, orders=True)
INSTANT = Kind("instant", datetime, narrows=True, orders=True)
CALENDAR_PERIOD = Kind("calendar_period", str)
DECIMAL = Kind("decimal", Decimal)
LINK = Kind("link", int, narrows=True)
DAYS_AHEAD = Kind("days_ahead", int, narrows=True, is_content=False)
"""A number of days from the day asked about on: lists are narrowed by it; no row has it."""
PASSWORD = Kind("password", str, is_secret=True, is_content=False)
"""It is asked for, and never stored in a field."""
CHANGE_COUNT = Kind("row_revision", int, is_content=False, counts_changes=True)
UPLOAD = Kind("upload", Upload, is_content=False)
"""A file on its way in: it is asked for, and becomes a row of its own."""
ROW_FILTER = Kind("row_filter", RowFilter, is_content=False)
"""The conditions of a list: it is asked for, and stands for all rows that meet them."""
TABLE_UPLOAD = Kind("table_upload", Upload, is_content=False)
"""The same of a table: a text with a line for each row."""

_ASKED_AS = {each.python: each for each in (ROW_FILTER, UPLOAD, CIVIL_DATE, DECIMAL, FLAG, INTEGER, TEXT)}


def kind_of_question(item: type, target: str | None) -> Kind:
    """Return the kind of a question that is annotated with a type, and may link to an entity.

    Raises:
        KeyError: no kind is asked for by this type.
    """
    if target:
        return LINK
    return CHOICE if issubclass(item, Described) else _ASKED_AS[item]


def labelled(column: Callable[..., Any], spec: FieldSpec, **settings: Any) -> Any:
    """Make a column that Tortoise knows, and attach what is declared of it."""
    made = column(null=spec.null, **settings)
    made.spec = spec
    made.description = None
    return made


@overload
def text(
    label: str, *, help: str = ..., max_length: int = ..., null: Literal[False] = ..., unique: bool = ...,
    searchable: bool = ..., sorted_as_read: bool = ..., index: bool = ..., has_lines: bool = ...,
    is_exact: bool = ...,
) -> Field[str]: ...  # fmt: skip
@overload
def text(
    label: str, *, help: str = ..., max_length: int = ..., null: Literal[True], unique: bool = ...,
    searchable: bool = ..., sorted_as_read: bool = ..., index: bool = ..., has_lines: bool = ...,
    is_exact: bool = ...,
) -> Field[str | None]: ...  # fmt: skip
def text(
    label: str, *, help: str = "", max_length: int = _MAX_TEXT, null: bool = False, unique: bool = False,
    searchable: bool = False, sorted_as_read: bool = False, index: bool = False, has_lines: bool = False,
    is_exact: bool = False,
) -> Any:  # fmt: skip
    """One line of text; several if it `has_lines`; one that lists can be narrowed to if it `is_exact`.

    If it is `searchable`, or is to be `sorted_as_read`, its key is stored beside it: see search_keys.py. Lists that
    are ordered by another text have it in the order of its characters, capitals first.
    """
    spec = FieldSpec(
        TEXT, label, help, null, max_length=max_length, searchable=searchable, has_lines=has_lines,
        is_exact=is_exact, has_key=searchable or sorted_as_read,
    )  # fmt: skip
    return labelled(fields.CharField, spec, max_length=max_length, unique=unique, db_index=index)


def prose(label: str, *, help: str = "") -> Field[str]:
    """Text of any number of lines; empty when there is nothing to say."""
    spec = FieldSpec(TEXT, label, help, max_length=_MAX_PROSE, has_lines=True, may_be_empty=True)
    return cast("Field[str]", labelled(fields.TextField, spec, default=""))


@overload
def choice(
    label: str, choices: type[E], *, help: str = ..., null: Literal[False] = ..., index: bool = ...
) -> Field[E]: ...
@overload
def choice(
    label: str, choices: type[E], *, help: str = ..., null: Literal[True], index: bool = ...
) -> Field[E | None]: ...
def choice(label: str, choices: type[E], *, help: str = "", null: bool = False, index: bool = False) -> Any:
    """One value of a closed set."""
    spec = FieldSpec(CHOICE, label, help, null, choices=choices)
    return labelled(fields.CharEnumField, spec, enum_type=choices, max_length=32, db_index=index)


def lines(label: str, *, help: str = "") -> Field[str | None]:
    """Several texts of one line each; null where there are none."""
    spec = FieldSpec(LINES, label, help, null=True, max_length=_MAX_TEXT)
    return cast("Field[str | None]", labelled(fields.TextField, spec))


def choices(label: str, *, help: str = "", max_length: int, of: type[Described] | None = None) -> Field[str | None]:
    """Any values of a closed set, which `of` or else `offer` names; null stands for all of them."""
    spec = FieldSpec(CHOICES, label, help, null=True, max_length=max_length, choices=of)
    return cast("Field[str | None]", labelled(fields.CharField, spec, max_length=max_length))


@overload
def integer(
    label: str, *, help: str = ..., null: Literal[False] = ..., minimum: int = ..., maximum: int = ...
) -> Field[int]: ...
@overload
def integer(
    label: str, *, help: str = ..., null: Literal[True], minimum: int = ..., maximum: int = ...
) -> Field[int | None]: ...
def integer(label: str, *, help: str = "", null: bool = False, minimum: int = 0, maximum: int = 2**31 - 1) -> Any:
    """A whole number."""
    return labelled(fields.IntField, FieldSpec(INTEGER, label, help, null, minimum=minimum, maximum=maximum))


def row_revision() -> Field[int]:
    """Count what happens to a row, so that an edit of what somebody else has changed meanwhile can be refused."""
    spec = FieldSpec(CHANGE_COUNT, "Revision", "Counts the changes of this row; see the argument expectedRevision.")
    return cast("Field[int]", labelled(fields.IntField, spec, default=0))


def flag(label: str, *, help: str = "", default: bool = False) -> Field[bool]:
    """Yes or no; the label is a statement that is true or false."""
    return cast("Field[bool]", labelled(fields.BooleanField, FieldSpec(FLAG, label, help), default=default))


@overload
def civil_date(label: str, *, help: str = ..., null: Literal[False] = ..., index: bool = ...) -> Field[date]: ...
@overload
def civil_date(label: str, *, help: str = ..., null: Literal[True], index: bool = ...) -> Field[date | None]: ...
def civil_date(label: str, *, help: str = "", null: bool = False, index: bool = False) -> Any:
    """A day on the organisation's calendar (R2)."""
    return labelled(fields.DateField, FieldSpec(CIVIL_DATE, label, help, null), db_index=index)


@overload
def instant(label: str, *, help: str = ..., null: Literal[False] = ...) -> Field[datetime]: ...
@overload
def instant(label: str, *, help: str = ..., null: Literal[True]) -> Field[datetime | None]: ...
def instant(label: str, *, help: str = "", null: bool = False) -> Any:
    """A moment in time, kept in UTC."""
    return labelled(fields.DatetimeField, FieldSpec(INSTANT, label, help, null))


@overload
def calendar_period(label: str, *, help: str = ..., null: Literal[False] = ..., unit: str = ...) -> Field[str]: ...
@overload
def calendar_period(label: str, *, help: str = ..., null: Literal[True], unit: str = ...) -> Field[str | None]: ...
def calendar_period(label: str, *, help: str = "", null: bool = False, unit: str = "Y") -> Any:
    """A length of time on the calendar in ISO 8601's words with one unit: P1Y, P6M, P2W, P10D (R3).

    `unit` is what an empty form begins with: D, W, M or Y.
    """
    return labelled(fields.CharField, FieldSpec(CALENDAR_PERIOD, label, help, null, unit=unit), max_length=16)


@overload
def decimal(label: str, *, null: Literal[False] = False, help: str = "") -> Field[Decimal]: ...
@overload
def decimal(label: str, *, null: Literal[True], help: str = "") -> Field[Decimal | None]: ...
def decimal(label: str, *, help: str = "", null: bool = False) -> Any:
    """An exact number with at most two decimals (E50)."""
    spec = FieldSpec(DECIMAL, label, help, null)
    return labelled(fields.DecimalField, spec, max_digits=8, decimal_places=2)


def link(
    label: str,
    to: str,
    *,
    help: str = "",
    null: bool = False,
    may_be_hidden: bool = False,
    is_checked: bool = True,
    back: tuple[Back, ...] = (),
) -> Any:
    """A reference to one row of another entity; `back` names how that entity shows this one.

    Whoever may see this row may see the one it points to as well, unless it `may_be_hidden`. Unless it `is_checked`
    the database does not look whether that row is there: for rows that are never deleted, in tables that get a column.
    """
    hidden = may_be_hidden or null
    spec = FieldSpec(LINK, label, help, null, target=to, may_be_hidden=hidden, back=back)
    related = f"{back[0].name}_rows" if back else False
    return labelled(
        fields.ForeignKeyField,
        spec,
        to=f"{_APP}.{to}",
        related_name=related,
        on_delete=RESTRICT,
        db_constraint=is_checked,
    )
