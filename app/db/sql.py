"""Pieces of SQL that carry their parameters with them, so that nothing a user typed is ever part of the text."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain


@dataclass(frozen=True, slots=True)
class Sql:
    """A piece of SQL with a `?` for each parameter."""

    text: str
    params: tuple[object, ...] = ()

    def __add__(self, other: "Sql") -> "Sql":
        """Put two pieces one after the other."""
        return Sql(f"{self.text} {other.text}", self.params + other.params)

    def within(self, template: str) -> "Sql":
        """Put this piece in the place of `{}` in a text without parameters."""
        return Sql(template.replace("{}", self.text), self.params)


TRUE = Sql("1=1")
FALSE = Sql("1=0")


def joined(separator: str, parts: Iterable[Sql]) -> Sql:
    """Put a separator between pieces."""
    listed = list(parts)
    params = tuple(chain.from_iterable([part.params for part in listed]))
    return Sql(separator.join(part.text for part in listed), params)


def all_of(parts: Iterable[Sql]) -> Sql:
    """Return the condition that all parts hold; nothing to hold is true."""
    listed = [part for part in parts if part is not TRUE]
    return joined(" AND ", listed) if listed else TRUE


def any_of(parts: Iterable[Sql]) -> Sql:
    """Return the condition that one part holds; nothing to hold is false."""
    listed = [part for part in parts if part is not FALSE]
    if not listed:
        return FALSE
    if TRUE in listed:
        return TRUE
    return joined(" OR ", listed).within("({})")


def none_of(parts: Iterable[Sql]) -> Sql:
    """Return the condition that no part is known to hold."""
    held = any_of(parts)
    return TRUE if held is FALSE else held.within("NOT COALESCE({}, FALSE)")


def in_list(column: str, values: Iterable[object]) -> Sql:
    """Return the condition that a column has one of the values."""
    listed = tuple(values)
    if not listed:
        return FALSE
    return Sql(f"{column} IN ({', '.join('?' * len(listed))})", listed)
