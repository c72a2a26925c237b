"""Begins and ends what rules give: sources, and the assignments that exist as long as they have one (R13)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from app.audit.snapshots import Change, own_fields
from app.db.bulk import insert, update
from app.db.entities import load, made
from app.db.sql import Sql, all_of, in_list
from app.domain.calendar import after
from app.domain.iso_durations import stored_period
from app.gate.settling import new_assignment
from app.gate.work import Work
from app.rules.differences import RuleDifference
from app.rules.terms import RuleTerms
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment, AssignmentCreated, AssignmentWithdrawn
from schema.enums import SourceKind

_Pair = tuple[int, int]  # a user and a qualification
_Assignments = Mapping[_Pair, Assignment]


@dataclass(slots=True)
class Applied:
    """What was done: the assignments that were touched, and to how many of them what happened."""

    assignments: list[int] = field(default_factory=list)
    made: list[int] = field(default_factory=list)
    """Those of them that were made."""
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
    if not found:
        return Applied()
    begins, ends = _begins_and_ends(found)
    assignments, new = await _assignments(found)
    left = await _end(work, ends, assignments, run_id)
    within = {(rule.id, key): period for rule in rules for key, period in rule.qualifications}
    await _begin(work, begins, assignments, within, run_id)
    await _archive_or_bring_back(work, assignments, {_pair(each) for each in begins}, left)
    return Applied(
        sorted(row.id for row in assignments.values()),
        made=[row.id for row in new],
        begun=len(begins),
        ended=len(ends),
        began_for={each.user_id for each in begins},
        ended_for={each.user_id for each in ends},
    )


def _begins_and_ends(found: Sequence[RuleDifference]) -> tuple[list[RuleDifference], list[RuleDifference]]:
    return [each for each in found if each.begins], [each for each in found if not each.begins]


def _pair(found: RuleDifference) -> _Pair:
    return found.user_id, found.qualification_id


async def _assignments(found: Sequence[RuleDifference]) -> tuple[_Assignments, Sequence[Assignment]]:
    """Return the assignments that it is about, which are made where there are none, and those that were."""
    wanted = dict.fromkeys(_pair(each) for each in found)
    where = all_of(
        [
            in_list("t.user_id", dict.fromkeys(user for user, _ in wanted)),
            in_list("+t.qualification_id", dict.fromkeys(key for _, key in wanted)),  # by people: those are few
        ]
    )
    known = {(row.user_id, row.qualification_id): row for row in await load(Assignment, where)}
    new = [new_assignment(user, key) for user, key in wanted if (user, key) not in known]
    await insert(new)
    known |= {(row.user_id, row.qualification_id): row for row in new}
    return {pair: known[pair] for pair in wanted}, new


async def _begin(
    work: Work,
    begins: Sequence[RuleDifference],
    assignments: _Assignments,
    within: Mapping[tuple[int, int], str | None],
    run_id: int | None,
) -> None:
    expected = {key: _expected(work.today, period) for key, period in within.items()}
    sources = [
        made(
            AssignmentSource,
            assignment_id=assignments[_pair(each)].id,
            kind=SourceKind.RULE,
            rule_id=each.rule_id,
            assigned_on=work.today,
            assigned_at=work.now,
            expected_on=expected[each.rule_id, each.qualification_id],
            begun_in=run_id,
        )
        for each in begins
    ]
    await insert(sources)
    for each, source in zip(begins, sources, strict=True) if work.tells(AssignmentCreated) else ():
        change = Change.between({}, {"sources": [own_fields(source)]})
        work.emit(AssignmentCreated, assignments[_pair(each)], change=change)


def _expected(today: date, within: str | None) -> date | None:
    period = stored_period(within)
    return None if period is None else after(today, period)


async def _end(work: Work, ends: Sequence[RuleDifference], assignments: _Assignments, run_id: int | None) -> set[int]:
    """End sources, and return the assignments among theirs that have another one."""
    if not ends:
        return set()
    by_id = {assignments[_pair(each)].id: assignments[_pair(each)] for each in ends}
    ending = {each.source_id for each in ends}
    running = await load(AssignmentSource, all_of([in_list("t.assignment_id", by_id), Sql("t.withdrawn_on IS NULL")]))
    ended = [source for source in running if source.id in ending]
    before = [own_fields(source) for source in ended] if work.tells(AssignmentWithdrawn) else []
    for source in ended:
        source.withdrawn_on, source.withdrawn_at, source.ended_in = work.today, work.now, run_id
    await update(ended, ["withdrawn_on", "withdrawn_at", "ended_in"])
    for source, was in zip(ended, before, strict=False):
        change = Change.between({"sources": [was]}, {"sources": [own_fields(source)]})
        work.emit(AssignmentWithdrawn, by_id[source.assignment_id], change=change)
    return {source.assignment_id for source in running if source.id not in ending}


async def _archive_or_bring_back(work: Work, assignments: _Assignments, begun: set[_Pair], left: set[int]) -> None:
    """Archive what has no reason any more (E33), and bring back what has one again (E34)."""
    changed = []
    for pair, row in assignments.items():
        archived_on = None if pair in begun or row.id in left else row.archived_on or work.today
        if row.archived_on != archived_on:
            row.archived_on = archived_on
            changed.append(row)
    await update(changed, ["archived_on"])
