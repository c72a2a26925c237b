"""Brings what is stored in line with a new version of the tables, in the version itself.

A generator of versions knows tables, and not what is in them: whatever has to be taken over stands here.
"""

_TAKEN_OVER = """
INSERT INTO "membership" ("user_id", "unit_id", "state", "begins_on", "recorded_at")
SELECT "id", "unit_id", CASE WHEN "is_active" THEN 'ACTIVE' ELSE 'INACTIVE' END, {begins_on}, {now} FROM "user";
"""
_ARCHIVED_BEFORE = """
INSERT INTO "qualification_archiving" ("qualification_id", "from_on", "archived_at")
SELECT "id", "archived_on", {midnight} FROM "qualification" WHERE "archived_on" IS NOT NULL;
UPDATE "assignment" SET "timeline_through" = '2000-01-01' WHERE "timeline_through" IS NOT NULL
AND "qualification_id" IN (SELECT "id" FROM "qualification" WHERE "archived_on" IS NOT NULL);
"""
"""What is stored of their assignments has come too near: the job that stores further ahead writes it anew."""
_REVOKED_BEFORE = """
INSERT INTO "{table}_revocation" ("{link}_id", "kind", "from_on", "reason", "decided_at", "decided_by_id")
SELECT "id", 'REVOKED', "revoked_from", COALESCE("revocation_reason", ''), "revoked_at", "revoked_by_id"
FROM "{link}" WHERE "revoked_at" IS NOT NULL;
UPDATE "{link}" SET "decisions" = 1 WHERE "revoked_at" IS NOT NULL;
"""
_REVOCATIONS = {
    f"{table}_revocation": dict.fromkeys(("sqlite", "postgres"), _REVOKED_BEFORE.format(table=table, link=link))
    for table, link in (("completion", "completion"), ("upload", "uploaded_certificate"))
}
FILLED = {
    **_REVOCATIONS,  # what was decided until then
    "qualification_archiving": {  # of those that are archived the days are known, and nobody noted the hour
        "sqlite": _ARCHIVED_BEFORE.format(midnight="strftime('%Y-%m-%d %H:%M:%S+00:00', \"archived_on\")"),
        "postgres": _ARCHIVED_BEFORE.format(midnight="\"archived_on\"::timestamp AT TIME ZONE 'UTC'"),
    },
    "membership": {  # all that is known of the past: the unit and state of today, since the day added
        "sqlite": _TAKEN_OVER.format(
            begins_on='MIN("date_added", CURRENT_DATE)', now="strftime('%Y-%m-%d %H:%M:%S+00:00', 'now')"
        ),
        "postgres": _TAKEN_OVER.format(begins_on='LEAST("date_added", CURRENT_DATE)', now="now()"),
    },
}
"""By table and dialect: the statements that fill it."""

MADE_ROOM = {
    "uid_completion_once": """
UPDATE "completion" SET "is_repeat" = TRUE WHERE "revoked_at" IS NULL AND EXISTS (
    SELECT 1 FROM "completion" earlier WHERE earlier.user_id = "completion".user_id
    AND earlier.activity_id = "completion".activity_id AND earlier.completed_on = "completion".completed_on
    AND earlier.revoked_at IS NULL AND earlier.id < "completion".id
);
"""
}
"""By unique index: the statement after which no rows are in its way; the same in both dialects."""

REWRITTEN = {
    'ALTER TABLE "webhook" RENAME COLUMN "version" TO "revision";': """
UPDATE "webhook" SET "events" = UPPER(REPLACE(REPLACE("events", '.', '_'), ',', ' '));
""",
    'ALTER TABLE "standing_span" ADD "lapses_on" DATE;': """
UPDATE "standing_span" SET "lapses_on" = (
    SELECT MIN(later.begins_on) FROM "standing_span" later WHERE later.assignment_id = "standing_span".assignment_id
    AND later.begins_on > "standing_span".begins_on AND later.superseded_at IS NULL
    AND later.status NOT IN ('QUALIFIED', 'EXPIRING', 'IN_GRACE')
) WHERE "superseded_at" IS NULL AND "status" IN ('QUALIFIED', 'EXPIRING', 'IN_GRACE');
""",
}
"""By a statement of the same version: the one that writes anew what was written in another way before it."""


def filled(script: str, dialect: str) -> str:
    """Return a script that makes tables and indexes with what has to be said in between and afterwards.

    Tables that are not to be empty are filled, and what would be in the way of a unique index makes room for it.
    """
    for made, statement in REWRITTEN.items():
        script = script.replace(made, made + statement.rstrip())
    for index, statement in MADE_ROOM.items():
        made = f'CREATE UNIQUE INDEX IF NOT EXISTS "{index}"'
        script = script.replace(made, statement.lstrip() + made)
    tables = [table for table in FILLED if f'CREATE TABLE IF NOT EXISTS "{table}"' in script]
    return script + "".join(FILLED[table][dialect].rstrip() for table in tables)
