"""What lists of assignment rules are narrowed by."""

from app.db.sql import Sql, any_of
from app.reading.computed import Linked, narrows
from app.reading.days import DayAsked
from schema.rules import AssignmentRule


@narrows(AssignmentRule, "reaches")
def _reaches(units: Linked, _: DayAsked) -> Sql:
    """Rules of the whole organisation, of a unit itself, of one above it, and of one below it."""
    inside = units.among("closure.unit_id").within("SELECT closure.above_id FROM unit_closure closure WHERE {}")
    around = units.among("closure.above_id").within("SELECT closure.unit_id FROM unit_closure closure WHERE {}")
    there = units.among("named.id").within("t.unit_id IS NULL AND EXISTS (SELECT 1 FROM org_unit named WHERE {})")
    return any_of([there, *(each.within("t.unit_id IN ({})") for each in (inside, around))])
