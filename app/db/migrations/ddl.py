"""The statements that change tables on either database, marking those that have to be written by hand."""

from typing import Any

from aerich.ddl import BaseDDL
from aerich.ddl.postgres import PostgresDDL
from aerich.ddl.sqlite import SqliteDDL

from schema.kit.entity import AppendOnly
from schema.kit.search_keys import Trigrams

BY_HAND = "WRITE BY HAND:"  # no SQL, so that the version fails until somebody has
REBUILD = "needs the table rebuilt: create it anew, copy its rows, drop the old one, rename"


class Careful(BaseDDL):
    """A default in Python is none in the table: it only fills the rows that are there already."""

    before: dict[str, Any]  # the models as the last version left them

    def _get_default(self, model: Any, field_describe: dict[str, Any]) -> Any:
        field = model._meta.fields_map.get(field_describe["name"])
        if field is not None and field.has_db_default():
            column = field_describe["db_column"]
            return self.schema_generator._get_field_default(field, model._meta.db_table, column, model)
        default = field_describe.get("default")
        if field_describe["field_type"] == "TextField" and isinstance(default, str):
            # aerich leaves it out for the sake of MySQL, whose long texts have no defaults
            return " DEFAULT '{}'".format(default.replace("'", "''"))
        return super()._get_default(model, field_describe)

    def add_column(self, model: Any, field_describe: dict[str, Any], is_pk: bool = False) -> str:
        """A column that must have a value needs one for the rows that are there."""
        if not field_describe["nullable"] and not self._get_default(model, field_describe):
            return by_hand(model, field_describe["db_column"], "is new and NOT NULL: what do existing rows get?")
        return super().add_column(model, field_describe, is_pk)

    def drop_index_by_name(self, model: Any, name: str) -> str:
        """What keeps rows from being changed is declared like an index, and is none; trigrams may be there or not."""
        for kind in (AppendOnly, Trigrams):
            if name == kind.SUFFIX:
                return kind.drop_sql(self.schema_generator.DIALECT, model._meta.db_table)
        return str(super().drop_index_by_name(model, name))

    def alter_column_default(self, model: Any, field_describe: dict[str, Any]) -> str:
        """Nothing to do: the default is Python's."""
        return ""

    def _described(self, model: Any, kinds: tuple[str, ...]) -> list[dict[str, Any]]:
        described = self.before.get(model._meta.full_name, {})
        return [one for kind in kinds for one in described.get(kind, [])]


class CarefulPostgresDDL(Careful, PostgresDDL):
    """PostgreSQL alters nearly everything in place."""

    def add_column(self, model: Any, field_describe: dict[str, Any], is_pk: bool = False) -> str:
        """As with a new table, the default does not stay."""
        sql = super().add_column(model, field_describe, is_pk)
        field = model._meta.fields_map.get(field_describe["name"])
        if " DEFAULT " not in sql or (field is not None and field.has_db_default()):
            return sql
        return f'{sql};\nALTER TABLE "{model._meta.db_table}" ALTER COLUMN "{field_describe["db_column"]}" DROP DEFAULT'

    def add_index(
        self, model: Any, field_names: list[str], unique: bool | None = False, *rest: Any, **more: Any
    ) -> str:
        """What is unique is a constraint, as in a new table."""
        if not unique:
            return super().add_index(model, field_names, unique, *rest, **more)
        name, columns = self._index_name(True, model, field_names), ", ".join(f'"{name}"' for name in field_names)
        return f'ALTER TABLE "{model._meta.db_table}" ADD CONSTRAINT "{name}" UNIQUE ({columns})'


class CarefulSqliteDDL(Careful, SqliteDDL):
    """SQLite adds tables, columns and indexes; the rest is a rebuilt table, and that is written by hand."""

    def add_column(self, model: Any, field_describe: dict[str, Any], is_pk: bool = False) -> str:
        """With its foreign key, which cannot be added later."""
        sql = super().add_column(model, field_describe, is_pk)
        field = model._meta.fields_map.get(field_describe["name"])
        reference = getattr(field, "reference", None)
        if reference is None or not reference.db_constraint or sql.startswith(BY_HAND):
            return sql
        target = reference.related_model._meta
        return f'{sql} REFERENCES "{target.db_table}" ("{target.db_pk_column}") ON DELETE {reference.on_delete}'

    def add_fk(self, model: Any, field_describe: dict[str, Any], reference_table_describe: dict[str, Any]) -> str:
        """A new column brings its own."""
        existing = {one["db_column"] for one in self._described(model, ("data_fields",))}
        column = field_describe["raw_field"]
        return by_hand(model, column, f"gets a foreign key: {REBUILD}") if column in existing else ""

    def drop_fk(self, model: Any, field_describe: dict[str, Any], reference_table_describe: dict[str, Any]) -> str:
        """Part of the table's statement."""
        return by_hand(model, field_describe["raw_field"], f"loses its foreign key: {REBUILD}")

    def drop_column(self, model: Any, column_name: str) -> str:
        """Works for plain columns only."""
        unique = {one["db_column"] for one in self._described(model, ("data_fields",)) if one["unique"]}
        linked = {one["raw_field"] for one in self._described(model, ("fk_fields", "o2o_fields"))}
        if column_name in unique | linked:
            return by_hand(model, column_name, f"is unique or a foreign key and goes: {REBUILD}")
        return super().drop_column(model, column_name)

    def drop_index(
        self, model: Any, field_names: list[str], unique: bool | None = False, *rest: Any, **more: Any
    ) -> str:
        """A unique one may be part of the table's statement."""
        if unique:
            return by_hand(model, ", ".join(field_names), f"is no longer unique: {REBUILD}")
        return super().drop_index(model, field_names, unique, *rest, **more)

    def drop_unique_constraint(self, model: Any, name: str) -> str:
        """Part of the table's statement."""
        return by_hand(model, name, f"is no longer unique: {REBUILD}")

    def modify_column(self, model: Any, field_describe: dict[str, Any], is_pk: bool = True) -> str:
        """Part of the table's statement."""
        return by_hand(model, field_describe["db_column"], f"changes: {REBUILD}")

    def alter_column_null(self, model: Any, field_describe: dict[str, Any]) -> str:
        """Part of the table's statement."""
        may = "may" if field_describe["nullable"] else "must not"
        return by_hand(model, field_describe["db_column"], f"{may} be empty: {REBUILD}")

    def set_comment(self, model: Any, field_describe: dict[str, Any]) -> str:
        """Nothing to do: a comment is no part of the database."""
        return ""


def by_hand(model: Any, column: str, what: str) -> str:
    """A line that no database takes for a statement."""
    return f"{BY_HAND} {model._meta.db_table}.{column} {what}"
