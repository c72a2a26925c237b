"""What is due, for me and for my people: lists of openings on any day, as known now or then (S22, S32)."""

import pytest

from tests.api import Api
from tests.journeys.first_aid import FirstAid, first_aid

ROWS = "totalCount nodes { user { name } activity { name } stage opensOn dueOn }"
DUE = "orderBy: { field: DUE_ON }"


async def openings(api: Api, arguments: str = "first: 20") -> list[tuple[str, str, str, str | None]]:
    """Who has to do what, since when, until when; the list counts as many."""
    found = (await api.ask(f"{{ openings({arguments}) {{ {ROWS} }} }}"))["openings"]
    assert found["totalCount"] == len(found["nodes"])
    return [(each["user"]["name"], each["activity"]["name"], each["opensOn"], each["dueOn"]) for each in found["nodes"]]


@pytest.fixture
async def story(api: Api) -> FirstAid:
    """Lena is qualified through 2027-01-15; Bob has to begin; Mia manages the team where he sits."""
    story = await first_aid(api)
    north = await api.unit("North", kind="DEPARTMENT")
    team = await api.unit("North 1", parent=north)
    await api.assign(await api.user("Bob", unit=team), story.qualification)
    await api.user("Mia", role="MANAGER", managed_units=[north])
    await story.learns("2026-01-15")
    return story


BOB = ("Bob", "BHV e-learning", "2026-01-01", None)
LENA = ("Lena", "BHV refresher", "2027-01-01", "2027-01-15")


async def test_what_is_to_be_done_today_and_on_a_day_ahead_or_past(api: Api, story: FirstAid) -> None:
    assert await openings(api) == [BOB]
    assert await openings(api, f'on: "2027-01-05", {DUE}') == [LENA, BOB]
    assert await openings(api, 'on: "2026-01-10"') == [BOB, ("Lena", "BHV e-learning", "2026-01-01", None)]
    assert await openings(api, 'on: "2025-12-31"') == []
    assert await openings(api, 'on: "2026-01-10", asKnownAt: "2025-12-31T00:00:00Z"') == []


async def test_what_has_no_day_comes_last_in_the_order_of_what_is_due(api: Api, story: FirstAid) -> None:
    on = 'on: "2027-01-05"'

    up = await openings(api, f"{on}, orderBy: {{ field: DUE_ON }}")
    down = await openings(api, f"{on}, orderBy: {{ field: DUE_ON, direction: DESC }}")
    opened = await openings(api, f"{on}, orderBy: {{ field: OPENS_ON }}")
    first = await api.ask(f"{{ openings({on}, first: 1, {DUE}) {{ pageInfo {{ endCursor }} }} }}")
    after = first["openings"]["pageInfo"]["endCursor"]
    rest = await api.ask(f'{{ openings({on}, after: "{after}", {DUE}) {{ nodes {{ user {{ name }} }} }} }}')

    assert (up, down, opened) == ([LENA, BOB], [BOB, LENA], [BOB, LENA])
    assert rest["openings"]["nodes"] == [{"user": {"name": "Bob"}}]


@pytest.mark.parametrize(
    ("day", "conditions", "found"),
    [
        ("2027-01-05", 'unit: ["{unit}"]', ["Bob"]),
        ("2027-01-05", 'user: ["{story.lena}"]', ["Lena"]),
        ("2027-01-05", 'activity: ["{story.e_learning}"]', ["Bob"]),
        ("2027-01-05", 'qualification: ["{story.qualification}"]', ["Lena", "Bob"]),
        ("2027-01-05", "stage: [MAINTAIN]", ["Lena"]),
        ("2027-01-05", "dueWithinDays: 10", ["Lena"]),
        ("2027-01-05", "dueWithinDays: 9", []),
        ("2027-01-15", "isOverdue: true", []),
        ("2027-01-16", "isOverdue: true", ["Lena"]),
        ("2027-01-16", "isOverdue: false", ["Bob"]),
        ("2027-01-16", "dueWithinDays: 1000", []),
        ("2027-01-05", 'dueOn: {{ through: "2027-01-15" }}', ["Lena"]),
        ("2027-01-05", "dueOn: {{ isEmpty: true }}", ["Bob"]),
        ("2027-01-05", 'search: "lena refresher"', ["Lena"]),
    ],
)
async def test_each_filter(api: Api, story: FirstAid, day: str, conditions: str, found: list[str]) -> None:
    units = (await api.ask("{ orgUnits { nodes { id name } } }"))["orgUnits"]["nodes"]
    unit = next(each["id"] for each in units if each["name"] == "North")

    rows = await openings(api, f'on: "{day}", filter: {{ {conditions.format(story=story, unit=unit)} }}, {DUE}')

    assert [name for name, *_ in rows] == found


async def test_everybody_sees_their_own_and_a_manager_their_peoples(api: Api, story: FirstAid) -> None:
    ahead = f'on: "2027-01-05", {DUE}'
    mine = "{ viewer { user { openings { totalCount nodes { activity { name } } } } } }"

    found = {
        name: await openings(await api.signed_in_as(f"{name}@care.example"), ahead) for name in ("lena", "bob", "mia")
    }
    viewer = await (await api.signed_in_as("bob@care.example")).ask(mine)

    assert found == {"lena": [LENA], "bob": [BOB], "mia": [BOB]}
    assert viewer["viewer"]["user"]["openings"] == {
        "totalCount": 1,
        "nodes": [{"activity": {"name": "BHV e-learning"}}],
    }


async def test_what_nobody_has_to_do_any_more_cannot_be_found(api: Api, story: FirstAid) -> None:
    [bobs] = (await api.ask("{ openings { nodes { id user { id } } } }"))["openings"]["nodes"]
    node = f'{{ node(id: "{bobs["id"]}") {{ id }} }}'
    before = await api.ask(node)

    await api.complete(bobs["user"]["id"], story.e_learning, "2026-01-15")

    assert before == {"node": {"id": bobs["id"]}}
    assert [error["extensions"]["code"] for error in (await api.attempt(node)).errors] == ["NOT_FOUND"]
    assert await openings(api) == []


async def test_who_has_left_has_nothing_to_do_from_that_day_on(api: Api, story: FirstAid) -> None:
    [bob] = (await api.ask('{ users(filter: {search: "bob"}) { nodes { id } } }'))["users"]["nodes"]
    api.clock.move_to("2026-02-01")

    await api.do("userDeactivate", id=bob["id"])

    assert await openings(api) == []
    assert await openings(api, 'on: "2026-03-01"') == []
    assert await openings(api, 'on: "2026-01-31"') == [BOB]
    assert await openings(api, 'on: "2026-02-01", asKnownAt: "2026-01-20T00:00:00Z"') == [BOB]
    await api.do("userReactivate", id=bob["id"])
    assert await openings(api) == [BOB]


async def test_the_job_need_not_have_run(api: Api, story: FirstAid) -> None:
    api.clock.move_to("2027-01-05")

    assert await openings(api, DUE) == [LENA, BOB]
