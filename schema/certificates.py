"""What we issue when somebody completes an activity that issues a certificate."""

from tortoise.fields.relational import ForeignKeyRelation

from schema.activities import LearningActivity
from schema.completions import Completion
from schema.kit.access import admins, managers_of, own
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, Shape, civil_date, instant, link, text
from schema.people import User


class Certificate(Entity):
    """Issued by us for a completion. Kept for ever; may be revoked, never deleted (S39-S41, E65)."""

    number = text(
        "Number", unique=True, max_length=32, searchable=True, help="Printed on it; unique and not to be guessed."
    )
    user: ForeignKeyRelation[User] = link(
        "User", "User", help="Whose certificate it is.", back=(Back("certificates", "The user's certificates."),)
    )
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity", "LearningActivity", help="What it certifies the completion of."
    )
    completion: ForeignKeyRelation[Completion] = link(
        "Completion", "Completion", help="What it was issued for.",
        back=(Back("certificate", "The certificate that was issued for it.", Shape.ONE),),
    )  # fmt: skip
    activity_name = text("Certified", help="What the activity was called when it was issued; this stays as it was.")
    issued_on = civil_date("Issued on", index=True, help="The day it was issued.")
    valid_through = civil_date(
        "Valid through", null=True, help="The last day it says it is valid; empty if it says nothing of an end."
    )
    revoked_at = instant("Revoked at", null=True, help="When it was revoked; empty as long as it stands.")
    revoked_from = civil_date(
        "Revoked from", null=True, help="The day from which it no longer stands; empty with revokedAt: it never did."
    )

    user_id: int
    activity_id: int
    completion_id: int
    plural = "certificates"
    title = ("number",)
    read = own("user") | managers_of("user") | admins

    class Admin:
        """What its lists show."""

        starts_with = "sort=-issued_on"
        icon = "certificates"
        columns = ("number", "user", "activity", "issued_on", "valid_through", "revoked_at")
        filters = ("user", "activity", "issued_on", "valid_through", "revoked_at")

    class Meta:
        """One certificate a completion."""

        unique_together = (("completion",),)


class CertificateIssued(Event):
    """A certificate was issued for a completion."""

    subject = Certificate
    about = "user"


class CertificateRevoked(Event):
    """A certificate was revoked with its completion."""

    subject = Certificate
    about = "user"
