"""Coverage: whether a unit has the qualified people it needs, from when on it will not, and who is told (S44)."""

from datetime import date

from jobs.watch_coverage import watch_coverage
from tests.api import Api
from tests.journeys.first_aid import first_aid
from tests.verbs import Json

ROWS = """
    rows {
        unit { name } qualification { name } needed shortBy shortFrom isSinglePointOfFailure
        available { count userCount assignments { totalCount nodes { user { name } } } }
    }
"""


async def covered(api: Api, arguments: str = "") -> list[Json]:
    found = await api.ask(f"{{ insights {{ coverage{f'({arguments})' if arguments else ''} {{ {ROWS} }} }} }}")
    rows: list[Json] = found["insights"]["coverage"]["rows"]
    for row in rows:
        there = row["available"]
        assert there["count"] == there["userCount"] == there["assignments"]["totalCount"]
    return rows


def told(row: Json) -> tuple[str, int, int, int, str | None, bool]:
    return (
        row["unit"]["name"], row["needed"], row["available"]["count"], row["shortBy"], row["shortFrom"],
        row["isSinglePointOfFailure"],
    )  # fmt: skip


async def watch(api: Api) -> int:
    """How many units it was told of."""
    return sum([done async for done in watch_coverage(api.clock)])


async def test_a_unit_that_has_enough_today_and_will_not_for_ever(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")  # Lena, through 2027-01-15
    ann = await api.user("Ann")
    await api.assign(ann, story.qualification)
    api.clock.move_to("2026-03-01")
    await api.complete(ann, story.e_learning, "2026-03-01")  # through 2027-03-01
    target = await api.do(
        "coverageTargetSet", unit=api.company, qualification=story.qualification, needed=2, select="id beginsOn through"
    )
    assert (target["beginsOn"], target["through"]) == ("2026-03-01", None)

    assert [told(row) for row in await covered(api)] == [("Care", 2, 2, 0, "2027-01-16", True)]
    assert await covered(api, 'on: "2026-02-28"') == []
    assert [told(row) for row in await covered(api, 'on: "2027-02-01"')] == [("Care", 2, 1, 1, "2027-02-01", False)]
    [row] = await covered(api, 'on: "2027-02-01"')
    assert row["available"]["assignments"]["nodes"] == [{"user": {"name": "Ann"}}]

    await api.do("coverageTargetSet", unit=api.company, qualification=story.qualification, needed=1)
    assert [told(row) for row in await covered(api)] == [("Care", 1, 2, 0, "2027-03-02", False)]


async def test_it_is_told_once_when_a_unit_will_soon_be_short_and_again_if_sooner(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-02-01")
    await api.do("coverageTargetSet", unit=api.company, qualification=story.qualification, needed=1, warn_days=30)
    assert await watch(api) == 0

    api.clock.move_to("2026-12-16")  # 31 days before it is short
    assert await watch(api) == 0
    api.clock.move_to("2026-12-17")
    assert (await watch(api), await watch(api)) == (1, 0)

    await api.do("userRecordAbsence", id=story.lena, begins_on="2026-12-20")
    assert (await watch(api), await watch(api)) == (1, 0)
    assert [told(row) for row in await covered(api)] == [("Care", 1, 1, 0, "2026-12-20", True)]


async def test_short_from_is_the_first_day_on_which_asking_that_day_says_so(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    await api.do("coverageTargetSet", unit=api.company, qualification=story.qualification, needed=1)
    await api.do("userRecordAbsence", id=story.lena, begins_on="2026-03-10", through="2026-03-20")

    [row] = await covered(api, 'on: "2026-01-20"')
    assert row["shortFrom"] == "2026-03-10"
    for day in (date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 20), date(2026, 3, 21)):
        [there] = await covered(api, f'on: "{day}"')
        assert there["shortBy"] == (1 if date(2026, 3, 10) <= day <= date(2026, 3, 20) else 0)


async def test_what_is_set_for_some_days_leaves_what_was_set_before_and_after(api: Api) -> None:
    story = await first_aid(api)
    asked = {"unit": api.company, "qualification": story.qualification}
    await api.do("coverageTargetSet", **asked, needed=5, begins_on="2026-01-01")
    await api.do("coverageTargetSet", **asked, needed=7, begins_on="2026-03-01", through="2026-03-31")

    listed = "{ coverageTargets(orderBy: { field: BEGINS_ON }) { nodes { needed beginsOn through } } }"
    found = (await api.ask(listed))["coverageTargets"]["nodes"]
    assert [(each["needed"], each["beginsOn"], each["through"]) for each in found] == [
        (5, "2026-01-01", "2026-02-28"),
        (7, "2026-03-01", "2026-03-31"),
        (5, "2026-04-01", None),
    ]
    last = "{ coverageTargets(orderBy: { field: BEGINS_ON, direction: DESC }, first: 1) { nodes { id } } }"
    key = (await api.ask(last))["coverageTargets"]["nodes"][0]["id"]
    assert await api.refused("coverageTargetEnd", id=key, through="2026-03-31") == [("ENDS_TOO_EARLY", "input.through")]


async def test_a_manager_sees_the_coverage_of_their_units_and_of_nobody_elses(api: Api) -> None:
    story = await first_aid(api)
    north, south = await api.unit("North", kind="DEPARTMENT"), await api.unit("South", kind="DEPARTMENT")
    await api.user("Mia", role="MANAGER", managed_units=[north])
    for unit in (api.company, north, south):
        await api.do("coverageTargetSet", unit=unit, qualification=story.qualification, needed=1)
    mia = await api.signed_in_as("mia@care.example")

    assert [row["unit"]["name"] for row in await covered(mia)] == ["North"]
    assert [row["unit"]["name"] for row in await covered(api)] == ["Care", "North", "South"]
    assert (await mia.ask("{ coverageTargets { totalCount } }"))["coverageTargets"]["totalCount"] == 1
    refused = await mia.attempt(f'{{ insights {{ coverage(unit: "{south}") {{ on }} }} }}')
    assert refused.codes == ["NOT_FOUND"]
