"""The turn of a day: what begins and ends on it by the stored timelines, set by set, for many people at once.

Nothing is worked out here: what the days bring was written down with the facts (R17). What is done is marked in the
same transaction, so that it is done once however often it is tried (R15).
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from app.db.database import dialect, execute, fetch
from app.db.given import in_keys
from app.domain.calendar import days_after
from app.gate.work import Work
from schema.enums import EnrolmentState, MembershipState, Phase, Status, WithdrawalReason

ROWS_AT_ONCE = 5_000  # rows a transaction
_AHEAD = f"t.superseded_at IS NULL AND t.phase = '{Phase.AHEAD}' AND t.begins_on"
_RUNNING = f"t.superseded_at IS NULL AND t.phase = '{Phase.RUNNING}' AND t.through"
_DUE = "SELECT t.id FROM {table} t WHERE {when} = ? ORDER BY t.id LIMIT ?"
_LOCKED = """
    SELECT t.id FROM {table} t JOIN "user" u ON u.id = t.user_id WHERE {ids} ORDER BY t.id FOR NO KEY UPDATE OF u
"""
_STILL = "SELECT t.id FROM {table} t WHERE {when} = ? AND {ids}"
_BEFORE = """
    SELECT (SELECT CASE WHEN p.through = ? THEN p.id END FROM standing_span p
        WHERE p.assignment_id = t.assignment_id AND p.superseded_at IS NULL AND p.begins_on < ?
        ORDER BY p.begins_on DESC LIMIT 1)
    FROM standing_span t WHERE {ids}
"""
"""What ended the day before: looked up for each that begins, and not among all that ended on that day."""
_MARK = "UPDATE {table} SET phase = ? WHERE {ids}"
_MARK_BOTH = f"""
    UPDATE standing_span SET phase = CASE WHEN begins_on = ? THEN '{Phase.RUNNING}' ELSE '{Phase.PAST}' END
    WHERE {{ids}}
"""
_STATE = """'{{{{"status": "' || {0}.status || '", "validThrough": ' || CASE
        WHEN {0}.valid_through IS NULL OR {0}.valid_through = '9999-12-31' THEN 'null'
        ELSE '"' || CAST({0}.valid_through AS TEXT) || '"' END || '}}}}'"""
_NO_STATE = """'{{"status": null, "validThrough": null}}'"""
_TELL = """
    INSERT INTO outbox_event (transaction_id, name, subject_type, subject_id, user_id, actor_id, happened_at, details)
"""
_CROSSED = (
    _TELL
    + """
    SELECT {transaction}, 'AssignmentStandingChanged', 'Assignment', t.assignment_id, t.user_id, NULL, {now},
        '{{"on": "' || CAST(t.begins_on AS TEXT) || '", "before": '
        || CASE WHEN p.id IS NULL THEN """
    + _NO_STATE
    + " ELSE "
    + _STATE.format("p")
    + """ END
        || ', "after": ' || """
    + _STATE.format("t")
    + """ || '}}'
    FROM standing_span t LEFT JOIN standing_span p ON p.assignment_id = t.assignment_id AND {before}
    WHERE {ids} AND COALESCE(t.membership, '') <> ? AND CASE WHEN p.id IS NULL THEN t.status <> ?
        ELSE p.status <> t.status OR p.valid_through <> t.valid_through END
    ORDER BY t.id
"""
)
_OPEN = """
    INSERT INTO enrolment (user_id, activity_id, number, state, opened_on)
    SELECT t.user_id, t.activity_id, COALESCE(MAX(e.number), 0) + 1, ?,
        CASE WHEN MAX(COALESCE(e.withdrawn_on, e.opened_on)) > MIN(t.begins_on) THEN ? ELSE MIN(t.begins_on) END
    FROM opening t JOIN "user" u ON u.id = t.user_id
    LEFT JOIN enrolment e ON e.user_id = t.user_id AND e.activity_id = t.activity_id
    WHERE {ids} AND u.is_active GROUP BY t.user_id, t.activity_id
    HAVING COUNT(CASE WHEN e.state = ? THEN 1 END) = 0
    ORDER BY t.user_id, t.activity_id
    RETURNING id
"""
_WITHDRAW = """
    UPDATE enrolment SET state = ?, withdrawn_on = ?, withdrawal_reason = ?
    WHERE state = ? AND (user_id, activity_id) IN (
        SELECT t.user_id, t.activity_id FROM opening t WHERE {ids})
    AND NOT EXISTS (
        SELECT 1 FROM opening o WHERE o.user_id = enrolment.user_id AND o.activity_id = enrolment.activity_id
        AND o.superseded_at IS NULL AND o.begins_on <= ? AND o.through >= ?)
    RETURNING id
"""
_ATTEMPTS = (
    _TELL
    + """
    SELECT {transaction}, ?, 'Enrolment', t.id, t.user_id, NULL, {now}, NULL FROM enrolment t WHERE {ids} ORDER BY t.id
"""
)


async def turn_spans(work: Work, day: date, *, at_once: int = ROWS_AT_ONCE) -> int | None:
    """Tell of some of the standings that change on a day, and mark what begins and what ended.

    Returns how many were told of; None: there was nothing left to begin or to end.
    """
    yesterday = days_after(day, -1)
    begun = await _held("standing_span", _AHEAD, day, at_once)
    if not begun:
        ended = await _held("standing_span", _RUNNING, yesterday, at_once)
        await _mark("standing_span", ended, Phase.PAST)
        return 0 if ended else None
    where = in_keys("t.id", begun)
    found = await fetch(_BEFORE.format(ids=where.text), (yesterday, day, *where.params))
    ended = [row[0] for row in found if row[0] is not None]
    before = in_keys("p.id", ended)
    statement = _CROSSED.format(ids=where.text, before=before.text, **_words(work, day))
    left, beginning = MembershipState.INACTIVE, Status.IN_PROGRESS
    told = await execute(statement, (*before.params, *where.params, left, beginning))
    both = in_keys("id", [*begun, *ended])
    await execute(_MARK_BOTH.format(ids=both.text), (day, *both.params))
    return told


async def turn_openings(work: Work, day: date, *, at_once: int = ROWS_AT_ONCE) -> int | None:
    """Open some of the attempts that begin on a day, and withdraw those that nothing asks for any more.

    Returns how many; None: there was nothing left to begin or to end.
    """
    changed = 0
    begun = await _held("opening", _AHEAD, day, at_once)
    if begun:
        where = in_keys("t.id", begun)
        opened = (EnrolmentState.OPEN, work.today, *where.params, EnrolmentState.OPEN)
        changed += await _tell(work, day, "EnrolmentOpened", await fetch(_OPEN.format(ids=where.text), opened))
        await _mark("opening", begun, Phase.RUNNING)
    ended = await _held("opening", _RUNNING, days_after(day, -1), at_once)
    if ended:
        where = in_keys("t.id", ended)
        withdrawn = (
            EnrolmentState.WITHDRAWN,
            day,
            WithdrawalReason.CLOSED,
            EnrolmentState.OPEN,
            *where.params,
            day,
            day,
        )
        changed += await _tell(
            work, day, "EnrolmentWithdrawn", await fetch(_WITHDRAW.format(ids=where.text), withdrawn)
        )
        await _mark("opening", ended, Phase.PAST)
    return changed if begun or ended else None


async def _held(table: str, when: str, day: date, at_once: int) -> list[int]:
    """Return the first rows of that day, of people whom nobody else changes until the end.

    Those of people who are being changed are left for the next time, unless there are no others among them.
    """
    due = [row[0] for row in await fetch(_DUE.format(table=table, when=when), (day, at_once))]
    if not due or dialect() != "postgres":
        return due
    ids = in_keys("t.id", due)
    locked = _LOCKED.format(table=table, ids=ids.text)
    found = await fetch(f"{locked} SKIP LOCKED", ids.params) or await fetch(locked, ids.params)
    ids = in_keys("t.id", [row[0] for row in found])
    still = await fetch(_STILL.format(table=table, when=when, ids=ids.text), (day, *ids.params))
    return [row[0] for row in still]


async def _mark(table: str, ids: Sequence[int], phase: Phase) -> None:
    if ids:
        where = in_keys("id", ids)
        await execute(_MARK.format(table=table, ids=where.text), (phase, *where.params))


async def _tell(work: Work, day: date, event: str, attempts: Sequence[Sequence[int]]) -> int:
    if attempts:
        where = in_keys("t.id", [row[0] for row in attempts])
        await execute(_ATTEMPTS.format(ids=where.text, **_words(work, day)), (event, *where.params))
    return len(attempts)


def _words(work: Work, day: date) -> dict[str, str]:
    """Return the parts of a statement that are no parameters: the transaction's number, and the beginning of a day."""
    number = "pg_current_xact_id()::text::bigint" if dialect() == "postgres" else "0"
    begins = datetime.combine(day, time(), tzinfo=work.zone).astimezone(UTC).isoformat(" ")
    return {
        "transaction": number,
        "now": f"CAST('{begins}' AS timestamptz)" if dialect() == "postgres" else f"'{begins}'",
    }
