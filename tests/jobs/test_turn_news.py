"""What a day changes is told under its true date, once, whoever ran what and however often (R15, E33, E38, E40)."""

from datetime import UTC
from typing import Any

from app.db.database import execute, fetch
from app.db.rows import as_instant
from jobs.cron import Cron
from jobs.schedule import Job
from jobs.turn_of_the_day import turn_of_the_day
from tests.api import Api
from tests.jobs.renewals import crew, tick, turn_back
from tests.journeys.first_aid import first_aid

JOB = Job("turn_of_the_day", Cron("1 0 * * *"), turn_of_the_day, "Only this one.")
TOLD = """
    SELECT u.name, o.happened_at, o.actor_id FROM outbox_event o JOIN "user" u ON u.id = o.user_id
    WHERE o.name = 'AssignmentStandingChanged' ORDER BY o.transaction_id, o.id
"""
STATES = """
    SELECT assignment_id, status, valid_through, through FROM standing_span
    WHERE superseded_at IS NULL AND phase = 'RUNNING' ORDER BY assignment_id
"""


async def told() -> list[tuple[str, str]]:
    """Of whom news of a standing was told, and when it happened, in the order of telling."""
    return [(row[0], f"{as_instant(row[1]).astimezone(UTC):%Y-%m-%d %H:%M}") for row in await fetch(TOLD)]


async def states() -> list[tuple[Any, ...]]:
    return [tuple(map(str, row)) for row in await fetch(STATES)]


async def test_on_the_day_renewal_opens_it_is_told_and_not_the_day_before(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    before = await told()

    api.clock.move_to("2026-12-31")
    await tick(api.clock, JOB)
    the_day_before = await told()
    api.clock.move_to("2027-01-01")
    await tick(api.clock, JOB)

    assert before == the_day_before == [("Lena", "2026-01-15 08:00")]  # that she begins IN_PROGRESS needs no words
    assert (await told())[1:] == [("Lena", "2026-12-31 23:00")]  # midnight in Amsterdam
    assert await states() == [("1", "EXPIRING", "2027-01-15", "2027-01-15")]


async def test_after_weeks_of_downtime_every_day_is_told_in_order_and_once(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15"])
    before = len(await told())

    api.clock.move_to("2027-02-20")
    await tick(api.clock, JOB)
    first = (await told())[before:]
    await execute("DELETE FROM job_run")
    await tick(api.clock, JOB)

    assert first == [
        ("Ann", "2026-12-26 23:00"),
        ("Bea", "2026-12-31 23:00"),
        ("Ann", "2027-01-10 23:00"),
        ("Bea", "2027-01-15 23:00"),
    ]
    assert (await told())[before:] == first


async def test_one_late_pass_tells_what_daily_runs_would_have_told(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15", "2026-01-20"])
    before = len(await told())
    days = [f"2026-12-{day}" for day in range(20, 32)] + [f"2027-01-{day:02}" for day in range(1, 26)]

    for day in days:
        api.clock.move_to(day)
        await tick(api.clock, JOB)
    daily, left = sorted((await told())[before:]), await states()
    await execute("DELETE FROM job_run")
    await turn_back("2026-12-19")
    await tick(api.clock, JOB)

    assert len(daily) == 6
    assert sorted((await told())[before + 6 :]) == daily
    assert await states() == left


async def test_a_fact_is_told_after_the_days_that_came_before_it(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    before = len(await told())

    await story.refreshes("2027-02-01")

    assert (await told())[before:] == [
        ("Lena", "2026-12-31 23:00"),
        ("Lena", "2027-01-15 23:00"),
        ("Lena", "2027-02-01 08:00"),
    ]
    assert await states() == [("1", "QUALIFIED", "2028-02-01", "2028-01-17")]


async def test_what_changes_neither_the_status_nor_the_last_day_is_not_told(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    before = await told()

    await story.refreshes("2026-03-01")  # too early to renew anything (R8)

    assert await told() == before


async def test_of_whoever_is_not_active_or_assigned_nothing_is_told_until_they_are_back(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15"])
    bea = (await api.ask('{ user(id: "email:bea@care.example") { assignments { nodes { id } } } }'))["user"]
    assignment = bea["assignments"]["nodes"][0]["id"]
    await api.do("userDeactivate", id="email:ann@care.example")
    await api.do("assignmentWithdraw", id=assignment)
    before = len(await told())

    api.clock.move_to("2027-02-20")
    await tick(api.clock, JOB)
    nothing = (await told())[before:]
    await api.do("userReactivate", id="email:ann@care.example")
    await tick(api.clock, JOB)

    assert nothing == []
    assert (await told())[before:] == [("Ann", "2027-02-20 08:00")]
    assert [state[1] for state in await states()] == ["EXPIRED"]


async def test_what_is_stored_can_be_lost_and_is_written_down_anew_without_a_word(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15"])
    api.clock.move_to("2027-01-12")
    await tick(api.clock, JOB)
    before, kept = await told(), await states()

    await execute("DELETE FROM standing_span")
    await execute("DELETE FROM opening")
    await execute("UPDATE assignment SET timeline_through = NULL")
    await execute("DELETE FROM job_run")
    await tick(api.clock, JOB)

    assert await told() == before
    assert await states() == kept
    assert len(kept) == 2
