"""The demo organisation at any size: its own people, and further houses with teams, managers, nurses and their history.

The same number of people gives the same files each time. They are imported as anybody's files are.
"""

import csv
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from app.demo import names
from app.demo.histories import Learning, learning_in
from app.demo.organisation import DEMO
from app.importing.plans import Tell

OWN_PEOPLE = 60
MOST_DEMO_PEOPLE = 50_000
"""More would have more completions than a file can have rows."""
TEAM_SIZE = 20
FIRST_NUMBER = 20_001  # of personnel
TOLD_EVERY = 1_000  # people

Chances = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Occupation:
    """What people do: how common it is in its kind of house, and what it asks for."""

    title: str
    weight: int
    qualifications: Chances


@dataclass(frozen=True, slots=True)
class House:
    """A kind of house: its teams, the jobs in them, and how many of all houses are like that."""

    teams: tuple[str, ...]
    jobs: tuple[Occupation, ...]
    weight: int


EVERYBODY: Chances = (("GDPR", 0.9),)
CARE: Chances = (*EVERYBODY, ("HYG", 0.8), ("BHV", 0.35))
MEDICATION: Chances = (*CARE, ("MED", 0.95))
HOUSES = (
    House(
        ("Ground Floor", "First Floor", "Second Floor", "Garden Wing", "Day Care", "Night Team"),
        (
            Occupation("Nurse", 4, (*MEDICATION, ("FIRE", 0.1))),
            Occupation("Care assistant", 8, (*CARE, ("MED", 0.4), ("FIRE", 0.1))),
            Occupation("Activity supervisor", 1, (*EVERYBODY, ("BHV", 0.5))),
            Occupation("Dietary assistant", 1, (*EVERYBODY, ("HYG", 0.9))),
        ),
        weight=6,
    ),
    House(
        ("North", "South", "East", "West", "Centre"),
        (Occupation("District nurse", 3, MEDICATION), Occupation("Home carer", 7, (*CARE, ("MED", 0.5)))),
        weight=3,
    ),
    House(
        ("Kitchen", "Housekeeping", "Technical Services", "Warehouse"),
        (
            Occupation("Cook", 2, (*EVERYBODY, ("HYG", 0.95), ("FIRE", 0.3))),
            Occupation("Housekeeper", 4, (*EVERYBODY, ("HYG", 0.9))),
            Occupation("Technician", 2, (*EVERYBODY, ("FIRE", 0.6), ("BHV", 0.4), ("FORK", 0.3))),
            Occupation("Warehouse worker", 2, (*EVERYBODY, ("FORK", 0.9), ("FIRE", 0.3))),
        ),
        weight=1,
    ),
)
MANAGING: Chances = (*EVERYBODY, ("BHV", 0.4), ("FIRE", 0.3))
SPEAK_ENGLISH, ABSENT, LEFT, NEWCOMERS, TRAINERS = 0.08, 0.03, 0.04, 0.15, 0.02
_YEAR = 365


def write_crowd(folder: Path, people: int, tell: Tell) -> None:
    """Write the demo's files, with as many more people as make up that number."""
    for file in DEMO.glob("*.csv"):
        shutil.copy(file, folder)
    with _Files(folder) as files:
        crowd = _Crowd(files, people - OWN_PEOPLE, tell)
        crowd.write()


class _Files:
    """The files that get more lines."""

    def __init__(self, folder: Path) -> None:
        self._open = {name: (folder / f"{name}.csv").open("a", encoding="utf-8", newline="") for name in GROWING}
        self._writers = {name: csv.writer(file) for name, file in self._open.items()}

    def __enter__(self) -> "_Files":
        return self

    def __exit__(self, *_: object) -> None:
        for file in self._open.values():
            file.close()

    def add(self, name: str, *cells: object) -> None:
        self._writers[name].writerow(cells)


GROWING = ("units", "users", "assignments", "completions")


@dataclass(slots=True)
class _Crowd:
    """Whom there is still to add, and what decides by chance what they are like."""

    files: _Files
    people: int
    tell: Tell
    chance: Random = field(default_factory=lambda: Random(1958))  # noqa: S311 - made up, and the same each time
    learning: Learning = field(default_factory=learning_in)
    taken: set[str] = field(default_factory=set)
    added: int = 0

    def write(self) -> None:
        with (DEMO / "users.csv").open(encoding="utf-8") as file:
            self.taken |= {row["email"].partition("@")[0] for row in csv.DictReader(file)}
        named = names.people(self.chance)
        for number, name in enumerate(names.houses(), 1):
            if self.added >= self.people:
                return
            kind = self.chance.choices(HOUSES, [each.weight for each in HOUSES])[0]
            self._house(f"H{number}", name, kind, named)

    def _house(self, code: str, name: str, kind: House, named: Iterator[str]) -> None:
        """Add a house with its head, and its teams with a leader each, as long as there is anybody to add."""
        self.files.add("units", code, name, "DEPARTMENT", "LINDE")
        self._person(next(named), Occupation("Location manager", 1, MANAGING), code, manages=True)
        for number, team in enumerate(kind.teams, 1):
            if self.added >= self.people:
                return
            unit = f"{code}-{number}"
            self.files.add("units", unit, f"{name} {team}", "TEAM", code)
            self._person(next(named), Occupation("Team leader", 1, MANAGING), unit, manages=True)
            for _ in range(min(TEAM_SIZE - 1, self.people - self.added)):
                job = self.chance.choices(kind.jobs, [each.weight for each in kind.jobs])[0]
                self._person(next(named), job, unit)

    def _person(self, name: str, job: Occupation, unit: str, *, manages: bool = False) -> None:
        """Add somebody with what they are qualified for, and all that they have completed."""
        chance, email = self.chance, names.address(name, self.taken)
        since = chance.randrange(20, _YEAR) if chance.random() < NEWCOMERS else chance.randrange(_YEAR, 12 * _YEAR)
        state, state_ago = ("", 0) if manages else self._state(since)
        wanted = [code for code, likely in job.qualifications if chance.random() < likely]
        self.files.add(
            "users", email, FIRST_NUMBER + self.added, name, "MANAGER" if manages else "LEARNER", job.title,
            "en" if chance.random() < SPEAK_ENGLISH else "nl", unit, _ago(since),
            "no" if state == "INACTIVE" else "yes", state, _ago(state_ago) if state else "", "",
            unit if manages else "", "|".join(self._groups(wanted)),
        )  # fmt: skip
        self._learn(email, wanted, since, until=state_ago)
        self.added += 1
        if self.added % TOLD_EVERY == 0 or self.added == self.people:
            self.tell("people", self.added, self.people)

    def _state(self, since: int) -> tuple[str, int]:
        """Return whether somebody is absent or has left, and how many days ago that began."""
        kind, ago = self.chance.random(), self.chance.randrange(5, 200)
        if ago >= since or kind > ABSENT + LEFT:
            return "", 0
        return ("ABSENT" if kind < ABSENT else "INACTIVE"), ago

    def _groups(self, wanted: list[str]) -> Iterator[str]:
        if "BHV" in wanted and self.chance.random() < 1 / 4:
            yield "ERT"
        if self.chance.random() < TRAINERS:
            yield "TRAINERS"

    def _learn(self, email: str, wanted: list[str], since: int, *, until: int) -> None:
        done: set[tuple[str, int]] = set()
        for code in wanted:
            assigned, completed = self.learning.history(code, self.chance, since=since, until=until)
            self.files.add("assignments", email, code, _ago(assigned), "")
            done |= set(completed)
        for activity, ago in sorted(done, key=lambda each: (-each[1], each[0])):
            self.files.add("completions", email, activity, _ago(ago), "yes")


def _ago(days: int) -> str:
    return f"today-{days}"
