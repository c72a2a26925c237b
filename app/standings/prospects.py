"""Works out what becomes of assignments if all is done in time, after what is known of them has changed."""

from collections.abc import AsyncGenerator, Sequence
from datetime import date
from functools import partial

from app.clock import Clock
from app.db.bulk import insert_values, update
from app.db.database import execute, fetch
from app.db.locks import lock_people_of
from app.db.sql import in_list
from app.domain.calendar import CalendarPeriod, after
from app.domain.prospects import ProspectFinding, prospect_of
from app.domain.standing import StandingEvaluator
from app.gate.work import Work, run
from app.standings.evaluated import evaluated
from app.standings.timelines import STORED_AHEAD
from schema.assignments import Assignment
from schema.enums import CalendarUnit
from schema.prospects import Prospect

PROSPECTS_AT_ONCE = 200  # assignments a transaction
PROSPECT_KEPT_FOR = CalendarPeriod(9, CalendarUnit.MONTH)
"""After how long it is worked out anew if nothing happens: as much less far ahead does it reach by then."""
_MISSING = """
    SELECT id FROM assignment WHERE prospect_until IS NULL OR prospect_until < ? ORDER BY prospect_until, id LIMIT ?
"""


async def work_out_prospects(clock: Clock) -> AsyncGenerator[int, None]:
    """Work out all that are missing, or rest on a day that has passed; gives how many, per transaction."""
    while ids := [row[0] for row in await fetch(_MISSING, (clock.today(), PROSPECTS_AT_ONCE))]:
        yield await run(partial(_work_out, ids), viewer=None, clock=clock)


async def _work_out(ids: Sequence[int], work: Work) -> int:
    where = in_list("t.id", ids)
    await lock_people_of(Assignment, where)
    found = await evaluated(where)
    known: dict[StandingEvaluator, ProspectFinding] = {}
    rows: list[tuple[int, date, date]] = []
    for each in found:
        if each.evaluator not in known:
            known[each.evaluator] = prospect_of(each.evaluator, work.today, after(work.today, STORED_AHEAD))
        prospect = known[each.evaluator]
        rows += [(each.row.id, days.from_on, days.through) for days in prospect.qualified]
        each.row.prospect_until = min(prospect.assumes_on or date.max, after(work.today, PROSPECT_KEPT_FOR))
    old = in_list("assignment_id", ids)
    await execute(f"DELETE FROM prospect WHERE {old.text}", old.params)
    await insert_values(Prospect, ("assignment_id", "begins_on", "through"), rows)
    await update([each.row for each in found], ["prospect_until"])
    return len(found)
