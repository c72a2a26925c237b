"""Files that do not go with what is on record are refused."""

from datetime import date
from pathlib import Path

import pytest

from app.gate.work import perform
from app.policy.access import Viewer
from schema.activities import LearningActivity
from schema.enums import Role
from schema.people import User, UserDeactivate
from schema.qualifications import Qualification, QualificationArchive
from schema.units import OrgUnit
from tests.app.importing import ORGANISATION, TODAY, imported, problems_of
from tests.demo import demo_clock

pytestmark = pytest.mark.usefixtures("database")


async def test_a_stretch_of_time_must_not_overlap_one_on_record_that_runs_on(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    head, row = "user,qualification,assigned_on,withdrawn_on\n", "lea@care.example,BHV"

    within = await problems_of(tmp_path, {"assignments.csv": f"{head}{row},2026-01-01,2026-02-01\n"})
    up_to_it = await imported(tmp_path, {"assignments.csv": f"{head}{row},2025-01-01,2025-11-01\n"})

    assert [each.partition(" An ")[0] for each in within] == ["assignments.csv:2 assigned_on: OVERLAPS"]
    assert up_to_it.is_written


async def test_what_is_archived_or_inactive_is_left_alone(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    await OrgUnit.create(code="OLD", name="Old", kind="COMPANY", archived_on=TODAY)
    await LearningActivity.filter(code="BHV-E").update(archived_on=date(2026, 1, 1))
    ada = Viewer((await User.get(role=Role.ADMIN)).id, Role.ADMIN)
    clock = demo_clock()
    await perform(QualificationArchive(), viewer=ada, clock=clock, target=(await Qualification.get()).id)
    await perform(UserDeactivate(), viewer=ada, clock=clock, target=(await User.get(name="Lea")).id)

    found = await problems_of(
        tmp_path,
        {
            "units.csv": "code,name,kind,parent\nOLD,New,COMPANY,\nD2,D,DEPARTMENT,OLD\n",
            "users.csv": "email,name,unit,role,managed_units\nmax@care.example,Max,OLD,MANAGER,OLD\n",
            "activities.csv": "code,name,type\nBHV-E,Other,E_LEARNING\n",
            "qualifications.csv": "code,name,duration\nBHV,Other,ROLLING\nNEW,New,ROLLING\n",
            "requirements.csv": "qualification,stage,activity\nNEW,ACHIEVE,BHV-E\n",
            "assignments.csv": (
                "user,qualification,assigned_on\nlea@care.example,NEW,2026-01-01\nmax@care.example,BHV,2026-01-01\n"
            ),
            "completions.csv": (
                "user,activity,completed_on\nmax@care.example,BHV-E,2025-12-31\nmax@care.example,BHV-E,2026-01-01\n"
            ),
        },
    )

    assert found == [
        "units.csv:2 code: ARCHIVED This is archived and cannot be changed. Restore it first.",
        "units.csv:3 parent: ARCHIVED The parent unit is archived.",
        "users.csv:2 unit: ARCHIVED This is archived.",
        "users.csv:2 managed_units: ARCHIVED This is archived.",
        "activities.csv:2 code: ARCHIVED This is archived and cannot be changed. Restore it first.",
        "qualifications.csv:2 code: ARCHIVED This is archived and cannot be changed. Restore it first.",
        "requirements.csv:2 activity: ARCHIVED This activity is archived.",
        "assignments.csv:2 user: INACTIVE This person is not active.",
        "assignments.csv:3 qualification: ARCHIVED This qualification is archived.",
        "completions.csv:3 activity: ARCHIVED This activity is archived.",
    ]


async def test_units_below_have_to_suit_a_changed_unit(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    found = await problems_of(tmp_path, {"units.csv": "code,name,kind,parent\nD1,D,TEAM,C\n"})

    assert found == [
        (
            "units.csv:2 kind: PARENT_KIND A company has no parent. The parent of a department is a company; that "
            "of a team is a department or a company."
        )
    ]


async def test_a_profile_is_judged_with_what_is_on_record(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    found = await problems_of(
        tmp_path, {"requirements.csv": "qualification,stage,activity,upload_allowed\nBHV,MAINTAIN,BHV-E,\n"}
    )

    assert found == [
        "requirements.csv:2 qualification: EMPTY_ACHIEVE Add at least one activity to achieve the qualification."
    ]


async def test_the_last_active_administrator_stays_one(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    header = "email,name,role,unit,is_active\n"
    away = "ada@care.example,Ada,LEARNER,C,yes\n"
    last = "This is the last active administrator. Make someone else an administrator first."

    demoted = await problems_of(tmp_path, {"users.csv": header + away})
    deactivated = await problems_of(tmp_path, {"users.csv": header + "ada@care.example,Ada,ADMIN,C,no\n"})
    replaced = await imported(tmp_path, {"users.csv": header + away + "eve@care.example,Eve,ADMIN,C,yes\n"})

    assert demoted == [f"users.csv:2 role: LAST_ADMIN {last}"]
    assert deactivated == [f"users.csv:2 is_active: LAST_ADMIN {last}"]
    assert replaced.is_written


async def test_nobody_is_brought_back_into_an_archived_unit(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    header = "email,name,unit,is_active\n"
    await imported(tmp_path, {"users.csv": header + "lea@care.example,Lea,T1,no\nmax@care.example,Max,C,yes\n"})
    await OrgUnit.filter(code="T1").update(archived_on=TODAY)

    found = await problems_of(tmp_path, {"users.csv": header + "lea@care.example,Lea,T1,yes\n"})

    assert found == [
        "users.csv:2 is_active: ARCHIVED_UNIT The person's unit is archived; move them to another unit first."
    ]
