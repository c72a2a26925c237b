"""Recording that somebody completed something, and taking it back."""

import re
from typing import Any

import pytest

from tests.api import events
from tests.app.actions_world import World
from tests.verbs import Refusals

LENA, ZOE, COURSE = "email:lena@care.example", "email:zoe@care.example", "code:course"
CERTIFICATE = "certificate { number issuedOn activity { code } user { name } }"
COMPLETION = f"completedOn recordedAt recordedBy {{ name }} revokedAt enrolment {{ number state }} {CERTIFICATE}"


async def test_a_completion_finishes_the_attempt_issues_the_certificate_and_is_told(world: World):
    before = len(await events())

    made = await world.mona.do("completionRecord", select=COMPLETION, user=LENA, activity=COURSE)

    number = made["certificate"].pop("number")
    assert re.fullmatch(r"QG(-[0-9A-Z]{4}){4}", number)
    assert made == {
        "completedOn": "2026-02-01",
        "recordedAt": "2026-02-01T08:00:00+00:00",
        "recordedBy": {"name": "Mona"},
        "revokedAt": None,
        "enrolment": {"number": 1, "state": "COMPLETED"},
        "certificate": {"issuedOn": "2026-02-01", "activity": {"code": "course"}, "user": {"name": "Lena"}},
    }
    assert sorted(await events(after=before)) == [
        "AssignmentPeriodsChanged",
        "AssignmentStandingChanged",
        "CertificateIssued",
        "CompletionRecorded",
    ]


async def test_what_issues_no_certificate_and_qualifies_for_nothing_is_recorded_all_the_same(world: World):
    before = len(await events())

    made = await world.admin.do("completionRecord", select=COMPLETION, user=ZOE, activity="code:video")

    assert made["certificate"] is None
    assert made["enrolment"] == {"number": 1, "state": "COMPLETED"}
    assert await events(after=before) == ["CompletionRecorded"]


async def test_a_completion_in_the_past_has_its_real_date_and_the_moment_it_was_known(world: World):
    made = await world.admin.do(
        "completionRecord", select=COMPLETION, user=LENA, activity=COURSE, completed_on="2026-01-15"
    )

    assert (made["completedOn"], made["recordedAt"]) == ("2026-01-15", "2026-02-01T08:00:00+00:00")
    assert await world.admin.statuses(world.first_aid, "2026-01-14", "2026-01-15") == ["IN_PROGRESS", "QUALIFIED"]


async def test_what_an_inactive_person_completed_can_be_recorded(world: World):
    made = await world.admin.complete("email:omar@care.example", COURSE, "2026-01-02")

    assert await world.admin.node(made, "Completion", "completedOn") == {"completedOn": "2026-01-02"}


async def test_revoking_marks_the_completion_and_its_certificate_and_is_told(world: World):
    completion = await world.admin.complete(LENA, COURSE)
    before = len(await events())
    fields = "revokedAt revokedFrom revocationReason revokedBy { name } certificate { revokedAt }"

    revoked = await world.mona.do("completionRevoke", id=completion, select=fields, reason="Not her")

    now = "2026-02-01T08:00:00+00:00"
    assert revoked == {
        "revokedAt": now,
        "revokedFrom": None,
        "revocationReason": "Not her",
        "revokedBy": {"name": "Mona"},
        "certificate": {"revokedAt": now},
    }
    assert sorted(await events(after=before)) == [
        "AssignmentPeriodsChanged",
        "AssignmentStandingChanged",
        "CertificateRevoked",
        "CompletionRevoked",
        "EnrolmentOpened",
    ]


async def test_revoking_from_a_day_on_is_said_of_the_certificate_too(world: World):
    completion = await world.admin.complete(LENA, COURSE)
    fields = "revokedFrom revocationReason certificate { revokedAt revokedFrom }"
    given = {"reason": "Struck off,\nsee the letter", "revoked_from": "2026-06-01"}

    revoked = await world.mona.do("completionRevoke", id=completion, select=fields, **given)

    assert revoked == {
        "revokedFrom": "2026-06-01",
        "revocationReason": "Struck off,\nsee the letter",
        "certificate": {"revokedAt": "2026-02-01T08:00:00+00:00", "revokedFrom": "2026-06-01"},
    }
    assert await world.admin.statuses(world.first_aid, "2026-05-31", "2026-06-01") == ["QUALIFIED", "EXPIRED"]


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"completed_on": "2026-02-02"}, [("IN_THE_FUTURE", "input.completedOn")]),
        ({"completed_on": "9999-01-01"}, [("OUT_OF_RANGE", "input.completedOn")]),
        ({"completed_on": "0001-01-01"}, [("OUT_OF_RANGE", "input.completedOn")]),
        ({"activity": "code:unknown"}, [("NOT_FOUND", "input.activity")]),
        ({"user": "email:nobody@care.example"}, [("NOT_FOUND", "input.user")]),
        ({"user": "", "activity": ""}, [("NOT_FOUND", "input.user"), ("NOT_FOUND", "input.activity")]),
        ({"activity": "code:old"}, [("ARCHIVED", "input.activity")]),
        ({"activity": "code:old", "completed_on": "2026-01-01"}, [("ARCHIVED", "input.activity")]),
    ],
    ids=str,
)
async def test_a_wrong_completion_is_refused_at_its_place(world: World, arguments: dict[str, Any], refusals: Refusals):
    given = {"user": LENA, "activity": COURSE, **arguments}

    assert await world.admin.refused("completionRecord", **given) == refusals


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"reason": "  "}, [("REQUIRED", "input.reason")]),
        ({"reason": "x" * 1001}, [("TOO_LONG", "input.reason")]),
        ({"reason": "Wrong", "revoked_from": "2025-12-31"}, [("BEFORE_COMPLETION", "input.revokedFrom")]),
        ({"reason": "Wrong", "revoked_from": "2999-01-01"}, [("OUT_OF_RANGE", "input.revokedFrom")]),
    ],
    ids=lambda value: str(value)[:60],
)
async def test_a_wrong_revocation_is_refused_at_its_place(world: World, arguments: dict[str, Any], refusals: Refusals):
    assert await world.admin.refused("completionRevoke", id=world.watched, **arguments) == refusals


async def test_revoking_twice_is_too_late(world: World):
    await world.admin.do("completionRevoke", id=world.watched, reason="Wrong video", revoked_from="2026-01-01")

    assert await world.admin.refused("completionRevoke", id=world.watched, reason="Again") == [("CONFLICT", "")]
    assert await world.admin.refused("completionRevoke", id=world.first_aid, reason="No") == [("NOT_FOUND", "id")]


async def test_learners_record_nothing_and_what_managers_do_not_manage_does_not_exist(world: World):
    of_zoe = await world.admin.complete(ZOE, "code:video")

    assert await world.lena.refused("completionRecord", user=LENA, activity=COURSE) == [("FORBIDDEN", "")]
    assert await world.lena.refused("completionRevoke", id=world.watched, reason="Mine") == [("FORBIDDEN", "")]
    assert await world.lena.refused("completionRevoke", id=of_zoe, reason="Mine") == [("NOT_FOUND", "id")]
    assert await world.mona.refused("completionRecord", user=ZOE, activity=COURSE) == [("NOT_FOUND", "input.user")]
    assert await world.mona.refused("completionRevoke", id=of_zoe, reason="Mine") == [("NOT_FOUND", "id")]
