"""In the demo somebody is absent, somebody has left, and somebody has moved, whatever the day."""

from datetime import date

import pytest

from app.db.database import fetch
from app.demo.moves import move_people
from tests.app.memberships import shown, where
from tests.demo import demo_clock, load_demo

pytestmark = pytest.mark.usefixtures("database")

STATES = (
    "SELECT state, count(DISTINCT user_id) FROM membership WHERE superseded_at IS NULL GROUP BY state ORDER BY state"
)


async def test_people_are_absent_leave_and_have_moved(database: object):
    await load_demo(date(2026, 11, 23))
    await move_people(demo_clock(date(2026, 11, 23)))

    assert [tuple(row) for row in await fetch(STATES)] == [("ABSENT", 2), ("ACTIVE", 60), ("INACTIVE", 3)]
    assert await shown("lotte.smit@delinde.example") == ("BEUKENHOF", True, True, None)
    assert await shown("willem.otten@delinde.example") == ("CLEANING", True, False, "2026-12-28")
    assert await shown("frits.vanvliet@delinde.example") == ("TECHNICAL", False, False, None)
    assert await where("saskia.blom@delinde.example") == [
        ("SOUTH", "ACTIVE", "2020-06-18", "2025-10-18"),
        ("NORTH", "ACTIVE", "2025-10-19", None),
    ]
    assert await shown("bas.dijkstra@delinde.example") == ("TECHNICAL", True, False, None)
