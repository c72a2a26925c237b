"""Handlers: correct and lift revocations; every decision is kept (E70)."""

from app.actions.recording import recorded
from app.actions.revoking import decide_on_completions, decide_on_upload
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.completions import Completion
from schema.enums import RevocationKind
from schema.revocations import (
    CompletionCorrectRevocation,
    CompletionLiftRevocation,
    UploadedCertificateCorrectRevocation,
    UploadedCertificateLiftRevocation,
)
from schema.uploads import UploadedCertificate


@handles(CompletionCorrectRevocation)
async def completion_correct_revocation(
    work: Work, completion: Completion, action: CompletionCorrectRevocation
) -> Completion:
    """Revoke it from another day on, or from the start."""
    if action.revoked_from is not None and action.revoked_from < completion.completed_on:
        raise Refused(refusal(action, "BEFORE_COMPLETION", "revoked_from"))
    if action.revoked_from == completion.revoked_from:
        raise Refused(refusal(action, "SAME_DAY", "revoked_from"))
    await decide_on_completions(
        work, [completion], RevocationKind.CORRECTED, reason=action.reason, from_on=action.revoked_from
    )
    return completion


@handles(CompletionLiftRevocation)
async def completion_lift_revocation(
    work: Work, completion: Completion, action: CompletionLiftRevocation
) -> Completion:
    """Let it count again, unless the same was recorded since."""
    same = (completion.user_id, completion.activity_id, completion.completed_on)
    other = (await recorded([completion.user_id], [completion.activity_id])).get(same)
    if other is not None and not completion.is_repeat:
        raise Refused(refusal(action, "ALREADY_RECORDED", row=other))
    await decide_on_completions(work, [completion], RevocationKind.LIFTED, reason=action.reason)
    return completion


@handles(UploadedCertificateCorrectRevocation)
async def uploaded_certificate_correct_revocation(
    work: Work, upload: UploadedCertificate, action: UploadedCertificateCorrectRevocation
) -> UploadedCertificate:
    """Revoke it from another day on, or from the start."""
    if action.revoked_from is not None and action.revoked_from < (upload.approved_obtained_on or upload.obtained_on):
        raise Refused(refusal(action, "BEFORE_OBTAINED", "revoked_from"))
    if action.revoked_from == upload.revoked_from:
        raise Refused(refusal(action, "SAME_DAY", "revoked_from"))
    await decide_on_upload(work, upload, RevocationKind.CORRECTED, reason=action.reason, from_on=action.revoked_from)
    return upload


@handles(UploadedCertificateLiftRevocation)
async def uploaded_certificate_lift_revocation(
    work: Work, upload: UploadedCertificate, action: UploadedCertificateLiftRevocation
) -> UploadedCertificate:
    await decide_on_upload(work, upload, RevocationKind.LIFTED, reason=action.reason)
    return upload
