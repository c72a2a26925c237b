"""The first page, the page about oneself and the style page; and what somebody sees where there is no page."""

from tests.admin_ui.visitor import Visitor
from tests.api import Api
from tests.journeys.first_aid import first_aid


async def test_an_administrator_sees_what_to_look_after_and_what_to_do(api: Api) -> None:
    story = await first_aid(api)
    await api.complete(story.lena, story.refresher, "2026-01-01")
    ada = await Visitor(api).enter("ada@care.example")

    page = await ada.see("/admin/")

    assert "Recently completed 1 Lena BHV refresher 1 Jan 2026" in page.words
    assert "Open longest 1 Lena BHV e-learning since" in page.words
    assert 'href="/admin/assignments/new"' in page.text
    assert 'href="/admin/completions/new"' in page.text
    assert "Get started Add person Add qualification" in page.words


async def test_rules_and_code_that_declarations_cite_are_for_their_readers_only(admin: Visitor) -> None:
    page, form = await admin.see("/admin/"), await admin.see("/admin/webhooks/new")

    assert "Record that a user completed an activity, today or in the past." in page.words
    assert "E55" not in page.words
    assert "Its secret can be read for ten minutes." in form.words


async def test_the_menu_speaks_the_words_of_the_field(admin: Visitor) -> None:
    page = await admin.see("/admin/users")

    assert (
        "Start Insights Approvals My growth Users Organise Qualifications Learning activities Inventories" in page.words
    )
    assert (
        "Organisation Groups Assignment rules Coverage targets Records Assignments Open activities Completions"
        in page.words
    )
    assert '<a href="/admin/users" aria-current="page">' in page.text


async def test_a_language_is_chosen_for_this_browser(admin: Visitor) -> None:
    sent = await admin.send("/admin/account", language="nl")
    page = await admin.see(sent.headers["location"])

    assert (sent.status, sent.headers["location"]) == (303, "/admin/account?done=language")
    assert '<html lang="nl">' in page.text


async def test_a_language_that_there_is_not_is_not_kept(admin: Visitor) -> None:
    sent = await admin.send("/admin/account", language="tlh")

    assert sent.status == 400
    assert "qualgraph_language" not in admin.http.cookies


async def test_every_kind_of_field_is_on_the_style_page_in_every_state(admin: Visitor) -> None:
    page = await admin.see("/admin/style")

    for kind in ("text", "choice", "integer", "flag", "civil_date", "calendar_period", "decimal", "link", "password"):
        for state in ("empty", "filled", "wrong", "required"):
            assert f'name="{kind}.{state}' in page.text, (kind, state)
    assert "badge-expiring" in page.text


async def test_an_address_that_is_no_page_says_so_inside_the_frame(admin: Visitor) -> None:
    pages = [await admin.see(address) for address in ("/admin/nothing", "/admin/users/nobody", "/admin/a/b/c/d")]

    assert [page.status for page in pages] == [404, 404, 404]
    assert all("Page not found" in page.words for page in pages)
    assert all("Ada" in page.words for page in pages)
