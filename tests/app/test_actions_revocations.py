"""The revocation of a certificate from elsewhere is corrected and lifted, and its decisions are kept (E70)."""

from tests.api import Api
from tests.app.proof import first_aid_by_proof

KEPT = "revokedAt revokedFrom revocations { kind fromOn }"


async def test_the_revocation_of_proof_is_corrected_and_lifted(api: Api):
    story = await first_aid_by_proof(api)
    upload = await story.submit("2026-01-05")
    await story.approve(upload)
    revoke = {"id": upload, "reason": "Forged"}
    await story.mona.do("uploadedCertificateRevoke", **revoke, revoked_from="2026-01-10")
    revoked = await story.standing("2026-01-12")
    verb = "uploadedCertificateCorrectRevocation"
    early = await story.mona.refused(verb, **revoke, revoked_from="2026-01-04")
    same = await story.mona.refused(verb, **revoke, revoked_from="2026-01-10")

    corrected = await story.mona.do(verb, **revoke, revoked_from="2026-01-15", select=KEPT)
    then = await story.standing("2026-01-12")
    lifted = await story.mona.do("uploadedCertificateLiftRevocation", **revoke, select=KEPT)

    assert (early, same) == ([("BEFORE_OBTAINED", "input.revokedFrom")], [("SAME_DAY", "input.revokedFrom")])
    assert corrected["revokedFrom"] == "2026-01-15"
    assert (revoked or {})["status"] == "EXPIRED"
    assert (then or {})["status"] == "QUALIFIED"
    assert lifted == {
        "revokedAt": None,
        "revokedFrom": None,
        "revocations": [
            {"kind": "REVOKED", "fromOn": "2026-01-10"},
            {"kind": "CORRECTED", "fromOn": "2026-01-15"},
            {"kind": "LIFTED", "fromOn": None},
        ],
    }
    assert (await story.standing("2026-01-20") or {})["status"] == "QUALIFIED"
    assert await story.lena.refused(verb, **revoke) == [("FORBIDDEN", "")]
