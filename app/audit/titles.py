"""What rows are called: the values of the fields that title them, as it is on the screens."""

from collections import defaultdict
from collections.abc import Iterable

from app.db.bulk import chunks
from app.db.database import fetch
from app.db.sql import in_list
from app.policy.ids import decode_id
from schema.kit.entity import Entity
from schema.kit.info import column_of, entity_named, fields_of, linked_entity, table_of

_AT_ONCE = 5_000
LONGEST = 200


async def titles(entity: type[Entity], ids: Iterable[int]) -> dict[int, str]:
    """Return what rows are called, by their ids; those that are not there are missing."""
    found: dict[int, str] = {}
    for some in chunks(sorted(set(ids)), _AT_ONCE):
        found.update(await _titles(entity, some))
    return found


async def row_titles(texts: Iterable[str]) -> dict[str, str]:
    """Return what the rows are called whose opaque ids are among some texts."""
    wanted: dict[str, dict[int, str]] = defaultdict(dict)
    for text in texts:
        if decoded := decode_id(text):
            wanted[decoded[0]][decoded[1]] = text
    found: dict[str, str] = {}
    for name, keys in wanted.items():
        try:
            entity = entity_named(name)
        except LookupError:  # of a noun that there was once
            continue
        called = await titles(entity, keys)
        found.update((keys[key], title) for key, title in called.items())
    return found


async def _titles(entity: type[Entity], ids: Iterable[int]) -> dict[int, str]:
    specs = fields_of(entity)
    columns = ", ".join(f"t.{column_of(name, specs[name])}" for name in entity.title)
    where = in_list("t.id", ids)
    query = where.within(f'SELECT t.id, {columns} FROM "{table_of(entity)}" t WHERE {{}}')
    rows = [tuple(row) for row in await fetch(query.text, query.params)]
    called = [await _words(entity, name, [row[place] for row in rows]) for place, name in enumerate(entity.title, 1)]
    return {
        row[0]: " · ".join(filter(None, (words[row[place]] for place, words in enumerate(called, 1))))[:LONGEST]
        for row in rows
    }


async def _words(entity: type[Entity], name: str, values: list[object]) -> dict[object, str]:
    if fields_of(entity)[name].target is None:
        return {value: "" if value is None else str(value) for value in values}
    keys = {value for value in values if isinstance(value, int)}
    called = await titles(linked_entity(entity, name), keys)
    return {value: called.get(value, "") if isinstance(value, int) else "" for value in values}
