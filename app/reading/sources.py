"""What a page of a list is chosen from: the rows of its noun, and what has to be joined to narrow and order them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.db.database import dialect
from app.db.sql import TRUE, Sql, all_of, any_of
from app.kinds.registry import STORED_KINDS
from app.policy.access import MANAGED_UNITS, Viewer, has_people, visible
from app.reading.computed import BASES, JOINED, NARROWED, ORDERS, SPANNED, UNDIVIDED, Joins, OrderedBy
from app.reading.days import DayAsked
from app.reading.plans import ListPlan
from schema.enums import Role
from schema.kit.entity import Entity
from schema.kit.info import table_of
from schema.kit.listing import listed_spec

_OF_ROW = re.compile(r"\bt\.")


@dataclass(frozen=True, slots=True)
class Source:
    """Where rows of a list are, which of them are meant whatever it is narrowed by, and what orders them."""

    text: Sql
    """What stands behind FROM."""
    where: Sql
    ordered: tuple[str, ...]
    """What the rows are ordered by, the id aside."""
    seen: Sql
    """Which of them the viewer may see."""
    key: str = "t.id"
    """The id of a row, as an index says it that has what is joined in order."""
    owner: str = "t"
    """What knows whose a row is."""
    says_all: bool = False
    """Whether the span alone is read where nothing asks the row itself."""
    is_level: bool = False
    """Whether only their ids tell the rows apart in the order."""

    def of(self, where: Sql) -> Sql:
        """Return what stands behind FROM for those of them for which a condition holds."""
        return Sql("standing_span s") if self.says_all and not _OF_ROW.search(where.text) else self.text


def row_sources(plan: ListPlan, day: DayAsked | None, viewer: Viewer, *, in_parts: bool) -> Sequence[Source]:
    """Return where the rows of a list are; in several places, if in each of these they can be read in order.

    What is only ordered by the span of the day keeps the rows that have none: they are in place as if what orders them
    never came.
    """
    orders = _orders(plan)
    if day is None or not any(order.joins == "s" for order in orders) or _asks_span(plan):
        return (_source(plan, day, viewer),)
    all_rows = _with_or_without_span(plan, day, viewer)
    if not (in_parts and day.runs) or len(plan.order.keys) > 1:
        return (all_rows,)
    last = (orders[0].last[dialect()],)
    without = Source(_table(plan), SPANNED[plan.row.entity], last, all_rows.seen, is_level=True)
    return (_source(plan, day, viewer), without)


def is_dated(plan: ListPlan) -> bool:
    """Whether it matters on which day the list is read."""
    entity = plan.row.entity
    named = any((entity, name) in NARROWED for name in plan.filters)
    return named or bool(_orders(plan)) or entity in BASES or _names_a_day(plan)


def parts_of(plan: ListPlan, day: DayAsked | None) -> Sequence[Sql]:
    """Return the parts of a list, if it is best to read the rows of each of them in order."""
    entity = plan.row.entity
    if day is None or not day.runs or not _is_by_part(plan):
        return UNDIVIDED
    cut = [(NARROWED[entity, key].parts, value) for key, value in plan.filters.items() if (entity, key) in NARROWED]
    found = [parts(value) for parts, value in cut if parts is not None]
    return min(found, key=len) if found and all(found) else UNDIVIDED


def _is_by_part(plan: ListPlan) -> bool:
    """Whether an index has the rows of each part in the order of the list."""
    orders = _orders(plan)
    return plan.order.field == "id" or (len(plan.order.keys) == 1 and any(order.is_by_part for order in orders))


def _table(plan: ListPlan) -> Sql:
    return Sql(f'"{table_of(plan.row.entity)}" t')


def _source(plan: ListPlan, day: DayAsked | None, viewer: Viewer) -> Source:
    """Return the rows that have all that is joined; the span knows the person, too, so that nothing else is asked."""
    joins = _joins(plan)
    text = " ".join([_table(plan).text, *(JOINED[each] for each in sorted(joins))])
    is_spanned = "s" in joins and plan.row.entity in SPANNED
    key, owner = ("s.assignment_id", "s") if is_spanned else ("t.id", "t")
    where = TRUE if day is None else all_of(_day_conditions(plan, day))
    ordered = tuple(_order_expression(plan.row.entity, each.field, key) for each in plan.order.keys)
    seen = _seen(plan, day, viewer, owner)
    return Source(Sql(text), where, ordered, seen, key, owner, says_all=is_spanned and len(joins) == 1)


def _with_or_without_span(plan: ListPlan, day: DayAsked, viewer: Viewer) -> Source:
    entity = plan.row.entity
    on = all_of([Sql("s.assignment_id = t.id AND s.user_id = t.user_id"), day.rows("s")])  # an index begins with people
    others = " ".join([_table(plan).text, *(JOINED[each] for each in sorted(_joins(plan) - {"s"}))])
    ordered = tuple(_order_or_last(entity, each.field) for each in plan.order.keys)
    return Source(
        Sql(others) + on.within("LEFT JOIN standing_span s ON {}"), TRUE, ordered, visible(entity, "t", viewer)
    )


def _order_or_last(entity: type[Entity], name: str) -> str:
    """Return what orders rows by a field; those without a span come last where that is what it asks."""
    expression, order = _order_expression(entity, name, "t.id"), ORDERS.get((entity, name))
    return f"COALESCE({expression}, {order.last[dialect()]})" if order and order.joins == "s" else expression


def _day_conditions(plan: ListPlan, day: DayAsked) -> Iterator[Sql]:
    """Give the conditions that say of which day the rows are."""
    if plan.row.entity in BASES:
        yield BASES[plan.row.entity](day)
    if "s" in _joins(plan):
        yield day.rows("s")


def _seen(plan: ListPlan, day: DayAsked | None, viewer: Viewer, owner: str) -> Sql:
    """Return the condition under which the viewer may see a row.

    A span of today says by its unit who manages the person, without asking them: it is the one that their own row
    shows, for both are written together, and nobody's unit changes on a day ahead. It has none on days before they
    were added.
    """
    seen = visible(plan.row.entity, owner, viewer)
    manages = viewer.role is Role.MANAGER and has_people(plan.row.entity, viewer)
    if day is None or not day.runs or owner != "s" or not manages:
        return seen
    managed = Sql(MANAGED_UNITS, (viewer.user_id,)).within("+s.unit_id IN ({})")
    return any_of([managed, Sql("s.user_id = ?", (viewer.user_id,)), all_of([Sql("s.unit_id IS NULL"), seen])])


def _orders(plan: ListPlan) -> list[OrderedBy]:
    """Return the computed orders among those that decide."""
    names = ((plan.row.entity, each.field) for each in plan.order.keys)
    return [ORDERS[name] for name in names if name in ORDERS]


def _order_expression(entity: type[Entity], name: str, key: str) -> str:
    if name == "id":
        return key
    if (entity, name) in ORDERS:
        return ORDERS[entity, name].expression
    spec = listed_spec(entity, name)
    return STORED_KINDS[spec.kind].ordered(f"t.{name}", spec, dialect())


def _joins(plan: ListPlan) -> set[Joins]:
    """Return what has to be joined: the span of the day if it is asked about, and what the list is ordered by."""
    asked: set[Joins] = {"s"} if _asks_span(plan) else set()
    return asked | {order.joins for order in _orders(plan) if order.joins}


def _asks_span(plan: ListPlan) -> bool:
    """Whether rows without a span of the day are left out: a filter asks it, or the list itself is about a day."""
    return any(_needs_span(plan, name) for name in plan.filters) or (plan.row.entity in SPANNED and _names_a_day(plan))


def _names_a_day(plan: ListPlan) -> bool:
    """Whether the list itself says of when it is; what was known at an instant is asked of today."""
    return plan.on is not None or plan.as_known_at is not None


def _needs_span(plan: ListPlan, name: str) -> bool:
    found = NARROWED.get((plan.row.entity, name))
    return found is not None and found.needs_span
