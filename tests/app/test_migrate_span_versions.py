"""Spans from before they had versions get theirs with the version of the tables that brings these."""

from runpy import run_path

import pytest

from app.db.database import dialect, execute, fetch
from app.db.migrations.versions import MIGRATIONS, statements
from app.standings.keeping import extend_timelines
from tests.api import Api
from tests.journeys.first_aid import FirstAid, first_aid
from tests.timelines import assert_stored_as_computed, differing

[BRINGS_THEM] = MIGRATIONS.glob("5_*.py")
SPANS = "SELECT id, assignment_id, version_id FROM standing_span WHERE superseded_at IS NULL ORDER BY id"


@pytest.fixture
async def edited(api: Api) -> FirstAid:
    """Lena is in a period of First Aid when that is edited, and Bob has not begun; nobody edits what else she has."""
    story = await first_aid(api)
    await api.assign(story.lena, await api.qualification("Fire", achieve=[await api.activity("Fire drill")]))
    await api.assign(await api.user("Bob"), story.qualification)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-06-01")
    await api.do("qualificationEdit", id=story.qualification, grace_days=3)
    return story


async def test_they_are_as_good_as_tables_can_tell_and_made_exact_the_night_after(edited: FirstAid) -> None:
    scripts, before = run_path(str(BRINGS_THEM)), await fetch(SPANS)

    for script in ("UNDO", "SQL"):
        for statement in statements(scripts[script][dialect()]):
            await execute(statement)

    assert [tuple(row) for row in await fetch(SPANS)] == [tuple(row) for row in before]
    await execute("UPDATE standing_span SET version_id = 1 WHERE superseded_at IS NULL AND assignment_id = 1")
    assert len(await differing(edited.api.clock)) == 1
    async for _ in extend_timelines(edited.api.clock):
        pass
    await assert_stored_as_computed(edited.api.clock)
