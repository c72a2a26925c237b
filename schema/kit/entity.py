"""A noun of the domain: a table, a GraphQL type, lists and filters, from one class."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from tortoise import fields
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.schema_generator import BaseSchemaGenerator
from tortoise.indexes import Index
from tortoise.models import Model

from schema.kit.access import Phrase
from schema.kit.compat import index_links, name_table, table_name
from schema.kit.computed import Computed
from schema.kit.names import snake
from schema.kit.search_keys import add_keys, with_keys


class OnlyOne(Index):
    """Lets at most one row of those for which a condition holds have the same values: `columns`, as in the table."""

    INDEX_TYPE = "UNIQUE"
    WHERE = " WHERE "

    def __init__(self, name: str, *columns: str, where: str) -> None:
        """Name the index as the database will."""
        super().__init__(fields=columns, name=name)
        self.extra = f"{self.WHERE}{where}"

    def get_sql(self, schema_generator: BaseSchemaGenerator, model: type[Model], safe: bool) -> str:
        """Return the statement; for Tortoise the type of an index is a method, as in USING gin."""
        plain = Index(fields=self.fields, name=self.name)
        plain.extra = self.extra
        return plain.get_sql(schema_generator, model, safe).replace("CREATE INDEX", "CREATE UNIQUE INDEX", 1)


class AppendOnly(Index):
    """Lets nobody change or remove a row of the table, whatever they are connected with; rows are only added.

    Declared like an index, so that it comes into the table and into its migrations by the same way. On SQLite it needs
    `recursive_triggers`, or INSERT OR REPLACE would walk past it (see app/db/database_url.py).
    """

    INDEX_TYPE = "APPEND ONLY"
    SUFFIX = "append_only"

    def __init__(self, name: str = SUFFIX) -> None:
        """Name it for whoever compares versions of the tables; `id` stands for the whole row."""
        super().__init__(fields=["id"], name=name)

    def get_sql(self, schema_generator: BaseSchemaGenerator, model: type[Model], safe: bool) -> str:
        """Return the statements that make the triggers."""
        table = table_name(model)
        if schema_generator.DIALECT == "postgres":
            return (
                "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;\n"
                f'CREATE TRIGGER "{table}_{self.SUFFIX}" BEFORE UPDATE OR DELETE OR TRUNCATE ON "{table}" '
                "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();"
            )
        return "\n".join(
            f'CREATE TRIGGER "{table}_{self.SUFFIX}_{what.lower()}" BEFORE {what} ON "{table}" '
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;"
            for what in ("UPDATE", "DELETE")
        )

    @classmethod
    def drop_sql(cls, dialect: str, table: str) -> str:
        if dialect == "postgres":
            return f'DROP TRIGGER "{table}_{cls.SUFFIX}" ON "{table}"'
        return ";\n".join(f'DROP TRIGGER "{table}_{cls.SUFFIX}_{what}"' for what in ("update", "delete"))


@dataclass(frozen=True, slots=True)
class FactOf:
    """Of whom or what a row is a fact, from which something follows that is to be settled once it is written.

    The link leads there: to a user, an assignment or a qualification, or to another fact that is written with it.
    Without a link the row is a fact of itself, by these fields of it alone.
    """

    link: str = ""
    fields: tuple[str, ...] = ()


class Entity(Model):
    """The base of all that is stored. `read` says who may see a row; nothing is visible that does not say so.

    A class `Admin` inside may name the `columns` and `filters` of its lists (see listing.py), and what the menu
    `starts_with`: a part of their address, such as `sort=-completed_on`.
    """

    id = fields.BigIntField(primary_key=True)

    handed_out: str | None = None
    """The secret that the answer of whatever made the row tells this once; it is not stored."""
    read: ClassVar[Phrase]
    natural_key: ClassVar[str | None] = None
    """The unique field by which other systems name a row: it may stand wherever an id is asked for."""
    also_named_by: ClassVar[tuple[str, ...]] = ()
    """More unique fields that may stand there."""
    plural: ClassVar[str | None] = None
    """The name of the root list in snake case; None if rows are reached only through others."""
    verbs_begin_with: ClassVar[str | None] = None
    """How the names of its actions begin, if not with its own: `BulkAssign` makes a `BulkRun`."""
    title: ClassVar[tuple[str, ...]] = ("name",)
    """The fields that name a row for people; a link stands for the title of what it points to."""
    belongings: ClassVar[tuple[str, ...]] = ()
    """The far sides of links without which a row is not what people mean by it: the audit shows it with these."""
    computed: ClassVar[Mapping[str, Computed]] = MappingProxyType({})
    """What its lists can be narrowed and ordered by beside its fields, by name."""
    searched_links: ClassVar[tuple[str, ...]] = ()
    """The links whose rows are searched, too, when words are looked for in a list."""
    is_dated: ClassVar[bool] = False
    """Whether its lists can be asked on any day: what they are narrowed by is true on that day."""
    is_fact_of: ClassVar[FactOf | None] = None
    """Whose standings may be other ones when a row is written: the gate refuses a transaction that leaves it unsaid."""

    def __init_subclass__(cls, **kwargs: object) -> None:
        """Name the table after the noun, index every link (rows are found from both of its sides), and add keys."""
        super().__init_subclass__(**kwargs)
        name_table(cls, snake(cls.__name__))
        index_links(cls)
        add_keys(cls)

    async def save(
        self,
        using_db: BaseDBAsyncClient | None = None,
        update_fields: Iterable[str] | None = None,
        force_create: bool = False,
        force_update: bool = False,
    ) -> None:
        """Write the row, and the keys of the texts that are written."""
        named = None if update_fields is None else with_keys(type(self), update_fields)
        await super().save(using_db, named, force_create, force_update)

    class Meta:
        """Tortoise's settings: no table of its own."""

        abstract = True
