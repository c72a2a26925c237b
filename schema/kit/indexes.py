"""Indexes of some rows only, and closures of trees that the database keeps itself."""

from typing import Self

from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.indexes import Index
from tortoise.models import Model

from schema.kit.compat import table_name
from schema.kit.entity import OnlyOne

DEEPEST = 16
"""How many levels below a row a walk goes: many more than any tree has, so that one that runs in a circle ends."""


class OnlyWhere(Index):
    """Finds only the rows for which a condition holds, by `columns`, as in the table."""

    INDEX_TYPE = "PARTIAL"

    def __init__(self, name: str, *columns: str, where: str) -> None:
        """Name the index as the database will."""
        super().__init__(fields=columns, name=name)
        self.extra = f"{OnlyOne.WHERE}{where}"

    def get_sql(self, schema_generator: BaseSchemaGenerator, model: type[Model], safe: bool) -> str:
        """Return the statement; for Tortoise the type of an index is a method, as in USING gin."""
        plain = Index(fields=self.fields, name=self.name)
        plain.extra = self.extra
        return plain.get_sql(schema_generator, model, safe)

    @classmethod
    def from_description(cls, index: Index) -> Self:
        """Return the index of which a version of the tables kept the description."""
        return cls(str(index.name), *index.fields, where=index.extra.removeprefix(OnlyOne.WHERE))


class Closure(Index):
    """Keeps in its table (above_id, unit_id, depth) each row of a tree with every row above it, itself included.

    Triggers do so in the statement that writes the tree, whoever sends it, so that nothing can be written past it. On
    PostgreSQL one transaction at a time changes the shape of the tree: of two at once each would miss the other's.
    Declared like an index, so that it comes into the tables and their migrations by the same way; it begins with what
    is there. A tree whose table is built anew (SQLite) loses the triggers: make them anew too.
    """

    INDEX_TYPE = "CLOSURE"

    def __init__(self, tree: str, parent: str) -> None:
        """Name the table of the tree, and its column with the row directly above; `id` stands for the whole row."""
        super().__init__(fields=["id"], name=f"closure_{tree}")
        self.tree, self.parent = tree, parent
        self.extra = f"{tree} {parent}"

    @classmethod
    def from_description(cls, index: Index) -> Self:
        """Return the closure of which a version of the tables kept the description."""
        return cls(*index.extra.split())

    def get_sql(self, schema_generator: BaseSchemaGenerator, model: type[Model], safe: bool) -> str:
        """Return the statements that make the walk and the triggers, and walk for the first time."""
        made = self._postgres if schema_generator.DIALECT == "postgres" else self._sqlite
        table = table_name(model)
        return "\n".join([self._walk(table), *made(table), f"{_insert(table)};"])

    def drop_sql(self, dialect: str, table: str) -> list[str]:
        """Return the statements that take away what stands beside the table."""
        if dialect == "postgres":
            triggers = [f'DROP TRIGGER "{table}_kept" ON "{self.tree}"', f'DROP FUNCTION "keep_{table}"()']
        else:
            triggers = [f'DROP TRIGGER "{table}_{what}"' for what in ("insert", "adopt", "move", "delete")]
        return [*triggers, f'DROP VIEW "{table}_walk"']

    def _walk(self, table: str) -> str:
        return (
            f'CREATE VIEW "{table}_walk" AS WITH RECURSIVE walk(above_id, unit_id, depth) AS ('
            f'SELECT id, id, 0 FROM "{self.tree}" UNION SELECT walk.above_id, below.id, walk.depth + 1 FROM walk '
            f'JOIN "{self.tree}" below ON below."{self.parent}" = walk.unit_id WHERE walk.depth < {DEEPEST}) '
            "SELECT above_id, unit_id, MIN(depth) AS depth FROM walk GROUP BY above_id, unit_id;"
        )

    def _postgres(self, table: str) -> list[str]:
        alone = f'LOCK TABLE "{table}" IN SHARE ROW EXCLUSIVE MODE'
        again = f"BEGIN {alone}; {_delete(table)}; {_insert(table)}; RETURN NULL; END"
        when = f'AFTER INSERT OR DELETE OR UPDATE OF "{self.parent}" ON "{self.tree}" FOR EACH STATEMENT'
        return [
            f'CREATE FUNCTION "keep_{table}"() RETURNS trigger LANGUAGE plpgsql AS $$ {again} $$;',
            f'CREATE TRIGGER "{table}_kept" {when} EXECUTE FUNCTION "keep_{table}"();',
        ]

    def _sqlite(self, table: str) -> list[str]:
        again = f"BEGIN {_delete(table)}; {_insert(table)}; END;"
        children = f'EXISTS (SELECT 1 FROM "{self.tree}" WHERE "{self.parent}" = NEW.id)'
        new = (
            f'BEGIN INSERT INTO "{table}" (above_id, unit_id, depth) SELECT NEW.id, NEW.id, 0 UNION ALL '
            f'SELECT above_id, NEW.id, depth + 1 FROM "{table}" WHERE unit_id = NEW."{self.parent}"; END;'
        )
        on, moved = f'ON "{self.tree}"', f'OLD."{self.parent}" IS NOT NEW."{self.parent}"'
        return [
            f'CREATE TRIGGER "{table}_insert" AFTER INSERT {on} WHEN NOT {children} {new}',
            f'CREATE TRIGGER "{table}_adopt" AFTER INSERT {on} WHEN {children} {again}',
            f'CREATE TRIGGER "{table}_move" AFTER UPDATE OF "{self.parent}" {on} WHEN {moved} {again}',
            f'CREATE TRIGGER "{table}_delete" AFTER DELETE {on} {again}',
        ]


def _delete(table: str) -> str:
    return (
        f'DELETE FROM "{table}" WHERE (above_id, unit_id, depth) NOT IN '
        f'(SELECT above_id, unit_id, depth FROM "{table}_walk")'
    )


def _insert(table: str) -> str:
    return (
        f'INSERT INTO "{table}" (above_id, unit_id, depth) SELECT above_id, unit_id, depth FROM "{table}_walk" '
        f'EXCEPT SELECT above_id, unit_id, depth FROM "{table}"'
    )
