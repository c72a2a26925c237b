"""A dry run tells each change; an empty cell leaves what is there, and a hyphen empties it (E73)."""

from pathlib import Path

import pytest

from app.importing import Count
from schema.groups import GroupMember
from schema.people import UnitManager, User
from schema.qualifications import QualificationVersion
from schema.requirements import Requirement
from schema.units import OrgUnit
from tests.app.importing import ORGANISATION, changed, everything, imported, problems_of

pytestmark = pytest.mark.usefixtures("database")
MAX = "max@care.example"
USERS = "email,name,role,job_title,language,unit,managed_units,groups\n"


async def told(folder: Path, files: dict[str, str | bytes]) -> list[str]:
    """What a dry run says would change; nothing of it does."""
    before = await everything()
    outcome = await imported(folder, files, dry_run=True)
    assert not outcome.problems
    assert await everything() == before
    assert outcome.change_count == len(outcome.changes)
    return list(map(str, outcome.changes))


async def test_an_empty_cell_leaves_what_is_there(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    files: dict[str, str | bytes] = {
        "units.csv": "code,name,kind,parent\nT1,,TEAM,\n",
        "users.csv": f"{USERS}{MAX},,,,,,,\n",
        "activities.csv": "code,name,type,description,issues_certificate\nBHV-E,,,,\n",
        "qualifications.csv": "code,name,description,duration,maintain_period\nBHV,,,,\n",
        "requirements.csv": "qualification,stage,activity,upload_allowed\nBHV,ACHIEVE,BHV-E,\nBHV,MAINTAIN,BHV-R,\n",
    }

    assert await told(tmp_path, files) == []
    before = await everything()
    outcome = await imported(tmp_path, files)

    assert sum(count.changed + count.added for count in outcome.counts) == 0
    assert await everything() == before


async def test_a_hyphen_empties_what_is_there(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    files: dict[str, str | bytes] = {
        "users.csv": f"{USERS}{MAX},Max,MANAGER,-,,T1,-,-\n",
        "activities.csv": "code,name,type,description\nBHV-E,BHV e-learning,E_LEARNING,-\n",
    }

    assert await told(tmp_path, files) == [
        "users.csv:2 job_title: Team leader →",
        "users.csv:2 managed_units: D1|T1 →",
        "users.csv:2 groups: ERT →",
        "activities.csv:2 description: Seven lessons, and a test. →",
    ]
    await imported(tmp_path, files)

    assert (await User.get(email=MAX)).job_title is None
    assert (await UnitManager.all().count(), await GroupMember.all().count()) == (0, 0)


async def test_a_text_that_is_a_hyphen_is_marked_as_one(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    assert await told(tmp_path, {"users.csv": f"{USERS}{MAX},,,'-,,,,\n"}) == ["users.csv:2 job_title: Team leader → -"]


async def test_what_always_says_something_is_not_emptied(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    found = await problems_of(tmp_path, {"users.csv": f"{USERS}{MAX},-,-,,-,T1,,\n"})

    sentence = "CANNOT_BE_EMPTIED This cannot be emptied. An empty cell leaves what is there."
    assert found == [f"users.csv:2 {column}: {sentence}" for column in ("name", "role", "language")]


async def test_each_change_is_told_with_its_line_its_column_and_both_values(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    files = changed(
        units="code,name,kind,parent\nT1,First team,TEAM,C\nT2,Team 2,TEAM,D1\n",
        groups=None,
        users=(
            "email,name,role,unit,state,state_from,state_through,groups\n"
            f"lea@care.example,Lea B.,,T2,ABSENT,2026-11-01,2026-12-24,ERT\n{MAX},Max,LEARNER,T1,,,,\n"
        ),
        activities="code,name,type,issues_certificate,certificate_valid_for\nBHV-R,BHV refresher,EXAM,yes,P1Y\n",
        qualifications="code,name,duration,maintain_period,grace_days\nBHV,Aid,ROLLING,P2Y,7\n",
        requirements=(
            "qualification,stage,activity,upload_allowed\nBHV,ACHIEVE,BHV-E,no\nBHV,ACHIEVE,BHV-R,\nBHV,MAINTAIN,BHV-E,\n"
        ),
        assignments="user,qualification,assigned_on,withdrawn_on\nlea@care.example,BHV,2025-11-01,2026-11-23\n",
        completions=None,
    )

    assert await told(tmp_path, files) == [
        "units.csv:2 name: Team 1 → First team",
        "units.csv:2 parent: D1 → C",
        "units.csv:3 new: code: T2; name: Team 2; kind: TEAM; parent: D1",
        "users.csv:2 name: Lea → Lea B.",
        "users.csv:2 unit: T1 → T2",
        "users.csv:2 unit_from: 2022-01-01 → 2026-11-23",
        "users.csv:2 state: ACTIVE → ABSENT",
        "users.csv:2 state_from: → 2026-11-01",
        "users.csv:2 state_through: → 2026-12-24",
        "users.csv:2 groups: → ERT",
        "users.csv:3 role: MANAGER → LEARNER",
        "users.csv:3 managed_units: D1|T1 →",
        "activities.csv:2 type: MEETUP → EXAM",
        "activities.csv:2 issues_certificate: no → yes",
        "activities.csv:2 certificate_valid_for: → P1Y",
        "qualifications.csv:2 name: First Aid → Aid",
        "qualifications.csv:2 maintain_period: P1Y → P2Y",
        "qualifications.csv:2 grace_days: 0 → 7",
        "requirements.csv:2 activity: BHV-R →",
        "requirements.csv:2 upload_allowed: yes → no",
        "requirements.csv:3 new: qualification: BHV; stage: ACHIEVE; activity: BHV-R",
        "requirements.csv:4 new: qualification: BHV; stage: MAINTAIN; activity: BHV-E",
        "assignments.csv:2 withdrawn_on: → 2026-11-23",
    ]
    outcome = await imported(tmp_path, files)

    assert outcome.is_written
    assert await told(tmp_path, files) == []
    assert (await OrgUnit.get(code="T1")).name == "First team"


async def test_a_requirement_keeps_what_its_line_leaves_as_it_is(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    lists = "qualification,stage,activity\nBHV,ACHIEVE,BHV-E\nBHV,MAINTAIN,BHV-R\nBHV,MAINTAIN,BHV-E\n"

    await imported(tmp_path, {"requirements.csv": lists})
    settings = {"qualifications.csv": "code,name,duration,maintain_period\nBHV,First Aid,ROLLING,P3Y\n"}
    outcome = await imported(tmp_path, settings)

    assert outcome.counts == (Count("qualifications.csv", 0, 1, 0),)
    number = (await QualificationVersion.get(superseded_at=None)).number
    assert await Requirement.filter(version__number=number).order_by("id").values_list(
        "stage", "activity__code", "is_upload_allowed"
    ) == [("ACHIEVE", "BHV-E", True), ("MAINTAIN", "BHV-R", False), ("MAINTAIN", "BHV-E", False)]


async def test_an_absence_keeps_its_last_day_unless_it_is_emptied(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    head = "email,name,unit,state,state_from,state_through\n"
    said = f"{head}lea@care.example,Lea,T1,ABSENT,2026-11-01,"
    await imported(tmp_path, {"users.csv": f"{said}2026-12-24\n"})

    assert await told(tmp_path, {"users.csv": f"{said}\n"}) == []
    assert await told(tmp_path, {"users.csv": f"{head}lea@care.example,Lea,T1,,,\n"}) == []
    assert await told(tmp_path, {"users.csv": f"{said}-\n"}) == ["users.csv:2 state_through: 2026-12-24 →"]
