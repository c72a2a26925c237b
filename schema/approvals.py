"""Approvals: the queue of everything that waits for a manager or an administrator to decide."""

from typing import ClassVar

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import ApprovalKind, Decision, Role
from schema.inventory_runs import InventoryRun
from schema.kit.access import admins, managers_of, own
from schema.kit.computed import computed_flag, computed_link
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import choice, instant, link
from schema.people import User
from schema.uploads import UploadedCertificate


class Approval(Entity):  # S15, S38
    """A decision that a manager or an administrator has to make, or has made."""

    kind = choice("Kind", ApprovalKind, help="What has to be decided.")
    user: ForeignKeyRelation[User] = link(  # E25
        "User",
        "User",
        help="The person it is about; they cannot decide it themselves.",
        back=(Back("approvals", "The decisions about this user, pending ones too.", usually=5),),
    )
    uploaded_certificate: ForeignKeyNullableRelation[UploadedCertificate] = link(
        "Uploaded certificate",
        "UploadedCertificate",
        null=True,
        help="The certificate to decide on; null if it is about something else.",
        back=(Back("approval", "The approval that decides on it.", Shape.ONE),),
    )
    inventory_run: ForeignKeyNullableRelation[InventoryRun] = link(
        "Inventory result",
        "InventoryRun",
        null=True,
        help="The inventory whose result is to be decided on; null if it is about something else.",
        back=(Back("approval", "The approval that decides on it.", Shape.ONE),),
    )
    requested_at = instant("Requested at", help="When it was requested.")
    decision = choice("Decision", Decision, help="The decision; PENDING until it is made.")
    decided_at = instant("Decided at", null=True, help="When it was decided; null while it is pending.")
    decided_by: ForeignKeyNullableRelation[User] = link("Decided by", "User", null=True, help="Who decided it.")

    user_id: int
    uploaded_certificate_id: int | None
    inventory_run_id: int | None
    decided_by_id: int | None
    plural = "approvals"
    title = ("kind", "user")
    read = own("user") | managers_of("user") | admins
    computed: ClassVar = {
        "unit": computed_link("Unit", "OrgUnit", help="Where the person is today"),
        "is_own": computed_flag(  # E25
            "About me", asks_who=True, help="Whether it is about you, so that somebody else has to decide it."
        ),
    }

    class Admin:
        icon = "completions"
        for_roles = (Role.MANAGER, Role.ADMIN)
        starts_with = "decision=PENDING&is_own=no"
        is_queue = True
        acts_on = "uploaded_certificate"
        leads_to = "inventory_run"
        columns = ("user", "kind", "uploaded_certificate", "inventory_run", "requested_at", "decision")
        filters = ("decision", "kind", "user", "unit", "requested_at", "is_own")

    class Meta:
        """The queue is read by what is not decided, oldest first; each thing stands in it once."""

        unique_together = (("uploaded_certificate",), ("inventory_run",))
        indexes = (("decision", "requested_at"),)


class ApprovalRequested(Event):
    """Something waits for a decision."""

    subject = Approval
    about = "user"
    numbers = ChangedNumbers.OF_USER


class ApprovalDecided(Event):
    """Something was approved or rejected."""

    subject = Approval
    about = "user"
    numbers = ChangedNumbers.OF_USER
