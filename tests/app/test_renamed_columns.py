"""Columns that got another name keep what stands in them."""

from pathlib import Path
from shutil import copy

from app.db.database import close_database, execute, fetch, open_database
from app.db.migrations.runner import migrate
from app.db.migrations.versions import MIGRATIONS, known_versions
from schema.entities import MODULES

BEFORE = """
    INSERT INTO "group" (name, version) VALUES ('Drivers', 7);
    INSERT INTO qualification (name, description, version) VALUES ('First Aid', '', 3);
    INSERT INTO learning_activity (name, type, description, issues_certificate, version)
    VALUES ('Course', 'EXAM', '', FALSE, 4);
    INSERT INTO qualification_version (qualification_id, number, effective_on, created_at, duration, grace_days,
                                       follow_certificate_expiry, superseded_at)
    VALUES (1, 1, '2026-01-01', '2026-01-01 00:00:00+00:00', 'ROLLING', 0, TRUE,
            '2026-02-01 00:00:00+00:00'),
           (1, 2, '2026-02-01', '2026-02-01 00:00:00+00:00', 'ROLLING', 0, FALSE, NULL);
    INSERT INTO webhook (name, url, events, is_active, secret_made_at, secret, transaction_id, last_event_id, claims,
                         version)
    VALUES ('LMS', 'https://lms.example/', 'group.changed, certificate.issued', TRUE, '2026-01-01 00:00:00+00:00',
            'whsec_1', 0, 0, 0, 2),
           ('HR', 'https://hr.example/', NULL, TRUE, '2026-01-01 00:00:00+00:00', 'whsec_2', 0, 0, 0, 0);
    INSERT INTO requirement (version_id, activity_id, stage, position, upload_allowed)
    VALUES (1, 1, 'ACHIEVE', 0, FALSE), (2, 1, 'ACHIEVE', 0, TRUE)
"""
AFTER = {
    'SELECT revision FROM "group"': [7],
    "SELECT revision FROM qualification": [3],
    "SELECT revision FROM learning_activity": [4],
    "SELECT follows_certificate_expiry FROM qualification_version ORDER BY id": [1, 0],
    "SELECT revision FROM webhook ORDER BY id": [2, 0],
    "SELECT is_upload_allowed FROM requirement ORDER BY id": [0, 1],
}


async def test_what_was_counted_and_chosen_before_is_there_afterwards(empty_database_url: str, tmp_path: Path) -> None:
    before = tmp_path / "qualgraph"
    before.mkdir()
    for version in known_versions(MIGRATIONS):
        if 'CREATE TABLE IF NOT EXISTS "membership"' in version.module.SQL["sqlite"]:
            break  # before the keys of texts, which no statement would write
        copy(MIGRATIONS / version.name, before)
    await open_database(empty_database_url, modules=MODULES)
    await migrate(location=before)
    for statement in BEFORE.split(";"):
        await execute(statement)

    await migrate()

    found = {query: [int(row[0]) for row in await fetch(query)] for query in AFTER}
    names = [(row[0] or "").split() for row in await fetch("SELECT events FROM webhook ORDER BY id")]
    await close_database()
    assert found == AFTER
    assert names == [["GROUP_CHANGED", "CERTIFICATE_ISSUED"], []]
