"""All that is stored, read by one statement: each table by itself would take eighty, and tests look very often."""

from functools import cache

from app.db.database import dialect, fetch
from schema.access_tokens import AccessToken
from schema.entities import ENTITIES, STORAGE
from schema.kit.entity import Entity
from schema.kit.info import columns_in, table_of

Stored = dict[str, dict[int, str]]
"""By table and id, what the row holds."""
CHANGED_BY_ASKING = {(AccessToken, "last_used_on")}
_TOLD = {"sqlite": " || ',' || ", "postgres": ", "}
_COLUMN = {"sqlite": "quote({})", "postgres": "{}"}
_ROW = {"sqlite": "{}", "postgres": "ROW({})::text"}


async def contents() -> Stored:
    """Every row of every table: what must be the same after something was refused."""
    found: Stored = {table_of(each): {} for each in (*ENTITIES, *STORAGE)}
    for table, key, told in await fetch(_everything(dialect())):
        found[table][key] = told
    return found


@cache
def _everything(on: str) -> str:
    return " UNION ALL ".join(_rows(each, on) for each in (*ENTITIES, *STORAGE))


def _rows(entity: type[Entity], on: str) -> str:
    kept = [column for name, column in columns_in(entity).items() if (entity, name) not in CHANGED_BY_ASKING]
    told = _ROW[on].format(_TOLD[on].join(_COLUMN[on].format(f'"{each}"') for each in kept))
    return f"SELECT '{table_of(entity)}', id, {told} FROM \"{table_of(entity)}\""
