"""Applies assignment rules to many people, and looks each night who meets them by then (E36, E37)."""

from collections.abc import AsyncGenerator
from functools import partial

from app.clock import Clock
from app.gate.work import Work, run
from app.rules.runs import advance_run, evaluate, unfinished_rule_runs
from app.rules.undoing import carry_on_undoing
from schema.rules import AssignmentRule


async def apply_rules(clock: Clock) -> AsyncGenerator[int, None]:
    """Carry on what was begun, chunk by chunk; gives how many reasons began or ended in each."""
    for run_id in await unfinished_rule_runs():
        while done := await run(partial(_advanced, run_id), viewer=None, clock=clock, is_deed=True):
            yield done


async def _advanced(run_id: int, work: Work) -> int:
    return await advance_run(work, run_id, carry_on_undoing)


async def evaluate_rules(clock: Clock) -> AsyncGenerator[int, None]:
    """Bring what all rules give in line with today; after nights without it, as of today as well (E40).

    What people, units, groups and rules change is followed at once: only days are left for the night.
    """
    for rule in await AssignmentRule.all().order_by("id").only("id"):
        while done := await run(partial(_evaluated, rule.id), viewer=None, clock=clock, is_deed=True):
            yield done


async def _evaluated(rule_id: int, work: Work) -> int:
    return await evaluate(work, rule_id)
