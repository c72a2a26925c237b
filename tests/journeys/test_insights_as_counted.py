"""Whatever is done, in whatever order, and whenever slices are made: each number is what the facts say (E60-E62)."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, seed
from hypothesis import strategies as st

from app.clock import Clock
from app.db.database import close_database
from app.domain.calendar import CalendarPeriod, after, before
from app.domain.standing import StandingEvaluator
from app.insights.asked import Asked
from app.insights.by_day import DayGroup
from app.insights.checking import check_lists, reader_of_all
from app.insights.counting import ALL, By, Numbers, RowKey, by_units, measured
from app.insights.folding import days_wanted, fold, forget_old_slices
from app.insights.reports import months_ahead, months_back
from app.insights.scope import scope_of
from app.insights.slices import SEES_ALL, sliced
from app.policy.access import Viewer
from app.policy.ids import decode_id
from app.reading.days import Days
from app.reading.plans import Reader
from app.standings import rollouts
from app.standings.facts import histories
from app.standings.memberships import spans_in
from app.standings.tallies import measures_of, tallied
from schema.assignments import Assignment
from schema.enums import CalendarUnit, Role
from schema.insights import DEFAULT_WITHIN_DAYS, STANDINGS
from schema.memberships import Membership
from tests.api import Api, api_on
from tests.databases import Engine
from tests.journeys.stored import known
from tests.journeys.test_random_histories import PLAYED
from tests.journeys.test_stored_as_known import OFFSETS, VERBS, Story, pass_time, roll_out, turn
from tests.seed import SEED

GAPS = (0, 0, 1, 24, 24 * 9, 24 * 40)
"""Hours between two things that happen."""
SAID: Counter[str] = Counter()
"""How many numbers slices gave, in all stories together."""
_TWO_YEARS = CalendarPeriod(2, CalendarUnit.YEAR)


@dataclass
class Company:
    """A company with two departments, each with a team; two people, who learn; and managers of parts of it."""

    api: Api
    number: int
    key: int = 0
    departments: list[str] = field(default_factory=list)
    teams: list[str] = field(default_factory=list)
    people: list[Story] = field(default_factory=list)
    viewers: list[Viewer] = field(default_factory=list)

    async def begin(self) -> None:
        api = self.api
        company = await api.unit(f"Company {self.number}", kind="COMPANY", parent=None)
        self.key = key(company)
        for name in ("North", "South"):
            department = await api.unit(f"{name} {self.number}", kind="DEPARTMENT", parent=company)
            self.departments.append(department)
            self.teams.append(await api.unit(f"Team {name} {self.number}", parent=department))
        for place in range(2):
            story = Story(api, number=2 * self.number + place)
            await story.begin()
            story.units = self.teams
            await api.do("userMove", id=story.user, unit=self.teams[place], from_on="2025-01-01")
            self.people.append(story)
        for unit in (company, self.departments[0]):
            name = f"M{self.number}{unit}"
            made = await api.user(name, role="MANAGER", unit=self.teams[1], managed_units=[unit])
            self.viewers.append(Viewer(key(made), Role.MANAGER))


Event = Callable[[Company, int, int], Awaitable[object]]


async def live(company: Company, offset: int, choice: int) -> None:
    """Somebody does something, or something is done to them."""
    await VERBS[choice % len(VERBS)](company.people[choice % 2], offset)


async def make_slices(company: Company, offset: int, choice: int) -> None:
    clock = company.api.clock
    for day in days_wanted(clock.today())[choice % 3 :: 2 + 2 * (choice % 4)]:
        await fold(day, clock)
    if choice % 2:
        await forget_old_slices(clock)


async def hang_elsewhere(company: Company, offset: int, choice: int) -> None:
    """Move a team with its people to another department."""
    team, parent = company.teams[choice % 2], company.departments[offset % 2]
    await company.api.tried("orgUnitEdit", id=team, parent=parent)


async def archive(company: Company, offset: int, choice: int) -> None:
    await company.api.tried("qualificationArchive", id=company.people[choice % 2].qualifications[offset % 2])


EVENTS = (live, live, live, live, live, live, make_slices, make_slices, hang_elsewhere, archive)
steps = st.lists(
    st.tuples(st.sampled_from(EVENTS), st.sampled_from(OFFSETS), st.integers(0, 99), st.sampled_from(GAPS)),
    min_size=6,
    max_size=20,
)
later = st.lists(st.tuples(st.sampled_from(OFFSETS), st.integers(0, 99)), min_size=2, max_size=4)
asked_days = st.lists(st.integers(-730, 730), min_size=2, max_size=4)


def key(of: str) -> int:
    found = decode_id(of)
    assert found is not None
    return found[1]


@pytest.fixture(scope="module")
async def ground(databases: Engine) -> AsyncIterator[Api]:
    """One database for all companies, in which slices have something to say."""
    url = databases.create()
    SAID.clear()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(rollouts, "AT_ONCE", 0)
        patched.setattr(rollouts, "A_CHUNK", 1)
        async with api_on(url) as api:
            yield api
    await close_database()
    databases.drop(url)
    assert SAID["numbers"] > 50


@seed(SEED)
@PLAYED
@given(steps, later, asked_days)
async def test_each_number_is_what_the_facts_say(
    ground: Api, steps: list[tuple[Event, int, int, int]], later: list[tuple[int, int]], days: list[int]
) -> None:
    clock = ground.clock
    clock.move_to(date(2026, 1, 1))
    company = Company(ground, number=len(await Assignment.all()))
    await company.begin()
    for happens, offset, choice, hours in steps:
        await pass_time(clock, timedelta(hours=hours))
        if choice % 3 == 0:
            await turn(company.people[0], offset)
        await happens(company, offset, choice)
    await make_slices(company, 0, sum(days) % 4)
    for offset, choice in later:
        await live(company, offset, choice)
    await roll_out(company.people[0], 0)

    today = clock.today()
    for day in {today, *days_wanted(today)[1::13], *(today + timedelta(days=each) for each in days)}:
        on = min(max(day, before(today, _TWO_YEARS)), after(today, _TWO_YEARS))
        await assert_as_the_facts_say(company, on)
        for viewer in (None, *company.viewers):
            await assert_as_counted(company, on, viewer)
    await assert_each_of_many_days(company)
    await assert_as_known(
        company, today - timedelta(days=abs(days[0])), clock.now() - timedelta(days=abs(days[1]) % 90)
    )


def reader(clock: Clock, viewer: Viewer | None) -> Reader:
    everything = reader_of_all(clock)
    return everything if viewer is None else Reader(viewer, everything.new_row, Days(clock.today(), clock.zone))


def asked_of(company: Company, on: date, viewer: Viewer | None, **rest: bool) -> Asked:
    unit = company.key if viewer is None or viewer is company.viewers[0] else key(company.departments[0])
    return Asked(on, filters={"unit": [unit], **rest}, given={"within_days": DEFAULT_WITHIN_DAYS})


async def assert_as_counted(company: Company, on: date, viewer: Viewer | None) -> None:
    """By slices there are as many of everything as there are, for whoever looks, and however they are divided."""
    clock = company.api.clock
    for rest in ({}, {"is_qualification_archived": False}):
        asked = asked_of(company, on, viewer, **rest)
        [unit] = asked.filters["unit"]
        scope = await scope_of(unit, SEES_ALL)
        assert scope is not None
        parts = by_units([each.unit_id for each in scope.parts], unit)
        for by in (ALL, By().and_by("qualification"), parts, parts.and_by("qualification")):
            answered, said = await sliced(asked, STANDINGS, by, reader(clock, viewer))
            counted = await measured(asked, STANDINGS, by, reader(clock, viewer))
            assert told(said, answered) == told(counted, answered), (on, viewer, by)
            SAID["numbers"] += len(told(said, answered))


def told(rows: Mapping[RowKey, Numbers], measures: Iterable[str]) -> dict[tuple[RowKey, str], int]:
    return {(row, name): int(numbers[name]) for row, numbers in rows.items() for name in measures if numbers.get(name)}


async def assert_as_the_facts_say(company: Company, on: date) -> None:
    """There are as many as a loop over everybody finds, and as many in the list behind each number."""
    clock, units = company.api.clock, {key(each): each for each in company.teams}
    by = By(("{}.unit_id",)).and_by("qualification")
    counted = await measured(asked_of(company, on, None), STANDINGS, by, reader(clock, None))
    facts: dict[RowKey, Numbers] = {}
    async for _, found in tallied(on, DEFAULT_WITHIN_DAYS):
        facts.update({place: dict(numbers) for place, numbers in found.items() if place[0] in units})
    assert told(counted, STANDINGS) == told(facts, STANDINGS), on
    assert [each async for found in check_lists(on, clock) for each in found if each.unit_id == company.key] == []


async def assert_each_of_many_days(company: Company) -> None:
    """A number of one of many days is that of this day."""
    clock = company.api.clock
    for viewer, months in ((None, months_ahead), (None, months_back), (company.viewers[1], months_back)):
        asked, days = asked_of(company, clock.today(), viewer), months(clock.today(), 4)
        group = DayGroup(asked, days, STANDINGS, reader(clock, viewer), frozenset(STANDINGS))
        for place, on in enumerate(days):
            plain = await measured(asked_of(company, on, viewer), STANDINGS, ALL, reader(clock, viewer))
            found = {name: await group.number(name, (place,)) for name in STANDINGS}
            assert found == {name: int(number) for name, number in plain[()].items()}, (viewer, on)


async def assert_as_known(company: Company, on: date, at: datetime) -> None:
    """As known at an earlier instant there are as many as a loop finds in what was known then."""
    clock, sums = company.api.clock, Counter[str]()
    for story in company.people:
        for assignment in await Assignment.filter(user_id=key(story.user)):
            history = (await histories([assignment.id]))[assignment.id]
            rows = await Membership.filter(user_id=assignment.user_id).order_by("begins_on")
            sat = spans_in(known(rows, at))
            if sat and sat[0].begins_on <= on and any(each.unit_id in map(key, company.teams) for each in sat):
                evaluator = StandingEvaluator(history, as_known_at=at)
                sums.update(measures_of(evaluator, sat, on, DEFAULT_WITHIN_DAYS))
    asked = Asked(on, at, {"unit": [company.key]}, {"within_days": DEFAULT_WITHIN_DAYS})
    counted = (await measured(asked, STANDINGS, ALL, reader(clock, None)))[()]
    assert {name: int(number) for name, number in counted.items() if number} == sums, (on, at)
