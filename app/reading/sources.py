"""What a page of a list is chosen from: the rows of its noun, and what has to be joined to narrow and order them."""

from collections.abc import Iterator, Sequence

from app.db.database import dialect
from app.db.sql import Sql, any_of
from app.kinds.registry import STORED_KINDS
from app.policy.access import MANAGED_UNITS, Viewer, has_people
from app.reading.computed import BASES, JOINED, NARROWED, ORDERS, SPANNED, UNDIVIDED, Joins
from app.reading.days import DayAsked
from app.reading.plans import ListPlan
from schema.enums import Role
from schema.kit.info import table_of
from schema.kit.listing import listed_spec


def source_of(plan: ListPlan) -> str:
    """Return what stands behind FROM."""
    return " ".join([f'"{table_of(plan.row.entity)}" t', *(JOINED[each] for each in sorted(_joins(plan)))])


def is_dated(plan: ListPlan) -> bool:
    """Whether it matters on which day the list is read."""
    entity = plan.row.entity
    named = any((entity, name) in NARROWED for name in plan.filters)
    return named or (entity, plan.order.field) in ORDERS or entity in BASES or _names_a_day(plan)


def day_conditions(plan: ListPlan, day: DayAsked, viewer: Viewer) -> Iterator[Sql]:
    """Give the conditions that say of which day the rows are.

    The unit in the span of today says of most rows that a manager may not see them, without asking whose they are.
    """
    if plan.row.entity in BASES:
        yield BASES[plan.row.entity](day)
    if "s" in _joins(plan):
        yield day.rows("s")
        if day.runs and viewer.role is Role.MANAGER and has_people(plan.row.entity, viewer):
            managed = Sql(MANAGED_UNITS, (viewer.user_id,)).within("+s.unit_id IN ({})")
            yield any_of([managed, Sql("s.user_id = ?", (viewer.user_id,)), Sql("s.unit_id IS NULL")])


def has_span(plan: ListPlan) -> bool:
    """Whether the span of the day is joined; it knows the person, too, so that nothing else is looked up for that."""
    return plan.row.entity in SPANNED and "s" in _joins(plan)


def row_key(plan: ListPlan) -> str:
    """Return the id of a row as an index says it that has what is joined in order."""
    return "s.assignment_id" if has_span(plan) else "t.id"


def parts_of(plan: ListPlan, day: DayAsked | None) -> Sequence[Sql]:
    """Return the parts of a list, if it is best to read the rows of each of them in order."""
    entity, name = plan.row.entity, plan.order.field
    is_by_part = name == "id" or ((entity, name) in ORDERS and ORDERS[entity, name].is_by_part)
    if day is None or not day.runs or not is_by_part:
        return UNDIVIDED
    cut = [(NARROWED[entity, key].parts, value) for key, value in plan.filters.items() if (entity, key) in NARROWED]
    found = [parts(value) for parts, value in cut if parts is not None]
    return min(found, key=len) if found and all(found) else UNDIVIDED


def order_expression(plan: ListPlan) -> str:
    """Return what the rows are ordered by, the id aside."""
    entity, name = plan.row.entity, plan.order.field
    if name == "id":
        return row_key(plan)
    if (entity, name) in ORDERS:
        return ORDERS[entity, name].expression
    spec = listed_spec(entity, name)
    return STORED_KINDS[spec.kind].ordered(f"t.{name}", spec, dialect())


def _joins(plan: ListPlan) -> set[Joins]:
    """Return what has to be joined: the span of the day if a filter asks it, or if a day is asked about."""
    entity = plan.row.entity
    asked: set[Joins] = {"s"} if any(_needs_span(plan, name) for name in plan.filters) else set()
    if entity in SPANNED and _names_a_day(plan):
        asked.add("s")
    ordered = ORDERS.get((entity, plan.order.field))
    if ordered is not None and ordered.joins:
        asked.add(ordered.joins)
    return asked


def _names_a_day(plan: ListPlan) -> bool:
    """Whether the list itself says of when it is; what was known at an instant is asked of today."""
    return plan.on is not None or plan.as_known_at is not None


def _needs_span(plan: ListPlan, name: str) -> bool:
    found = NARROWED.get((plan.row.entity, name))
    return found is not None and found.needs_span
