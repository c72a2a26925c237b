"""Opens attempts on the day renewal opens (S22, S54), and withdraws those that no longer help (E9).

It changes no standing (R1). The database finds somewhat too many assignments, by dates that it can compare; `settle`
then judges each under a lock on its person, so running it again does nothing.
"""

from collections.abc import AsyncGenerator, Sequence
from datetime import date
from functools import partial

from app.clock import Clock
from app.db.database import fetch
from app.db.sql import Sql, any_of
from app.domain.calendar import after, days_after, default_lead
from app.domain.iso_durations import stored_period
from app.gate.work import Work, run
from schema.enrolments import EnrolmentOpened, EnrolmentWithdrawn
from schema.enums import Duration, EnrolmentState

_CHUNK = 200  # assignments a transaction: a fraction of a second in which nobody else can change these people
CLAMPED_DAYS = 3  # R3: one month after 28 February is 28 March, but one month before 31 March is 28 February
CANDIDATES = """
    SELECT a.id FROM assignment a JOIN "user" u ON u.id = a.user_id
    WHERE a.id > ? AND a.archived_on IS NULL AND u.is_active
    AND (EXISTS (
            SELECT 1 FROM qualification_version v
            WHERE v.qualification_id = a.qualification_id AND v.superseded_at IS NULL AND v.duration = ?)
        OR EXISTS (SELECT 1 FROM extension x WHERE x.assignment_id = a.id)
        OR (EXISTS (SELECT 1 FROM period p WHERE p.assignment_id = a.id AND p.superseded_at IS NULL)
            OR EXISTS (SELECT 1 FROM completion c WHERE c.user_id = a.user_id AND c.revoked_from <= ?)
            OR EXISTS (
                SELECT 1 FROM uploaded_certificate c
                WHERE c.assignment_id = a.id AND (c.revoked_from <= ? OR c.approved_expires_on < ?)))
        AND NOT EXISTS (
            SELECT 1 FROM period p WHERE p.assignment_id = a.id AND p.superseded_at IS NULL
            AND (p.valid_through IS NULL OR NOT EXISTS (
                SELECT 1 FROM qualification_version v WHERE v.qualification_id = a.qualification_id AND {has_opened}))))
    AND EXISTS (
        SELECT 1 FROM qualification_version v JOIN requirement r ON r.version_id = v.id
        WHERE v.qualification_id = a.qualification_id AND (
            v.duration = ? OR v.reachieve_after_days IS NOT NULL
            OR NOT EXISTS (
                SELECT 1 FROM enrolment e
                WHERE e.user_id = a.user_id AND e.activity_id = r.activity_id AND e.state = ?)))
    ORDER BY a.id LIMIT ?
"""


async def open_renewals(clock: Clock, *, chunk: int = _CHUNK) -> AsyncGenerator[int, None]:
    """Open what is open by now and has no open attempt, and withdraw the open attempts that nothing asks for any more.

    Each under its true day; gives the number of both per chunk. One pass is enough after any downtime (E40). What
    opened meanwhile, but no longer helps, is left out.
    """
    last = 0
    while ids := await candidates(clock.today(), beyond=last, limit=chunk):
        yield await run(partial(_settled, ids), viewer=None, clock=clock)
        last = ids[-1]


async def _settled(ids: Sequence[int], work: Work) -> int:
    work.touched(assignments=ids)
    await work.settle()
    return work.count(EnrolmentOpened, EnrolmentWithdrawn)


async def candidates(today: date, *, beyond: int = 0, limit: int = _CHUNK) -> list[int]:
    """Return the next assignments, by id, that began a period, none of which ends later than what is open by now.

    Without any period nothing opens as time passes, unless a completion or proof ceases to count on a day (E24, R9).
    For a fixed duration time frames open and close by the calendar (R11), and an extension moves the end but not the
    window (E46). In a rolling one everything may have an attempt already; then only passing reachieveAfterDays changes
    what is asked.
    """
    opened = await _has_opened(today)
    days = (today, today, today)
    parameters = (beyond, Duration.FIXED, *days, *opened.params, Duration.FIXED, EnrolmentState.OPEN, limit)
    return [row[0] for row in await fetch(CANDIDATES.replace("{has_opened}", opened.text), parameters)]


async def _has_opened(today: date) -> Sql:
    """Return the condition that by the lead of version v (R5) renewal of a period p may have opened."""
    leads = await fetch("SELECT DISTINCT renewal_lead FROM qualification_version WHERE renewal_lead IS NOT NULL")
    default = Sql("v.renewal_lead IS NULL AND p.valid_through <= ?", (_last_end(today, None),))
    others = [Sql("v.renewal_lead = ? AND p.valid_through <= ?", (text, _last_end(today, text))) for (text,) in leads]
    return any_of([default, *others])


def _last_end(today: date, lead: str | None) -> date:
    """Return a day that no period ends after whose renewal has opened."""
    return days_after(after(today, stored_period(lead) or default_lead(None)), CLAMPED_DAYS)
