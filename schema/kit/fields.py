"""The kinds of field an entity can have: each is a column with a label, so that it can be shown and asked for.

Every function returns a Tortoise field, so that an editor sees a `date` where there is a date; what people and
programs need to know about it is attached to it as a `FieldSpec`. A plain Tortoise field has none: storage only.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeVar, cast, overload

from tortoise import fields
from tortoise.fields.base import RESTRICT, Field

from schema.enums import Described

_APP = "qualgraph"
MAX_TEXT = 200
MAX_PROSE = 10_000
ROW_VERSION = "version"
"""What the field with the number of a row's changes has to be called."""

E = TypeVar("E", bound=Described)


class Kind(Enum):
    """What a field holds; decides how it is stored, filtered, shown and asked for."""

    TEXT = "text"
    CHOICE = "choice"
    INTEGER = "integer"
    FLAG = "flag"
    CIVIL_DATE = "civil_date"
    INSTANT = "instant"
    CALENDAR_PERIOD = "calendar_period"
    DECIMAL = "decimal"
    LINK = "link"
    PASSWORD = "password"  # noqa: S105 - the name of a kind, which is asked for and never stored in a field
    ROW_VERSION = "row_version"
    UPLOAD = "upload"
    """A file on its way in: it is asked for, and becomes a row of its own."""


class Shape(Enum):
    """How the far side of a link appears on the entity it points to."""

    CONNECTION = "connection"
    LIST = "list"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Back:
    """The far side of a link: a paged connection, a small list, or the one row that fits `where` (None means empty)."""

    name: str
    help: str
    shape: Shape = Shape.CONNECTION
    where: dict[str, object] = field(default_factory=dict)
    order: str = "id"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """All that is said about a field besides its column."""

    kind: Kind
    label: str
    help: str = ""
    null: bool = False
    max_length: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    choices: type[Described] | None = None
    target: str | None = None
    searchable: bool = False
    may_be_hidden: bool = False
    back: tuple[Back, ...] = ()
    has_lines: bool = False
    may_be_empty: bool = False
    is_exact: bool = False
    """Whether lists can be narrowed to its very values, although it is a text."""

    @property
    def description(self) -> str:
        """The sentence shown in the schema and beside the field."""
        return self.help or f"{self.label}."


def _labelled(kind: Callable[..., Any], spec: FieldSpec, **settings: Any) -> Any:
    """Make a column of a kind that Tortoise knows, and attach what is declared of it."""
    column = kind(null=spec.null, **settings)
    column.spec = spec
    column.description = None
    return column


def spec_of(column: object) -> FieldSpec | None:
    """Return what is declared of a column, or None for one that is storage only."""
    return cast("FieldSpec | None", getattr(column, "spec", None))


@overload
def text(
    label: str, *, help: str = ..., max_length: int = ..., null: Literal[False] = ..., unique: bool = ...,
    searchable: bool = ..., index: bool = ..., has_lines: bool = ..., is_exact: bool = ...,
) -> Field[str]: ...  # fmt: skip
@overload
def text(
    label: str, *, help: str = ..., max_length: int = ..., null: Literal[True], unique: bool = ...,
    searchable: bool = ..., index: bool = ..., has_lines: bool = ..., is_exact: bool = ...,
) -> Field[str | None]: ...  # fmt: skip
def text(
    label: str, *, help: str = "", max_length: int = MAX_TEXT, null: bool = False, unique: bool = False,
    searchable: bool = False, index: bool = False, has_lines: bool = False, is_exact: bool = False,
) -> Any:  # fmt: skip
    """One line of text; several if it `has_lines`; one that lists can be narrowed to if it `is_exact`."""
    spec = FieldSpec(
        Kind.TEXT, label, help, null, max_length=max_length, searchable=searchable, has_lines=has_lines,
        is_exact=is_exact,
    )  # fmt: skip
    return _labelled(fields.CharField, spec, max_length=max_length, unique=unique, db_index=index)


def prose(label: str, *, help: str = "") -> Field[str]:
    """Text of any number of lines; empty when there is nothing to say."""
    spec = FieldSpec(Kind.TEXT, label, help, max_length=MAX_PROSE, has_lines=True, may_be_empty=True)
    return cast("Field[str]", _labelled(fields.TextField, spec, default=""))


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
    spec = FieldSpec(Kind.CHOICE, label, help, null, choices=choices)
    return _labelled(fields.CharEnumField, spec, enum_type=choices, max_length=32, db_index=index)


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
    return _labelled(fields.IntField, FieldSpec(Kind.INTEGER, label, help, null, minimum=minimum, maximum=maximum))


def row_version() -> Field[int]:
    """Count what happens to a row, so that an edit of what somebody else has changed meanwhile can be refused."""
    spec = FieldSpec(Kind.ROW_VERSION, "Version", "Counts the changes of this row; see the argument expectedVersion.")
    return cast("Field[int]", _labelled(fields.IntField, spec, default=0))


def flag(label: str, *, help: str = "", default: bool = False) -> Field[bool]:
    """Yes or no; the label is a statement that is true or false."""
    return cast("Field[bool]", _labelled(fields.BooleanField, FieldSpec(Kind.FLAG, label, help), default=default))


@overload
def civil_date(label: str, *, help: str = ..., null: Literal[False] = ..., index: bool = ...) -> Field[date]: ...
@overload
def civil_date(label: str, *, help: str = ..., null: Literal[True], index: bool = ...) -> Field[date | None]: ...
def civil_date(label: str, *, help: str = "", null: bool = False, index: bool = False) -> Any:
    """A day on the organisation's calendar (R2)."""
    return _labelled(fields.DateField, FieldSpec(Kind.CIVIL_DATE, label, help, null), db_index=index)


@overload
def instant(label: str, *, help: str = ..., null: Literal[False] = ...) -> Field[datetime]: ...
@overload
def instant(label: str, *, help: str = ..., null: Literal[True]) -> Field[datetime | None]: ...
def instant(label: str, *, help: str = "", null: bool = False) -> Any:
    """A moment in time, kept in UTC."""
    return _labelled(fields.DatetimeField, FieldSpec(Kind.INSTANT, label, help, null))


@overload
def calendar_period(label: str, *, help: str = ..., null: Literal[False] = ...) -> Field[str]: ...
@overload
def calendar_period(label: str, *, help: str = ..., null: Literal[True]) -> Field[str | None]: ...
def calendar_period(label: str, *, help: str = "", null: bool = False) -> Any:
    """A length of time on the calendar in ISO 8601's words with one unit: P1Y, P6M, P2W, P10D (R3)."""
    return _labelled(fields.CharField, FieldSpec(Kind.CALENDAR_PERIOD, label, help, null), max_length=16)


@overload
def decimal(label: str, *, null: Literal[False] = False, help: str = "") -> Field[Decimal]: ...
@overload
def decimal(label: str, *, null: Literal[True], help: str = "") -> Field[Decimal | None]: ...
def decimal(label: str, *, help: str = "", null: bool = False) -> Any:
    """An exact number with at most two decimals (E50)."""
    spec = FieldSpec(Kind.DECIMAL, label, help, null)
    return _labelled(fields.DecimalField, spec, max_digits=8, decimal_places=2)


def link(
    label: str, to: str, *, help: str = "", null: bool = False, may_be_hidden: bool = False,
    back: tuple[Back, ...] = (),
) -> Any:  # fmt: skip
    """A reference to one row of another entity; `back` names how that entity shows this one.

    Whoever may see this row may see the one it points to as well, unless it `may_be_hidden`.
    """
    hidden = may_be_hidden or null
    spec = FieldSpec(Kind.LINK, label, help, null, target=to, may_be_hidden=hidden, back=back)
    related = f"{back[0].name}_rows" if back else False
    return _labelled(fields.ForeignKeyField, spec, to=f"{_APP}.{to}", related_name=related, on_delete=RESTRICT)
