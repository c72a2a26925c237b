"""Pages that found too little, told too much or contradicted themselves, and what they say now."""

import re

import pytest

from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api
from tests.app.proof import first_aid_by_proof
from tests.journeys.first_aid import first_aid


async def test_a_certificate_is_found_by_its_holder_and_shows_the_day_of_the_completion(api: Api) -> None:
    story = await first_aid(api)
    api.clock.move_to("2026-03-01")
    await api.complete(story.lena, story.e_learning, "2026-01-15")
    admin = await Visitor(api).enter(ADMIN)

    found, none = [await admin.see(f"/admin/certificates?q={words}") for words in ("lena", "nobody")]

    assert re.search(r"Lena BHV e-learning 15 Jan 2026 1 Mar 2026", found.words)
    assert "Completed on" in found.words
    assert "No results" in none.words


async def test_what_a_learner_may_not_see_is_not_called_empty(api: Api) -> None:
    story = await first_aid_by_proof(api)
    upload = await story.submit("2026-01-10")
    await story.mona.do("uploadedCertificateReject", id=upload, reason="Unreadable")
    lena = await Visitor(api).enter("lena@care.example")

    page = await lena.see(f"/admin/uploaded-certificates/{upload}")

    assert "Rejected" in page.words
    assert "Not filled in" in page.words
    assert "Decided by" not in page.words.partition("GraphQL of this page")[0]


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("assignments?sort=validThrough", "sort=validThrough"),
        ("users?sort=name,shoe_size", "sort=name,shoe_size"),
        ("users?sort=name,email,date_added", "sort=name,email,date_added"),
        ("assignments?on=1899-01-01", "on=1899-01-01"),
        ("assignments?status=GONE&colour=red", "status=GONE , colour=red"),
        ("users?size=7", "size=7"),
        ("users?columns=name,shoe_size", "columns=name,shoe_size"),
        ("groups?archived_on.since=yesterday", "archived_on.since=yesterday"),
    ],
)
async def test_a_part_of_an_address_that_means_nothing_is_told(admin: Visitor, address: str, told: str) -> None:
    page = await admin.see(f"/admin/{address}")

    assert f"Not understood, and left out: {told}" in page.words


@pytest.mark.parametrize(
    "address", ["assignments?is_assigned=yes&sort=-standing.validThrough&on=2026-01-01", "users?q=a&size=50"]
)
async def test_an_address_that_is_understood_needs_no_word(admin: Visitor, address: str) -> None:
    assert "Not understood" not in (await admin.see(f"/admin/{address}")).words


async def test_a_day_that_is_none_is_told_on_the_page_of_an_assignment(api: Api, admin: Visitor) -> None:
    story = await first_aid(api)

    wrong, right = [await admin.see(f"/admin/assignments/{story.assignment}?on={day}") for day in DAYS]

    assert "Not understood, and left out: on=1899-01-01 Days go from 1 Jan 1900 through 31 Dec 2200." in wrong.words
    assert "Not understood" not in right.words


async def test_today_and_the_chosen_day_stand_in_rows_of_their_own_when_they_are_near(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    admin = await Visitor(api).enter(ADMIN)

    near, far = [
        await admin.see(f"/admin/assignments/{story.assignment}?on={day}") for day in ("2026-02-15", "2027-12-31")
    ]

    assert labels(near.text) == {"today": "11", "asked": "-3"}
    assert labels(far.text) == {"today": "11", "asked": "11"}


async def test_a_unit_counts_everybody_below_it(api: Api, admin: Visitor) -> None:
    department = await api.unit("Care", kind="DEPARTMENT")
    team = await api.unit("Team A", parent=department)
    for name in ("Lena", "Mia"):
        await api.user(name, unit=team)

    page = await admin.see(f"/admin/org-units/{department}")

    assert "People, with everybody below 2" in page.words
    assert f'href="/admin/users?unit={department}&amp;is_active=yes"' in page.text


async def test_a_manager_counts_whom_they_may_see(api: Api) -> None:
    first, second = await api.unit("Team A"), await api.unit("Team B")
    await api.user("Lena", unit=first)
    await api.user("Mia", unit=second)
    mo = await api.signed_in_as(
        (await api.user("Mo", role="MANAGER", unit=first, managed_units=[first])) and "mo@care.example"
    )

    found = await mo.ask("{ orgUnits(first: 10) { nodes { name userCount } } }")

    counts = {each["name"]: each["userCount"] for each in found["orgUnits"]["nodes"]}
    assert (counts["Team A"], counts.get("Team B", 0)) == (2, 0)


def labels(text: str) -> dict[str, str]:
    """How high the labels of days stand on a timeline."""
    return dict(re.findall(r'<text class="(today|asked)"[^>]* y="(-?\d+)"', text))


DAYS = ("1899-01-01", "2026-01-01")
