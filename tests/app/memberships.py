"""What is on record of where somebody sat, as it is known now or was known at an instant."""

from datetime import datetime

from app.db.database import fetch
from app.db.rows import as_instant
from schema.people import User

ROWS = """
    SELECT o.code, m.state, m.begins_on, m.through, m.recorded_at, m.superseded_at FROM membership m
    JOIN org_unit o ON o.id = m.unit_id JOIN "user" u ON u.id = m.user_id WHERE u.email = ? ORDER BY m.begins_on, m.id
"""

Row = tuple[str, str, str, str | None]


async def where(email: str, *, known_at: datetime | None = None) -> list[Row]:
    """The unit, the state, the first and the last day of each row that holds."""
    return [
        (unit, state, str(begins_on), through and str(through))
        for unit, state, begins_on, through, recorded_at, superseded_at in await fetch(ROWS, (email,))
        if (superseded_at is None if known_at is None else _is_known(recorded_at, superseded_at, known_at))
    ]


def _is_known(recorded_at: object, superseded_at: object, known_at: datetime) -> bool:
    ends_later = superseded_at is None or as_instant(superseded_at) > known_at
    return as_instant(recorded_at) <= known_at and ends_later


async def shown(email: str) -> tuple[str | None, bool, bool, str | None]:
    """What the person's own row says: unit, active, absent, and the next day on which that changes."""
    user = await User.get(email=email).select_related("unit")
    return user.unit.code, user.is_active, user.is_absent, None if user.changes_on is None else str(user.changes_on)
