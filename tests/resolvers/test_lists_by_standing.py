"""Lists of assignments and people by what is true on a day, as known now or then (S44, S45, E43, E44, E60)."""

import pytest

from app.reading import reach
from tests.api import Api
from tests.journeys.first_aid import first_aid

NAMES = "{ nodes { user { name } } totalCount }"


async def names(api: Api, conditions: str = "", more: str = "") -> list[str]:
    """Whose assignments a list has; it counts them as well."""
    text = f"{{ assignments(filter: {{ {conditions} }} {more}) {NAMES} }}"
    found = (await api.ask(text))["assignments"]
    assert found["totalCount"] == len(found["nodes"])
    return [each["user"]["name"] for each in found["nodes"]]


async def crew(api: Api) -> dict[str, str]:
    """Lena is qualified through 2027-01-15, Ann through 2026-06-01; Bob never did anything. Returns their ids."""
    story = await first_aid(api)
    await story.learns("2026-01-15")
    people = {"Lena": story.lena}
    for name in ("Ann", "Bob"):
        people[name] = await api.user(name)
        await api.assign(people[name], story.qualification)
    api.clock.move_to("2026-02-01")
    await api.complete(people["Ann"], story.e_learning, "2025-06-01")
    return people


async def test_by_status_and_by_whether_people_are_qualified(api: Api):
    await crew(api)

    assert await names(api, "status: [QUALIFIED]") == ["Lena", "Ann"]
    assert await names(api, "status: [IN_PROGRESS, EXPIRED]") == ["Bob"]
    assert await names(api, "isQualified: false") == ["Bob"]
    assert await names(api, "isQualified: true, status: [IN_PROGRESS]") == []


async def test_on_any_day_past_or_ahead(api: Api):
    await crew(api)

    assert await names(api, "status: [EXPIRING]", 'on: "2026-05-20"') == ["Ann"]
    assert await names(api, "isQualified: true", 'on: "2026-06-02"') == ["Lena"]
    assert await names(api, "isQualified: false", 'on: "2027-01-16"') == ["Lena", "Ann", "Bob"]
    assert await names(api, "", 'on: "2025-12-31"') == []  # nobody was assigned by then


async def test_the_job_need_not_have_run(api: Api):
    await crew(api)

    api.clock.move_to("2026-06-02")

    assert await names(api, "status: [EXPIRED]") == ["Ann"]
    assert await names(api, "status: [QUALIFIED]") == ["Lena"]


async def test_who_is_about_to_expire_and_whose_renewal_is_secured(api: Api):
    people = await crew(api)
    api.clock.move_to("2026-05-25")
    assert await names(api, "expiringWithinDays: 8") == ["Ann"]
    assert await names(api, "expiringWithinDays: 6") == []  # she is qualified through 1 June, and not on the 2nd
    activities = (await api.ask("{ learningActivities { nodes { id name } } }"))["learningActivities"]["nodes"]
    refresher = next(each["id"] for each in activities if each["name"] == "BHV refresher")
    await api.complete(people["Ann"], refresher, "2026-05-25")

    assert await names(api, "expiringWithinDays: 30") == []
    assert await names(api, "isRenewalOpen: true") == []


@pytest.mark.parametrize("days", [10, 800], ids=["soon", "far ahead, as it is not stored"])
async def test_whose_proof_is_revoked_from_a_day_ahead_is_about_to_expire(api: Api, days: int):
    people = await crew(api)
    [completion] = (await api.node(people["Ann"], "User", "completions { nodes { id } }"))["completions"]["nodes"]
    assert await names(api, "expiringWithinDays: 10") == []
    await api.do("completionRevoke", id=completion["id"], reason="Forged", revoked_from="2026-02-08")

    assert (await api.node(people["Ann"], "User", "assignments { nodes { standing { validThrough } } }")) == {
        "assignments": {"nodes": [{"standing": {"validThrough": "2026-06-01"}}]}
    }
    assert await names(api, "expiringWithinDays: 6") == []  # she is not qualified on 8 February
    expected = ["Ann"] if days == 10 else ["Lena", "Ann"]
    assert await names(api, f"expiringWithinDays: {days}") == expected
    assert await names(api, f"expiringWithinDays: {days}", 'on: "2026-02-07"') == expected
    assert await names(api, f"expiringWithinDays: {days}", 'on: "2026-02-08"') == expected[:-1]


async def test_what_is_due_and_sorted_by_it(api: Api):
    await crew(api)

    api.clock.move_to("2026-05-25")
    assert await names(api, "dueWithinDays: 7") == ["Ann"]
    ordered = await names(api, "isQualified: true", "orderBy: { field: VALID_THROUGH }")
    assert ordered == ["Ann", "Lena"]
    assert await names(api, "", "orderBy: { field: VALID_THROUGH, direction: DESC }") == ["Bob", "Lena", "Ann"]
    assert await names(api, "", "orderBy: { field: PERSON }") == ["Ann", "Bob", "Lena"]
    assert await names(api, "", "orderBy: { field: STATUS }") == ["Ann", "Bob", "Lena"]
    assert await names(api, 'validThrough: { since: "2026-06-01", through: "2026-12-31" }') == ["Ann"]
    assert await names(api, "validThrough: { isEmpty: true }") == ["Bob"]


async def test_pages_of_a_computed_order_leave_nobody_out(api: Api):
    await crew(api)
    found, after = [], "null"
    while True:
        page = (
            await api.ask(
                f"{{ assignments(first: 1, after: {after}, orderBy: {{ field: VALID_THROUGH }}) "
                "{ nodes { user { name } } pageInfo { endCursor hasNextPage } } }"
            )
        )["assignments"]
        found += [each["user"]["name"] for each in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"]:
            break
        after = f'"{page["pageInfo"]["endCursor"]}"'

    assert found == ["Ann", "Lena", "Bob"]


async def test_pages_of_several_statuses_are_in_one_order_forwards_and_back(api: Api):
    await crew(api)
    asked = "filter: { status: [QUALIFIED, IN_PROGRESS] }"

    async def pages(order: str, way: str, size: str, at: str) -> list[str]:
        found: list[str] = []
        place = "null"
        while place:
            text = f"{{ assignments({asked} {size}: 1, {at}: {place}, orderBy: {order}) "
            page = (await api.ask(f"{text} {{ nodes {{ user {{ name }} }} pageInfo {{ {way} }} }} }}"))["assignments"]
            found += [each["user"]["name"] for each in page["nodes"]]
            info = page["pageInfo"]
            goes_on = info.get("hasNextPage", info.get("hasPreviousPage"))
            place = f'"{info.get("endCursor", info.get("startCursor"))}"' if goes_on else ""
        return found

    on, back = ("endCursor hasNextPage", "first", "after"), ("startCursor hasPreviousPage", "last", "before")
    assert await pages("{ field: ID }", *on) == ["Lena", "Ann", "Bob"]
    assert await pages("{ field: ID }", *back) == ["Bob", "Ann", "Lena"]
    assert await pages("{ field: VALID_THROUGH }", *on) == ["Ann", "Lena", "Bob"]
    assert await pages("{ field: VALID_THROUGH, direction: DESC }", *on) == ["Bob", "Lena", "Ann"]


async def test_as_it_was_known_at_an_instant(api: Api):
    await crew(api)  # what Ann did in 2025 became known on 2026-02-01

    before, since = (f'on: "2026-02-01", asKnownAt: "2026-{day}T12:00:00Z"' for day in ("01-31", "02-02"))
    assert await names(api, "isQualified: true", before) == ["Lena"]
    assert await names(api, "isQualified: true", since) == ["Lena", "Ann"]


async def test_as_it_was_known_without_a_day_is_about_today_and_has_nobody_twice(api: Api):
    await crew(api)

    for known in ("2026-01-31T12:00:00Z", "2026-02-01T23:00:00Z"):
        found = (await api.ask(f'{{ assignments(asKnownAt: "{known}") {NAMES} }}'))["assignments"]
        assert [each["user"]["name"] for each in found["nodes"]] == ["Lena", "Ann", "Bob"]
        assert found["totalCount"] == 3


async def test_where_people_sat_on_the_day(api: Api):
    people = await crew(api)
    home = (await api.ask("{ orgUnits { nodes { id } } }"))["orgUnits"]["nodes"][0]["id"]
    away = await api.unit("Away", kind="COMPANY", parent=None)
    api.clock.move_to("2026-03-01")
    await api.do("userMove", id=people["Ann"], unit=away)

    assert await names(api, f'unit: ["{away}"]') == ["Ann"]
    assert await names(api, f'unit: ["{away}"]', 'on: "2026-02-15"') == []
    assert "Ann" in await names(api, f'unit: ["{home}"]', 'on: "2026-02-15"')
    assert "Ann" not in await names(api, f'unit: ["{home}"]')


@pytest.mark.parametrize("few", [0, reach.FEW_PEOPLE], ids=["of many people", "of few people"])
async def test_managers_see_those_who_are_in_their_units_today_and_themselves(
    api: Api, few: int, monkeypatch: pytest.MonkeyPatch
):
    people = await crew(api)
    away = await api.unit("Away", kind="COMPANY", parent=None)
    mia = await api.user("Mia", role="MANAGER", managed_units=[away])
    qualification = (await api.ask("{ qualifications { nodes { id } } }"))["qualifications"]["nodes"][0]["id"]
    await api.assign(mia, qualification)
    monkeypatch.setattr(reach, "FEW_PEOPLE", few)
    monkeypatch.setattr(reach, "MANY_PEOPLE", few)
    manager = await api.signed_in_as("mia@care.example")
    assert await names(manager, "status: [QUALIFIED, IN_PROGRESS]") == ["Mia"]

    await api.do("userMove", id=people["Ann"], unit=away)

    assert await names(manager, "status: [QUALIFIED, IN_PROGRESS]") == ["Ann", "Mia"]
    assert await names(manager, "isQualified: true") == ["Ann"]


async def test_by_words_activity_and_whether_the_person_is_active(api: Api):
    people = await crew(api)
    await api.do("userDeactivate", id=people["Bob"])

    assert await names(api, 'search: "ann"') == ["Ann"]
    assert await names(api, 'search: "ann nobody"') == []
    assert await names(api, "isActive: false") == ["Bob"]
    activities = (await api.ask("{ learningActivities { nodes { id } } }"))["learningActivities"]["nodes"]
    assert len(await names(api, f'activity: ["{activities[0]["id"]}"]')) == 3


async def test_people_by_what_they_are_qualified_for(api: Api):
    await crew(api)
    key = (await api.ask("{ qualifications { nodes { id } } }"))["qualifications"]["nodes"][0]["id"]

    async def people(word: str, more: str = "") -> list[str]:
        found = await api.ask(f'{{ users(filter: {{ {word}: ["{key}"] }} {more}) {{ nodes {{ name }} }} }}')
        return sorted(each["name"] for each in found["users"]["nodes"])

    assert await people("qualifiedFor") == ["Ann", "Lena"]
    assert await people("notQualifiedFor") == ["Bob"]
    assert await people("notQualifiedFor", 'on: "2026-06-02"') == ["Ann", "Bob"]


async def test_days_too_far_ahead_are_refused_with_the_last_one(api: Api):
    await crew(api)

    errors = (await api.attempt('{ assignments(on: "2031-01-01") { totalCount } }')).errors

    assert [error["extensions"]["code"] for error in errors] == ["BAD_USER_INPUT"]
    assert "1 Feb 2029" in errors[0]["message"]
