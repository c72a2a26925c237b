"""What lists of openings hold, and what they are narrowed and ordered by, on a day (S32)."""

from collections.abc import Sequence

from app.db.sql import Sql, all_of, in_list
from app.domain.calendar import days_after
from app.reading.computed import BASES, ORDERS, Linked, OrderedBy, narrows, units_below
from app.reading.days import DayAsked
from schema.enums import MembershipState
from schema.timelines import Opening

ORDERS[Opening, "due_on"] = OrderedBy("t.due_by")


def _open(day: DayAsked) -> Sql:
    """Return the condition that it is open on the day, of a person who has not left by then."""
    left = _where_person(Sql("x.membership = ?", (MembershipState.INACTIVE,)), day)
    return all_of([day.rows("t"), left.within("NOT {}")])


BASES[Opening] = _open


def _where_person(is_so: Sql, day: DayAsked) -> Sql:
    """Return the condition that something is so of the span that the assignment has on the day (E60)."""
    parts = all_of([Sql("x.assignment_id = t.assignment_id"), day.rows("x"), is_so])
    return parts.within("EXISTS (SELECT 1 FROM standing_span x WHERE {})")


@narrows(Opening, "unit")
def _unit(units: Linked, day: DayAsked) -> Sql:
    return _where_person(units_below(units).within("x.unit_id IN ({})"), day)


@narrows(Opening, "unit_itself")
def _unit_itself(units: Linked, day: DayAsked) -> Sql:
    return _where_person(units.among("x.unit_id"), day)


@narrows(Opening, "membership")
def _membership(states: Sequence[MembershipState], day: DayAsked) -> Sql:
    return _where_person(in_list("x.membership", states), day)


@narrows(Opening, "due_within_days")
def _due_within(days: int, day: DayAsked) -> Sql:
    return Sql("t.due_by >= ? AND t.due_by <= ?", (day.on, days_after(day.on, days)))


@narrows(Opening, "is_overdue")
def _is_overdue(value: bool, day: DayAsked) -> Sql:
    return Sql("t.due_by < ?" if value else "t.due_by >= ?", (day.on,))
