"""Counts how many rows of each file are new, changed or unchanged."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.importing.drafts import Catalogue
from app.importing.files import (
    ACTIVITIES,
    ASSIGNMENTS,
    COMPLETIONS,
    GROUPS,
    QUALIFICATIONS,
    REQUIREMENTS_FILE,
    UNITS_FILE,
    USERS,
)
from app.importing.plans import Plan
from app.importing.qualifications import LIST_STAGES, Qualifications
from app.importing.tables import FileTable

NEW, DIFFERENT = "new", "different"


@dataclass(frozen=True, slots=True)
class Count:
    """The rows of one file, by what they change."""

    file: str
    added: int
    changed: int
    unchanged: int


def counts(tables: Mapping[str, FileTable], plan: Plan) -> tuple[Count, ...]:
    """Count the rows of each file that has any."""
    found = {
        UNITS_FILE.name: _of_catalogue(plan.units),
        GROUPS.name: _of_catalogue(plan.groups),
        USERS.name: _of_catalogue(plan.people.catalogue),
        ACTIVITIES.name: _of_catalogue(plan.activities),
        QUALIFICATIONS.name: _of_qualifications(plan.qualifications),
        REQUIREMENTS_FILE.name: _of_requirements(plan.qualifications),
        ASSIGNMENTS.name: Counter(NEW if each.is_new else DIFFERENT for each in plan.assignments.planned),
        COMPLETIONS.name: Counter({NEW: len(plan.completions.planned), DIFFERENT: len(plan.completions.certificates)}),
    }
    return tuple(_count(table, found[name]) for name, table in tables.items() if table.rows)


def _count(table: FileTable, found: "Counter[str]") -> Count:
    return Count(table.format.name, found[NEW], found[DIFFERENT], len(table.rows) - found.total())


def _of_catalogue(catalogue: Catalogue[Any]) -> "Counter[str]":
    return Counter(NEW if each.is_new else DIFFERENT for each in catalogue.planned if each.is_new or each.changed)


def _of_qualifications(plan: Qualifications) -> "Counter[str]":
    own = [each for each in plan.planned if each.row.file == QUALIFICATIONS.name]
    return Counter(NEW if each.is_new else DIFFERENT for each in own if each.settings_change or each.lists_change)


def _of_requirements(plan: Qualifications) -> "Counter[str]":
    """Count the lines of whole lists: a list is new with its qualification, and differs if any line of it does."""
    found: Counter[str] = Counter()
    for each in plan.planned:
        if each.lists_change and (demands := plan.demands_of(each)):
            found[NEW if each.is_new else DIFFERENT] += sum(len(demands.rows[name]) for name in LIST_STAGES)
    return found
