"""Files that say what cannot be: everything that is wrong is told, at its place, and nothing is changed."""

from pathlib import Path

import pytest

from schema.enums import Language
from tests.app.importing import Cases, changed, problems_of

pytestmark = pytest.mark.usefixtures("database")
WRONG: Cases = {
    "the same thing twice": (
        {
            "units.csv": "code,name,kind\nC,One,COMPANY\nD,Two,COMPANY\nC,Three,COMPANY\n",
            "users.csv": "email,name,unit\nAnn@care.example,Ann,C\nann@CARE.example,Ann,C\n",
        },
        [
            "units.csv:4 code: DUPLICATE Line 2 already has the same code.",
            "users.csv:3 email: DUPLICATE Line 2 already has the same email.",
        ],
    ),
    "the same fact twice": (
        changed(
            completions="user,activity,completed_on\nlea@care.example,BHV-E,2026-01-01\nLEA@care.example,BHV-E,2026-01-01\n"
        ),
        ["completions.csv:3 completed_on: DUPLICATE Line 2 already has the same user and activity and completed_on."],
    ),
    "cells that may not be empty": (
        {"units.csv": "code,name,kind\n,One,COMPANY\nD,,\n"},
        [
            "units.csv:2 code: REQUIRED This cannot be empty.",
            "units.csv:3 name: REQUIRED This cannot be empty.",
            "units.csv:3 kind: REQUIRED This cannot be empty.",
        ],
    ),
    "what the verbs refuse": (
        {
            "units.csv": f"code,name,kind\nC,{'x' * 201},COMPANY\n",
            "users.csv": "email,name,unit,language,date_added,is_active\nnobody,N,C,dutch!,1899-12-31,perhaps\n",
        },
        [
            "units.csv:2 name: TOO_LONG At most 200 characters; this has 201.",
            f'users.csv:2 language: INVALID "dutch!" is not one of {", ".join(Language)}.',
            "users.csv:2 date_added: OUT_OF_RANGE This has to be between 1900-01-01 and 2200-12-31.",
            'users.csv:2 is_active: INVALID "perhaps" is not one of true, yes, 1, false, no, 0.',
            "users.csv:2 email: INVALID This is not a valid e-mail.",
        ],
    ),
    "units in the wrong place": (
        {"units.csv": "code,name,kind,parent\nC,C,COMPANY,D\nD,D,DEPARTMENT,T\nT,T,TEAM,T\nU,U,TEAM,\nV,V,TEAM,X\n"},
        [
            *(
                f"units.csv:{line} parent: PARENT_KIND A company has no parent. The parent of a "
                "department is a company; that of a team is a department or a company."
                for line in (2, 3, 4, 5)
            ),
            'units.csv:6 parent: NOT_FOUND There is no unit with the code "X".',
        ],
    ),
    "references to what is not there": (
        changed(
            users="email,name,unit,role,managed_units,groups\nlea@care.example,Lea,T9,MANAGER,T1|T8,ERT|G\n",
            assignments="user,qualification,assigned_on\nbob@care.example,BHW,2026-01-01\n",
            completions="user,activity,completed_on\nbob@care.example,BHV-X,2026-01-01\n",
            requirements="qualification,stage,activity\nBHV,ACHIEVE,BHV-E\nBHW,MAINTAIN,BHV-X\nBHV,MAINTAIN,BHV-R\n",
        ),
        [
            'users.csv:2 unit: NOT_FOUND There is no unit with the code "T9".',
            'users.csv:2 managed_units: NOT_FOUND There is no unit with the code "T8".',
            'users.csv:2 groups: NOT_FOUND There is no group with the code "G".',
            'requirements.csv:3 qualification: NOT_FOUND There is no qualification with the code "BHW".',
            'requirements.csv:3 activity: NOT_FOUND There is no activity with the code "BHV-X".',
            'assignments.csv:2 user: NOT_FOUND There is no person with the e-mail address "bob@care.example".',
            'assignments.csv:2 qualification: NOT_FOUND There is no qualification with the code "BHW".',
            'completions.csv:2 user: NOT_FOUND There is no person with the e-mail address "bob@care.example".',
            'completions.csv:2 activity: NOT_FOUND There is no activity with the code "BHV-X".',
        ],
    ),
    "somebody who manages without being a manager": (
        changed(
            users="email,name,unit,managed_units\nlea@care.example,Lea,T1,T1\n", assignments=None, completions=None
        ),
        ["users.csv:2 managed_units: NOT_A_MANAGER Only someone with the role Manager can manage units."],
    ),
    "profiles that cannot be": (
        changed(
            qualifications=(
                "code,name,duration,maintain_period,renewal_lead,grace_days,follow_certificate_expiry\n"
                "BHV,First Aid,ROLLING,P30D,P30D,0,\nA,Ay,ROLLING,,,0,\nB,Bee,ROLLING,,,4000,\n"
                "C,Cee,ROLLING,P0D,,x,so\n"
            ),
            requirements=(
                "qualification,stage,activity,upload_allowed\n"
                "BHV,ACHIEVE,BHV-E,\nBHV,ACHIEVE,BHV-E,\nA,MAINTAIN,BHV-R,\nA,ACHIEVE,DOC,yes\n"
            ),
            activities="code,name,type\nBHV-E,E,E_LEARNING\nBHV-R,R,MEETUP\nDOC,Doc,DOCUMENT\n",
        ),
        [
            (
                "qualifications.csv:2 code: MAINTAIN_EMPTY With a Maintain duration, something has to renew the "
                "qualification: add a Maintain list, or remove the duration."
            ),
            (
                "qualifications.csv:2 renewal_lead: LEAD_TOO_LONG The renewal lead has to be shorter than the "
                "Maintain duration."
            ),
            "qualifications.csv:3 maintain_period: MAINTAIN_WITHOUT_PERIOD A Maintain list needs a Maintain duration.",
            "qualifications.csv:4 grace_days: OUT_OF_RANGE This has to be between 0 and 3660.",
            'qualifications.csv:5 grace_days: INVALID "x" is not a whole number of at most 9 digits.',
            'qualifications.csv:5 follow_certificate_expiry: INVALID "so" is not one of true, yes, 1, false, no, 0.',
            "qualifications.csv:5 maintain_period: OUT_OF_RANGE A period lasts at least 1 day.",
            "requirements.csv:3 activity: DUPLICATE Line 2 already has the same qualification and stage and activity.",
            (
                "requirements.csv:5 upload_allowed: UPLOAD_NOT_POSSIBLE Certificates can be uploaded only for an "
                "e-learning, exam, meetup or assignment."
            ),
        ],
    ),
    "a qualification that demands nothing": (
        changed(
            qualifications="code,name,duration\nBHV,First Aid,ROLLING\nA,Ay,ROLLING\n",
            requirements="qualification,stage,activity\nBHV,ACHIEVE,BHV-E\n",
        ),
        ["qualifications.csv:3 code: EMPTY_ACHIEVE Add at least one activity to achieve the qualification."],
    ),
    "days that cannot be": (
        changed(
            assignments=(
                "user,qualification,assigned_on,withdrawn_on\n"
                "lea@care.example,BHV,2026-11-24,\nada@care.example,BHV,2026-01-01,2025-12-31\n"
                "max@care.example,BHV,2026-01-01,2026-11-24\n"
            ),
            completions=(
                "user,activity,completed_on\n"
                "lea@care.example,BHV-E,2026-11-24\nlea@care.example,BHV-E,24.13.2026\nlea@care.example,BHV-E,2026-02-30\n"
                "lea@care.example,BHV-E,today-3\nlea@care.example,BHV-E,9999-12-31\n"
            ),
        ),
        [
            "assignments.csv:2 assigned_on: IN_THE_FUTURE An assignment cannot begin in the future.",
            "assignments.csv:3 withdrawn_on: BEFORE_ASSIGNMENT It cannot end before it begins.",
            "assignments.csv:4 withdrawn_on: IN_THE_FUTURE A withdrawal cannot be in the future.",
            "completions.csv:2 completed_on: IN_THE_FUTURE A completion cannot be dated in the future.",
            'completions.csv:3 completed_on: INVALID "24.13.2026" is not a date; write it like 2026-01-15.',
            'completions.csv:4 completed_on: INVALID "2026-02-30" is not a date; write it like 2026-01-15.',
            'completions.csv:5 completed_on: INVALID "today-3" is not a date; write it like 2026-01-15.',
            "completions.csv:6 completed_on: OUT_OF_RANGE This has to be between 1900-01-01 and 2200-12-31.",
        ],
    ),
    "a stretch of time that ends before it begins, within another one": (
        changed(
            assignments=(
                "user,qualification,assigned_on,withdrawn_on\n"
                "lea@care.example,BHV,2025-06-01,2025-03-01\nlea@care.example,BHV,2025-01-01,2025-12-31\n"
            )
        ),
        ["assignments.csv:2 withdrawn_on: BEFORE_ASSIGNMENT It cannot end before it begins."],
    ),
    "a stretch of time within one that runs on": (
        changed(
            assignments=(
                "user,qualification,assigned_on,withdrawn_on\n"
                "lea@care.example,BHV,2025-03-01,\nlea@care.example,BHV,2025-01-01,2025-02-01\n"
                "lea@care.example,BHV,2025-02-01,2025-03-02\nlea@care.example,BHV,2025-06-01,2025-07-01\n"
            )
        ),
        [
            (
                f"assignments.csv:{line} assigned_on: OVERLAPS An import already assigned it on some of these days; "
                "periods of assignment cannot overlap."
            )
            for line in (4, 5)
        ],
    ),
    "stretches of time that overlap": (
        changed(
            assignments=(
                "user,qualification,assigned_on,withdrawn_on\n"
                "lea@care.example,BHV,2025-01-01,2025-06-01\nlea@care.example,BHV,2025-06-01,2025-09-01\n"
                "lea@care.example,BHV,2025-08-31,\n"
            )
        ),
        [
            (
                "assignments.csv:4 assigned_on: OVERLAPS An import already assigned it on some of these days; "
                "periods of assignment cannot overlap."
            ),
        ],
    ),
}


@pytest.mark.parametrize(("content", "said"), WRONG.values(), ids=WRONG.keys())
async def test_what_is_wrong_is_said_at_its_place(tmp_path: Path, content: dict[str, str | bytes], said: list[str]):
    found = await problems_of(tmp_path, content)

    assert found == said
