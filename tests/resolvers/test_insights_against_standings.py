"""Every number of Insights is the number of its people, and what a plain loop over all standings counts (E60-E62)."""

import random
from itertools import product

import pytest

from tests.api import Api
from tests.resolvers.plain_lists import PlainDay, plain_day
from tests.resolvers.test_lists_against_standings import BEFORE, DAYS, Team, team
from tests.seed import SEED
from tests.verbs import Json

WITHIN = 5
MEASURES = ("assigned", "meets", "doesNotMeet", "inProgress", "expired", "expiring", "approvalPending", "absent")
COUNT = "{ count userCount assignments(first: 10) { totalCount nodes { id } } users(first: 1) { totalCount } }"
ROWS = tuple(" ".join(f"{each} {COUNT}" for each in part) for part in (MEASURES[:4], MEASURES[4:]))
Asked = str | int | None
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
    rows: list[Json] = []
    for measures in ROWS:
        found = (await reported(api, name, f"{part} {{ {about} {measures} }}", **given))[part]
        found = found if isinstance(found, list) else [found]
        rows = [{**before, **row} for before, row in zip(rows, found, strict=True)] if rows else found
    return rows


async def reported(api: Api, name: str, fields: str, **given: Asked) -> Json:
    sent = ", ".join(f"{key}: {value}" for key, value in given.items() if value is not None)
    found = await api.ask(f"{{ insights {{ {name}({sent}) {{ {fields} }} }} }}")
    return found["insights"][name]  # type: ignore[no-any-return]  # JSON


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
            cells = "unit { id } isUnitItself qualifications { qualification { id } meets { count } absent { count } }"
            said += agree_in_cells(await reported(their, "overview", f"rows {{ {cells} }}", **asked), day)
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


def agree_in_cells(told: Json, day: PlainDay) -> int:
    """Compare what the parts of a unit are divided into: each qualification that is assigned there, and no other."""
    said = 0
    for row in told["rows"]:
        key, sits = row["unit"]["id"], day.sits if row["isUnitItself"] else day.below
        there = [each for each in day.rows if sits(each, key)]
        found = {name: in_cell(day, there, name) for name in {each["qualification"]["id"] for each in there}}
        expected = {name: numbers for name, (is_there, numbers) in found.items() if is_there}
        assert {
            each["qualification"]["id"]: (each["meets"]["count"], each["absent"]["count"])
            for each in row["qualifications"]
        } == expected
        said += len(expected)
    return said


def in_cell(day: PlainDay, there: list[Json], qualification: str) -> tuple[bool, tuple[int, int]]:
    """Whether a part has a row for a qualification; who meets it, and who is absent."""
    rows = [each for each in there if each["qualification"]["id"] == qualification]
    is_there = any(counts(day, each, measure) for each in rows for measure in ("assigned", "absent"))
    meets, absent = (sum(counts(day, each, measure) for each in rows) for measure in ("meets", "absent"))
    return is_there, (meets, absent)


async def agree_by(api: Api, day: PlainDay, mine: list[Json], name: str, link: str, **asked: Asked) -> int:
    """Compare the rows of a report that are told apart by a link; nobody is missing, and nobody there in vain."""
    said, rows = 0, await report(api, name, "rows", f"{link} {{ id }}", **asked)
    for row in rows:
        of_it = [each for each in mine if each[link]["id"] == row[link]["id"]]
        said += agree(row, day, of_it, (name, day.on))
    there = [row[link]["id"] for row in mine if counts(day, row, "assigned") or counts(day, row, "absent")]
    assert sorted(row[link]["id"] for row in rows) == sorted(set(there))
    return said
