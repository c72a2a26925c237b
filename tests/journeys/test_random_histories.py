"""Random histories, played through the API: what it tells of them is what the pure core finds in the same facts."""

import os
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.db.database import close_database
from app.domain.calendar import after
from app.domain.facts import DateRange, EducationTerms, History, RequirementTerms, Terms, Within
from app.domain.openings import to_do
from app.domain.standing import StandingEvaluator, periods, standing, timeline
from jobs.turn_of_the_day import turn_of_the_day
from schema.enums import Stage
from tests.api import api_on
from tests.databases import Engine
from tests.domain.histories import fixed_histories, histories, learned_late
from tests.domain.random_terms import FIRST, LAST, days
from tests.journeys.readings import comparable, open_attempts, standings, stored_periods, timelines
from tests.journeys.tables import Player

EXAMPLES = int(os.environ.get("SOAK", "0")) // 20 or 8
PLAYED = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
DAY = timedelta(days=1)
ZONES = ("Europe/Amsterdam", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns")

zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = days.map(lambda day: datetime.combine(day, time(12), tzinfo=UTC))


@pytest.fixture(scope="module")
async def player(databases: Engine) -> AsyncIterator[Player]:
    """One database for all histories: each has a person and a qualification of its own."""
    url = databases.create()
    async with api_on(url) as api:
        yield Player(api)
    await close_database()
    databases.drop(url)


@PLAYED
@given(histories(), zones)
async def test_of_a_rolling_history_the_api_tells_what_the_pure_core_finds(
    player: Player, history: History, zone: ZoneInfo
) -> None:
    await compare(player, history, zone)


@PLAYED
@given(fixed_histories(), zones)
async def test_of_a_fixed_history_the_api_tells_what_the_pure_core_finds(
    player: Player, history: History, zone: ZoneInfo
) -> None:
    await compare(player, history, zone)


@PLAYED
@given(learned_late(), zones, st.lists(moments, min_size=1, max_size=3))
async def test_of_a_history_learned_late_the_api_tells_what_was_known_when(
    player: Player, history: History, zone: ZoneInfo, knowing: list[datetime]
) -> None:
    await compare(player, history, zone, *knowing)


async def compare(player: Player, history: History, zone: ZoneInfo, *knowing: datetime) -> None:
    """Play a history and compare its standings, timelines and periods, as known now and as known then, and attempts."""
    played = await player.play(sayable(history), zone=zone)

    for at in (None, *knowing):
        spans = timeline(played.said, FIRST, LAST, as_known_at=at)
        asked = sorted({day for span in spans for day in (span.from_on - DAY, span.from_on, span.through)})
        found = await standings(played, [(day, at) for day in asked])
        assert found == [comparable(standing(played.said, day, as_known_at=at)) for day in asked]
        assert await timelines(played, [(FIRST, LAST)], at) == [spans]
    assert await stored_periods(played) == periods(played.said)
    async for _ in turn_of_the_day(player.api.clock):
        pass
    assert await open_attempts(played) == sorted(to_do(StandingEvaluator(played.said), player.api.clock.today()))


def sayable(history: History) -> History:
    """The same without what the API refuses: lists and frames that cannot be."""
    return replace(history, terms=tuple(_sayable_terms(each) for each in history.terms))


def _sayable_terms(terms: Terms) -> Terms:
    maintained = any(each.stage is Stage.MAINTAIN for each in terms.requirements)
    is_renewed = maintained and terms.period is not None
    listed = [each for each in terms.requirements if is_renewed or each.stage is Stage.ACHIEVE]
    return replace(
        terms,
        period=terms.period if is_renewed else None,
        ends_with=terms.ends_with if is_renewed else None,
        applied_at=None,
        requirements=tuple(
            replace(each, frame=_frame_within(terms, each), permanent_education=_education_within(terms, each))
            for each in listed
        ),
    )


def _education_within(terms: Terms, requirement: RequirementTerms) -> EducationTerms | None:
    asked, frame = requirement.permanent_education, terms.frame
    if asked is None or frame is None or not isinstance(asked.period, DateRange):
        return asked
    first, last, every = asked.period.from_on, asked.period.to_on, frame.repeats_every
    is_outside = last < frame.from_on or (every is not None and after(frame.from_on, every) <= first)
    return None if is_outside or (every is not None and after(first, every) <= last) else asked


def _frame_within(terms: Terms, requirement: RequirementTerms) -> DateRange | Within | None:
    own = requirement.frame
    if not isinstance(own, DateRange) or terms.frame is None:
        return own
    first, last = max(own.from_on, terms.frame.from_on), min(own.to_on, terms.frame.to_on)
    return DateRange(first, last) if first <= last else None
