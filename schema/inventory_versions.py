"""Versions of inventories: their questions, the options of these, and what they add."""

from collections.abc import Sequence
from typing import Any

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.inventory_enums import InventoryState, QuestionKind
from schema.kit.access import admins, managers, own
from schema.kit.action import Struct, ask
from schema.kit.entity import Entity, OnlyOne
from schema.kit.fields import Back, Shape
from schema.kit.kinds import choice, flag, instant, integer, link, prose, text
from schema.people import User
from schema.qualifications import Qualification

MAX_QUESTIONS = 100
MAX_OPTIONS = 20
MAX_ADDED = 20
_MAX_CODE = 64
_MAX_QUESTION = 500


class InventoryVersion(Entity):  # E53
    """What an inventory asks. Once published it is never changed: answers belong to the version they were given to."""

    # Any, not Inventory: its module imports this one, for its verbs take questions
    inventory: ForeignKeyRelation[Any] = link(
        "Inventory",
        "Inventory",
        help="The inventory it is a version of.",
        back=(
            Back("latest_version", "The version last written, a draft too.", Shape.ONE, {"is_latest": True}),
            Back(
                "current_version", "The version that people answer who start now.", Shape.ONE,
                {"state": InventoryState.PUBLISHED},
            ),
            Back("versions", "All its versions, oldest first.", Shape.CONNECTION, order="number", usually=3),
        ),
    )  # fmt: skip
    number = integer("Number", minimum=1, help="The number of the version, counted from 1.")
    state = choice("State", InventoryState, help="How far it has come.")
    is_latest = flag("Is the latest", help="Whether no version was written after it.")
    welcome = prose("Welcome page", help="What people read before the first question. Markdown.")
    closing = prose("Closing page", help="What people read after the last question. Markdown.")
    created_at = instant("Created at", help="When it was begun.")
    created_by: ForeignKeyNullableRelation[User] = link("Created by", "User", null=True, help="Who began it.")
    published_at = instant("Published at", null=True, help="When it was published; null while it is a draft.")
    published_by: ForeignKeyNullableRelation[User] = link("Published by", "User", null=True, help="Who published it.")

    inventory_id: int
    created_by_id: int | None
    published_by_id: int | None
    title = ("inventory", "number")
    belongings = ("questions",)
    read = own("runs.user") | managers | admins

    class Admin:
        columns = ("number", "state", "created_by", "created_at", "published_by", "published_at")

    class Meta:
        """One version is the latest, and one is answered by who starts now."""

        unique_together = (("inventory", "number"),)
        indexes = (
            OnlyOne("uid_inventory_latest", "inventory_id", where="is_latest"),
            OnlyOne("uid_inventory_current", "inventory_id", where="state = 'PUBLISHED'"),
        )


class InventoryQuestion(Entity):
    """One question of an inventory."""

    version: ForeignKeyRelation[InventoryVersion] = link(
        "Version",
        "InventoryVersion",
        help="The version it belongs to.",
        back=(Back("questions", "Its questions, in their order.", Shape.LIST, order="position", usually=12),),
    )
    position = integer("Position", help="Its place among the questions, counted from 0.")
    wording = text("Question", max_length=_MAX_QUESTION, help="What is asked.")
    explanation = text("Explanation", null=True, max_length=1000, has_lines=True, help="What helps to answer it.")
    kind = choice("Answer", QuestionKind, help="How many options can be chosen.")
    code = text(
        "Code", null=True, max_length=_MAX_CODE, help="A short name within the inventory, for options that lead to it."
    )

    version_id: int
    title = ("wording",)
    belongings = ("options",)
    read = own("version.runs.user") | managers | admins

    class Admin:
        columns = ("position", "wording", "kind", "code")


class InventoryOption(Entity):
    """One option of a question: what it adds, and what comes next."""

    question: ForeignKeyRelation[InventoryQuestion] = link(
        "Question",
        "InventoryQuestion",
        help="The question it belongs to.",
        back=(Back("options", "The options to choose from.", Shape.LIST, order="position", usually=4),),
    )
    position = integer("Position", help="Its place among the options, counted from 0.")
    wording = text("Option", help="What people choose.")
    leads_to = text(
        "Leads to",
        null=True,
        max_length=_MAX_CODE,
        help="The code of the question that comes next. Without this it is the next one of the list.",
    )
    is_last = flag("Leads to the closing page", help="Whether nothing more is asked.")

    question_id: int
    title = ("wording",)
    belongings = ("qualifications",)
    read = own("question.version.runs.user") | managers | admins


class InventoryAddition(Entity):
    """The fact that an option adds a qualification to what is proposed."""

    option: ForeignKeyRelation[InventoryOption] = link(
        "Option",
        "InventoryOption",
        help="The option that adds it.",
        back=(Back("qualifications", "What it adds; empty for learners.", Shape.LIST, usually=1),),
    )
    qualification: ForeignKeyRelation[Qualification] = link(
        "Qualification", "Qualification", help="The qualification that is added."
    )

    option_id: int
    qualification_id: int
    title = ("qualification",)
    read = managers | admins

    class Meta:
        """An option adds a qualification once."""

        unique_together = (("option", "qualification"),)


class InventoryOptionInput(Struct):
    """One option of a question."""

    wording: str = ask()
    qualifications: Sequence[int] = ask(
        "Adds", default=(), to="Qualification", help=f"The qualifications that it adds: none, or at most {MAX_ADDED}."
    )
    leads_to: str | None = ask(default=None)
    is_last: bool = ask(default=False)

    subject = InventoryOption


class InventoryQuestionInput(Struct):
    """One question with its options."""

    wording: str = ask()
    explanation: str | None = ask(default=None)
    kind: QuestionKind = ask(default=QuestionKind.SINGLE)
    code: str | None = ask(default=None)
    options: Sequence[InventoryOptionInput] = ask(
        "Options",
        default=(),
        help=(
            f"At most {MAX_OPTIONS}. Each adds qualifications, or none, and leads to the next question, unless it "
            "names the code of another one or leads to the closing page."
        ),
    )

    subject = InventoryQuestion
