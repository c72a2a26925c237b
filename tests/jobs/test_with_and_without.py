"""Jobs change no standing: it is the same if they never run (R1)."""

from app.db.database import close_database
from tests.api import api_on
from tests.databases import Engine
from tests.jobs.renewals import attempts, tick
from tests.journeys.first_aid import first_aid


async def lived(url: str, *, with_jobs: bool) -> dict[str, list[object]]:
    """What the standings of four months are, all told, with jobs every day or never."""
    days = [f"2026-{month:02}-{day:02}" for month in range(1, 5) for day in range(1, 29)]
    async with api_on(url) as api:
        story = await first_aid(api, maintain_period="P1M", renewal_lead="P1W", grace_days=3, reachieve_after_days=5)
        facts = {"2026-01-05": story.learns, "2026-02-03": story.refreshes, "2026-03-12": story.learns}
        for day in days:
            api.clock.move_to(day)
            if with_jobs:
                await tick(api.clock)
            if day in facts:
                await facts[day](day)
        fields = "status validThrough renewalOpensOn dueOn periodNumber progress { stage isOpen isSatisfied opensOn }"
        standings = [await api.standing(story.assignment, day, fields) for day in days]
        periods = await story.periods()
        opened = len(await attempts())
    await close_database()
    return {"standings": list(standings), "periods": list(periods), "attempts": [opened]}


async def test_standings_are_the_same_with_jobs_every_day_and_never(databases: Engine):
    urls = databases.create(), databases.create()

    daily, never = await lived(urls[0], with_jobs=True), await lived(urls[1], with_jobs=False)

    assert daily["standings"] == never["standings"]
    assert daily["periods"] == never["periods"]
    assert daily["attempts"] != never["attempts"]
    for url in urls:
        databases.drop(url)
