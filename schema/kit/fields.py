"""What is declared of a field besides its column: its kind, its label, and what people and programs need to know."""

from dataclasses import dataclass, field
from enum import Enum
from typing import cast

from schema.enums import Described

ROW_REVISION = "revision"
"""What the field with the number of a row's changes has to be called."""


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """What a field holds; decides how it is stored, filtered, shown and asked for. They all stand in kinds.py."""

    name: str
    python: type
    """What a value of it is in Python."""
    narrows: bool = False
    """Whether lists can be narrowed by it."""
    orders: bool = False
    """Whether lists can be ordered by it."""
    is_secret: bool = False
    """Whether what was given is never repeated: no audit and no page shows it."""
    is_content: bool = True
    """Whether it says something of what a row is about, so that lists and the audit show it."""
    counts_changes: bool = False
    """Whether it counts the changes of its row."""


class Shape(Enum):
    """How the far side of a link appears on the entity it points to."""

    CONNECTION = "connection"
    LIST = "list"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Back:
    """The far side of a link: a paged connection, a small list, or the one row that fits `where` (None means empty).

    `where` names fields of the rows, or of what they link to: `version.superseded_at`.
    """

    name: str
    help: str
    shape: Shape = Shape.CONNECTION
    where: dict[str, object] = field(default_factory=dict)
    order: str = "id"
    is_exceptional: bool = False
    """Whether there are none as a rule: that there are none is not worth saying."""
    usually: int | None = None
    """How many rows there usually are: of every small list, and of a connection that nature bounds as well. What an
    operation costs is estimated by it."""


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
    has_key: bool = False
    """Whether a form of it for finding and sorting is stored beside it: see search_keys.py."""
    may_be_hidden: bool = False
    back: tuple[Back, ...] = ()
    has_lines: bool = False
    may_be_empty: bool = False
    is_exact: bool = False
    """Whether lists can be narrowed to its very values, although it is a text."""
    narrows: str | None = None
    """The entity by whose filters rows are chosen, of a `RowFilter`."""
    unit: str = ""
    """The unit that a form begins with, of a length of time."""

    @property
    def description(self) -> str:
        """The sentence shown in the schema and beside the field."""
        return self.help or f"{self.label}."


def spec_of(column: object) -> FieldSpec | None:
    """Return what is declared of a column, or None for one that is storage only."""
    return cast("FieldSpec | None", getattr(column, "spec", None))
