"""The titles of rows, as the screens show them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from app.db.bulk import chunks
from app.db.database import dialect, fetch
from app.db.sql import Sql, in_list, joined
from app.kinds.registry import STORED_KINDS
from app.policy.ids import decode_id
from schema.kit.entity import Entity
from schema.kit.info import column_of, entity_named, fields_of, linked_entity, table_of

Subject = tuple[str, int]
"""The type and the id of what something is about."""

_AT_ONCE = 5_000
_SEPARATOR = " · "
LONGEST = 200


async def titles(subjects: Iterable[Subject]) -> dict[Subject, str]:
    """Return what rows are called, whatever they are, in one statement; those that are not there are missing."""
    found: dict[Subject, str] = {}
    for some in chunks(sorted(set(subjects)), _AT_ONCE):
        query = _query(some)
        for name, key, *words in await fetch(query.text, query.params):
            found[name, key] = _SEPARATOR.join(filter(None, words))[:LONGEST]
    return found


async def row_titles(texts: Iterable[str]) -> dict[str, str]:
    """Return what the rows are called whose opaque ids are among some texts."""
    wanted = {subject: text for text in texts if (subject := decode_id(text)) and _is_known(subject[0])}
    return {wanted[subject]: title for subject, title in (await titles(wanted)).items()}


def _is_known(name: str) -> bool:
    """Whether there still is such a noun."""
    try:
        entity_named(name)
    except LookupError:
        return False
    return True


def _query(subjects: Sequence[Subject]) -> Sql:
    keys: dict[type[Entity], list[int]] = defaultdict(list)
    for name, key in subjects:
        keys[entity_named(name)].append(key)
    width = max(len(_words(entity, "t", dialect())[0]) for entity in keys)
    return joined(" UNION ALL ", [_question(entity, some, width) for entity, some in keys.items()])


def _question(entity: type[Entity], keys: Sequence[int], width: int) -> Sql:
    words, links = _words(entity, "t", dialect())
    columns = ", ".join(f"CAST({word} AS TEXT)" for word in (*words, *["NULL"] * (width - len(words))))
    source = " ".join([f'"{table_of(entity)}" t', *links])
    return in_list("t.id", keys).within(f"SELECT '{entity.__name__}', t.id, {columns} FROM {source} WHERE {{}}")


@cache
def _words(entity: type[Entity], alias: str, engine: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the columns that title a row, and the joins that lead to those of other rows."""
    words: list[str] = []
    joins: list[str] = []
    for name in entity.title:
        spec = fields_of(entity)[name]
        column = f"{alias}.{column_of(name, spec)}"
        if spec.target is None:
            words.append(STORED_KINDS[spec.kind].in_title(column, engine))
            continue
        target, far = linked_entity(entity, name), f"{alias}_{name}"
        further = _words(target, far, engine)
        joins += [f'LEFT JOIN "{table_of(target)}" {far} ON {far}.id = {column}', *further[1]]
        words += further[0]
    return tuple(words), tuple(joins)
