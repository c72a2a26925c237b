"""A kind of field that nobody ships, with its place on each of the four floors, and an entity that has one."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NewType, cast
from zoneinfo import ZoneInfo

import pytest
from strawberry.types.scalar import ScalarDefinition
from tortoise import fields
from tortoise.fields.base import Field

from admin_ui.kinds.registry import SCREEN_KINDS
from admin_ui.kinds.screen_kind import KindSample, ScreenKind
from app.gate.work import Work, handles
from app.kinds.registry import STORED_KINDS
from app.kinds.stored import StoredKind, text_in_cursor
from app.policy.refusals import CommonCode, Problem, common
from app.words.languages import SpokenLanguage
from resolvers.derive.kinds import API_KINDS, ApiKind
from schema.kit.access import admins
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import labelled, row_revision, text

# ----- schema/kit/kinds.py

COLOUR = Kind("colour", str, narrows=True, orders=True)


def colour(label: str, *, help: str = "") -> Field[str]:
    """A colour as the web writes it: #ff8800."""
    return cast("Field[str]", labelled(fields.CharField, FieldSpec(COLOUR, label, help), max_length=7))


# ----- app/kinds/


class _StoredColour(StoredKind):
    def tidied(self, value: str) -> str:
        return value.lower()

    def problems(self, value: str, spec: FieldSpec, name: str) -> Iterable[Problem]:
        if not re.fullmatch(r"#[0-9a-f]{6}", value):
            yield common(CommonCode.INVALID, message="Write a colour such as #ff8800.")

    def from_cursor(self, value: object) -> str:
        return text_in_cursor(value)


# ----- resolvers/derive/kinds.py

_WebColour = NewType("_WebColour", str)
_SCALAR = ScalarDefinition(
    name="WebColour",
    description="A colour as the web writes it.",
    specified_by_url=None,
    serialize=str,
    parse_value=str,
    parse_literal=None,
    origin=_WebColour,
)


# ----- admin_ui/kinds/


class _ScreenColour(ScreenKind):
    scalars = ("WebColour",)
    sample = KindSample("#ff8800", "#ff8800")

    def words(self, value: Any, language: SpokenLanguage, zone: ZoneInfo | None = None) -> str:
        return f"the colour {value}"


# ----- what has one


class Paint(Entity):
    """A tin of paint."""

    name = text("Name", help="What it is called.")
    shade = colour("Shade", help="What it looks like on a wall.")
    revision = row_revision()

    plural = "paints"
    read = admins

    class Admin:
        """What its lists show."""

        columns = ("name", "shade")
        filters = ("shade",)


class PaintChanged(Event):
    """A tin was made or changed."""

    subject = Paint


class PaintCreate(Action):
    """Mix a paint."""

    name: str = ask()
    shade: str = ask()

    subject = Paint
    creates = True
    label = "Mix"
    allow = admins
    emits = PaintChanged


class PaintEdit(PaintCreate, edits=True):
    """Change a paint."""

    creates = False
    label = "Edit"


@handles(PaintCreate)
async def paint_create(work: Work, action: PaintCreate) -> Paint:
    """Mix it."""
    return await Paint.create(**action.given())


@handles(PaintEdit)
async def paint_edit(work: Work, paint: Paint, action: PaintEdit) -> Paint:
    """Change it."""
    await paint.update_from_dict(action.given()).save()
    return paint


@pytest.fixture
def colours() -> Iterator[None]:
    """The kind is known on every floor for as long as a test lasts."""
    with pytest.MonkeyPatch.context() as patching:
        patching.setitem(STORED_KINDS, COLOUR, _StoredColour())
        patching.setitem(API_KINDS, COLOUR, ApiKind(_WebColour, _SCALAR))
        patching.setitem(SCREEN_KINDS, COLOUR, _ScreenColour())
        yield
