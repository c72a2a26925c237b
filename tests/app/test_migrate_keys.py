"""Rows from before there were keys get theirs with the version that brings them, and the audit stays as it was."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.audit.chain import FIRST_HASH, HASHED, hash_of, head
from app.audit.snapshots import said
from app.audit.verify import verify_audit
from app.db.database import OpenDatabase, close_database, dialect, execute, fetch, open_database
from app.db.migrations.keys import KeyedText, keyed_texts
from app.db.migrations.runner import migrate
from app.db.migrations.versions import MIGRATIONS, known_versions
from schema.entities import ENTITIES, STORAGE
from schema.kit.info import table_of
from schema.kit.listing import searchable
from schema.kit.search_keys import sources_of, text_of
from tests.app.introspection import tables
from tests.databases import Engine

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
OLD = (("GroupEdit", "Ünal Ø"), ("GroupEdit", None), ("certificate.issued", "Straße"), ("GroupEdit", "Ünal Ø"))


@pytest.fixture
def versions_before_keys(tmp_path: Path) -> Path:
    for version in known_versions(MIGRATIONS):
        if not keyed_texts(version.models_state):
            (tmp_path / version.name).write_text((MIGRATIONS / version.name).read_text())
    return tmp_path


async def add_old_rows() -> None:
    for name, code in (("Élise", None), ("élise", "É-1"), ("'", "")):
        await execute('INSERT INTO "group" (name, code, version) VALUES (?, ?, 0)', [name, code])
    previous = FIRST_HASH
    for number, (what, title) in enumerate(OLD, 1):
        values = [previous, number, NOW, None, what, "Group", 1, "R3JvdXA6MQ", title, None, "", "", ""]
        own = hash_of([said(value) for value in values])
        names = ", ".join((*HASHED, "hash"))
        await execute(f"INSERT INTO audit_entry ({names}) VALUES ({', '.join('?' * 14)})", [*values, own])
        previous = own


async def test_rows_of_old_get_their_keys_and_the_audit_keeps_its_hashes_and_its_guard(
    empty_database_url: str, versions_before_keys: Path, databases: Engine
) -> None:
    await open_database(empty_database_url)
    await migrate(location=versions_before_keys)
    await add_old_rows()
    before = await head()

    await migrate()

    groups = await fetch('SELECT name, name_key, code_key FROM "group" ORDER BY id')
    entries = await fetch("SELECT what_key, subject_title_key FROM audit_entry ORDER BY number")
    assert [tuple(row) for row in groups] == [("Élise", "elise", ""), ("élise", "elise", "e-1"), ("'", "", "")]
    assert [tuple(row) for row in entries] == [
        ("groupedit", "unal o"), ("groupedit", ""), ("certificate.issued", "strasse"), ("groupedit", "unal o"),
    ]  # fmt: skip
    verified = await verify_audit(expected_head=f"{before[0]}:{before[1]}")
    assert (verified.count, verified.broken, await head()) == (4, None, before)
    with pytest.raises(Exception, match="append-only"):
        await execute("UPDATE audit_entry SET what_key = 'x'")
    assert await fetch("SELECT 1 FROM audit_entry WHERE what_key = 'x'") == []
    migrated = await tables()
    await close_database()
    fresh = databases.create()
    await open_database(fresh)
    assert migrated == await tables()
    await close_database()
    databases.drop(fresh)


def test_a_version_knows_which_texts_have_keys() -> None:
    declared = {
        KeyedText(table_of(entity), text_of(key), key) for entity in (*ENTITIES, *STORAGE) for key in sources_of(entity)
    }

    assert set(keyed_texts(known_versions(MIGRATIONS)[-1].models_state)) == declared
    assert KeyedText("user", "email", "email_key") in declared
    assert keyed_texts("{}") == []


async def test_trigrams_are_used_where_there_are_any(database: OpenDatabase) -> None:
    if dialect() == "sqlite":
        pytest.skip("SQLite looks through an index of keys")
    has_trigrams = await fetch("SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'")

    made = await fetch("SELECT indexname FROM pg_indexes WHERE indexname LIKE '%\\_trigrams' ORDER BY indexname")

    searched = sorted(f"{table_of(entity)}_trigrams" for entity in ENTITIES if searchable(entity))
    assert [row[0] for row in made] == (searched if has_trigrams else [])
