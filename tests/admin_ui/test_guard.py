"""Nobody sees a page without a session, and nothing is changed by a form of another site."""

import pytest

from schema.people import Group
from tests.admin_ui.visitor import PASSWORD, Visitor
from tests.api import ADMIN


async def test_whoever_is_not_signed_in_is_sent_to_the_sign_in_page_and_from_there_to_where_they_wanted(
    stranger: Visitor,
) -> None:
    page = await stranger.see("/admin/users?q=ada")

    assert page.status == 303
    assert page.headers["location"] == "/admin/sign-in?next=%2Fadmin%2Fusers%3Fq%3Dada"


async def test_a_page_to_go_on_to_is_one_of_ours(stranger: Visitor) -> None:
    await stranger.enter(ADMIN)

    page = await stranger.send("/admin/sign-in?next=//evil.example/", email=ADMIN, password=PASSWORD)

    assert (page.status, page.headers["location"]) == (303, "/admin/")


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site", "origin": "http://qualgraph.test"},
        {"sec-fetch-site": "same-site"},
        {},
    ],
)
async def test_a_form_of_another_site_changes_nothing(admin: Visitor, headers: dict[str, str]) -> None:
    page = await admin.send("/admin/groups/new", headers=headers, name="Intruders")

    assert page.status == 403
    assert not await Group.exists()


async def test_a_form_of_ours_is_taken(admin: Visitor) -> None:
    page = await admin.send("/admin/groups/new", headers={"sec-fetch-site": "same-origin"}, name="First aiders")

    assert page.status == 303
    assert (await Group.get()).name == "First aiders"


async def test_a_session_is_over_once_it_is_signed_out_of(admin: Visitor) -> None:
    kept = dict(admin.http.cookies)

    await admin.send("/admin/sign-out")
    admin.http.cookies.update(kept)

    assert (await admin.see("/admin/")).status == 303
