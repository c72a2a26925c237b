"""The database behind a URL, and plain SQL that means the same on either engine."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from app.db.columns import from_column
from app.db.database import close_database, dialect, execute, execute_each, fetch, numbered, open_database, opened
from app.db.database_url import DatabaseUnavailable, InvalidDatabaseUrl, connection_config, without_password
from app.db.transaction import transaction
from tests.app.toys import Colour, Shelf, Size, Toy
from tests.databases import Engine

MODULES = ("tests.app.toys",)
CODE = UUID("8d3e0f3c-57e9-4b0b-8c5b-0f2c0a4d7a11")
AMSTERDAM_SUMMER = timezone(timedelta(hours=2))


@pytest.fixture
async def toys(empty_database_url: str) -> Shelf:
    await open_database(empty_database_url, modules=MODULES)
    await opened().context.generate_schemas()
    return await Shelf.create(name="top")


async def one(column: str, kind: type) -> object:
    value = (await fetch(f"SELECT {column} FROM toy"))[0][0]
    convert = from_column(kind, dialect())
    return convert(value) if convert else value


@pytest.mark.parametrize(
    ("column", "kind", "value"),
    [
        ("made_on", date, date(2026, 11, 23)),
        ("made_on", date, date(1, 1, 1)),
        ("made_on", date, None),
        ("sold_at", datetime, datetime(2026, 11, 23, 9, 30, tzinfo=UTC)),
        ("sold_at", datetime, datetime(2026, 7, 1, 1, 30, 0, 123456, tzinfo=AMSTERDAM_SUMMER)),
        ("is_new", bool, False),
        ("is_new", bool, True),
        ("price", Decimal, Decimal("12.50")),
        ("colour", Colour, Colour.BLUE),
        ("size", Size, Size.LARGE),
        ("code", UUID, CODE),
    ],
)
async def test_what_the_orm_wrote_is_found_and_read_by_plain_sql(
    toys: Shelf, column: str, kind: type, value: Any
) -> None:
    await Toy.create(shelf=toys, **{column: value})

    found = await fetch(f"SELECT id FROM toy WHERE {column} = ?", [value])

    assert len(found) == (0 if value is None else 1)
    assert await one(column, kind) == value
    assert isinstance(await one(column, kind), type(value))


async def test_what_plain_sql_wrote_is_read_by_the_orm(toys: Shelf) -> None:
    sold_at = datetime(2026, 7, 1, 1, 30, tzinfo=AMSTERDAM_SUMMER)

    count = await execute(
        "INSERT INTO toy (shelf_id, made_on, sold_at, is_new, price, colour, size, code) VALUES (?,?,?,?,?,?,?,?)",
        [toys.id, date(2026, 1, 15), sold_at, False, Decimal("3.00"), Colour.BLUE, Size.LARGE, CODE],
    )

    toy = await Toy.get()
    assert count == 1
    assert (toy.made_on, toy.sold_at, toy.is_new) == (date(2026, 1, 15), sold_at, False)
    assert (toy.price, toy.colour, toy.size, toy.code) == (Decimal("3.00"), Colour.BLUE, Size.LARGE, CODE)


async def test_instants_are_in_order_whatever_zone_they_were_written_in(toys: Shelf) -> None:
    noon = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    moments = [noon, noon + timedelta(microseconds=1), noon + timedelta(seconds=1)]
    for moment in moments:
        await Toy.create(shelf=toys, sold_at=moment.astimezone(AMSTERDAM_SUMMER))

    later = await fetch("SELECT sold_at FROM toy WHERE sold_at > ? ORDER BY sold_at", [noon])

    convert = from_column(datetime, dialect()) or (lambda value: value)
    assert [convert(row[0]) for row in later] == moments[1:]


async def test_a_naive_instant_is_refused(toys: Shelf) -> None:
    with pytest.raises(ValueError, match="no time zone"):
        await fetch("SELECT id FROM toy WHERE sold_at = ?", [datetime(2026, 7, 1)])  # noqa: DTZ001 - the point


async def test_a_question_mark_in_a_text_is_no_parameter(toys: Shelf) -> None:
    rows = await fetch("SELECT '?', name AS \"who?\" FROM shelf WHERE name = ? /* ? */ -- ?\n", ["top"])

    assert [tuple(row) for row in rows] == [("?", "top")]
    assert numbered("SELECT '?''?', \"?\" WHERE a = ? AND b = ?") == "SELECT '?''?', \"?\" WHERE a = $1 AND b = $2"


async def test_errors_are_of_one_kind_on_both_engines(toys: Shelf) -> None:
    with pytest.raises(IntegrityError):
        await execute("INSERT INTO shelf (name) VALUES (?)", ["top"])
    with pytest.raises(OperationalError):
        await fetch("SELECT nothing FROM nowhere")


async def test_the_number_of_written_rows_counts_neither_cascades_nor_misses(toys: Shelf) -> None:
    await Toy.create(shelf=toys)
    await Toy.create(shelf=toys)

    assert await execute("UPDATE toy SET is_new = ? WHERE id > ?", [False, 0]) == 2
    assert await execute("UPDATE toy SET is_new = ? WHERE id < ?", [False, 0]) == 0
    assert await execute("DELETE FROM shelf") == 1
    assert await Toy.all().count() == 0


async def test_a_new_file_is_made_with_its_folder(tmp_path: Path, engine: str) -> None:
    if engine != "sqlite":
        pytest.skip("files are SQLite's")
    file = tmp_path / "new" / "folder" / "data.sqlite3"

    await open_database(f"sqlite://{file}?cache_size=-1024", modules=MODULES)
    pragmas = [(await fetch(f"PRAGMA {name}"))[0][0] for name in ("foreign_keys", "journal_mode", "cache_size")]
    pragmas += [(await fetch(f"PRAGMA {name}"))[0][0] for name in ("synchronous", "busy_timeout")]
    await close_database()

    assert file.exists()
    assert pragmas == [1, "wal", -1024, 2, 10000]


async def test_a_path_from_the_root_may_be_written_with_one_more_slash(tmp_path: Path, engine: str) -> None:
    if engine != "sqlite":
        pytest.skip("files are SQLite's")
    file = tmp_path / "data.sqlite3"

    await open_database(f"sqlite:///{file}", modules=MODULES)

    found = await fetch("SELECT 1")  # by a connection that only reads
    await close_database()

    assert [tuple(row) for row in found] == [(1,)]
    assert file.exists()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "qualgraph.sqlite3",
        "mysql://localhost/qualgraph",
        "sqlite://",
        "sqlite://var/",
        "sqlite://x?colour=red",
        "sqlite://x?cache_size=1;DROP",
        "postgres://user@localhost",
        "postgres://user@localhost:many/qualgraph",
        "postgres://user@localhost/qualgraph?maxsize=many",
        "postgres://user@[localhost/qualgraph",
    ],
)
async def test_a_url_that_names_no_database_is_refused(url: str) -> None:
    with pytest.raises(InvalidDatabaseUrl):
        await open_database(url, modules=MODULES)


async def test_an_unreachable_database_says_so_without_its_password(databases: Engine, tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable) as refusal:
        await open_database(f"postgres://me:secret@/nothing?host={tmp_path}", modules=MODULES)
    with pytest.raises(DatabaseUnavailable):
        await open_database("sqlite:///proc/nowhere/data.sqlite3", modules=MODULES)
    (tmp_path / "text").write_text("This is no database. " * 100)
    with pytest.raises(DatabaseUnavailable):
        await open_database(f"sqlite://{tmp_path / 'text'}", modules=MODULES)

    assert "secret" not in str(refusal.value)
    with pytest.raises(DatabaseUnavailable, match="No database is open"):
        opened()


def test_the_forms_of_a_postgresql_url_say_the_same() -> None:
    socket = connection_config("postgresql://me:@/data?host=/run/here")["credentials"]
    network = connection_config("postgres://me:p%40ss@host:6432/data?sslmode=require&maxsize=3")["credentials"]

    assert (socket["host"], socket["port"], socket["user"], socket["database"]) == ("/run/here", 5432, "me", "data")
    assert (network["host"], network["port"], network["password"]) == ("host", 6432, "p@ss")
    assert (network["ssl"], network["maxsize"], network["minsize"]) == ("require", 3, 1)
    assert without_password("postgres://me:p%40ss@host/data?password=x") == "postgres://me:***@host/data?password=***"


def test_behind_a_proxy_nothing_is_asked_that_it_may_not_know() -> None:
    proxied = connection_config("postgres://me@host/data?statement_cache_size=0")["credentials"]

    assert "server_settings" not in proxied


async def test_a_statement_is_planned_for_what_it_is_given_but_in_order_to_write(
    empty_database_url: str, engine: str
) -> None:
    if engine != "postgres":
        pytest.skip("SQLite plans no statement for anything")
    await open_database(empty_database_url)
    plans = "SELECT custom_plans, generic_plans FROM pg_prepared_statements WHERE statement LIKE ?"

    async def ask(_: object = None) -> list[tuple[int, int]]:
        for least in range(8):
            await fetch("SELECT n FROM generate_series(1, 9) n WHERE n > ?", (least,))
        return [tuple(each) for each in await fetch(plans, ("SELECT n FROM%",))]

    assert await ask() == [(8, 0)]
    assert await transaction(ask) == [(8, 8)]
    assert await ask() == [(16, 8)]


async def test_many_rows_are_not_written_one_by_one_outside_of_a_transaction(toys: Shelf, engine: str) -> None:
    if engine != "sqlite":
        pytest.skip("PostgreSQL writes many rows by one statement")
    insertion = "INSERT INTO shelf (name) VALUES (?)"

    with pytest.raises(RuntimeError, match="inside a transaction"):
        await execute_each(insertion, [("a",), ("b",)])
    await transaction(lambda _: execute_each(insertion, [("a",), ("b",)]))

    assert [name for (name,) in await fetch("SELECT name FROM shelf ORDER BY id")] == ["top", "a", "b"]
