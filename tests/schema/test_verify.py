"""A wrong declaration is not served: its place, what is wrong with it, and how to put it right are told."""

import pytest

from app.gate.work import HANDLERS
from resolvers.graphql import schema
from schema.assignments import Assignment, AssignmentSource
from schema.entities import ACTIONS, ENTITIES, EVENTS, STORAGE
from schema.enums import Role
from schema.kit.access import admins, managers_of, own, without
from schema.kit.action import Action, Board, Struct, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Back
from schema.kit.kinds import flag, integer, link, text
from schema.kit.mistakes import Mistake
from schema.kit.verify import WrongDeclaration, mistakes, verify_declarations
from schema.people import User
from schema.sessions import Credential
from schema.units import OrgUnit


class Lamp(Entity):
    """It is right in every way."""

    name = text("Name", searchable=True)
    is_lit = flag("Is lit")

    plural = "lamps"
    read = admins


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


class Shade(Entity):
    """It links to a lamp that has such a field already, and orders by what it has not."""

    lamp = link("Lamp", "Lamp", back=(Back("is_lit", "Taken."), Back("shades", "Unordered.", order="size")))

    title = ("lamp",)
    read = admins


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


class LightLamp(LampLight):
    """Its name is the wrong way round."""


class LampDim(LampLight):
    pass


class LampOpen(Action):
    """It does not say who may do it, and has no label."""

    subject = Lamp


class LampStray(Action):
    """Who may do it leads nowhere."""

    subject = Lamp
    label = "Stray"
    allow = own("owner")


class LampLater(LampLight):
    """It is available when something is that is not."""

    available_when = {"is_big": True}  # noqa: RUF012 - a declaration is read, never changed


class LampBar(LampLight):
    """What bars it is not said, and is not there."""

    barred = {"OWN": own("owner"), "BARE": without("shades", size=1)}  # noqa: RUF012 - a declaration is read, never changed
    refusals = {"BARE": "It has no shade."}  # noqa: RUF012 - the same


class LampEdit(LampLight, edits=True):
    """Nobody could tell whether it overwrites what somebody else has changed."""


class LampSilence(LampLight):
    """It does not say why it cannot be done."""

    unavailable = ""


class Bulb(Struct):
    """A bulb of a lamp."""

    name: str = ask("Name")

    subject = Lamp


class OddBulb(Bulb):
    """A bulb that depends on what is not asked for."""

    colour: str = ask("Colour", show_if={"is_lit": True, "nothing": True, "bulbs": True, "colour": "RED"})


class LampTurn(LampLight):
    """Some of what it asks for depends on what is not asked for, or never so."""

    is_lit: bool = ask()
    role: Role = ask("Role", show_if={"is_lit": True})
    unit: str = ask("Unit", show_if={"role": (Role.MANAGER, "CHIEF")})
    bulbs: list[OddBulb] = ask("Bulbs")


class LampSet(LampLight):
    """Its sections and its board name what is not there."""

    name: str = ask()
    bulb: Bulb = ask("Bulb")
    spare: list[Bulb] = ask("Spare")

    sections = (("One", ("name", "size")), ("Two", ("name",)))
    board = Board(columns=("bulb", "spare"), tile="name", one_column_if={"size": 1})


class LampFit(LampLight):
    """Its tiles are called after what they have not."""

    spare: list[Bulb] = ask("Spare")
    used: list[Bulb] = ask("Used")

    board = Board(columns=("spare", "used"), tile="size")


class LampAsk(LampLight):
    """It asks for a field that is not there."""

    size: int = ask()


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


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        (LightLamp, [("LightLamp", "Its name does not begin with its noun.")]),
        (LampDim, [("LampDim", "It has no docstring.")]),
        (
            LampOpen,
            [("LampOpen", "It does not say who may do it."), ("LampOpen", "It has no label for its button.")],
        ),
        (LampStray, [("LampStray.allow", 'The path "owner" does not lead to a User.')]),
        (LampLater, [("LampLater", "available_when speaks of ['is_big'].")]),
        (
            LampBar,
            [
                ("LampBar.barred", "['OWN'] are no refusals of it."),
                ("LampBar.barred", 'The path "owner" does not lead to a User.'),
                ("LampBar.barred", "It speaks of \"shades\" and ['size']."),
            ],
        ),
        (LampEdit, [("LampEdit", "Lamp does not count its changes, or nobody hears of them.")]),
        (LampSilence, [("LampSilence", "It does not say why it cannot be done.")]),
        (
            LampTurn,
            [
                ("LampTurn.unit", "role is never ['CHIEF']."),
                ("LampTurn.bulbs.colour", "It depends on nothing, which is not asked for."),
                ("LampTurn.bulbs.colour", "It depends on bulbs, which is not asked for."),
                ("LampTurn.bulbs.colour", "It depends on colour, which is not asked for."),
            ],
        ),
        (
            LampSet,
            [
                ("LampSet.sections", "They speak of ['name', 'size']."),
                ("LampSet.board", "['bulb', 'spare'] are not lists of one struct."),
                ("LampSet.board", "It depends on size, which is not asked for."),
            ],
        ),
        (LampFit, [("LampFit.board", "A tile has no size.")]),
    ],
    ids=lambda case: getattr(case, "__name__", ""),
)
def test_a_mistake_in_an_action_is_told(action: type[Action], expected: list[tuple[str, str]]) -> None:
    assert found(actions=(action,)) == expected


def test_an_argument_that_cannot_be_understood_is_told() -> None:
    [(place, message)] = found(actions=(LampAsk,))

    assert place == "LampAsk"
    assert "Lamp has no such field; give it a label" in message


def test_an_action_without_a_handler_an_entity_or_an_event_is_told() -> None:
    assert found(actions=(LampLight,), handled=()) == [("LampLight", "Nothing does it.")]
    told = mistakes([], [LampLight], handled=[LampLight])

    assert [each.message for each in told] == [
        "Its subject is not public.",
        "It emits LampLit, which is not listed.",
    ]


@pytest.mark.parametrize(
    ("noun", "about", "message"),
    [
        (User, "", None),
        (User, None, None),
        (Assignment, "user", None),
        (Assignment, "", '"" does not lead from Assignment to a User.'),
        (Assignment, "qualification", '"qualification" does not lead from Assignment to a User.'),
        (Assignment, "nothing", '"nothing" does not lead from Assignment to a User.'),
        (OrgUnit, "users", '"users" does not lead from OrgUnit to a User.'),
        (AssignmentSource, "assignment.user", '"assignment.user" has more than one step.'),
    ],
)
def test_whom_an_event_is_about_is_a_user_that_the_subject_is_or_links_to(
    noun: type[Entity], about: str | None, message: str | None
) -> None:
    event = type("SomethingHappened", (Event,), {"__doc__": "It did.", "subject": noun, "about": about})

    told = mistakes(ENTITIES, [], storage=STORAGE, handled=[], events=[event])

    assert [(each.place, each.message) for each in told] == ([("SomethingHappened.about", message)] if message else [])


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("LampLost", {}, None),
        ("LampLost", {"__doc__": None}, "It has no docstring."),
        ("LampLost", {"subject": Credential}, "Nobody can see its subject."),
        ("LampLost", {"subject": Credential, "is_public": False}, None),
        ("User", {}, "An entity has the same name."),
    ],
)
def test_what_can_be_listened_to_is_described_visible_and_named_for_what_happened(
    name: str, content: dict[str, object], message: str | None
) -> None:
    event = type(name, (Event,), {"__doc__": "It did.", "subject": User, **content})

    told = mistakes(ENTITIES, [], storage=STORAGE, handled=[], events=[event])

    assert [(each.place, each.message) for each in told] == ([(name, message)] if message else [])


def test_wrong_declarations_are_not_served_and_every_mistake_is_named() -> None:
    with pytest.raises(WrongDeclaration) as refused:
        verify_declarations([Silent, Open], [], handled=[])

    assert str(refused.value).splitlines() == [
        "Silent: It has no docstring. Say in one sentence what one row of it is.",
        'Open: It does not say who may see it. Add `read = own("user") | admins`, or `read = nobody`.',
    ]
