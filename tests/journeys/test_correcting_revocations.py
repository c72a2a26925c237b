"""A revocation that was a mistake is corrected or lifted, and every decision stays on record (E70, R10)."""

from schema.assignments import Assignment
from tests.api import Api
from tests.journeys.first_aid import first_aid
from tests.journeys.stored import assert_as_known, instants
from tests.timelines import assert_stored_as_computed

DECISIONS = "revocations { kind fromOn reason decidedAt decidedBy { name } }"
STATUS = 'standing(on: "2026-06-15", asKnownAt: $at) { status }'
KNOWN = f"query($id: ID!, $at: DateTime!) {{ assignment: node(id: $id) {{ ... on Assignment {{ {STATUS} }} }} }}"


async def stored_as_known(api: Api) -> None:
    """Fail if what is stored is not what the engine says, as known at any instant."""
    await assert_stored_as_computed(api.clock)
    for each in await Assignment.all():
        for at in await instants(each):
            await assert_as_known(each, at, api.clock.zone)


async def test_a_day_is_corrected_and_each_decision_is_kept_and_was_known_then(api: Api):
    story = await first_aid(api)
    completion = await story.learns("2026-01-15")
    at = [api.clock.now()]
    api.clock.move_to("2026-07-01")
    await api.do("completionRevoke", id=completion, reason="Licence lost", revoked_from="2026-06-01")
    at.append(api.clock.now())
    api.clock.move_to("2026-08-01")

    corrected = await api.do(
        "completionCorrectRevocation", id=completion, reason="It was July", revoked_from="2026-07-01",
        select=f"revokedFrom revocationReason certificate {{ revokedFrom }} {DECISIONS}",
    )  # fmt: skip
    at.append(api.clock.now())

    assert corrected == {
        "revokedFrom": "2026-07-01",
        "revocationReason": "It was July",
        "certificate": {"revokedFrom": "2026-07-01"},
        "revocations": [
            {
                "kind": "REVOKED",
                "fromOn": "2026-06-01",
                "reason": "Licence lost",
                "decidedAt": "2026-07-01T07:00:00+00:00",
                "decidedBy": {"name": "Ada"},
            },
            {
                "kind": "CORRECTED",
                "fromOn": "2026-07-01",
                "reason": "It was July",
                "decidedAt": "2026-08-01T07:00:00+00:00",
                "decidedBy": {"name": "Ada"},
            },
        ],
    }
    assert await story.statuses("2026-06-15", "2026-07-01") == ["QUALIFIED", "EXPIRED"]
    known = [(await api.ask(KNOWN, id=story.assignment, at=each.isoformat()))["assignment"]["standing"] for each in at]
    assert [each["status"] for each in known] == ["QUALIFIED", "EXPIRED", "QUALIFIED"]
    await stored_as_known(api)


async def test_a_lifted_revocation_lets_it_count_again_and_its_certificate_stand(api: Api):
    story = await first_aid(api)
    completion = await story.learns("2026-01-15")
    issued = await story.certificates()
    api.clock.move_to("2026-02-01")
    await api.do("completionRevoke", id=completion, reason="Another Lena")
    revoked_at = api.clock.now()
    api.clock.move_to("2026-03-01")

    lifted = await api.do(
        "completionLiftRevocation", id=completion, reason="It was this Lena",
        select="revokedAt revokedFrom revocationReason revokedBy { id } revocations { kind reason }",
    )  # fmt: skip

    assert lifted == {
        "revokedAt": None,
        "revokedFrom": None,
        "revocationReason": None,
        "revokedBy": None,
        "revocations": [
            {"kind": "REVOKED", "reason": "Another Lena"},
            {"kind": "LIFTED", "reason": "It was this Lena"},
        ],
    }
    assert await story.certificates() == issued
    assert await story.statuses("2026-01-15", "2026-06-01") == ["QUALIFIED", "QUALIFIED"]
    assert [state for _, _, state in await story.attempts()] == ["COMPLETED", "WITHDRAWN"]
    assert (await api.refused("completionLiftRevocation", id=completion, reason="Again")) == [("CONFLICT", "")]
    await api.do("completionRevoke", id=completion, reason="It was another one after all", revoked_from="2026-04-01")
    assert await story.statuses("2026-03-31", "2026-04-01") == ["QUALIFIED", "EXPIRED"]
    known = (await api.ask(KNOWN, id=story.assignment, at=revoked_at.isoformat()))["assignment"]["standing"]
    assert known == {"status": "IN_PROGRESS"}
    await stored_as_known(api)


async def test_what_was_recorded_again_meanwhile_is_not_doubled(api: Api):
    story = await first_aid(api)
    completion = await story.learns("2026-01-15")
    await api.do("completionRevoke", id=completion, reason="Another Lena")
    again = await story.learns("2026-01-15")

    refused = await api.refused("completionLiftRevocation", id=completion, reason="It was right")
    await api.do("completionRevoke", id=again, reason="It is there already")
    await api.do("completionLiftRevocation", id=completion, reason="It was right")

    assert refused == [("ALREADY_RECORDED", "")]
    assert await story.statuses("2026-01-15") == ["QUALIFIED"]


async def test_corrections_are_refused_where_they_make_no_sense_and_to_those_who_may_not(api: Api):
    story = await first_aid(api)
    completion = await story.learns("2026-01-15")
    verb = "completionCorrectRevocation"

    assert await api.refused(verb, id=completion, reason="x") == [("CONFLICT", "")]
    await api.do("completionRevoke", id=completion, reason="Another Lena", revoked_from="2026-02-01")
    assert await api.refused(verb, id=completion, reason="x", revoked_from="2026-01-14") == [
        ("BEFORE_COMPLETION", "input.revokedFrom")
    ]
    assert await api.refused(verb, id=completion, reason="x", revoked_from="2026-02-01") == [
        ("SAME_DAY", "input.revokedFrom")
    ]
    assert await api.refused(verb, id=completion, reason=" ") == [("REQUIRED", "input.reason")]
    lena = await api.signed_in_as("lena@care.example")
    for each in (verb, "completionLiftRevocation"):
        assert await lena.refused(each, id=completion, reason="x") == [("FORBIDDEN", "")]
    await api.do("userEdit", id="email:lena@care.example", role="MANAGER", managed_units=[api.company])
    for each in (verb, "completionLiftRevocation"):
        assert await lena.refused(each, id=completion, reason="x") == [("OWN_COMPLETION", "")]
