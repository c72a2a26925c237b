"""On the day renewal opens the learner finds it open, whoever ran what, and however often (S22, R15, E40, E41)."""

from datetime import date
from functools import partial

import pytest

from app.db.database import fetch
from app.reading.days import next_turn
from jobs.cron import Cron
from jobs.schedule import Job
from jobs.turn_of_the_day import turn_of_the_day
from tests.api import Api, events
from tests.jobs.renewals import attempts, crew, effects, forget, marks, refreshers, tick
from tests.journeys.first_aid import first_aid
from tests.stored import contents

SMALL_CHUNKS = Job(
    "turn_of_the_day", Cron("5 0 * * *"), partial(turn_of_the_day, chunk=2), "The same, in small chunks."
)


async def test_renewal_opens_on_its_day_and_not_the_day_before(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")

    api.clock.move_to("2026-12-31")
    await tick(api.clock)
    the_day_before = await refreshers()
    api.clock.move_to("2027-01-01")
    await tick(api.clock)

    assert the_day_before == []
    assert await refreshers() == [(1, "OPEN", "2027-01-01")]
    assert (await events())[-2:] == ["EnrolmentOpened", "JobFinished"]


async def test_after_three_weeks_of_downtime_attempts_have_their_true_days(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15", "2026-01-20", "2026-02-10"])

    api.clock.move_to("2027-01-18")
    await tick(api.clock)

    opened = [(who, day) for who, what, _, _, day in await attempts() if what == "BHV refresher"]
    assert opened == [("Ann", "2026-12-27"), ("Bea", "2027-01-01"), ("Cas", "2027-01-06")]


async def test_one_late_pass_leaves_what_daily_runs_would_have_left(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15", "2026-01-20"])
    before = await marks()

    for day in range(20, 32):
        api.clock.move_to(f"2026-12-{day}")
        await tick(api.clock)
    for day in range(1, 32):
        api.clock.move_to(f"2027-01-{day:02}")
        await tick(api.clock, SMALL_CHUNKS)
    daily = await attempts()
    await forget(before, "2026-12-19")
    await tick(api.clock)

    assert await attempts() == daily
    assert len(daily) == 6


async def test_what_no_longer_helps_is_not_opened_and_what_does_has_its_true_day(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15", "2026-01-25"], reachieve_after_days=10)

    api.clock.move_to("2027-01-31")
    await tick(api.clock)

    opened = [(who, what, day) for who, what, _, state, day in await attempts() if state == "OPEN"]
    assert opened == [
        ("Ann", "BHV e-learning", "2027-01-21"),
        ("Bea", "BHV e-learning", "2027-01-26"),
        ("Cas", "BHV refresher", "2027-01-11"),
    ]


async def test_what_no_longer_helps_is_withdrawn_on_the_day_from_which_it_does_not(api: Api):
    # given a refresher and an online course to renew, of which after ten days the online course alone will do
    e_learning, refresher = await api.activity("BHV e-learning"), await api.activity("BHV refresher")
    maintain = [e_learning, refresher]
    qualification = await api.qualification(
        achieve=[e_learning], maintain=maintain, maintain_period="P1Y", reachieve_after_days=10
    )
    lena = await api.user("Lena")
    api.clock.move_to("2026-01-15")
    await api.assign(lena, qualification)
    await api.complete(lena, e_learning)
    api.clock.move_to("2027-01-01")
    await tick(api.clock)

    # when nobody looks for weeks
    api.clock.move_to("2027-02-20")
    await tick(api.clock)

    # then what is still asked for goes on, and the other has ended on its day
    assert await attempts("Lena") == [
        ("Lena", "BHV e-learning", 1, "COMPLETED", "2026-01-15"),
        ("Lena", "BHV e-learning", 2, "OPEN", "2027-01-01"),
        ("Lena", "BHV refresher", 1, "WITHDRAWN", "2027-01-01"),
    ]
    assert [str(row[0]) for row in await fetch("SELECT withdrawn_on FROM enrolment WHERE state = 'WITHDRAWN'")] == [
        "2027-01-26"
    ]


async def test_a_renewal_is_opened_anew_in_every_period(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    for year in (2027, 2028, 2029):
        api.clock.move_to(f"{year}-01-03")
        await tick(api.clock)
        await story.refreshes(f"{year}-01-05")
        await tick(api.clock)

    assert await refreshers() == [
        (1, "COMPLETED", "2027-01-01"),
        (2, "COMPLETED", "2028-01-01"),
        (3, "COMPLETED", "2029-01-01"),
    ]


@pytest.mark.parametrize(("lead", "opens_on"), [("P1M", "2027-02-28"), ("P1W", "2027-03-24"), ("P0D", "2027-03-31")])
async def test_the_lead_of_the_qualification_decides(api: Api, lead: str, opens_on: str):
    story = await first_aid(api, renewal_lead=lead)
    await story.learns("2026-03-31")
    api.clock.move_to(opens_on)
    yesterday = api.clock.now().replace(day=api.clock.now().day - 1)

    api.clock.move_to(yesterday)
    await tick(api.clock)
    before = await refreshers()
    api.clock.move_to(opens_on)
    await tick(api.clock)

    assert before == []
    assert await refreshers() == [(1, "OPEN", opens_on)]


async def test_nothing_is_opened_for_who_is_not_active_or_not_assigned(api: Api):
    ann, bea, cas = await crew(api, ["2026-01-10", "2026-01-10", "2026-01-10"])
    user = await api.node(ann, "Assignment", "user { id }")
    await api.do("userDeactivate", id=user["user"]["id"])
    await api.do("assignmentWithdraw", id=bea)

    api.clock.move_to("2027-01-01")
    await tick(api.clock)

    opened = [who for who, what, _, _, _ in await attempts() if what == "BHV refresher"]
    assert opened == ["Cas"]
    assert await api.statuses(cas, "2027-01-01") == ["EXPIRING"]


async def test_what_was_not_open_before_the_assignment_is_not_opened_before_it(api: Api):
    e_learning, refresher = await api.activity("BHV e-learning"), await api.activity("BHV refresher")
    qualification = await api.qualification(achieve=[e_learning], maintain=[refresher], maintain_period="P1Y")
    lena = await api.user("Lena")
    await api.complete(lena, e_learning, "2024-01-15")
    api.clock.move_to("2026-11-23")

    await api.assign(lena, qualification, "2026-11-20")

    assert await refreshers() == [(1, "OPEN", "2026-11-20")]


async def test_what_ceases_to_count_on_a_day_is_opened_on_that_day(api: Api):
    first, second = await api.activity("First half"), await api.activity("Second half")
    qualification = await api.qualification(achieve=[first, second])
    lena = await api.user("Lena")
    await api.assign(lena, qualification)
    completion = await api.complete(lena, first)
    await api.do("completionRevoke", id=completion, reason="Forged", revoked_from="2026-02-01")

    api.clock.move_to("2026-01-31")
    await tick(api.clock)
    before = [row[2:] for row in await attempts() if row[1] == "First half"]
    api.clock.move_to("2026-02-01")
    await tick(api.clock)

    assert before == [(1, "COMPLETED", "2026-01-01")]
    assert [row[2:] for row in await attempts() if row[1] == "First half"][1:] == [(2, "OPEN", "2026-02-01")]


async def test_right_after_a_turn_there_is_nothing_to_do(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15", "2026-03-20"])
    api.clock.move_to("2027-01-18")
    due = await next_turn()

    await tick(api.clock)

    assert due == date(2026, 12, 27)
    assert await next_turn() > api.clock.today()


async def test_running_twice_leaves_the_same_database(api: Api):
    await crew(api, ["2026-01-10", "2026-01-15", "2026-01-20"])
    api.clock.move_to("2027-01-18")
    await tick(api.clock, SMALL_CHUNKS)
    once = await contents()

    await tick(api.clock, SMALL_CHUNKS)
    after_the_tick = await contents()
    opened = [step async for step in turn_of_the_day(api.clock)]

    assert after_the_tick == once
    assert await contents() == once
    assert sum(opened) == 0


async def test_effects_name_whom_they_are_about_and_nobody_as_the_actor(api: Api):
    await crew(api, ["2026-01-10"])
    api.clock.move_to("2027-01-18")
    before = len((await effects())["news"])

    await tick(api.clock)

    found = (await effects())["news"]
    opened = [row for row in found if row[4] == "BHV refresher"]
    assert len(found) == before + 1
    assert [(row[0], row[2], row[3]) for row in opened] == [("EnrolmentOpened", None, 1)]
