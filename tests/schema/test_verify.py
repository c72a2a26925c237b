"""A wrong declaration is not served: its place, what is wrong with it, and how to put it right are told."""

import pytest

from app.gate.work import HANDLERS
from resolvers.graphql import schema
from schema.entities import ACTIONS, ENTITIES, EVENTS, STORAGE
from schema.kit.access import admins, managers_of, own
from schema.kit.entity import Entity
from schema.kit.kinds import integer, link, text
from schema.kit.verify import WrongDeclaration, mistakes, verify_declarations
from tests.schema.verify_toys import LampLight, Shade, found


class Silent(Entity):
    name = text("Name")

    read = admins


class Open(Entity):
    """It does not say who may see it."""

    name = text("Name")


class Nameless(Entity):
    """A field of it has no label."""

    name = text(" ")

    read = admins


class Astray(Entity):
    """Its paths lead nowhere."""

    lamp = link("Lamp", "Lamp")

    title = ("lamp",)
    read = own("lamp") | managers_of("nothing.user") | admins


class Lantern(Entity):
    """Its list is called like another."""

    name = text("Name")

    plural = "lamps"
    read = admins


class Glare(Entity):
    """It shows and narrows by what it has not, or what cannot be narrowed by."""

    lamp = link("Lamp", "Lamp")
    watts = integer("Watts")

    read = admins

    class Admin:
        """What its lists show."""

        columns = ("lamp", "lamp.isLit", "size")
        filters = ("lamp", "watts")


def test_what_is_declared_is_right() -> None:
    verify_declarations(ENTITIES, ACTIONS, storage=STORAGE, handled=HANDLERS, events=EVENTS)

    assert schema is not None


def test_a_right_declaration_has_no_mistakes() -> None:
    assert found(actions=(LampLight,)) == []


@pytest.mark.parametrize(
    ("entity", "expected"),
    [
        (Silent, [("Silent", "It has no docstring.")]),
        (Open, [("Open", "It does not say who may see it.")]),
        (Nameless, [("Nameless.name", "Its label is empty.")]),
        (
            Astray,
            [
                ("Astray.read", 'The path "lamp" does not lead to a User.'),
                ("Astray.read", 'The path "nothing.user" does not lead to a User.'),
            ],
        ),
        (
            Shade,
            [
                ("Shade.lamp", "Lamp already has a field is_lit."),
                ("Shade.lamp", "Its far side shades speaks of ['size']."),
                ("Shade.lamp", "Its far side bulbs does not say how long it is."),
            ],
        ),
        (
            Glare,
            [
                ("Glare.title", "It speaks of ['name']."),
                ("Glare.Admin.columns", "It speaks of ['size']."),
                ("Glare.Admin.filters", "It speaks of ['watts']."),
            ],
        ),
        (Lantern, [("lamps", "2 entities have this plural.")]),
    ],
    ids=lambda case: getattr(case, "__name__", ""),
)
def test_a_mistake_in_an_entity_is_told(entity: type[Entity], expected: list[tuple[str, str]]) -> None:
    assert found(entity) == expected


def test_a_link_to_what_is_not_listed_is_told() -> None:
    told = mistakes([Astray], [], handled=[])

    assert ("Astray.lamp", "It links to Lamp, which is not declared.") in [(each.place, each.message) for each in told]


def test_wrong_declarations_are_not_served_and_every_mistake_is_named() -> None:
    with pytest.raises(WrongDeclaration) as refused:
        verify_declarations([Silent, Open], [], handled=[])

    assert str(refused.value).splitlines() == [
        "Silent: It has no docstring. Say in one sentence what one row of it is.",
        'Open: It does not say who may see it. Add `read = own("user") | admins`, or `read = nobody`.',
    ]
