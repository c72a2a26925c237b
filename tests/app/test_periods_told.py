"""That the periods of an assignment changed is told with the fact that changed them, and shown in the audit."""

from typing import Any

from schema.audit import AuditEntry
from tests.api import Api, events
from tests.app.auditing import before_and_after
from tests.journeys.first_aid import first_aid
from tests.verbs import Json

TOLD = "AssignmentPeriodsChanged"
FIRST: Json = {"number": 1, "beginsOn": "2026-01-15", "validThrough": "2027-01-15"}
SECOND: Json = {"number": 2, "beginsOn": "2027-01-16", "validThrough": "2028-01-15"}


async def told() -> list[tuple[Any, Any]]:
    """What differed of the periods, before and after, each time they were told."""
    shown = [before_and_after(each) for each in await AuditEntry.filter(what=TOLD).order_by("number")]
    return [(before["periods"], after["periods"]) for before, after in shown]


async def test_a_renewal_ends_the_period_before_it_where_it_would_have_ended(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")

    await story.refreshes("2027-01-05")

    assert await told() == [([], [FIRST]), ([], [SECOND])]  # the first stays as it is
    assert await story.periods() == [(1, "2026-01-15", "2027-01-15", 1), (2, "2027-01-16", "2028-01-15", 1)]


async def test_what_renews_nothing_tells_nothing(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    before = len(await events())

    await story.refreshes("2026-06-01")

    assert TOLD not in await events(before)
    assert await told() == [([], [FIRST])]


async def test_periods_are_those_of_the_days_on_which_somebody_is_assigned(api: Api) -> None:
    story = await first_aid(api, assigned_on=None)
    await api.complete(story.lena, story.e_learning, "2023-01-15")
    await api.complete(story.lena, story.refresher, "2024-01-10")

    assignment = await api.assign(story.lena, story.qualification, "2024-02-01")

    known = await api.node(assignment, "Assignment", "periods { number beginsOn }")
    assert known["periods"] == [{"number": 1, "beginsOn": "2023-01-15"}, {"number": 2, "beginsOn": "2024-01-16"}]
    assert await told() == [([], [{"number": 2, "beginsOn": "2024-02-01", "validThrough": "2025-01-15"}])]


async def test_that_more_is_stored_of_what_repeats_is_no_news(api: Api) -> None:
    # given a course due every five years, done in the first of them: it lasts through the next, in 2031
    course = await api.activity("Course")
    settings = {"period_from": "2026-01-01", "period_through": "2026-12-31", "repeats_every": "P5Y"}
    qualification = await api.qualification("Seldom", duration="FIXED", achieve=[course], **settings)
    user = await api.user("Lena")
    api.clock.move_to("2026-02-01")
    assignment = await api.assign(user, qualification)
    await api.complete(user, course)

    # when it is done again once 2031 has come within the horizon
    api.clock.move_to("2028-06-01")
    before = len(await events())
    await api.complete(user, course)

    # then nothing is told of the period that begins then: it was one all the time
    found = await api.node(assignment, "Assignment", "periods { number beginsOn }")
    assert found["periods"] == [{"number": 1, "beginsOn": "2026-02-01"}, {"number": 2, "beginsOn": "2031-01-01"}]
    assert TOLD not in await events(before)
    assert [after for _, after in await told()] == [
        [{"number": 1, "beginsOn": "2026-02-01", "validThrough": "2031-12-31"}]
    ]


async def test_periods_are_listed_as_they_were_known(api: Api) -> None:
    story = await first_aid(api)
    completion = await story.learns("2026-01-15")
    api.clock.move_to("2026-03-01")
    await api.do("completionRevoke", id=completion, reason="Somebody else's")

    asked = 'now: periods { number } then: periods(asKnownAt: "2026-02-01T00:00:00Z") { number validThrough }'
    found = await api.node(story.assignment, "Assignment", asked)

    assert (found["now"], found["then"]) == ([], [{"number": 1, "validThrough": "2027-01-15"}])
