"""Lists read plainly: every assignment is asked for its standing, and sieved in Python."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tests.api import Api
from tests.verbs import Json

AHEAD = 9
"""How many days ahead are read as well."""
_ROWS = 10
_STANDING = "status isQualified validThrough dueOn renewalOpensOn isApprovalPending isAssignedTooLate version { id }"
_PERSON = "id name jobTitle memberships{} {{ beginsOn through state unit {{ id }} }} groups {{ group {{ id }} }}"
LATE = date.max.isoformat()


@dataclass(frozen=True, slots=True)
class PlainDay:
    """All assignments that have a standing on a day, with what it says, as it was known at an instant."""

    on: date
    rows: tuple[Json, ...]
    above: dict[str, set[str]]
    """Each unit, with itself and all above it."""

    def ids(self, rows: list[Json] | None = None) -> list[str]:
        return [row["id"] for row in (self.rows if rows is None else rows)]

    def unit_of(self, row: Json) -> Json | None:
        """Where the person was on the day."""
        day = self.on.isoformat()
        held = [each for each in row["user"]["memberships"] if each["beginsOn"] <= day <= (each["through"] or LATE)]
        return held[0] if held else None

    def below(self, row: Json, unit: str) -> bool:
        where = self.unit_of(row)
        return where is not None and unit in self.above[where["unit"]["id"]]

    def sits(self, row: Json, unit: str) -> bool:
        """Whether the person was directly in the unit."""
        where = self.unit_of(row)
        return where is not None and where["unit"]["id"] == unit

    def was(self, row: Json, state: str) -> bool:
        where = self.unit_of(row)
        return where is not None and where["state"] == state

    def lapses(self, row: Json, days: int) -> bool:
        """Whether who is qualified on the day is not any more on one of the next ones."""
        later = [row[f"d{ahead}"] for ahead in range(1, days + 1)]
        return row["d0"]["isQualified"] and any(each is not None and not each["isQualified"] for each in later)

    def is_due(self, row: Json, days: int) -> bool:
        due = row["d0"]["dueOn"]
        return due is not None and self.on <= date.fromisoformat(due) <= self.on + timedelta(days=days)

    def is_open(self, row: Json) -> bool:
        """Whether the renewal had opened by the day."""
        return (row["d0"]["renewalOpensOn"] or LATE) <= self.on.isoformat()

    def left(self, row: Json) -> bool:
        where = self.unit_of(row)
        return where is not None and where["state"] == "INACTIVE"


async def plain_day(api: Api, on: date, known_at: str | None = None) -> PlainDay:
    """Ask every assignment that somebody sees."""
    known = f', asKnownAt: "{known_at}"' if known_at else ""
    days = [on + timedelta(days=ahead) for ahead in range(AHEAD + 1)]
    asked = [
        f'd{place}: standing(on: "{day}"{known}) {{ {"isQualified" if place else _STANDING} }}'
        for place, day in enumerate(days)
    ]
    person = _PERSON.format(f': membershipsAsKnown(asKnownAt: "{known_at}")' if known_at else "")
    found = await api.ask(
        f"{{ assignments(first: {_ROWS}) {{ nodes {{ id user {{ {person} }} qualification {{ id name }} "
        f"{' '.join(asked)} }} }} }}"
    )
    rows = tuple(row for row in found["assignments"]["nodes"] if row["d0"] is not None)
    return PlainDay(on, rows, await _above(api))


async def _above(api: Api) -> dict[str, set[str]]:
    found = await api.ask("{ orgUnits(first: 100) { nodes { id parent { id } } } }")
    parents = {each["id"]: (each["parent"] or {}).get("id") for each in found["orgUnits"]["nodes"]}
    above: dict[str, set[str]] = {}
    for unit in parents:
        above[unit], at = set(), unit
        while at is not None:
            above[unit].add(at)
            at = parents.get(at)
    return above


async def listed(api: Api, conditions: Json, on: date, known_at: str | None = None, **order: str) -> list[str]:
    """What the list of assignments answers, which is as many as it counts."""
    given = {"filter": conditions, "on": on.isoformat(), "known": known_at, "order": order or None}
    found: Any = await api.ask(
        "query($filter: AssignmentFilter, $on: Date, $known: DateTime, $order: AssignmentOrder) { assignments("
        "first: 100, filter: $filter, on: $on, asKnownAt: $known, orderBy: $order) { totalCount nodes { id } } }",
        **given,
    )
    ids = [each["id"] for each in found["assignments"]["nodes"]]
    assert found["assignments"]["totalCount"] == len(ids)
    return ids
