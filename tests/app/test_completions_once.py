"""A completion is on record once: a second one of the same person, activity and day is refused, or stays a repeat."""

from pathlib import Path
from shutil import copy

import pytest
from tortoise.exceptions import IntegrityError

from app.db.database import close_database, execute, fetch, open_database
from app.db.migrations.runner import migrate
from app.db.migrations.versions import MIGRATIONS, known_versions
from schema.entities import MODULES
from tests.api import Api
from tests.app.actions_world import World
from tests.app.proof import Story, first_aid_by_proof

LENA, COURSE = "email:lena@care.example", "code:course"
BEFORE = """
    INSERT INTO org_unit (name, kind, version) VALUES ('Care', 'COMPANY', 0);
    INSERT INTO "user" (name, email, role, language, unit_id, is_active, date_added, version)
    VALUES ('Ada', 'ada@care.example', 'ADMIN', 'ENGLISH', 1, TRUE, '2020-01-01', 0);
    INSERT INTO learning_activity (name, type, description, issues_certificate, version)
    VALUES ('Course', 'EXAM', '', FALSE, 0);
    INSERT INTO enrolment (user_id, activity_id, number, state, opened_on)
    VALUES (1, 1, 1, 'COMPLETED', '2026-01-01')
"""
COMPLETED = """
    INSERT INTO completion (user_id, activity_id, enrolment_id, completed_on, recorded_at, revoked_at)
    VALUES (1, 1, 1, '2026-01-0{}', '2026-01-05 00:00:00+00:00', {})
"""
REVOKED = "'2026-01-06 00:00:00+00:00'"


async def test_the_same_a_second_time_is_refused_and_the_first_is_named(world: World) -> None:
    first = await world.admin.complete(LENA, COURSE, "2026-01-15")
    given = {"user": LENA, "activity": COURSE, "completed_on": "2026-01-15"}

    refused = await world.mona.tried("completionRecord", **given)
    another_day = await world.mona.tried("completionRecord", user=LENA, activity=COURSE)

    assert [error["code"] for error in refused["userErrors"]] == ["ALREADY_RECORDED"]
    assert refused["userErrors"][0]["field"] == ["input", "completedOn"]
    assert refused["made"] == {"id": first}
    assert another_day["userErrors"] == []


@pytest.mark.parametrize("revoked_from", [None, "2026-06-01"])
async def test_what_was_revoked_can_be_recorded_again(world: World, revoked_from: str | None) -> None:
    first = await world.admin.complete(LENA, COURSE)
    await world.admin.do("completionRevoke", id=first, reason="Wrong", revoked_from=revoked_from)

    again = await world.admin.complete(LENA, COURSE)

    assert again != first
    assert await world.admin.refused("completionRecord", user=LENA, activity=COURSE) == [
        ("ALREADY_RECORDED", "input.completedOn")
    ]


async def test_the_database_refuses_it_too(world: World) -> None:
    await world.admin.complete(LENA, COURSE)
    columns = "user_id, activity_id, enrolment_id, completed_on, recorded_at, is_repeat"

    with pytest.raises(IntegrityError):
        await execute(f"INSERT INTO completion ({columns}) SELECT {columns} FROM completion WHERE id = 2")


async def test_the_same_proof_waits_once(api: Api) -> None:
    story: Story = await first_aid_by_proof(api)
    first = await story.submit("2026-01-05")

    assert await story.refused() == [("ALREADY_SUBMITTED", "input.file")]
    await story.approve(first)
    assert await story.submit("2026-01-05") != first


async def test_doubles_of_before_are_kept_and_no_more_come(empty_database_url: str, tmp_path: Path) -> None:
    before = tmp_path / "qualgraph"
    before.mkdir()
    for version in known_versions(MIGRATIONS):
        if 'CREATE TABLE IF NOT EXISTS "membership"' in version.module.SQL["sqlite"]:
            break  # before the keys of texts, which no statement would write
        copy(MIGRATIONS / version.name, before)
    await open_database(empty_database_url, modules=MODULES)
    await migrate(location=before)
    for statement in BEFORE.split(";"):
        await execute(statement)
    for day, revoked_at in ((1, REVOKED), (1, "NULL"), (1, "NULL"), (2, "NULL"), (1, "NULL")):
        await execute(COMPLETED.format(day, revoked_at))

    await migrate()

    found = [bool(row[0]) for row in await fetch("SELECT is_repeat FROM completion ORDER BY id")]
    await close_database()
    assert found == [False, False, True, False, True]
