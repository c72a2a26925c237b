"""Someone else saved first: both values are shown, and nothing is lost or overwritten unseen."""

import pytest

from schema.groups import Group
from schema.qualifications import QualificationVersion
from schema.requirements import Requirement
from tests.admin_ui.visitor import Page, Visitor
from tests.api import Api


async def opened(admin: Visitor) -> tuple[str, Page]:
    """A group, and the form that was opened before somebody else renamed it and gave it a code."""
    group = str((await admin.api.do("groupCreate", name="Drivers"))["id"])
    page = await admin.see(f"/admin/groups/{group}/edit")
    await admin.api.do("groupEdit", id=group, name="Theirs", code="theirs")
    return group, page


async def values(api: Api, group: str) -> tuple[str, str | None]:
    """What a group is called now, and its code."""
    found = await api.node(group, "Group", "name code")
    return found["name"], found["code"]


async def test_both_values_are_shown_with_who_changed_them(admin: Visitor) -> None:
    group, page = await opened(admin)

    late = await admin.fill(page, name="Mine")

    assert late.status == 409
    assert "Name changed by both Saved value Theirs Your value Mine" in late.words
    assert "Code changed by someone else Saved value theirs Your value Empty" in late.words
    assert late.inputs()["_take.code"] == ["theirs"]
    assert "_take.name" not in late.inputs()
    assert await values(admin.api, group) == ("Theirs", "theirs")


async def test_one_is_chosen_for_each_and_saved_against_what_it_is_now(admin: Visitor) -> None:
    group, page = await opened(admin)
    late = await admin.fill(page, name="Mine")

    undecided = await admin.fill(late, _do="resolve")
    done = await admin.fill(undecided, **{"_take.name": "mine", "_do": "resolve"})

    assert (undecided.status, "Make a choice for every field." in undecided.words) == (409, True)
    assert done.status == 303
    assert await values(admin.api, group) == ("Mine", "theirs")


@pytest.mark.parametrize(
    ("button", "after"), [("mine", ("Mine", None)), ("theirs", ("Theirs", "theirs"))], ids=["mine", "theirs"]
)
async def test_all_of_one_can_be_kept(admin: Visitor, button: str, after: tuple[str, str | None]) -> None:
    group, page = await opened(admin)
    late = await admin.fill(page, name="Mine")

    done = await admin.fill(late, _do=button)

    assert done.status == 303
    assert await values(admin.api, group) == after


async def test_one_can_go_back_to_the_form_with_everything_typed(admin: Visitor) -> None:
    group, page = await opened(admin)
    late = await admin.fill(page, name="Mine")

    form = await admin.fill(late, _do="show")
    done = await admin.fill(form, code="mine", _do="save")

    assert form.inputs()["name"] == ["Mine"]
    assert done.status == 303
    assert await values(admin.api, group) == ("Mine", "mine")


async def test_who_is_overtaken_again_is_asked_again(admin: Visitor) -> None:
    group, page = await opened(admin)
    late = await admin.fill(page, name="Mine")
    await admin.api.do("groupEdit", id=group, name="Third")

    again = await admin.fill(late, _do="mine")

    assert (again.status, "Saved value Third" in again.words) == (409, True)
    assert (await values(admin.api, group))[0] == "Third"


async def test_lists_are_compared_as_a_whole_and_nothing_in_them_is_lost(admin: Visitor) -> None:
    api = admin.api
    start, again = await api.activity(), await api.activity("BHV refresher")
    row = await api.qualification(achieve=[start], maintain=[again], maintain_period="P1Y")
    page = await admin.see(f"/admin/qualifications/{row}/edit")
    await api.do("qualificationEdit", id=row, grace_days=5)

    late = await admin.fill(page, **{"maintain.0.isUploadAllowed": "yes", "name": "BHV"})
    done = await admin.fill(late, _do="resolve")

    assert "Maintain changed by you" in late.words
    assert "Days of grace changed by someone else" in late.words
    assert done.status == 303
    assert (await QualificationVersion.get(number=3)).grace_days == 5
    kept = await Requirement.filter(version__number=3).order_by("id").values_list("stage", "is_upload_allowed")
    assert kept == [("ACHIEVE", False), ("MAINTAIN", True)]


async def test_what_is_not_edited_is_decided_again_by_looking_again(admin: Visitor) -> None:
    group = str((await admin.api.do("groupCreate", name="Drivers"))["id"])
    page = await admin.see(f"/admin/groups/{group}/archive")
    await admin.api.do("groupEdit", id=group, name="Riders")

    late = await admin.fill(page)
    done = await admin.fill(late)

    assert (late.status, "Riders" in late.words, "Someone else" in late.words) == (422, True, True)
    assert done.status == 303
    assert (await Group.get()).archived_on is not None


async def test_who_does_not_say_what_they_saw_overwrites_nothing_unseen(admin: Visitor) -> None:
    group, page = await opened(admin)

    blind = await admin.send(page.address, name="Mine", code="")
    done = await admin.fill(blind, _do="mine")

    assert (blind.status, "Saved value Theirs" in blind.words) == (409, True)
    assert done.status == 303
    assert await values(admin.api, group) == ("Mine", None)


async def test_what_was_never_changed_has_a_version_too(admin: Visitor) -> None:
    page = await admin.see(f"/admin/users/{admin.api.admin}/edit")

    done = await admin.fill(page, name="Ada Lovelace")

    assert page.inputs()["_revision"] == ["0"]
    assert done.status == 303
