"""Proof from elsewhere at the desk, without scripts: a learner uploads it, a manager goes through the queue."""

import re
from html import unescape

import pytest

from admin_ui.app import MAX_BODY
from schema.files import File
from schema.uploads import UploadedCertificate
from tests.admin_ui.visitor import ORIGIN, Page, Visitor, _page
from tests.api import Api
from tests.app.proof import Story, first_aid_by_proof, stored
from tests.stored import contents
from tests.uploads import WHOLE_PDF

QUEUE = "/admin/approvals?decision=PENDING&is_own=no"


@pytest.fixture
async def story(api: Api) -> Story:
    return await first_aid_by_proof(api)


@pytest.fixture
async def lena(story: Story) -> Visitor:
    return await Visitor(story.api).enter("lena@care.example")


@pytest.fixture
async def mona(story: Story) -> Visitor:
    return await Visitor(story.api).enter("mona@care.example")


async def form_of(visitor: Visitor, story: Story) -> Page:
    """The form that the page of the assignment leads to."""
    page = await visitor.see(f"/admin/assignments/{story.assignment}")
    address = re.search(r'href="(/admin/uploaded-certificates/new[^"]*)"', page.text)
    assert address
    return await visitor.see(unescape(address[1]))


async def send(
    visitor: Visitor, page: Page, content: bytes | None, name: str = "certificate.pdf", **typed: str
) -> Page:
    """Send the form in several parts, as a browser does that has a file to send."""
    fields = {key: values[-1] for key, values in page.inputs().items() if key != "file"}
    file = {"file": (name, content, "text/html")} if content is not None else {"file": ("", b"")}
    response = await visitor.http.post(page.address, data={**fields, **typed}, files=file, headers=ORIGIN)
    return _page(response)


async def test_a_learner_uploads_proof_from_the_page_of_the_assignment_and_sees_that_it_waits(
    story: Story, lena: Visitor
) -> None:
    form = await form_of(lena, story)

    page = await send(lena, form, WHOLE_PDF, obtainedOn="2026-01-10")
    back = await lena.see(page.headers["location"])

    assert 'enctype="multipart/form-data"' in form.text
    assert "Exam · Achieve" in form.words
    assert "counts for the past, not for today" in form.words  # E21: told before submitting
    assert page.status == 303
    assert "Done: Upload certificate" in back.words
    assert "An uploaded certificate is waiting for a decision." in back.words
    row = await UploadedCertificate.get().prefetch_related("file")
    assert (str(row.obtained_on), row.expires_on, row.decision.value) == ("2026-01-10", None, "PENDING")
    assert (row.file.name, row.file.media_type) == ("certificate.pdf", "application/pdf")


async def test_what_is_wrong_is_said_at_its_field_and_what_was_typed_is_kept(story: Story, lena: Visitor) -> None:
    form, before = await form_of(lena, story), await contents()

    page = await send(lena, form, WHOLE_PDF, obtainedOn="2026-01-10", expiresOn="2026-01-09")

    assert page.status == 422
    assert "Expires on : The expiry date has to be later than the day it was obtained." in page.words
    assert "If no file is shown here, choose it again" in page.words
    assert (page.inputs()["obtainedOn"], page.inputs()["expiresOn"]) == (["2026-01-10"], ["2026-01-09"])
    assert await contents() == before
    assert await stored() == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "File : This is required."),
        (b"", "File : This file is empty."),
        (b"<html>", "File : This is a web page. Print it as a PDF, and send that."),
        (b"Trust me.", "File : This is not a complete PDF, PNG or JPEG file."),
        (WHOLE_PDF + b" " * 10_000_000, "File : This file is larger than 10 MB."),
    ],
    ids=["none", "empty", "of another kind", "of no kind", "large"],
)
async def test_a_file_that_is_not_taken_is_told_at_its_field(
    story: Story, lena: Visitor, content: bytes | None, said: str
) -> None:
    page = await send(lena, await form_of(lena, story), content, obtainedOn="2026-01-10")

    assert (page.status, await stored()) == (422, 0)
    assert said in page.words


async def test_a_body_that_is_too_large_is_refused_and_only_this_form_takes_a_large_one(
    story: Story, lena: Visitor
) -> None:
    form = await form_of(lena, story)

    large = await send(lena, form, b"x" * 12_000_001, obtainedOn="2026-01-10")
    elsewhere = await lena.http.post("/admin/account", data={"language": "x" * MAX_BODY}, headers=ORIGIN)

    assert (large.status, elsewhere.status_code) == (413, 413)
    assert await stored() == 0


async def test_two_files_in_one_form_are_refused(story: Story, lena: Visitor) -> None:
    files = [("file", ("a.pdf", WHOLE_PDF)), ("file", ("b.pdf", WHOLE_PDF))]

    response = await lena.http.post((await form_of(lena, story)).address, files=files, headers=ORIGIN)

    assert (response.status_code, await File.all().count(), await stored()) == (400, 0, 0)


async def test_the_office_uploads_for_somebody_and_does_not_decide_on_it(story: Story, mona: Visitor) -> None:
    page = await mona.see(f"/admin/assignments/{story.assignment}")
    (way,) = re.findall(r'href="(/admin/uploaded-certificates/new[^"]*)"', page.text)

    await send(mona, await mona.see(unescape(way)), WHOLE_PDF, obtainedOn="2026-01-10")
    (upload,) = (await mona.api.ask("{ uploadedCertificates { nodes { id } } }"))["uploadedCertificates"]["nodes"]
    shown = await mona.see(f"/admin/uploaded-certificates/{upload['id']}")

    assert "Submitted by Mona" in shown.words
    assert "Someone else has to decide on what you uploaded." in shown.words
    assert "Withdraw" in shown.words


async def test_nothing_begins_at_a_list_that_needs_an_assignment_first(story: Story, lena: Visitor) -> None:
    page = await lena.see("/admin/uploaded-certificates")

    assert "Upload certificate" not in page.words


async def test_a_manager_goes_from_the_queue_to_the_proof_and_back(story: Story, mona: Visitor) -> None:
    upload = await story.submit("2026-01-10", "2026-06-30")

    queue = await mona.see(QUEUE)
    shown = await mona.see(unescape(re.findall(r'href="(/admin/uploaded-certificates/[^"]*back[^"]*)"', queue.text)[0]))
    form = await mona.see(
        unescape(re.findall(r'href="(/admin/uploaded-certificates/[^"]*/approve[^"]*)"', shown.text)[0])
    )
    done = await mona.fill(form, expiresOn="2026-05-31", remark="Seen")

    assert "Lena" in queue.words
    assert "Save file certificate.pdf · PDF" in shown.words
    assert "Pending Nobody has decided yet." in shown.words
    assert f'href="/files/{(await File.get()).key}"' in shown.text
    assert (form.inputs()["obtainedOn"], form.inputs()["expiresOn"]) == (["2026-01-10"], ["2026-06-30"])
    assert (done.status, done.headers["location"].split("#")[0]) == (
        303,
        f"{QUEUE}&did=UploadedCertificateApprove",
    )
    row = await UploadedCertificate.get()
    assert (str(row.approved_obtained_on), str(row.approved_expires_on)) == ("2026-01-10", "2026-05-31")
    assert (str(row.expires_on), row.remark) == ("2026-06-30", "Seen")
    assert "No results" in (await mona.see(QUEUE)).words
    assert upload in shown.address


async def test_fifty_are_approved_in_one_go_as_they_were_typed(story: Story, mona: Visitor) -> None:
    uploads = [await story.submit(f"2025-{month:02}-01", "2027-01-31") for month in range(1, 6)]
    own = await story.mona.submit(story.own, story.requirements["Exam"], "2026-01-10")
    queue = await mona.see("/admin/approvals?decision=PENDING")
    chosen = re.findall(r'name="_row" value="([^"]*)"', queue.text)

    asked = await mona.send("/admin/uploaded-certificates/do/approve", _row=chosen, _back=QUEUE)
    done = await mona.fill(asked, "/admin/uploaded-certificates/do/approve", _do="save")

    assert sorted(chosen) == sorted([*uploads, own])
    assert "obtainedOn" not in asked.inputs()  # each keeps what was typed
    assert "5 rows" in asked.words
    assert "Skipped Exam · Achieve · Mona: Someone else has to decide on your own certificate." in asked.words
    assert done.status == 200
    found = await UploadedCertificate.all().order_by("id").values_list("decision", "approved_expires_on")
    assert [(decision.value, str(day)) for decision, day in found] == [
        *[("APPROVED", "2027-01-31")] * 5,
        ("PENDING", "None"),
    ]


async def test_the_queue_stands_in_the_menu_of_those_who_decide(story: Story, lena: Visitor, mona: Visitor) -> None:
    await story.submit("2026-01-10")

    assert 'href="/admin/approvals?decision=PENDING&amp;is_own=no"' in (await mona.see("/admin/")).text
    assert "Waiting for a decision 1 Lena Exam" in (await mona.see("/admin/")).words
    assert "/admin/approvals" not in (await lena.see("/admin/")).text
    assert "Exam" in (await lena.see("/admin/uploaded-certificates")).words


async def test_the_style_page_shows_how_a_file_is_asked_for(mona: Visitor) -> None:
    page = await mona.see("/admin/style")

    shown = [tag.removeprefix('<input type="file" ') for tag in re.findall(r'<input type="file"[^>]*>', page.text)]
    names, accepted = zip(*(re.findall(r'(?:name|accept)="([^"]*)"', tag) for tag in shown), strict=True)
    looks = ("empty", "filled", "wrong", "required")
    assert names == tuple(f"{kind}.{look}" for kind in ("upload", "table_upload") for look in looks)
    assert [*dict.fromkeys(accepted)] == [
        ".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg",
        ".xlsx,.csv,.txt,.tsv,text/csv,text/plain",
    ]
    assert ["aria-invalid" in tag for tag in shown] == [False, False, True, False] * 2
    assert [" required " in tag for tag in shown] == [False, False, False, True] * 2
