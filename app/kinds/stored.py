"""The base of all kinds in the application, with defaults for every method."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from app.db.database import from_column
from app.db.sql import Sql, any_of, in_list
from app.files.media import MediaType
from app.policy.keys import NaturalKey
from app.policy.refusals import BadCursor, Problem
from schema.kit.fields import FieldSpec


class StoredKind:
    """A kind whose values are taken as they are, and listed by naming them."""

    def tidied(self, value: Any) -> Any:
        return value

    def is_empty(self, value: Any) -> bool:
        """Whether a tidied value says as much as none."""
        return False

    def problems(self, value: Any, spec: FieldSpec, name: str) -> Iterable[Problem]:
        """Give what is wrong with a tidied value of the argument of this name; their places are added by the caller."""
        return ()

    def media_type(self, value: Any) -> MediaType | None:
        """Return what a file is served as; None for what is no file, or is not taken."""
        return None

    def reader(self, spec: FieldSpec, dialect: str) -> Callable[[Any], Any] | None:
        """Return what turns the column of a raw row into a value; None where it already is one."""
        return from_column(spec.kind.python, dialect)

    def condition(self, column: str, value: Any, spec: FieldSpec) -> Sql:
        """Whether the column has one of the values; kinds of spans compare bounds instead."""
        return among(column, value)

    def ordered(self, column: str, spec: FieldSpec, dialect: str) -> str:
        """The expression that lists are ordered by: the same order on both databases."""
        return column

    def in_title(self, column: str, dialect: str) -> str:
        """The expression for a value in the title of a row that is kept, in every language and zone the same."""
        return column

    def from_cursor(self, value: object) -> object:
        """Return the value at which a list is continued.

        Raises:
            BadCursor: a list that is ordered by this kind has no such place.
            ValueError: the same.
        """
        raise BadCursor


def among(column: str, values: Sequence[Any]) -> Sql:
    """Return the condition that a column has one of the values; natural keys are looked up in passing."""
    plain = [value for value in values if not isinstance(value, NaturalKey)]
    named = [value.id.within(f"{column} IN ({{}})") for value in values if isinstance(value, NaturalKey)]
    return any_of([in_list(column, plain), *named])


def text_in_cursor(value: object) -> str:
    """Return the text that a cursor holds.

    Raises:
        BadCursor: it holds none that could be stored.
        ValueError: the same.
    """
    if not isinstance(value, str) or "\0" in value:
        raise BadCursor
    value.encode()
    return value
