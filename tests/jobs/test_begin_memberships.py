"""What was recorded ahead begins on its day, under its true day, whoever ran what and however often (E40, R15)."""

from datetime import UTC

from app.db.database import execute, fetch
from app.db.rows import as_instant
from jobs.begin_memberships import begin_memberships
from jobs.cron import Cron
from jobs.schedule import Job
from tests.app.actions_world import World
from tests.app.memberships import shown, where
from tests.jobs.renewals import tick

JOB = Job("begin_memberships", Cron("0 0 * * *"), begin_memberships, "Only this one.")
LENA, ZOE = "lena@care.example", "zoe@care.example"
TOLD = """
    SELECT u.name, o.happened_at FROM outbox_event o JOIN "user" u ON u.id = o.subject_id
    WHERE o.name = 'UserChanged' AND o.actor_id IS NULL ORDER BY o.transaction_id, o.id
"""


async def told() -> list[tuple[str, str]]:
    """Whose row changed, and when, in the order of telling."""
    return [(row[0], f"{as_instant(row[1]).astimezone(UTC):%Y-%m-%d %H:%M}") for row in await fetch(TOLD)]


async def recorded_ahead(world: World) -> None:
    """Lena is absent from the 10th through the 19th and leaves in March; Zoe is absent from the 15th."""
    admin = world.admin
    await admin.do("userRecordAbsence", id=f"email:{LENA}", begins_on="2026-02-10", through="2026-02-19")
    await admin.do("userDeactivate", id=f"email:{LENA}", from_on="2026-03-01")
    await admin.do("userRecordAbsence", id=f"email:{ZOE}", begins_on="2026-02-15")


async def test_it_begins_on_its_day_and_not_the_day_before(world: World):
    await recorded_ahead(world)

    world.admin.clock.move_to("2026-02-09")
    await tick(world.admin.clock, JOB)
    before = await shown(LENA), await told()
    world.admin.clock.move_to("2026-02-10")
    await tick(world.admin.clock, JOB)

    assert before == (("a", True, False, "2026-02-10"), [])
    assert await shown(LENA) == ("a", True, True, "2026-02-20")
    assert await told() == [("Lena", "2026-02-09 23:00")]  # midnight in Amsterdam


async def test_after_weeks_of_downtime_every_day_is_made_up_for_in_order_and_once(world: World):
    await recorded_ahead(world)
    rows = await where(LENA)

    world.admin.clock.move_to("2026-03-10")
    await tick(world.admin.clock, JOB)
    first = await told()
    await execute("DELETE FROM job_run")
    await tick(world.admin.clock, JOB)

    assert (
        first
        == await told()
        == [
            ("Lena", "2026-02-09 23:00"),
            ("Zoe", "2026-02-14 23:00"),
            ("Lena", "2026-02-19 23:00"),
            ("Lena", "2026-02-28 23:00"),
        ]
    )
    assert await shown(LENA) == ("a", False, False, None)
    assert await shown(ZOE) == ("care", True, True, None)
    assert await where(LENA) == rows  # what is known has not changed, only the day
    assert (await world.lena.attempt("{ viewer { user { id } } }")).status == 401


async def test_one_person_a_step_comes_to_the_same(world: World):
    await recorded_ahead(world)
    world.admin.clock.move_to("2026-03-10")

    steps = [done async for done in begin_memberships(world.admin.clock, chunk=1)]

    assert steps == [1, 1, 1, 1]
    assert [name for name, _ in await told()] == ["Lena", "Zoe", "Lena", "Lena"]


async def test_who_changes_a_person_before_the_job_ran_finds_what_has_begun(world: World):
    await recorded_ahead(world)
    world.admin.clock.move_to("2026-02-21")

    await world.admin.do("userMove", id=f"email:{LENA}", unit="code:home")

    happened = [str(as_instant(row[0]).astimezone(UTC)) for row in await fetch(TOLD_OF_LENA)]
    assert happened[-3:] == ["2026-02-09 23:00:00+00:00", "2026-02-19 23:00:00+00:00", "2026-02-21 08:00:00+00:00"]
    assert await shown(LENA) == ("home", True, False, "2026-03-01")
    assert await where(LENA) == [
        ("a", "ACTIVE", "2026-01-01", "2026-02-09"),
        ("a", "ABSENT", "2026-02-10", "2026-02-19"),
        ("a", "ACTIVE", "2026-02-20", "2026-02-20"),
        ("home", "ACTIVE", "2026-02-21", "2026-02-28"),
        ("home", "INACTIVE", "2026-03-01", None),
    ]


TOLD_OF_LENA = """
    SELECT o.happened_at FROM outbox_event o JOIN "user" u ON u.id = o.subject_id
    WHERE o.name = 'UserChanged' AND u.name = 'Lena' ORDER BY o.id
"""
