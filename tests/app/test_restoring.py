"""What was archived can be restored, and what is in the way of either is named (E32)."""

from typing import Any

import pytest

from tests.app.actions_world import World

VERBS = (
    ("orgUnitRestore", "orgUnitArchive", "code:old"),
    ("groupRestore", "groupArchive", "code:old"),
    ("learningActivityRestore", "learningActivityArchive", "code:old"),
    ("qualificationRestore", "qualificationArchive", "code:old"),
)


@pytest.mark.parametrize(("restore", "archive", "key"), VERBS)
async def test_what_was_archived_is_restored_once_and_archived_again(
    world: World, restore: str, archive: str, key: str
):
    restored = await world.admin.do(restore, id=key, select="archivedOn viewerCanEdit")
    twice = await world.admin.refused(restore, id=key)
    by_others = [await each.refused(restore, id=key) for each in (world.mona, world.lena)]
    again = await world.admin.do(archive, id=key, select="archivedOn viewerCanRestore")

    assert restored == {"archivedOn": None, "viewerCanEdit": True}
    assert twice == [("CONFLICT", "")]
    assert by_others[0] == [("FORBIDDEN", "")]
    assert by_others[1] in ([("FORBIDDEN", "")], [("NOT_FOUND", "id")])
    assert again == {"archivedOn": "2026-02-01", "viewerCanRestore": True}


@pytest.mark.parametrize(
    ("create", "given"),
    [
        ("orgUnitCreate", {"name": "New team", "kind": "TEAM", "parent": "code:home", "code": "old"}),
        ("groupCreate", {"name": "New group", "code": "old"}),
        ("learningActivityCreate", {"name": "New course", "type": "VIDEO", "code": "old"}),
        (
            "qualificationCreate",
            {"name": "New", "duration": "ROLLING", "achieve": [{"activity": "code:course"}], "code": "old"},
        ),
    ],
)
async def test_a_code_of_something_archived_is_refused_with_what_can_be_restored(
    world: World, create: str, given: dict[str, Any]
):
    payload = await world.admin.tried(create, select="name viewerCanRestore", **given)

    (error,) = payload["userErrors"]
    assert (error["code"], error["field"]) == ("TAKEN_BY_ARCHIVED", ["input", "code"])
    assert payload["made"]["viewerCanRestore"] is True
    assert error["message"] == (
        f"{payload['made']['name']}, which is archived, has this code. Restore it instead, or choose another code."
    )
    assert payload["made"]["name"] in ("Old team", "Old group", "Old course", "Old")


async def test_a_unit_is_restored_after_the_unit_above_it(world: World):
    await world.admin.do("userEdit", id="email:mona@care.example", unit=world.admin.company, role="LEARNER")
    for email in ("lena@care.example", "omar@care.example"):
        await world.admin.do("userEdit", id=f"email:{email}", unit=world.admin.company)
    for code in ("a", "home"):
        await world.admin.do("orgUnitArchive", id=f"code:{code}")

    early = await world.admin.tried("orgUnitRestore", id="code:a")
    above = await world.admin.do("orgUnitRestore", id="code:home", select="archivedOn")
    then = await world.admin.do("orgUnitRestore", id="code:a", select="archivedOn parent { code }")

    assert [error["message"] for error in early["userErrors"]] == [
        "Home care, the unit above it, is archived. Restore that first."
    ]
    assert above == {"archivedOn": None}
    assert then == {"archivedOn": None, "parent": {"code": "home"}}


async def test_a_unit_in_use_is_not_archived_and_says_by_whom(world: World):
    for number in range(6):
        await world.admin.user(f"Kim{number}", unit="code:a")

    people = await world.admin.tried("orgUnitArchive", id="code:a")
    below = await world.admin.tried("orgUnitArchive", id="code:home")

    assert people["userErrors"][0]["message"] == (
        "Still in it: Kim0, Kim1, Kim2, Kim3, Kim4 …. Move its people and units elsewhere first."
    )
    assert below["userErrors"][0]["message"] == (
        "Still in it: Mona, Team A. Move its people and units elsewhere first."
    )


async def test_an_activity_in_use_is_not_archived_and_says_where(world: World):
    education = {"activities": [{"activity": "code:video"}], "repeatsEvery": "P1Y"}
    achieve = [{"activity": "code:course", "permanentEducation": education}]
    await world.admin.do("qualificationCreate", name="Yearly", duration="FIXED", achieve=achieve)

    course = await world.admin.tried("learningActivityArchive", id="code:course")
    video = await world.admin.tried("learningActivityArchive", id="code:video")

    assert course["userErrors"][0]["message"] == "Still required by First Aid, Yearly. Remove it there first."
    assert video["userErrors"][0]["message"] == "Still required by Yearly. Remove it there first."


async def test_a_qualification_is_restored_after_the_activities_it_requires(world: World):
    await world.admin.do("qualificationArchive", id="code:first-aid")
    await world.admin.do("learningActivityArchive", id="code:refresher")

    early = await world.admin.tried("qualificationRestore", id="code:first-aid")
    await world.admin.do("learningActivityRestore", id="code:refresher")
    then = await world.admin.do("qualificationRestore", id="code:first-aid", select="archivedOn")

    assert early["userErrors"][0]["message"] == "It requires what is archived: Refresher. Restore that first."
    assert then == {"archivedOn": None}
