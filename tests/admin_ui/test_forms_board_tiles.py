"""Tiles of a board: what they tell of their activity, what their gear offers, and two hundred of them."""

import re
from typing import Any

from resolvers.derive.names import encode_id
from schema.activities import LearningActivity
from tests.admin_ui.visitor import Visitor


async def test_a_tile_tells_the_type_of_its_activity(admin: Visitor) -> None:
    film = await admin.api.activity("Film", type="VIDEO")
    qualification = await admin.api.qualification(achieve=[film])

    page = await admin.see(f"/admin/qualifications/{qualification}/edit")

    assert '<small class="item-hint">Video</small>' in page.text


async def test_the_gear_offers_uploads_only_where_the_type_takes_them(admin: Visitor) -> None:
    film, drill = await admin.api.activity("Film", type="VIDEO"), await admin.api.activity("Drill", type="MEETUP")
    qualification = await admin.api.qualification(achieve=[film, drill])

    page = await admin.see(f"/admin/qualifications/{qualification}/edit")
    saved = await admin.fill(page, **{"name": "Named anew", "achieve.1.isUploadAllowed": "yes"})

    assert re.findall(r'name="(achieve\.\d\.isUploadAllowed)"', page.text) == ["achieve.1.isUploadAllowed"]
    assert saved.status == 303
    listed = {each["activity"]["name"]: each["isUploadAllowed"] for each in await requirements(admin, qualification)}
    assert listed == {"Film": False, "Drill": True}


async def test_what_a_button_of_a_tile_is_called_begins_with_what_is_read_on_it(admin: Visitor) -> None:
    qualification = await admin.api.qualification(achieve=[await admin.api.activity("Film")])

    page = await admin.see(f"/admin/qualifications/{qualification}/edit")

    assert "Move up : Film" in page.words
    assert 'aria-label="Move Film' not in page.text


async def test_two_hundred_activities_on_a_board_can_be_moved_added_and_saved(admin: Visitor) -> None:
    names = [f"Course {number:03}" for number in range(200)]
    rows = [await LearningActivity.create(name=name, type="EXAM", description="") for name in names]
    half = [encode_id("LearningActivity", row.id) for row in rows]
    qualification = await admin.api.qualification(achieve=half[:100], maintain=half[100:199], maintain_period="P1Y")
    page = await admin.see(address := f"/admin/qualifications/{qualification}/edit")

    moved = await admin.fill(page, _do="achieve.0:to:maintain")
    added = await admin.fill(moved, address, **{"_do": "achieve:add", "_add.achieve": half[199]})
    saved = await admin.fill(added, address, _do="save")

    assert (moved.status, added.status, saved.status) == (200, 200, 303)
    assert len(added.text.encode()) < 1_000_000
    found = [each["activity"]["name"] for each in await requirements(admin, qualification)]
    assert sorted(found) == names


async def requirements(admin: Visitor, qualification: str) -> list[Any]:
    fields = "currentVersion { requirements { isUploadAllowed activity { name } } }"
    found = await admin.api.node(qualification, "Qualification", fields)
    return found["currentVersion"]["requirements"]  # type: ignore[no-any-return]  # JSON has any type
