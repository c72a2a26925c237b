"""Choices of a closed set, and flags, which are chosen of two."""

from collections.abc import Sequence
from enum import StrEnum

from app.db.sql import Sql
from app.kinds.stored import StoredKind, among, text_in_cursor
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import CHOICE, FLAG


class _Choice(StoredKind):
    def condition(self, column: str, value: Sequence[StrEnum], spec: FieldSpec) -> Sql:
        """Write a single one out: only then do the databases know that an index of those rows alone has them all."""
        if len(value) == 1 and spec.choices is not None:
            return Sql(f"{column} = '{spec.choices(value[0]).value}'")
        return among(column, value)

    def from_cursor(self, value: object) -> str:
        return text_in_cursor(value)


class _Flag(StoredKind):
    def condition(self, column: str, value: bool, spec: FieldSpec) -> Sql:
        return Sql(f"{column} = ?", (value,))


STORED_CHOICES: dict[Kind, StoredKind] = {CHOICE: _Choice(), FLAG: _Flag()}
