"""Inventories: questionnaires whose answers propose a set of qualifications."""

from collections.abc import Sequence

from tortoise.fields.relational import ForeignKeyRelation

from schema.activities import LearningActivity
from schema.enums import Role
from schema.inventory_enums import InventoryFlaw, InventoryState
from schema.inventory_versions import MAX_QUESTIONS, InventoryQuestionInput, InventoryVersion
from schema.kit.access import admins, having, managers
from schema.kit.action import IS_SET, Action, ask
from schema.kit.boards import Board
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import civil_date, flag, link, row_revision


class Inventory(Entity):  # S26
    """The questionnaire of a learning activity, whose answers propose a set of qualifications."""

    activity: ForeignKeyRelation[LearningActivity] = link(
        "Activity",
        "LearningActivity",
        help="The activity whose questionnaire it is, of the type QUALIFICATION_INVENTORY.",
        back=(Back("inventory", "Its questionnaire; only for QUALIFICATION_INVENTORY.", Shape.ONE),),
    )
    is_published = flag("Published", help="Whether a version was published, so that people can take it.")
    archived_on = civil_date("Archived on", null=True, help="The day it was taken out of use; null while it is in use.")
    revision = row_revision()

    activity_id: int
    plural = "inventories"
    title = ("activity",)
    belongings = ("latest_version",)
    read = having("versions", state=InventoryState.PUBLISHED) | managers | admins

    class Admin:
        icon = "rows"
        for_roles = (Role.MANAGER, Role.ADMIN)
        columns = ("activity", "is_published", "latestVersion.number", "latestVersion.state", "archived_on")
        filters = ("is_published", "archived_on")

    class Meta:
        """An activity has one questionnaire."""

        unique_together = (("activity",),)


class InventoryChanged(Event):
    """An inventory was created, edited, published or archived."""

    subject = Inventory


class InventoryCreate(Action):
    """Begin the questionnaire of an activity, as a draft: nobody answers it until it is published."""

    activity: int = ask()
    welcome: str = ask(default="")
    questions: Sequence[InventoryQuestionInput] = ask(
        "Questions",
        default=(),
        help=(
            f"At most {MAX_QUESTIONS}. After an answer comes the next question of the list, unless an option leads "
            "elsewhere; of several options that were chosen, the one that leads to the earliest question decides."
        ),
    )
    closing: str = ask(default="")

    subject = Inventory
    borrows = (InventoryVersion,)
    creates = True
    label = "Add inventory"
    allow = admins
    refusals = {
        "NOT_AN_INVENTORY": "Choose an activity of the type inventory.",
        "TAKEN": "This activity has an inventory already.",
        "ARCHIVED": "This is archived.",
    }
    emits = InventoryChanged
    sections = (
        ("Before the questions", ("activity", "welcome")),
        ("Questions", ("questions",)),
        ("After the questions", ("closing",)),
    )
    board = Board(columns=("questions",), tile="wording")


class InventoryEdit(InventoryCreate, edits=True):  # E53
    """Change an inventory. What is published stays as it is: a new version is begun, as a draft."""

    creates = False
    keeps = ("activity",)
    label = "Edit"
    available_when = {"archived_on": None}
    unavailable = "It is archived."


class InventoryPublish(Action):
    """Let people answer the draft from now on. Who has begun with the version before it goes on with that one."""

    subject = Inventory
    belongings = ("latest_version",)
    label = "Publish"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    refusals = {
        **{flaw.value: flaw.description for flaw in InventoryFlaw},
        "NOTHING_TO_PUBLISH": "The latest version is published already.",
    }
    emits = InventoryChanged


class InventoryArchive(Action):
    """Take an inventory out of use. What was submitted can still be decided, and what it has assigned stays."""

    subject = Inventory
    belongings = ()
    label = "Archive"
    allow = admins
    available_when = {"archived_on": None}
    unavailable = "It is archived."
    emits = InventoryChanged


class InventoryRestore(Action):  # E32
    """Put an archived inventory into use again, with the version that was published last."""

    subject = Inventory
    belongings = ()
    label = "Restore"
    allow = admins
    available_when = {"archived_on": IS_SET}
    unavailable = "It is not archived."
    emits = InventoryChanged
