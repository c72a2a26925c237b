"""The public page of a certificate: what it is worth and what it says, for whoever has its number (E75)."""

import re

import pytest

from app.http.certificates import UNKNOWN_NUMBERS
from tests.api import Api, api_on
from tests.app.actions_world import World
from tests.app.certificates import LENA, issued

UNKNOWN = "/verify/QG-0000-0000-0000-0000"
ZOE = "email:zoe@care.example"  # nothing is assigned to her, so her certificate ends on its own last day
BROWSER, PROGRAM = "text/html,application/xhtml+xml,*/*;q=0.8", "application/json"


async def three(api: Api) -> dict[str, str]:
    """The numbers of a certificate that is valid, of one that has expired and of one that was revoked."""
    await api.do("userEdit", id=LENA, name="Lena van der Linden")
    valid = await issued(api)
    expired = await issued(api, "2026-01-15", user=ZOE, certificate_valid_for="P10D")
    taken = await api.complete(LENA, "code:course", "2026-01-20")
    await api.do("completionRevoke", id=taken, reason="Not her")
    revoked = await api.node(taken, "Completion", "certificate { number }")
    return {"VALID": valid["number"], "EXPIRED": expired["number"], "REVOKED": revoked["certificate"]["number"]}


async def test_a_program_is_told_what_it_is_worth_and_what_the_paper_says(world: World):
    numbers, stranger = await three(world.admin), world.admin.signed_out()

    answers = {name: await stranger.get(f"/verify/{number}", accept=PROGRAM) for name, number in numbers.items()}

    said = {"activity": "Course", "issuer": "Care", "issuedOn": "2026-02-01", "revokedFrom": None, "validThrough": None}
    assert {name: answer.json() for name, answer in answers.items()} == {
        "VALID": {**said, "status": "VALID", "holder": "Lena van der Linden", "completedOn": "2026-02-01"},
        "EXPIRED": {
            **said, "status": "EXPIRED", "holder": "Zoe", "completedOn": "2026-01-15", "validThrough": "2026-01-25",
        },
        "REVOKED": {
            **said, "status": "REVOKED", "holder": "Lena van der Linden", "completedOn": "2026-01-20",
            "validThrough": "2026-01-30",
        },
    }  # fmt: skip


async def test_people_are_shown_what_the_paper_shows_and_nothing_else(world: World):
    numbers, stranger = await three(world.admin), world.admin.signed_out()

    pages = {name: await stranger.get(f"/verify/{number}", accept=BROWSER) for name, number in numbers.items()}

    titles = {name: re.findall("<h1>(.*)</h1>", page.text) for name, page in pages.items()}
    assert titles == {
        "VALID": ["This certificate is valid"],
        "EXPIRED": ["This certificate has expired"],
        "REVOKED": ["This certificate was revoked"],
    }
    assert facts_on(pages["EXPIRED"].text) == {
        "Holder": "Zoe",
        "Activity": "Course",
        "Completed on": "15 January 2026",
        "Issued on": "1 February 2026",
        "Valid through": "25 January 2026",
        "Issuer": "Care",
    }
    for page in pages.values():
        assert page.status_code == 200
        assert not re.search("lena@|zoe@|Not her|Ada", page.text)
        assert "<script" not in page.text
        assert page.headers["cache-control"] == "no-store"
        assert page.headers["x-robots-tag"] == "noindex"
        assert "script-src" not in page.headers["content-security-policy"]


def facts_on(text: str) -> dict[str, str]:
    pairs = re.findall("<dt>(.*?)</dt><dd>(.*?)</dd>", text)
    return {name: re.sub("<.*?>", "", value) for name, value in pairs}


async def test_an_installation_can_leave_out_whose_it_is(database_url: str):
    async with api_on(database_url, hide_holders=True) as api:
        user, course = await api.user("Zoe"), await api.activity("Course", issues_certificate=True)
        made = await api.complete(user, course, "2026-01-01")
        number = (await api.node(made, "Completion", "certificate { number }"))["certificate"]["number"]

        page = await api.signed_out().get(f"/verify/{number}", accept=BROWSER)
        answer = await api.signed_out().get(f"/verify/{number}", accept=PROGRAM)

    assert "Zoe" not in page.text + answer.text
    assert "Holder" not in facts_on(page.text)
    assert (answer.json()["status"], answer.json()["activity"]) == ("VALID", "Course")


async def test_who_is_signed_in_is_told_no_more_than_others(world: World):
    number = (await three(world.admin))["VALID"]

    pages = [await each.get(f"/verify/{number}", accept=BROWSER) for each in (world.lena, world.admin.signed_out())]

    assert pages[0].text == pages[1].text


async def test_it_speaks_the_language_of_the_browser(world: World):
    number = (await issued(world.admin))["number"]

    page = await world.admin.signed_out().get(f"/verify/{number}", accept=BROWSER, accept_language="nl-NL,en;q=0.5")

    assert "<h1>Dit certificaat is geldig</h1>" in page.text
    assert page.headers["content-language"] == "nl"


async def test_a_certificate_that_is_revoked_from_a_day_stands_until_then(world: World):
    made = await world.admin.complete(LENA, "code:course")
    found = await world.admin.node(made, "Completion", "certificate { number }")
    address = f"/verify/{found['certificate']['number']}"
    await world.admin.do("completionRevoke", id=made, reason="Not her", revoked_from="2026-03-01")

    answers = []
    for day in ("2026-02-28", "2026-03-01"):
        world.admin.clock.move_to(day)
        answers.append((await world.admin.signed_out().get(address, accept=PROGRAM)).json()["status"])

    assert answers == ["VALID", "REVOKED"]


@pytest.mark.parametrize("number", ["QG-0000-0000-0000-0000", "QG-1", "x" * 5_000, "%00", "<script>", "%F0%9F%A6%8A"])
async def test_an_unknown_number_has_no_certificate_however_it_is_written(world: World, number: str):
    stranger = world.admin.signed_out()

    page, answer = [await stranger.get(f"/verify/{number}", accept=each) for each in (BROWSER, PROGRAM)]

    assert (page.status_code, "<h1>There is no such certificate</h1>" in page.text) == (404, True)
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]) == (404, {"code": "NOT_FOUND"})
    assert "<script" not in page.text


async def test_a_number_may_be_typed(world: World):
    number, stranger = (await issued(world.admin))["number"], world.admin.signed_out()

    asked = await stranger.get("/verify")
    sent = await stranger.get(f"/verify?number={number.lower().replace('-', '+')}")
    wrong = await stranger.get("/verify?number=QG-12")

    assert (asked.status_code, 'name="number"' in asked.text) == (200, True)
    assert (sent.status_code, sent.headers["location"]) == (303, f"/verify/{number}")
    assert (wrong.status_code, 'value="QG-12"' in wrong.text) == (404, True)


async def test_whoever_tries_number_after_number_has_to_wait_and_known_numbers_do_not_count(world: World):
    number, stranger = (await issued(world.admin))["number"], world.admin.signed_out()

    known = {(await stranger.get(f"/verify/{number}", accept=PROGRAM)).status_code for _ in range(UNKNOWN_NUMBERS + 1)}
    tried = [(await stranger.get(UNKNOWN, accept=PROGRAM)).status_code for _ in range(UNKNOWN_NUMBERS)]
    more, page = [await stranger.get(UNKNOWN, accept=each) for each in (PROGRAM, BROWSER)]

    assert (known, set(tried)) == ({200}, {404})
    assert (more.status_code, more.headers["retry-after"]) == (429, "901")
    waits = [{"name": "seconds", "value": "901"}]
    assert more.json()["errors"][0]["extensions"] == {"code": "TOO_MANY_ATTEMPTS", "params": waits}
    assert (page.status_code, "<h1>Too many attempts</h1>" in page.text) == (429, True)
