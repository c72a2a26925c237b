"""What people of the demo complete over two years for what they are assigned: most in time, some late, some never."""

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from app.demo.organisation import DEMO

HISTORY_DAYS = 800
NOT_BEGUN, HALF_WAY, STOPPED, LATE = 0.03, 0.03, 0.06, 0.06
"""How many never begin, do only a part, do not renew, and renew too late."""
USUAL_LEAD, LEADS = 14, {"P6W": 42, "P1M": 28, "P2M": 56}  # days before the end in which it can be renewed
PERIODS = {"P1Y": 365, "P2Y": 730}


@dataclass(frozen=True, slots=True)
class Course:
    """What a qualification asks for: at first, and again in each period of so many days."""

    achieve: tuple[str, ...]
    maintain: tuple[str, ...]
    period_days: int
    lead_days: int


@dataclass(frozen=True, slots=True)
class Learning:
    """The courses of all qualifications, by their code."""

    courses: dict[str, Course]

    def history(self, code: str, chance: Random, *, since: int, until: int) -> tuple[int, list[tuple[str, int]]]:
        """Return when it was assigned and what was completed when, in days ago, between two days."""
        assigned = chance.randrange(until, min(since, HISTORY_DAYS)) + 1
        done = _completed(self.courses[code], chance, assigned)
        return assigned, [(activity, ago) for activity, ago in done if ago > until]


def _completed(course: Course, chance: Random, assigned: int) -> Iterator[tuple[str, int]]:
    """Give what is completed since the assignment; negative days are still to come."""
    if chance.random() < NOT_BEGUN:
        return
    half_way = chance.random() < HALF_WAY
    day = assigned
    for number, activity in enumerate(course.achieve):
        if half_way and number:
            return
        day -= chance.randrange(2, 12)
        yield activity, day
    while course.maintain and (end := day - course.period_days) > -course.lead_days:
        if (luck := chance.random()) < STOPPED:
            return
        is_late = luck < STOPPED + LATE
        day = end - chance.randrange(3, 60) if is_late else end
        first = day if is_late else end + chance.randrange(2 + len(course.maintain), course.lead_days)
        yield from ((activity, first - after) for after, activity in enumerate(course.maintain))


def learning_in(folder: Path = DEMO) -> Learning:
    """Read from files what each qualification asks for."""
    asked: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in _rows(folder, "requirements"):
        asked[row["qualification"], row["stage"]].append(row["activity"])
    return Learning(
        {
            row["code"]: Course(
                tuple(asked[row["code"], "ACHIEVE"]),
                tuple(asked[row["code"], "MAINTAIN"]),
                PERIODS.get(row["maintain_period"], 0),
                LEADS.get(row["renewal_lead"], USUAL_LEAD),
            )
            for row in _rows(folder, "qualifications")
        }
    )


def _rows(folder: Path, name: str) -> Iterator[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
