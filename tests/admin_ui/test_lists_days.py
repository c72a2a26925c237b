"""A list is asked on a day: its address says so, and chips, views, pages, sorting and files keep it."""

import csv
import io
import json

import pytest

from resolvers.derive.names import encode_id
from schema.saved_views import SavedView
from tests.admin_ui.lists import chips, links, listed, sort_of
from tests.admin_ui.visitor import Page, Visitor
from tests.api import Api
from tests.journeys.first_aid import FirstAid, first_aid

LIST = "/admin/assignments"


@pytest.fixture
async def story(api: Api) -> FirstAid:
    """Lena is qualified through 2027-01-15, and Bob never was."""
    story = await first_aid(api)
    await api.assign(await api.user("Bob"), story.qualification)
    await story.learns("2026-01-15")
    return story


def statuses(page: Page) -> list[str]:
    return [word for word in ("Qualified", "Expired", "In progress") if f'">{word}</span>' in page.text]


async def test_a_list_shows_what_is_true_on_the_day_and_says_so(story: FirstAid, admin: Visitor) -> None:
    today, later = await admin.see(LIST), await admin.see(f"{LIST}?on=2027-01-16")
    expired = await admin.see(f"{LIST}?on=2027-01-16&status=EXPIRED")
    before = await admin.see(f"{LIST}?on=2025-12-31")

    assert (statuses(today), statuses(later)) == (["Qualified", "In progress"], ["Expired", "In progress"])
    assert (chips(today), chips(later)) == ([], ["On 16 January 2027"])
    assert (listed(expired), chips(expired)) == (["Lena"], ["On 16 January 2027", "Status: Expired"])
    assert (listed(before), "No rows match these filters." in before.words) == ([], True)
    assert links(expired)["Clear all"] == LIST


async def test_the_menu_opens_what_is_assigned_and_on_a_past_day_what_was(
    api: Api, story: FirstAid, admin: Visitor
) -> None:
    lena = await api.ask('{ assignments(filter: { search: "Lena" }) { nodes { id } } }')
    await api.do("assignmentWithdraw", id=lena["assignments"]["nodes"][0]["id"])
    address = links(await admin.see("/admin/"))["Assignments"]

    today, before = await admin.see(address), await admin.see(f"{address}&on=2026-01-14")

    assert (listed(today), chips(today)) == (["Bob"], ["Is assigned: Yes"])
    assert listed(before) == ["Lena", "Bob"]


async def test_everything_that_leads_on_keeps_the_day(story: FirstAid, admin: Visitor) -> None:
    page = await admin.see(f"{LIST}?on=2027-01-16")
    ordered = await admin.see(links(page)["User"])
    turned = await admin.see(links(ordered)["User"])
    file = await admin.see(links(page)["Text (CSV)"])
    form = page.inputs()

    assert "on=2027-01-16" in ordered.address
    assert (listed(ordered), sort_of(ordered)) == (["Bob", "Lena"], [("User", "ascending")])
    assert (listed(turned), chips(turned)) == (["Lena", "Bob"], ["On 16 January 2027"])
    assert form["on"] == ["2027-01-16"]
    rows = list(csv.reader(io.StringIO(file.text.lstrip("\ufeff"))))
    assert [row[:4] for row in rows] == [
        ["User", "Qualification", "Status", "Valid through"],
        ["Lena", "First Aid", "Expired", "2027-01-15"],
        ["Bob", "First Aid", "In progress", ""],
    ]


async def test_every_heading_that_says_something_of_the_day_sorts(story: FirstAid, admin: Visitor) -> None:
    page = await admin.see(LIST)

    found = {
        label: listed(await admin.see(links(page)[label]))
        for label in ("User", "Qualification", "Status", "Valid through", "Due on")
    }

    assert found == {
        "User": ["Bob", "Lena"],
        "Qualification": ["Lena", "Bob"],
        "Status": ["Bob", "Lena"],
        "Valid through": ["Lena", "Bob"],
        "Due on": ["Lena", "Bob"],
    }


async def test_a_view_keeps_the_day_and_counts_on_it(story: FirstAid, admin: Visitor) -> None:
    saved = await admin.send(f"{LIST}/views?on=2027-01-16&status=EXPIRED", name="Lapsed by then")
    await admin.send(f"{LIST}/views?status=EXPIRED", name="Lapsed")

    page, counts = await admin.see(saved.headers["location"]), await admin.see("/admin/counts")

    assert [each.query for each in await SavedView.all().order_by("id")] == [
        "on=2027-01-16&status=EXPIRED",
        "status=EXPIRED",
    ]
    assert (listed(page), chips(page)[0]) == (["Lena"], "On 16 January 2027")
    by_name = {each.name: json.loads(counts.text)[encode_id("SavedView", each.id)] for each in await SavedView.all()}
    assert by_name == {"Lapsed by then": "1", "Lapsed": "0"}


async def test_a_day_that_is_none_is_left_out_and_one_too_far_ahead_is_explained(
    story: FirstAid, admin: Visitor
) -> None:
    none, undated = await admin.see(f"{LIST}?on=tomorrow"), await admin.see("/admin/groups?on=2027-01-16")
    far = await admin.see(f"{LIST}?on=2031-01-01")

    assert (none.status, chips(none), chips(undated)) == (200, [], [])
    assert 'name="on"' not in undated.text
    assert far.status == 400
    assert "Lists show what is true up to three years ahead. Choose an earlier day." in far.words


async def test_chips_read_like_sentences_in_english_and_dutch(story: FirstAid, admin: Visitor) -> None:
    address = f"{LIST}?on=2026-12-01&expiring_within_days=1&due_within_days=30&is_active=yes"

    english = await admin.see(address)
    admin.http.cookies.set("qualgraph_language", "nl")
    dutch = await admin.see(address)

    assert chips(english) == [
        "On 1 December 2026",
        "Expires within 1 day",
        "Due within 30 days",
        "Person is active: Yes",
    ]
    assert [each.removeprefix("Filter verwijderen: ") for each in chips(dutch)] == [
        "Op 1 december 2026", "Verloopt binnen 1 dag", "Moet af binnen 30 dagen", "Persoon is actief: Ja",
    ]  # fmt: skip


async def test_openings_are_listed_soonest_due_first(story: FirstAid, admin: Visitor) -> None:
    menu = await admin.see("/admin/")
    page = await admin.see(links(menu)["Open activities"] + "&on=2027-01-05")
    some = await admin.see("/admin/openings?on=2027-01-16&is_overdue=yes")

    assert (listed(page), sort_of(page)) == (["Lena", "Bob"], [("Due on", "ascending")])
    assert (listed(some), chips(some)) == (["Lena"], ["On 16 January 2027", "Is overdue: Yes"])
    assert links(some)["Lena"].startswith(f"{LIST}/{story.assignment}?")
