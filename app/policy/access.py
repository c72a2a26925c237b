"""Turns access phrases into conditions that the database checks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from app.db.sql import FALSE, TRUE, Sql, all_of, any_of, in_list, none_of
from schema.enums import Role
from schema.kit.access import Admins, Everyone, Managers, ManagersOf, Own, Phrase, RoleIn, Without
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.info import backs_of, fields_of, linked_entity, table_of

UNITS_BELOW = (
    "WITH RECURSIVE below(id) AS ({} UNION SELECT unit.id FROM org_unit unit JOIN below ON unit.parent_id = below.id) "
    "SELECT id FROM below"
)

_REMEMBERED = 4096
"""How many conditions are kept at hand: a page asks for some ten, of the same viewer again and again."""


@dataclass(frozen=True, slots=True)
class Viewer:
    """The person on whose behalf something is read or done."""

    user_id: int
    role: Role


def visible(entity: type[Entity], alias: str, viewer: Viewer) -> Sql:
    """Return the condition under which the viewer may see a row of the entity."""
    return condition(entity, alias, entity.read, viewer)


def is_surely_hidden(event: type[Event], viewer: Viewer, *, user_id: int | None) -> bool:
    """Return whether it needs no database to see that the viewer may not see what an event is about.

    It is asked for everybody who listens, of whom most may not; `user_id` is the user whom the event is about.
    """
    return not any(_may(part, event, viewer, user_id) for part in event.subject.read.parts())


def _may(phrase: Phrase, event: type[Event], viewer: Viewer, user_id: int | None) -> bool:
    match phrase:
        case Admins():
            return viewer.role is Role.ADMIN
        case Managers() | ManagersOf():
            return viewer.role is Role.MANAGER
        case Own(path) if path == event.about:
            return viewer.user_id == user_id
    return True


@lru_cache(maxsize=_REMEMBERED)
def condition(entity: type[Entity], alias: str, phrase: Phrase, viewer: Viewer) -> Sql:
    """Return the condition under which the phrase allows the viewer the row that `alias` stands for."""
    return any_of(_one(entity, alias, part, viewer) for part in phrase.parts())


def unbarred(action: type[Action], alias: str, viewer: Viewer) -> Sql:
    """Return the condition under which nothing bars the viewer from doing the action to the row."""
    return none_of(condition(action.subject, alias, phrase, viewer) for phrase in action.barred.values())


def _one(entity: type[Entity], alias: str, phrase: Phrase, viewer: Viewer) -> Sql:
    match phrase:
        case Admins():
            return TRUE if viewer.role is Role.ADMIN else FALSE
        case Managers():
            return TRUE if viewer.role is Role.MANAGER else FALSE
        case Everyone():
            return TRUE
        case RoleIn(field):
            return Sql(f"{alias}.{field} = ?", (viewer.role,))
        case Own(path):
            return along(entity, alias, path, lambda user: Sql(f"{user} = ?", (viewer.user_id,)))
        case Without(back, where):
            return _without(entity, alias, back, where)
        case ManagersOf(path) if viewer.role is Role.MANAGER:
            return along(entity, alias, path, lambda user: _in_managed_units(user, viewer))
    return FALSE


def _without(entity: type[Entity], alias: str, back: str, where: Iterable[tuple[str, object]]) -> Sql:
    link, far = backs_of(entity)[back], f"{alias}x"
    match = Sql(f"{far}.{link.column} = {alias}.id")
    rows = all_of([match, *(_has(f"{far}.{name}", value) for name, value in where)])
    return rows.within(f'NOT EXISTS (SELECT 1 FROM "{table_of(link.child)}" {far} WHERE {{}})')


def _has(column: str, value: object) -> Sql:
    if value is None:
        return Sql(f"{column} IS NULL")
    return in_list(column, value if isinstance(value, tuple) else (value,))


def _in_managed_units(user: str, viewer: Viewer) -> Sql:
    managed = Sql("SELECT unit_id FROM unit_manager WHERE user_id = ?", (viewer.user_id,)).within(UNITS_BELOW)
    return managed.within(f'{user} IN (SELECT person.id FROM "user" person WHERE person.unit_id IN ({{}}))')


def along(entity: type[Entity], alias: str, path: str, about: Callable[[str], Sql]) -> Sql:
    """Return the condition that `about` holds for the id of the row at the end of the path.

    A path goes from link to link, forwards (`user`, `assignment.user`) or to the far side of one (`assignments.user`).
    """
    if not path:
        return about(f"{alias}.id")
    head, _, rest = path.partition(".")
    inner = f"{alias}x"
    if head in fields_of(entity) and fields_of(entity)[head].target:
        if not rest:
            return about(f"{alias}.{head}_id")
        target, match = linked_entity(entity, head), f"{inner}.id = {alias}.{head}_id"
    else:
        back = backs_of(entity)[head]
        target, match = back.child, f"{inner}.{back.column} = {alias}.id"
    deeper = along(target, inner, rest, about)
    return deeper.within(f'EXISTS (SELECT 1 FROM "{table_of(target)}" {inner} WHERE {match} AND {{}})')
