"""Uploaded certificates: proof from elsewhere for one requirement, which someone else approves or rejects."""

from datetime import date, datetime

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.assignments import Assignment
from schema.enums import Decision
from schema.files import File
from schema.kit.access import admins, managers_of, own, own_of_manager
from schema.kit.action import ABSENT, Action, ask
from schema.kit.entity import Entity, FactOf
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import choice, civil_date, instant, link, text
from schema.kit.uploads import Upload
from schema.people import User
from schema.requirements import Requirement

_MAX_REASON = 1000


class UploadedCertificate(Entity):  # S33-S37
    """A certificate from elsewhere, uploaded as proof that a user meets one requirement of a qualification."""

    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="The person whose certificate it is.",
        back=(Back("uploaded_certificates", "The certificates from elsewhere that the user uploaded.", usually=5),),
    )
    assignment: ForeignKeyRelation[Assignment] = link(  # S57
        "Assignment",
        "Assignment",
        help="The assignment it counts for; it counts for no other.",
        back=(
            Back(
                "uploaded_certificates",
                "The certificates from elsewhere that were uploaded for it.",
                Shape.LIST,
                usually=1,
            ),
        ),
    )
    requirement: ForeignKeyRelation[Requirement] = link(
        "Requirement", "Requirement", help="The requirement it is proof of."
    )
    file: ForeignKeyRelation[File] = link(
        "File",
        "File",
        help="The file that was uploaded.",
        back=(Back("uploaded_certificate", "The requirement it is proof of.", Shape.ONE),),
    )
    obtained_on = civil_date("Obtained on", help="The day of issue printed on it, as entered.")
    expires_on = civil_date(  # E19
        "Expires on", null=True, help="The last valid day printed on it, as entered; null if none."
    )
    decision = choice("Decision", Decision, help="The decision; PENDING until it is made.")
    submitted_at = instant("Submitted at", help="When it was uploaded.")  # R10
    submitted_by: ForeignKeyNullableRelation[User] = link(  # E71
        "Submitted by", "User", null=True, is_checked=False, help="Who uploaded it; they cannot decide on it."
    )
    decided_at = instant("Decided at", null=True, help="When it was decided; null while it is pending.")  # R10
    decided_by: ForeignKeyNullableRelation[User] = link("Decided by", "User", null=True, help="Who decided it.")
    approved_obtained_on = civil_date(  # E26
        "Approved: obtained on", null=True, help="The day of issue that was approved: as entered, or as corrected."
    )
    approved_expires_on = civil_date(  # E26
        "Approved: expires on", null=True, help="The last valid day that was approved; null if there is none."
    )
    remark = text(
        "Remark", null=True, max_length=_MAX_REASON, has_lines=True, help="What the approver wrote to the user."
    )
    rejection_reason = text(  # E23
        "Reason of rejection", null=True, max_length=_MAX_REASON, has_lines=True, help="Why it was rejected."
    )
    revoked_at = instant("Revoked at", null=True, help="When it was revoked; null if it was not.")  # E24
    revoked_from = civil_date(
        "Revoked from",
        null=True,
        help="The day from which it no longer counts. Without a day it is revoked from the start.",
    )
    revoked_by: ForeignKeyNullableRelation[User] = link("Revoked by", "User", null=True, help="Who revoked it.")
    revocation_reason = text(  # E24
        "Revocation reason", null=True, max_length=_MAX_REASON, has_lines=True, help="Why it was revoked."
    )
    decisions = fields.IntField(default=0)
    """How often it was decided about revoking it: more than one stands in `revocations` (E70)."""
    came_from_id: int | None = fields.BigIntField(null=True, db_index=True)
    """The assignment that it belonged to until `came_at`, when two accounts were merged (E39)."""
    came_at: datetime | None = fields.DatetimeField(null=True)

    user_id: int
    assignment_id: int
    requirement_id: int
    file_id: int
    submitted_by_id: int | None
    decided_by_id: int | None
    revoked_by_id: int | None
    plural = "uploaded_certificates"
    title = ("requirement", "user")
    is_fact_of = FactOf("assignment")
    read = own("user") | managers_of("user") | admins

    class Admin:
        starts_with = "sort=-submitted_at"
        icon = "certificates"
        columns = ("user", "requirement", "obtained_on", "expires_on", "decision", "submitted_at")
        filters = ("user", "decision", "obtained_on", "submitted_at")
        told_by_others = ("decision", "approval", "file", "assignment", "requirement")

    class Meta:
        """Each file belongs to one uploaded certificate."""

        unique_together = (("file",),)


class UploadedCertificateRevoked(Event):
    """An approved certificate from elsewhere was revoked."""

    subject = UploadedCertificate
    about = "user"
    numbers = ChangedNumbers.OF_USER


JUDGES = managers_of("user") | admins
BARRED = {"OWN_CERTIFICATE": own("user"), "OWN_SUBMISSION": own("submitted_by")}
"""Nobody decides on their own certificate (E25), nor on what they uploaded for somebody (E71)."""
OWN = {
    "OWN_CERTIFICATE": "Someone else has to decide on your own certificate.",
    "OWN_SUBMISSION": "Someone else has to decide on what you uploaded.",
}


OWN_REVOKING = "Someone else has to revoke your own certificate."
BARRED_REVOKING = {"OWN_CERTIFICATE": own_of_manager("user")}


class UploadedCertificateSubmit(Action):  # S33-S37, E71
    """Upload a certificate from elsewhere as proof for a requirement, yours or of somebody you look after.

    A manager or an administrator decides, and never the one who uploaded it.
    """

    assignment: int = ask(help="The qualification it is for.")
    requirement: int = ask(help="The requirement it is proof of.")
    file: Upload = ask(
        "File",
        help="A PDF, PNG or JPEG of at most 10 MB. A photo is fine, as long as everything on it can be read.",
    )
    obtained_on: date = ask(help="The day of issue printed on it.")
    expires_on: date | None = ask(
        default=None,
        help=(
            "The last valid day printed on it, if there is one. A certificate that has expired counts for the "
            "past, not for today."
        ),
    )

    subject = UploadedCertificate
    creates = True
    label = "Upload certificate"
    allow = own("assignment.user") | managers_of("assignment.user") | admins
    available_for = {"assignment": {"archived_on": None}}
    refusals = {
        "NOT_REQUIRED": "This qualification does not require this.",
        "UPLOAD_NOT_ALLOWED": "Certificates from elsewhere are not accepted for this requirement.",
        "IN_THE_FUTURE": "It cannot have been obtained in the future.",
        "EXPIRES_TOO_EARLY": "The expiry date has to be later than the day it was obtained.",
        "ARCHIVED": "This qualification is no longer assigned.",
        "TOO_MANY_PENDING": "{max} certificates for this requirement are already waiting for a decision.",
        "ALREADY_SUBMITTED": "This file, with these dates, is already waiting for a decision.",
    }


class UploadedCertificateApprove(Action):  # R9, R10, S42
    """Accept it as proof: the requirement is met from the day it was obtained. It issues no new certificate."""

    is_usual = True

    obtained_on: date = ask(default=ABSENT, help="The day of issue, if it was entered incorrectly.")  # E26
    expires_on: date | None = ask(default=ABSENT, help="The last valid day, if it was entered incorrectly.")  # E26
    remark: str | None = ask("Remark", default=None, max_length=_MAX_REASON, has_lines=True, help="The user sees this.")

    subject = UploadedCertificate
    label = "Approve"
    allow = JUDGES
    barred = BARRED
    available_when = {"decision": Decision.PENDING}
    unavailable = "This has already been decided."
    refusals = {
        **OWN,
        "IN_THE_FUTURE": "It cannot have been obtained in the future.",
        "EXPIRES_TOO_EARLY": "The expiry date has to be later than the day it was obtained.",
    }


class UploadedCertificateReject(Action):  # E23
    """Turn it down. The user can upload it again, as a new record."""

    reason: str = ask(
        "Reason", max_length=_MAX_REASON, has_lines=True, help="Why; the user sees this, and it is kept on record."
    )

    subject = UploadedCertificate
    label = "Reject"
    allow = JUDGES
    barred = BARRED
    available_when = {"decision": Decision.PENDING}
    unavailable = "This has already been decided."
    refusals = OWN


class UploadedCertificateWithdraw(Action):  # E71
    """Withdraw what you uploaded, as long as nobody has decided. It stays on record, and can be uploaded again."""

    subject = UploadedCertificate
    label = "Withdraw"
    allow = own("user") | own("submitted_by")
    available_when = {"decision": Decision.PENDING}
    unavailable = "This has already been decided."


class UploadedCertificateRevoke(Action):  # E24
    """Revoke a certificate that was approved but turned out to be false, from the start or from a day."""

    reason: str = ask(
        "Reason", max_length=_MAX_REASON, has_lines=True, help="Why; the user sees this, and it is kept on record."
    )
    revoked_from: date | None = ask(default=None)

    subject = UploadedCertificate
    label = "Revoke"
    allow = JUDGES
    barred = BARRED_REVOKING
    available_when = {"decision": Decision.APPROVED, "revoked_at": None}
    unavailable = "It has not been approved, or it has already been revoked."
    refusals = {
        "OWN_CERTIFICATE": OWN_REVOKING,
        "BEFORE_OBTAINED": "It cannot be revoked from a day before it was obtained.",
    }
    emits = UploadedCertificateRevoked
