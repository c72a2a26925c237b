"""The one queue of what waits for a manager or an admin to decide, whatever it is."""

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import ApprovalKind, Decision, Role
from schema.kit.access import admins, managers_of, own
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, Shape, choice, instant, link
from schema.people import User
from schema.uploads import UploadedCertificate


class Approval(Entity):
    """A decision that waits for a manager or admin, or that one of them has made (S15, S38)."""

    kind = choice("Kind", ApprovalKind, help="What is to be decided.")
    user: ForeignKeyRelation[User] = link(
        "User", "User", help="Whom it is about; they never decide it (E25).",
        back=(Back("approvals", "What was to be decided about the user."),),
    )  # fmt: skip
    uploaded_certificate: ForeignKeyNullableRelation[UploadedCertificate] = link(
        "Uploaded certificate", "UploadedCertificate", null=True, help="UPLOADED_CERTIFICATE: what is judged.",
        back=(Back("approval", "Its place in the queue.", Shape.ONE),),
    )  # fmt: skip
    requested_at = instant("Requested at", help="When it was asked for.")
    decision = choice("Decision", Decision, help="What came of it.")
    decided_at = instant("Decided at", null=True, help="When it was decided; empty as long as it is not.")
    decided_by: ForeignKeyNullableRelation[User] = link("Decided by", "User", null=True, help="Who decided it.")

    user_id: int
    uploaded_certificate_id: int | None
    decided_by_id: int | None
    plural = "approvals"
    title = ("kind", "user")
    read = own("user") | managers_of("user") | admins

    class Admin:
        """What its lists show, to whom, narrowed to what at first; and the link to what is decided on."""

        icon = "completions"
        for_roles = (Role.MANAGER, Role.ADMIN)
        starts_with = "decision=PENDING"
        acts_on = "uploaded_certificate"
        columns = ("user", "uploaded_certificate", "kind", "requested_at", "decision", "decided_by")
        filters = ("decision", "kind", "user", "requested_at")

    class Meta:
        """The queue is read by what is not decided, oldest first; each thing stands in it once."""

        unique_together = (("uploaded_certificate",),)
        indexes = (("decision", "requested_at"),)


class ApprovalRequested(Event):
    """Something waits for a decision."""

    subject = Approval
    about = "user"


class ApprovalDecided(Event):
    """What waited was approved or rejected."""

    subject = Approval
    about = "user"
