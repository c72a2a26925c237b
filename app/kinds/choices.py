"""Choices of a closed set, and flags, which are chosen of two."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from app.db.sql import Sql, any_of
from app.kinds.stored import StoredKind, among, text_in_cursor
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import CHOICE, CHOICES, FLAG


class _Choice(StoredKind):
    def condition(self, column: str, value: Sequence[StrEnum], spec: FieldSpec) -> Sql:
        """Write a single one out: only then do the databases know that an index of those rows alone has them all."""
        if len(value) == 1 and spec.choices is not None:
            return Sql(f"{column} = '{spec.choices(value[0]).value}'")
        return among(column, value)

    def reader(self, spec: FieldSpec, dialect: str) -> Callable[[Any], Any] | None:
        return spec.choices

    def from_cursor(self, value: object) -> str:
        return text_in_cursor(value)


class _Choices(StoredKind):
    def reader(self, spec: FieldSpec, dialect: str) -> Callable[[Any], Any] | None:
        """Return those that there still are, of a text with spaces between them."""
        known = {each.value: each for each in spec.choices or ()}
        return lambda text: None if text is None else [known[name] for name in text.split() if name in known]

    def condition(self, column: str, value: Sequence[StrEnum], spec: FieldSpec) -> Sql:
        """Whether one of the values is among those of the row; null stands for all of them."""
        among_them = [Sql(f"' ' || {column} || ' ' LIKE ?", (f"% {each.value} %",)) for each in value]
        return any_of([Sql(f"{column} IS NULL"), *among_them])


class _Flag(StoredKind):
    def condition(self, column: str, value: bool, spec: FieldSpec) -> Sql:
        return Sql(f"{column} = ?", (value,))


STORED_CHOICES: dict[Kind, StoredKind] = {CHOICE: _Choice(), CHOICES: _Choices(), FLAG: _Flag()}
