"""Small folders of files, and all that is in a database before and after they are imported."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from app.db.database import fetch
from app.importing import ImportOutcome, import_folder
from app.policy.access import Viewer
from schema.entities import ENTITIES, STORAGE
from schema.enums import Role
from schema.import_enums import DayOrder
from schema.kit.info import table_of
from schema.people import User
from tests.demo import demo_clock

TODAY = date(2026, 11, 23)
ORGANISATION = {
    "units.csv": "code,name,kind,parent\nT1,Team 1,TEAM,D1\nD1,Elderly Care,DEPARTMENT,C\nC,De Linde,COMPANY,\n",
    "groups.csv": "code,name\nERT,Emergency response team\n",
    "users.csv": (
        "email,name,role,job_title,language,unit,date_added,is_active,managed_units,groups\n"
        "ada@care.example,Ada,ADMIN,,nl,C,2020-01-01,,,\n"
        "max@care.example,Max,MANAGER,Team leader,nl,T1,2021-01-01,yes,T1|D1,ERT\n"
        "lea@care.example,Lea,,Nurse,en,T1,2022-01-01,,,\n"
    ),
    "activities.csv": (
        "code,name,type,description,issues_certificate\n"
        'BHV-E,BHV e-learning,E_LEARNING,"Seven lessons,\nand a test.",yes\n'
        "BHV-R,BHV refresher,MEETUP,,\n"
    ),
    "qualifications.csv": "code,name,description,duration,maintain_period\nBHV,First Aid,,ROLLING,P1Y\n",
    "requirements.csv": "qualification,stage,activity,upload_allowed\nBHV,ACHIEVE,BHV-E,yes\nBHV,MAINTAIN,BHV-R,\n",
    "assignments.csv": (
        "user,qualification,assigned_on,withdrawn_on\n"
        "lea@care.example,BHV,2025-11-01,\n"
        "max@care.example,BHV,2024-01-01,2024-06-01\n"
    ),
    "completions.csv": (
        "user,activity,completed_on\n"
        "lea@care.example,BHV-E,2025-12-01\n"
        "max@care.example,BHV-E,2024-02-01\n"
        "max@care.example,BHV-E,2024-02-02\n"
    ),
}
Rows = dict[str, list[tuple[Any, ...]]]
HEADER = "user,activity,completed_on\n"
ASSIGNED = "user,qualification,assigned_on,withdrawn_on\n"
Cases = dict[str, tuple[dict[str, str | bytes], list[str]]]


def write_files(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Put files into a folder."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


async def imported(
    folder: Path,
    files: Mapping[str, str | bytes],
    *,
    on: date = TODAY,
    dry_run: bool = False,
    day_order: DayOrder | None = None,
) -> ImportOutcome:
    """Import these files and no others."""
    for old in folder.glob("*.csv"):
        old.unlink()
    return await import_folder(write_files(folder, files), clock=demo_clock(on), dry_run=dry_run, day_order=day_order)


async def problems_of(folder: Path, files: Mapping[str, str | bytes]) -> list[str]:
    """Return what is said of files that cannot be imported, after making sure that nothing was."""
    before = await everything()
    outcome = await imported(folder, files)
    assert await everything() == before
    assert not outcome.is_written
    assert outcome.problem_count == len(outcome.problems)
    return [str(problem) for problem in outcome.problems]


async def everything() -> Rows:
    """Return all rows of all tables."""
    tables = [table_of(entity) for entity in (*ENTITIES, *STORAGE)]
    return {table: [tuple(row) for row in await fetch(f'SELECT * FROM "{table}" ORDER BY id')] for table in tables}


async def events() -> list[tuple[str, int | None]]:
    """Return the names of the news, in order, each with the user whom it is about."""
    return [(row[0], row[1]) for row in await fetch("SELECT name, user_id FROM outbox_event ORDER BY id")]


async def admin() -> Viewer:
    return Viewer((await User.get(role=Role.ADMIN)).id, Role.ADMIN)


def changed(**changes: str | None) -> dict[str, str | bytes]:
    """Return the organisation with other files in the place of some, and without some."""
    both = {**ORGANISATION, **{f"{name}.csv": content for name, content in changes.items()}}
    return {name: content for name, content in both.items() if content is not None}
