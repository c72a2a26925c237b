"""Turns access phrases into conditions that the database checks."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from functools import cache, lru_cache

from app.db.sql import FALSE, TRUE, Sql, all_of, any_of, in_list, none_of
from schema.enums import Language, Role
from schema.kit.access import (
    Admins,
    Everyone,
    Having,
    Managers,
    ManagersOf,
    Manages,
    Own,
    OwnOfManager,
    Phrase,
    RoleIn,
    Without,
    admins,
)
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.info import backs_of, fields_of, linked_entity, table_of

MANAGED_UNITS = (
    "SELECT closure.unit_id FROM unit_manager manages JOIN unit_closure closure ON closure.above_id = manages.unit_id "
    "WHERE manages.user_id = ?"
)
"""The units that somebody manages, and all below them."""
PEOPLE = (
    f'SELECT person.id FROM "user" person WHERE person.unit_id IN ({MANAGED_UNITS}) UNION ALL SELECT CAST(? AS BIGINT)'
)
"""The people of those units, and the manager."""

_REMEMBERED = 4096
"""How many conditions are kept at hand: a page asks for some ten, of the same viewer again and again."""


@dataclass(frozen=True, slots=True)
class Viewer:
    """The person on whose behalf something is read or done."""

    user_id: int
    role: Role
    language: Language | None = field(default=None, compare=False)
    """What they read; None where nobody asked. It makes no difference to what they may see and do."""
    is_read_only: bool = False
    """Whether nothing may be done: signed in with an access token that only reads."""


class Start(Enum):
    """Where the database begins when it looks for the rows that a manager may see.

    Few people are found first, and then their rows. Of many people the rows are gone through in the order of the list,
    each with the question whose it is, until a page is full.
    """

    ROWS = "ROWS"
    PEOPLE = "PEOPLE"


def visible(entity: type[Entity], alias: str, viewer: Viewer, start: Start = Start.ROWS) -> Sql:
    """Return the condition under which the viewer may see a row of the entity."""
    people = _people(entity, alias, viewer) if start is Start.PEOPLE else None
    return condition(entity, alias, entity.read, viewer) if people is None else people


def has_people(entity: type[Entity], viewer: Viewer) -> bool:
    """Return whether the rows that the viewer may see can be found by the people whose they are."""
    return _people(entity, "t", viewer) is not None


@cache
def implies(entity: type[Entity], link: str, target: type[Entity]) -> bool:
    """Return whether whoever may see a row of the entity may see the row that the link points to as well.

    Said of the phrases alone: each of the entity's, seen from the other end of the link, is one of the target's.
    """
    allowed = target.read.parts()
    return all(from_the_end(part, link) in allowed for part in entity.read.parts())


def from_the_end(phrase: Phrase, link: str) -> Phrase | None:
    """Return a phrase as the other end of a link has it; None if it has none."""
    match phrase:
        case Own(path) | OwnOfManager(path) | ManagersOf(path) | Manages(path):
            head, _, rest = path.partition(".")
            return type(phrase)(rest) if head == link else None
        case Admins() | Managers() | Everyone():
            return phrase
    return None


def is_surely_hidden(event: type[Event], viewer: Viewer, *, user_id: int | None) -> bool:
    """Return whether it needs no database to see that the viewer may not see what an event is about.

    It is asked for everybody who listens, of whom most may not; `user_id` is the user whom the event is about.
    """
    return not any(_may(part, event, viewer, user_id) for part in event.subject.read.parts())


def _may(phrase: Phrase, event: type[Event], viewer: Viewer, user_id: int | None) -> bool:
    match phrase:
        case Admins():
            return viewer.role is Role.ADMIN
        case Managers() | ManagersOf() | Manages():
            return viewer.role is Role.MANAGER
        case Own(path) if path == event.about:
            return viewer.user_id == user_id
    return True


@lru_cache(maxsize=_REMEMBERED)
def condition(entity: type[Entity], alias: str, phrase: Phrase, viewer: Viewer) -> Sql:
    """Return the condition under which the phrase allows the viewer the row that `alias` stands for."""
    parts = phrase.parts()
    if viewer.role is not Role.MANAGER:
        return any_of(_one(entity, alias, part, viewer) for part in parts)
    both = {part.path for part in parts if isinstance(part, ManagersOf)}
    found = [_one(entity, alias, part, viewer) for part in parts if not (isinstance(part, Own) and part.path in both)]
    return any_of([*found, *(_managed(entity, alias, path, viewer, own=Own(path) in parts) for path in sorted(both))])


def may_do(action: type[Action], alias: str, viewer: Viewer) -> Sql:
    """Return the condition under which the viewer is allowed the action on a row; whoever only reads is not."""
    return FALSE if viewer.is_read_only else condition(action.subject, alias, action.allow, viewer)


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
        case Manages(path) if viewer.role is Role.MANAGER:
            managed = Sql(MANAGED_UNITS, (viewer.user_id,))
            return along(entity, alias, path, lambda unit: managed.within(f"{unit} IN ({{}})"))
        case OwnOfManager(path):
            return _one(entity, alias, Own(path), viewer) if viewer.role is Role.MANAGER else FALSE
        case Having() | Without():
            return _far_rows(entity, alias, phrase)
    return FALSE


def _managed(entity: type[Entity], alias: str, path: str, viewer: Viewer, *, own: bool) -> Sql:
    """Return the condition that somebody of a managed unit, or the manager, is at the end of the path.

    It is one question about the person: of two, one of which could be answered by a set, PostgreSQL makes that set.
    The plus keeps both databases from beginning with the units, which is what Start.PEOPLE is for.
    """
    units, mine = Sql(MANAGED_UNITS, (viewer.user_id,)), (viewer.user_id,)

    def about(user: str) -> Sql:
        managed = units.within(f"+{user}.unit_id IN ({{}})")
        return any_of([Sql(f"{user}.id = ?", mine), managed]) if own else managed

    return along(entity, alias, path, about, to_row=True)


def _people(entity: type[Entity], alias: str, viewer: Viewer) -> Sql | None:
    """Return the condition that a row is the viewer's or of people they manage, if nothing else lets them see one."""
    people = Sql(PEOPLE, (viewer.user_id, viewer.user_id))
    parts = set(entity.read.parts()) - {admins}
    for path in (part.path for part in parts if isinstance(part, ManagersOf)):
        if viewer.role is Role.MANAGER and "." not in path and parts == {Own(path), ManagersOf(path)}:
            return along(entity, alias, path, lambda user: people.within(f"{user} IN ({{}})"))
    return None


def _far_rows(entity: type[Entity], alias: str, phrase: Having | Without) -> Sql:
    link, far = backs_of(entity)[phrase.back], f"{alias}x"
    match = Sql(f"{far}.{link.column} = {alias}.id")
    rows = all_of([match, *(_has(f"{far}.{name}", value) for name, value in phrase.where)])
    there = "EXISTS" if isinstance(phrase, Having) else "NOT EXISTS"
    return rows.within(f'{there} (SELECT 1 FROM "{table_of(link.child)}" {far} WHERE {{}})')


def _has(column: str, value: object) -> Sql:
    if value is None:
        return Sql(f"{column} IS NULL")
    return in_list(column, value if isinstance(value, tuple) else (value,))


def along(entity: type[Entity], alias: str, path: str, about: Callable[[str], Sql], *, to_row: bool = False) -> Sql:
    """Return the condition that `about` holds for the id of the row at the end of the path; `to_row`: for the row.

    A path goes from link to link, forwards (`user`, `assignment.user`) or to the far side of one (`assignments.user`).
    """
    if not path:
        return about(alias if to_row else f"{alias}.id")
    head, _, rest = path.partition(".")
    inner = f"{alias}x"
    if head in fields_of(entity):
        if not rest and not to_row:
            return about(f"{alias}.{head}_id")
        target, match = linked_entity(entity, head), f"{inner}.id = {alias}.{head}_id"
    else:
        back = backs_of(entity)[head]
        target, match = back.child, f"{inner}.{back.column} = {alias}.id"
    deeper = along(target, inner, rest, about, to_row=to_row)
    return deeper.within(f'EXISTS (SELECT 1 FROM "{table_of(target)}" {inner} WHERE {match} AND {{}})')
