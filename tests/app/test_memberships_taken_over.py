"""A database of before there were memberships knows one of each person: where they are, since they were added."""

from datetime import date
from pathlib import Path
from shutil import copy
from zoneinfo import ZoneInfo

from app.clock import RunningClock
from app.db.database import close_database, execute, fetch, open_database
from app.db.migrations.runner import migrate
from app.db.migrations.versions import MIGRATIONS, known_versions
from app.db.rows import as_day, as_instant
from schema.entities import MODULES

PEOPLE = (("Ada", True, date(2020, 1, 1)), ("Omar", False, date(2021, 1, 1)), ("Tim", True, date(2199, 1, 1)))
UNIT = "INSERT INTO org_unit (name, kind, version) VALUES ('Care', 'COMPANY', 0)"
PERSON = """
    INSERT INTO "user" (name, email, role, language, unit_id, is_active, date_added, version)
    VALUES (?, ?, 'LEARNER', 'ENGLISH', 1, ?, ?, 0)
"""
TAKEN_OVER = """
    SELECT u.name, m.unit_id, m.state, m.begins_on, m.through, m.recorded_by_id, m.superseded_at, m.recorded_at
    FROM membership m JOIN "user" u ON u.id = m.user_id ORDER BY u.id
"""


async def test_everybody_is_where_they_are_since_they_were_added(empty_database_url: str, tmp_path: Path) -> None:
    before = tmp_path / "qualgraph"
    before.mkdir()
    for version in known_versions(MIGRATIONS):
        if 'CREATE TABLE IF NOT EXISTS "membership"' in version.module.SQL["sqlite"]:
            break
        copy(MIGRATIONS / version.name, before)
    await open_database(empty_database_url, modules=MODULES)
    await migrate(location=before)
    await execute(UNIT)
    for name, is_active, date_added in PEOPLE:
        await execute(PERSON, (name, f"{name}@care.example", is_active, date_added))
    clock = RunningClock(ZoneInfo("UTC"))
    start = clock.now().replace(microsecond=0)

    await migrate()

    rows = [(*row[:3], as_day(row[3]), *row[4:7]) for row in await fetch(TAKEN_OVER)]
    instants = {as_instant(row[7]) for row in await fetch(TAKEN_OVER)}
    await close_database()
    assert rows == [
        ("Ada", 1, "ACTIVE", date(2020, 1, 1), None, None, None),
        ("Omar", 1, "INACTIVE", date(2021, 1, 1), None, None, None),
        ("Tim", 1, "ACTIVE", start.date(), None, None, None),
    ]
    assert all(start <= instant <= clock.now() for instant in instants)
