"""Fills tables that are new with what older ones already say, in the version that makes them.

A generator of versions knows tables, and not what is in them: whatever has to be taken over stands here.
"""

_TAKEN_OVER = """
INSERT INTO "membership" ("user_id", "unit_id", "state", "begins_on", "recorded_at")
SELECT "id", "unit_id", CASE WHEN "is_active" THEN 'ACTIVE' ELSE 'INACTIVE' END, {begins_on}, {now} FROM "user";
"""
FILLED = {
    "membership": {  # all that is known of the past: the unit and state of today, since the day added
        "sqlite": _TAKEN_OVER.format(
            begins_on='MIN("date_added", CURRENT_DATE)', now="strftime('%Y-%m-%d %H:%M:%S+00:00', 'now')"
        ),
        "postgres": _TAKEN_OVER.format(begins_on='LEAST("date_added", CURRENT_DATE)', now="now()"),
    }
}
"""By table and dialect: the statements that fill it."""


def filling(script: str, dialect: str) -> str:
    """Return what has to be said after a script that makes tables, to fill those of them that are not to be empty."""
    made = [table for table in FILLED if f'CREATE TABLE IF NOT EXISTS "{table}"' in script]
    return "".join(FILLED[table][dialect].rstrip() for table in made)
