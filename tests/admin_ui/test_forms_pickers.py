"""A link is picked from a few that are offered or found, with scripts and without."""

import json

from schema.activities import LearningActivity
from tests.admin_ui.forms import PART
from tests.admin_ui.visitor import Visitor

NOUNS = ("LearningActivity", "Qualification")


async def test_a_link_offers_some_and_finds_the_others_without_scripts(admin: Visitor) -> None:
    for number in range(52):
        await LearningActivity.create(name=f"Course {number:02}", type="EXAM", description="")
    page = await admin.see("/admin/completions/new")

    found = await admin.fill(page, **{"completedOn": "2025-12-24", "_find.activity": "51", "_do": "activity:find"})

    assert "Course 51" not in page.text
    assert "Course 51" in found.text
    assert "Course 01" not in found.text
    assert found.inputs()["completedOn"] == ["2025-12-24"]


async def test_a_picker_is_told_what_there_is_and_how_much(admin: Visitor) -> None:
    await admin.api.activity("First aid")
    await admin.api.activity("Fire drill")
    await admin.api.do("learningActivityArchive", id=await admin.api.activity("First steps"))

    some, none = [await admin.see(f"/admin/pick/LearningActivity?q={text}") for text in ("first", "zzz")]

    assert [row["title"] for row in json.loads(some.text)["rows"]] == ["First aid"]
    assert (json.loads(some.text)["told"], json.loads(none.text)["told"]) == ("1 result", "No results")


async def test_a_picker_shows_nobody_what_they_may_not_see(admin: Visitor) -> None:
    await admin.api.user("Lena")
    await admin.api.user("Mo")
    lena = await Visitor(admin.api).enter("lena@care.example")

    found = json.loads((await lena.see("/admin/pick/User?q=")).text)

    assert [row["title"] for row in found["rows"]] == ["Lena"]
    assert (await lena.see("/admin/pick/Nothing")).status == 404


async def test_who_may_make_what_is_linked_to_is_led_there(admin: Visitor) -> None:
    await admin.api.user("Mo", role="MANAGER", managed_units=[admin.api.company])
    manager = await Visitor(admin.api).enter("mo@care.example")
    link = 'data-create="field-qualification"'

    assert link in (await admin.see("/admin/assignments/new")).text
    assert link not in (await manager.see("/admin/assignments/new")).text


async def test_a_picker_that_asked_for_a_new_row_is_told_which_it_is(admin: Visitor) -> None:
    done = await admin.send("/admin/groups/new", headers=PART, _in="d7-", _pick="yes", name="Renée's")

    made = json.loads(done.headers["hx-trigger"])["made"]
    assert made["title"] == "Renée's"
    assert (await admin.api.node(made["id"], "Group", "name"))["name"] == "Renée's"


async def test_two_people_of_one_name_are_told_apart(admin: Visitor) -> None:
    api = admin.api
    team = await api.unit("Team A")
    for email in ("jan@care.example", "jan.jansen@care.example"):
        await api.do("userCreate", name="Jan Jansen", email=email, unit=team)

    found = json.loads((await admin.see("/admin/pick/User?q=jan")).text)["rows"]
    plain = await admin.see("/admin/assignments/new")

    assert sorted(row["hint"] for row in found) == ["jan.jansen@care.example · Team A", "jan@care.example · Team A"]
    assert ">Jan Jansen · jan@care.example · Team A</option>" in plain.text


async def test_an_activity_and_a_qualification_are_told_apart_by_type_and_code(admin: Visitor) -> None:
    activity = await admin.api.activity("First aid", type="MEETUP", code="FA-1")
    await admin.api.qualification("First Aid", achieve=[activity], code="FA")

    found = [json.loads((await admin.see(f"/admin/pick/{noun}?q=first")).text)["rows"] for noun in NOUNS]

    assert [[row["hint"] for row in rows] for rows in found] == [["Meetup · FA-1"], ["FA"]]


async def test_the_best_match_comes_first_and_more_than_ten_are_shown(admin: Visitor) -> None:
    for name in (
        "Marianne",
        "Johannes",
        "Anna van An",
        *(f"Adriaan {number:02}" for number in range(30)),
        "An",
        "Jan An",
    ):
        await admin.api.user(name, email=f"{len(name)}{name.replace(' ', '.')}@care.example")

    found = json.loads((await admin.see("/admin/pick/User?q=an")).text)

    assert [row["title"] for row in found["rows"]][:3] == ["An", "Anna van An", "Jan An"]
    assert len(found["rows"]) == 25
    assert found["told"] == "The first 25 results; type more to find others"


async def test_what_is_offered_before_a_search_is_in_the_order_of_its_names(admin: Visitor) -> None:
    for name in ("Zoe", "Bea", "Mia"):
        await admin.api.user(name)

    found = json.loads((await admin.see("/admin/pick/User?q=")).text)

    assert [row["title"] for row in found["rows"]] == ["Ada", "Bea", "Mia", "Zoe"]
