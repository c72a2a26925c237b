"""Toy declarations, so that the derivation is tested without a word about qualifications."""

from collections.abc import Mapping
from datetime import date
from typing import ClassVar

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from app.gate.work import Work, handles
from app.policy.refusals import Problem, Refused
from resolvers.derive.build import build_schema
from schema.enums import Described
from schema.kit.access import admins, managers, own
from schema.kit.action import IS_SET, Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import choice, civil_date, flag, instant, integer, link, prose, row_revision, text
from schema.people import User
from schema.units import OrgUnit


class Colour(Described):
    """What something looks like."""

    RED = "RED", "As a tomato."
    BLUE = "BLUE", "As the sky."


class Workshop(Entity):
    """Where playthings are made."""

    name = text("Name", searchable=True, help="What it is called.")

    plural = "workshops"
    read = managers | admins


class Plaything(Entity):
    """A thing to play with."""

    name = text("Name", searchable=True, max_length=20, help="What it is called.")
    tale = prose("Tale", help="Its story.")
    colour = choice("Colour", Colour, help="What it looks like.")
    pieces = integer("Pieces", minimum=1, maximum=1000, help="How many pieces it has.")
    made_on = civil_date("Made on", null=True, help="The day it was made.")
    sold_at = instant("Sold at", null=True, help="When it was sold.")
    is_broken = flag("Is broken", help="Whether it has to be mended.")
    workshop: ForeignKeyRelation[Workshop] = link(
        "Workshop",
        "Workshop",
        help="Where it was made.",
        back=(
            Back("playthings", "What is made here."),
            Back("red_ones", "The red ones.", Shape.LIST, {"colour": Colour.RED}, "name", usually=2),
            Back("first_one", "The first one.", Shape.ONE, {"pieces": 1}),
        ),
    )
    owner: ForeignKeyNullableRelation[User] = link("Owner", "User", null=True, help="Who plays with it.")
    price = fields.IntField(default=0)
    revision = row_revision()

    workshop_id: int
    owner_id: int | None
    plural = "playthings"
    read = own("owner") | admins


class PlaythingChanged(Event):
    """A plaything was made, edited or mended."""

    subject = Plaything


class PlaythingHidden(Event):
    """A plaything was put where nobody looks."""

    subject = Plaything
    is_public = False


class PlaythingCreate(Action):
    """Make a plaything."""

    name: str = ask()
    colour: Colour = ask(default=Colour.RED)
    pieces: int = ask(default=2)
    made_on: date | None = ask(default=None)
    workshop: int = ask(help="Where to make it.")
    owner: int | None = ask(default=None)

    subject = Plaything
    creates = True
    label = "Make"
    allow = admins
    refusals: ClassVar[Mapping[str, str]] = {"UGLY": "Nobody wants this.", "TAKEN": "There is one already."}
    emits = PlaythingChanged


class PlaythingEdit(PlaythingCreate, edits=True):
    """Change a plaything."""

    creates = False
    label = "Edit"


class PlaythingMend(Action):
    """Mend a plaything."""

    subject = Plaything
    label = "Mend"
    allow = own("owner") | admins
    available_when: ClassVar[Mapping[str, object]] = {"is_broken": True}
    unavailable = "It is not broken."
    emits = PlaythingChanged


class PlaythingTakeBack(Action):
    """Take back a plaything that was sold."""

    subject = Plaything
    label = "Take back"
    allow = own("owner") | admins
    available_when: ClassVar[Mapping[str, object]] = {"sold_at": IS_SET}
    unavailable = "It is not sold."
    emits = PlaythingChanged


ENTITIES = (Workshop, Plaything)
ACTIONS = (PlaythingCreate, PlaythingEdit, PlaythingMend, PlaythingTakeBack)
EVENTS = (PlaythingChanged, PlaythingHidden)


@handles(PlaythingCreate)
async def plaything_create(work: Work, action: PlaythingCreate) -> Plaything:
    if action.name == "Ugly":
        raise Refused(Problem("UGLY", action.refusals["UGLY"], ("name",)))
    given = action.given()
    links = {f"{name}_id": given.pop(name) for name in ("workshop", "owner")}
    return await Plaything.create(**given, **links, is_broken=True)


@handles(PlaythingEdit)
async def plaything_edit(work: Work, row: Plaything, action: PlaythingEdit) -> Plaything:
    await row.update_from_dict(action.given()).save()
    return row


@handles(PlaythingMend)
async def plaything_mend(work: Work, row: Plaything, action: PlaythingMend) -> Plaything:
    row.is_broken = False
    await row.save()
    return row


@handles(PlaythingTakeBack)
async def plaything_take_back(work: Work, row: Plaything, action: PlaythingTakeBack) -> Plaything:
    row.sold_at = None
    await row.save()
    return row


schema = build_schema("tests.toy_nouns", (*ENTITIES, User, OrgUnit), ACTIONS, computed={}, events=EVENTS)
