"""Every filter of a list of assignments, as three kinds of viewer, finds what each assignment says of itself (R17)."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from itertools import product

import pytest

from tests.api import Api
from tests.resolvers.plain_lists import LATE, PlainDay, listed, plain_day
from tests.seed import SEED
from tests.verbs import Json

NAMES = ("Ann", "Bob", "Cas", "Dee")
FIRST, TODAY = date(2026, 1, 5), date(2026, 6, 1)
DAYS = (date(2026, 2, 10), date(2026, 5, 20), TODAY, date(2026, 7, 3), date(2027, 2, 1))
BEFORE = "2026-04-01T12:00:00Z"
EDITS = {date(2026, 3, 10): "P3M", date(2026, 5, 5): "P1M"}
"""To what the length of a period is changed, from the first day on which something happens after these (R12)."""
Meaning = Callable[[PlainDay, Json], bool]
Case = tuple[Json, Meaning]


@dataclass
class Team:
    """Two teams in two departments, what they learn, and who looks."""

    viewers: dict[str, Api]
    units: dict[str, str]
    people: dict[str, str]
    qualifications: list[str] = field(default_factory=list)
    activities: dict[str, list[str]] = field(default_factory=dict)
    versions: list[str] = field(default_factory=list)
    group: str = ""


async def team(api: Api, chance: random.Random) -> Team:
    """A random half year: people move, leave, learn sooner or later, and some of it is recorded afterwards."""
    api.clock.move_to(FIRST.isoformat())
    north = await api.unit("North", kind="DEPARTMENT")
    south = await api.unit("South", kind="DEPARTMENT")
    units = {
        "north": north,
        "south": south,
        "n1": await api.unit("N1", parent=north),
        "s1": await api.unit("S1", parent=south),
    }
    await api.user("Mia", role="MANAGER", unit=units["s1"], managed_units=[north])
    group = (await api.do("groupCreate", name="First aiders"))["id"]
    people = {
        name: await api.user(
            name,
            unit=units["n1" if place % 2 else "s1"],
            groups=[group] if place < 2 else [],
            job_title="Nurse" if place < 3 else "Clerk",
        )
        for place, name in enumerate(NAMES)
    }
    made = Team({}, units, people, group=group)
    for name, months in (("Aid", 2), ("Fire", 5)):
        learn, again = await api.activity(f"{name} learning"), await api.activity(f"{name} refresher")
        key = await api.qualification(
            name, achieve=[learn], maintain=[again], maintain_period=f"P{months}M", grace_days=chance.choice([0, 4])
        )
        made.qualifications.append(key)
        made.activities[key] = [learn, again]
        for person in people.values():
            await api.assign(person, key, FIRST.isoformat())
    await _half_a_year(api, made, chance)
    api.clock.move_to(TODAY.isoformat())
    made.viewers = {"ada": await api.signed_in_as("ada@care.example")}
    made.viewers |= {name: await api.signed_in_as(f"{name}@care.example") for name in ("mia", "ann")}
    return made


async def _half_a_year(api: Api, made: Team, chance: random.Random) -> None:
    day, edits = FIRST, dict(EDITS)
    while (day := day + timedelta(days=chance.randrange(5, 16))) < TODAY:
        api.clock.move_to(day.isoformat())
        for edited in [each for each in edits if each <= day]:
            await api.do("qualificationEdit", id=made.qualifications[0], maintain_period=edits.pop(edited))
        person, key = chance.choice(NAMES[:3]), chance.choice(made.qualifications)
        happened = day - timedelta(days=chance.choice([0, 0, 3, 20]))
        if happened >= FIRST:
            await api.complete(made.people[person], chance.choice(made.activities[key]), happened.isoformat())
    await api.do("userMove", id=made.people["Cas"], unit=made.units["n1"], from_on="2026-05-02")
    await api.do("userDeactivate", id=made.people["Dee"])
    found = await api.node(made.qualifications[0], "Qualification", "versions(first: 5) { nodes { id } }")
    made.versions = [each["id"] for each in found["versions"]["nodes"]]


def cases(made: Team) -> list[Case]:
    """Each filter, with its plain meaning."""
    first = made.qualifications[0]
    learn, span = made.activities[first][0], {"since": "2026-03-01", "through": "2026-07-31"}
    statuses = ("IN_PROGRESS", "QUALIFIED", "EXPIRING", "IN_GRACE", "EXPIRED", "NOT_MET")
    return [
        *(({"status": [each]}, says("status", each)) for each in statuses),
        *(({"isQualified": each}, says("isQualified", each)) for each in (True, False)),
        *(({name: span}, lambda _, row, name=name: within(row, name)) for name in ("validThrough", "dueOn")),
        ({"validThrough": {"isEmpty": True}}, says("validThrough", None)),
        ({"dueOn": {"isEmpty": False}}, lambda _, row: row["d0"]["dueOn"] is not None),
        *(({"expiringWithinDays": each}, lambda day, row, each=each: day.lapses(row, each)) for each in (0, 3, 9)),
        *(({"dueWithinDays": each}, lambda day, row, each=each: day.is_due(row, each)) for each in (0, 5, 60)),
        *(({"isRenewalOpen": each}, lambda day, row, each=each: day.is_open(row) is each) for each in (True, False)),
        ({"isApprovalPending": True}, says("isApprovalPending", True)),
        ({"isAssignedTooLate": False}, says("isAssignedTooLate", False)),
        *(({"unit": [key]}, lambda day, row, key=key: day.below(row, key)) for key in made.units.values()),
        *(({"isActive": each}, lambda day, row, each=each: day.left(row) is not each) for each in (True, False)),
        ({"group": [made.group]}, lambda _, row: made.group in [each["group"]["id"] for each in row["user"]["groups"]]),
        ({"activity": [learn]}, lambda _, row: row["qualification"]["id"] == first),
        ({"qualification": [first], "isQualified": True}, lambda day, row: of(first, row) and qualified(day, row)),
        ({"lapsesOn": {"isEmpty": False}, "expiringWithinDays": 9}, lambda day, row: day.lapses(row, 9)),
        ({"isQualificationArchived": False}, lambda day, row: True),
        ({"jobTitle": ["Nurse"]}, lambda day, row: row["user"]["jobTitle"] == "Nurse"),
        *where_people_sat(made),
        *of_versions(made),
        ({"search": "n AI"}, lambda _, row: "n" in named(row) and "ai" in named(row)),
    ]


def where_people_sat(made: Team) -> Iterator[Case]:
    yield from (({"unitItself": [key]}, partial(sits, key)) for key in made.units.values())
    yield from (({"membership": [state]}, partial(was, state)) for state in ("ACTIVE", "INACTIVE"))


def of_versions(made: Team) -> Iterator[Case]:
    yield from (({"version": [key]}, says("version", {"id": key})) for key in made.versions)


def sits(unit: str, day: PlainDay, row: Json) -> bool:
    return day.sits(row, unit)


def was(state: str, day: PlainDay, row: Json) -> bool:
    return day.was(row, state)


def says(name: str, value: object) -> Meaning:
    return lambda _, row: row["d0"][name] == value


def within(row: Json, name: str) -> bool:
    return "2026-03-01" <= (row["d0"][name] or LATE) <= "2026-07-31"


def of(qualification: str, row: Json) -> bool:
    return bool(row["qualification"]["id"] == qualification)


qualified = says("isQualified", True)


def named(row: Json) -> str:
    return f"{row['user']['name']} {row['qualification']['name']}".lower()


@pytest.mark.parametrize("known_at", [None, BEFORE], ids=["as known now", "as known before"])
async def test_each_filter_finds_what_the_standings_say_on_any_day_for_everybody(
    api: Api, known_at: str | None
) -> None:
    made, found = await team(api, random.Random(SEED)), set[str]()
    ends = {row["d0"]["validThrough"] for row in (await plain_day(api, TODAY)).rows} - {None}
    shortly_before = [date.fromisoformat(end) - timedelta(days=2) for end in sorted(ends)[-2:]]

    for viewer, on in product(made.viewers, [*DAYS, *shortly_before]):
        plain = await plain_day(made.viewers[viewer], on, known_at)
        for conditions, holds in cases(made):
            wanted = plain.ids([row for row in plain.rows if holds(plain, row)])
            assert await listed(made.viewers[viewer], conditions, on, known_at) == wanted, (viewer, on, conditions)
            found |= set(conditions) if wanted else set()

    assert found >= {"status", "isQualified", "validThrough", "dueOn", "isRenewalOpen", "group", "activity", "search"}


async def test_a_unit_that_somebody_does_not_see_narrows_nothing_even_if_they_were_there(api: Api) -> None:
    made = await team(api, random.Random(SEED))
    cas, left, before = await api.signed_in_as("cas@care.example"), made.units["s1"], date(2026, 2, 10)
    mine = await listed(cas, {}, before)

    assert len(mine) == 2
    assert set(mine) < set(await listed(api, {"unit": [left]}, before))
    assert await listed(cas, {"unit": [left]}, before) == []


async def test_orders_are_those_of_the_standings_and_what_has_no_day_comes_last(api: Api) -> None:
    made = await team(api, random.Random(SEED))

    for their in made.viewers.values():
        for on in DAYS:
            plain = await plain_day(their, on)
            for field_, name in (("VALID_THROUGH", "validThrough"), ("DUE_ON", "dueOn"), ("STATUS", "status")):
                ordered = sorted(enumerate(plain.rows), key=lambda each: (each[1]["d0"][name] or LATE, each[0]))
                expected = [row["id"] for _, row in ordered]
                assert await listed(their, {}, on, field=field_) == expected, (on, field_)
                assert await listed(their, {}, on, field=field_, direction="DESC") == expected[::-1], (on, field_)


async def test_nobody_sees_more_by_narrowing_than_without(api: Api) -> None:
    made = await team(api, random.Random(SEED))
    everything = {viewer: set(await listed(their, {}, TODAY)) for viewer, their in made.viewers.items()}

    assert {viewer: len(seen) for viewer, seen in everything.items()} == {"ada": 8, "mia": 6, "ann": 2}
    for viewer, their in made.viewers.items():
        for conditions, _ in cases(made):
            assert set(await listed(their, conditions, TODAY)) <= everything[viewer], (viewer, conditions)
