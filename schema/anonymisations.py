"""Anonymising people: their name, address and number go, here and in the audit; facts and numbers stay."""

from tortoise import fields
from tortoise.fields.base import RESTRICT
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.kit.access import admins, nobody, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import instant, integer, link, text
from schema.people import User


class Anonymisation(Entity):  # E38
    """The fact that a person was anonymised, and which entries of the audit were rewritten for it."""

    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="The person who was anonymised.",
        back=(
            Back(
                "anonymisation",
                "When the person was anonymised; null if they were not.",
                Shape.ONE,
                is_exceptional=True,
            ),
        ),
    )
    anonymised_at = instant("Anonymised at", help="When it was done.")
    anonymised_by: ForeignKeyNullableRelation[User] = link("Anonymised by", "User", null=True, help="Who did it.")
    entries = integer("Rewritten entries", help="How many entries of the audit named the person.")
    digest = text(
        "Digest", max_length=64, help="The SHA-256 of those entries as they are since; `auditVerify` checks it."
    )

    user_id: int
    anonymised_by_id: int | None
    title = ("user",)
    read = admins

    class Meta:
        """Nobody is anonymised twice."""

        unique_together = (("user",),)


class AuditRedaction(Entity):
    """An entry of the audit that was rewritten without somebody's name, and the hash of what it says since."""

    anonymisation: ForeignKeyRelation[Anonymisation] = fields.ForeignKeyField(
        "qualgraph.Anonymisation", related_name=False, on_delete=RESTRICT
    )
    number: int = fields.IntField(db_index=True)
    hash = fields.CharField(max_length=64)

    anonymisation_id: int
    read = nobody


class UserAnonymised(Event):
    """A person was anonymised."""

    subject = User
    about = ""


class UserAnonymise(Action):  # E38
    """Take away a person's name, address and personnel number, for good: here, in old audit entries and in their files.

    What they did and are qualified for stays, with its numbers, and old certificates say that the name was removed.
    """

    is_confirmed: bool = ask(
        "I am sure", default=False, help="Nobody can bring back the name, the address, the number and the files."
    )

    subject = User
    belongings = ("anonymisation",)
    forgets = True
    label = "Anonymise"
    allow = admins
    available_when = {"is_active": False, "merged_at": None, "anonymised_at": None}
    unavailable = "Only people who are not active can be anonymised, once. Deactivate them first."
    barred = {"OWN_ACCOUNT": own("")}
    refusals = {
        "OWN_ACCOUNT": "Someone else has to anonymise your account.",
        "NOT_CONFIRMED": "Confirm that you are sure: this cannot be undone.",
        "NOT_ACTIVE_AGAIN": "This person becomes active again on a day ahead. Deactivate them from today on first.",
    }
    emits = UserAnonymised
