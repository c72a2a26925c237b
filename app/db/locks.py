"""Whoever changes a row waits for others who do; whoever links to it only waits for those who change it.

SQLite has one writer at a time, which has nobody to wait for.
"""

from collections.abc import Iterable
from typing import TypeVar

from app.db.database import dialect, fetch
from app.db.sql import Sql, in_list
from schema.kit.entity import Entity
from schema.kit.info import fields_of, table_of
from schema.people import User

E = TypeVar("E", bound=Entity)

TO_CHANGE = "FOR NO KEY UPDATE"
TO_LINK = "FOR SHARE"  # a key share, as foreign keys take it, would not keep anybody from archiving


async def to_change(entity: type[E], ids: Iterable[int]) -> dict[int, E]:
    """Return rows by their ids, which nobody else changes or links to until the end.

    Of a person's rows nobody else changes any: the person is locked first, and what is read afterwards is true.
    """
    wanted = set(ids)
    await lock_people_of(entity, wanted)
    return await _locked(entity, wanted, TO_CHANGE)


async def to_link(entity: type[E], ids: Iterable[int]) -> dict[int, E]:
    """Return rows by their ids, which nobody changes until the end, though others may link to them as well."""
    return await _locked(entity, set(ids), TO_LINK)


async def lock_people_of(entity: type[Entity], ids: Iterable[int]) -> None:
    """Lock the users whose rows these are; whose a row is never changes."""
    user = fields_of(entity).get("user")
    if user is not None and user.target == User.__name__:
        rows = in_list("id", ids)
        await lock_where(User, rows.within(f'id IN (SELECT user_id FROM "{table_of(entity)}" WHERE {{}})'))


async def lock_where(entity: type[Entity], condition: Sql, strength: str = TO_CHANGE) -> None:
    """Lock all rows for which a condition holds, always in the same order so that few wait in a circle."""
    if dialect() == "postgres":
        query = condition.within(f'SELECT id FROM "{table_of(entity)}" WHERE {{}} ORDER BY id {strength}')
        await fetch(query.text, query.params)


async def _locked(entity: type[E], ids: set[int], strength: str) -> dict[int, E]:
    if not ids:
        return {}
    await lock_where(entity, in_list("id", ids), strength)
    return {row.id: row for row in await entity.filter(id__in=ids)}
