"""A certificate on paper: for whoever may see it, saying what it says, with a code that leads to its page."""

import pytest

from tests.admin_ui.visitor import Visitor
from tests.api import PUBLIC_URL, Api
from tests.app.actions_world import World
from tests.app.certificates import LENA, issued, scanned, words_in

FACTS = ["Number", "Issued on", "1 February 2026"]


async def test_it_says_who_completed_what_and_when_and_its_code_leads_to_its_page(world: World):
    found = await issued(world.admin, "2026-01-15", certificate_valid_for="P1Y")

    answer = await world.lena.get(found["pdfUrl"])

    assert words_in(answer.content) == [
        "Care", "Certificate", "This is to certify that", "Lena", "completed on 15 January 2026", "Course",
        "Number", found["number"], "Issued on", "1 February 2026", "Valid through", "15 January 2027",
        "Scan to verify",
    ]  # fmt: skip
    assert scanned(answer.content) == [f"{PUBLIC_URL}/verify/{found['number']}"] == [found["verificationUrl"]]


async def test_it_is_a_file_to_be_saved_and_no_page_of_ours(world: World):
    found = await issued(world.admin)

    answer = await world.admin.get(found["pdfUrl"])

    assert answer.content.startswith(b"%PDF-")
    assert {name: answer.headers[name] for name in (
        "content-type", "content-disposition", "content-security-policy", "x-content-type-options", "cache-control",
    )} == {
        "content-type": "application/pdf",
        "content-disposition": f'attachment; filename="{found["number"]}.pdf"',
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
    }  # fmt: skip


async def test_it_has_the_same_bytes_each_time(world: World):
    found = await issued(world.admin)

    first = await world.admin.get(found["pdfUrl"])
    world.admin.clock.move_to("2026-07-01")
    second = await world.lena.get(found["pdfUrl"].lower())

    assert first.content == second.content


async def test_it_speaks_the_language_of_its_holder(world: World):
    await world.admin.do("userEdit", id=LENA, language="DUTCH")
    found = await issued(world.admin, "2026-01-15")

    words = words_in((await world.admin.get(found["pdfUrl"])).content)

    assert words == [
        "Care", "Certificaat", "Hierbij wordt verklaard dat", "Lena", "op 15 januari 2026 heeft afgerond:", "Course",
        "Nummer", found["number"], "Uitgegeven op", "1 februari 2026", "Scan om te controleren",
    ]  # fmt: skip


async def test_it_keeps_the_name_of_the_activity_and_follows_that_of_the_person(world: World):
    found = await issued(world.admin)
    await world.admin.do("learningActivityEdit", id="code:course", name="Course 2.0")
    await world.admin.do("userEdit", id=LENA, name="Lena Ġwenaëlle Łukasiewicz")

    words = words_in((await world.admin.get(found["pdfUrl"])).content)

    assert (words[3], words[5]) == ("Lena Ġwenaëlle Łukasiewicz", "Course")


async def test_it_is_marked_once_it_is_revoked_from_the_day_on_which_it_no_longer_stands(world: World):
    made = await world.admin.complete(LENA, "code:course")
    certificate = (await world.admin.node(made, "Completion", "certificate { pdfUrl }"))["certificate"]

    await world.admin.do("completionRevoke", id=made, reason="Not her", revoked_from="2026-03-01")
    before = words_in((await world.lena.get(certificate["pdfUrl"])).content)
    world.admin.clock.move_to("2026-03-01")
    after = words_in((await world.lena.get(certificate["pdfUrl"])).content)

    assert "REVOKED" not in before
    assert after == [*before, "REVOKED"]


@pytest.mark.parametrize("kind", ["pdf", "jwt"])
async def test_only_who_may_see_a_certificate_is_given_it_and_hidden_is_as_good_as_missing(world: World, kind: str):
    found = await issued(world.admin)
    await world.admin.unit("Elsewhere", code="elsewhere")
    await world.admin.user("Max", role="MANAGER", unit="code:elsewhere", managed_units=["code:elsewhere"])
    max_, zoe = [await world.admin.signed_in_as(f"{name}@care.example") for name in ("max", "zoe")]
    address, missing = f"/certificates/{found['number']}.{kind}", f"/certificates/QG-0000-0000-0000-0000.{kind}"

    allowed = [(await each.get(address)).status_code for each in (world.admin, world.mona, world.lena)]
    refused = [await each.get(address) for each in (max_, zoe)]
    none = [await world.admin.get(each) for each in (missing, f"/certificates/1.{kind}", f"/certificates/%00.{kind}")]
    stranger = await world.admin.signed_out().get(address)

    assert allowed == [200, 200, 200]
    assert {(each.status_code, each.text) for each in (*refused, *none)} == {(404, refused[0].text)}
    assert refused[0].json()["errors"][0]["extensions"] == {"code": "NOT_FOUND"}
    assert (stranger.status_code, stranger.json()["errors"][0]["extensions"]) == (401, {"code": "UNAUTHENTICATED"})


async def test_a_session_opens_it_from_pages_of_ours_only(api: Api, world: World):
    found = await issued(world.admin)
    lena = await Visitor(api).enter("lena@care.example")

    own = await lena.http.get(found["pdfUrl"], headers={"sec-fetch-site": "same-origin"})
    typed = await lena.http.get(found["pdfUrl"], headers={"sec-fetch-site": "none"})
    foreign = await lena.http.get(found["pdfUrl"], headers={"sec-fetch-site": "cross-site"})

    assert (own.status_code, typed.status_code, foreign.status_code) == (200, 200, 403)
    assert own.content == typed.content
    assert foreign.json()["errors"][0]["extensions"] == {"code": "CROSS_SITE"}


async def test_completing_again_issues_another_one_and_keeps_the_first(world: World):
    first, second = await issued(world.admin, "2026-01-01"), await issued(world.admin, "2025-12-31")

    printed = [words_in((await world.lena.get(each["pdfUrl"])).content) for each in (first, second)]

    assert first["number"] != second["number"]
    assert [words[7] for words in printed] == [first["number"], second["number"]]


async def test_what_a_request_says_of_its_host_is_never_printed(world: World):
    found = await issued(world.admin)

    answer = await world.admin.get(found["pdfUrl"], host="evil.example", x_forwarded_host="evil.example")

    assert scanned(answer.content) == [f"{PUBLIC_URL}/verify/{found['number']}"]
    assert b"evil" not in answer.content
