"""Nobody sees a page without a session, and nothing is changed by a form of another site."""

import pytest

from admin_ui.app import MAX_BODY
from schema.groups import Group
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


async def test_a_form_that_is_sent_after_the_session_is_over_stays_as_it_is(stranger: Visitor) -> None:
    part = {"sec-fetch-site": "same-origin", "hx-request": "true"}

    page = await stranger.send("/admin/groups/new", headers=part, name="First aiders")

    assert (page.status, "hx-redirect" in page.headers) == (401, False)


async def test_a_part_that_is_asked_for_too_late_leads_back_to_the_page_it_is_for(stranger: Visitor) -> None:
    asked = {"hx-request": "true", "referer": "http://qualgraph.test/admin/assignments/new"}

    answer = await stranger.http.get("/admin/pick/User?q=a", headers=asked)

    assert answer.headers["hx-redirect"] == "/admin/sign-in?next=%2Fadmin%2Fassignments%2Fnew"


@pytest.mark.parametrize("address", ["https://evil.example/", "javascript:alert(1)", "//evil.example"])
async def test_cancel_leads_to_pages_of_ours_only(admin: Visitor, address: str) -> None:
    page = await admin.see(f"/admin/groups/new?back={address}")

    assert "evil.example" not in page.text.split("<main")[1].split("</form>")[0]
    assert "javascript:" not in page.text.split("<main")[1].split("</form>")[0]


async def test_a_form_that_cannot_be_read_is_told_so_and_is_no_failure_of_ours(admin: Visitor) -> None:
    odd = {"sec-fetch-site": "same-origin", "content-type": "multipart/form-data"}

    answer = await admin.http.post("/admin/account", content=b"--x", headers=odd)

    assert answer.status_code == 400


async def test_a_body_that_is_too_large_is_refused_with_a_page_in_the_persons_language(admin: Visitor) -> None:
    admin.http.cookies.set("qualgraph_language", "nl")

    page = await admin.send("/admin/groups/new", name="x" * (MAX_BODY + 1))

    assert (page.status, page.headers["content-type"]) == (413, "text/html; charset=utf-8")
    assert "Dit is te groot." in page.words
    assert "Naar de startpagina" in page.words
    assert not await Group.exists()


async def test_a_method_that_a_page_does_not_take_is_refused_with_a_page(admin: Visitor, stranger: Visitor) -> None:
    for visitor in (admin, stranger):
        answer = await visitor.http.delete("/admin/groups/new")

        assert (answer.status_code, answer.headers["content-type"]) == (405, "text/html; charset=utf-8")
        assert "This page cannot process this request." in answer.text


async def test_a_form_that_is_sent_too_late_waits_for_its_sender_and_is_not_sent_by_signing_in(admin: Visitor) -> None:
    address = "/admin/groups/new"
    page = await admin.see(address)
    await admin.send("/admin/sign-out")

    late = await admin.fill(page, name='First "aiders"', code="a&b")
    wrong = await admin.fill(late, "/admin/sign-in?next=%2Fadmin%2Fgroups%2Fnew", email=ADMIN, password="wrong")
    back = await admin.fill(wrong, "/admin/sign-in?next=%2Fadmin%2Fgroups%2Fnew", email=ADMIN, password=PASSWORD)
    form = await admin.fill(back, address, _do="show")

    assert (late.status, wrong.status, back.status) == (401, 401, 200)
    assert 'action="/admin/sign-in?next=/admin/groups/new"' in late.text
    assert "Your session has ended." in late.words
    assert not await Group.exists()
    assert (form.status, form.inputs()["name"], form.inputs()["code"]) == (200, ['First "aiders"'], ["a&b"])


async def test_passwords_do_not_wait(admin: Visitor) -> None:
    user = await admin.api.user("Lena")
    await admin.send("/admin/sign-out")

    late = await admin.send(f"/admin/users/{user}/set-password", password="a secret to keep")

    assert (late.status, "a secret to keep" in late.text) == (401, False)


@pytest.mark.parametrize("kept", ["[", "{}", "[1]", '[["a"]]', "[" * 5000, "null"])
async def test_what_no_form_of_ours_has_kept_is_nothing(admin: Visitor, kept: str) -> None:
    page = await admin.send("/admin/sign-in", email=ADMIN, password=PASSWORD, _kept=kept)

    assert (page.status, page.headers["location"]) == (303, "/admin/")
