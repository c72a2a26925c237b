"""Choices of a closed set, and flags, which are chosen of two."""

from app.db.sql import Sql
from app.kinds.stored import StoredKind
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import CHOICE, FLAG


class _Flag(StoredKind):
    def condition(self, column: str, value: bool, spec: FieldSpec) -> Sql:
        return Sql(f"{column} = ?", (value,))


STORED_CHOICES: dict[Kind, StoredKind] = {CHOICE: StoredKind(), FLAG: _Flag()}
