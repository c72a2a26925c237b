"""Begins and ends what rules give: sources, and the assignments that exist as long as they have one (R13)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.audit.snapshots import Change, own_fields
from app.db.bulk import insert, update
from app.db.entities import load, made
from app.db.rows import rows
from app.db.sql import all_of, in_list
from app.domain.calendar import after
from app.domain.iso_durations import stored_period
from app.gate.work import Work
from app.rules.differences import RuleDifference
from app.rules.terms import RuleTerms
from schema.assignments import Assignment, AssignmentCreated, AssignmentSource, AssignmentWithdrawn
from schema.enums import SourceKind

_Pair = tuple[int, int]  # a user and a qualification
_WITH_REASON = "SELECT DISTINCT assignment_id FROM assignment_source WHERE withdrawn_on IS NULL AND {}"


@dataclass(slots=True)
class Applied:
    """What was done: the assignments that were touched, and to how many of them what happened."""

    assignments: list[int] = field(default_factory=list)
    begun: int = 0
    ended: int = 0
    began_for: set[int] = field(default_factory=set)
    """The people who were given a reason."""
    ended_for: set[int] = field(default_factory=set)
    """The people from whom one was taken."""


async def apply(
    work: Work, found: Sequence[RuleDifference], rules: Sequence[RuleTerms], *, run_id: int | None = None
) -> Applied:
    """Begin and end what is found, today; of people whom nobody else changes."""
    within = {(rule.id, key): period for rule in rules for key, period in rule.qualifications}
    begins, ends = [each for each in found if each.begins], [each for each in found if not each.begins]
    assignments = await _assignments(begins)
    applied = Applied(begun=len(begins), ended=len(ends))
    await _begin(work, begins, assignments, within, run_id)
    await _end(work, ends, {row.id for row in assignments.values()}, run_id)
    applied.assignments = sorted({each.id for each in assignments.values()} | {each.assignment_id for each in ends})
    applied.began_for, applied.ended_for = {each.user_id for each in begins}, {each.user_id for each in ends}
    return applied


async def _assignments(begins: Sequence[RuleDifference]) -> Mapping[_Pair, Assignment]:
    """Return the assignments of what begins, which are made where there are none, and brought back (E34)."""
    wanted = dict.fromkeys((each.user_id, each.qualification_id) for each in begins)
    if not wanted:
        return {}
    where = all_of(
        [
            in_list("t.user_id", dict.fromkeys(user for user, _ in wanted)),
            in_list("t.qualification_id", dict.fromkeys(key for _, key in wanted)),
        ]
    )
    known = {(row.user_id, row.qualification_id): row for row in await load(Assignment, where)}
    new = [made(Assignment, user_id=user, qualification_id=key) for user, key in wanted if (user, key) not in known]
    await insert(new)
    known |= {(row.user_id, row.qualification_id): row for row in new}
    back = [known[pair] for pair in wanted if known[pair].archived_on is not None]
    for row in back:
        row.archived_on = None
    await update(back, ["archived_on"])
    return {pair: known[pair] for pair in wanted}


async def _begin(
    work: Work,
    begins: Sequence[RuleDifference],
    assignments: Mapping[_Pair, Assignment],
    within: Mapping[tuple[int, int], str | None],
    run_id: int | None,
) -> None:
    sources = [
        made(
            AssignmentSource,
            assignment_id=assignments[each.user_id, each.qualification_id].id,
            kind=SourceKind.RULE,
            rule_id=each.rule_id,
            assigned_on=work.today,
            assigned_at=work.now,
            expected_on=_expected(work.today, within[each.rule_id, each.qualification_id]),
            begun_in=run_id,
        )
        for each in begins
    ]
    await insert(sources)
    for each, source in zip(begins, sources, strict=True) if work.tells(AssignmentCreated) else ():
        assignment = assignments[each.user_id, each.qualification_id]
        work.emit(AssignmentCreated, assignment, change=Change.between({}, {"sources": [own_fields(source)]}))


def _expected(today: date, within: str | None) -> date | None:
    period = stored_period(within)
    return None if period is None else after(today, period)


async def _end(work: Work, ends: Sequence[RuleDifference], kept: set[int], run_id: int | None) -> None:
    """End sources; the assignments that have no other are archived (E33), unless they are `kept`."""
    if not ends:
        return
    sources = await load(AssignmentSource, in_list("t.id", [each.source_id for each in ends]))
    before = {source.assignment_id: own_fields(source) for source in sources} if not work.is_deed else {}
    for source in sources:
        source.withdrawn_on, source.withdrawn_at, source.ended_in = work.today, work.now, run_id
    await update(sources, ["withdrawn_on", "withdrawn_at", "ended_in"])
    ids = {each.assignment_id for each in ends}
    left = {row[0] for row in await rows(_WITH_REASON, "assignment_id", ids)}
    assignments = {row.id: row for row in await load(Assignment, in_list("t.id", ids))}
    archived = [row for key, row in assignments.items() if key not in left | kept and row.archived_on is None]
    for row in archived:
        row.archived_on = work.today
    await update(archived, ["archived_on"])
    for source in sources if work.tells(AssignmentWithdrawn) else ():
        change = Change.between({"sources": [before[source.assignment_id]]}, {"sources": [own_fields(source)]})
        work.emit(AssignmentWithdrawn, assignments[source.assignment_id], change=change)
