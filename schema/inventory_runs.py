"""Inventory runs: somebody's answers to an inventory, what they propose, and what was decided of it."""

from collections.abc import Sequence

from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.inventories import Inventory
from schema.inventory_enums import InventoryRunState
from schema.inventory_versions import InventoryQuestion, InventoryVersion
from schema.kit.access import admins, everyone, managers_of, own
from schema.kit.action import Action, ask
from schema.kit.entity import Entity, OnlyOne
from schema.kit.event import Event
from schema.kit.fields import Back
from schema.kit.kinds import choice, instant, link, text
from schema.people import User

_MAX_REASON = 1000


class InventoryRun(Entity):  # S26-S28
    """Somebody's answers to an inventory. What they propose is assigned once somebody else has approved it."""

    user: ForeignKeyRelation[User] = link(
        "User",
        "User",
        help="The person who answers.",
        back=(Back("inventory_runs", "The inventories that the user has begun or submitted.", usually=2),),
    )
    inventory: ForeignKeyRelation[Inventory] = link(
        "Inventory",
        "Inventory",
        help="The inventory that is answered.",
        back=(Back("runs", "The runs of it that you may see."),),
    )
    version: ForeignKeyRelation[InventoryVersion] = link(  # E53
        "Version",
        "InventoryVersion",
        help="The version that is answered; it stays this one, whatever is published meanwhile.",
        back=(Back("runs", "The runs of this version that you may see."),),
    )
    state = choice("State", InventoryRunState, help="How far it has come.")
    question: ForeignKeyNullableRelation[InventoryQuestion] = link(
        "Question", "InventoryQuestion", null=True, help="The question to answer now; null at the closing page."
    )
    started_at = instant("Started at", help="When it was begun.")
    submitted_at = instant("Submitted at", null=True, help="When it was submitted; null while it is being answered.")
    decided_at = instant("Decided at", null=True, help="When it was decided; null while it is not.")
    decided_by: ForeignKeyNullableRelation[User] = link("Decided by", "User", null=True, help="Who decided it.")
    remark = text(
        "Remark", null=True, max_length=_MAX_REASON, has_lines=True, help="What the approver wrote to the user."
    )
    rejection_reason = text(
        "Reason of rejection", null=True, max_length=_MAX_REASON, has_lines=True, help="Why it was rejected."
    )

    user_id: int
    inventory_id: int
    version_id: int
    question_id: int | None
    decided_by_id: int | None
    plural = "inventory_runs"
    title = ("inventory", "user")
    belongings = ("answers", "proposals")
    read = own("user") | managers_of("user") | admins

    class Admin:
        starts_with = "sort=-started_at"
        begins_elsewhere = True  # on the page of its inventory
        icon = "rows"
        columns = ("user", "inventory", "state", "started_at", "submitted_at", "decided_at")
        filters = ("state", "inventory", "user", "started_at")

    class Meta:
        """A person has one run at a time of an inventory: the next begins once it was decided."""

        indexes = (
            OnlyOne("uid_inventory_run_open", "inventory_id", "user_id", where="state IN ('OPEN', 'SUBMITTED')"),
        )


class InventoryRunStarted(Event):
    """Somebody began with an inventory."""

    subject = InventoryRun
    about = "user"


_JUDGES = managers_of("user") | admins
_BARRED = {"OWN_RESULT": own("user")}
"""Nobody decides on their own result (E25)."""
_OWN = "Someone else has to decide on your own result."
_IS_OPEN = {"state": InventoryRunState.OPEN}
_NOT_OPEN = "This has already been submitted."
_WAITS = {"state": InventoryRunState.SUBMITTED}
_DOES_NOT_WAIT = "It has not been submitted, or it has already been decided."
_OUT_OF_USE = {"OUT_OF_USE": "This inventory is no longer in use."}


class InventoryRunStart(Action):
    """Begin with an inventory. It is kept: you can go on with it later, on another device too."""

    inventory: int = ask(help="The inventory to answer.")

    subject = InventoryRun
    creates = True
    label = "Start inventory"
    allow = everyone
    refusals = {
        "NOT_PUBLISHED": "This inventory has not been published yet.",
        **_OUT_OF_USE,
        "ALREADY_STARTED": "You have already begun with this inventory; go on with that.",
        "ALREADY_SUBMITTED": "Your answers to this inventory are already waiting for a decision.",
    }
    emits = InventoryRunStarted


class InventoryRunAnswer(Action):
    """Answer a question of the way: the one to answer now, or one that was answered before. The way goes on from it."""

    question: int = ask(to="InventoryQuestion", help="The question that is answered.")
    options: Sequence[int] = ask(
        "Options",
        default=(),
        to="InventoryOption",
        help="The options that are chosen: exactly one of SINGLE, any number of MULTIPLE.",
    )

    subject = InventoryRun
    belongings = ("answers",)
    label = "Answer"
    allow = own("user")
    available_when = _IS_OPEN
    unavailable = _NOT_OPEN
    refusals = {
        **_OUT_OF_USE,
        "NOT_ASKED": "The answers given so far do not lead to this question.",
        "NOT_AN_OPTION": "This is not an option of this question.",
        "CHOOSE_ONE": "Choose one option.",
    }


class InventoryRunBack(Action):
    """Go back to the question before, or to another one that was answered. No answer is lost."""

    question: int | None = ask(
        default=None, to="InventoryQuestion", help="The question to go back to; the one before if left out."
    )

    subject = InventoryRun
    belongings = ()
    label = "Back"
    allow = own("user")
    available_when = _IS_OPEN
    unavailable = _NOT_OPEN
    refusals = {
        "AT_THE_START": "This is the first question.",
        "NOT_ASKED": "The answers given so far do not lead to this question.",
    }


class InventoryRunSubmit(Action):  # S28
    """Submit the answers; a manager or administrator decides what is assigned."""

    subject = InventoryRun
    belongings = ("proposals",)
    label = "Submit"
    allow = own("user")
    available_when = _IS_OPEN
    unavailable = _NOT_OPEN
    refusals = {**_OUT_OF_USE, "NOT_ANSWERED": "Answer all questions first."}


class InventoryRunApprove(Action):  # E51, E52
    """Approve what is proposed, qualification by qualification. What is added is assigned from today on."""

    take_out: Sequence[int] = ask(
        "Take out",
        default=(),
        to="Qualification",
        help=(
            "The qualifications of the proposal that are not approved: they are not assigned, no longer kept, or not "
            "removed."
        ),
    )
    add: Sequence[int] = ask(
        "Add", default=(), to="Qualification", help="Qualifications to assign beside those of the proposal."
    )
    remark: str | None = ask("Remark", default=None, max_length=_MAX_REASON, has_lines=True, help="The user sees this.")

    subject = InventoryRun
    belongings = ("proposals",)
    label = "Approve"
    allow = _JUDGES
    barred = _BARRED
    available_when = _WAITS
    unavailable = _DOES_NOT_WAIT
    refusals = {
        "OWN_RESULT": _OWN,
        "NOT_PROPOSED": "This is not proposed.",
        "ALREADY_PROPOSED": "This is proposed already; approve it there.",
        "ARCHIVED": "This qualification is archived.",
        "TAKE_OUT_ARCHIVED": "{qualification} has been archived since; take it out.",
        "INACTIVE": "This person is not active.",
    }


class InventoryRunReject(Action):
    """Turn it down as a whole. Nothing is assigned or removed; the person can take the inventory again."""

    reason: str = ask(
        "Reason", max_length=_MAX_REASON, has_lines=True, help="Why; the user sees this, and it is kept on record."
    )

    subject = InventoryRun
    belongings = ("proposals",)
    label = "Reject"
    allow = _JUDGES
    barred = _BARRED
    available_when = _WAITS
    unavailable = _DOES_NOT_WAIT
    refusals = {"OWN_RESULT": _OWN}
