"""A wrong declaration of an action or an event is told with its place."""

import pytest

from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment
from schema.entities import ENTITIES, STORAGE
from schema.enums import Role
from schema.kit.access import own, without
from schema.kit.action import IS_SET, Action, Struct, ask
from schema.kit.boards import Board
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.verify import mistakes
from schema.people import User
from schema.sessions import Credential
from schema.units import OrgUnit
from tests.schema.verify_toys import Lamp, LampLight, found


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


class LampReturn(LampLight):
    """It is available when something is set that always is."""

    available_when = {"is_lit": IS_SET}  # noqa: RUF012 - a declaration is read, never changed


class LampFor(LampLight):
    """It is available for what it does not make."""

    available_for = {"name": {"is_big": True}}  # noqa: RUF012 - the same


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
        (LampReturn, [("LampReturn", "available_when wants ['is_lit'] to be set, which always is.")]),
        (LampFor, [("LampFor", "available_for names name.")]),
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
