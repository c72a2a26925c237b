"""Every number of Insights is the number of its people, and what a plain loop over all standings counts (E60-E62)."""

import random
from datetime import date, timedelta
from itertools import product

import pytest

from tests.api import Api
from tests.resolvers.plain_lists import AHEAD, PlainDay, plain_day
from tests.resolvers.test_lists_against_standings import BEFORE, DAYS, TODAY, Team, team
from tests.seed import SEED
from tests.verbs import Json

WITHIN = 5
MEASURES = ("assigned", "meets", "doesNotMeet", "inProgress", "expired", "expiring", "approvalPending", "absent")
COUNT = "{ count userCount assignments(first: 10) { totalCount nodes { id } } users(first: 1) { totalCount } }"
ROWS = tuple(" ".join(f"{each} {COUNT}" for each in part) for part in (MEASURES[:4], MEASURES[4:]))
CELL = " ".join(f"{each} {{ count }}" for each in MEASURES)
VALID = f'standing(on: "{TODAY}") {{ validThrough }}'
Asked = str | int | None
TURNS = {"trend": "2026-07-10", "forecast": "2026-03-10"}
"""The day on which each of the reports about many days begins."""
LEAVE = ("2026-05-10", "2026-06-20")


@pytest.fixture
async def made(api: Api) -> Team:
    """The random half year of the lists, in which Bob is on leave for some weeks."""
    made = await team(api, random.Random(SEED))
    await api.do("userRecordAbsence", id=made.people["Bob"], begins_on=LEAVE[0], through=LEAVE[1])
    return made


def counts(day: PlainDay, row: Json, measure: str) -> bool:
    """What a measure says, plainly."""
    stands = row["d0"]
    return (
        day.was(row, "ABSENT" if measure == "absent" else "ACTIVE")
        and {
            "assigned": True,
            "absent": True,
            "meets": stands["isQualified"],
            "doesNotMeet": not stands["isQualified"],
            "inProgress": stands["status"] == "IN_PROGRESS",
            "expired": stands["status"] == "EXPIRED",
            "expiring": day.lapses(row, WITHIN),
            "approvalPending": stands["isApprovalPending"],
        }[measure]
    )


def agree(told: Json, day: PlainDay, rows: list[Json], where: object) -> int:
    """Compare the measures of a row with what a loop counts of some rows; returns how many numbers were not nothing."""
    said = 0
    for measure in MEASURES:
        expected = [row for row in rows if counts(day, row, measure)]
        number, people = told[measure], {row["user"]["id"] for row in expected}
        assert (number["count"], number["userCount"]) == (len(expected), len(people)), (where, measure)
        assert [each["id"] for each in number["assignments"]["nodes"]] == day.ids(expected), (where, measure)
        assert number["assignments"]["totalCount"] == len(expected), (where, measure)
        assert number["users"]["totalCount"] == len(people), (where, measure)
        said += bool(expected)
    return said


async def report(api: Api, name: str, part: str, about: str, **given: Asked) -> list[Json]:
    """The rows of a report, or its total, with all measures: too much for one question."""
    sent = ", ".join(f"{key}: {value}" for key, value in given.items() if value is not None)
    rows: list[Json] = []
    for measures in ROWS:
        asked = f"{{ insights {{ {name}({sent}) {{ {part} {{ {about} {measures} }} }} }} }}"
        found = (await api.ask(asked))["insights"][name][part]
        found = found if isinstance(found, list) else [found]
        rows = [{**before, **row} for before, row in zip(rows, found, strict=True)] if rows else found
    return rows


def quoted(text: object) -> str | None:
    return None if text is None else f'"{text}"'


@pytest.mark.parametrize("known_at", [None, BEFORE], ids=["as known now", "as known before"])
async def test_the_parts_of_a_unit_and_its_qualifications(made: Team, known_at: str | None) -> None:
    said = 0
    for (viewer, units), on in product({"ada": ("", "north"), "mia": ("north",)}.items(), DAYS):
        their = made.viewers[viewer]
        day = await plain_day(their, on, known_at)
        for unit in units:
            asked: dict[str, Asked] = {
                "on": quoted(on), "withinDays": WITHIN, "asKnownAt": quoted(known_at),
                "unit": quoted(made.units.get(unit)),
            }  # fmt: skip
            [total] = await report(their, "overview", "total", "", **asked)
            within = [row for row in day.rows if not unit or day.below(row, made.units[unit])]
            said += agree(total, day, within, (viewer, on))
            for row in await report(their, "overview", "rows", "unit { id } isUnitItself", **asked):
                key, itself = row["unit"]["id"], row["isUnitItself"]
                there = [each for each in day.rows if (day.sits if itself else day.below)(each, key)]
                said += agree(row, day, there, (viewer, on, unit, key))
            said += await agree_in_cells(their, day, asked)
    assert said > 20


async def agree_in_cells(api: Api, day: PlainDay, asked: dict[str, Asked]) -> int:
    """Compare what the parts of a unit are divided into; what nobody there has is not named."""
    said, cells = 0, f"qualifications {{ qualification {{ id }} {CELL} }}"
    sent = ", ".join(f"{key}: {value}" for key, value in asked.items() if value is not None)
    parts = f"total {{ {CELL} }} rows {{ unit {{ id }} isUnitItself {CELL} {cells} }}"
    found = (await api.ask(f"{{ insights {{ overview({sent}) {{ {parts} }} }} }}"))["insights"]["overview"]
    for row in found["rows"]:
        there = [each for each in day.rows if (day.sits if row["isUnitItself"] else day.below)(each, row["unit"]["id"])]
        same(row, day, there)
        said += same_in_cells(row, day, there)
    for measure in MEASURES:
        assert found["total"][measure]["count"] == sum(row[measure]["count"] for row in found["rows"]), measure
    return said


def same_in_cells(told: Json, day: PlainDay, there: list[Json]) -> int:
    said, cells = 0, {cell["qualification"]["id"]: cell for cell in told["qualifications"]}
    counted = [each for each in there if counts(day, each, "assigned") or counts(day, each, "absent")]
    assert len(cells) == len(told["qualifications"])
    assert cells.keys() == {each["qualification"]["id"] for each in counted}
    for key, cell in cells.items():
        said += same(cell, day, [each for each in there if each["qualification"]["id"] == key])
    return said


def same(told: Json, day: PlainDay, rows: list[Json]) -> int:
    """Compare the counts of a row with what a loop counts; returns how many were not nothing."""
    expected = {measure: sum(counts(day, row, measure) for row in rows) for measure in MEASURES}
    assert {measure: told[measure]["count"] for measure in MEASURES} == expected, day.on
    return sum(number > 0 for number in expected.values())


def archived_by(qualification: str, day: date, known_at: str | None) -> str | None:
    """The qualification that was archived today, on days from then on; before today nobody knew that it would be."""
    return qualification if day >= TODAY and known_at is None else None


@pytest.mark.parametrize("report", ["trend", "forecast"])
async def test_each_of_many_days(made: Team, report: str) -> None:
    said, archived = 0, made.qualifications[1]
    await made.viewers["ada"].do("qualificationArchive", id=archived)
    for viewer, known_at in product(("ada", "mia"), (None, BEFORE)):
        their = made.viewers[viewer]
        given = f'withinDays: {WITHIN}, on: "{TURNS[report]}", months: 4'
        given += f', asKnownAt: "{known_at}"' if known_at else ""
        found = (await their.ask(f"{{ insights {{ {report}({given}) {{ rows {{ on {CELL} }} }} }} }}"))["insights"]
        for row in found[report]["rows"]:
            day = await plain_day(their, date.fromisoformat(row["on"]), known_at)
            mine = [each for each in day.rows if viewer == "ada" or day.below(each, made.units["north"])]
            mine = [each for each in mine if each["qualification"]["id"] != archived_by(archived, day.on, known_at)]
            said += same(row, day, mine)
        assert len({row["on"] for row in found[report]["rows"]}) == 5
    assert said > 20


async def test_by_qualification_by_person_and_on_other_days(made: Team) -> None:
    said = 0
    for viewer, on in product(("ada", "mia"), DAYS):
        their = made.viewers[viewer]
        day = await plain_day(their, on)
        mine = [row for row in day.rows if viewer == "ada" or day.below(row, made.units["north"])]
        asked: dict[str, Asked] = {"on": quoted(on), "withinDays": WITHIN}
        said += await agree_by(their, day, mine, "byQualification", "qualification", **asked)
        said += await agree_by(their, day, mine, "byUser", "user", **asked, first=10)
    assert said > 20


async def agree_by(api: Api, day: PlainDay, mine: list[Json], name: str, link: str, **asked: Asked) -> int:
    """Compare the rows of a report that are told apart by a link; nobody is missing, and nobody there in vain."""
    said, rows = 0, await report(api, name, "rows", f"{link} {{ id }}", **asked)
    for row in rows:
        of_it = [each for each in mine if each[link]["id"] == row[link]["id"]]
        said += agree(row, day, of_it, (name, day.on))
    there = [row[link]["id"] for row in mine if counts(day, row, "assigned") or counts(day, row, "absent")]
    assert sorted(row[link]["id"] for row in rows) == sorted(set(there))
    return said


async def test_who_is_about_to_expire_by_week(made: Team) -> None:
    said, asked = 0, "lapses { count userCount assignments(first: 10) { totalCount } users(first: 1) { totalCount } }"
    for viewer, on in product(("ada", "mia"), [*DAYS, *await shortly_before(made)]):
        their = made.viewers[viewer]
        day = await plain_day(their, on)
        lapses = {
            row["id"]: lapse_of(day, row) for row in day.rows if viewer == "ada" or day.below(row, made.units["north"])
        }
        days = f'on: "{on}", withinDays: {AHEAD}, by: WEEK'
        found = await their.ask(f"{{ insights {{ expiring({days}) {{ rows {{ since through {asked} }} }} }} }}")
        for row in found["insights"]["expiring"]["rows"]:
            lapsing = [each for each in day.rows if row["since"] <= lapses.get(each["id"], "") <= row["through"]]
            assert in_figure(row["lapses"]) == [len(lapsing), len({each["user"]["id"] for each in lapsing})], (on, row)
            said += len(lapsing)
    assert said


async def shortly_before(made: Team) -> list[date]:
    """Days on which somebody's last valid day is near."""
    found = await made.viewers["ada"].ask(f"{{ assignments(first: 10) {{ nodes {{ {VALID} }} }} }}")
    held = {each["standing"]["validThrough"] for each in found["assignments"]["nodes"] if each["standing"]}
    return [date.fromisoformat(each) - timedelta(days=3) for each in sorted(held - {None})]


def in_figure(told: Json) -> list[int]:
    """How many assignments and people a number says there are: its lists say the same."""
    counts = [told["count"], told["userCount"]]
    assert [told["assignments"]["totalCount"], told["users"]["totalCount"]] == counts
    return counts


def lapse_of(day: PlainDay, row: Json) -> str:
    """The first of the next days on which somebody at work is no longer qualified; nothing if there is none."""
    if not (day.was(row, "ACTIVE") and row["d0"]["isQualified"]):
        return ""
    later = ((ahead, row[f"d{ahead}"]) for ahead in range(1, AHEAD + 1))
    lapsed = [ahead for ahead, each in later if each is not None and not each["isQualified"]]
    return (day.on + timedelta(days=lapsed[0])).isoformat() if lapsed else ""
