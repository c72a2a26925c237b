"""When qualifications were out of use: nothing is due for one that is archived (E69)."""

from tortoise.fields.relational import ForeignKeyRelation

from schema.kit.access import admins, managers, own
from schema.kit.action import IS_SET, Action
from schema.kit.entity import Entity, FactOf
from schema.kit.fields import Back, Shape
from schema.kit.kinds import civil_date, instant, link
from schema.qualifications import Qualification, QualificationChanged


class QualificationArchiving(Entity):  # E69, R10
    """The days on which a qualification was out of use, and when that became known."""

    qualification: ForeignKeyRelation[Qualification] = link(
        "Qualification",
        "Qualification",
        help="The qualification that was archived.",
        back=(Back("archivings", "When it was out of use: nothing was due for it then.", Shape.LIST, usually=1),),
    )
    from_on = civil_date("Archived on", help="The first day on which nothing was due for it.")
    archived_at = instant("Archived at", help="When it was archived.")
    until_on = civil_date("Restored on", null=True, help="The day on which it was restored; null while it is archived.")
    restored_at = instant("Restored at", null=True, help="When it was restored.")

    qualification_id: int
    title = ("qualification", "from_on")
    is_fact_of = FactOf("qualification")
    read = own("qualification.assignments.user") | managers | admins


class QualificationRestore(Action):  # E32, E69
    """Take an archived qualification into use again: people are judged by it as of today."""

    subject = Qualification
    belongings = ()
    label = "Restore"
    allow = admins
    available_when = {"archived_on": IS_SET}
    unavailable = "It is in use."
    refusals = {"ARCHIVED_ACTIVITY": "It requires what is archived: {where}. Restore that first."}
    emits = QualificationChanged
