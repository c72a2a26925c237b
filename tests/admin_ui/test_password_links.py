"""A new employee gets in by a link that sets their first password; a forgotten one is replaced the same way."""

import re
from datetime import timedelta
from html import unescape

from app.db.database import fetch
from schema.sessions import Credential
from tests.admin_ui.visitor import Page, Visitor
from tests.api import Api

NEW = "drie wolken drijven"


async def link_for(admin: Visitor, user: str) -> str:
    """The path of a link that the administrator makes."""
    page = await admin.fill(await admin.see(f"/admin/users/{user}/invite"))
    assert page.status == 200
    (shown,) = re.findall(r'<pre class="secret" id="secret">(.*?)</pre>', page.text)
    assert shown.startswith("http://qualgraph.test/admin/password/")
    return unescape(shown).removeprefix("http://qualgraph.test")


async def chosen(visitor: Visitor, link: str, password: str = NEW, again: str | None = None) -> Page:
    return await visitor.send(link, password=password, again=password if again is None else again)


async def test_a_new_employee_sets_a_password_with_the_link_and_signs_in(admin: Visitor) -> None:
    lena = await admin.api.user("Lena")
    link, browser = await link_for(admin, lena), Visitor(admin.api)

    page = await browser.see(link)
    done = await chosen(browser, link)
    signed_in = await browser.send("/admin/sign-in", email="lena@care.example", password=NEW)

    assert (page.status, "lena@care.example" in page.text) == (200, True)
    assert (done.status, done.headers["location"]) == (303, "/admin/sign-in?set=yes")
    assert "Your password is set. Sign in with it." in (await browser.see(done.headers["location"])).words
    assert signed_in.status == 303


async def test_a_link_works_once_and_only_the_last_one_does(admin: Visitor) -> None:
    lena, browser = await admin.api.user("Lena"), Visitor(admin.api)
    first, second = await link_for(admin, lena), await link_for(admin, lena)

    old = await chosen(browser, first)
    once = await chosen(browser, second)
    twice = await chosen(browser, second, "vijf bomen groeien")

    assert [each.status for each in (old, once, twice)] == [404, 303, 404]
    assert "This link does not work, or no longer." in twice.words
    assert (await browser.see(second)).status == 404


async def test_a_link_lasts_seven_days_and_not_for_people_who_have_left(admin: Visitor) -> None:
    api: Api = admin.api
    lena, browser = await api.user("Lena"), Visitor(api)
    link, made_at = await link_for(admin, lena), api.clock.now()
    api.clock.move_to(made_at + timedelta(days=7) - timedelta(minutes=1))
    in_time = await browser.see(link)
    api.clock.move_to(made_at + timedelta(days=7))
    late = await browser.see(link)
    other = await link_of(api, lena)
    await api.do("userDeactivate", id=lena)

    assert (in_time.status, late.status) == (200, 404)
    assert (await chosen(browser, other)).status == 404
    assert await Credential.all().count() == 1  # Ada's
    assert await api.refused("userInvite", id=lena) == [("CONFLICT", "")]


async def link_of(api: Api, user: str) -> str:
    """The path of a link as a program makes it."""
    document = "mutation($id: ID!) { userInvite(id: $id) { token userErrors { code } } }"
    return f"/admin/password/{(await api.ask(document, id=user))['userInvite']['token']}"


async def test_a_forgotten_password_is_replaced_and_sessions_end(admin: Visitor) -> None:
    lena = await admin.api.user("Lena")
    browser = await Visitor(admin.api).enter("lena@care.example")
    before = await browser.see("/admin/")

    await chosen(Visitor(admin.api), await link_for(admin, lena))

    assert (before.status, (await browser.see("/admin/")).status) == (200, 303)


async def test_what_is_no_good_password_is_refused_and_the_link_goes_on_working(admin: Visitor) -> None:
    lena, browser = await admin.api.user("Lena"), Visitor(admin.api)
    link = await link_for(admin, lena)

    refused = [
        await chosen(browser, link, password, again)
        for password, again in (("short", None), ("lena@care.example", None), (NEW, f"{NEW}!"), ("", None))
    ]

    assert [each.status for each in refused] == [422] * 4
    assert "At least 10 characters." in refused[0].words
    assert "too easy to guess" in refused[1].words
    assert "The two passwords differ." in refused[2].words
    assert (await chosen(browser, link)).status == 303


async def test_strangers_who_try_many_links_are_held_up(admin: Visitor) -> None:
    browser = Visitor(admin.api)

    tried = [await chosen(browser, f"/admin/password/{number}") for number in range(21)]

    assert "does not work" in tried[19].words
    assert "Too many attempts from your network." in tried[20].words


async def test_the_token_is_stored_nowhere_and_only_administrators_make_one(admin: Visitor) -> None:
    lena = await admin.api.user("Lena", role="MANAGER", managed_units=[admin.api.company])
    link = await link_of(admin.api, lena)
    token = link.rpartition("/")[2]

    assert token not in str(await fetch("SELECT * FROM invitation")) + str(await fetch("SELECT * FROM audit_entry"))
    assert await (await admin.api.signed_in_as("lena@care.example")).refused("userInvite", id=lena) == [
        ("FORBIDDEN", "")
    ]
    assert await admin.api.refused("userInvite", id=admin.api.admin) == [("OWN_ACCOUNT", "")]
