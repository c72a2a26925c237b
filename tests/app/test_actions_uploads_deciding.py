"""Who decides about proof from elsewhere, when, and what of it they may correct (S36-S38)."""

import asyncio

from schema.approvals import Approval
from schema.uploads import UploadedCertificate
from tests.api import events
from tests.app.proof import Story
from tests.uploads import Sent
from tests.verbs import Json, refusals_in

JUDGING: list[tuple[str, Json]] = [("Approve", {"remark": "Fine"}), ("Reject", {"reason": "No"})]


async def test_approving_issues_no_certificate_but_completing_it_later_does(story: Story) -> None:
    await story.approve(await story.submit("2026-01-10"))
    none = (await story.api.ask("{ certificates { totalCount } }"))["certificates"]["totalCount"]

    await story.api.complete("email:lena@care.example", story.exam, "2026-01-15")

    assert none == 0  # S42
    assert (await story.api.ask("{ certificates { totalCount } }"))["certificates"]["totalCount"] == 1  # E28
    assert (await story.standing("2026-01-20") or {})["validThrough"] == "2027-01-10"


async def test_rejecting_needs_a_reason_and_leaves_room_for_another_try(story: Story) -> None:
    upload = await story.submit("2026-01-10")
    no_reason = await story.mona.refused("uploadedCertificateReject", id=upload, reason=" ")

    await story.mona.do("uploadedCertificateReject", id=upload, reason="Not to be read")
    again = await story.submit("2026-01-10")

    assert no_reason == [("REQUIRED", "input.reason")]
    found = await UploadedCertificate.all().order_by("id").values_list("decision", "rejection_reason")
    assert found == [("REJECTED", "Not to be read"), ("PENDING", None)]  # E23
    assert again != upload
    assert (await story.standing("2026-01-20") or {})["isApprovalPending"]


async def test_rejected_nothing_waits_any_more(story: Story) -> None:
    await story.mona.do("uploadedCertificateReject", id=await story.submit("2026-01-10"), reason="No")

    assert await story.standing("2026-01-20") == {
        "status": "IN_PROGRESS",
        "validThrough": None,
        "isApprovalPending": False,
    }


async def test_before_it_was_rejected_it_was_known_to_wait(story: Story) -> None:
    upload = await story.submit("2026-01-10")
    story.api.clock.move_to("2026-01-25")
    await story.mona.do("uploadedCertificateReject", id=upload, reason="No")
    moments = ("2026-01-20T07:59:59Z", "2026-01-20T08:00:00Z", "2026-01-25T07:59:59Z", "2026-01-25T08:00:00Z")
    asked = " ".join(f'a{n}: standing(asKnownAt: "{at}") {{ isApprovalPending }}' for n, at in enumerate(moments))

    found = await story.lena.node(story.assignment, "Assignment", asked)

    assert [each["isApprovalPending"] for each in found.values()] == [False, True, True, False]  # R10


async def test_nobody_judges_their_own(story: Story) -> None:
    own = await story.mona.submit(story.own, story.requirements["Exam"], "2026-01-10")
    shown = await story.mona.node(own, "UploadedCertificate", "viewerCanApprove viewerCanReject viewerCanRevoke")

    refused = [await story.mona.refused(f"uploadedCertificate{verb}", id=own, **more) for verb, more in JUDGING]

    assert shown == {"viewerCanApprove": False, "viewerCanReject": False, "viewerCanRevoke": False}
    assert refused == [[("OWN_CERTIFICATE", "")]] * 2  # E25
    assert await story.api.node(own, "UploadedCertificate", "viewerCanApprove") == {"viewerCanApprove": True}


async def test_the_approver_corrects_the_days_and_both_stay_on_record(story: Story) -> None:
    upload = await story.submit("2026-01-10", "2026-06-30")

    wrong = await story.mona.refused("uploadedCertificateApprove", id=upload, obtained_on="2026-07-01")
    decided = await story.approve(upload, obtained_on="2026-01-05", expires_on=None)

    assert wrong == [("IN_THE_FUTURE", "input.obtainedOn"), ("EXPIRES_TOO_EARLY", "input.expiresOn")]
    typed_and_approved = [
        decided[name] for name in ("obtainedOn", "expiresOn", "approvedObtainedOn", "approvedExpiresOn")
    ]
    assert typed_and_approved == ["2026-01-10", "2026-06-30", "2026-01-05", None]  # E26
    assert (await story.standing("2026-01-20") or {})["validThrough"] == "2027-01-05"


async def test_what_is_left_out_when_approving_is_as_it_was_typed(story: Story) -> None:
    decided = await story.approve(await story.submit("2026-01-10", "2026-06-30"))

    assert (decided["approvedObtainedOn"], decided["approvedExpiresOn"]) == ("2026-01-10", "2026-06-30")
    assert (await story.standing("2026-01-20") or {})["validThrough"] == "2026-06-30"  # R9


async def test_the_second_of_two_deciders_is_told_that_it_is_decided(story: Story) -> None:
    upload = await story.submit("2026-01-10")
    await story.approve(upload)

    assert await story.api.refused("uploadedCertificateReject", id=upload, reason="No") == [("CONFLICT", "")]


async def test_of_two_who_decide_at_once_one_is_told_that_it_is_decided(story: Story) -> None:
    uploads = [await story.submit(f"2026-01-{day:02}") for day in range(1, 9)]

    for upload in uploads:
        payloads = await asyncio.gather(
            story.mona.tried("uploadedCertificateApprove", id=upload, remark="Fine"),
            story.api.tried("uploadedCertificateReject", id=upload, reason="No"),
        )

        assert sorted(map(refusals_in, payloads)) == [[], [("CONFLICT", "")]]
    assert await Approval.filter(decision="PENDING").count() == 0
    both = await UploadedCertificate.all().values_list("decision", "approval_rows__decision")
    assert all(one == other for one, other in both)
    assert (await events()).count("ApprovalDecided") == len(uploads)


async def test_the_queue_is_of_those_one_looks_after_and_of_oneself(story: Story) -> None:
    await story.submit("2026-01-10")
    await story.mona.submit(story.own, story.requirements["Exam"], "2026-01-10")
    queue = (
        "{ approvals(filter: {decision: [PENDING], kind: [UPLOADED_CERTIFICATE]}) { nodes { kind decision requestedAt "
        "user { name } uploadedCertificate { viewerCanApprove file { name mediaType size sha256 url } } } } }"
    )

    seen = {
        name: (await api.ask(queue))["approvals"]["nodes"] for name, api in (("Lena", story.lena), ("Mona", story.mona))
    }

    told = {
        viewer: [(each["user"]["name"], each["uploadedCertificate"]["viewerCanApprove"]) for each in nodes]
        for viewer, nodes in seen.items()
    }
    assert told == {"Lena": [("Lena", False)], "Mona": [("Lena", True), ("Mona", False)]}
    file = seen["Lena"][0]["uploadedCertificate"]["file"]
    assert (file["name"], file["mediaType"], file["size"]) == (
        "certificate.pdf",
        "application/pdf",
        len(Sent().content),
    )
    assert seen["Lena"][0]["requestedAt"] == "2026-01-20T08:00:00+00:00"
