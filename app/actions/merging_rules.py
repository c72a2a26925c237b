"""What rules and inventories have of an account that is merged into another one (E39)."""

from collections.abc import Collection

from app.db.bulk import update
from app.gate.work import Work
from schema.approvals import Approval
from schema.assignment_sources import AssignmentSource
from schema.inventory_enums import InventoryRunState
from schema.inventory_runs import InventoryRun
from schema.people import User
from schema.rule_exclusions import RuleExclusion

_UNFINISHED = (InventoryRunState.OPEN, InventoryRunState.SUBMITTED)


async def end_doubled(work: Work, sources: Collection[AssignmentSource], into: Collection[int]) -> None:
    """End what a rule gave to both accounts: the other one goes on having it by that rule."""
    open_ones = await AssignmentSource.filter(assignment_id__in=list(into), withdrawn_on=None)
    given = {(each.assignment_id, each.rule_id) for each in open_ones if each.rule_id is not None}
    for source in sources:
        if source.withdrawn_on is None and (source.assignment_id, source.rule_id) in given:
            source.withdrawn_on, source.withdrawn_at = work.today, work.now


async def move_runs_and_exclusions(user: User, into: User) -> set[int]:
    """Move runs of inventories and exclusions from rules; return which runs stay, as the other has one like them.

    A run that stays is of somebody who is not active, and so is never approved.
    """
    taking = {each.inventory_id for each in await InventoryRun.filter(user_id=into.id, state__in=_UNFINISHED)}
    runs = await InventoryRun.filter(user_id=user.id)
    stay = {each.id for each in runs if each.state in _UNFINISHED and each.inventory_id in taking}
    moved = [each for each in runs if each.id not in stay]
    excluded = {each.rule_id for each in await RuleExclusion.filter(user_id=into.id, ended_at=None)}
    exclusions = [
        each
        for each in await RuleExclusion.filter(user_id=user.id)
        if each.ended_at is not None or each.rule_id not in excluded
    ]
    for each in (*moved, *exclusions):
        each.user_id = into.id
    await update(moved, ["user_id"])
    await update(exclusions, ["user_id"])
    return stay


async def move_approvals(user: User, into: User, stay: Collection[int]) -> None:
    """Move decisions about somebody, but those on runs that stay."""
    approvals = [each for each in await Approval.filter(user_id=user.id) if each.inventory_run_id not in stay]
    for approval in approvals:
        approval.user_id = into.id
    await update(approvals, ["user_id"])
