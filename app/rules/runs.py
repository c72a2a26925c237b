"""Applies a rule to everybody concerned: at once if they are few, in chunks in the background if they are many (E36).

What is to be done follows from what is stored, so that a run that is killed anywhere comes to the same end (R15).
"""

from collections.abc import Awaitable, Callable, Sequence

from app.audit.differences import canonical
from app.audit.snapshots import Change, link_to
from app.audit.titles import Subject
from app.db.database import fetch
from app.db.sql import Sql, all_of, joined
from app.gate.work import Work
from app.rules.applying import Applied, apply
from app.rules.differences import (
    RuleDifference,
    beginning,
    ending,
    first_to_begin,
    not_begun_in,
    of_rule,
    rule_differences,
)
from app.rules.holding import hold_people, hold_rules
from app.rules.terms import RuleTerms, as_json, rule_terms
from schema.people import User
from schema.rule_runs import AssignmentRuleRun, AssignmentRuleRunFinished
from schema.rules import AssignmentRule

AT_ONCE_BY_RULES = 500  # reasons that begin or end with the change itself; if there are more, a job goes on with them
RULE_RUN_CHUNK = 500  # reasons that begin or end in one transaction of the job
_UNFINISHED = "SELECT id FROM assignment_rule_run WHERE finished_at IS NULL ORDER BY id"
APPLIED = "AssignmentRuleApplied"
"""What the audit calls it when a rule has been applied to some people."""


async def apply_rule(work: Work, rule_id: int, *, before: RuleTerms | None) -> None:
    """Apply a rule that was changed to everybody concerned, or begin to; `before` is what it said, for an undo."""
    rules = await rule_terms([rule_id])
    ids = {each.user_id for each in await _found(work, rules, rule_id)}
    await hold_people(ids)
    await hold_rules(alone=True)
    found = await _found(work, rules, rule_id)
    if not found:
        return
    run = await begin_run(work, rules[0], before=before, is_wanted=True)
    if len(found) > AT_ONCE_BY_RULES:
        return
    await hold_people({each.user_id for each in found} - ids)
    work.is_deed = True
    await _apply(work, run, found, rules)
    await finish(work, run)


async def _found(work: Work, rules: Sequence[RuleTerms], rule_id: int) -> list[RuleDifference]:
    return await rule_differences(rules, work.today, of=of_rule(rule_id), at_most=AT_ONCE_BY_RULES + 1)


async def begin_run(
    work: Work, rule: RuleTerms, *, before: RuleTerms | None = None, is_wanted: bool = False
) -> AssignmentRuleRun:
    """Begin to apply a rule; a run of it that is not finished gives way."""
    await AssignmentRuleRun.filter(rule_id=rule.id, finished_at=None).update(finished_at=work.now)
    return await AssignmentRuleRun.create(
        rule_id=rule.id,
        total=await _count(work, rule),
        begun=0,
        ended=0,
        started_at=work.now,
        started_by_id=work.actor_id if is_wanted else None,
        terms_before="" if before is None else as_json(before),
        terms_after=as_json(rule) if is_wanted else "",
    )


async def _count(work: Work, rule: RuleTerms) -> int:
    parts = [*beginning([rule], work.today), ending([rule], work.today, of=of_rule(rule.id))]
    query = joined(" UNION ALL ", parts).within("SELECT COUNT(*) FROM ({}) found")
    return int((await fetch(query.text, query.params))[0][0])


async def unfinished_rule_runs() -> list[int]:
    """Return the runs that are still to be carried on, oldest first."""
    return [row[0] for row in await fetch(_UNFINISHED)]


Undoing = Callable[[Work, AssignmentRuleRun], Awaitable[int]]


async def advance_run(work: Work, run_id: int, undoing: Undoing) -> int:
    """Carry a run on by one chunk, or its undoing, and return how much that was; 0 when it is finished."""
    run = await AssignmentRuleRun.select_for_update(no_key=True).get(id=run_id)
    if run.finished_at is not None:
        return 0
    if run.undone_at is not None:
        return await undoing(work, run)
    rules = await rule_terms([run.rule_id])
    found, last = await _held_chunk(work, run, rules)
    if last is None:
        await finish(work, run)
        return 0
    await _apply(work, run, found, rules)
    run.last_user_id = last
    await run.save()
    return max(len(found), 1)


async def _held_chunk(
    work: Work, run: AssignmentRuleRun, rules: Sequence[RuleTerms]
) -> tuple[Sequence[RuleDifference], int | None]:
    """Return what is to begin and to end of the next people, whom nobody else changes until the end, and the last.

    What begins says how far a chunk reaches: it is found without looking beyond, and what ends is looked for up to it.
    Without a last one there is nobody left.
    """
    within = beyond = _people_after(run.last_user_id)
    of = all_of([of_rule(run.rule_id), not_begun_in(run.id)])
    begins = await first_to_begin(rules, work.today, beyond, RULE_RUN_CHUNK + 1)
    last = _last_whole(begins) if len(begins) > RULE_RUN_CHUNK else None
    if last is not None:
        within = _people_after(run.last_user_id, through=last)
    held = {each.user_id for each in begins}
    await hold_people(held)
    await hold_rules(alone=False)
    while found := await rule_differences(rules, work.today, people=within, of=of, at_most=RULE_RUN_CHUNK + 1):
        last = _last_whole(found)
        found = [each for each in found if each.user_id <= last]
        others = {each.user_id for each in found} - held
        if not others:
            break
        await hold_people(others)  # what is to be done may be something else by now
        held |= others
    return found, last


def _people_after(user_id: int, through: int | None = None) -> Sql:
    """Return the condition that a user `t` comes after one, and not after another.

    The numbers stand in the text, so that PostgreSQL makes a plan for them: one that it makes for any numbers, after
    some chunks, looks through everybody.
    """
    return Sql(f"t.id > {user_id:d}" if through is None else f"t.id > {user_id:d} AND t.id <= {through:d}")


async def evaluate(work: Work, rule_id: int) -> int:
    """Bring what a rule gives in line by one chunk, as days make it necessary; 0 when all is."""
    rules, of = await rule_terms([rule_id]), of_rule(rule_id)
    found = await rule_differences(rules, work.today, of=of, at_most=RULE_RUN_CHUNK)
    if not found:
        return 0
    ids = sorted({each.user_id for each in found})
    await hold_people(ids)
    await hold_rules(alone=False)
    some = Sql("t.id >= ? AND t.id <= ?", (ids[0], ids[-1]))
    still = [each for each in await rule_differences(rules, work.today, people=some, of=of) if each.user_id in ids]
    applied = await apply(work, still, rules)
    work.touched(assignments=applied.assignments, made=applied.made)
    note_people(work, (AssignmentRule.__name__, rule_id), applied)
    return len(found)


def _last_whole(found: Sequence[RuleDifference]) -> int:
    """Return the id of the last person of whom all is found: there may be more of the very last one."""
    last = found[-1].user_id
    if len(found) <= RULE_RUN_CHUNK or found[0].user_id == last:
        return last
    return max(each.user_id for each in found if each.user_id != last)


async def _apply(
    work: Work, run: AssignmentRuleRun, found: Sequence[RuleDifference], rules: Sequence[RuleTerms]
) -> Applied:
    applied = await apply(work, found, rules, run_id=run.id)
    work.touched(assignments=applied.assignments, made=applied.made)
    run.begun += applied.begun
    run.ended += applied.ended
    note_people(work, (AssignmentRuleRun.__name__, run.id), applied)
    return applied


async def finish(work: Work, run: AssignmentRuleRun) -> None:
    """Say that a run is complete, and tell of it."""
    run.finished_at = work.now
    await run.save()
    work.emit(AssignmentRuleRunFinished, run)


def note_people(work: Work, subject: Subject, applied: Applied) -> None:
    """Put on record to whom a rule was applied: one entry with all of them, if there are any."""
    people = {"begun": applied.began_for, "ended": applied.ended_for}
    named = {name: [link_to(User.__name__, key) for key in sorted(ids)] for name, ids in people.items() if ids}
    if named:
        work.journal.noted(APPLIED, subject, Change("", canonical(named)))
