"""Files name people by personnel number where one is given, else by address: HR may change the address (E74)."""

from pathlib import Path

import pytest

from app.gate.work import perform
from app.importing import Count
from schema.assignments import Assignment
from schema.completions import Completion
from schema.merges import UserMerge
from schema.people import User
from tests.app.importing import ASSIGNED, HEADER, ORGANISATION, TODAY, admin, imported, problems_of
from tests.demo import demo_clock

pytestmark = pytest.mark.usefixtures("database")

USERS = "email,personnel_number,name,unit\n"
NUMBERED = {"users.csv": USERS + "max@care.example,7,Max,T1\nlea@care.example,0042,Lea,T1\n"}


async def people() -> list[tuple[str | None, ...]]:
    """Who there is: number, address and name."""
    return await User.all().order_by("id").values_list("personnel_number", "email", "name")


@pytest.fixture
async def numbered(tmp_path: Path) -> Path:
    """A folder whose people have got their numbers."""
    await imported(tmp_path, ORGANISATION)
    await imported(tmp_path, NUMBERED)
    return tmp_path


async def test_numbers_are_given_to_people_who_are_found_by_their_address(numbered: Path):
    again = await imported(numbered, NUMBERED)

    assert await people() == [
        (None, "ada@care.example", "Ada"),
        ("7", "max@care.example", "Max"),
        ("0042", "lea@care.example", "Lea"),
    ]
    assert again.counts == (Count("users.csv", 0, 0, 2),)


async def test_somebody_with_another_address_is_the_same_person(numbered: Path):
    changed = {"users.csv": USERS + "lea.smit@care.example,0042,Lea Smit,T1\n"}

    dry = await imported(numbered, changed, dry_run=True)
    outcome = await imported(numbered, changed)

    assert dry.counts == outcome.counts == (Count("users.csv", 0, 1, 0),)
    assert (await people())[2:] == [("0042", "lea.smit@care.example", "Lea Smit")]
    assert await Assignment.filter(user__email="lea.smit@care.example").count() == 1
    assert await Completion.filter(user__email="lea.smit@care.example").count() == 1


async def test_an_empty_number_takes_nobodys_number_away(numbered: Path):
    outcome = await imported(numbered, {"users.csv": USERS + "lea@care.example,,Lea,T1\n"})

    assert outcome.counts == (Count("users.csv", 0, 0, 1),)
    assert (await people())[2] == ("0042", "lea@care.example", "Lea")


async def test_other_files_name_people_by_number_or_by_either_address(numbered: Path):
    outcome = await imported(
        numbered,
        {
            "users.csv": USERS + "lea.smit@care.example,0042,Lea,T1\nnew@care.example,8,New,T1\n",
            "assignments.csv": ASSIGNED + "0042,BHV,2025-11-01,\n8,BHV,2026-01-01,\n",
            "completions.csv": HEADER + "lea@care.example,BHV-R,2026-01-01\nlea.smit@care.example,BHV-R,2026-01-02\n"
            "0042,BHV-R,2026-01-03\n",
        },
    )

    assert outcome.counts == (
        Count("users.csv", 1, 1, 0),
        Count("assignments.csv", 1, 0, 1),
        Count("completions.csv", 3, 0, 0),
    )
    assert await Completion.filter(user__personnel_number="0042", activity__code="BHV-R").count() == 3
    assert await Assignment.filter(user__email="new@care.example").count() == 1


async def test_what_is_on_record_of_people_with_numbers_is_not_added_again(numbered: Path):
    again = await imported(numbered, {name: ORGANISATION[name] for name in ("assignments.csv", "completions.csv")})

    assert again.counts == (Count("assignments.csv", 0, 0, 2), Count("completions.csv", 0, 0, 3))


async def test_an_address_or_number_of_somebody_else_is_refused(numbered: Path):
    problems = await problems_of(
        numbered,
        {
            "users.csv": USERS
            + "max@care.example,0042,Lea,T1\n"
            + "ada@care.example,7,Max,T1\n"
            + "new@care.example,7,New,T1\n"
            + "lea@care.example,9,Lea the second,T1\n",
            "assignments.csv": ASSIGNED + "99,BHV,2026-01-01,\nnobody@care.example,BHV,2026-01-01,\n",
        },
    )

    assert problems == [
        "users.csv:2 email: TAKEN Another person has this e-mail address.",
        "users.csv:3 email: TAKEN Another person has this e-mail address.",
        "users.csv:4 email: DUPLICATE Line 3 is already about this person.",
        "users.csv:5 email: DUPLICATE Line 2 is already about this person.",
        'assignments.csv:2 user: NOT_FOUND There is no person with the personnel number "99".',
        'assignments.csv:3 user: NOT_FOUND There is no person with the e-mail address "nobody@care.example".',
    ]


async def test_an_address_that_goes_to_somebody_with_another_number_is_refused(numbered: Path):
    problems = await problems_of(numbered, {"users.csv": USERS + "lea@care.example,9,Lea the second,T1\n"})

    assert problems == [
        (
            "users.csv:2 personnel_number: OTHER_NUMBER The person with this e-mail address has another personnel "
            "number. Correct one of the two first."
        )
    ]


async def test_the_same_fact_under_two_names_of_a_person_is_a_double(numbered: Path):
    problems = await problems_of(
        numbered, {"completions.csv": HEADER + "0042,BHV-R,2026-01-01\nlea@care.example,BHV-R,2026-01-01\n"}
    )

    assert problems == ["completions.csv:3 completed_on: DUPLICATE Line 2 already says the same of this person."]


async def test_numbers_that_are_no_numbers_or_the_same_twice_are_refused(numbered: Path):
    lines = "one@care.example,1@2,One,T1\ntwo@care.example,3,Two,T1\nthree@care.example,3,Three,T1\n"

    problems = await problems_of(numbered, {"users.csv": USERS + lines})

    assert problems == [
        "users.csv:2 personnel_number: INVALID This is not a valid personnel number.",
        "users.csv:4 email: DUPLICATE Line 3 is already about this person.",
    ]


async def test_whoever_names_an_emptied_account_means_the_one_it_was_merged_into(numbered: Path):
    lea = await User.get(email="lea@care.example")
    max_ = await User.get(email="max@care.example")
    await perform(UserMerge(into=max_.id), viewer=await admin(), clock=demo_clock(TODAY), target=lea.id)

    outcome = await imported(
        numbered,
        {
            "users.csv": USERS + "lea@care.example,0042,Max Lea,T1\n",
            "completions.csv": HEADER + "lea@care.example,BHV-R,2026-01-01\n0042,BHV-R,2026-01-02\n",
        },
    )

    assert outcome.problem_count == 0
    assert (await people())[1:] == [("7", "max@care.example", "Max Lea"), ("0042", "lea@care.example", "Lea")]
    assert await Completion.filter(user_id=max_.id, activity__code="BHV-R").count() == 2
    assert not (await User.get(id=lea.id)).is_active
