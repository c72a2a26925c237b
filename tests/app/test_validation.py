"""What an action is given is tidied and checked by its declaration, all of it at once."""

from datetime import date
from typing import Any

import pytest

from app.gate.validation import checked
from app.policy.refusals import Refused
from schema.activities import LearningActivityEdit
from schema.completions import CompletionRecord
from schema.enums import Duration
from schema.groups import GroupCreate
from schema.kit.action import Action
from schema.people import UserCreate, UserEdit
from schema.qualifications import QualificationCreate
from schema.requirements import RequirementInput

# An edit may be given any of its arguments, which a type checker cannot know.
USER_EDIT: Any = UserEdit
ACTIVITY_EDIT: Any = LearningActivityEdit
PERSON: dict[str, Any] = {"name": "Ann", "email": "ann@x.example", "unit": 1}
PROFILE: dict[str, Any] = {"name": "Aid", "duration": Duration.ROLLING, "achieve": [RequirementInput(activity=1)]}


def problems(action: Action) -> list[tuple[str, str]]:
    """The codes and places of what is wrong."""
    found: list[tuple[str, str]] = []
    try:
        checked(action)
    except Refused as refused:
        found = [(each.code, ".".join(map(str, each.path))) for each in refused.problems if each.message]
    return found


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  Ann ", "Ann"), ("Cafe\u0301", "Caf\u00e9"), ("a\u00a0", "a"), ("A  B", "A  B"), ("\u0130", "\u0130")],
)
def test_texts_are_stripped_and_composed(typed: str, kept: str) -> None:
    assert checked(GroupCreate(name=typed)).name == kept


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({}, []),
        ({"name": ""}, [("REQUIRED", "name")]),
        ({"name": " \t\u00a0"}, [("REQUIRED", "name")]),
        ({"name": "x" * 200}, []),
        ({"name": "x" * 201}, [("TOO_LONG", "name")]),
        ({"name": "😀" * 200}, []),
        ({"name": "a\0b"}, [("INVALID", "name")]),
        ({"name": "a\x1bb"}, [("INVALID", "name")]),
        ({"name": "a\ud800"}, [("INVALID", "name")]),
        ({"name": "a\nb"}, [("INVALID", "name")]),
        ({"name": "a\rb"}, [("INVALID", "name")]),
        ({"email": "ann"}, [("INVALID", "email")]),
        ({"email": "ann@x"}, [("INVALID", "email")]),
        ({"email": "ann @x.example"}, [("INVALID", "email")]),
        ({"email": "a@b@x.example"}, [("INVALID", "email")]),
        ({"email": "Ann.O'Neil+1@x-y.example"}, []),
        ({"email": f"{'a' * 250}@x.example"}, [("TOO_LONG", "email")]),
        ({"job_title": ""}, []),
        ({"date_added": date(1899, 12, 31)}, [("OUT_OF_RANGE", "date_added")]),
        ({"date_added": date(1900, 1, 1)}, []),
        ({"date_added": date(2200, 12, 31)}, []),
        ({"date_added": date(2201, 1, 1)}, [("OUT_OF_RANGE", "date_added")]),
        ({"managed_units": [1] * 201}, [("TOO_MANY", "managed_units")]),
        (
            {"name": "", "email": "?"},
            [("REQUIRED", "name"), ("INVALID", "email")],
        ),
    ],
)
def test_a_person_is_checked_field_by_field(given: dict[str, Any], wrong: list[tuple[str, str]]) -> None:
    assert problems(UserCreate(**{**PERSON, **given})) == wrong


def test_an_empty_text_that_may_be_missing_is_missing() -> None:
    assert checked(UserCreate(**PERSON, job_title="  ")).job_title is None


def test_an_edit_checks_what_is_given_and_refuses_null_for_what_must_be_there() -> None:
    assert problems(USER_EDIT()) == []
    assert problems(USER_EDIT(name=None, job_title=None)) == [("REQUIRED", "name")]
    assert checked(USER_EDIT(job_title=None)).given() == {"job_title": None}


@pytest.mark.parametrize(
    ("period", "wrong"),
    [
        ("P1Y", []),
        ("P50Y", []),
        ("P1D", []),
        ("P600M", []),
        ("P51Y", [("OUT_OF_RANGE", "maintain_period")]),
        ("P0D", [("OUT_OF_RANGE", "maintain_period")]),
        ("P99999D", [("OUT_OF_RANGE", "maintain_period")]),
        ("P1Y6M", [("INVALID", "maintain_period")]),
        ("1 year", [("INVALID", "maintain_period")]),
        ("P-1Y", [("INVALID", "maintain_period")]),
        ("PT1H", [("INVALID", "maintain_period")]),
        ("P" + "9" * 300 + "Y", [("INVALID", "maintain_period")]),
        ("P١Y", [("INVALID", "maintain_period")]),
    ],
)
def test_a_length_of_time_has_one_unit_and_lies_between_a_day_and_fifty_years(
    period: str, wrong: list[tuple[str, str]]
) -> None:
    assert [(code, place) for code, place in problems(QualificationCreate(**PROFILE, maintain_period=period))] in (
        wrong,
        [("OUT_OF_RANGE", place) for _, place in wrong if len(period) > 100],
    )


@pytest.mark.parametrize(
    ("field", "value", "fits"),
    [
        ("grace_days", 0, True),
        ("grace_days", 3660, True),
        ("grace_days", 3661, False),
        ("grace_days", -1, False),
        ("reachieve_after_days", 18_300, True),
        ("reachieve_after_days", 18_301, False),
        ("grace_days", 2**31, False),
    ],
)
def test_numbers_lie_within_their_bounds(field: str, value: int, *, fits: bool) -> None:
    assert problems(QualificationCreate(**{**PROFILE, field: value})) == ([] if fits else [("OUT_OF_RANGE", field)])


def test_prose_may_have_lines_and_may_be_empty() -> None:
    assert problems(ACTIVITY_EDIT(description="One\n\nTwo\t.")) == []
    assert problems(ACTIVITY_EDIT(description="")) == []
    assert problems(ACTIVITY_EDIT(description="x" * 10_001)) == [("TOO_LONG", "description")]


def test_lists_have_at_most_two_hundred_items() -> None:
    items = [RequirementInput(activity=key) for key in range(201)]

    assert problems(QualificationCreate(**{**PROFILE, "achieve": items})) == [("TOO_MANY", "achieve")]
    assert problems(QualificationCreate(**{**PROFILE, "achieve": items[:200]})) == []


def test_a_day_that_is_missing_is_left_to_the_verb() -> None:
    assert problems(CompletionRecord(user=1, activity=1)) == []
    assert problems(CompletionRecord(user=1, activity=1, completed_on=date(9999, 12, 31))) == [
        ("OUT_OF_RANGE", "completed_on")
    ]
