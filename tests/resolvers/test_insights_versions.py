"""By qualification it is told which versions people still stand under, each with its numbers and its people (R12)."""

from itertools import product

import pytest

from app.insights.folding import fold_all
from tests.api import Api, events
from tests.journeys.first_aid import FirstAid, first_aid
from tests.resolvers.plain_lists import PlainDay, plain_day
from tests.resolvers.statements import statements
from tests.resolvers.test_insights_against_standings import (
    MEASURES,
    ROWS,
    WITHIN,
    Asked,
    agree,
    counts,
    made,
    quoted,
)
from tests.resolvers.test_lists_against_standings import BEFORE, DAYS, Team
from tests.timelines import assert_stored_as_computed
from tests.verbs import Json

__all__ = ["made"]
FIGURE = "{ count users(first: 5) { nodes { name } } assignments(first: 5) { totalCount nodes { user { name } } } }"
VERSIONS = f"versions {{ version {{ id number }} assigned {FIGURE} meets {FIGURE} }}"
EDITED = "2026-06-01"
Told = list[tuple[int, list[str], list[str]]]


@pytest.fixture
async def edited(api: Api) -> FirstAid:
    """Lena is in a period when First Aid comes to last two months; Bob has not begun, and Kim lapsed before."""
    story = await first_aid(api)
    await api.assign(await api.user("Bob"), story.qualification)
    kim = await api.user("Kim")
    await api.assign(kim, story.qualification)
    await api.complete(kim, story.e_learning, "2025-01-10")
    await story.learns("2026-01-15")
    api.clock.move_to(EDITED)
    await api.do("qualificationEdit", id=story.qualification, maintain_period="P2M")
    return story


async def versions(api: Api, **given: str) -> Told:
    """The number of each version that somebody stands under, to whom it is assigned, and who of them meets it."""
    sent = ", ".join(f'{name}: "{value}"' for name, value in given.items())
    rows = f"rows {{ {VERSIONS} assigned {{ count }} meets {{ count }} }}"
    found = await api.ask(f"{{ insights {{ byQualification{f'({sent})' if sent else ''} {{ {rows} }} }} }}")
    [row] = found["insights"]["byQualification"]["rows"]
    for measure in ("assigned", "meets"):
        assert row[measure]["count"] == sum(each[measure]["count"] for each in row["versions"])
    return [(each["version"]["number"], _people(each["assigned"]), _people(each["meets"])) for each in row["versions"]]


def _people(figure: Json) -> list[str]:
    """Whom a number counts: its lists say the same."""
    found = sorted(each["user"]["name"] for each in figure["assignments"]["nodes"])
    assert [figure["count"], figure["assignments"]["totalCount"]] == [len(found)] * 2
    assert sorted(each["name"] for each in figure["users"]["nodes"]) == found
    return found


async def test_a_running_period_keeps_its_version_and_all_others_have_the_new_one(edited: FirstAid) -> None:
    api = edited.api

    assert await versions(api) == [(1, ["Lena"], ["Lena"]), (2, ["Bob", "Kim"], [])]
    assert await versions(api, on="2026-05-31") == [(1, ["Bob", "Kim", "Lena"], ["Lena"])]
    assert await versions(api, on="2027-01-15") == [(1, ["Lena"], ["Lena"]), (2, ["Bob", "Kim"], [])]
    assert await versions(api, on="2027-01-16") == [(2, ["Bob", "Kim", "Lena"], [])]
    known = {"on": "2026-12-01", "asKnownAt": "2026-05-01T12:00:00Z"}
    assert await versions(api, **known) == [(1, ["Bob", "Kim", "Lena"], ["Lena"])]
    await assert_stored_as_computed(api.clock)


async def test_who_renews_stands_under_the_new_version_once_the_next_period_begins(edited: FirstAid) -> None:
    await edited.refreshes("2027-01-05")

    assert await versions(edited.api) == [(1, ["Lena"], ["Lena"]), (2, ["Bob", "Kim"], [])]
    assert await versions(edited.api, on="2027-01-16") == [(2, ["Bob", "Kim", "Lena"], ["Lena"])]
    assert await edited.periods() == [(1, "2026-01-15", "2027-01-15", 1), (2, "2027-01-16", "2027-03-15", 2)]


async def test_once_it_is_applied_everybody_stands_under_the_new_version(edited: FirstAid) -> None:
    edited.api.clock.move_to("2026-06-10")
    await edited.api.do("qualificationApplyNow", id=edited.qualification)

    assert await versions(edited.api, on="2026-06-09") == [(1, ["Lena"], ["Lena"]), (2, ["Bob", "Kim"], [])]
    assert await versions(edited.api) == [(2, ["Bob", "Kim", "Lena"], [])]


async def test_a_standing_and_the_list_of_assignments_say_the_same(edited: FirstAid) -> None:
    api = edited.api
    standing = await api.standing(edited.assignment, EDITED, "version { id number }")
    assert standing is not None

    async def listed(on: str) -> list[str]:
        given = f'filter: {{ version: ["{standing["version"]["id"]}"] }}, on: "{on}"'
        found = await api.ask(f"{{ assignments({given}) {{ totalCount nodes {{ user {{ name }} }} }} }}")
        return [each["user"]["name"] for each in found["assignments"]["nodes"]]

    assert standing["version"]["number"] == 1
    assert await listed(EDITED) == ["Lena"]
    assert sorted(await listed("2026-05-31")) == ["Bob", "Kim", "Lena"]
    assert await listed("2027-01-16") == []


async def test_nobody_is_told_of_another_standing_because_of_a_version(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    await api.assign(await api.user("Bob"), story.qualification)
    api.clock.move_to(EDITED)
    before = len(await events())

    await api.do("qualificationEdit", id=story.qualification, grace_days=3)
    api.clock.move_to("2026-06-02")

    assert (await events())[before:] == ["QualificationChanged"]
    assert await versions(api) == [(1, ["Lena"], ["Lena"]), (2, ["Bob"], [])]


async def test_versions_are_counted_once_for_all_rows(edited: FirstAid, monkeypatch: pytest.MonkeyPatch) -> None:
    api, other = edited.api, await edited.api.activity("Fire drill")
    await api.assign(edited.lena, await api.qualification("Fire", achieve=[other]))
    numbers = "assigned { count } meets { count } absent { count }"
    rows = f"rows {{ qualification {{ name }} {numbers} versions {{ version {{ number }} {numbers} }} }}"
    asked = f"{{ insights {{ byQualification {{ total {{ {numbers} }} {rows} }} }} }}"

    with statements(monkeypatch) as sent:
        counted = await api.ask(asked)
    async for _ in fold_all(api.clock):
        pass

    assert len([text for text in sent if "FROM standing_span s" in text]) == 1
    assert await api.ask(asked) == counted
    found = counted["insights"]["byQualification"]["rows"]
    assert {each["qualification"]["name"]: len(each["versions"]) for each in found} == {"Fire": 1, "First Aid": 2}


async def test_the_parts_of_a_unit_have_them_as_well(edited: FirstAid) -> None:
    numbers = "assigned { count }"
    cells = f"qualifications {{ versions {{ version {{ number }} {numbers} }} }}"

    found = await edited.api.ask(f"{{ insights {{ overview {{ total {{ {numbers} }} rows {{ {cells} }} }} }} }}")

    overview = found["insights"]["overview"]
    [told] = [cell["versions"] for row in overview["rows"] for cell in row["qualifications"]]
    assert [(each["version"]["number"], each["assigned"]["count"]) for each in told] == [(1, 1), (2, 2)]
    assert overview["total"]["assigned"]["count"] == 3


async def by_version(api: Api, **given: Asked) -> list[Json]:
    """The rows of the report with what they are divided into, and all measures of both: too much for one question."""
    sent = ", ".join(f"{key}: {value}" for key, value in given.items() if value is not None)
    rows: dict[tuple[str, str], Json] = {}
    for measures, short in zip(ROWS, (MEASURES[:4], MEASURES[4:]), strict=True):
        own = " ".join(f"{each} {{ count }}" for each in short)
        parts = f"rows {{ qualification {{ id }} {own} versions {{ version {{ id number }} {measures} }} }}"
        found = await api.ask(f"{{ insights {{ byQualification({sent}) {{ {parts} }} }} }}")
        for row in found["insights"]["byQualification"]["rows"]:
            for measure in short:
                assert row[measure]["count"] == sum(each[measure]["count"] for each in row["versions"])
            numbers = [each["version"]["number"] for each in row["versions"]]
            assert numbers == sorted(set(numbers))
            for each in row["versions"]:
                rows.setdefault((row["qualification"]["id"], each["version"]["id"]), {}).update(each)
    return [{**each, "qualification": {"id": key}} for (key, _), each in rows.items()]


def under(told: Json, rows: list[Json]) -> list[Json]:
    return [row for row in rows if row["d0"]["version"]["id"] == told["version"]["id"]]


def is_there(day: PlainDay, row: Json) -> bool:
    return counts(day, row, "assigned") or counts(day, row, "absent")


@pytest.mark.parametrize("known_at", [None, BEFORE], ids=["as known now", "as known before"])
async def test_each_number_of_a_version_is_what_the_standings_say(made: Team, known_at: str | None) -> None:
    said, seen = 0, set()
    for viewer, on in product(("ada", "mia"), DAYS):
        their = made.viewers[viewer]
        day = await plain_day(their, on, known_at)
        mine = [row for row in day.rows if viewer == "ada" or day.below(row, made.units["north"])]
        found = await by_version(their, on=quoted(on), withinDays=WITHIN, asKnownAt=quoted(known_at))
        said += sum(agree(each, day, under(each, mine), (viewer, on)) for each in found)
        told = {each["version"]["id"] for each in found}
        assert told == {row["d0"]["version"]["id"] for row in mine if is_there(day, row)}
        seen |= told
    assert said > 20
    assert len(seen) > 2
