"""A forecast has a rosier twin: how it will be if everybody does on its last day what is or will be open."""

from datetime import date

from app.standings.prospects import work_out_prospects
from tests.api import Api
from tests.verbs import requirements

FIRST, RENEWED, LAPSED = "2026-01-15", "2027-03-01", "2028-02-01"
BEHIND = (
    "{ count userCount assignments(first: 9) { totalCount nodes { user { name } } } users(first: 9) { totalCount } }"
)


async def worked_out(api: Api) -> None:
    async for _ in work_out_prospects(api.clock):
        pass


async def forecast(api: Api, **days: str) -> dict[str, tuple[int, int]]:
    """How many meet what is asked of them on each first day of a month, and how many do if all is done in time."""
    asked = f"rows {{ on meets {{ count }} meetsIfDone {BEHIND} }}"
    found = await api.ask(f"{{ insights {{ forecast(months: 26) {{ {asked} }} }} }}")
    told = {}
    for row in found["insights"]["forecast"]["rows"]:
        said = row["meetsIfDone"]
        lengths = {said["count"], said["assignments"]["totalCount"], len(said["assignments"]["nodes"])}
        assert lengths == {said["count"]}
        assert said["userCount"] == said["users"]["totalCount"]
        told[row["on"]] = row["meets"]["count"], said["count"]
    return told


async def yearly(api: Api) -> tuple[str, str, str]:
    """First aid, which is renewed each year, and Lena and Zoe, who have to have it; Lena has learned it."""
    learn, again = await api.activity("Course"), await api.activity("Refresher")
    aid = await api.qualification("First aid", achieve=[learn], maintain=[again], maintain_period="P1Y")
    lena, zoe = await api.user("Lena"), await api.user("Zoe")
    for person in (lena, zoe):
        await api.assign(person, aid)
    api.clock.move_to(FIRST)
    await api.complete(lena, learn, FIRST)
    return lena, again, learn


async def test_who_renews_in_time_remains_qualified_and_what_has_no_last_day_stays_undone(api: Api) -> None:
    await yearly(api)
    await worked_out(api)

    told = await forecast(api)

    assert told["2027-01-01"] == (1, 1)
    assert (told[RENEWED], told[LAPSED]) == ((0, 1), (0, 1))  # Lena renews; Zoe has all the time in the world


async def test_a_time_frame_is_a_last_day_and_a_missed_one_is_none(api: Api) -> None:
    learn = await api.activity("Drill")
    listed = requirements([learn])
    year = {"period_from": "2026-01-01", "period_through": "2026-06-30", "repeats_every": "P1Y"}
    made = await api.do("qualificationCreate", name="Fire", duration="FIXED", achieve=listed, **year)
    zoe = await api.user("Zoe")
    await api.assign(zoe, made["id"])
    api.clock.move_to("2026-03-01")
    await worked_out(api)

    told = await forecast(api)
    assert {day: told[day] for day in ("2026-06-01", "2026-07-01", "2027-08-01")} == {
        "2026-06-01": (0, 0),
        "2026-07-01": (0, 1),
        "2027-08-01": (0, 1),
    }

    api.clock.move_to("2026-07-05")  # she did not do it
    await worked_out(api)
    told = await forecast(api)
    assert (told["2026-08-01"], told["2027-07-01"]) == ((0, 0), (0, 1))


async def test_until_it_is_worked_out_anew_what_has_changed_counts_as_if_nothing_more_happened(api: Api) -> None:
    lena, again, _ = await yearly(api)
    await worked_out(api)
    api.clock.move_to("2027-01-10")
    await api.complete(lena, again, "2027-01-10")

    assert (await forecast(api))["2028-03-01"] == (0, 0)
    await worked_out(api)
    assert (await forecast(api))["2028-03-01"] == (0, 1)


async def test_as_it_was_known_and_on_days_that_are_past_nothing_is_assumed(api: Api) -> None:
    await yearly(api)
    await worked_out(api)
    day = date(2027, 3, 1)
    api.clock.move_to(day.isoformat())

    for on in ("2027-01-10", "2027-02-01"):
        found = await api.ask(
            f'{{ insights {{ trend(on: "{on}", months: 1) {{ rows {{ on meetsIfDone {{ count }} }} }} }} }}'
        )
        last = found["insights"]["trend"]["rows"][-1]
        assert (last["on"], last["meetsIfDone"]["count"]) == (on, int(on < "2027-01-15"))
