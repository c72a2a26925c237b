"""What lists of people, and of what is theirs, are narrowed by: what they are qualified for, and where they sit."""

from typing import Any

from app.db.sql import Sql, all_of, in_list
from app.domain.findings import QUALIFIED_STATUSES
from app.reading.computed import Linked, OfViewer, narrows, of_units
from app.reading.days import DayAsked
from schema.approvals import Approval
from schema.certificates import Certificate
from schema.completions import Completion
from schema.enrolments import Enrolment
from schema.people import User

_QUALIFIED = sorted(QUALIFIED_STATUSES)


def _held(qualifications: Linked, day: DayAsked, status: Sql) -> Sql:
    """Return the condition that a person `t` has one of the qualifications assigned, with a status on the day."""
    held = all_of([Sql("a.user_id = t.id"), qualifications.among("a.qualification_id"), day.rows("s"), status])
    return held.within("EXISTS (SELECT 1 FROM assignment a JOIN standing_span s ON s.assignment_id = a.id WHERE {})")


@narrows(User, "qualified_for")
def _qualified_for(qualifications: Linked, day: DayAsked) -> Sql:
    return _held(qualifications, day, in_list("s.status", _QUALIFIED))


@narrows(User, "not_qualified_for")
def _not_qualified_for(qualifications: Linked, day: DayAsked) -> Sql:
    return _held(qualifications, day, in_list("s.status", _QUALIFIED).within("NOT ({})"))


@narrows(Approval, "is_own")
def _is_own(asked: OfViewer, _: DayAsked) -> Sql:
    return Sql("t.user_id = ?" if asked.value else "t.user_id <> ?", (asked.viewer,))


@narrows(Enrolment, "outcome")
def _outcome(value: Any, _asked: DayAsked) -> Sql:
    return in_list("COALESCE(t.withdrawal_reason, t.state)", value)


for _noun in (Approval, Certificate, Completion, Enrolment):
    narrows(_noun, "unit")(lambda units, _: of_units("t.user_id", units))


@narrows(Completion, "unit_itself")
def _is_in_unit(units: Linked, _: DayAsked) -> Sql:
    return units.among("person.unit_id").within('t.user_id IN (SELECT person.id FROM "user" person WHERE {})')
