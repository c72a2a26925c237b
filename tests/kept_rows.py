"""The rows of a database on PostgreSQL, kept to fill others with: copying its files takes three times as long."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'aerich'"
_COUNTED = """
    SELECT sequencename, last_value FROM pg_sequences
    WHERE schemaname = 'public' AND sequencename <> 'aerich_id_seq' AND last_value IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class Rows:
    """As the server itself writes them, and how far each sequence has counted."""

    tables: Mapping[str, bytes]
    counted: Mapping[str, int]


async def rows_of(connection: Any) -> Rows:
    """Return all rows that there are but the versions of the tables."""
    tables = {}
    for (table,) in await connection.fetch(_TABLES):
        written = BytesIO()
        if await connection.copy_from_table(table, output=written, format="binary") != "COPY 0":
            tables[table] = written.getvalue()
    return Rows(tables, dict(await connection.fetch(_COUNTED)))


async def fill(connection: Any, rows: Rows) -> None:
    """Put the rows into a database that has the same tables, and none of them."""
    await connection.execute("SET session_replication_role = replica")  # foreign keys, whatever the order, and triggers
    for table, written in rows.tables.items():
        await connection.copy_to_table(table, source=BytesIO(written), format="binary")
    await connection.executemany("SELECT setval(quote_ident($1)::regclass, $2)", rows.counted.items())
