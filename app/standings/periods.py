"""Stores the periods that follow from the facts: a cache, never overwritten (R1)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from app.audit.snapshots import Change, own_fields
from app.db.bulk import insert, update
from app.db.entities import load
from app.db.sql import Sql, all_of, in_list
from app.domain.findings import PeriodFinding
from app.gate.work import Work
from app.standings.evaluated import EvaluatedAssignment
from schema.assignments import AssignmentPeriodsChanged, Period

_CURRENT = Sql("t.superseded_at IS NULL")
_SAID_BY_THE_PLACE = frozenset({"assignment", "supersededAt"})  # what goes without saying among an assignment's periods


async def sync_periods(work: Work, assignments: Sequence[EvaluatedAssignment]) -> None:
    """Supersede the periods of some assignments that are not what the facts say, and write down those that are."""
    stored = await _stored([each.row.id for each in assignments])
    added: list[Period] = []
    superseded: list[Period] = []
    for each in assignments:
        before = stored[each.row.id]
        gone, new = _differing(before, {found.number: _period(work, each, found) for found in each.evaluator.periods()})
        superseded += gone
        added += new
        if gone or new:
            kept = [old for old in before.values() if old not in gone]
            work.emit(AssignmentPeriodsChanged, each.row, change=_change(before.values(), [*kept, *new]))
    for old in superseded:
        old.superseded_at = work.now
    await update(superseded, ["superseded_at"])
    await insert(added)


def _differing(before: dict[int, Period], after: dict[int, Period]) -> tuple[list[Period], list[Period]]:
    """Return the stored periods that are no longer so, and those that are to be stored."""
    gone = [old for number, old in before.items() if not _same(old, after.get(number))]
    return gone, [period for number, period in after.items() if not _same(period, before.get(number))]


async def _stored(assignment_ids: Sequence[int]) -> dict[int, dict[int, Period]]:
    """Return the periods as they are known today, by assignment and number."""
    stored: dict[int, dict[int, Period]] = defaultdict(dict)
    where = all_of([in_list("t.assignment_id", assignment_ids), _CURRENT])
    for period in await load(Period, where, order="number"):
        stored[period.assignment_id][period.number] = period
    return stored


def _period(work: Work, assignment: EvaluatedAssignment, found: PeriodFinding) -> Period:
    versions = {terms.number: terms.key for terms in assignment.evaluator.history.terms}
    return Period(
        assignment_id=assignment.row.id,
        number=found.number,
        begins_on=found.begins_on,
        valid_through=found.valid_through,
        version_id=versions[found.terms_number],
        recorded_at=work.now,
    )


def _same(one: Period, other: Period | None) -> bool:
    fields = ("begins_on", "valid_through", "version_id")
    return other is not None and all(getattr(one, name) == getattr(other, name) for name in fields)


def _change(before: Iterable[Period], after: Iterable[Period]) -> Change:
    return Change.between(_pictured(before), _pictured(after))


def _pictured(periods: Iterable[Period]) -> dict[str, object]:
    """Return periods as the audit shows them among what belongs to an assignment."""
    listed = [own_fields(each) for each in sorted(periods, key=lambda period: period.number)]
    return {
        "periods": [{name: value for name, value in each.items() if name not in _SAID_BY_THE_PLACE} for each in listed]
    }
