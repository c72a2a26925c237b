"""The audit: who did what and when, and what it changed; written once, never changed."""

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation

from schema.enums import Role
from schema.kit.access import admins
from schema.kit.entity import AppendOnly, Entity
from schema.kit.kinds import instant, integer, link, prose, text
from schema.people import User


class AuditEntry(Entity):
    """One thing that was done, or that followed from it. Each entry carries the hash of the one before it.

    Numbers follow the order of the commits, without gaps. `auditVerify` checks whether anything has been changed since.
    """

    number = integer("Number", minimum=1, help="Its place in the chain, counted from 1 without gaps.")
    happened_at = instant("Happened at", help="When it was done.")  # R10
    actor: ForeignKeyNullableRelation[User] = link(
        "Done by", "User", null=True, help="Who did it; null for imports and jobs."
    )
    what = text(
        "What", max_length=64, searchable=True, is_exact=True, help="What was done, or the event that followed from it."
    )
    subject_type = text("About a", max_length=64, null=True, is_exact=True, help="What kind of thing it is about.")
    subject = text("Subject", max_length=120, null=True, is_exact=True, help="The id of what it is about.")
    subject_title = text("About", max_length=200, null=True, searchable=True, help="Its name at the time.")
    asked = prose("Asked", help="What was asked for: the input of the mutation as JSON, without secrets.")
    before = prose("Before", help="How it was before, as JSON; empty if it did not exist or was not known.")
    after = prose("After", help="How it was afterwards, as JSON; empty if this entry did not change it.")
    previous_hash = text(
        "Previous hash", max_length=64, help="The hash of the entry before it; zeros for the first entry."
    )
    hash = text("Hash", max_length=64, help="The SHA-256 of this entry, including the hash of the one before it.")

    salt = fields.CharField(max_length=32, null=True)
    """Random, and part of the hash: without it nobody can tell from the hash what the entry said (E38)."""
    subject_id = fields.BigIntField(null=True)
    event_id = fields.BigIntField(null=True, db_index=True)
    actor_id: int | None
    plural = "audit_entries"
    title = ("what", "subject_title")
    read = admins

    class Admin:
        starts_with = "sort=-number"
        icon = "audit"
        told_as = {"what": "deed", "subject_type": "noun"}
        told_by_others = ("hash", "previous_hash", "subject")
        for_roles = (Role.ADMIN,)
        columns = ("number", "happened_at", "actor", "what", "subject_type", "subject_title")
        filters = ("actor", "what", "subject_type", "happened_at")

    class Meta:
        """Found by its number, by what it is about and by what was done; neither changed nor removed."""

        unique_together = (("number",),)
        indexes = (("subject_type", "subject_id", "number"), ("what", "number"), ("happened_at",), AppendOnly())
