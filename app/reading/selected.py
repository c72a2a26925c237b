"""Rows that were selected, to be counted and to be read in order: what a list asks of each place where rows are."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.db.sql import Sql, all_of, joined
from app.reading.plans import ListPlan
from app.reading.sources import Source
from schema.enums import OrderDirection

_TURNED = {OrderDirection.ASC: OrderDirection.DESC, OrderDirection.DESC: OrderDirection.ASC}
_BEYOND = {OrderDirection.ASC: ">", OrderDirection.DESC: "<"}


@dataclass(frozen=True, slots=True)
class Selected:
    """The rows of a source that a list has; no row is in two of its sources."""

    source: Source
    where: Sql

    def also(self, condition: Sql) -> "Selected":
        """Return those of them for which a condition holds as well."""
        return Selected(self.source, all_of([self.where, condition]))

    def read(self, columns: str, end: str = "") -> Sql:
        """Return the statement that reads some columns of them."""
        source = self.source.of(self.where)
        return source.within(f"SELECT {columns} FROM {{}}") + self.where.within(f"WHERE {{}} {end}")


def _ways(plan: ListPlan) -> list[OrderDirection]:
    """Return the way in which rows are read by each key: the last ones are the first of the list turned round."""
    given = [key.direction for key in plan.order.keys]
    return [_TURNED[each] for each in given] if plan.window.backwards else given


def beyond(plan: ListPlan, source: Source) -> Sql:
    """Return the condition that a row lies beyond the place at which the page begins."""
    sign, *rest = (_BEYOND[each] for each in _ways(plan))
    if plan.order.field == "id":
        return Sql(f"{source.key} {sign} ?", (plan.window.at or ())[1:])
    if not rest:
        return Sql(f"({source.ordered[0]}, {source.key}) {sign} (?, ?)", plan.window.at or ())
    (first, then), [then_sign] = source.ordered, rest
    one, two, key = plan.window.at or (None, None, None)
    equal = f"{then} {then_sign} ? OR ({then} = ? AND {source.key} {sign} ?)"
    return Sql(f"({first} {sign} ? OR ({first} = ? AND ({equal})))", (one, one, two, two, key))


def count_of_each(plan: ListPlan, found: Sequence[Selected], *, up_to: int | None = None) -> Sql:
    """Return the statement that counts the rows of each parent; a list without a parent may stop counting early."""
    if plan.parent is not None:
        group = f"t.{plan.parent.column}"
        return found[0].read(f"{group}, COUNT(*)", f"GROUP BY {group}")
    if up_to is None and len(found) == 1:
        return found[0].read("NULL, COUNT(*)")
    limit = "" if up_to is None else f"LIMIT {up_to}"
    each = [one.read("1", limit).within("SELECT * FROM ({}) part") for one in found]
    return joined(" UNION ALL ", each).within(f"SELECT NULL, COUNT(*) FROM (SELECT 1 FROM ({{}}) parts {limit}) found")


def first_rows(plan: ListPlan, found: Sequence[Selected], at_most: int) -> Sql:
    """Return the statement that chooses the first rows in order, as `row_id` and `mark`, from all places together."""
    limit = (at_most,)
    firsts = [
        one.read(f"{one.source.key} AS row_id, {_marks(one.source)}", f"{_by(plan, one.source)} LIMIT ?")
        + Sql("", limit)
        for one in found
    ]
    if len(firsts) == 1:
        return firsts[0].within("SELECT * FROM ({}) part")
    page = joined(" UNION ALL ", [each.within("SELECT * FROM ({}) part") for each in firsts])
    return page.within(f"SELECT * FROM ({{}}) parts ORDER BY {by_marks(plan, 'row_id')} LIMIT ?") + Sql("", limit)


def first_rows_of_each(plan: ListPlan, found: Selected, first: int, at_most: int) -> Sql:
    """Return the statement that chooses the first rows of each parent, with their `place` in its list."""
    assert plan.parent is not None
    place = f"ROW_NUMBER() OVER (PARTITION BY t.{plan.parent.column} {_by(plan, found.source)}) AS place"
    numbered = found.read(f"t.id AS row_id, {_marks(found.source)}, {place}")
    page = numbered.within("SELECT * FROM ({}) numbered WHERE place <= ? ORDER BY place LIMIT ?")
    return page + Sql("", (first, at_most))


def mark_names(plan: ListPlan) -> list[str]:
    """Return what the values are called that rows are ordered by."""
    return [f"mark_{number}" for number, _ in enumerate(plan.order.keys)]


def by_marks(plan: ListPlan, key: str, table: str = "") -> str:
    """Return what orders rows that have been chosen, by the values that they were chosen by."""
    return _in_order(plan, [f"{table}{mark}" for mark in mark_names(plan)], key)


def _marks(source: Source) -> str:
    return ", ".join(f"{expression} AS mark_{number}" for number, expression in enumerate(source.ordered))


def _by(plan: ListPlan, source: Source) -> str:
    is_by_key = plan.order.field == "id" or source.is_level
    return f"ORDER BY {_in_order(plan, () if is_by_key else source.ordered, source.key)}"


def _in_order(plan: ListPlan, expressions: Sequence[str], key: str) -> str:
    """Return the expressions of the keys with their ways, and in the end the id, which goes the way of the first."""
    ways = _ways(plan)
    keys = zip(expressions, ways, strict=True) if expressions else ()
    return ", ".join(f"{each} {way.value}" for each, way in [*keys, (key, ways[0])])
