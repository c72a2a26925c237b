"""Assignment rules in the admin: the rules of a unit, and whom a rule concerns while it is written."""

import re

from playwright.async_api import expect

from tests.admin_ui.browser import PHONE, Screens
from tests.admin_ui.visitor import Page, Visitor
from tests.api import ADMIN, Api
from tests.app.rules import Ward, criterion, title


async def ward_of(api: Api) -> Ward:
    ward = await Ward(api).begin()
    for name, job in (("Lena", "Nurse"), ("Omar", "Cook"), ("Zoe", "Nurse")):
        await ward.person(name, job_title=job)
    return ward


def numbers(page: Page) -> list[str]:
    """Meet, gain, lose, keep."""
    found = re.findall(r"<dd>([\d,]+)</dd>", page.text[page.text.index('class="concerns"') :])
    return found[:4]


async def test_without_scripts_a_button_shows_whom_a_rule_concerns_and_saving_does_just_that(api: Api) -> None:
    await ward_of(api)
    visitor = await Visitor(api).enter(ADMIN)
    page = await visitor.see("/admin/assignment-rules/new")
    aid = (await api.ask('{ qualification(id: "code:aid") { id } }'))["qualification"]["id"]
    names = {
        "name": "Nurses", "criteria._items": "1", "criteria.0._key": "k1", "criteria.0.attribute": "JOB_TITLE",
        "criteria.0.operator": "IS", "criteria.0.jobTitles": "nurse", "qualifications._items": "1",
        "qualifications.0._key": "k2", "qualifications.0.qualification": aid,
    }  # fmt: skip

    shown = await visitor.fill(page, _do="show", **names)
    before = (await api.ask("{ assignments { totalCount } }"))["assignments"]
    done = await visitor.fill(page, **names)

    assert numbers(page) == ["4", "0", "0", "0"]  # everybody meets a rule without criteria
    assert (shown.status, numbers(shown)) == (200, ["2", "2", "0", "0"])
    assert re.search(r"Gain something 2 Lena Team A Zoe Team A", shown.words)
    assert before == {"totalCount": 0}
    assert done.status == 303
    rule = await visitor.see(done.headers["location"])
    assert "Who meets it today 2 Lena Team A Zoe Team A" in rule.words
    [address] = set(re.findall(r'href="(/admin/assignment-rule-run/[^"]+)"', rule.text))
    run = await visitor.see(address)
    [heading] = re.findall("<h1>.*</h1>", run.text)
    assert run.status == 200
    assert not re.search(r"\d{4}-\d\d-\d\dT", heading)


async def test_what_is_not_complete_yet_is_said_in_the_place_of_numbers(api: Api) -> None:
    await ward_of(api)
    visitor = await Visitor(api).enter(ADMIN)
    page = await visitor.see("/admin/assignment-rules/new")

    empty = {"criteria._items": "1", "criteria.0._key": "k1", "criteria.0.attribute": "", "criteria.0.operator": ""}
    begun = {**empty, "criteria.0.attribute": "JOB_TITLE", "criteria.0.operator": "IS"}

    assert numbers(await visitor.fill(page, _do="show", **empty)) == ["4", "0", "0", "0"]
    assert "Who this concerns At least one is needed." in (await visitor.fill(page, _do="show", **begun)).words


async def test_a_unit_shows_the_rules_that_are_for_its_people(api: Api) -> None:
    ward = await ward_of(api)
    await ward.rule(title("nurse"), name="On the team", unit="code:a")
    await ward.rule(name="On the department", unit="code:home", gives=("hyg",))
    await ward.rule(name="Elsewhere", unit="code:office")
    visitor = await Visitor(api).enter(ADMIN)
    team = (await api.ask('{ orgUnit(id: "code:a") { id } }'))["orgUnit"]["id"]

    page = await visitor.see(f"/admin/org-units/{team}")

    assert "Rules for the people here 2 On the department Hygiene For Home care On the team First Aid" in page.words
    assert "For this unit · Job title is one of: nurse" in page.words
    assert "Elsewhere" not in page.words
    assert f'href="/admin/assignment-rules/new?unit={team}' in page.text.replace("&amp;", "&")


async def test_moving_a_person_shows_what_the_rules_make_of_it_before_it_is_done(api: Api) -> None:
    ward = await ward_of(api)
    await ward.rule(name="Team A", unit="code:a")
    await ward.rule(name="Office", unit="code:office", gives=("hyg",))
    visitor = await Visitor(api).enter(ADMIN)
    address = f"/admin/users/{ward.people['Lena']}/move"
    page = await visitor.see(address)
    office = (await api.ask('{ orgUnit(id: "code:office") { id } }'))["orgUnit"]["id"]

    nothing = await visitor.fill(page, _do="show")
    shown = await visitor.fill(page, _do="show", unit=office)

    assert nothing.status == 200
    assert "Assignments that begin 1 Hygiene Office" in shown.words
    assert "Assignments that end 1 First Aid Team A" in shown.words
    assert await ward.held("aid") == ["Lena", "Omar", "Zoe"]


async def test_archiving_a_rule_says_first_who_loses_something(api: Api) -> None:
    ward = await ward_of(api)
    rule = await ward.rule(title("nurse"))
    await api.assign(ward.people["Zoe"], "code:aid")
    visitor = await Visitor(api).enter(ADMIN)

    page = await visitor.see(f"/admin/assignment-rules/{rule}/archive")

    assert numbers(page) == ["2", "0", "1", "1"]


async def test_in_a_browser_the_numbers_follow_what_is_filled_in_also_on_a_phone(screens: Screens) -> None:
    ward = await ward_of(screens.api)
    rule = await ward.rule(title("nurse"), criterion("LANGUAGE", "IS", languages=["ENGLISH"]))
    page = await screens.sign_in(ADMIN, size=PHONE)
    await page.goto(f"/admin/assignment-rules/{rule}/edit")
    numbers = page.locator(".concerns .numbers dd")
    await expect(numbers).to_have_text(["2", "0", "0", "0"])

    await page.locator("textarea").first.fill("cook")

    await expect(numbers).to_have_text(["1", "1", "2", "0"])
    await expect(page.locator("textarea").first).to_have_value("cook")
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
    await page.locator("#save").click()
    await expect(page.locator(".told")).to_contain_text("Done")
    assert await ward.held() == ["Omar"]
    assert await screens.violations(page) == []
    assert screens.trouble.errors == []
