"""One action for many rows: asked once, with a result for each, and never more than is seen on a page."""

import re

import httpx
import pytest

from admin_ui.actions.bulk import is_for_many
from schema.entities import ACTIONS
from schema.groups import Group
from schema.people import User
from tests.admin_ui.lists import among_toys, links
from tests.admin_ui.test_forms_toys import visitor as visitor  # noqa: PLC0414 - a fixture: tests ask for it by its name
from tests.admin_ui.visitor import ORIGIN, Page, Visitor
from tests.api import Api
from tests.resolvers.derive_toys import Colour, Plaything, Workshop
from tests.resolvers.test_derive_toys import toys as toys  # noqa: PLC0414 - a fixture: tests ask for it by its name

HTMX = {**ORIGIN, "hx-request": "true"}
ARCHIVE = "/admin/groups/do/archive"


@pytest.fixture
async def playthings(visitor: httpx.AsyncClient) -> Visitor:
    """Ada, before a kite that is broken and a ball that is not."""
    shop = await Workshop.get()
    for name in ("Kite", "Ball"):
        await Plaything.create(name=name, colour=Colour.RED, pieces=1, workshop=shop, is_broken=name == "Kite")
    return among_toys(visitor)


async def groups(api: Api, count: int) -> list[str]:
    return [(await api.do("groupCreate", name=f"G{number:03}"))["id"] for number in range(count)]


def results(page: Page) -> list[str]:
    lines = re.findall(r'<li class="(?:done|refused)">(.*?)</li>', page.text, re.DOTALL)
    return [" ".join(re.sub(r"<[^>]+>", " ", each).split()) for each in lines]


def test_what_can_be_asked_once_can_be_done_to_many() -> None:
    found = {action.__name__ for action in ACTIONS if is_for_many(action)}

    assert found >= {"UserDeactivate", "GroupArchive", "AssignmentWithdraw", "AssignmentExtend", "CompletionRevoke"}
    assert not found & {"UserCreate", "UserEdit", "UserSetPassword", "QualificationEdit"}


async def test_a_toy_is_mended_among_many_and_what_cannot_be_is_left_out_with_the_reason(playthings: Visitor) -> None:
    page = await playthings.see("/admin/playthings")
    shown = page.inputs()["_shown"][0]

    asked = await playthings.send("/admin/playthings/do/mend", _all="yes", _shown=shown, _back="/admin/playthings?q=a")
    done = await playthings.send("/admin/playthings/do/mend", _row=asked.inputs()["_row"], _do="save")

    assert ("Skipped" in asked.words, "Ball : It is not broken." in asked.words.replace("Ball:", "Ball :")) == (
        True,
        True,
    )
    assert links(asked)["Cancel"] == "/admin/playthings?q=a"
    assert results(done) == ["Kite Done"]
    assert not await Plaything.filter(is_broken=True).exists()


async def test_each_row_says_whether_it_was_done_or_why_not(api: Api, admin: Visitor) -> None:
    one, two = await groups(api, 2)
    await api.do("groupArchive", id=one)

    page = await admin.send(ARCHIVE, _row=[one, two, "R3JvdXA6OTk"], _do="save", _back="/admin/groups?q=g")

    found = results(page)
    assert (found[0].startswith("G000 Refused"), found[1]) == (True, "G001 Done")
    assert "Refused There is no such thing" in found[2] or "Refused" in found[2]
    assert "1 row done. 2 rows refused." in page.words
    assert links(page)["Back to the list"] == "/admin/groups?q=g"
    assert await Group.filter(archived_on=None).count() == 0


async def test_what_is_asked_is_asked_once_and_told_at_its_field_when_it_is_wrong(api: Api, admin: Visitor) -> None:
    activity = await api.activity()
    made = [await api.complete(await api.user(name), activity) for name in ("Ann", "Ben")]

    asked = await admin.send("/admin/completions/do/revoke", _row=made)
    wrong = await admin.send("/admin/completions/do/revoke", _row=made, _do="save", reason="", revokedFrom="yesterday")
    done = await admin.send("/admin/completions/do/revoke", _row=made, _do="save", reason="A mistake")

    assert asked.inputs()["reason"] == [""]
    assert wrong.status == 422
    assert results(wrong) == []
    assert wrong.inputs()["_row"] == made
    assert [each.endswith("Done") for each in results(done)] == [True, True]


async def test_with_htmx_the_rows_are_done_in_batches_that_say_how_far_they_are(api: Api, admin: Visitor) -> None:
    made = await groups(api, 23)

    first = await admin.send(ARCHIVE, headers=HTMX, _row=made, _do="save")
    second = await admin.send(ARCHIVE, headers=HTMX, _row=made, _do="save", _from="10", _done="10")
    left = await Group.filter(archived_on=None).count()
    third = await admin.send(ARCHIVE, headers=HTMX, _row=made, _do="save", _from="20", _done="20")

    assert [len(results(each)) for each in (first, second, third)] == [10, 10, 3]
    assert (left, await Group.filter(archived_on=None).count()) == (3, 0)
    assert ("10 of 23" in first.words, "20 of 23" in second.words, "23 rows done." in third.words) == (True,) * 3
    assert ["hx-trigger" in each.text for each in (first, second, third)] == [True, True, False]
    assert "<html" not in first.text


async def test_no_rows_and_too_many_are_refused_and_change_nothing(api: Api, admin: Visitor) -> None:
    await groups(api, 1)

    none = await admin.send(ARCHIVE, _do="save")
    many = await admin.send(ARCHIVE, _row=[f"id{number}" for number in range(101)], _do="save")

    assert (none.status, "Choose at least one row." in none.words) == (422, True)
    assert (many.status, "at most 100 rows" in many.words) == (422, True)
    assert await Group.filter(archived_on=None).count() == 1


async def test_only_what_somebody_may_do_is_offered_and_done(api: Api, stranger: Visitor) -> None:
    lena = await api.user("Lena")
    learner = await stranger.enter("lena@care.example")

    page = await learner.see("/admin/users")
    tried = await learner.send("/admin/users/do/deactivate", _row=[lena], _do="save")

    assert ("/do/deactivate" in page.text, tried.status) == (False, 404)
    assert (await User.get(name="Lena")).is_active


async def test_nothing_is_done_by_a_form_of_another_site(api: Api, admin: Visitor) -> None:
    made = await groups(api, 1)

    page = await admin.send(ARCHIVE, headers={"origin": "https://evil.example"}, _row=made, _do="save")

    assert page.status == 403
    assert await Group.filter(archived_on=None).count() == 1


@pytest.mark.parametrize("crafted", [{"_from": "7"}, {"_from": "10", "_done": "11"}, {"_from": "990"}])
async def test_how_far_it_is_said_to_be_has_to_make_sense(admin: Visitor, crafted: dict[str, str]) -> None:
    rows = await groups(admin.api, 12)

    page = await admin.send(ARCHIVE, headers=HTMX, _row=rows, _do="save", **crafted)

    assert page.status == 400
    assert await Group.filter(archived_on=None).count() == 12
