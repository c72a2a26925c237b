"""Row locks: changing a row excludes other changes and links; linking to a row excludes only changes.

SQLite has one writer at a time, so it needs none of this.
"""

from collections.abc import Iterable
from typing import TypeVar

from app.db.database import dialect, fetch
from app.db.entities import load
from app.db.sql import TRUE, Sql, all_of, in_list
from schema.kit.entity import Entity
from schema.kit.info import fields_of, table_of
from schema.people import User

E = TypeVar("E", bound=Entity)

TO_CHANGE = "FOR NO KEY UPDATE"
TO_LINK = "FOR SHARE"  # a key share, as foreign keys take it, would not keep anybody from archiving


async def to_change(entity: type[E], ids: Iterable[int], condition: Sql = TRUE) -> dict[int, E]:
    """Return rows by their ids, which nobody else changes or links to until the end.

    Of a person's rows nobody else changes any: the person is locked first, and what is read afterwards is true.
    With a condition on `t` only those for which it holds.
    """
    wanted = set(ids)
    if not wanted:
        return {}
    where = all_of([in_list("t.id", wanted), condition])
    await lock_people_of(entity, where)
    return {row.id: row for row in await load(entity, where, lock=TO_CHANGE)}


async def to_link(entity: type[E], ids: Iterable[int], condition: Sql = TRUE) -> dict[int, E]:
    """Return rows by their ids, which nobody changes until the end, though others may link to them as well."""
    wanted = set(ids)
    where = all_of([in_list("t.id", wanted), condition])
    return {row.id: row for row in await load(entity, where, lock=TO_LINK)} if wanted else {}


async def lock_people_of(entity: type[Entity], where: Sql) -> None:
    """Lock the users whose rows `t` these are; whose a row is never changes."""
    if entity is not User and person_link(entity) is not None:
        await lock_where(User, where.within(f'id IN (SELECT t.user_id FROM "{table_of(entity)}" t WHERE {{}})'))


def person_link(entity: type[Entity]) -> str | None:
    """Return the attribute of a row that says whose it is: itself, if it is a person; None if it is nobody's."""
    if entity is User:
        return "id"
    user = fields_of(entity).get("user")
    return "user_id" if user is not None and user.target == User.__name__ else None


async def lock_where(entity: type[Entity], condition: Sql, strength: str = TO_CHANGE) -> None:
    """Lock all rows for which a condition holds, always in the same order so that few wait in a circle."""
    if dialect() == "postgres":
        query = condition.within(f'SELECT id FROM "{table_of(entity)}" WHERE {{}} ORDER BY id {strength}')
        await fetch(query.text, query.params)
