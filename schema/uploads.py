"""Proof from elsewhere: somebody uploads a certificate for one requirement, and somebody else judges it."""

from datetime import date

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.assignments import Assignment
from schema.enums import Decision
from schema.files import File
from schema.kit.access import admins, managers_of, own
from schema.kit.action import ABSENT, Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, Shape, choice, civil_date, instant, link, text
from schema.kit.uploads import Upload
from schema.people import User
from schema.requirements import Requirement

_MAX_REASON = 1000


class UploadedCertificate(Entity):
    """Proof, earned elsewhere, that a user meets one requirement of one of their qualifications (S33-S37)."""

    user: ForeignKeyRelation[User] = link(
        "User", "User", help="Whose proof it is.",
        back=(Back("uploaded_certificates", "The proof from elsewhere that the user uploaded."),),
    )  # fmt: skip
    assignment: ForeignKeyRelation[Assignment] = link(
        "Assignment", "Assignment", help="The qualification that it counts for, and for no other (S57).",
        back=(Back("uploaded_certificates", "Proof from elsewhere that was uploaded for it.", Shape.LIST),),
    )  # fmt: skip
    requirement: ForeignKeyRelation[Requirement] = link("Requirement", "Requirement", help="What it is proof of.")
    file: ForeignKeyRelation[File] = link(
        "File", "File", help="The certificate itself.",
        back=(Back("uploaded_certificate", "What it is proof of.", Shape.ONE),),
    )  # fmt: skip
    obtained_on = civil_date("Obtained on", help="The day printed on it, as the user typed it.")
    expires_on = civil_date("Expires on", null=True, help="The last day it is good for, as typed; empty: none (E19).")
    decision = choice("Decision", Decision, help="What came of it.")
    submitted_at = instant("Submitted at", help="When it was uploaded (R10).")
    decided_at = instant("Decided at", null=True, help="When it was decided (R10); empty as long as it is not.")
    decided_by: ForeignKeyNullableRelation[User] = link("Decided by", "User", null=True, help="Who decided it.")
    approved_obtained_on = civil_date(
        "Approved: obtained on", null=True, help="The day that counts, as approved: what was typed, or corrected (E26)."
    )
    approved_expires_on = civil_date(
        "Approved: expires on", null=True, help="The last day that counts, as approved (E26); empty: none."
    )
    remark = text("Remark", null=True, max_length=_MAX_REASON, has_lines=True, help="What the approver had to say.")
    rejection_reason = text(
        "Reason of rejection", null=True, max_length=_MAX_REASON, has_lines=True, help="Why it was rejected (E23)."
    )
    revoked_at = instant("Revoked at", null=True, help="When it was revoked; empty as long as it counts (E24).")
    revoked_from = civil_date(
        "Revoked from", null=True, help="The day from which it no longer counts; empty with revokedAt: it never did."
    )
    revoked_by: ForeignKeyNullableRelation[User] = link("Revoked by", "User", null=True, help="Who revoked it.")
    revocation_reason = text(
        "Revocation reason", null=True, max_length=_MAX_REASON, has_lines=True, help="Why it was revoked (E24)."
    )

    user_id: int
    assignment_id: int
    requirement_id: int
    file_id: int
    decided_by_id: int | None
    revoked_by_id: int | None
    plural = "uploaded_certificates"
    title = ("requirement", "user")
    read = own("user") | managers_of("user") | admins

    class Admin:
        """What its lists show."""

        starts_with = "sort=-submitted_at"
        icon = "certificates"
        columns = ("user", "requirement", "obtained_on", "expires_on", "decision", "submitted_at")
        filters = ("user", "decision", "obtained_on", "submitted_at")

    class Meta:
        """A file is proof of one thing."""

        unique_together = (("file",),)


class UploadedCertificateRevoked(Event):
    """An approved certificate from elsewhere was taken back."""

    subject = UploadedCertificate
    about = "user"


JUDGES = managers_of("user") | admins
BARRED = {"OWN_CERTIFICATE": own("user")}
"""Nobody judges their own (E25)."""
OWN = "Somebody else has to judge your own certificate."


class UploadedCertificateSubmit(Action):
    """Upload proof for one requirement of one of one's own qualifications; it waits for an approval (S33-S37)."""

    assignment: int = ask(help="The qualification of yours that it is for.")
    requirement: int = ask(help="What it is proof of.")
    file: Upload = ask(
        "File",
        help="A PDF, PNG or JPEG of at most 10 MB. A photo of the certificate will do, if all of it can be read.",
    )
    obtained_on: date = ask(help="The day printed on it.")
    expires_on: date | None = ask(
        default=None,
        help="The last day it is good for; empty if it says none. If that day is past it is kept as history: "
        "it satisfies nothing today.",
    )

    subject = UploadedCertificate
    creates = True
    label = "Upload certificate"
    allow = own("assignment.user")
    refusals = {
        "NOT_REQUIRED": "This is not among what your qualification asks for.",
        "UPLOAD_NOT_ALLOWED": "For this no proof from elsewhere is accepted.",
        "IN_THE_FUTURE": "It cannot have been obtained in the future.",
        "EXPIRES_TOO_EARLY": "It has to expire after the day on which it was obtained.",
        "ARCHIVED": "Nothing assigns this qualification any more.",
        "TOO_MANY_PENDING": "Ten uploads for this wait for a decision already.",
    }


class UploadedCertificateApprove(Action):
    """Accept it as proof: it satisfies its requirement from the day it was obtained (R9, R10); no certificate (S42)."""

    obtained_on: date = ask(default=ABSENT, help="The day that counts, if another one was typed (E26).")
    expires_on: date | None = ask(default=ABSENT, help="The last day that counts, if another one was typed (E26).")
    remark: str | None = ask("Remark", default=None, max_length=_MAX_REASON, has_lines=True, help="Shown to the user.")

    subject = UploadedCertificate
    label = "Approve"
    allow = JUDGES
    barred = BARRED
    available_when = {"decision": Decision.PENDING}
    unavailable = "It is decided already."
    refusals = {
        "OWN_CERTIFICATE": OWN,
        "IN_THE_FUTURE": "It cannot have been obtained in the future.",
        "EXPIRES_TOO_EARLY": "It has to expire after the day on which it was obtained.",
    }


class UploadedCertificateReject(Action):
    """Turn it down; the user may submit again, as a new record (E23)."""

    reason: str = ask("Reason", max_length=_MAX_REASON, has_lines=True, help="Why; shown to the user and kept.")

    subject = UploadedCertificate
    label = "Reject"
    allow = JUDGES
    barred = BARRED
    available_when = {"decision": Decision.PENDING}
    unavailable = "It is decided already."
    refusals = {"OWN_CERTIFICATE": OWN}


class UploadedCertificateRevoke(Action):
    """Take an approved one back, from the start or from a date, because it was found false later (E24)."""

    reason: str = ask("Reason", max_length=_MAX_REASON, has_lines=True, help="Why; shown to the user and kept.")
    revoked_from: date | None = ask(default=None)

    subject = UploadedCertificate
    label = "Revoke"
    allow = JUDGES
    barred = BARRED
    available_when = {"decision": Decision.APPROVED, "revoked_at": None}
    unavailable = "It is not approved, or revoked already."
    refusals = {
        "OWN_CERTIFICATE": OWN,
        "BEFORE_OBTAINED": "It cannot stop counting before the day it was obtained.",
    }
    emits = UploadedCertificateRevoked
