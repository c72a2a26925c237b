"""The demo organisation, for every test that wants many people with a history."""

from datetime import date

from app.clock import SettableClock
from app.demo.organisation import DEMO
from app.importing import ImportOutcome, import_folder
from tests.api import Api
from tests.clocks import clock_at

DEMO_DAY = date(2026, 11, 23)


def demo_clock(day: date = DEMO_DAY) -> SettableClock:
    """Nine o'clock on the day on which the demo is loaded."""
    return clock_at(day)


async def load_demo(day: date = DEMO_DAY) -> ImportOutcome:
    """Fill the open database, as of that day."""
    return await import_folder(DEMO, clock=demo_clock(day), is_relative=True)


async def fill_with_demo(api: Api) -> None:
    """Add the demo to the organisation of an application, on the day on which it is loaded."""
    api.clock.move_to(DEMO_DAY)
    await load_demo()
