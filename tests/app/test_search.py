"""However a row comes to be written, what people search for is found in it, and lists are in one order everywhere."""

import ast
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.audit.chain import append
from app.db.bulk import insert, update
from app.db.database import OpenDatabase, dialect, fetch
from app.db.transaction import transaction
from app.policy.access import Viewer
from app.reading.filters import filter_conditions
from schema.audit import AuditEntry
from schema.entities import ENTITIES, STORAGE
from schema.enums import Role
from schema.groups import Group
from schema.kit.folding import folded
from schema.kit.info import fields_of, table_of
from schema.kit.listing import orderable, searchable
from schema.kit.search_keys import key_name, sources_of, text_of

ROOT = Path(__file__).resolve().parents[2]
KEYED = [entity for entity in (*ENTITIES, *STORAGE) if sources_of(entity)]
UNREAD_WRITES = {"update", "bulk_update"}
TEXTS = {text_of(key) for entity in KEYED for key in sources_of(entity)}
TABLES = "|".join(map(table_of, KEYED))
IN_SQL = re.compile(
    rf'INSERT INTO "?(?:{TABLES})"?\s|UPDATE "?(?:{TABLES})"?\s+SET (?:(?!WHERE).)*\b(?:{"|".join(TEXTS)}) =', re.DOTALL
)
NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
ADMIN = Viewer(1, Role.ADMIN)


async def create() -> None:
    await Group.create(name="Ēva Ķirse", code="Ç-1")


async def save_new() -> None:
    await Group(name="Ēva Ķirse", code="Ç-1", name_key="wrong").save()


async def save_all() -> None:
    row = await Group.create(name="Before", code="B")
    row.name, row.code = "Ēva Ķirse", "Ç-1"
    await row.save()


async def save_some() -> None:
    row = await Group.create(name="Before", code="Ç-1")
    row.name = "Ēva Ķirse"
    await row.save(update_fields=["name"])


async def create_many() -> None:
    await Group.bulk_create([Group(name="Ēva Ķirse", code="Ç-1")])


async def insert_many() -> None:
    await insert([Group(name="Ēva Ķirse", code="Ç-1")])


async def update_many() -> None:
    row = await Group.create(name="Before", code="Ç-1")
    row.name = "Ēva Ķirse"
    await update([row], ["name"])


async def read_and_save() -> None:
    await Group.create(name="Before", code="B")
    row = await Group.get(name="Before")
    row.name, row.code = "Ēva Ķirse", "Ç-1"
    await row.save(update_fields=("code", "name"))


WAYS = (create, save_new, save_all, save_some, create_many, insert_many, update_many, read_and_save)


@pytest.mark.parametrize("write", WAYS, ids=lambda way: way.__name__)
async def test_a_key_is_written_in_every_way_in_which_a_row_is(
    database: OpenDatabase, write: Callable[[], Awaitable[None]]
) -> None:
    await write()

    assert [tuple(row) for row in await fetch('SELECT name, name_key, code_key FROM "group"')] == [
        ("Ēva Ķirse", "eva kirse", "c-1")
    ]


async def test_a_text_that_is_taken_away_takes_its_key_with_it(database: OpenDatabase) -> None:
    row = await Group.create(name="Drivers", code="D-1")

    row.code = None
    await row.save(update_fields=["code"])

    assert [tuple(row) for row in await fetch('SELECT code, code_key FROM "group"')] == [(None, "")]


async def test_the_audit_is_searched_by_keys_that_its_hashes_do_not_know(database: OpenDatabase) -> None:
    written = [
        (None, "GroupEdit", "Group", 1, "R3JvdXA6MQ", "Ünal Ø", None, "", "", ""),
        (None, "Imported", None, None, None, None, None, "", "", ""),
    ]
    await transaction(lambda _: append(NOW, written))

    rows = [tuple(row) for row in await fetch("SELECT what_key, subject_title_key FROM audit_entry ORDER BY number")]

    assert rows == [("groupedit", "unal o"), ("imported", "")]
    assert [each.what for each in await AuditEntry.all().order_by("number")] == ["GroupEdit", "Imported"]


def test_all_that_is_searched_has_a_key_and_no_key_is_public():
    for entity in (*ENTITIES, *STORAGE):
        keys = set(sources_of(entity))
        assert {key_name(name) for name in searchable(entity)} <= keys
        assert keys.isdisjoint(fields_of(entity))
        assert keys.isdisjoint(orderable(entity))
        assert {text_of(key) for key in keys} <= set(fields_of(entity))
    assert len(KEYED) > 8


def test_texts_with_keys_are_written_with_their_rows_only():
    places = [path for room in ("app", "jobs", "resolvers") for path in (ROOT / room).rglob("*.py")]

    assert {path.name: found for path in places if (found := writes_without_keys(path.read_text()))} == {}


@pytest.mark.parametrize(
    "text",
    [
        "await User.filter(id=1).update(name='x')",
        "await mine.update(is_active=True, email='x')",
        "sql = 'UPDATE \"user\" SET is_active = ?, name = ?'",
        "sql = 'INSERT INTO audit_entry (what) VALUES (?)'",
    ],
)
def test_what_would_leave_a_key_behind_is_found(text: str):
    assert len(writes_without_keys(f"async def write():\n    {text}")) == 1


def writes_without_keys(text: str) -> list[str]:
    """The places of a module that write texts with keys past the rows that know them; versions are filled elsewhere."""
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    unread = [node for node in calls if isinstance(node.func, ast.Attribute) and node.func.attr in UNREAD_WRITES]
    return [ast.unparse(call) for call in unread if TEXTS & {each.arg for each in call.keywords}] + IN_SQL.findall(text)


NAMES = (
    "Élise Müller", "Öztürk", "Łukasz", "ΟΔΥΣΣΕΥΣ", "İbrahim", "Straße", "O’Connor", "Алёна", "أحمد", "王小明",
    "김민준", "zoe", "Anna 100%", "a_b", "Zoë", "Ærø", "ångström", "B", "b",
)  # fmt: skip


async def found(words: str) -> list[str]:
    (condition, *more) = filter_conditions(Group, "t", {"search": words}, ADMIN)
    text = " AND ".join(part.text for part in (condition, *more))
    params = [value for part in (condition, *more) for value in part.params]
    return [row[0] for row in await fetch(f'SELECT name FROM "group" t WHERE {text} ORDER BY id', params)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("elise", ["Élise Müller"]),
        ("ELISE muller", ["Élise Müller"]),
        ("E\N{COMBINING ACUTE ACCENT}lise", ["Élise Müller"]),
        ("ozturk", ["Öztürk"]),
        ("ŁUKASZ", ["Łukasz"]),
        ("οδυσσευς", ["ΟΔΥΣΣΕΥΣ"]),
        ("οδυσσευσ", ["ΟΔΥΣΣΕΥΣ"]),
        ("ibrahim", ["İbrahim"]),
        ("IBRAHIM", ["İbrahim"]),
        ("ıbrahım", ["İbrahim"]),
        ("strasse", ["Straße"]),
        ("STRAẞE", ["Straße"]),
        ("o'connor", ["O’Connor"]),
        ("oconnor", ["O’Connor"]),
        ("АЛЕНА", ["Алёна"]),
        ("احمد", ["أحمد"]),
        ("小明", ["王小明"]),
        ("민", ["김민준"]),
        ("ZOE", ["zoe", "Zoë"]),
        ("aero", ["Ærø"]),
        ("100%", ["Anna 100%"]),
        ("%", ["Anna 100%"]),
        ("_", ["a_b"]),
        ("\\", []),
        ("muller anna", []),
    ],
)
async def test_names_are_found_however_they_are_typed(database: OpenDatabase, words: str, expected: list[str]) -> None:
    await insert([Group(name=name) for name in NAMES])

    assert await found(words) == expected


async def test_lists_are_in_the_order_of_keys_on_either_database(database: OpenDatabase) -> None:
    await insert([Group(name=name) for name in NAMES])

    names = [row[0] for row in await fetch('SELECT name FROM "group" ORDER BY name_key, id')]

    assert names == sorted(NAMES, key=lambda name: (folded(name).encode(), NAMES.index(name)))
    assert names[:5] == ["a_b", "Ærø", "ångström", "Anna 100%", "B"]


async def plan(statement: str) -> str:
    return " / ".join(str(row[3]) for row in await fetch(f"EXPLAIN QUERY PLAN {statement}"))


async def test_an_index_answers_what_comes_next_by_name_and_what_begins_with_something(
    database: OpenDatabase,
) -> None:
    if dialect() == "postgres":
        pytest.skip("PostgreSQL chooses by how many rows there are")
    page = await plan("SELECT * FROM user t WHERE (t.name_key, t.id) > ('b', 7) ORDER BY t.name_key, t.id LIMIT 50")
    back = await plan("SELECT * FROM user t ORDER BY t.name_key DESC, t.id DESC LIMIT 50")
    prefix = await plan("SELECT * FROM user t WHERE t.name_key >= 'mul' AND t.name_key < 'mum'")
    anywhere = await plan(
        "SELECT COUNT(*) FROM audit_entry t WHERE instr(t.what_key, 'x') > 0 OR instr(t.subject_title_key, 'x') > 0"
    )

    assert re.fullmatch(r"SEARCH t USING INDEX idx_user_name_ke_\w+ \(name_key>\?\)", page)
    assert re.fullmatch(r"SCAN t USING INDEX idx_user_name_ke_\w+", back)
    assert re.fullmatch(r"SEARCH t USING INDEX idx_user_name_ke_\w+ \(name_key>\? AND name_key<\?\)", prefix)
    assert re.fullmatch(r"SCAN t USING COVERING INDEX idx_audit_entry_what_ke_\w+", anywhere)
