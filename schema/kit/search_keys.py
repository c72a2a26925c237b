"""The keys of texts: a column beside each text that is searched or sorted, in which it is found and sorted alike on
every database. They are storage only, derived whenever the row is written, and never part of the API.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from tortoise import fields
from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.indexes import Index
from tortoise.models import Model

from schema.kit.compat import add_column, add_indexes, fields_by_name, table_name
from schema.kit.fields import FieldSpec, spec_of
from schema.kit.folding import LONGEST_KEY, folded

_SUFFIX = "_key"


def key_name(name: str) -> str:
    """Return the field, and the column, that holds the key of a text."""
    return f"{name}{_SUFFIX}"


def text_of(key: str) -> str:
    """Return the field of the text whose key is held by this one."""
    return key.removesuffix(_SUFFIX)


class SearchKey(fields.CharField[str]):
    """The key of the text beside it, whatever the row says of the key itself; that of no text is empty."""

    class _db_postgres:  # noqa: N801 - Tortoise's name for what one database has otherwise
        SQL_TYPE = f'VARCHAR({LONGEST_KEY}) COLLATE "C"'

    def __init__(self, **settings: Any) -> None:
        """Make the column; a new one begins empty, and is filled by app/db/migrations/keys.py."""
        super().__init__(max_length=LONGEST_KEY, **{"default": "", **settings})

    def to_db_value(self, value: object, instance: type[Model] | Model) -> str:
        """Return the key of what the row says now."""
        return stored_key(instance, self.model_field_name)


class Trigrams(Index):
    """Finds what is anywhere in some keys, where PostgreSQL has pg_trgm, or may have it; elsewhere it is no index."""

    INDEX_TYPE = "TRIGRAMS"
    SUFFIX = "trigrams"

    def __init__(self, *columns: str, name: str = SUFFIX) -> None:
        """Name it for whoever compares versions of the tables."""
        super().__init__(fields=columns, name=name)

    def get_sql(self, schema_generator: BaseSchemaGenerator, model: type[Model], safe: bool) -> str:
        """Return a statement that never fails: without the index a search takes longer, and finds the same."""
        if schema_generator.DIALECT != "postgres":
            return ""
        columns = ", ".join(f'"{column}" gin_trgm_ops' for column in self.fields)
        return (
            "DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; "
            f'CREATE INDEX "{table_name(model)}_{self.SUFFIX}" ON "{table_name(model)}" USING gin ({columns}); '
            "EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;"
        )

    @classmethod
    def drop_sql(cls, dialect: str, table: str) -> str:
        """Return the statement that takes it away."""
        return f'DROP INDEX IF EXISTS "{table}_{cls.SUFFIX}"' if dialect == "postgres" else ""


def add_keys(entity: type[Model]) -> None:
    """Give an entity the keys of its texts, and the indexes by which lists are ordered and searched.

    The index of the first text that lists are ordered by has all that is searched in it, so that SQLite looks through
    the index and not through the rows.
    """
    specs = {name: spec for name, field in fields_by_name(entity).items() if (spec := spec_of(field)) and spec.has_key}
    for name in specs:
        add_column(entity, key_name(name), SearchKey())
    add_indexes(entity, _indexes(specs))


def _indexes(specs: Mapping[str, FieldSpec]) -> Iterator[tuple[str, ...] | Index]:
    searched = [key_name(name) for name, spec in specs.items() if spec.searchable]
    rest = searched
    for name, spec in specs.items():
        if spec.kind.orders and not spec.null:
            key = key_name(name)
            yield (key, "id", *(other for other in rest if other != key))
            rest = []
    if searched:
        yield Trigrams(*searched)


@cache
def sources_of(entity: type[Model]) -> Mapping[str, str]:
    """Return the texts of an entity that have keys, by the fields of their keys."""
    known = fields_by_name(entity)
    return {name: text_of(name) for name, field in known.items() if isinstance(field, SearchKey)}


def with_keys(entity: type[Model], written: Iterable[str]) -> list[str]:
    """Return fields that are to be written, with the keys of the texts among them."""
    named = list(written)
    return [*named, *(key for key, source in sources_of(entity).items() if source in named and key not in named)]


def stored_key(row: object, key: str) -> str:
    """Return the key that a row has by what its text says now."""
    text = getattr(row, text_of(key))
    return folded(text) if text else ""
