"""My growth: what somebody has to do and is qualified for, and lists of one's own that do not repeat one's name."""

import re

import pytest

from tests.admin_ui.visitor import Page, Visitor
from tests.api import Api
from tests.app.proof import first_aid_by_proof
from tests.journeys.first_aid import first_aid

GROWTH = "/admin/my-growth"


async def lena_of(api: Api) -> Visitor:
    return await Visitor(api).enter("lena@care.example")


async def test_a_learner_starts_with_what_is_due_and_their_qualifications(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2027-01-05")

    start = await (lena := await lena_of(api)).see("/admin/")
    page = await lena.see(GROWTH)

    assert main(start) == main(page)
    assert "My growth Lena · Tuesday, 5 January 2027" in page.words
    assert "To do 1 BHV refresher Meetup · for First Aid Due on 15 Jan 2027" in page.words
    assert "Your qualifications 1 First Aid Expiring Valid through 15 Jan 2027 0 of 1 done" in page.words
    assert "Certificates 1 BHV e-learning Completed on 15 Jan 2026 PDF" in page.words
    assert "Recently completed" not in page.words


async def test_what_is_late_and_lost_comes_first(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    later = await api.activity("Aaa first by its name")
    await api.assign(story.lena, await api.qualification("Another", achieve=[later], code="another"))
    api.clock.move_to("2027-02-05")

    page = await (await lena_of(api)).see(GROWTH)

    assert "To do 2 BHV refresher Meetup · for First Aid Was due on 15 Jan 2027" in page.words
    assert "First Aid Expired Was valid through 15 Jan 2027 0 of 1 done Another In progress" in page.words


async def test_a_rejection_is_told_with_its_reason_until_something_newer_is_uploaded(api: Api) -> None:
    story = await first_aid_by_proof(api)
    upload = await story.submit("2026-01-10")
    await story.mona.do("uploadedCertificateReject", id=upload, reason="The date cannot be read.")
    lena = await lena_of(api)

    page = await lena.see(GROWTH)
    await story.submit("2026-01-11")
    again = await lena.see(GROWTH)

    assert "Your certificate was not accepted: Exam The date cannot be read. for First Aid" in page.words
    assert "Upload another certificate" in page.words
    assert "not accepted" not in again.words
    assert "A certificate is waiting for a decision." in again.words


async def test_proof_that_met_an_activity_says_so(api: Api) -> None:
    story = await first_aid_by_proof(api)
    await story.mona.do("uploadedCertificateApprove", id=await story.submit("2026-01-10"))

    page = await (await lena_of(api)).see(f"/admin/assignments/{story.assignment}")

    assert "Met by proof, obtained on 10 Jan 2026" in page.words


async def test_the_menu_of_a_learner_has_what_is_theirs(api: Api) -> None:
    await first_aid(api)

    page = await (await lena_of(api)).see("/admin/")

    assert menu(page) == (
        "My growth Records Assignments Open activities Completions Enrolments Certificates Uploaded certificates "
        "Inventory runs"
    )


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("assignments", "First Aid Expiring"),
        ("completions", "BHV e-learning 15 Jan 2026"),
        ("enrolments", "BHV e-learning 1 Completed"),
        ("openings", "BHV refresher First Aid Maintain"),
    ],
)
async def test_a_row_of_ones_own_is_headed_by_what_it_is_about(api: Api, path: str, told: str) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2027-01-05")

    page = await (lena := await lena_of(api)).see(f"/admin/{path}")
    row = re.search(r'<th scope="row"><a href="([^"?]*)', page.text)
    assert row
    detail = await lena.see(row[1])

    assert told in page.words
    assert "Lena" not in main(page)
    assert "Lena" not in re.findall(r"<h1>.*?</h1>", detail.text)[0]


def menu(page: Page) -> str:
    found = re.search(r"Close the menu (.*?) Lena Learner", page.words)
    assert found
    return found[1]


def main(page: Page) -> str:
    """What stands beside the menu, without the document behind it."""
    return page.text.partition("<main")[2].partition('<details class="behind">')[0]
