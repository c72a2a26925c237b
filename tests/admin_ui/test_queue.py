"""The queue of approvals: what waits for oneself, proof that is looked at in place, and one after the other."""

import re
from html import unescape

import pytest

from schema.uploads import UploadedCertificate
from tests.admin_ui.visitor import Page, Visitor
from tests.api import Api
from tests.app.proof import Story, first_aid_by_proof
from tests.resolvers.whole_files import png
from tests.uploads import Sent

QUEUE = "/admin/approvals?decision=PENDING&is_own=no"


@pytest.fixture
async def story(api: Api) -> Story:
    return await first_aid_by_proof(api)


@pytest.fixture
async def mona(story: Story) -> Visitor:
    return await Visitor(story.api).enter("mona@care.example")


def to_judge(page: Page) -> list[str]:
    """The pages that a list leads to."""
    return [unescape(each) for each in re.findall(r'<th scope="row"><a href="([^"]*)', page.text)]


async def test_what_one_uploaded_oneself_is_in_nobodys_own_queue_nor_counted_there(story: Story, mona: Visitor) -> None:
    await story.submit("2026-01-10")
    await story.mona.submit(story.own, story.requirements["Exam"], "2026-01-11")

    queue, start = await mona.see(QUEUE), await mona.see("/admin/")
    about_me = await mona.see(QUEUE.replace("is_own=no", "is_own=yes"))

    assert (len(to_judge(queue)), len(to_judge(about_me))) == (1, 1)
    assert 'href="/admin/approvals?decision=PENDING&amp;is_own=no"' in start.text
    assert "Waiting for a decision 1 Lena Exam" in start.words


async def test_proof_is_looked_at_where_it_is_judged_and_can_do_nothing_there(story: Story, mona: Visitor) -> None:
    await story.submit("2026-01-10")
    await story.lena.do(
        "uploadedCertificateSubmit", assignment=story.assignment, requirement=story.requirements["Exam"],
        obtained_on="2026-01-11", file=Sent(png(), "photo.png"),
    )  # fmt: skip

    pages = [await mona.see(each) for each in to_judge(await mona.see(QUEUE))]
    shown = [re.search(r'<(iframe|img) src="(/files/[^"#]*)', page.text) for page in pages]
    files = [await mona.http.get(each[2]) for each in shown if each]

    assert [each[1] for each in shown if each] == ["iframe", "img"]
    assert "frame-src 'self'" in pages[0].headers["content-security-policy"]
    assert [file.headers["content-type"] for file in files] == ["application/pdf", "image/png"]
    for file in files:
        assert file.headers["content-security-policy"] == "sandbox; default-src 'none'; frame-ancestors 'self'"
        assert (file.headers["x-frame-options"], file.headers["content-disposition"]) == ("SAMEORIGIN", "inline")
        assert file.headers["x-content-type-options"] == "nosniff"


async def test_that_it_waits_is_said_once(story: Story, mona: Visitor) -> None:
    await story.submit("2026-01-10")

    page = await mona.see(to_judge(await mona.see(QUEUE))[0])

    assert page.words.partition("GraphQL of this page")[0].count("Pending") == 1


async def test_deciding_leads_to_the_next_one_and_at_last_back_to_the_queue(story: Story, mona: Visitor) -> None:
    uploads = [await story.submit(f"2026-01-{day}") for day in (10, 11)]
    first = await mona.see(to_judge(await mona.see(QUEUE))[0])

    form = await mona.see(way(first, "approve"))
    second = await mona.see((await mona.fill(form)).headers["location"])
    last = await mona.fill(await mona.see(way(second, "approve")))

    assert "Approvals 1 of 2 Next" in first.words
    assert uploads[1] in second.address
    assert "Done: Approve" in second.words
    assert "Approvals 1 of 1 Exam" in second.words
    assert last.headers["location"].startswith(QUEUE)
    assert {row.decision.value for row in await UploadedCertificate.all()} == {"APPROVED"}


async def test_what_is_passed_over_comes_again_at_the_end(story: Story, mona: Visitor) -> None:
    uploads = [await story.submit(f"2026-01-{day}") for day in (10, 11)]
    first = await mona.see(to_judge(await mona.see(QUEUE))[0])

    second = await mona.see(following(first))

    assert uploads[1] in second.address
    assert uploads[0] in following(second)


async def test_a_page_opened_from_elsewhere_stands_in_no_queue(story: Story, mona: Visitor) -> None:
    upload = await story.submit("2026-01-10")

    page = await mona.see(f"/admin/uploaded-certificates/{upload}")

    assert 'class="queue"' not in page.text


def way(page: Page, verb: str) -> str:
    return unescape(re.findall(rf'href="(/admin/uploaded-certificates/[^"]*/{verb}[^"]*)"', page.text)[0])


def following(page: Page) -> str:
    return unescape(re.findall(r'href="([^"]*)" rel="next"', page.text)[0])
