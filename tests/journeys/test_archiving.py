"""Nothing is due for a qualification that is archived; once restored, people are judged as of today (E69, E34)."""

from typing import Any

from schema.assignments import Assignment
from tests.api import Api
from tests.jobs.renewals import tick
from tests.journeys.stored import assert_as_known, instants

STATE = "status validThrough dueOn progress { isOpen }"
ASSIGNED = "query($on: Date) { insights { overview(on: $on) { total { assigned { count } } } } }"
DAYS = ("04", "05", "09", "10")
OPEN = "enrolments(filter: {state: [OPEN]}) { nodes { activity { code } } }"


async def seen(api: Api, assignment: str, on: str, **known: str) -> Any:
    """What is true on a day, short: the status, the last valid day, when it is due, and how much is open."""
    known_at = "".join(f', asKnownAt: "{at}"' for at in known.values())
    document = f'standing(on: "{on}"{known_at}) {{ {STATE} }}'
    found = (await api.node(assignment, "Assignment", document))["standing"]
    open_now = sum(each["isOpen"] for each in found["progress"])
    return found["status"], found["validThrough"], found["dueOn"], open_now


async def due_of(api: Api) -> Any:
    """What the lists and the person's own page say is to be done."""
    found = await api.ask(f"{{ openings {{ totalCount }} viewer {{ user {{ {OPEN} }} due {{ dueOn }} }} }}")
    attempts = [each["activity"]["code"] for each in found["viewer"]["user"]["enrolments"]["nodes"]]
    return found["openings"]["totalCount"], attempts, [each["dueOn"] for each in found["viewer"]["due"]]


async def stored_as_known(api: Api) -> None:
    """Fail if what is stored is not what the engine says, as known at any instant."""
    for each in await Assignment.all():
        for at in await instants(each):
            await assert_as_known(each, at, api.clock.zone)


async def story(api: Api) -> tuple[Api, str]:
    """Lena has been qualified since 2026-01-15, and her renewal opened on 2027-01-01."""
    await api.activity(code="course")
    await api.activity("Refresher", code="refresher")
    achieve, maintain = ["code:course"], ["code:refresher"]
    await api.qualification(code="aid", maintain_period="P1Y", achieve=achieve, maintain=maintain)
    user = await api.user("Lena")
    assignment = await api.assign(user, "code:aid", "2026-01-01")
    api.clock.move_to("2026-01-15")
    await api.complete(user, "code:course", "2026-01-15")
    api.clock.move_to("2027-01-03")
    return await api.signed_in_as("lena@care.example"), assignment


async def test_nothing_is_due_from_the_day_of_archiving_and_the_standing_goes_on(api: Api):
    lena, assignment = await story(api)
    await tick(api.clock)
    before = await due_of(lena)
    api.clock.move_to("2027-01-05")

    await api.do("qualificationArchive", id="code:aid")

    assert before == (1, ["refresher"], ["2027-01-15"])
    assert await due_of(lena) == (0, [], [])
    assert await seen(api, assignment, "2027-01-04") == ("EXPIRING", "2027-01-15", "2027-01-15", 1)
    assert await seen(api, assignment, "2027-01-05") == ("EXPIRING", "2027-01-15", None, 0)
    assert await seen(api, assignment, "2027-01-16") == ("EXPIRED", "2027-01-15", None, 0)
    await stored_as_known(api)


async def test_who_is_restored_is_judged_as_of_today(api: Api):
    lena, assignment = await story(api)
    api.clock.move_to("2027-01-05")
    await api.do("qualificationArchive", id="code:aid")
    archived_at = api.clock.now()
    api.clock.move_to("2027-03-01")
    await tick(api.clock)
    quiet = await due_of(lena)

    await api.do("qualificationRestore", id="code:aid")

    assert quiet == (0, [], [])
    opened, attempts, _ = await due_of(lena)
    assert (opened, "refresher" in attempts) == (1, True)
    assert (await seen(api, assignment, "2027-03-01"))[:2] == ("EXPIRED", "2027-01-15")
    assert (await seen(api, assignment, "2027-02-28"))[3] == 0
    assert (await seen(api, assignment, "2027-03-01", known_at=archived_at.isoformat()))[3] == 0
    await stored_as_known(api)
    await api.complete("email:lena@care.example", "code:refresher", "2027-03-01")
    assert (await seen(api, assignment, "2027-03-01"))[:2] == ("QUALIFIED", "2028-03-01")


async def test_days_of_the_past_count_in_insights_as_they_were(api: Api):
    _, _assignment = await story(api)
    api.clock.move_to("2027-01-05")
    await api.do("qualificationArchive", id="code:aid")
    api.clock.move_to("2027-01-10")
    await api.do("qualificationRestore", id="code:aid")

    found = {day: (await api.ask(ASSIGNED, on=f"2027-01-{day}"))["insights"]["overview"] for day in DAYS}

    assert {day: each["total"]["assigned"]["count"] for day, each in found.items()} == dict(
        zip(DAYS, (1, 0, 0, 1), strict=True)
    )
