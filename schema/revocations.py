"""Decisions to revoke what is on record, to correct that, and to lift it: every one of them is kept (E70)."""

from datetime import date

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.completions import Completion
from schema.enums import RevocationKind
from schema.kit.access import admins, managers_of, own, own_of_manager
from schema.kit.action import IS_SET, Action, ask
from schema.kit.entity import Entity, FactOf
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import choice, civil_date, instant, link, text
from schema.people import User
from schema.uploads import BARRED_REVOKING, JUDGES, OWN_REVOKING, UploadedCertificate

MAX_REASON = 1000
_FROM = "The day from which it did not count by this decision. Without a day it was revoked from the start, or lifted."
_REVOCATIONS = "What was decided about its revocation, oldest first: every decision stays on record."
_REASON = "Why; the user sees this, and it is kept on record."


class CompletionRevocation(Entity):  # E70, R10
    """One decision about the revocation of a completion. The last one holds; every one stays on record."""

    completion: ForeignKeyRelation[Completion] = link(
        "Completion",
        "Completion",
        help="The completion it is about.",
        back=(Back("revocations", _REVOCATIONS, Shape.LIST, usually=1),),
    )
    kind = choice("Kind", RevocationKind, help="What was decided.")
    from_on = civil_date("From", null=True, help=_FROM)
    reason = text("Reason", max_length=MAX_REASON, has_lines=True, help="Why.")
    decided_at = instant("Decided at", help="When it was decided.")
    decided_by: ForeignKeyNullableRelation[User] = link("Decided by", "User", null=True, help="Who decided it.")

    completion_id: int
    decided_by_id: int | None
    title = ("kind", "reason")
    is_fact_of = FactOf("completion")
    read = own("completion.user") | managers_of("completion.user") | admins


class UploadRevocation(Entity):  # E70, R10
    """One decision about the revocation of a certificate from elsewhere. The last one holds; every one is kept."""

    uploaded_certificate: ForeignKeyRelation[UploadedCertificate] = link(
        "Uploaded certificate",
        "UploadedCertificate",
        help="The certificate from elsewhere that it is about.",
        back=(Back("revocations", _REVOCATIONS, Shape.LIST, usually=1),),
    )
    kind = choice("Kind", RevocationKind, help="What was decided.")
    from_on = civil_date("From", null=True, help=_FROM)
    reason = text("Reason", max_length=MAX_REASON, has_lines=True, help="Why.")
    decided_at = instant("Decided at", help="When it was decided.")
    decided_by: ForeignKeyNullableRelation[User] = link("Decided by", "User", null=True, help="Who decided it.")

    uploaded_certificate_id: int
    decided_by_id: int | None
    title = ("kind", "reason")
    is_fact_of = FactOf("uploaded_certificate")
    read = own("uploaded_certificate.user") | managers_of("uploaded_certificate.user") | admins


class CompletionRevocationChanged(Event):
    """The revocation of a completion was corrected or lifted."""

    subject = Completion
    about = "user"
    numbers = ChangedNumbers.OF_USER


class UploadedCertificateRevocationChanged(Event):
    """The revocation of a certificate from elsewhere was corrected or lifted."""

    subject = UploadedCertificate
    about = "user"
    numbers = ChangedNumbers.OF_USER


class CompletionCorrectRevocation(Action):  # E70
    """Change the day from which a revoked completion no longer counts. The earlier decision stays on record."""

    reason: str = ask("Reason", max_length=MAX_REASON, has_lines=True, help=_REASON)
    revoked_from: date | None = ask(default=None)

    subject = Completion
    label = "Correct revocation"
    allow = managers_of("user") | admins
    available_when = {"revoked_at": IS_SET}
    unavailable = "It is not revoked."
    barred = {"OWN_COMPLETION": own_of_manager("user")}
    refusals = {
        "OWN_COMPLETION": "Someone else has to decide about your own completion.",
        "BEFORE_COMPLETION": "It cannot be revoked from a day before it was completed.",
        "SAME_DAY": "It is revoked like this already.",
    }
    emits = CompletionRevocationChanged


class CompletionLiftRevocation(Action):  # E70
    """Let a revoked completion count again, as if it had never been revoked. The decisions stay on record."""

    reason: str = ask("Reason", max_length=MAX_REASON, has_lines=True, help=_REASON)

    subject = Completion
    label = "Lift revocation"
    allow = managers_of("user") | admins
    available_when = {"revoked_at": IS_SET}
    unavailable = "It is not revoked."
    barred = {"OWN_COMPLETION": own_of_manager("user")}
    refusals = {
        "OWN_COMPLETION": "Someone else has to decide about your own completion.",
        "ALREADY_RECORDED": "This completion was recorded again for that day. Revoke that one first.",  # E68
    }
    emits = CompletionRevocationChanged


class UploadedCertificateCorrectRevocation(Action):  # E70
    """Change the day from which a revoked certificate from elsewhere no longer counts."""

    reason: str = ask("Reason", max_length=MAX_REASON, has_lines=True, help=_REASON)
    revoked_from: date | None = ask(default=None)

    subject = UploadedCertificate
    label = "Correct revocation"
    allow = JUDGES
    available_when = {"revoked_at": IS_SET}
    unavailable = "It is not revoked."
    barred = BARRED_REVOKING
    refusals = {
        "OWN_CERTIFICATE": OWN_REVOKING,
        "BEFORE_OBTAINED": "It cannot be revoked from a day before it was obtained.",
        "SAME_DAY": "It is revoked like this already.",
    }
    emits = UploadedCertificateRevocationChanged


class UploadedCertificateLiftRevocation(Action):  # E70
    """Let a revoked certificate from elsewhere count again. The decisions stay on record."""

    reason: str = ask("Reason", max_length=MAX_REASON, has_lines=True, help=_REASON)

    subject = UploadedCertificate
    label = "Lift revocation"
    allow = JUDGES
    available_when = {"revoked_at": IS_SET}
    unavailable = "It is not revoked."
    barred = BARRED_REVOKING
    refusals = {"OWN_CERTIFICATE": OWN_REVOKING}
    emits = UploadedCertificateRevocationChanged
