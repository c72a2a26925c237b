"""Counts what measures of a report fit, by the conditions of the lists that show it: one statement for all rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.db.database import fetch
from app.db.sql import Sql, all_of, in_list, joined
from app.insights.asked import Asked
from app.policy.access import Start, Viewer, visible
from app.reading.computed import BASES, NARROWED
from app.reading.days import DayAsked
from app.reading.filters import filter_conditions
from app.reading.plans import Reader
from schema.assignments import Assignment
from schema.kit.entity import Entity
from schema.kit.info import fields_of, table_of
from schema.kit.report import Measure

RowKey = tuple[int, ...]
Numbers = dict[str, int]
NO_JOIN = Sql("")

_BELOW = "SELECT closure.unit_id, closure.above_id AS part FROM unit_closure closure WHERE {}"
_DIRECTLY = "SELECT unit.id, unit.id FROM org_unit unit WHERE {}"


@dataclass(frozen=True, slots=True)
class By:
    """What rows of a report are told apart by: expressions over what is counted (`{}`), and what is joined for them."""

    expressions: tuple[str, ...] = ()
    join: Sql = NO_JOIN
    parts: Sql | None = None
    """Which units the rows of the first expression consist of (unit_id, part); then it is that of the unit."""
    units: tuple[int, ...] = ()
    """The units that are told apart by these parts, each with all below it."""
    itself: int | None = None
    """And the one whose people are a part without what is below it."""

    def and_by(self, link: str) -> "By":
        """Tell them apart by what a link of the noun points to as well."""
        return replace(self, expressions=(*self.expressions, f"{{}}.{link}_id"))

    def directly(self) -> "By":
        """Have each row that is counted looked up in the parts, which is what people need who are in several units."""
        if self.parts is None:
            return self
        join = self.parts.within("JOIN ({}) parts ON parts.unit_id = s.unit_id")
        return By(("parts.part", *self.expressions[1:]), join)


ALL = By()


@dataclass(frozen=True, slots=True)
class Among:
    """The rows among which is counted, and the day of which filters ask what is true.

    `table` is what has them, unless it is that of the noun; each counts as `weight`.
    """

    day: DayAsked
    rows: tuple[Sql, ...]
    table: Sql | None = None
    weight: str = "1"


def by_units(units: Iterable[int], itself: int | None = None) -> By:
    """Tell rows apart by which of some units their people sat in or below; and, of one more unit, in it directly.

    None of the units is below another one.
    """
    listed = tuple(units)
    below = in_list("closure.above_id", listed).within(_BELOW)
    directly = in_list("unit.id", [] if itself is None else [itself]).within(_DIRECTLY)
    return By(("{}.unit_id",), parts=joined(" UNION ALL ", [below, directly]), units=listed, itself=itself)


async def measured(
    asked: Asked, measures: Mapping[str, Measure], by: By, reader: Reader, *, people: bool = False
) -> dict[RowKey, Numbers]:
    """Return the number of each measure, by row; a row for which there is nothing at all is missing.

    All measures count the same noun. With `people`, each person is counted once.
    """
    day = await reader.days.asked(asked.on, asked.as_known_at)
    among = Among(day, tuple(of_the_day(next(iter(measures.values())).of, day)))
    if people or by.parts is None:
        query = counted_by(asked, measures, by.directly(), reader, among, people=people)
    else:
        query = _added_up(counted_by(asked, measures, by, reader, among), by.parts, len(by.expressions), len(measures))
    keys = len(by.expressions)
    found = await fetch(query.text, query.params)
    return {tuple(row[:keys]): dict(zip(measures, row[keys:], strict=True)) for row in found}


def looks_ahead(measure: Measure) -> bool:
    """Return whether a measure asks what comes after the day."""
    found = (NARROWED.get((measure.of, name)) for name in measure.fits)
    return any(each is not None and each.looks_ahead for each in found)


def counted_by(
    asked: Asked, measures: Mapping[str, Measure], by: By, reader: Reader, among: Among, *, people: bool = False
) -> Sql:
    """Return the statement that counts measures among some rows: what these are told apart by, and the numbers."""
    entity = next(iter(measures.values())).of
    filters = {name: asked.filters_of(each) for name, each in measures.items()}
    common = _common(list(filters.values()))
    person = f"{alias_of(entity)}.user_id" if people else None
    own = [{name: value for name, value in each.items() if name not in common} for each in filters.values()]
    columns = [
        _column(all_of(conditions(entity, each, reader.viewer, among.day)), person, among.weight) for each in own
    ]
    narrowed = conditions(entity, common, reader.viewer, among.day)
    where = all_of([*among.rows, *narrowed, _seen(entity, reader)])
    table = (among.table or source(entity, {name for found in filters.values() for name in found})) + by.join
    return _grouped([each.replace("{}", alias_of(entity)) for each in by.expressions], columns, table, where)


def _grouped(keys: Sequence[str], columns: Sequence[Sql], table: Sql, where: Sql) -> Sql:
    """Return the statement that finds numbers by keys, with a name for each of both."""
    told = [Sql(f"{key} AS key{place}") for place, key in enumerate(keys)]
    told += [column + Sql(f"AS number{place}") for place, column in enumerate(columns)]
    group = f"GROUP BY {', '.join(keys)}" if keys else ""
    return joined(" ", [joined(", ", told).within("SELECT {}"), table, where.within("WHERE {}"), Sql(group)])


def _added_up(units: Sql, parts: Sql, keys: int, numbers: int) -> Sql:
    """Return the statement that adds up what was counted by unit: there are far fewer of these than rows to sort."""
    by = ", ".join(["parts.part", *(f"counted.key{place}" for place in range(1, keys))])
    sums = ", ".join(f"CAST(SUM(counted.number{place}) AS BIGINT)" for place in range(numbers))
    told = units.within(f"SELECT {by}, {sums} FROM ({{}}) counted")
    return told + parts.within(f"JOIN ({{}}) parts ON parts.unit_id = counted.key0 GROUP BY {by}")


def _common(filters: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return what all have, so that the rows are narrowed by it before they are counted."""
    first, *others = filters
    return {
        name: value for name, value in first.items() if all(name in each and each[name] == value for each in others)
    }


def _column(condition: Sql, person: str | None, weight: str) -> Sql:
    if person is None:
        return condition.within(f"COALESCE(SUM(CASE WHEN {{}} THEN {weight} ELSE 0 END), 0)")
    return condition.within(f"COUNT(DISTINCT CASE WHEN {{}} THEN {person} END)")


def conditions(entity: type[Entity], filters: dict[str, Any], viewer: Viewer, day: DayAsked) -> Iterable[Sql]:
    """Return the conditions of filters, by what stands for a row of the noun here."""
    return filter_conditions(entity, alias_of(entity), filters, viewer, day)


def of_the_day(entity: type[Entity], day: DayAsked) -> Iterable[Sql]:
    """Return the conditions that say of which day the rows are."""
    if entity is Assignment:
        yield day.rows("s")
    elif entity in BASES:
        yield BASES[entity](day)


def _seen(entity: type[Entity], reader: Reader) -> Sql:
    return visible(entity, alias_of(entity), reader.viewer, Start.ROWS)


def alias_of(entity: type[Entity]) -> str:
    """Return what stands for a row; spans say of an assignment whose it is and of what, and nothing is looked up."""
    return "s" if entity is Assignment else "t"


def source(entity: type[Entity], names: Iterable[str]) -> Sql:
    """Return what is counted; the row of an assignment itself is looked up only for filters that need it."""
    if entity is not Assignment:
        return Sql(f'FROM "{table_of(entity)}" t')
    by_row = any(_needs_row(entity, name) for name in names)
    return Sql("FROM standing_span s" + (" JOIN assignment t ON t.id = s.assignment_id" if by_row else ""))


def _needs_row(entity: type[Entity], name: str) -> bool:
    found = NARROWED.get((entity, name))
    return name not in fields_of(entity) and found is not None and not found.needs_span
