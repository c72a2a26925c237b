"""Undoes a run of a rule: the rule says again what it said, and it becomes known that for nobody anything changed.

What began is withdrawn from its first day on, and what ended goes on from the day on which it ended. No day is left
out, and what was known in between stays on record (R10).
"""

from collections.abc import Iterable

from app.db.bulk import insert, update
from app.db.database import fetch
from app.db.entities import load, made
from app.db.rows import rows
from app.db.sql import Sql, in_list
from app.gate.work import Work
from app.policy.refusals import Refused, refusal
from app.rules.applying import Applied
from app.rules.holding import hold_people, hold_rules
from app.rules.runs import AT_ONCE_BY_RULES, RULE_RUN_CHUNK, finish, note_people
from app.rules.terms import as_json, from_json, rule_terms
from app.rules.writing import write_terms
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment
from schema.entities import EVENTS
from schema.enums import SourceKind
from schema.rule_runs import AssignmentRuleRun, AssignmentRuleRunFinished, AssignmentRuleRunUndo
from schema.rules import AssignmentRule

_NAMED = 5
_OF_IT = "s.begun_in = ? OR s.ended_in = ?"
_PEOPLE = f"SELECT a.user_id FROM assignment a JOIN assignment_source s ON s.assignment_id = a.id WHERE {_OF_IT}"
_HAPPENED = f"""
    SELECT u.id, u.name FROM "user" u WHERE u.id IN ({_PEOPLE}) AND (
        EXISTS (SELECT 1 FROM outbox_event o WHERE o.user_id = u.id AND o.name IN ({{}}) AND o.id > (
            SELECT MAX(f.id) FROM outbox_event f WHERE f.name = '{AssignmentRuleRunFinished.__name__}'
            AND f.subject_id = ?))
        OR EXISTS (SELECT 1 FROM audit_entry e
            WHERE e.subject_type = 'User' AND e.subject_id = u.id AND e.happened_at > ?)
        OR EXISTS (SELECT 1 FROM assignment b JOIN assignment_source o ON o.assignment_id = b.id
            WHERE b.user_id = u.id AND (o.assigned_at > ? OR o.withdrawn_at > ?))
    ) ORDER BY u.name_key, u.id
"""  # made of constants
_AGAIN = "SELECT assignment_id FROM assignment_source WHERE withdrawn_on IS NULL AND {}"
_LEFT = "SELECT DISTINCT assignment_id FROM assignment_source WHERE withdrawn_on IS NULL AND {}"
_TELLING = sorted(event.__name__ for event in EVENTS if event.about is not None and not event.follows)


async def undo(work: Work, run: AssignmentRuleRun, action: AssignmentRuleRunUndo) -> None:
    """Undo a run: at once for few, in the background for many.

    Raises:
        Refused: it is not finished, the rule says something else by now, or something has happened to the people.
    """
    await hold_rules(alone=True)
    if run.finished_at is None:
        raise Refused(refusal(action, "NOT_FINISHED"))
    (now,) = await rule_terms([run.rule_id])
    if not run.terms_after or as_json(now) != run.terms_after:
        raise Refused(refusal(action, "RULE_CHANGED"))
    await _refuse_happened(run, action)
    before = from_json(run.rule_id, run.terms_before) if run.terms_before else now.without_people()
    await write_terms(run.rule_id, now, before)
    rule = await AssignmentRule.get(id=run.rule_id)
    rule.unit_id, rule.is_active = before.unit_id, before.assigns
    if before.assigns:
        rule.archived_on = None
    await rule.save(update_fields=["unit_id", "is_active", "archived_on"])
    run.undone_at, run.finished_at, run.last_user_id = work.now, None, 0
    work.is_deed = True
    await run.save()
    if run.begun + run.ended <= AT_ONCE_BY_RULES:
        await _undo_some(work, run)
        run.finished_at = work.now
        await run.save()


async def _refuse_happened(run: AssignmentRuleRun, action: AssignmentRuleRunUndo) -> None:
    names = in_list("o.name", _TELLING).text.removeprefix("o.name IN (").removesuffix(")")
    since = (run.finished_at,) * 3
    found = await fetch(_HAPPENED.format(names), (run.id, run.id, *_TELLING, run.id, *since))
    if found:
        people = ", ".join([row[1] for row in found[:_NAMED]] + (["…"] if len(found) > _NAMED else []))
        raise Refused(refusal(action, "SOMETHING_HAPPENED", count=len(found), people=people))


async def carry_on_undoing(work: Work, run: AssignmentRuleRun) -> int:
    """Undo some more of a run; 0 when all is."""
    done = await _undo_some(work, run)
    if not done:
        await finish(work, run)
    return done


async def _undo_some(work: Work, run: AssignmentRuleRun) -> int:
    """Undo as much as one transaction takes, and return how much that was."""
    began = await _first(Sql("t.begun_in = ? AND t.withdrawn_on IS NULL", (run.id,)), RULE_RUN_CHUNK)
    ended = await _first(Sql("t.ended_in = ?", (run.id,)), RULE_RUN_CHUNK - len(began))
    ids = {source.assignment_id for source in (*began, *ended)}
    assignments = {row.id: row for row in await load(Assignment, in_list("t.id", ids))}
    await hold_people({row.user_id for row in assignments.values()})
    for source in began:
        source.withdrawn_on, source.withdrawn_at = source.assigned_on, work.now
    await update(began, ["withdrawn_on", "withdrawn_at"])
    await _go_on(work, run, ended)
    await _archive(assignments.values(), {source.assignment_id: source for source in began})
    work.touched(assignments=ids)
    note_people(
        work,
        (AssignmentRuleRun.__name__, run.id),
        Applied(
            began_for={assignments[source.assignment_id].user_id for source in ended},
            ended_for={assignments[source.assignment_id].user_id for source in began},
        ),
    )
    return len(began) + len(ended)


async def _first(where: Sql, at_most: int) -> list[AssignmentSource]:
    """Return the first so many sources `t` for which a condition holds."""
    query = where.within("t.id IN (SELECT t.id FROM assignment_source t WHERE {} ORDER BY t.id LIMIT ") + Sql(
        f"{at_most})"
    )
    return await load(AssignmentSource, query)


async def _go_on(work: Work, run: AssignmentRuleRun, ended: list[AssignmentSource]) -> None:
    """Let what ended go on from that day, unless it has begun again by itself."""
    ids = {source.assignment_id for source in ended}
    again = {row[0] for row in await rows(f"{_AGAIN} AND rule_id = {int(run.rule_id)}", "assignment_id", ids)}
    await insert(
        [
            made(
                AssignmentSource,
                assignment_id=source.assignment_id,
                kind=SourceKind.RULE,
                rule_id=source.rule_id,
                assigned_on=source.withdrawn_on,
                assigned_at=work.now,
                expected_on=source.expected_on,
            )
            for source in ended
            if source.assignment_id not in again
        ]
    )
    for source in ended:
        source.ended_in = None
    await update(ended, ["ended_in"])


async def _archive(assignments: Iterable[Assignment], began: dict[int, AssignmentSource]) -> None:
    """Archive what has no reason any more, as of the first day of the one that is undone; bring back what has one."""
    listed = list(assignments)
    left = {row[0] for row in await rows(_LEFT, "assignment_id", [row.id for row in listed])}
    changed = []
    for row in listed:
        archived_on = None if row.id in left else (row.archived_on or began[row.id].assigned_on)
        if row.archived_on != archived_on:
            row.archived_on = archived_on
            changed.append(row)
    await update(changed, ["archived_on"])
