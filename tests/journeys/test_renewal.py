"""Renewing: in time, too early, too late, in grace, in part, and after so long that it starts anew."""

import pytest

from tests.api import Api
from tests.journeys.first_aid import first_aid


async def test_a_late_refresher_leaves_the_gap_and_counts_from_its_own_day(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")

    await story.refreshes("2027-02-01")  # R7

    assert await story.statuses("2027-01-15", "2027-01-16", "2027-01-31", "2027-02-01", "2028-02-01", "2028-02-02") == [
        "EXPIRING",
        "EXPIRED",
        "EXPIRED",
        "QUALIFIED",
        "EXPIRING",
        "EXPIRED",
    ]
    assert await story.periods() == [(1, "2026-01-15", "2027-01-15", 1), (2, "2027-02-01", "2028-02-01", 1)]


async def test_in_grace_one_is_qualified_and_renewing_counts_as_on_time(api: Api):
    story = await first_aid(api, grace_days=10)
    await story.learns("2026-01-15")
    fields = "status isQualified validThrough dueOn"

    first_day = await api.standing(story.assignment, "2027-01-16", fields)
    statuses = await story.statuses("2027-01-25", "2027-01-26")
    await story.refreshes("2027-01-25")  # R7, E64: the last day of grace

    assert first_day == {
        "status": "IN_GRACE",
        "isQualified": True,
        "validThrough": "2027-01-15",
        "dueOn": "2027-01-25",
    }
    assert statuses == ["IN_GRACE", "EXPIRED"]
    assert await story.valid_through("2027-01-25") == "2028-01-15"


async def test_a_day_after_grace_is_late(api: Api):
    story = await first_aid(api, grace_days=10)
    await story.learns("2026-01-15")

    await story.refreshes("2027-01-26")

    assert await story.statuses("2027-01-25", "2027-01-26") == ["IN_GRACE", "QUALIFIED"]
    assert await story.valid_through("2027-01-26") == "2028-01-26"


@pytest.mark.parametrize(
    ("day", "valid_through"), [("2026-12-31", "2027-01-15"), ("2027-01-01", "2028-01-15"), ("2027-01-15", "2028-01-15")]
)
async def test_only_the_two_weeks_before_the_end_renew(api: Api, day: str, valid_through: str):
    story = await first_aid(api)
    await story.learns("2026-01-15")

    await story.refreshes(day)  # R6, R8

    assert await story.valid_through(day) == valid_through
    assert len(await story.certificates()) == 2


async def test_an_early_refresher_is_kept_as_history_and_has_to_be_done_again(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    await story.refreshes("2026-12-31")  # R8: a day too early

    open_now = await story.open_requirements("2027-01-02")
    await story.refreshes("2027-01-02")

    assert open_now == ["BHV refresher"]
    assert await story.valid_through("2027-01-02") == "2028-01-15"
    assert await story.attempts() == [
        ("BHV e-learning", 1, "COMPLETED"),
        ("BHV refresher", 1, "COMPLETED"),
        ("BHV refresher", 2, "COMPLETED"),
    ]


async def test_a_lead_of_its_own_moves_the_day_on_which_renewal_opens(api: Api):
    story = await first_aid(api, renewal_lead="P1M")
    await story.learns("2026-01-15")

    assert await story.statuses("2026-12-14", "2026-12-15") == ["QUALIFIED", "EXPIRING"]


async def test_a_period_of_two_weeks_opens_on_its_second_day(api: Api):
    story = await first_aid(api, maintain_period="P2W")
    await story.learns("2026-01-15")

    # the lead is the period less one day, where fourteen days would be all of it
    assert await story.statuses("2026-01-15", "2026-01-16", "2026-01-29", "2026-01-30") == [
        "QUALIFIED",
        "EXPIRING",
        "EXPIRING",
        "EXPIRED",
    ]


async def test_a_retake_while_qualified_gives_a_certificate_and_changes_nothing(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    before = await story.periods()

    await story.learns("2026-06-01")  # E16

    assert await story.periods() == before == [(1, "2026-01-15", "2027-01-15", 1)]
    assert await story.statuses("2026-06-01", "2027-01-01", "2027-01-16") == ["QUALIFIED", "EXPIRING", "EXPIRED"]
    assert [each["completion"]["completedOn"] for each in await story.certificates()] == ["2026-01-15", "2026-06-01"]
    assert await story.attempts() == [("BHV e-learning", 1, "COMPLETED"), ("BHV e-learning", 2, "COMPLETED")]


async def test_of_two_things_to_maintain_one_in_time_extends_nothing(api: Api):
    learn, first, second = [await api.activity(name) for name in ("Learn", "First", "Second")]
    qualification = await api.qualification(achieve=[learn], maintain=[first, second], maintain_period="P1Y")
    lena = await api.user()
    assignment = await api.assign(lena, qualification)
    api.clock.move_to("2027-03-01")

    await api.complete(lena, learn, "2026-01-15")
    await api.complete(lena, first, "2027-01-10")
    in_part = await api.statuses(assignment, "2027-01-15", "2027-01-16")
    await api.complete(lena, second, "2027-02-10")  # E10: the day of the last one counts

    assert in_part == ["EXPIRING", "EXPIRED"]
    assert await api.statuses(assignment, "2027-02-09", "2027-02-10") == ["EXPIRED", "QUALIFIED"]
    assert await api.standing(assignment, "2027-02-10", "validThrough") == {"validThrough": "2028-02-10"}


async def test_of_two_things_to_achieve_the_later_one_begins_the_period(api: Api):
    theory, practice = await api.activity("Theory"), await api.activity("Practice", type="MEETUP")
    qualification = await api.qualification(achieve=[theory, practice], maintain=[theory], maintain_period="P1Y")
    lena = await api.user()
    assignment = await api.assign(lena, qualification)
    api.clock.move_to("2026-04-01")

    await api.complete(lena, practice, "2026-03-20")
    await api.complete(lena, theory, "2026-02-10")  # E11, R4: recorded last, dated first

    assert await api.statuses(assignment, "2026-03-19", "2026-03-20") == ["IN_PROGRESS", "QUALIFIED"]
    assert await api.standing(assignment, "2026-04-01", "validThrough") == {"validThrough": "2027-03-20"}


async def test_without_a_duration_it_is_for_ever(api: Api):
    story_activity, lena = await api.activity(), await api.user()
    assignment = await api.assign(lena, await api.qualification(achieve=[story_activity]))

    await api.complete(lena, story_activity)  # E57

    fields = "status validThrough validUntil renewalOpensOn dueOn"
    assert await api.standing(assignment, "2199-12-31", fields) == {
        "status": "QUALIFIED",
        "validThrough": None,
        "validUntil": None,
        "renewalOpensOn": None,
        "dueOn": None,
    }


async def test_long_after_a_lapse_the_maintain_list_suffices(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")

    await story.refreshes("2031-05-05")  # E9

    assert await story.statuses("2031-05-04", "2031-05-05") == ["EXPIRED", "QUALIFIED"]
    assert await story.valid_through("2031-05-05") == "2032-05-05"


async def test_after_a_lapse_redoing_the_achieve_list_requalifies_too(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")

    await story.learns("2027-03-01")

    assert await story.valid_through("2027-03-01") == "2028-03-01"


async def test_on_the_last_day_before_reachieving_the_maintain_list_still_suffices(api: Api):
    story = await first_aid(api, reachieve_after_days=30)
    await story.learns("2026-01-15")

    await story.refreshes("2027-02-14")  # E9: the thirtieth day after 15 January

    assert await story.valid_through("2027-02-14") == "2028-02-14"
    assert await story.statuses("2027-02-14") == ["QUALIFIED"]


async def test_after_that_day_the_achieve_list_is_needed_again(api: Api):
    story = await first_aid(api, reachieve_after_days=30)
    await story.learns("2026-01-15")

    await story.refreshes("2027-02-15")
    after_refresher = await story.statuses("2027-02-15")
    open_then = await story.open_requirements("2027-02-15")
    await story.learns("2027-02-20")

    assert after_refresher == ["EXPIRED"]
    assert open_then == ["BHV e-learning"]
    assert await story.statuses("2027-02-19", "2027-02-20") == ["EXPIRED", "QUALIFIED"]
    assert await story.valid_through("2027-02-20") == "2028-02-20"


async def test_maintaining_by_the_same_activity_opens_it_again_as_a_new_attempt(api: Api):
    course, lena = await api.activity("Course"), await api.user()
    qualification = await api.qualification(achieve=[course], maintain=[course], maintain_period="P1Y")
    assignment = await api.assign(lena, qualification)
    fields = "enrolments { nodes { number state openedOn } }"

    api.clock.move_to("2026-01-15")
    await api.complete(lena, course)  # E13: it achieves, and maintains nothing yet
    api.clock.move_to("2027-01-05")
    await api.complete(lena, course)

    assert await api.statuses(assignment, "2027-01-15", "2027-01-16", "2028-01-16") == [
        "QUALIFIED",
        "QUALIFIED",
        "EXPIRED",
    ]
    attempts = (await api.node(lena, "User", fields))["enrolments"]["nodes"]
    assert [(each["number"], each["state"]) for each in attempts] == [(1, "COMPLETED"), (2, "COMPLETED")]
