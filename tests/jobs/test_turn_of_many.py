"""The turn of a day for many at once: for each as for one alone, in as many statements as for a few."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC

import pytest

from app.clock import Clock
from app.db.database import fetch
from app.db.rows import as_instant
from jobs.turn_of_the_day import turn_of_the_day
from tests.api import Api
from tests.resolvers.statements import statements

PEOPLE = 15
TOLD = """
    SELECT u.name, o.name, o.happened_at FROM outbox_event o JOIN "user" u ON u.id = o.user_id
    WHERE o.id > ? ORDER BY u.name, o.happened_at, o.id
"""
PHASES = """
    SELECT phase, status, COUNT(*) FROM standing_span WHERE superseded_at IS NULL GROUP BY phase, status
    ORDER BY phase, status
"""
ABOUT_TIMELINES = re.compile(r"\b(standing_span|opening|enrolment) ")
USED_INDEX = re.compile(r"INDEX (\w+)")
LAST = "SELECT MAX(id) FROM outbox_event"
STATEMENTS = {
    # which day is next, before and after; spans: what is due, what that follows, tell, mark, and twice nothing more;
    # openings: what is due, open, tell, mark, what ended, and twice nothing more
    "sqlite": 2 + 6 + 7,
    "postgres": 2 + (6 + 2) + (7 + 2),  # people are locked, and what is due is read again
}


async def many(api: Api) -> None:
    """People who have First Aid until 15 January 2027, and may renew it from 1 January on."""
    course, refresher = await api.activity("BHV e-learning"), await api.activity("BHV refresher", type="MEETUP")
    first_aid = await api.qualification(achieve=[course], maintain=[refresher], maintain_period="P1Y")
    api.clock.move_to("2026-01-15")
    for number in range(PEOPLE):
        user = await api.user(f"P{number:02}")
        await api.assign(user, first_aid)
        await api.complete(user, course, "2026-01-15")


async def turned(clock: Clock, chunk: int) -> list[tuple[str, str, str]]:
    """What the turn of the day tells of whom, and when it happened."""
    last = (await fetch(LAST))[0][0]
    async for _ in turn_of_the_day(clock, chunk=chunk):
        pass
    return [(who, what, f"{as_instant(at).astimezone(UTC):%Y-%m-%d}") for who, what, at in await fetch(TOLD, (last,))]


@pytest.mark.parametrize("chunk", [4, 5_000])
async def test_each_is_told_of_once_and_what_ended_is_marked(api: Api, chunk: int):
    await many(api)

    api.clock.move_to("2027-01-01")
    opened = await turned(api.clock, chunk)
    while_it_runs = [tuple(row) for row in await fetch(PHASES)]
    api.clock.move_to("2027-01-16")
    ended = await turned(api.clock, chunk)

    people = [f"P{number:02}" for number in range(PEOPLE)]
    of_an_opening = ("AssignmentStandingChanged", "EnrolmentOpened")
    assert opened == [(who, what, "2026-12-31") for who in people for what in of_an_opening]  # midnight in Amsterdam
    assert while_it_runs == [
        ("AHEAD", "EXPIRED", PEOPLE), ("PAST", "QUALIFIED", PEOPLE), ("RUNNING", "EXPIRING", PEOPLE),
    ]  # fmt: skip
    assert ended == [(who, "AssignmentStandingChanged", "2027-01-15") for who in people]
    assert [tuple(row) for row in await fetch(PHASES)] == [
        ("PAST", "EXPIRING", PEOPLE), ("PAST", "QUALIFIED", PEOPLE), ("RUNNING", "EXPIRED", PEOPLE),
    ]  # fmt: skip


async def test_so_many_take_as_many_statements_as_a_few(api: Api, engine: str, monkeypatch: pytest.MonkeyPatch):
    await many(api)
    api.clock.move_to("2027-01-01")

    with statements(monkeypatch, lookups_at_most=0) as sent:
        await turned(api.clock, 5_000)

    about_timelines = [text for text in sent if ABOUT_TIMELINES.search(text)]
    assert len(about_timelines) == STATEMENTS[engine]


async def test_sqlite_looks_only_at_what_is_due(api: Api, engine: str, monkeypatch: pytest.MonkeyPatch):
    if engine != "sqlite":
        pytest.skip("PostgreSQL chooses by how many rows there are")
    await many(api)
    api.clock.move_to("2027-01-01")
    with statements(monkeypatch, lookups_at_most=0) as sent:
        await turned(api.clock, 5_000)

    used = {text: await indexes_of(text) for text in selecting(sent)}

    by_day = {"idx_span_ahead", "idx_opening_ahead", "idx_span_ends", "idx_opening_ends"}
    assert found(used, "LIMIT 1),") == [by_day]  # which day is next
    assert sorted(map(sorted, found(used, "ORDER BY t.id LIMIT ?"))) == sorted([name] for name in by_day)  # what is due
    [before] = found(used, "CASE WHEN p.through")
    assert next(iter(before)).startswith("idx_standing_sp_assignm_")  # what its assignment has, not what ended
    assert len(before) == 1


def selecting(sent: Iterable[str]) -> set[str]:
    return {text for text in sent if text.startswith("SELECT") and ABOUT_TIMELINES.search(text)}


async def indexes_of(text: str) -> set[str]:
    """The indexes that SQLite uses for a statement."""
    plan = await fetch(f"EXPLAIN QUERY PLAN {text}", [None] * text.count("?"))
    return set(USED_INDEX.findall(" ".join(str(row[3]) for row in plan)))


def found(used: Mapping[str, set[str]], words: str) -> list[set[str]]:
    return [indexes for text, indexes in used.items() if words in text]
