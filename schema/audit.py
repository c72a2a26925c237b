"""The audit: who did what, when, and what it was about before and after; written once, and never changed."""

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation

from schema.enums import Role
from schema.kit.access import admins
from schema.kit.entity import AppendOnly, Entity
from schema.kit.fields import instant, integer, link, prose, text
from schema.people import User


class AuditEntry(Entity):
    """One thing that was done, or that followed from it. Each carries the hash of the one before it.

    Numbers have no gaps and are the order of the commits; `auditVerify` finds out whether anything was changed since.
    """

    number = integer("Number", minimum=1, help="Its place in the chain, from 1 and without gaps.")
    happened_at = instant("Happened at", help="When it was done, and so known (R10).")
    actor: ForeignKeyNullableRelation[User] = link(
        "Done by", "User", null=True, help="Who did it; empty if nobody did in person, as in imports and jobs."
    )
    what = text(
        "What", max_length=64, searchable=True, is_exact=True, help="The verb, or the event that followed from one."
    )
    subject_type = text("About a", max_length=64, null=True, is_exact=True, help="What kind of thing it is about.")
    subject = text("Subject", max_length=120, null=True, is_exact=True, help="The id of what it is about.")
    subject_title = text(
        "About", max_length=200, null=True, searchable=True, help="What that was called when it happened."
    )
    asked = prose("Asked", help="What was asked for, as JSON in the API's words; never a secret.")
    before = prose(
        "Before", help="What it was about as it was before, as JSON; empty if it was not there or not known."
    )
    after = prose("After", help="What it was about as it was afterwards, as JSON; empty if that did not change anew.")
    previous_hash = text("Previous hash", max_length=64, help="The hash of the entry before it; of the first, zeros.")
    hash = text("Hash", max_length=64, help="SHA-256 of all that is said here, as docs/decisions/0008 has it.")

    subject_id = fields.BigIntField(null=True)
    event_id = fields.BigIntField(null=True, db_index=True)
    actor_id: int | None
    plural = "audit_entries"
    title = ("what", "subject_title")
    read = admins

    class Admin:
        """What its lists show."""

        starts_with = "sort=-number"
        icon = "audit"
        for_roles = (Role.ADMIN,)
        columns = ("number", "happened_at", "actor", "what", "subject_type", "subject_title")
        filters = ("actor", "what", "subject_type", "happened_at")

    class Meta:
        """Found by its number and by what it is about; neither changed nor removed."""

        unique_together = (("number",),)
        indexes = (("subject_type", "subject_id", "number"), ("happened_at",), AppendOnly())
