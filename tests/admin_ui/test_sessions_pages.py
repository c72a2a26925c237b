"""The way in: who is let in, who has to wait, and what a demo shows at the door."""

from tests.admin_ui.visitor import PASSWORD, Visitor
from tests.api import ADMIN


async def test_the_way_in_says_what_this_is_and_nothing_about_anybody(stranger: Visitor) -> None:
    page = await stranger.see("/admin/sign-in")

    assert page.status == 200
    assert "Who is qualified, on which day." in page.words
    assert "demo" not in page.words.lower()


async def test_a_wrong_password_is_told_like_an_unknown_address(admin: Visitor, stranger: Visitor) -> None:
    wrong = await stranger.send("/admin/sign-in", email=ADMIN, password="not the password")
    unknown = await stranger.send("/admin/sign-in", email="nobody@care.example", password="not the password")

    assert (wrong.status, unknown.status) == (401, 401)
    assert "The e-mail address or the password is wrong." in wrong.words
    assert wrong.text.replace(ADMIN, "") == unknown.text.replace("nobody@care.example", "")


async def test_where_somebody_wanted_to_go_is_kept_through_a_wrong_password(admin: Visitor, stranger: Visitor) -> None:
    page = await stranger.send("/admin/sign-in?next=%2Fadmin%2Fusers", email=ADMIN, password="not the password")
    after = await stranger.send("/admin/sign-in?next=%2Fadmin%2Fusers", email=ADMIN, password=PASSWORD)

    assert 'action="/admin/sign-in?next=/admin/users"' in page.text
    assert (after.status, after.headers["location"]) == (303, "/admin/users")


async def test_after_too_many_attempts_somebody_is_told_how_long_to_wait(admin: Visitor, stranger: Visitor) -> None:
    pages = [await stranger.send("/admin/sign-in", email=ADMIN, password="not the password") for _ in range(7)]

    assert pages[-1].status == 429
    assert "Too many attempts. Try again in 61 seconds." in pages[-1].words


async def test_whoever_signs_out_is_told_so(admin: Visitor) -> None:
    sent = await admin.send("/admin/sign-out")
    page = await admin.see(sent.headers["location"])

    assert "You have signed out." in page.words


async def test_a_browser_that_was_here_before_is_not_held_up_by_the_wrong_passwords_of_others(
    admin: Visitor, stranger: Visitor
) -> None:
    for _ in range(6):
        refused = await stranger.send("/admin/sign-in", email=ADMIN, password="not the password")
    kept = admin.http.cookies["qualgraph_device"]
    await admin.send("/admin/sign-out")

    page = await admin.send("/admin/sign-in", email=ADMIN, password=PASSWORD)

    assert (refused.status, page.status) == (429, 303)
    device = next(each for each in page.headers.get_list("set-cookie") if each.startswith("qualgraph_device="))
    assert device == f"qualgraph_device={kept}; HttpOnly; Max-Age=34560000; Path=/; SameSite=lax"
