"""Handlers: correct and lift revocations; every decision is kept (E70)."""

from datetime import date
from typing import Any

from app.actions.recording import recorded
from app.actions.shared import change
from app.audit.snapshots import Change, own_fields
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.certificates import Certificate, CertificateRevocationChanged
from schema.completions import Completion
from schema.enums import RevocationKind
from schema.revocations import (
    CompletionCorrectRevocation,
    CompletionLiftRevocation,
    CompletionRevocation,
    UploadedCertificateCorrectRevocation,
    UploadedCertificateLiftRevocation,
    UploadRevocation,
)
from schema.uploads import UploadedCertificate


async def decide(
    work: Work, row: Completion | UploadedCertificate, kind: RevocationKind, *, reason: str, from_on: date | None = None
) -> None:
    """Put a decision on record, and let the row say what holds by it."""
    decided: dict[str, Any] = {
        "from_on": from_on,
        "reason": reason,
        "decided_at": work.now,
        "decided_by_id": work.actor_id,
    }
    if isinstance(row, Completion):
        await CompletionRevocation.create(completion_id=row.id, kind=kind, **decided)
    else:
        await UploadRevocation.create(uploaded_certificate_id=row.id, kind=kind, **decided)
    holds: dict[str, Any] = {
        "revoked_at": work.now,
        "revoked_from": from_on,
        "revoked_by_id": work.actor_id,
        "revocation_reason": reason,
    }
    if kind is RevocationKind.LIFTED:
        holds = dict.fromkeys(holds)
    await change(row, {**holds, "decisions": row.decisions + 1})
    if isinstance(row, Completion):
        work.touched(users=[row.user_id])
    else:
        work.touched(assignments=[row.assignment_id])


@handles(CompletionCorrectRevocation)
async def completion_correct_revocation(
    work: Work, completion: Completion, action: CompletionCorrectRevocation
) -> Completion:
    """Revoke it from another day on, or from the start."""
    if action.revoked_from is not None and action.revoked_from < completion.completed_on:
        raise Refused(refusal(action, "BEFORE_COMPLETION", "revoked_from"))
    if action.revoked_from == completion.revoked_from:
        raise Refused(refusal(action, "SAME_DAY", "revoked_from"))
    await decide(work, completion, RevocationKind.CORRECTED, reason=action.reason, from_on=action.revoked_from)
    await _mark_certificate(work, completion, {"revoked_from": action.revoked_from})
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
    await decide(work, completion, RevocationKind.LIFTED, reason=action.reason)
    await _mark_certificate(work, completion, {"revoked_at": None, "revoked_from": None})
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
    await decide(work, upload, RevocationKind.CORRECTED, reason=action.reason, from_on=action.revoked_from)
    return upload


@handles(UploadedCertificateLiftRevocation)
async def uploaded_certificate_lift_revocation(
    work: Work, upload: UploadedCertificate, action: UploadedCertificateLiftRevocation
) -> UploadedCertificate:
    await decide(work, upload, RevocationKind.LIFTED, reason=action.reason)
    return upload


async def _mark_certificate(work: Work, completion: Completion, values: dict[str, Any]) -> None:
    """Let the certificate's mark follow that of its completion (E56, E65)."""
    for certificate in await Certificate.filter(completion_id=completion.id, revoked_at__isnull=False):
        before = own_fields(certificate)
        await change(certificate, values)
        work.emit(CertificateRevocationChanged, certificate, change=Change.of(before, certificate))
