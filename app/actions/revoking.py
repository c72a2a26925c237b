"""Decides about the revocation of facts, by hand or for a bulk run; certificates follow (E24, E56, E65, E70)."""

from collections.abc import Sequence
from datetime import date

from app.audit.snapshots import Change, own_fields
from app.db.bulk import insert, update
from app.db.entities import load
from app.db.sql import Sql, all_of, in_list
from app.gate.work import Work
from schema.certificates import Certificate, CertificateRevocationChanged, CertificateRevoked
from schema.completions import Completion
from schema.enums import RevocationKind
from schema.revocations import CompletionRevocation, UploadRevocation
from schema.uploads import UploadedCertificate

_HOLDS = ("revoked_at", "revoked_from", "revoked_by_id", "revocation_reason")
_IN_FORCE, _REVOKED = Sql("t.revoked_at IS NULL"), Sql("t.revoked_at IS NOT NULL")


async def decide_on_completions(
    work: Work, completions: Sequence[Completion], kind: RevocationKind, *, reason: str, from_on: date | None = None
) -> None:
    """Put a decision about each on record, and let it and its certificate say what holds by it; all are kept."""
    decided = _decided(work, completions, kind, reason, from_on)
    await update(completions, [*_HOLDS, "decisions"])
    await insert([CompletionRevocation(completion_id=each.id, **decided) for each in completions])
    await _mark_certificates(work, completions, kind)
    work.touched(users=[each.user_id for each in completions])


async def decide_on_upload(
    work: Work, upload: UploadedCertificate, kind: RevocationKind, *, reason: str, from_on: date | None = None
) -> None:
    """Put a decision on record, and let the upload say what holds by it."""
    decided = _decided(work, [upload], kind, reason, from_on)
    await update([upload], [*_HOLDS, "decisions"])
    await insert([UploadRevocation(uploaded_certificate_id=upload.id, **decided)])
    work.touched(assignments=[upload.assignment_id])


def _decided(
    work: Work,
    rows: Sequence[Completion] | Sequence[UploadedCertificate],
    kind: RevocationKind,
    reason: str,
    from_on: date | None,
) -> dict[str, object]:
    """Let rows say what holds by a decision, and return what the decision itself says."""
    holds = (None,) * len(_HOLDS) if kind is RevocationKind.LIFTED else (work.now, from_on, work.actor_id, reason)
    for row in rows:
        row.decisions += 1
        for name, value in zip(_HOLDS, holds, strict=True):
            setattr(row, name, value)
    return {
        "kind": kind,
        "from_on": from_on,
        "reason": reason,
        "decided_at": work.now,
        "decided_by_id": work.actor_id,
    }


async def _mark_certificates(work: Work, completions: Sequence[Completion], kind: RevocationKind) -> None:
    """Let the marks of certificates follow those of their completions; the instant of one that is corrected stays."""
    is_new = kind is RevocationKind.REVOKED
    by_id = {each.id: each for each in completions}
    where = all_of([in_list("t.completion_id", by_id), _IN_FORCE if is_new else _REVOKED])
    certificates = await load(Certificate, where) if by_id else []
    before = [own_fields(each) for each in certificates]
    for certificate in certificates:
        completion = by_id[certificate.completion_id]
        certificate.revoked_from = completion.revoked_from
        if kind is not RevocationKind.CORRECTED:
            certificate.revoked_at = completion.revoked_at
    await update(certificates, ["revoked_at", "revoked_from"])
    for was, certificate in zip(before, certificates, strict=True):
        event = CertificateRevoked if is_new else CertificateRevocationChanged
        work.emit(event, certificate, change=Change.of(was, certificate))
