"""Lists of one struct side by side: tiles are added, arranged and set up, and saved in one go."""

import re
from typing import Any

import pytest
from starlette.datastructures import FormData

from admin_ui.forms.drafts import KEY, FormDraft, changed, empty, give_keys, typed
from admin_ui.forms.field_tree import fields_of_form
from admin_ui.forms.fields import Around
from admin_ui.forms.operations import NoSuchPlace, operate
from schema.qualifications import Qualification, QualificationCreate, QualificationVersion
from schema.requirements import PermanentEducationActivity, Requirement
from tests.admin_ui.visitor import Page, Visitor

NEW = "/admin/qualifications/new"


def titles(page: Page, column: str) -> list[str]:
    """The tiles of a column, from top to bottom."""
    inside = page.text.partition(f'data-column="{column}"')[2].partition("</section>")[0]
    return re.findall(r'class="item-title"[^>]*>([^<]*)<', inside)


def announced(page: Page) -> str:
    """What was said to have been done."""
    found = re.search(r'role="status" id="told">(.*?)</p>', page.text, re.DOTALL)
    assert found
    return found[1].strip()


async def begun(admin: Visitor) -> Page:
    """A board with three activities to achieve, and nothing saved."""
    page = await admin.fill(await admin.see(NEW), name="First Aid", duration="ROLLING")
    for name in ("Bandage", "Call", "Drill"):
        activity = await admin.api.activity(name)
        page = await admin.fill(page, **{"_add.achieve": activity, "_do": "achieve:add"})
    return page


async def test_tiles_are_added_at_the_foot_of_a_column(admin: Visitor) -> None:
    page = await begun(admin)

    assert page.status == 200
    assert titles(page, "achieve") == ["Bandage", "Call", "Drill"]
    assert announced(page) == "Drill was added to Achieve."
    assert page.inputs()["name"] == ["First Aid"]
    assert not await Qualification.exists()


@pytest.mark.parametrize(
    ("button", "achieve", "maintain", "said"),
    [
        ("achieve.0:down", ["Call", "Bandage", "Drill"], [], "Bandage is now at place 2 of 3 in Achieve."),
        ("achieve.2:up", ["Bandage", "Drill", "Call"], [], "Drill is now at place 2 of 3 in Achieve."),
        ("achieve.0:up", ["Bandage", "Call", "Drill"], [], "Bandage is now at place 1 of 3 in Achieve."),
        ("achieve.1:to:maintain", ["Bandage", "Drill"], ["Call"], "Call is now at place 1 of 1 in Maintain."),
        ("achieve.2:move:achieve.0", ["Drill", "Bandage", "Call"], [], "Drill is now at place 1 of 3 in Achieve."),
        ("achieve.2:move:maintain.0", ["Bandage", "Call"], ["Drill"], "Drill is now at place 1 of 1 in Maintain."),
        ("achieve.1:remove", ["Bandage", "Drill"], [], "Call was removed from Achieve."),
    ],
)
async def test_tiles_are_arranged_by_their_buttons_and_the_new_place_is_told(
    admin: Visitor, button: str, achieve: list[str], maintain: list[str], said: str
) -> None:
    page = await begun(admin)

    page = await admin.fill(page, _do=button)

    assert (titles(page, "achieve"), titles(page, "maintain"), announced(page)) == (achieve, maintain, said)


async def test_a_tile_keeps_its_settings_and_its_place_in_the_page_when_it_moves(admin: Visitor) -> None:
    page = await begun(admin)
    tile = re.findall(r'<li class="tile" id="([^"]*)" data-tile="achieve.2"', page.text)

    page = await admin.fill(page, **{"achieve.2.isUploadAllowed": "yes", "_do": "achieve.2:to:maintain"})

    assert page.inputs()["maintain.0.isUploadAllowed"] == ["yes"]
    assert re.findall(r'<li class="tile" id="([^"]*)" data-tile="maintain.0"', page.text) == tile
    assert f'data-next="{tile[0]}"' in page.text


async def test_all_of_it_is_saved_in_one_mutation(admin: Visitor) -> None:
    page = await admin.fill(await begun(admin), _do="achieve.2:to:maintain")

    done = await admin.fill(
        page,
        **{"maintainPeriod.count": "1", "maintainPeriod.unit": "Y", "achieve.0.isUploadAllowed": "yes"},
        _do="save",
    )

    assert done.status == 303
    rows = await Requirement.all().order_by("id").values_list("stage", "activity__name", "is_upload_allowed")
    assert rows == [("ACHIEVE", "Bandage", True), ("ACHIEVE", "Call", False), ("MAINTAIN", "Drill", False)]


async def test_what_is_wrong_with_a_tile_stands_on_it_and_its_settings_are_open(admin: Visitor) -> None:
    meeting = await admin.api.activity("Read this", type="DOCUMENT")
    page = await admin.fill(await begun(admin), **{"_add.achieve": meeting, "_do": "achieve:add"})
    twice = await admin.fill(page, **{"_add.achieve": meeting, "_do": "achieve:add"})

    wrong = await admin.fill(twice, **{"achieve.3.isUploadAllowed": "yes"}, _do="save")

    tiles = dict(re.findall(r'<li class="tile[^"]*" id="([^"]*)" data-tile="(achieve.\d)"', wrong.text))
    by_name = {name: mark for mark, name in tiles.items()}
    assert wrong.status == 422
    assert f'id="{by_name["achieve.3"]}-isUploadAllowed-error"' in wrong.text
    assert f'id="{by_name["achieve.3"]}-gear" open' in wrong.text
    assert f'id="{by_name["achieve.0"]}-gear" open' not in wrong.text
    assert f'id="{by_name["achieve.4"]}-activity-error">This activity is already in the list.' in wrong.text
    assert "Achieve › Read this › Upload allowed" in wrong.words
    assert wrong.inputs()["achieve.3.isUploadAllowed"] == ["yes"]
    assert not await Qualification.exists()


async def test_a_fixed_duration_has_one_list_for_both(admin: Visitor) -> None:
    page = await admin.fill(await begun(admin), _do="achieve.2:to:maintain")

    fixed = await admin.fill(page, duration="FIXED", _do="show")
    done = await admin.fill(fixed, _do="save")

    told = "One list is used for: Achieve, Maintain. The contents of Maintain are not used."
    assert told in fixed.words
    assert re.search(r'data-column="maintain" hidden', fixed.text)
    assert titles(fixed, "maintain") == ["Drill"]  # not sent, and not lost if the choice is taken back
    assert done.status == 303
    rows = await Requirement.all().order_by("id").values_list("stage", "activity__name")
    assert rows == [("ACHIEVE", "Bandage"), ("ACHIEVE", "Call"), ("MAINTAIN", "Bandage"), ("MAINTAIN", "Call")]


async def test_permanent_education_is_set_up_inside_a_tile(admin: Visitor) -> None:
    extra = await admin.api.activity("Extra")
    page = await admin.fill(await begun(admin), duration="FIXED", _do="achieve.0.permanentEducation:give")
    inner = "achieve.0.permanentEducation"
    page = await admin.fill(page, **{f"_add.{inner}.activities": extra, "_do": f"{inner}.activities:add"})

    wrong = await admin.fill(page, **{f"{inner}.mode": "CREDITS", f"{inner}.needed": "two", "_do": "save"})
    done = await admin.fill(
        wrong, **{f"{inner}.needed": "2,5", f"{inner}.activities.0.credits": "2.5",
                  f"{inner}.repeatsEvery.count": "1", f"{inner}.repeatsEvery.unit": "Y", "_do": "save"},
    )  # fmt: skip

    assert wrong.status == 422
    assert "Achieve › Bandage › Permanent education › Needed : Enter a number, such as 2.5." in wrong.words
    assert wrong.inputs()[f"{inner}.needed"] == ["two"]
    assert done.status == 303
    items = await PermanentEducationActivity.filter(permanent_education__requirement__stage="ACHIEVE")
    assert [str(each.credits) for each in items] == ["2.50"]


async def test_moving_a_tile_of_an_edit_makes_one_version(admin: Visitor) -> None:
    first, second = await admin.api.activity("One"), await admin.api.activity("Two")
    row = await admin.api.qualification(achieve=[first, second])
    page = await admin.fill(await admin.see(f"/admin/qualifications/{row}/edit"), _do="achieve.1:up")

    done = await admin.fill(page, _do="save")

    assert done.status == 303
    assert await QualificationVersion.all().count() == 2
    newest = await Requirement.filter(version__number=2).order_by("position").values_list("activity__name")
    assert newest == [("Two",), ("One",)]


# ----- on drafts alone


def board(**lists: list[str]) -> FormDraft:
    """A draft with these activities in its lists."""
    draft = empty(QualificationCreate)
    for name, activities in lists.items():
        for activity in activities:
            operate(QualificationCreate, draft, f"{name}:add", added=activity)
    give_keys(QualificationCreate, draft)
    return draft


def test_what_is_told_of_a_form_is_typed_again_as_the_same() -> None:
    draft = board(achieve=["a", "b"], maintain=["c"])
    draft["maintain_period"], draft["description"] = "P18M", "Two\nlines"
    operate(QualificationCreate, draft, "achieve.1.permanentEducation:give")
    operate(QualificationCreate, draft, "achieve.1.permanentEducation.activities:add", added="d")
    give_keys(QualificationCreate, draft)

    again = typed(QualificationCreate, FormData(list(changed(QualificationCreate, draft))))

    assert again == draft


def test_every_item_has_a_key_of_its_own_whatever_is_sent() -> None:
    draft = board(achieve=["a", "b", "c"])
    for item, key in zip(draft["achieve"], ("x", "x", '"><script>'), strict=True):
        item[KEY] = key

    give_keys(QualificationCreate, draft)

    keys = [item[KEY] for item in draft["achieve"]]
    assert keys[0] == "x"
    assert len(set(keys)) == 3
    assert all(key.isalnum() for key in keys)


@pytest.mark.parametrize(
    "operation",
    ["achieve.9:up", "achieve.-1:up", "achieve.0:fly", "achieve.0:to:name", "achieve.0:to:achieve.0.permanentEducation",
     "achieve.0:move:maintain.5", "achieve.0.permanentEducation.activities:add", "achieve.٣:up", "name:give"],
)  # fmt: skip
def test_an_operation_on_what_is_not_there_changes_nothing(operation: str) -> None:
    draft = board(achieve=["a"])
    before: Any = board(achieve=["a"])

    with pytest.raises(NoSuchPlace):
        operate(QualificationCreate, draft, operation)

    assert draft == before


def test_the_fields_of_a_form_have_ids_of_their_own() -> None:
    draft = board(achieve=["a", "b"], maintain=["a"])

    fields = fields_of_form(QualificationCreate, draft, Around())

    ids = [each.id for one in fields for each in one.all()]
    assert len(ids) == len(set(ids))


async def test_an_edit_shows_what_was_decided_once_and_does_not_ask_it(admin: Visitor) -> None:
    row = await admin.api.qualification(achieve=[await admin.api.activity()])
    page = await admin.see(f"/admin/qualifications/{row}/edit")

    crafted = await admin.fill(page, name="Renamed", duration="FIXED")

    assert "Duration Rolling Cannot be changed." in page.words
    assert not re.search(r'<input type="radio"[^>]*name="duration"', page.text)
    assert crafted.status == 303
    assert await QualificationVersion.all().values_list("number", "duration") == [(1, "ROLLING")]
    assert (await Qualification.get()).name == "Renamed"


async def test_a_length_of_time_begins_with_the_unit_in_which_people_think_of_it(admin: Visitor) -> None:
    page = await admin.see("/admin/qualifications/new")

    begun = page.inputs()
    assert (begun["renewalLead.unit"], begun["priorLearningMaxAge.unit"]) == (["D"], ["Y"])
