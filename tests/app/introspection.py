"""What a database says about its own tables, in a form in which two databases can be compared."""

from typing import Any

from app.db.database import dialect, fetch

Table = dict[str, Any]
SQLITE_TRIGGERS = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
POSTGRES_TRIGGERS = """
    SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid = quote_ident(?)::regclass AND NOT tgisinternal
"""


async def tables() -> dict[str, Table]:
    """Columns, keys, indexes, constraints and triggers of every table."""
    describe = _sqlite_table if dialect() == "sqlite" else _postgres_table
    names = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        if dialect() == "sqlite"
        else "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
    )
    return {row[0]: await describe(row[0]) for row in await fetch(names)}


async def _sqlite_table(name: str) -> Table:
    columns = await fetch(f'PRAGMA table_info("{name}")')
    links = await fetch(f'PRAGMA foreign_key_list("{name}")')
    indexes = [
        (index[2], index[4], [tuple(row)[2] for row in await fetch(f'PRAGMA index_info("{index[1]}")')])
        for index in await fetch(f'PRAGMA index_list("{name}")')
    ]
    # A default that filled the rows of old stays in the table; nothing ever leaves a column out, so it says nothing.
    return {
        "columns": sorted((row[1], row[2], row[3], row[5]) for row in columns),
        "links": sorted((row[3], row[2], row[4], row[6]) for row in links),
        "indexes": sorted(indexes),
        "triggers": sorted(row[0] for row in await fetch(SQLITE_TRIGGERS, [name])),
    }


async def _postgres_table(name: str) -> Table:
    columns = await fetch(
        "SELECT column_name, data_type, is_nullable, column_default, character_maximum_length, numeric_precision"
        " FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ?",
        [name],
    )
    constraints = await fetch(
        "SELECT contype::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = quote_ident(?)::regclass",
        [name],
    )
    indexes = await fetch("SELECT indexdef FROM pg_indexes WHERE tablename = ?", [name])
    return {
        "columns": sorted(tuple(row) for row in columns),
        "constraints": sorted(tuple(row) for row in constraints),
        "indexes": sorted(row[0] for row in indexes),
        "triggers": sorted(row[0] for row in await fetch(POSTGRES_TRIGGERS, [name])),
    }
