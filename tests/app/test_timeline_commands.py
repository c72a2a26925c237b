"""`timeline check`, `timeline rebuild`, and what a server does before it answers after an upgrade (R17, law 9)."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import pytest

from app.cli import main
from app.db.database import close_database, execute, fetch, open_database
from tests.api import Api, api_on
from tests.journeys.first_aid import first_aid
from tests.resolvers.test_lists_by_standing import names

T = TypeVar("T")
STORED = """
    SELECT id, assignment_id, begins_on, through, status, phase, recorded_at, superseded_at FROM standing_span
    ORDER BY id
"""
OPENED = (
    "SELECT id, assignment_id, activity_id, begins_on, through, recorded_at, superseded_at FROM opening ORDER BY id"
)


def apart(work: Coroutine[Any, Any, T]) -> T:
    """Do something in a thread without an event loop, as a terminal would."""
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(asyncio.run, work).result()


def command(url: str, word: str) -> int:
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(main, ("timeline", word, "--database", url, "--clock", "2026-02-02")).result()


async def three_people(url: str) -> list[str]:
    async with api_on(url) as api:
        return await crew(api)


async def done(url: str, *statements: str) -> list[list[tuple[Any, ...]]]:
    """Change something behind everybody's back, and return what is stored then."""
    await open_database(url)
    try:
        for statement in statements:
            assert await execute(statement) > 0
        return [[tuple(row) for row in await fetch(query)] for query in (STORED, OPENED)]
    finally:
        await close_database()


def test_what_is_as_the_facts_say_is_found_so_and_no_row_changes(database_url: str, capsys: pytest.CaptureFixture[str]):
    apart(three_people(database_url))
    before = apart(done(database_url))

    checked = command(database_url, "check")
    said = capsys.readouterr()
    rebuilt = command(database_url, "rebuild")

    assert (checked, said.out) == (0, "3 of 3 timelines are what the facts say.\n")
    assert (rebuilt, capsys.readouterr().out) == (0, f"{said.out}Nothing was changed.\n")
    assert apart(done(database_url)) == before
    assert len(before[0]) > 3


def test_what_differs_is_named_with_its_first_day_and_written_down_anew(
    database_url: str, capsys: pytest.CaptureFixture[str]
):
    lena, ann, bob = apart(three_people(database_url))
    before = apart(done(database_url))
    apart(
        done(
            database_url,
            "UPDATE standing_span SET status = 'QUALIFIED' WHERE status = 'EXPIRED'",  # Lena's, from 2027-01-16 on
            "DELETE FROM opening WHERE assignment_id = 2",
            "INSERT INTO standing_span (assignment_id, user_id, qualification_id, begins_on, through, phase, status,"
            " valid_through, due_on, version_id, approval_pending, assigned_too_late, recorded_at, unit_id, membership)"
            " SELECT assignment_id, user_id, qualification_id, begins_on, through, phase, status, valid_through,"
            " due_on, version_id, approval_pending, assigned_too_late, recorded_at, unit_id, membership"
            " FROM standing_span WHERE assignment_id = 3",  # told twice
        )
    )

    checked = command(database_url, "check")
    said = capsys.readouterr().out.splitlines()
    rebuilt = command(database_url, "rebuild")
    capsys.readouterr()
    again = command(database_url, "check")

    assert (checked, rebuilt, again) == (1, 0, 0)
    assert said == [
        f"Assignment {lena} differs from 2027-01-16 on.",
        f"Assignment {ann} differs from 2026-01-15 on.",
        f"Assignment {bob} differs from 2026-01-15 on.",
        "0 of 3 timelines are what the facts say.",
        "`timeline rebuild` writes them down anew.",
    ]
    assert capsys.readouterr().out == "3 of 3 timelines are what the facts say.\n"
    assert current(apart(done(database_url))) == current(before)


def current(stored: list[list[tuple[Any, ...]]]) -> list[list[tuple[Any, ...]]]:
    return [sorted(row[1:-2] for row in rows if row[-1] is None) for rows in stored]


async def test_what_is_not_stored_yet_is_stored_before_requests_are_answered(
    database_url: str, caplog: pytest.LogCaptureFixture
):
    async with api_on(database_url) as before:
        await crew(before)
    await done(
        database_url,
        "DELETE FROM standing_span WHERE assignment_id < 3",
        "DELETE FROM opening WHERE assignment_id < 3",
        "UPDATE assignment SET timeline_through = NULL WHERE id < 3",
    )

    async with api_on(database_url, as_left=before) as api:
        assert await names(api, "isQualified: true") == ["Lena"]
        assert await names(api) == ["Lena", "Ann", "Bob"]
        news = await fetch("SELECT COUNT(*) FROM outbox_event")
    async with api_on(database_url, as_left=api) as again:
        assert await names(again) == ["Lena", "Ann", "Bob"]
        assert await fetch("SELECT COUNT(*) FROM outbox_event") == news

    assert [record.getMessage() for record in caplog.records if record.name == "qualgraph.timelines"] == [
        "Storing the timelines of 2 assignments, once, before requests are answered",
        "Stored the timelines of 2 of 2 assignments",
    ]


async def crew(api: Api) -> list[str]:
    """Lena, Ann and Bob have First Aid; Lena is qualified through 2027-01-15. Returns their assignments."""
    story = await first_aid(api)
    await story.learns("2026-01-15")
    people = [await api.user(name) for name in ("Ann", "Bob")]
    return [story.assignment, *[await api.assign(each, story.qualification) for each in people]]
