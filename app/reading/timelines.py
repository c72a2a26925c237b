"""What lists of openings hold, and what they are narrowed and ordered by, on a day (S32)."""

from app.db.sql import Sql, all_of
from app.domain.calendar import days_after
from app.reading.computed import BASES, ORDERS, OrderedBy, narrows
from app.reading.days import DayAsked
from schema.enums import MembershipState
from schema.timelines import Opening

_LEFT = "NOT EXISTS (SELECT 1 FROM standing_span x WHERE {})"

ORDERS[Opening, "due_on"] = OrderedBy("t.due_by")


def _open(day: DayAsked) -> Sql:
    """Return the condition that it is open on the day, of a person who has not left by then."""
    left = [
        Sql("x.assignment_id = t.assignment_id"),
        day.rows("x"),
        Sql("x.membership = ?", (MembershipState.INACTIVE,)),
    ]
    return all_of([day.rows("t"), all_of(left).within(_LEFT)])


BASES[Opening] = _open


@narrows(Opening, "due_within_days")
def _due_within(days: int, day: DayAsked) -> Sql:
    return Sql("t.due_by >= ? AND t.due_by <= ?", (day.on, days_after(day.on, days)))


@narrows(Opening, "is_overdue")
def _is_overdue(value: bool, day: DayAsked) -> Sql:
    return Sql("t.due_by < ?" if value else "t.due_by >= ?", (day.on,))
