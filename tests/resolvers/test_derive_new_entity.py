"""A new entity with a list, a form and a verb is three files by hand and at most 60 lines, in any checkout."""

import asyncio
import difflib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("schema", "app", "resolvers", "jobs", "admin_ui")
LINES_AT_MOST, FILES_AT_MOST = 60, 3
DECLARED = '''"""Where people meet."""

from schema.kit.access import admins, everyone
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.kinds import integer, text


class Venue(Entity):
    """A room in which meetups are held."""

    name = text("Name", searchable=True, help="What the room is called.")
    seats = integer("Seats", minimum=1, maximum=1000, help="How many people it takes.")

    plural = "venues"
    read = everyone


class VenueAdded(Event):
    """A venue was added."""

    subject = Venue


class VenueCreate(Action):
    """Add a venue."""

    name: str = ask()
    seats: int = ask(default=10)

    subject = Venue
    creates = True
    label = "Add venue"
    allow = admins
    emits = VenueAdded
'''
DONE = '''"""Keep venues."""

from app.gate.work import Work, handles
from schema.venues import Venue, VenueCreate


@handles(VenueCreate)
async def venue_create(work: Work, action: VenueCreate) -> Venue:
    """Add a venue."""
    return await Venue.create(**action.given())
'''


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what is run, with the tests beside it."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    return tmp_path


def add_venues(checkout: Path) -> None:
    """Write by hand what there is to write."""
    (checkout / "schema" / "venues.py").write_text(DECLARED)
    (checkout / "app" / "actions" / "venues.py").write_text(DONE)
    registry = checkout / "schema" / "entities.py"
    source = registry.read_text()
    source = source.replace("    uploads,\n    webhooks,\n", "    uploads,\n    venues,\n    webhooks,\n")
    registry.write_text(source.replace("sessions, groups,\n", "sessions, groups, venues,\n"))


def written(checkout: Path) -> dict[str, int]:
    """The files that differ from ours, with the numbers of lines that were written in each."""
    found = {}
    for path in (each for room in ROOMS for each in (checkout / room).rglob("*.py")):
        name, ours = str(path.relative_to(checkout)), ROOT / path.relative_to(checkout)
        before, after = (each.read_text().splitlines() if each.exists() else [] for each in (ours, path))
        if before != after:
            found[name] = sum(line.startswith("+ ") for line in difflib.ndiff(before, after))
    return found


async def run(checkout: Path, *command: str) -> str:
    """Run a module there, in a process of its own: a declaration is read once in a process's life."""
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    done = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-m", *command],
        cwd=checkout, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


async def test_a_new_entity_with_list_form_and_verb_is_three_files(checkout: Path, empty_database_url: str) -> None:
    add_venues(checkout)
    by_hand = written(checkout)

    await run(checkout, "app.db.migrations.files", "venues")
    await run(checkout, "resolvers.sdl")
    told: dict[str, Any] = json.loads(await run(checkout, "tests.resolvers.new_entity_story", empty_database_url))
    texts = await run(checkout, "admin_ui.texts")

    assert sorted(by_hand) == ["app/actions/venues.py", "schema/entities.py", "schema/venues.py"]
    assert len(by_hand) <= FILES_AT_MOST
    assert sum(by_hand.values()) <= LINES_AT_MOST
    assert told == {
        "made": {"name": "Hall", "seats": 10},
        "refused": [["OUT_OF_RANGE", ["input", "seats"]]],
        "read": [{"name": "Attic", "seats": 12}, {"name": "Hall", "seats": 10}],
        "is in the menu": True,
        "asks for": ["name", "seats"],
        "is sent": 303,
        "list": [["Name", "Seats"], ["Attic", "Hall"]],
        "dutch": ["Naam", "Seats"],
    }
    assert "  + Seats\n" in texts
