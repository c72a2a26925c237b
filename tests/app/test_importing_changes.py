"""What differs from the database is changed by an import, and what a file leaves out stays."""

from pathlib import Path

import pytest

from app.db.database import fetch
from app.gate.work import perform
from app.importing import Count
from schema.enums import Role, Stage
from schema.groups import GroupMember
from schema.people import UnitManager, User
from schema.qualifications import Qualification, QualificationArchive, QualificationVersion
from schema.requirements import Requirement
from schema.units import OrgUnit
from tests.app.importing import ORGANISATION, admin, events, everything, imported
from tests.demo import demo_clock

pytestmark = pytest.mark.usefixtures("database")


async def test_what_differs_is_changed_and_what_a_file_leaves_out_stays(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    before = await events()

    outcome = await imported(
        tmp_path,
        {
            "units.csv": "code,name,kind,parent\nT1,Beukenhof,TEAM,C\nT2,Night Team,TEAM,D1\n",
            "users.csv": "email,name,unit,managed_units\nmax@care.example,Max,T2,T2\nlea@care.example,Lea,T1,\n",
            "groups.csv": "code,name\nERT,Emergency response team\n",
        },
    )

    assert outcome.counts == (
        Count("units.csv", 1, 1, 0),
        Count("groups.csv", 0, 0, 1),
        Count("users.csv", 0, 1, 1),
    )
    assert await OrgUnit.all().order_by("code").values_list("code", "name", "parent__code") == [
        ("C", "De Linde", None),
        ("D1", "Elderly Care", "C"),
        ("T1", "Beukenhof", "C"),
        ("T2", "Night Team", "D1"),
    ]
    assert await User.filter(name="Max").values_list("unit__code", "job_title", "role") == [
        ("T2", "Team leader", Role.MANAGER)
    ]
    assert await UnitManager.all().values_list("unit__code") == [("T2",)]
    assert await GroupMember.all().count() == 1
    assert (await events())[len(before) :] == [("ImportFinished", None)]


async def test_whoever_is_no_longer_a_manager_manages_nothing(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    await imported(tmp_path, {"users.csv": "email,name,unit,role,is_active\nmax@care.example,Max,T1,LEARNER,no\n"})

    assert await UnitManager.all().count() == 0
    assert await User.filter(is_active=False).values_list("name", "role") == [("Max", Role.LEARNER)]


async def test_a_different_profile_is_a_new_version(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    lists = "BHV,ACHIEVE,BHV-E\nBHV,ACHIEVE,BHV-R\nBHV,MAINTAIN,BHV-E\n"
    lists_only = await imported(tmp_path, {"requirements.csv": f"qualification,stage,activity\n{lists}"})
    settings_only = await imported(
        tmp_path, {"qualifications.csv": "code,name,duration,maintain_period,grace_days\nBHV,First Aid,ROLLING,P2Y,7\n"}
    )

    assert lists_only.counts == (Count("requirements.csv", 0, 3, 0),)
    assert settings_only.counts == (Count("qualifications.csv", 0, 1, 0),)
    assert await QualificationVersion.all().order_by("number").values_list(
        "number", "maintain_period", "grace_days"
    ) == [
        (1, "P1Y", 0),
        (2, "P1Y", 0),
        (3, "P2Y", 7),
    ]
    assert await Requirement.filter(version__number=3).order_by("id").values_list("stage", "activity__code") == [
        (Stage.ACHIEVE, "BHV-E"),
        (Stage.ACHIEVE, "BHV-R"),
        (Stage.MAINTAIN, "BHV-E"),
    ]


async def test_a_new_name_of_a_qualification_is_no_new_version(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)

    renamed = ORGANISATION["qualifications.csv"].replace("First Aid", "Emergency response")
    outcome = await imported(tmp_path, {"qualifications.csv": renamed})

    assert outcome.counts == (Count("qualifications.csv", 0, 1, 0),)
    assert await Qualification.all().values_list("name") == [("Emergency response",)]
    assert await QualificationVersion.all().count() == 1


async def test_what_is_archived_may_be_said_again(tmp_path: Path):
    await imported(tmp_path, ORGANISATION)
    first_aid = await Qualification.get(code="BHV")
    await perform(QualificationArchive(), viewer=await admin(), clock=demo_clock(), target=first_aid.id)
    before = await everything()

    outcome = await imported(tmp_path, ORGANISATION)

    assert outcome.problems == ()
    assert await everything() == before


async def test_a_fixed_duration_comes_with_its_period_and_time_frames(tmp_path: Path):
    # given a qualification that is due every year, with an exam in spring and a course soon after the assignment
    fixed = {
        **{name: text for name, text in ORGANISATION.items() if name != "completions.csv"},
        "qualifications.csv": (
            "code,name,duration,period_from,period_through,repeats_every\nHYG,Hygiene,FIXED,2026-01-01,2026-12-31,P1Y\n"
        ),
        "requirements.csv": (
            "qualification,stage,activity,frame_from,frame_through,within\n"
            "HYG,ACHIEVE,BHV-E,2026-03-01,2026-05-31,\n"
            "HYG,ACHIEVE,BHV-R,,,P3M\n"
        ),
        "assignments.csv": "user,qualification,assigned_on\nlea@care.example,HYG,2026-01-10\n",
    }

    # when it is imported twice
    first = await imported(tmp_path, fixed)
    before = await everything()
    second = await imported(tmp_path, fixed)

    # then both lists have it (S10), and the second time changes nothing
    assert (list(first.problems), list(second.problems)) == ([], [])
    rows = await fetch("SELECT stage, frame_through, within FROM requirement ORDER BY stage, position")
    assert [(row[0], str(row[1]), row[2]) for row in rows] == [
        ("ACHIEVE", "2026-05-31", None),
        ("ACHIEVE", "None", "P3M"),
        ("MAINTAIN", "2026-05-31", None),
        ("MAINTAIN", "None", "P3M"),
    ]
    assert await everything() == before
