"""Proof from elsewhere: who may upload it for what, and what it then is worth (S33-S38, E20-E28)."""

import pytest

from schema.activities import LearningActivity
from schema.enums import ActivityType
from tests.api import events
from tests.app.proof import Story, stored
from tests.uploads import Sent
from tests.verbs import Json


async def test_proof_waits_for_a_decision_and_then_counts_from_the_day_it_was_obtained(story: Story) -> None:
    upload = await story.submit("2026-01-10")
    waiting = await story.standing("2026-01-20")

    decided = await story.approve(upload, remark="Seen")

    assert waiting == {"status": "IN_PROGRESS", "validThrough": None, "isApprovalPending": True}
    assert decided == {
        "decision": "APPROVED",
        "decidedAt": "2026-01-20T08:00:00+00:00",
        "decidedBy": {"name": "Mona"},
        "remark": "Seen",
        "obtainedOn": "2026-01-10",
        "expiresOn": None,
        "approvedObtainedOn": "2026-01-10",
        "approvedExpiresOn": None,
    }
    assert await story.standing("2026-01-20") == {
        "status": "QUALIFIED",
        "validThrough": "2027-01-10",
        "isApprovalPending": False,
    }


async def test_the_attempt_is_ended_by_approval_and_another_is_opened_by_revoking(story: Story) -> None:
    upload = await story.submit("2026-01-10")
    before = await story.attempts()
    await story.approve(upload)
    approved = await story.attempts()

    await story.mona.do("uploadedCertificateRevoke", id=upload, reason="Not hers")

    assert before == [("Exam", 1, "OPEN")]
    assert approved == [("Exam", 1, "WITHDRAWN")]
    assert await story.attempts() == [("Exam", 1, "WITHDRAWN"), ("Exam", 2, "OPEN")]


async def test_an_attempt_that_another_qualification_asks_for_stays_open(story: Story) -> None:
    other = await story.api.qualification("Fire", achieve=[story.exam])
    assignment = await story.api.assign("email:lena@care.example", other)

    await story.approve(await story.submit("2026-01-10"))

    assert await story.attempts() == [("Exam", 1, "OPEN")]  # S57
    assert await story.api.statuses(assignment, "2026-01-20") == ["IN_PROGRESS"]


async def test_revoking_from_a_date_keeps_what_was_before(story: Story) -> None:
    upload = await story.submit("2026-01-10")
    await story.approve(upload)
    early = await story.mona.refused("uploadedCertificateRevoke", id=upload, reason="No", revoked_from="2026-01-09")

    await story.mona.do("uploadedCertificateRevoke", id=upload, reason="False", revoked_from="2026-01-15")

    assert early == [("BEFORE_OBTAINED", "input.revokedFrom")]
    assert await story.api.statuses(story.assignment, "2026-01-14", "2026-01-15") == ["QUALIFIED", "EXPIRED"]  # E24
    assert (await events())[-4:].count("UploadedCertificateRevoked") == 1


@pytest.mark.parametrize(
    ("given", "refusals"),
    [
        ({"obtained_on": "2026-01-21"}, [("IN_THE_FUTURE", "input.obtainedOn")]),
        ({"expires_on": "2026-01-05"}, [("EXPIRES_TOO_EARLY", "input.expiresOn")]),
        (
            {"obtained_on": "2026-02-01", "expires_on": "2026-01-31"},
            [("IN_THE_FUTURE", "input.obtainedOn"), ("EXPIRES_TOO_EARLY", "input.expiresOn")],
        ),
        ({"obtained_on": "1899-12-31"}, [("OUT_OF_RANGE", "input.obtainedOn")]),
        ({"file": Sent(b"")}, [("FILE_EMPTY", "input.file")]),
        ({"file": Sent(b"<html>")}, [("FILE_TYPE", "input.file")]),
        ({"requirement": "nonsense"}, [("NOT_FOUND", "input.requirement")]),
        ({"assignment": "nonsense"}, [("NOT_FOUND", "input.assignment")]),
    ],
)
async def test_what_is_wrong_is_said_at_its_field_and_leaves_no_file(
    story: Story, given: Json, refusals: list[tuple[str, str]]
) -> None:
    assert await story.refused(**given) == refusals

    assert await stored() == 0


async def test_what_expired_already_is_kept_as_history(story: Story) -> None:
    await story.approve(await story.submit("2025-01-10", "2025-06-30"))  # E21

    assert await story.api.statuses(story.assignment, "2026-01-20") == ["EXPIRED"]


async def test_only_what_the_qualification_asks_for_and_lets_be_proved_can_be_uploaded(story: Story) -> None:
    video = await story.api.activity("Video", type="VIDEO")
    other = await story.api.qualification("Fire", achieve=[story.exam, video])
    theirs = {each["activity"]["name"]: each["id"] for each in await story.api.requirements(other)}
    fire = await story.api.assign("email:lena@care.example", other)

    not_theirs = await story.refused(requirement=theirs["Exam"])
    not_allowed = await story.refused(assignment=fire, requirement=theirs["Exam"])
    await LearningActivity.filter(name="Exam").update(type=ActivityType.VIDEO)  # as it could be made before
    not_possible = await story.refused()

    assert not_theirs == [("NOT_REQUIRED", "input.requirement")]
    assert not_allowed == [("UPLOAD_NOT_ALLOWED", "input.requirement")]  # S34
    assert not_possible == [("UPLOAD_NOT_ALLOWED", "input.requirement")]  # S35
    assert await stored() == 0


async def test_uploading_is_switched_off_while_proof_waits(story: Story) -> None:
    upload = await story.submit("2026-01-10")

    await story.api.do("qualificationEdit", id=story.qualification, achieve=[{"activity": story.exam}])

    assert await story.refused() == [("UPLOAD_NOT_ALLOWED", "input.requirement")]
    assert (await story.approve(upload))["decision"] == "APPROVED"  # E27
    assert await story.api.statuses(story.assignment, "2026-01-20") == ["QUALIFIED"]


async def test_nothing_is_uploaded_for_what_is_archived(story: Story) -> None:
    await story.api.do("assignmentWithdraw", id=story.assignment, reason="Moved")

    assert await story.refused() == [("ARCHIVED", "input.assignment")]


async def test_no_more_than_ten_uploads_for_one_thing_wait_at_once(story: Story) -> None:
    uploads = [await story.submit(f"2026-01-{day}") for day in range(10, 20)]
    full = await story.refused()
    await story.approve(uploads[0])
    await story.submit("2026-01-10")

    assert full == [("TOO_MANY_PENDING", "input.requirement")]
    assert await stored() == 11


async def test_nobody_uploads_for_people_whom_they_do_not_look_after(story: Story) -> None:
    await story.api.user("Zoe", role="MANAGER")
    zoe = await story.api.signed_in_as("zoe@care.example")
    given: Json = {"requirement": story.requirements["Exam"], "file": Sent(), "obtained_on": "2026-01-05"}

    refused = await zoe.refused("uploadedCertificateSubmit", assignment=story.assignment, **given)
    learner = await story.lena.refused("uploadedCertificateSubmit", assignment=story.own, **given)

    assert refused == learner == [("NOT_FOUND", "input.assignment")]
    assert await stored() == 0
