"""The certificates that are issued for completions."""

from typing import ClassVar

from tortoise.fields.relational import ForeignKeyRelation

from schema.activities import LearningActivity
from schema.completions import Completion
from schema.kit.access import admins, managers_of, own
from schema.kit.computed import computed_link
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import civil_date, instant, link, text
from schema.people import User


class Certificate(Entity):  # S39-S41, E65
    """Issued for a completion. It can be revoked, but is kept for ever and never deleted."""

    number = text(
        "Number",
        unique=True,
        max_length=32,
        searchable=True,
        help="Printed on the certificate; unique and impossible to guess.",
    )
    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="Whose certificate it is.",
        back=(Back("certificates", "The user's certificates.", usually=15),),
    )
    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity", "LearningActivity", help="The activity whose completion it certifies."
    )
    completion: ForeignKeyRelation[Completion] = link(
        "Completion",
        "Completion",
        help="The completion it was issued for.",
        back=(Back("certificate", "The certificate that was issued for it; null if there is none.", Shape.ONE),),
    )
    activity_name = text(
        "Certified", sorted_as_read=True, help="The name of the activity at the time of issue; it never changes."
    )
    holder_name = text(  # E39
        "Holder",
        null=True,
        help="The name that was printed, where the holder's account was merged into one with another name; else null.",
    )
    issued_on = civil_date("Issued on", help="The day on which it was issued.")
    valid_through = civil_date(
        "Valid through",
        null=True,
        help=(
            "The last day on which it is valid; null if it has no end date. "
            "Lists are sorted and filtered by its own last day."
        ),
    )
    revoked_at = instant("Revoked at", null=True, help="When it was revoked; null if it was not.")
    revoked_from = civil_date(
        "Revoked from",
        null=True,
        help="The day from which it is no longer valid; null if it was not revoked, or was revoked from the start.",
    )

    user_id: int
    activity_id: int
    completion_id: int
    plural = "certificates"
    title = ("number",)
    searched_links = ("user",)
    read = own("user") | managers_of("user") | admins
    computed: ClassVar = {"unit": computed_link("Unit", "OrgUnit", help="Where the person is today")}

    class Admin:
        starts_with = "sort=-issued_on"
        icon = "certificates"
        columns = ("number", "user", "activity", "completion.completedOn", "issued_on", "valid_through", "revoked_at")
        filters = ("user", "activity", "issued_on", "valid_through", "revoked_at")

    class Meta:
        """One certificate per completion; lists begin with the newest."""

        unique_together = (("completion",),)
        indexes = (("issued_on", "id"),)


class CertificateIssued(Event):
    """A certificate was issued for a completion."""

    subject = Certificate
    about = "user"


class CertificateRevocationChanged(Event):
    """The revocation of a certificate was corrected or lifted, together with that of its completion."""

    subject = Certificate
    about = "user"


class CertificateRevoked(Event):
    """A certificate was revoked together with its completion."""

    subject = Certificate
    about = "user"
