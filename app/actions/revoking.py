"""Revokes completions with their certificates, one by hand or those of a bulk run (E24, E56)."""

from collections.abc import Sequence
from datetime import date

from app.audit.snapshots import Change, own_fields
from app.db.bulk import insert, update
from app.db.entities import load
from app.db.sql import Sql, all_of, in_list
from app.gate.work import Work
from schema.certificates import Certificate, CertificateRevoked
from schema.completions import Completion
from schema.enums import RevocationKind
from schema.revocations import CompletionRevocation

_IN_FORCE = Sql("t.revoked_at IS NULL")


async def revoke(
    work: Work, completions: Sequence[Completion], *, reason: str, revoked_from: date | None = None
) -> None:
    """Revoke completions and their certificates, from a day or from the start; all of them are kept."""
    for completion in completions:
        completion.revoked_at, completion.revoked_from = work.now, revoked_from
        completion.revoked_by_id, completion.revocation_reason = work.actor_id, reason
        completion.decisions += 1
    await update(completions, ["revoked_at", "revoked_from", "revoked_by_id", "revocation_reason", "decisions"])
    decided = {"from_on": revoked_from, "reason": reason, "decided_at": work.now, "decided_by_id": work.actor_id}
    kind = RevocationKind.REVOKED
    await insert([CompletionRevocation(completion_id=each.id, kind=kind, **decided) for each in completions])
    await _revoke_certificates(work, [each.id for each in completions], revoked_from)
    work.touched(users=[each.user_id for each in completions])


async def _revoke_certificates(work: Work, completion_ids: Sequence[int], revoked_from: date | None) -> None:
    where = all_of([in_list("t.completion_id", completion_ids), _IN_FORCE])
    certificates = await load(Certificate, where) if completion_ids else []
    before = [own_fields(each) for each in certificates]
    for certificate in certificates:
        certificate.revoked_at, certificate.revoked_from = work.now, revoked_from
    await update(certificates, ["revoked_at", "revoked_from"])
    for was, certificate in zip(before, certificates, strict=True):
        work.emit(CertificateRevoked, certificate, change=Change.of(was, certificate))
