"""Adding several of a kind, and adding something like what there is."""

import re

from schema.groups import Group
from schema.qualifications import Qualification
from tests.admin_ui.visitor import Visitor


async def test_whoever_adds_several_saves_and_gets_an_empty_form(admin: Visitor) -> None:
    form = await admin.see("/admin/groups/new")

    sent = await admin.fill(form, name="First aiders", _do="again")
    again = await admin.see(sent.headers["location"])
    wrong = await admin.fill(again, name="", _do="again")

    assert sent.headers["location"] == "/admin/groups/new?did=GroupCreate"
    assert "Done: Add group" in again.words
    assert again.inputs()["name"] == [""]
    assert "Save and add another" in form.words
    assert (wrong.status, await Group.all().count()) == (422, 1)


async def test_an_edit_adds_no_other(admin: Visitor) -> None:
    group = (await admin.api.do("groupCreate", name="First aiders"))["id"]

    assert "Save and add another" not in (await admin.see(f"/admin/groups/{group}/edit")).words


async def test_a_file_is_brought_by_itself_and_what_is_not_said_is_guessed(admin: Visitor) -> None:
    form = await admin.see("/admin/file-imports/new")

    assert form.status == 200
    buttons = re.findall(r'<button[^>]* name="_do"[^>]*>([^<]*)</button>', form.text)
    assert set(buttons) == {"Check the file"}
    assert form.text.count("Guess from the file") == 2
    assert "None" not in form.words


async def test_a_qualification_begins_as_the_copy_of_another(admin: Visitor) -> None:
    drill, film = await admin.api.activity("Drill"), await admin.api.activity("Film", type="VIDEO")
    first = await admin.api.qualification(
        "First Aid", achieve=[drill], maintain=[film], code="FA", maintain_period="P1Y"
    )

    page = await admin.see(f"/admin/qualifications/{first}")
    form = await admin.see(re.findall(r'href="([^"]*)">Duplicate', page.text)[0])
    sent = await admin.fill(form, _do="save")

    assert (form.inputs()["name"], form.inputs()["code"]) == (["Copy of First Aid"], [""])
    assert sent.status == 303
    copies = await Qualification.filter(name="Copy of First Aid").values_list("code", flat=True)
    assert copies == [None]
    shown = "currentVersion { maintainPeriod achieve { activity { name } } maintain { activity { name } } }"
    made = await admin.api.node(sent.headers["location"].split("/")[3].split("?")[0], "Qualification", shown)
    assert made["currentVersion"] == {
        "maintainPeriod": "P1Y",
        "achieve": [{"activity": {"name": "Drill"}}],
        "maintain": [{"activity": {"name": "Film"}}],
    }


async def test_what_does_not_exist_cannot_be_copied(admin: Visitor) -> None:
    page = await admin.see("/admin/qualifications/new?like=UXVhbGlmaWNhdGlvbjo5OTk")

    assert page.status == 404
