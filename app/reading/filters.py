"""Turns filters and searches into conditions in SQL."""

from collections.abc import Iterable
from typing import Any

from app.db.database import dialect
from app.db.sql import TRUE, Sql, all_of, any_of
from app.kinds.registry import STORED_KINDS
from app.policy.access import Viewer, visible
from app.reading.computed import NARROWED, Linked, OfViewer
from app.reading.days import DayAsked
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec
from schema.kit.folding import folded
from schema.kit.info import column_of, entity_named, fields_of, linked_entity, table_of
from schema.kit.listing import searchable
from schema.kit.search_keys import key_name

SEARCH = "search"


def filter_conditions(
    entity: type[Entity], alias: str, filters: dict[str, Any], viewer: Viewer, day: DayAsked | None = None
) -> Iterable[Sql]:
    """Return a condition for each filter that was given; a value of None stands for «is empty».

    What is computed is narrowed by what is true on a day.

    What the viewer may not see does not exist in filters either: it fits no more than an id that is not there.
    """
    for name, value in filters.items():
        if name == SEARCH:
            yield from (_search(entity, alias, word) for word in folded(value).split())
        elif day is not None and (entity, name) in NARROWED:
            computed = entity.computed[name]
            asked = OfViewer(value, viewer.user_id) if computed.asks_who else given(computed.spec, value, viewer)
            yield NARROWED[entity, name].condition(asked, day)
        else:
            yield _filter(alias, name, fields_of(entity)[name], value)
            if value is not None and fields_of(entity)[name].may_be_hidden:
                yield _seen(linked_entity(entity, name), f"{alias}.{name}_id", viewer)


def given(spec: FieldSpec, value: Any, viewer: Viewer) -> Any:
    """Return what a computed filter is asked with: of rows, only those that the viewer may see."""
    if spec.target is None:
        return value
    target = entity_named(spec.target)
    return Linked(value, table_of(target), visible(target, "f", viewer))


def _search(entity: type[Entity], alias: str, word: str) -> Sql:
    """Return the condition that a word is anywhere in what is searched, by the keys of both."""
    own = [contains(f"{alias}.{key_name(name)}", word) for name in searchable(entity)]
    return any_of([*own, *(_linked(entity, alias, link, word) for link in entity.searched_links)])


def _linked(entity: type[Entity], alias: str, link: str, word: str) -> Sql:
    """Return the condition about the one row behind the link: a question about it, and not a set that is made first."""
    target = linked_entity(entity, link)
    row = f'SELECT {{}} FROM "{table_of(target)}" linked WHERE linked.id = {alias}.{link}_id'
    return has_word(target, "linked", word).within(f"({row})")


def has_word(entity: type[Entity], alias: str, word: str) -> Sql:
    """Return the condition that a word is anywhere in the texts of a row that are searched."""
    return any_of(contains(f"{alias}.{key_name(name)}", word) for name in searchable(entity))


def contains(column: str, word: str) -> Sql:
    """Return the condition that a word is anywhere in a column of keys."""
    if dialect() == "sqlite":
        return Sql(f"instr({column}, ?) > 0", (word,))  # LIKE would look at capitals again
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return Sql(f"{column} LIKE ?", (f"%{escaped}%",))  # what an index of trigrams answers


def _filter(alias: str, name: str, spec: FieldSpec, value: Any) -> Sql:
    column = f"{alias}.{column_of(name, spec)}"
    return Sql(f"{column} IS NULL") if value is None else STORED_KINDS[spec.kind].condition(column, value, spec)


def _seen(target: type[Entity], column: str, viewer: Viewer) -> Sql:
    seen = visible(target, "f", viewer)
    if seen is TRUE:
        return TRUE
    return all_of([Sql(f"f.id = {column}"), seen]).within(f'EXISTS (SELECT 1 FROM "{table_of(target)}" f WHERE {{}})')
