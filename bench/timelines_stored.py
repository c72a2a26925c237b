"""Stores timelines of a big organisation as the engine would have them, by statements that the database runs alone.

Everybody is to renew each year, and does so in 85 of 100 cases; one assignment in twenty opens its renewal tomorrow. So
many have some 5.5 spans each, and beside these what was superseded by each renewal. One in fifty was withdrawn, and has
no span left.
"""

from collections.abc import Iterator
from datetime import date

from app.db.database import dialect, execute, fetch

TODAY = date(2026, 11, 30)
AT_ONCE = 50_000
"""How many assignments a statement is about."""
TURN_ONE_IN = 20
WITHDRAWN_ONE_IN = 50
YEARS = 4
MADE = """
    CREATE TABLE course (assignment_id BIGINT PRIMARY KEY, user_id BIGINT, qualification_id BIGINT, unit_id BIGINT,
        version_id BIGINT, began INT, achieved INT, lived INT)
"""
STORED = """
    UPDATE assignment
    SET timeline_through = {never}, archived_on = CASE WHEN id % {WITHDRAWN_ONE_IN} = 3 THEN {ended} END
    WHERE id > {after} AND id <= {through}
"""
COURSE = """
    INSERT INTO course SELECT id, user_id, qualification_id, unit_id, version_id, began, achieved, CASE
        WHEN achieved > 0 THEN 0
        WHEN achieved + 364 >= 0 OR (NOT turns AND {chance} / 7 % 100 >= 85) THEN 1
        WHEN achieved + 729 >= 0 OR (NOT turns AND {chance} / 11 % 100 >= 85) THEN 2
        WHEN achieved + 1094 >= 0 OR (NOT turns AND {chance} / 13 % 100 >= 85) THEN 3 ELSE 4 END
    FROM (
        SELECT id, user_id, qualification_id, unit_id, version_id, turns,
            CASE WHEN turns THEN achieved - 30 ELSE began END AS began,
            CASE WHEN turns THEN achieved ELSE began + 1 + {chance} / 17 % 60 END AS achieved
        FROM (
            SELECT a.id, a.user_id, a.qualification_id, u.unit_id, COALESCE(v.id, a.qualification_id) AS version_id,
                a.id % {TURN_ONE_IN} = 0 AS turns,
                29 - 365 * (1 + a.id / {TURN_ONE_IN} % 3) AS achieved, -({drawn} % 1100) AS began
            FROM assignment a JOIN "user" u ON u.id = a.user_id
            LEFT JOIN qualification_version v ON v.qualification_id = a.qualification_id AND v.superseded_at IS NULL
            WHERE a.id > {after} AND a.id <= {through} AND a.archived_on IS NULL
        ) drawn
    ) named
"""
SPAN = """
    INSERT INTO standing_span (assignment_id, user_id, qualification_id, unit_id, membership, begins_on, through, phase,
        status, valid_through, renewal_opens_on, due_on, period_number, version_id, approval_pending, assigned_too_late,
        lapses_on, recorded_at, superseded_at)
    SELECT c.assignment_id, c.user_id, c.qualification_id, c.unit_id, 'ACTIVE', {begins}, {through_day}, {phase},
        {status}, {valid}, {opens}, {valid}, {number}, c.version_id, {no}, {no}, {lapses}, {recorded}, {superseded}
    FROM course c WHERE c.assignment_id > {after} AND c.assignment_id <= {through} AND {where}
"""
OPENING = """
    INSERT INTO opening (assignment_id, user_id, qualification_id, activity_id, stage, opens_on, begins_on, through,
        phase, due_on, due_by, recorded_at)
    SELECT c.assignment_id, c.user_id, c.qualification_id, c.qualification_id, {stage}, {begins}, {begins},
        {through_day}, {phase}, {valid}, COALESCE({valid}, {never}), {recorded}
    FROM course c WHERE c.assignment_id > {after} AND c.assignment_id <= {through} AND {where}
"""
ATTEMPTS = """
    INSERT INTO enrolment (user_id, activity_id, number, state, opened_on)
    SELECT o.user_id, o.activity_id, 2, 'OPEN', MIN(o.begins_on) FROM opening o
    WHERE o.phase = 'RUNNING' AND o.assignment_id > {after} AND o.assignment_id <= {through}
    AND NOT EXISTS (SELECT 1 FROM enrolment e
        WHERE e.user_id = o.user_id AND e.activity_id = o.activity_id AND e.state = 'OPEN')
    GROUP BY o.user_id, o.activity_id
"""
NEVER = "'9999-12-31'"


async def store() -> None:
    """Store the timelines of all assignments there are, and the attempts that are open by them."""
    await execute(MADE)
    count = (await fetch("SELECT MAX(id) FROM assignment"))[0][0]
    is_postgres = dialect() == "postgres"
    chance = "(id * 2654435761 % 4294967296 / 1000)"
    words = {"chance": chance, "drawn": chance.replace("id", "a.id"), "TURN_ONE_IN": TURN_ONE_IN, "never": _cast(NEVER)}
    words |= {"WITHDRAWN_ONE_IN": WITHDRAWN_ONE_IN, "ended": _day("-1 - id % 300")}
    for after in range(0, count, AT_ONCE):
        part = {"after": after, "through": after + AT_ONCE, "no": "FALSE" if is_postgres else "0"}
        await execute(STORED.format(**words, **part))
        await execute(COURSE.format(**words, **part))
        for span in _spans():
            await execute(SPAN.format(**span, **part))
        for opening in _openings():
            await execute(OPENING.format(**opening, **part, never=words["never"]))
        await execute(ATTEMPTS.format(**part))
    await execute("DROP TABLE course")
    if is_postgres:  # as it does by itself; in SQLite nobody does
        await execute("VACUUM ANALYZE")


def _spans() -> Iterator[dict[str, str]]:
    """Give what differs between the spans of an assignment, each of one kind."""
    first = _run("c.began", "CASE WHEN c.lived = 0 THEN NULL ELSE c.achieved - 1 END")
    none = "CAST(NULL AS DATE)" if dialect() == "postgres" else "NULL"
    rare = "CASE WHEN c.lived = 0 AND c.assignment_id % 30 = 7 THEN 'NOT_MET' ELSE 'IN_PROGRESS' END"
    yield first | _told("c.began") | {
        "status": rare, "valid": _cast(NEVER), "opens": "NULL", "number": "NULL", "where": "TRUE", "lapses": none,
    }  # fmt: skip
    for year in range(YEARS):
        begin, end = f"c.achieved + {365 * year}", f"c.achieved + {365 * year + 364}"
        period = {"valid": _day(end), "opens": _day(f"{end} - 27"), "number": str(year + 1)}
        lived = period | {"where": f"c.lived > {year}", "lapses": _day("c.achieved + 365 * c.lived")} | _told(begin)
        yield lived | _run(begin, f"{end} - 28") | {"status": "'QUALIFIED'"}
        yield lived | _run(f"{end} - 27", end) | {"status": "'EXPIRING'"}
        expired = lived | _run(f"{end} + 1", "NULL") | {"status": "'EXPIRED'", "lapses": none}
        yield expired | {"where": f"c.lived = {year + 1}"}
        yield expired | {"where": f"c.lived > {year + 1}", "superseded": _instant(f"{end} - 10"), "phase": "'AHEAD'"}


def _openings() -> Iterator[dict[str, str]]:
    first = _run("c.began", "CASE WHEN c.lived = 0 THEN NULL ELSE c.achieved - 1 END")
    none = "CAST(NULL AS DATE)" if dialect() == "postgres" else "NULL"
    yield first | _told("c.began") | {"stage": "'ACHIEVE'", "valid": none, "where": "TRUE"}
    for year in range(YEARS):
        begin, end = f"c.achieved + {365 * year}", f"c.achieved + {365 * year + 364}"
        runs = _run(f"{end} - 27", f"CASE WHEN c.lived > {year + 1} THEN {end} - 10 END")
        yield runs | _told(begin) | {"stage": "'MAINTAIN'", "valid": _day(end), "where": f"c.lived > {year}"}


def _run(begins: str, through: str) -> dict[str, str]:
    """Return the days of a row, and how far it has come; days are counted from today, NULL is no end."""
    phase = f"CASE WHEN {begins} > 0 THEN 'AHEAD' WHEN ({through}) < 0 THEN 'PAST' ELSE 'RUNNING' END"
    days = {"begins": _day(begins), "through_day": f"COALESCE({_day(through)}, {_cast(NEVER)})", "phase": phase}
    return days if through != "NULL" else days | {"through_day": _cast(NEVER), "phase": _ahead(begins)}


def _ahead(begins: str) -> str:
    return f"CASE WHEN {begins} > 0 THEN 'AHEAD' ELSE 'RUNNING' END"


def _told(offset: str) -> dict[str, str]:
    none = "CAST(NULL AS TIMESTAMPTZ)" if dialect() == "postgres" else "NULL"
    return {"recorded": _instant(offset), "superseded": none}


def _day(offset: str) -> str:
    if dialect() == "postgres":
        return f"DATE '{TODAY}' + CAST({offset} AS INT)"
    return f"date('{TODAY}', ({offset}) || ' days')"


def _cast(day: str) -> str:
    return f"CAST({day} AS DATE)" if dialect() == "postgres" else day


def _instant(offset: str) -> str:
    if dialect() == "postgres":
        return f"({_day(offset)} + TIME '12:00') AT TIME ZONE 'UTC'"
    return f"{_day(offset)} || ' 12:00:00+00:00'"
