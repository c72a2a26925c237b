"""Lists of what is assigned: what was withdrawn, and whose rows a manager sees on the day of a move (R13, E60)."""

import pytest

from app.reading import reach
from jobs.turn_of_the_day import turn_of_the_day
from tests.api import Api
from tests.resolvers.statements import statements
from tests.resolvers.test_lists_by_standing import crew, names


async def only(api: Api, plural: str, conditions: str = "") -> str:
    """The id of the one row of a list."""
    found = (await api.ask(f"{{ {plural}(filter: {{ {conditions} }}) {{ nodes {{ id }} }} }}"))[plural]["nodes"]
    assert len(found) == 1
    return str(found[0]["id"])


async def person(api: Api, name: str) -> str:
    return await only(api, "users", f'search: "{name}@"')


async def turned_day(api: Api) -> None:
    async for _ in turn_of_the_day(api.clock):
        pass


async def page_by_page(api: Api, field: str, size: str, at: str) -> list[str]:
    """Whose assignments a list of four has in an order, by pages of one, forwards or backwards."""
    found: list[str] = []
    place, on, back = "null", "hasNextPage", "hasPreviousPage"
    asked = f"rowsBefore nodes {{ user {{ name }} }} pageInfo {{ startCursor endCursor {on} {back} }}"
    while place:
        window = f"{size}: 1, {at}: {place}, orderBy: {{ field: {field} }}"
        page = (await api.ask(f"{{ assignments({window}) {{ {asked} }} }}"))["assignments"]
        info = page["pageInfo"]
        found += [each["user"]["name"] for each in page["nodes"]]
        near, far = (on, back) if size == "last" else (back, on)
        assert info[near] is (len(found) > 1)
        assert page["rowsBefore"] == (len(found) - 1 if size == "first" else 4 - len(found))
        cursor = info["endCursor" if size == "first" else "startCursor"]
        place = f'"{cursor}"' if info[far] else ""
    return found


@pytest.mark.parametrize("few", [0, reach.FEW_PEOPLE], ids=["of many people", "of few people"])
@pytest.mark.parametrize("turned", [True, False], ids=["day told", "day not told"])
async def test_what_was_withdrawn_is_at_the_end_of_each_order_and_counted(
    api: Api, few: int, turned: bool, monkeypatch: pytest.MonkeyPatch
):
    await crew(api)
    monkeypatch.setattr(reach, "FEW_PEOPLE", few)
    monkeypatch.setattr(reach, "MANY_PEOPLE", few)
    home = (await api.ask("{ orgUnits { nodes { id } } }"))["orgUnits"]["nodes"][0]["id"]
    await api.user("Mia", role="MANAGER", managed_units=[home])
    await api.assign(await api.user("Cas"), await only(api, "qualifications"))
    for name in ("Lena", "Cas"):
        await api.do("assignmentWithdraw", id=await only(api, "assignments", f'user: ["{await person(api, name)}"]'))
    api.clock.move_to("2026-05-25")  # Ann begins to expire
    if turned:
        await turned_day(api)

    for their in (api, await api.signed_in_as("mia@care.example")):
        for field, expected in {
            "VALID_THROUGH": ["Ann", "Lena", "Bob", "Cas"],  # Bob has no last valid day either
            "DUE_ON": ["Ann", "Lena", "Bob", "Cas"],
            "STATUS": ["Ann", "Bob", "Lena", "Cas"],
        }.items():
            assert await names(their, "", f"orderBy: {{ field: {field} }}") == expected
            assert await names(their, "", f"orderBy: {{ field: {field}, direction: DESC }}") == expected[::-1]
            assert await page_by_page(their, field, "first", "after") == expected
            assert await page_by_page(their, field, "last", "before") == expected[::-1]
        assert await names(their, "isAssigned: true", "orderBy: { field: VALID_THROUGH }") == ["Ann", "Bob"]
        assert await names(their, "isAssigned: false", "orderBy: { field: STATUS }") == ["Lena", "Cas"]
        assert await names(their, "status: [EXPIRING, IN_PROGRESS]", "orderBy: { field: STATUS }") == ["Ann", "Bob"]


async def test_what_was_assigned_on_a_past_day_though_it_was_withdrawn_since(api: Api):
    await crew(api)
    api.clock.move_to("2026-03-01")
    lena = await person(api, "Lena")
    await api.do("assignmentWithdraw", id=await only(api, "assignments", f'user: ["{lena}"]'))

    assert await names(api, "isAssigned: true") == ["Ann", "Bob"]
    assert await names(api, "isAssigned: true", 'on: "2026-02-15"') == ["Lena", "Ann", "Bob"]
    assert await names(api, "isAssigned: false") == ["Lena"]
    assert await names(api, "isAssigned: false", 'on: "2026-02-15"') == []
    assert await names(api, "isAssigned: true", 'asKnownAt: "2026-02-15T12:00:00Z"') == ["Lena", "Ann", "Bob"]


@pytest.mark.parametrize("few", [0, reach.FEW_PEOPLE], ids=["of many people", "of few people"])
async def test_on_the_day_of_a_move_managers_see_the_same_before_and_after_the_day_is_told(
    api: Api, few: int, monkeypatch: pytest.MonkeyPatch
):
    people = await crew(api)
    monkeypatch.setattr(reach, "FEW_PEOPLE", few)
    monkeypatch.setattr(reach, "MANY_PEOPLE", few)
    home = (await api.ask("{ orgUnits { nodes { id } } }"))["orgUnits"]["nodes"][0]["id"]
    away = await api.unit("Away", kind="COMPANY", parent=None)
    await api.user("Mia", role="MANAGER", managed_units=[away])
    await api.user("Noor", role="MANAGER", managed_units=[home])
    await api.do("userRecordAbsence", id=people["Ann"], begins_on="2026-03-01", through="2026-03-31")
    await api.do("userRecordAbsence", id=people["Lena"], begins_on="2026-03-01", through="2026-03-31")
    api.clock.move_to("2026-03-01")  # absences begin, and nobody has told yet
    await api.do("userMove", id=people["Ann"], unit=away, from_on="2026-03-01")
    await api.do("userMove", id=people["Bob"], unit=away, from_on="2026-02-10")
    mia, noor = await api.signed_in_as("mia@care.example"), await api.signed_in_as("noor@care.example")

    for is_told in (False, True):
        if is_told:
            await turned_day(api)
        assert await names(mia, "isAssigned: true", "orderBy: { field: VALID_THROUGH }") == ["Ann", "Bob"]
        assert await names(mia, "status: [QUALIFIED, IN_PROGRESS]") == ["Ann", "Bob"]
        assert await names(mia, f'unit: ["{home}"]') == await names(noor, f'unit: ["{away}"]') == []
        assert await names(mia, f'unit: ["{away}"], search: "ann aid"') == ["Ann"]
        assert await names(noor, "isQualified: true, status: [QUALIFIED]") == ["Lena"]
        assert await names(noor, "isQualified: true", 'on: "2026-02-15"') == ["Lena"]
        assert await names(mia, f'unit: ["{home}"]', 'on: "2026-02-15"') == ["Ann"]  # who sat there then, and is theirs


async def test_words_and_units_cost_a_look_at_the_few_people_they_leave(api: Api, monkeypatch: pytest.MonkeyPatch):
    await crew(api)
    unit = (await api.ask("{ orgUnits { nodes { id } } }"))["orgUnits"]["nodes"][0]["id"]
    costs = {}
    for conditions in ("status: [QUALIFIED]", f'unit: ["{unit}"], status: [QUALIFIED]', 'search: "ann", status: []'):
        with statements(monkeypatch, lookups_at_most=1) as sent:
            await names(api, conditions)
        costs[conditions.partition(":")[0]] = len(sent)

    assert costs == {"status": 4, "unit": 5, "search": 6}  # what is settled, what is told, the page and the count
