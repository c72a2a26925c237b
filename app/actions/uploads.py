"""Handlers: submit, approve, reject, withdraw and revoke uploaded certificates (S33-S38, E20-E28, E71)."""

from datetime import date
from typing import Any

from app.actions.revoking import decide_on_upload
from app.actions.shared import change
from app.audit.snapshots import Change, own_fields
from app.gate.work import Work, handles
from app.policy.refusals import Problem, Refused, refusal, refuse_all
from app.standings.facts import histories
from app.standings.upload_checks import UPLOAD_PARAMS, upload_refusals
from schema.approvals import Approval, ApprovalDecided, ApprovalRequested
from schema.assignments import Assignment
from schema.enums import ApprovalKind, Decision, RevocationKind
from schema.kit.action import Action
from schema.uploads import (
    UploadedCertificate,
    UploadedCertificateApprove,
    UploadedCertificateReject,
    UploadedCertificateRevoke,
    UploadedCertificateSubmit,
    UploadedCertificateWithdraw,
)


@handles(UploadedCertificateSubmit)
async def uploaded_certificate_submit(work: Work, action: UploadedCertificateSubmit) -> UploadedCertificate:
    """Record an uploaded certificate, and put it into the queue of approvals."""
    assignment = await work.find(Assignment, action.assignment, "assignment")
    if assignment.archived_on is not None:
        raise Refused(refusal(action, "ARCHIVED", "assignment"))
    asked = (assignment.id, action.requirement)
    known = await histories([assignment.id])
    code = (await upload_refusals([asked], known, viewer=None))[asked]
    wrong = _wrong_dates(action, action.obtained_on, action.expires_on, work.today)
    await _refuse_waiting(work, action, assignment)
    told = [] if code is None else [refusal(action, code, "requirement", **UPLOAD_PARAMS.get(code, {}))]
    refuse_all([*told, *wrong])
    file = await work.staged_files[action.file].row()
    made = await UploadedCertificate.create(
        user_id=assignment.user_id,
        assignment_id=assignment.id,
        requirement_id=action.requirement,
        file_id=file.id,
        obtained_on=action.obtained_on,
        expires_on=action.expires_on,
        decision=Decision.PENDING,
        submitted_at=work.now,
        submitted_by_id=work.actor_id,
    )
    await _ask_for_approval(work, made)
    work.touched(assignments=[assignment.id])
    return made


@handles(UploadedCertificateApprove)
async def uploaded_certificate_approve(
    work: Work, upload: UploadedCertificate, action: UploadedCertificateApprove
) -> UploadedCertificate:
    """Approve it with the dates as entered or as corrected; both stay on record (E26)."""
    given = action.given()
    obtained_on, expires_on = given.get("obtained_on", upload.obtained_on), given.get("expires_on", upload.expires_on)
    refuse_all(_wrong_dates(action, obtained_on, expires_on, work.today))
    approved = {"approved_obtained_on": obtained_on, "approved_expires_on": expires_on, "remark": action.remark}
    return await _decide(work, upload, Decision.APPROVED, approved)


@handles(UploadedCertificateReject)
async def uploaded_certificate_reject(
    work: Work, upload: UploadedCertificate, action: UploadedCertificateReject
) -> UploadedCertificate:
    return await _decide(work, upload, Decision.REJECTED, {"rejection_reason": action.reason})


@handles(UploadedCertificateWithdraw)
async def uploaded_certificate_withdraw(
    work: Work, upload: UploadedCertificate, action: UploadedCertificateWithdraw
) -> UploadedCertificate:
    """Take it out of the queue; it stays on record (E71)."""
    return await _decide(work, upload, Decision.WITHDRAWN, {})


@handles(UploadedCertificateRevoke)
async def uploaded_certificate_revoke(
    work: Work, upload: UploadedCertificate, action: UploadedCertificateRevoke
) -> UploadedCertificate:
    """Revoke it. It is kept, and standings are computed without it (E24)."""
    counts_from = upload.approved_obtained_on or upload.obtained_on
    if action.revoked_from is not None and action.revoked_from < counts_from:
        raise Refused(refusal(action, "BEFORE_OBTAINED", "revoked_from"))
    await decide_on_upload(work, upload, RevocationKind.REVOKED, reason=action.reason, from_on=action.revoked_from)
    return upload


async def _refuse_waiting(work: Work, action: UploadedCertificateSubmit, assignment: Assignment) -> None:
    """Refuse what waits for a decision already; nobody else adds any: the person is held."""
    waiting = await UploadedCertificate.filter(
        assignment_id=assignment.id, requirement_id=action.requirement, decision=Decision.PENDING
    ).prefetch_related("file")
    dates, sha256 = (action.obtained_on, action.expires_on), work.staged_files[action.file].sha256
    for each in waiting:
        if (each.obtained_on, each.expires_on) == dates and each.file.sha256 == sha256:
            raise Refused(refusal(action, "ALREADY_SUBMITTED", "file", row=each.id))


async def _ask_for_approval(work: Work, upload: UploadedCertificate) -> None:
    approval = await Approval.create(
        kind=ApprovalKind.UPLOADED_CERTIFICATE,
        user_id=upload.user_id,
        uploaded_certificate_id=upload.id,
        requested_at=work.now,
        decision=Decision.PENDING,
    )
    work.emit(ApprovalRequested, approval, change=Change.made(approval))


async def _decide(
    work: Work, upload: UploadedCertificate, decision: Decision, values: dict[str, Any]
) -> UploadedCertificate:
    """Record a decision on the uploaded certificate and on its approval."""
    decided = {"decision": decision, "decided_at": work.now, "decided_by_id": work.actor_id}
    await change(upload, {**values, **decided})
    approval = await Approval.get(uploaded_certificate_id=upload.id)
    before = own_fields(approval)
    await change(approval, decided)
    work.emit(ApprovalDecided, approval, change=Change.of(before, approval))
    work.touched(assignments=[upload.assignment_id])
    return upload


def _wrong_dates(action: Action, obtained_on: date, expires_on: date | None, today: date) -> list[Problem]:
    """E20: proof is not of the future, and lasts for a day at least. What is over already is history (E21)."""
    found = [refusal(action, "IN_THE_FUTURE", "obtained_on")] if obtained_on > today else []
    if expires_on is not None and expires_on <= obtained_on:
        found.append(refusal(action, "EXPIRES_TOO_EARLY", "expires_on"))
    return found
