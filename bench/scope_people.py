"""Makes a big organisation by statements that the database runs alone, for bench/scope.py."""

from app.db.database import dialect, execute

UNITS, DEPARTMENTS = 500, 24
QUALIFICATIONS, ACTIVITIES = 40, 40
AT_ONCE = 50_000
"""How many rows a statement makes."""
OPEN_EACH = 3
"""How many activities are open for everybody."""
FIRST_DAY = "2025-12-31"
DAYS = 1825
MANAGED = {2: 1, 3: 2, 4: 100}
"""The managers, each with the unit they manage: the company, a department, a team."""

CATALOGUE = """
INSERT INTO qualification (name, name_key, code_key, description, revision)
    SELECT 'Qualification ' || n, 'qualification ' || n, '', '', 1 FROM {qualifications};
INSERT INTO learning_activity (name, name_key, code_key, type, description, issues_certificate, revision)
    SELECT 'Activity ' || n, 'activity ' || n, '', 'COURSE', '', {false}, 1 FROM {activities};
INSERT INTO org_unit (name, name_key, code_key, kind, parent_id, revision)
    SELECT 'Company', 'company', '', 'COMPANY', NULL, 1;
INSERT INTO org_unit (name, name_key, code_key, kind, parent_id, revision)
    SELECT 'Department ' || n, 'department ' || n, '', 'DEPARTMENT', 1, 1 FROM {departments};
INSERT INTO org_unit (name, name_key, code_key, kind, parent_id, revision)
    SELECT 'Team ' || n, 'team ' || n, '', 'TEAM', 2 + n % {DEPARTMENTS}, 1 FROM {teams};
"""
FACTS = """
INSERT INTO "user"
    (name, name_key, email, email_key, job_title_key, personnel_number_key, role, language, date_added, is_active,
        is_absent, revision, unit_id)
    SELECT 'Person ' || {chance} % 1000000, 'person ' || {chance} % 1000000, 'person' || n || '@care.example',
        'person' || n || '@care.example', '', '',
        CASE WHEN n = 1 THEN 'ADMIN' WHEN n <= 4 THEN 'MANAGER' ELSE 'LEARNER' END,
        'en', {day}, {true}, {false}, 1, {chance} % {UNITS} + 1 FROM {users};
INSERT INTO assignment (user_id, qualification_id)
    SELECT (n * 7919) % {people} + 1, (n * 7919) / {people} % {QUALIFICATIONS} + 1 FROM {assignments};
INSERT INTO enrolment (user_id, activity_id, number, state, opened_on)
    SELECT (n * 7919) % {people} + 1, n / {people} % 20 + 1, 1, 'COMPLETED', {day} FROM {completions};
INSERT INTO completion (user_id, activity_id, enrolment_id, completed_on, recorded_at, recorded_by_id, is_repeat,
        decisions)
    SELECT e.user_id, e.activity_id, e.id, e.opened_on, {noon}, 1, FALSE, 0
    FROM {completions} JOIN enrolment e ON e.id = n ORDER BY e.id;
INSERT INTO enrolment (user_id, activity_id, number, state, opened_on)
    SELECT (n * 7919) % {people} + 1, n / {people} % 20 + 21, 1, 'OPEN', {day} FROM {open};
"""


async def fill(users: int, assignments: int, completions: int) -> None:
    """Make the organisation in a database that has the tables and no rows; numbers are given by the database."""
    counts = {
        "qualifications": QUALIFICATIONS,
        "activities": ACTIVITIES,
        "departments": DEPARTMENTS,
        "teams": UNITS - DEPARTMENTS - 1,
        "users": users,
        "assignments": assignments,
        "completions": completions,
        "open": users * OPEN_EACH,
    }
    is_postgres = dialect() == "postgres"
    chance = "(n * 2654435761 % 4294967296 / 1000)"
    day = f"DATE '{FIRST_DAY}' - CAST({chance} % {DAYS} AS INT)"
    named = {
        "UNITS": str(UNITS),
        "DEPARTMENTS": str(DEPARTMENTS),
        "QUALIFICATIONS": str(QUALIFICATIONS),
        "people": str(users),
        "true": "TRUE" if is_postgres else "1",
        "false": "FALSE" if is_postgres else "0",
        "chance": chance,
        "noon": "(e.opened_on + TIME '12:00') AT TIME ZONE 'UTC'"
        if is_postgres
        else "e.opened_on || ' 12:00:00+00:00'",
        "day": day if is_postgres else f"date('{FIRST_DAY}', '-' || ({chance} % {DAYS}) || ' days')",
    }
    for statement in (CATALOGUE + FACTS).split(";"):
        size = next((count for name, count in counts.items() if f"{{{name}}}" in statement), 1)
        for first in range(1, size + 1, AT_ONCE):
            numbers = _numbers(first, min(first + AT_ONCE - 1, size))
            text = statement.format(**named, **dict.fromkeys(counts, numbers))
            if text.strip():
                await execute(text)
    for user_id, unit_id in MANAGED.items():
        await execute("INSERT INTO unit_manager (unit_id, user_id) VALUES (?, ?)", [unit_id, user_id])
    if is_postgres:  # as its autovacuum does
        await execute("VACUUM ANALYZE")


def _numbers(first: int, last: int) -> str:
    if dialect() == "postgres":
        return f"generate_series(CAST({first} AS BIGINT), {last}) AS numbers (n)"
    return (
        f"(WITH RECURSIVE numbers(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM numbers WHERE n < {last}) "
        "SELECT n FROM numbers)"
    )
