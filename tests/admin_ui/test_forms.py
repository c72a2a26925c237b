"""The form of every action: filled in rightly and wrongly, with everything kept that was typed."""

import re
from typing import Any

import pytest

from admin_ui.forms.drafts import MAX_ITEMS_IN_ALL
from schema.groups import Group
from schema.people import User
from schema.qualifications import Qualification
from tests.admin_ui.forms import PART, tag_of
from tests.admin_ui.visitor import Page, Visitor
from tests.stored import contents

NEW = "/admin/users/new"


def error_at(page: Page, field: str) -> str:
    """What is said to be wrong at a field of this id; empty if nothing is."""
    found = re.search(rf'<p class="error" id="{re.escape(field)}-error">(.*?)</p>', page.text, re.DOTALL)
    return found[1].strip() if found else ""


async def person(admin: Visitor, **changes: Any) -> Page:
    """The answer to a new person's form, filled in well but for the changes."""
    given = {"name": "Lena", "email": "lena@care.example", "role": "LEARNER", "unit": admin.api.company, **changes}
    return await admin.fill(await admin.see(NEW), **given)


async def test_what_is_filled_in_well_is_made_and_shown_with_what_was_done(admin: Visitor) -> None:
    group = (await admin.api.do("groupCreate", name="First aiders"))["id"]

    page = await person(
        admin,
        role="MANAGER",
        jobTitle="Nurse",
        dateAdded="2025-12-01",
        groups=[group],
        managedUnits=[admin.api.company],
    )
    shown = await admin.see(page.headers["location"])

    assert page.status == 303
    lena = await User.get(name="Lena").prefetch_related("groups_rows", "managed_units_rows")
    assert (lena.email, lena.role.value, lena.job_title) == ("lena@care.example", "MANAGER", "Nurse")
    assert (str(lena.date_added), len(lena.groups_rows), len(lena.managed_units_rows)) == ("2025-12-01", 1, 1)  # type: ignore[attr-defined]  # the far sides of links
    assert "Done: Add person" in shown.words


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("name", "", "This is required."),
        ("name", "x" * 201, "At most 200 characters; this has 201."),
        ("email", "lena", "This is not a valid e-mail."),
        ("dateAdded", "2025-02-30", "Enter a date as year, month and day, such as 2026-01-15."),
        ("dateAdded", "1800-01-01", ""),
        ("role", "KING", "Choose one of these."),
        ("role", "", "This is required."),
        ("unit", "", "This is required."),
        ("unit", "nonsense", ""),
        ("groups", ["nonsense"], ""),
    ],
)
async def test_what_is_filled_in_wrongly_is_said_at_its_field_and_nothing_is_lost(
    admin: Visitor, field: str, typed: Any, said: str
) -> None:
    before = await contents()

    page = await person(admin, jobTitle="Nurse & <cook>", **{field: typed})

    assert page.status == 422
    assert error_at(page, f"field-{field}")
    assert said in error_at(page, f"field-{field}")
    assert 'aria-invalid="true"' in tag_of(page, f"field-{field}")
    assert f'href="#field-{field}"' in page.text
    assert page.inputs()["jobTitle"] == ["Nurse & <cook>"]
    if isinstance(typed, str) and typed != "KING":  # what no button stands for cannot be pressed again
        assert page.inputs().get(field, [""]) == [typed]
    assert await contents() == before


async def test_the_list_of_what_is_wrong_comes_first_and_has_the_focus(admin: Visitor) -> None:
    page = await person(admin, name="", email="lena")

    assert "<title>Error: Add person" in page.text
    assert re.search(r'<div class="problems" role="alert" tabindex="-1" data-focus', page.text)
    assert "Name : This is required." in page.words
    assert 'aria-describedby="field-name-error field-name-help"' in tag_of(page, "field-name")


async def test_a_refusal_of_the_domain_stands_at_its_field_too(admin: Visitor) -> None:
    await admin.api.do("groupCreate", name="Drivers", code="drive")

    page = await admin.fill(await admin.see("/admin/groups/new"), name="Riders", code="drive")

    assert (page.status, error_at(page, "field-code")) == (422, "Another group has this code.")
    assert page.inputs()["name"] == ["Riders"]


async def test_what_is_not_asked_is_not_sent_and_not_lost(admin: Visitor) -> None:
    page = await admin.fill(await admin.see(NEW), role="LEARNER", managedUnits=[admin.api.company], _do="show")

    assert page.status == 200
    assert page.inputs()["managedUnits"] == [admin.api.company]
    done = await admin.fill(page, name="Lena", email="l@x.example", unit=admin.api.company, _do="save")
    assert done.status == 303  # with its units a learner would be refused: NOT_A_MANAGER


async def test_without_scripts_a_button_shows_what_belongs_to_a_choice(admin: Visitor) -> None:
    hidden = 'class="field kind-links" hidden'
    page = await admin.see(NEW)

    shown = await admin.fill(page, role="MANAGER", _do="show")

    assert re.search(r'<noscript><button[^>]*name="_do" value="show"', page.text)
    assert hidden in page.text
    assert hidden not in shown.text


async def test_a_form_can_be_opened_with_something_filled_in(admin: Visitor) -> None:
    page = await admin.see(f"/admin/assignments/new?user={admin.api.admin}&assignedOn=2025-12-24")

    assert page.inputs()["user"] == [admin.api.admin]
    assert page.inputs()["assignedOn"] == ["2025-12-24"]
    assert ">Ada · ada@care.example · " in page.text


@pytest.mark.parametrize(
    "sent",
    [
        {f"field{number}": "x" for number in range(6000)},
        {"description": "x" * 1_100_000},
        {
            "achieve._items": "200",
            **{f"achieve.{n}.permanentEducation._given": "yes" for n in range(200)},
            **{f"achieve.{n}.permanentEducation.activities._items": "200" for n in range(200)},
        },
    ],
    ids=["fields", "bytes", "items"],
)
async def test_more_than_anybody_can_fill_in_is_not_taken(admin: Visitor, sent: dict[str, Any]) -> None:
    assert MAX_ITEMS_IN_ALL < 200 * 200

    page = await admin.send("/admin/qualifications/new", **sent)

    assert page.status in (400, 413)
    assert not await Qualification.exists()


@pytest.mark.parametrize("button", ["nonsense", "name:add", "achieve.7:up", "achieve:give", "x.y.z:remove", ":", "a:b"])
async def test_a_button_that_the_form_does_not_have_is_refused(admin: Visitor, button: str) -> None:
    page = await admin.send("/admin/qualifications/new", _do=button)

    assert page.status == 400


async def test_a_dialog_is_sent_the_form_alone_with_ids_of_its_own(admin: Visitor) -> None:
    page = await admin.http.get("/admin/groups/new?_in=d7-&_pick=yes", headers=PART)

    assert page.text.lstrip().startswith("<form")
    assert 'id="d7-field-name"' in page.text
    assert "<html" not in page.text


async def test_a_dialog_is_told_what_is_wrong_or_sent_on(admin: Visitor) -> None:
    wrong = await admin.send("/admin/groups/new", headers=PART, _in="d7-", name="")
    right = await admin.send("/admin/groups/new", headers=PART, _in="d7-", name="Drivers")

    assert (wrong.status, error_at(wrong, "d7-field-name")) == (422, "This is required.")
    assert (right.status, right.headers["hx-redirect"].rpartition("?")[2]) == (200, "did=GroupCreate")


async def test_nobody_is_sent_on_to_another_site(admin: Visitor) -> None:
    done = await admin.send("/admin/groups/new", name="Drivers", _back="//evil.example/")

    assert done.headers["location"].startswith("/admin/groups/")
    assert await Group.all().count() == 1
