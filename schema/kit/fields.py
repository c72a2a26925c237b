"""The kinds of field an entity can have: each is a column with a label, so that it can be shown and asked for.

Every function returns a Tortoise field, so that an editor sees a `date` where there is a date; what people and
programs need to know about it is attached to it as a `FieldSpec`. A plain Tortoise field has none: storage only.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any, Literal, TypeVar, cast, overload

from tortoise import fields
from tortoise.fields.base import RESTRICT, Field

from schema.enums import Described

APP = "qualgraph"
MAX_TEXT = 200
MAX_PROSE = 10_000

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
    LINK = "link"


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

    @property
    def description(self) -> str:
        """The sentence shown in the schema and beside the field."""
        return self.help or f"{self.label}."


def _labelled(column: Any, spec: FieldSpec) -> Any:
    column.spec = spec
    column.description = None
    return column


def spec_of(column: object) -> FieldSpec | None:
    """Return what is declared of a column, or None for one that is storage only."""
    return cast("FieldSpec | None", getattr(column, "spec", None))


@overload
def text(label: str, *, null: Literal[False] = False, **options: Any) -> Field[str]: ...
@overload
def text(label: str, *, null: Literal[True], **options: Any) -> Field[str | None]: ...
def text(
    label: str, *, help: str = "", max_length: int = MAX_TEXT, null: bool = False, unique: bool = False,
    searchable: bool = False, index: bool = False,
) -> Any:  # fmt: skip
    """One line of text."""
    column: Any = fields.CharField(max_length=max_length, null=null, unique=unique, db_index=index)
    return _labelled(column, FieldSpec(Kind.TEXT, label, help, null, max_length=max_length, searchable=searchable))


def prose(label: str, *, help: str = "") -> Field[str]:
    """Text of any number of lines; empty when there is nothing to say."""
    column: Any = fields.TextField(default="")
    return cast("Field[str]", _labelled(column, FieldSpec(Kind.TEXT, label, help, max_length=MAX_PROSE)))


def choice(label: str, choices: type[E], *, help: str = "", index: bool = False) -> Field[E]:
    """One value of a closed set."""
    column: Any = fields.CharEnumField(choices, max_length=32, db_index=index)
    return cast("Field[E]", _labelled(column, FieldSpec(Kind.CHOICE, label, help, choices=choices)))


@overload
def integer(label: str, *, null: Literal[False] = False, **options: Any) -> Field[int]: ...
@overload
def integer(label: str, *, null: Literal[True], **options: Any) -> Field[int | None]: ...
def integer(
    label: str, *, help: str = "", null: bool = False, minimum: int = 0, maximum: int = 2**31 - 1
) -> Any:  # fmt: skip
    """A whole number."""
    column: Any = fields.IntField(null=null)
    return _labelled(column, FieldSpec(Kind.INTEGER, label, help, null, minimum=minimum, maximum=maximum))


def flag(label: str, *, help: str = "", default: bool = False) -> Field[bool]:
    """Yes or no; the label is a statement that is true or false."""
    column: Any = fields.BooleanField(default=default)
    return cast("Field[bool]", _labelled(column, FieldSpec(Kind.FLAG, label, help)))


@overload
def civil_date(label: str, *, null: Literal[False] = False, **options: Any) -> Field[date]: ...
@overload
def civil_date(label: str, *, null: Literal[True], **options: Any) -> Field[date | None]: ...
def civil_date(label: str, *, help: str = "", null: bool = False, index: bool = False) -> Any:
    """A day on the organisation's calendar (R2)."""
    column: Any = fields.DateField(null=null, db_index=index)
    return _labelled(column, FieldSpec(Kind.CIVIL_DATE, label, help, null))


@overload
def instant(label: str, *, null: Literal[False] = False, **options: Any) -> Field[datetime]: ...
@overload
def instant(label: str, *, null: Literal[True], **options: Any) -> Field[datetime | None]: ...
def instant(label: str, *, help: str = "", null: bool = False) -> Any:
    """A moment in time, kept in UTC."""
    column: Any = fields.DatetimeField(null=null)
    return _labelled(column, FieldSpec(Kind.INSTANT, label, help, null))


@overload
def calendar_period(label: str, *, null: Literal[False] = False, **options: Any) -> Field[str]: ...
@overload
def calendar_period(label: str, *, null: Literal[True], **options: Any) -> Field[str | None]: ...
def calendar_period(label: str, *, help: str = "", null: bool = False) -> Any:
    """A length of time on the calendar in ISO 8601's words with one unit: P1Y, P6M, P2W, P10D (R3)."""
    column: Any = fields.CharField(max_length=16, null=null)
    return _labelled(column, FieldSpec(Kind.CALENDAR_PERIOD, label, help, null))


def link(
    label: str, to: str, *, help: str = "", null: bool = False, may_be_hidden: bool = False,
    back: tuple[Back, ...] = (),
) -> Any:  # fmt: skip
    """A reference to one row of another entity; `back` names how that entity shows this one.

    Whoever may see this row may see the one it points to as well, unless it `may_be_hidden`.
    """
    related = f"{back[0].name}_rows" if back else False
    column: Any = fields.ForeignKeyField(f"{APP}.{to}", related_name=related, on_delete=RESTRICT, null=null)
    return _labelled(column, FieldSpec(Kind.LINK, label, help, null, target=to, may_be_hidden=may_be_hidden or null, back=back))
