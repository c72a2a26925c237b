"""Rows are known by a code or an e-mail address wherever an id is asked for."""

from typing import Any

import pytest

from app.db.database import OpenDatabase
from app.policy.keys import UNKNOWN_KEY, NaturalKey, looked_up, with_ids
from schema.activities import LearningActivity
from schema.assignment_sources import AssignmentSource
from schema.enums import ActivityType, Duration
from schema.groups import Group
from schema.kit.entity import Entity
from schema.people import User
from schema.qualifications import QualificationCreate
from schema.requirements import RequirementInput


@pytest.mark.parametrize(
    ("entity", "text", "expected"),
    [
        (Group, "code:First-Aid", NaturalKey(Group, "First-Aid")),
        (Group, "code:a:b", NaturalKey(Group, "a:b")),
        (User, "email:Ada@Example.org", NaturalKey(User, "ada@example.org")),
        (User, "code:ada", None),
        (Group, "email:ada@example.org", None),
        (Group, "code", None),
        (Group, "code:a\0", None),
        (AssignmentSource, "code:1", None),
    ],
)
def test_a_text_is_a_natural_key_of_entities_that_have_such_keys(
    entity: type[Entity], text: str, expected: NaturalKey | None
) -> None:
    assert NaturalKey.read(entity, text) == expected


async def test_a_key_is_looked_up_and_no_row_is_known_by_one_that_nobody_gave(database: OpenDatabase) -> None:
    group = await Group.create(name="First-aiders", code="aiders")

    found = [await looked_up(key) for key in (7, NaturalKey(Group, "aiders"), NaturalKey(Group, "Aiders"))]

    assert found == [7, group.id, UNKNOWN_KEY]
    assert UNKNOWN_KEY == 0


async def test_every_key_in_an_action_becomes_an_id_and_the_rest_stays(database: OpenDatabase) -> None:
    # given an action with keys deep inside
    course = await LearningActivity.create(name="Course", code="course", type=ActivityType.MEETUP)
    exam = await LearningActivity.create(name="Exam", code="exam", type=ActivityType.EXAM)
    achieve, maintain = (
        [RequirementInput(activity=key) for key in keys]
        for keys in ((known("course"), known("nobody"), 9), (known("exam"),))
    )
    action = QualificationCreate(name="First aid", duration=Duration.ROLLING, achieve=achieve, maintain=maintain)

    # when they are looked up
    found = await with_ids(action)

    # then each has the id of its row, and what has no row has none
    assert [each.activity for each in found.achieve] == [course.id, UNKNOWN_KEY, 9]
    assert [each.activity for each in found.maintain] == [exam.id]
    assert (found.name, found.duration, found.code) == ("First aid", Duration.ROLLING, None)


def known(code: str) -> Any:
    """Stand for an id, as an action is read: its arguments are declared as ids."""
    return NaturalKey(LearningActivity, code)
