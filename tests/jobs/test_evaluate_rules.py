"""Each night it is found who meets a rule by then, and who does no more (E37, E40)."""

from app.clock import Clock
from jobs.schedule import TIMETABLE
from tests.api import Api
from tests.app.rules import Ward, criterion

FIRST = "2026-01-01"


async def _nightly(clock: Clock) -> None:
    job = next(each for each in TIMETABLE if each.name == "evaluate_rules")
    async for _ in job.function(clock):
        pass


async def test_the_night_finds_who_joined_too_long_ago(api: Api):  # E37
    ward = await Ward(api).begin()
    await ward.person("Lena", date_added="2026-01-01")
    await ward.person("Omar", date_added="2025-12-25")
    await ward.rule(criterion("DATE_ADDED", "IN_THE_LAST", days=10), name="New")

    first = await ward.held()
    api.clock.move_to("2026-01-10")
    await _nightly(api.clock)
    tenth = await ward.held()
    api.clock.move_to("2026-01-11")
    await _nightly(api.clock)

    assert (first, tenth, await ward.held()) == (["Lena", "Omar"], ["Lena"], [])
    assert await ward.sources("Lena") == [("New", FIRST, "2026-01-11")]
    assert await ward.sources("Omar") == [("New", FIRST, "2026-01-10")]  # found after six nights without the job (E40)
