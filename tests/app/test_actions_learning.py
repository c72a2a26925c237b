"""Offering activities, and no longer offering them."""

from typing import Any

import pytest

from tests.api import events
from tests.app.actions_world import World
from tests.verbs import Refusals, requirements

ACTIVITY = "name code type description issuesCertificate certificateValidFor archivedOn"
NEW = {"name": "Exam", "type": "EXAM"}


async def test_an_activity_is_added_with_sensible_defaults_and_told(world: World):
    before = len(await events())

    made = await world.admin.do("learningActivityCreate", select=ACTIVITY, **NEW)

    assert made == {
        "name": "Exam",
        "code": None,
        "type": "EXAM",
        "description": "",
        "issuesCertificate": False,
        "certificateValidFor": None,
        "archivedOn": None,
    }
    assert await events(after=before) == ["LearningActivityChanged"]


@pytest.mark.parametrize(
    "kind", ["E_LEARNING", "EXAM", "MEETUP", "ASSIGNMENT", "VIDEO", "DOCUMENT", "QUALIFICATION_INVENTORY"]
)
async def test_every_type_of_activity_can_be_added(world: World, kind: str):
    assert await world.admin.do("learningActivityCreate", select="type", name="It", type=kind) == {"type": kind}


async def test_an_edit_changes_what_is_given_keeps_what_is_absent_and_null_clears_the_code(world: World):
    edited = await world.admin.do(
        "learningActivityEdit", id="code:course", select=ACTIVITY, description="*New*\n\nText"
    )
    cleared = await world.admin.do("learningActivityEdit", id="code:course", select=ACTIVITY, code=None)

    assert edited == {
        "name": "Course",
        "code": "course",
        "type": "E_LEARNING",
        "description": "*New*\n\nText",
        "issuesCertificate": True,
        "certificateValidFor": None,
        "archivedOn": None,
    }
    assert cleared == {**edited, "code": None}


async def test_certificates_already_issued_stay_when_no_more_are_issued(world: World):
    lena = "email:lena@care.example"
    await world.admin.complete(lena, "code:course", "2026-01-15")

    await world.admin.do("learningActivityEdit", id="code:course", issues_certificate=False)
    await world.admin.complete(lena, "code:course")

    found = await world.admin.ask(
        f'{{ user(id: "{lena}") {{ certificates {{ nodes {{ revokedAt }} }} completions {{ totalCount }} }} }}'
    )
    assert found == {"user": {"certificates": {"nodes": [{"revokedAt": None}]}, "completions": {"totalCount": 3}}}


async def test_a_certificate_names_the_end_and_the_activity_as_they_were_when_it_was_issued(world: World):
    zoe, fields = "email:zoe@care.example", "certificate { activityName validThrough activity { name } }"
    await world.admin.do("learningActivityEdit", id="code:course", certificate_valid_for="P1M")
    leap = await world.admin.complete(zoe, "code:course", "2024-01-31")

    await world.admin.do("learningActivityEdit", id="code:course", name="Course 2", certificate_valid_for=None)
    endless = await world.admin.complete(zoe, "code:course")

    assert await world.admin.node(leap, "Completion", fields) == {
        "certificate": {"activityName": "Course", "validThrough": "2024-02-29", "activity": {"name": "Course 2"}}
    }
    assert await world.admin.node(endless, "Completion", fields) == {
        "certificate": {"activityName": "Course 2", "validThrough": None, "activity": {"name": "Course 2"}}
    }


@pytest.mark.parametrize(
    ("period", "code"), [("a year", "INVALID"), ("P1Y6M", "INVALID"), ("P0D", "OUT_OF_RANGE"), ("P51Y", "OUT_OF_RANGE")]
)
async def test_how_long_a_certificate_is_valid_has_to_be_a_length_of_time(world: World, period: str, code: str):
    refused = await world.admin.refused("learningActivityEdit", id="code:course", certificate_valid_for=period)

    assert refused == [(code, "input.certificateValidFor")]


async def test_an_activity_is_archived_once_nothing_requires_it_any_more(world: World):
    in_use = await world.admin.refused("learningActivityArchive", id="code:refresher")
    await world.admin.do("qualificationEdit", id="code:first-aid", maintain=requirements(["code:course"]))
    before = len(await events())

    archived = await world.admin.do("learningActivityArchive", id="code:refresher", select="archivedOn")
    again = await world.admin.refused("learningActivityArchive", id="code:refresher")
    edited = await world.admin.refused("learningActivityEdit", id="code:refresher", name="Other")

    assert in_use == [("IN_USE", "")]
    assert archived == {"archivedOn": "2026-02-01"}
    assert (again, edited) == ([("ARCHIVED", "")], [("ARCHIVED", "")])
    assert await events(after=before) == ["LearningActivityChanged"]


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"name": ""}, [("REQUIRED", "input.name")]),
        ({"name": "x" * 201}, [("TOO_LONG", "input.name")]),
        ({"name": "x" * 201, "code": "y" * 65}, [("TOO_LONG", "input.name"), ("TOO_LONG", "input.code")]),
        ({"code": "course"}, [("TAKEN", "input.code")]),
        ({"description": "\x1b[0m"}, [("INVALID", "input.description")]),
    ],
    ids=lambda value: str(value)[:60],
)
async def test_a_wrong_activity_is_refused_at_its_place(world: World, arguments: dict[str, Any], refusals: Refusals):
    assert await world.admin.refused("learningActivityCreate", **{**NEW, **arguments}) == refusals


async def test_a_wrong_edit_is_refused_at_its_place(world: World):
    edit = "learningActivityEdit"

    assert await world.admin.refused(edit, id="code:course", code="video") == [("TAKEN", "input.code")]
    assert await world.admin.refused(edit, id="code:course", type=None) == [("REQUIRED", "input.type")]
    assert await world.admin.refused(edit, id="code:unknown", name="New") == [("NOT_FOUND", "id")]


async def test_only_administrators_offer_activities(world: World):
    for someone in (world.mona, world.lena):
        assert await someone.refused("learningActivityCreate", **NEW) == [("FORBIDDEN", "")]
        assert await someone.refused("learningActivityEdit", id="code:course", name="Mine") == [("FORBIDDEN", "")]
        assert await someone.refused("learningActivityArchive", id="code:course") == [("FORBIDDEN", "")]


async def test_a_type_without_uploads_is_refused_while_a_qualification_accepts_them(world: World) -> None:  # S35
    api = world.admin
    film = (await api.do("learningActivityCreate", name="Film", type="EXAM"))["id"]
    achieve = [{"activity": film, "isUploadAllowed": True}]
    made = await api.do("qualificationCreate", name="Films", duration="ROLLING", achieve=achieve)

    refused = await api.refused("learningActivityEdit", id=film, type="VIDEO")
    await api.do("qualificationEdit", id=made["id"], achieve=[{"activity": film}])

    assert refused == [("UPLOAD_ALLOWED", "input.type")]
    assert (await api.do("learningActivityEdit", id=film, type="VIDEO", select="type"))["type"] == "VIDEO"
