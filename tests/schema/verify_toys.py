"""A lamp, which is declared as it should be, and what is found wrong with what is declared beside it."""

from schema.kit.access import admins
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back, Shape
from schema.kit.kinds import flag, link, text
from schema.kit.mistakes import Mistake
from schema.kit.verify import mistakes


class Lamp(Entity):
    """It is right in every way."""

    name = text("Name", searchable=True)
    is_lit = flag("Is lit")

    plural = "lamps"
    read = admins


class Shade(Entity):
    """It links to a lamp that has such a field already, and orders by what it has not."""

    lamp = link(
        "Lamp",
        "Lamp",
        back=(
            Back("is_lit", "Taken."),
            Back("shades", "Unordered.", order="size"),
            Back("bulbs", "Of any length.", Shape.LIST),
        ),
    )

    title = ("lamp",)
    read = admins


class LampLit(Event):
    """A lamp was lit."""

    subject = Lamp


class LampLight(Action):
    """It is right in every way."""

    subject = Lamp
    label = "Light"
    allow = admins
    available_when = {"is_lit": False}  # noqa: RUF012 - a declaration is read, never changed
    unavailable = "It is lit."
    emits = LampLit


def found(
    *entities: type[Entity], actions: tuple[type[Action], ...] = (), handled: tuple[type[Action], ...] | None = None
) -> list[tuple[str, str]]:
    """The places and messages of what is wrong with these, beside a lamp."""
    return [(each.place, each.message) for each in _found(entities, actions, handled)]


def _found(
    entities: tuple[type[Entity], ...], actions: tuple[type[Action], ...], handled: tuple[type[Action], ...] | None
) -> list[Mistake]:
    declared: tuple[type[Entity], ...] = (Lamp, *(each for each in entities if each is not Lamp))
    # whoever is asked about Lamp hears of all far sides on it: Shade's are told only where Shade is meant
    known = mistakes(declared, actions, handled=set(actions) if handled is None else set(handled), events=[LampLit])
    return [each for each in known if Shade in entities or not each.place.startswith("Shade.")]
