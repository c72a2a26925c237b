"""Answers to inventories, and what they propose."""

from typing import Any

from tortoise.fields.relational import ForeignKeyRelation

from schema.enums import Decision
from schema.inventory_enums import ProposedChange
from schema.inventory_versions import InventoryOption, InventoryQuestion
from schema.kit.access import admins, managers_of, own
from schema.kit.entity import Entity
from schema.kit.fields import Back, Shape
from schema.kit.kinds import choice, flag, integer, link
from schema.qualifications import Qualification


class InventoryAnswer(Entity):
    """The answer to one question of a run."""

    run: ForeignKeyRelation[Any] = link(
        "Run",
        "InventoryRun",
        help="The run it belongs to.",
        back=(
            Back(
                "answers",
                "The answers that count, in the order of the questions.",
                Shape.LIST,
                {"is_on_the_way": True},
                "position",
                usually=10,
            ),
            Back("all_answers", "All answers, those that no longer count too.", Shape.LIST, usually=10),
        ),
    )  # fmt: skip
    question: ForeignKeyRelation[InventoryQuestion] = link("Question", "InventoryQuestion", help="What was asked.")
    is_on_the_way = flag(
        "On the way", help="Whether the other answers lead to its question; if not, it counts only if they do so again."
    )
    position = integer("Position", help="The place of its question in the way, counted from 0.")

    run_id: int
    question_id: int
    title = ("question",)
    belongings = ("choices",)
    read = own("run.user") | managers_of("run.user") | admins

    class Meta:
        """A question has one answer in a run."""

        unique_together = (("run", "question"),)


class InventoryChoice(Entity):
    """One option that was chosen."""

    answer: ForeignKeyRelation[InventoryAnswer] = link(
        "Answer",
        "InventoryAnswer",
        help="The answer it belongs to.",
        back=(Back("choices", "The options that were chosen; none is an answer too.", Shape.LIST, usually=1),),
    )
    option: ForeignKeyRelation[InventoryOption] = link("Option", "InventoryOption", help="The option.")

    answer_id: int
    option_id: int
    title = ("option",)
    read = own("answer.run.user") | managers_of("answer.run.user") | admins

    class Meta:
        """An option is chosen once."""

        unique_together = (("answer", "option"),)


class InventoryProposal(Entity):  # E51, E52
    """One qualification that a run proposes to assign, to keep or to remove, and what was decided of it."""

    run: ForeignKeyRelation[Any] = link(
        "Run",
        "InventoryRun",
        help="The run that proposes it.",
        back=(Back("proposals", "What the answers propose, as they are now.", Shape.LIST, usually=5),),
    )
    qualification: ForeignKeyRelation[Qualification] = link(
        "Qualification",
        "Qualification",
        may_be_hidden=True,
        help="The qualification; null for a learner to whom it is not assigned, who reads its `name` nevertheless.",
    )
    change = choice("Change", ProposedChange, help="What is proposed.")
    decision = choice("Decision", Decision, help="What was decided of it; PENDING until the run is decided.")
    is_by_approver = flag("Added by the approver", help="Whether the approver added it, and not the answers.")

    run_id: int
    qualification_id: int
    title = ("qualification", "change")
    read = own("run.user") | managers_of("run.user") | admins

    class Meta:
        """A qualification is proposed once."""

        unique_together = (("run", "qualification"),)
