"""A new field on an entity is one edited line and two regenerated files; asking for it in a verb is one line more."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
GADGETS = '''"""Gadgets."""

from datetime import date

from app.gate.work import Work, handles
from schema.kit.access import admins
from schema.kit.action import Action, ask
from schema.kit.entity import Entity
from schema.kit.kinds import civil_date, flag, integer, prose, text


class Gadget(Entity):
    """A useful thing."""

    name = text("Name", searchable=True, help="What it is called.")
    # the new field

    plural = "gadgets"
    read = admins


class GadgetCreate(Action):
    """Make a gadget."""

    name: str = ask()
    # the new question

    subject = Gadget
    creates = True
    label = "Make"
    allow = admins


ACTIONS = (GadgetCreate,)


@handles(GadgetCreate)
async def gadget_create(work: Work, action: GadgetCreate) -> Gadget:
    """Make it."""
    return await Gadget.create(**action.given())
'''


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gadgets.py").write_text(GADGETS)
    return tmp_path


def edit(folder: Path, mark: str, line: str) -> None:
    """Put one line in the place of a mark."""
    source = (folder / "gadgets.py").read_text()
    assert source.count(f"    # {mark}\n") == 1
    (folder / "gadgets.py").write_text(source.replace(f"    # {mark}\n", f"    {line}\n"))


async def run(folder: Path, database: str, *documents: str) -> list[Any]:
    """Regenerate, migrate and ask, in a process of its own: a declaration is read once in a process's life."""
    command = [sys.executable, "-m", "tests.resolvers.gadget_story", str(folder), database, *documents]
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    done = await asyncio.to_thread(
        subprocess.run, command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    assert [each["errors"] for each in answers] == [[] for _ in documents]
    return [each["data"] for each in answers]


def files(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()}


def create(given: str) -> str:
    return f"mutation {{ gadgetCreate(input: {{{given}}}) {{ gadget {{ name }} userErrors {{ code field }} }} }}"


CREATED = {"gadgetCreate": {"gadget": {"name": "New"}, "userErrors": []}}
FIELDS = {
    "a flag": (
        'is_heavy = flag("Is heavy", help="Whether it takes two to lift it.")',
        "isHeavy: Boolean!",
        ("{ gadgets(filter: {isHeavy: false}) { nodes { name isHeavy } } }", [{"name": "Old", "isHeavy": False}]),
        ("is_heavy: bool = ask(default=False)", "isHeavy: true", {"isHeavy": True}),
        ("{ gadgets(filter: {isHeavy: true}) { nodes { name } } }", ["New"]),
    ),
    "a day": (
        'made_on = civil_date("Made on", null=True, help="The day it was made.")',
        "madeOn: Date",
        ("{ gadgets(filter: {madeOn: {isEmpty: true}}) { nodes { name madeOn } } }", [{"name": "Old", "madeOn": None}]),
        ("made_on: date | None = ask(default=None)", 'madeOn: "2026-01-15"', {"madeOn": "2026-01-15"}),
        ('{ gadgets(filter: {madeOn: {since: "2026-01-15"}}) { nodes { name } } }', ["New"]),
    ),
    "a text": (
        'tale = prose("Tale", help="Its story.")',
        "tale: String!",
        ("{ gadgets { nodes { name tale } } }", [{"name": "Old", "tale": ""}]),
        ('tale: str = ask(default="")', 'tale: "Long ago"', {"tale": "Long ago"}),
        ("{ gadgets(orderBy: {field: NAME}) { nodes { name } } }", ["New", "Old"]),
    ),
}


@pytest.mark.parametrize(("line", "shown", "read", "asked", "found"), FIELDS.values(), ids=FIELDS.keys())
async def test_a_new_field_is_one_edited_line_and_two_regenerated_files(
    folder: Path, empty_database_url: str, line: str, shown: str, read: Any, asked: Any, found: Any
) -> None:
    # given gadgets with a name, of which one is stored
    await run(folder, empty_database_url, create('name: "Old"'))
    before = files(folder)

    # when one line is edited, and the migration and the schema are written anew
    edit(folder, "the new field", line)
    document, expected = read
    answers = await run(folder, empty_database_url, document)

    # then the API has the field, and nothing else had to change
    after = files(folder)
    changed = {name for name in after if after[name] != before.get(name)}
    assert answers[0]["gadgets"]["nodes"] == expected
    assert changed - {name for name in after if name not in before} == {"gadgets.py", "schema.graphql"}
    assert [Path(name).parent.name for name in after if name not in before] == ["qualgraph"]
    assert lines_apart(before["gadgets.py"], after["gadgets.py"]) == [line]
    assert shown in [each.strip() for each in after["schema.graphql"].splitlines()]

    # and when a verb asks for it with one line more
    question, given, value = asked
    edit(folder, "the new question", question)
    listed = f"{{ gadgets {{ nodes {{ name {next(iter(value))} }} }} }}"
    done, all_of_them, some = await run(folder, empty_database_url, create(f'name: "New", {given}'), listed, found[0])

    # then it is stored, found and shown, without another migration
    assert done == CREATED
    assert {"name": "New", **value} in all_of_them["gadgets"]["nodes"]
    assert [each["name"] for each in some["gadgets"]["nodes"]] == found[1]
    assert {name for name in files(folder) if name not in after} == set()


def lines_apart(before: str, after: str) -> list[str]:
    """The lines of a text that are not in another."""
    known = before.splitlines()
    return [line.strip() for line in after.splitlines() if line not in known]
