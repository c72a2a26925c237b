"""Which part of the organisation a report is about, and what it is divided into."""

from dataclasses import dataclass
from datetime import date

from app.db.database import fetch
from app.db.rows import as_day
from app.db.sql import TRUE, Sql, all_of
from app.policy.access import MANAGED_UNITS, Viewer
from schema.enums import Role

_UNITS = "SELECT u.id, u.archived_on FROM org_unit u WHERE {} ORDER BY u.name_key, u.id"
_TOP_MANAGED = """
    u.id IN (SELECT mine.unit_id FROM unit_manager mine WHERE mine.user_id = ?)
    AND NOT EXISTS (
        SELECT 1 FROM unit_closure above JOIN unit_manager other ON other.unit_id = above.above_id
        WHERE above.unit_id = u.id AND above.above_id <> u.id AND other.user_id = ?)
"""


@dataclass(frozen=True, slots=True)
class ReportPart:
    """A unit of which a report has a row."""

    unit_id: int
    archived_on: date | None


@dataclass(frozen=True, slots=True)
class ReportScope:
    """What a report is about: a unit, or all that the viewer is responsible for; and the parts of it."""

    unit_id: int | None
    parts: tuple[ReportPart, ...]

    @property
    def units(self) -> list[int]:
        """The units that cover all of it; none is below another one."""
        return [each.unit_id for each in self.parts] if self.unit_id is None else [self.unit_id]


def is_for(viewer: Viewer) -> bool:
    """Return whether there are any reports for the viewer."""
    return viewer.role in (Role.MANAGER, Role.ADMIN)


async def scope_of(unit_id: int | None, viewer: Viewer) -> ReportScope | None:
    """Return what a report of a unit is about, or one of everything; None if the viewer has nothing to do with it."""
    if not is_for(viewer):
        return None
    if unit_id is None:
        return ReportScope(None, await _parts(_tops(viewer)))
    if not await fetch(*_statement(all_of([Sql("u.id = ?", (unit_id,)), _managed(viewer)]))):
        return None
    return ReportScope(unit_id, await _parts(Sql("u.parent_id = ?", (unit_id,))))


def _tops(viewer: Viewer) -> Sql:
    if viewer.role is Role.ADMIN:
        return Sql("u.parent_id IS NULL")
    return Sql(_TOP_MANAGED, (viewer.user_id, viewer.user_id))


def _managed(viewer: Viewer) -> Sql:
    return TRUE if viewer.role is Role.ADMIN else Sql(f"u.id IN ({MANAGED_UNITS})", (viewer.user_id,))


async def _parts(where: Sql) -> tuple[ReportPart, ...]:
    return tuple(ReportPart(row[0], as_day(row[1])) for row in await fetch(*_statement(where)))


def _statement(where: Sql) -> tuple[str, tuple[object, ...]]:
    query = where.within(_UNITS)
    return query.text, query.params
