"""The pages of Insights: from the company to one person, in every view, each number is that of the list behind it."""

import csv
import io
import re
from datetime import date
from html import unescape

import pytest

from app.demo.coverage import set_coverage
from app.demo.proof import upload_proof
from schema.enums import Role
from schema.insights import REPORTS, STANDINGS
from tests.admin_ui.lists import headings, links, listed
from tests.admin_ui.views import PEOPLE
from tests.admin_ui.visitor import Page, Visitor
from tests.api import Api

FIGURE = re.compile(r'<td class="end"[^>]*><a href="([^"]*)">([\d,]+)</a></td>')
ROW = re.compile(r"<tr.*?</tr>", re.DOTALL)
KNOWN, TODAY = "2026-11-25", "30 Nov 2026"
MISSING = list(STANDINGS).index("does_not_meet")


@pytest.fixture
async def full(demo: Api) -> Api:
    """The demo, with proof that waits, units that need people, and what became known a week later."""
    await upload_proof(demo.clock)
    await set_coverage(demo.clock)
    demo.clock.move_to(date(2026, 11, 30))
    first = "{ assignments(first: 6, filter: { isQualified: true }) { nodes { user { id } } } }"
    for each in {each["user"]["id"] for each in (await demo.ask(first))["assignments"]["nodes"]}:
        await demo.do("userRecordAbsence", id=each, begins_on="2026-08-10", through="2026-12-20")
    return demo


async def reader(api: Api, role: Role) -> Visitor:
    """Somebody of the role who reads English."""
    visitor = await Visitor(api).enter(PEOPLE[role])
    await visitor.send("/admin/account", language="en")
    return visitor


def how_many(page: Page) -> int:
    """How many rows a list says it has."""
    found = re.search(r"\d+–\d+ of ([\d,]+)", page.words)
    return int(found[1].replace(",", "")) if found else len(listed(page))


def columns(page: Page) -> dict[int, list[tuple[str, int]]]:
    """The numbers of each table's columns that are not nothing, as addresses and counts."""
    found: dict[int, list[tuple[str, int]]] = {}
    for table, rows in enumerate(re.findall(r"<tbody>.*?</tbody>", page.text, re.DOTALL)):
        for row in ROW.findall(rows):
            for place, cell in enumerate(re.findall(r"<td.*?</td>", row, re.DOTALL)):
                if number := FIGURE.fullmatch(cell):
                    pair = unescape(number[1]), int(number[2].replace(",", ""))
                    found.setdefault(100 * table + place, []).append(pair)
    return found


def row_of(page: Page, title: str) -> list[int]:
    """The numbers of the first row with a title."""
    row = next(each for each in ROW.findall(page.text) if f">{title}<" in each)
    found = re.findall(r'<td class="end"[^>]*>\s*<(?:a|span)[^>]*>([\d,]+)<', row)
    return [int(each.replace(",", "")) for each in found]


def path(report: type) -> str:
    return re.sub(r"(?<!^)([A-Z])", r"-\1", report.__name__).lower()


@pytest.mark.parametrize("role", [Role.ADMIN, Role.MANAGER])
@pytest.mark.parametrize("asked", ["", f"on=2026-08-15&known={KNOWN}"], ids=["today", "another day, as known before"])
async def test_every_number_is_that_of_its_list(full: Api, role: Role, asked: str) -> None:
    visitor = await reader(full, role)
    looked = 0
    for report in REPORTS:
        page = await visitor.see(f"/admin/insights/{path(report)}?{asked}&within=60")
        page = page if page.status == 200 else await visitor.see(page.headers["location"])
        assert page.status == 200, report
        for label in [measure.label for measure in report.measures.values()]:
            assert label in headings(page) or "Nobody" in page.words or "No unit" in page.words, (report, label)
        for numbers in columns(page).values():
            for address, count in (numbers[0], numbers[-1]):
                rows = await visitor.see(address)
                assert (rows.status, how_many(rows)) == (200, count), (report, address)
                looked += 1
    assert looked > 40


async def test_from_the_company_to_one_person(full: Api) -> None:
    visitor = await Visitor(full).enter(PEOPLE[Role.ADMIN])
    start = await visitor.see("/admin/")
    tiles = dict(re.findall(r"<span>([\w ]+)</span> <b>(\d+)</b>", start.text))
    assert list(tiles) == ["Assigned", "Does not meet", "About to expire", "Waiting for approval"]

    said = "“Waiting for approval” counts your own proof, too; somebody else decides on that. What you can decide"
    assert (said in start.words) == (tiles["Waiting for approval"] != "0")

    page = await visitor.see("/admin/insights")
    assert str(row_of(page, "Total")[MISSING]) == tiles["Does not meet"]
    for title in ("Zorggroep De Linde", "Elderly Care", "Beukenhof"):
        before = row_of(page, title)
        page = await visitor.see(links(page)[title])
        assert row_of(page, "Total") == before
        await says_the_same_elsewhere(visitor, page, before)
    assert "Elderly Care" in links(page)
    await leads_to_a_person(visitor, page)


async def says_the_same_elsewhere(visitor: Visitor, page: Page, total: list[int]) -> None:
    """The other reports of the unit have the same total."""
    for name, title in (("by-user?size=100&", "Total"), ("by-qualification?", "Total"), ("trend?months=1&", TODAY)):
        other = await visitor.see(page.address.replace("/insights?", f"/insights/{name}"))
        told = row_of(other, title)
        if name.startswith("trend"):
            assert told.pop(2) == told[1]  # who meets it if all is done is, today, who meets it
        assert told == total, name


async def leads_to_a_person(visitor: Visitor, page: Page) -> None:
    """Those directly in the unit who do not meet what is asked are in the list, the other reports and the matrix."""
    itself = next(each for each in ROW.findall(page.text) if "Directly in Beukenhof" in each)
    address, count = [(unescape(where), int(number)) for where, number in FIGURE.findall(itself)][MISSING]
    people = await visitor.see(address)
    person = listed(people)[0]
    assert len(listed(people)) == count
    assert (await visitor.see(links(people)[person])).status == 200
    by_user = await visitor.see(page.address.replace("/insights?", "/insights/by-user?"))
    assert row_of(by_user, person)[MISSING] > 0
    matrix = await visitor.see(page.address.replace("/insights?", "/insights/matrix?"))
    row = next(each for each in ROW.findall(matrix.text) if f">{person}<" in each)
    assert re.search("Expired|In progress|Not met", row)


async def test_who_may_see_what(full: Api) -> None:
    manager = await reader(full, Role.MANAGER)
    admin = await Visitor(full).enter(PEOPLE[Role.ADMIN])
    learner = await Visitor(full).enter(PEOPLE[Role.LEARNER])
    company = links(await admin.see("/admin/insights"))["Zorggroep De Linde"]

    assert "Insights" in links(await manager.see("/admin/users"))
    assert (await manager.see(company)).status == 404
    assert (await admin.see("/admin/insights/nonsense")).status == 404
    assert (await admin.see("/admin/insights/by-user/export/pdf")).status == 404
    assert "Insights" not in links(await learner.see("/admin/"))
    for address in ("/admin/insights", "/admin/insights/matrix", "/admin/insights/overview/export/csv"):
        assert (await learner.see(address)).status == 404


async def test_an_address_that_says_what_cannot_be_meant(full: Api) -> None:
    admin = await Visitor(full).enter(PEOPLE[Role.ADMIN])

    for odd in ("on=2026-02-30", "within=-1&by=YEAR&months=x", "months=99", "known=2030-01-01"):
        assert (await admin.see(f"/admin/insights/trend?{odd}")).status == 200
    assert (await admin.see("/admin/insights?unit=nonsense")).status in (400, 404)
    assert "three years ahead" in (await admin.see("/admin/insights?on=2150-01-01")).words
    assert "Nobody is assigned anything here" in (await admin.see("/admin/insights?on=2000-01-01")).words
    two = await admin.see("/admin/insights?unit=a&unit=b&on=")
    assert (two.status, two.headers["location"]) == (303, "/admin/insights?unit=b")


async def test_a_file_has_what_is_seen(full: Api) -> None:
    company = (await full.ask('{ orgUnits(filter: { search: "Kitchen" }) { nodes { id } } }'))["orgUnits"]["nodes"]
    await full.do("orgUnitEdit", id=company[0]["id"], name="=1+1")
    visitor = await Visitor(full).enter(PEOPLE[Role.ADMIN])

    for report in REPORTS:
        for extension in ("csv", "xlsx"):
            file = await visitor.see(f"/admin/insights/{path(report)}/export/{extension}")
            assert file.status == 200, (report, extension)
            assert f"insights-{path(report)}.{extension}" in file.headers["content-disposition"]
    top = await visitor.see(links(await visitor.see("/admin/insights"))["Zorggroep De Linde"])
    page = await visitor.see(links(top)["Facility Services"])
    file = await visitor.see(page.address.replace("/insights?", "/insights/overview/export/csv?"))
    head, *rows = csv.reader(io.StringIO(file.text.removeprefix("\ufeff")))

    assert head == ["Part of the organisation", *(each.label for each in STANDINGS.values())]
    assert [row[0] for row in rows][:2] == ["'=1+1", "Housekeeping"]
    assert [int(each) for each in rows[0][1:]] == row_of(page, "=1+1")
    wall = await visitor.see("/admin/insights/matrix/export/csv")
    assert len(list(csv.reader(io.StringIO(wall.text)))) == 1 + 58  # all pages


async def test_in_dutch(full: Api) -> None:
    visitor = await Visitor(full).enter(PEOPLE[Role.ADMIN])
    await visitor.send("/admin/account", language="nl")

    for report in REPORTS:
        page = await visitor.see(f"/admin/insights/{path(report)}")
        assert "Inzichten" in page.words
        for word in ("Does not meet", "About to expire", "Share that meets", "How this"):
            assert word not in page.words.partition("GraphQL")[0]
    assert "Voldoet niet" in (await visitor.see("/admin/insights")).words
