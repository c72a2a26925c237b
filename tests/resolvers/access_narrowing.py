"""What links that no column holds narrow lists to, said again over plain rows: for the tests of the access matrix."""

from collections.abc import Callable
from functools import partial

from schema.enums import Stage
from tests.resolvers.access_oracle import Oracle
from tests.resolvers.access_organisation import Row

_VERSION = "QualificationVersion"


def _sits_in(oracle: Oracle, row: Row, unit: int) -> bool:
    return unit in oracle.above(oracle.tables["User"][row["user_id"]]["unit_id"])


def _assigned_in(oracle: Oracle, row: Row, unit: int) -> bool:
    """What was withdrawn is true of nobody today."""
    return row["archived_on"] is None and _sits_in(oracle, row, unit)


def _in_group(oracle: Oracle, row: Row, group: int) -> bool:
    return any(oracle.rows("GroupMember", user_id=row["user_id"], group_id=group))


def _requires(oracle: Oracle, row: Row, activity: int) -> bool:
    versions = oracle.rows(_VERSION, qualification_id=row["qualification_id"], superseded_at=None)
    return any(
        True for each in versions for _ in oracle.rows("Requirement", version_id=each["id"], activity_id=activity)
    )


def _holds(oracle: Oracle, row: Row, qualification: int, *, met: bool) -> bool:
    held = oracle.rows("Assignment", user_id=row["id"], qualification_id=qualification, archived_on=None)
    return any(met is _is_valid(oracle, each["id"]) for each in held)


def _is_valid(oracle: Oracle, assignment: int) -> bool:
    """Here nobody lapses: whoever has nothing to achieve has achieved it."""
    openings = oracle.rows("Opening", assignment_id=assignment, stage=Stage.ACHIEVE.value, superseded_at=None)
    return not any(each["begins_on"] <= oracle.today <= each["through"] for each in openings)


def _stands_under(oracle: Oracle, row: Row, version: int) -> bool:
    """Here nobody is in a period that began before the day of the edit: all stand under what is in force."""
    current = {"qualification_id": row["qualification_id"], "superseded_at": None}
    return row["archived_on"] is None and any(each["id"] == version for each in oracle.rows(_VERSION, **current))


def _sits_directly_in(oracle: Oracle, row: Row, unit: int) -> bool:
    return bool(oracle.tables["User"][row["user_id"]]["unit_id"] == unit)


def _assigned_directly_in(oracle: Oracle, row: Row, unit: int) -> bool:
    return row["archived_on"] is None and _sits_directly_in(oracle, row, unit)


def _reaches(oracle: Oracle, row: Row, unit: int) -> bool:
    """Rules of the organisation, of a unit itself, of one above it and of one below it."""
    own = row["unit_id"]
    return own is None or own in oracle.above(unit) or unit in oracle.above(own)


NARROWS: dict[tuple[str, str], Callable[[Oracle, Row, int], bool]] = {
    **{(noun, "unit"): _sits_in for noun in ("Approval", "Certificate", "Completion", "Enrolment", "Opening")},
    ("Assignment", "unit"): _assigned_in,
    **{(noun, "group"): _in_group for noun in ("Assignment", "Completion", "Opening")},
    **{(noun, "unit_itself"): _sits_directly_in for noun in ("Completion", "Opening")},
    ("Assignment", "unit_itself"): _assigned_directly_in,
    ("Assignment", "activity"): _requires,
    ("Assignment", "version"): _stands_under,
    ("AssignmentRule", "reaches"): _reaches,
    ("User", "qualified_for"): partial(_holds, met=True),
    ("User", "not_qualified_for"): partial(_holds, met=False),
}
"""Whether a row fits the id of another; a new link among what is computed needs an entry."""
