"""What declarations use of Tortoise's `_meta` is still there, and still says what it said."""

from tortoise.fields import Field, ForeignKeyField, ForeignKeyRelation, IntField
from tortoise.fields.relational import RelationalField
from tortoise.models import Model

from app.db.database import OpenDatabase
from schema.completions import Completion
from schema.kit import compat
from schema.people import User
from tests.app.introspection import tables
from tests.app.toys import Shelf, Toy


async def columns_of_table(name: str) -> set[str]:
    return {column[0] for column in (await tables())[name]["columns"]}


def test_a_model_knows_its_table():
    assert compat.table_name(Toy) == "toy"
    assert compat.table_name(Shelf) == Shelf.describe()["table"], "_meta.db_table is not the table's name any more"


def test_a_model_knows_its_fields_as_they_were_declared():
    fields = compat.fields_by_name(Completion)

    assert isinstance(fields["completed_on"], Field), "_meta.fields_map no longer holds the fields themselves"
    assert isinstance(fields["user"], RelationalField)


async def test_a_model_knows_its_columns_once_the_database_is_open(database: OpenDatabase):
    columns = compat.columns_by_field(User)

    assert columns["unit_id"] == "unit_id", "_meta.fields_db_projection no longer holds the columns of links"
    assert set(columns.values()) == await columns_of_table("user")


def test_a_table_is_named_while_its_class_is_made_unless_it_names_itself():
    class Knot(Model):
        class Meta:
            abstract = True

    class Bow(Model):
        class Meta:
            abstract = True
            table = "tied"

    for kind in (Knot, Bow):
        compat.name_table(kind, "knot")

    assert (compat.table_name(Knot), compat.table_name(Bow)) == ("knot", "tied")


def test_a_link_is_indexed_unless_an_index_begins_with_it():
    class Lace(Model):
        boot: ForeignKeyRelation[Model] = ForeignKeyField("qualgraph.Boot")
        eye: ForeignKeyRelation[Model] = ForeignKeyField("qualgraph.Eye")
        length = IntField()

        class Meta:
            indexes = (("eye", "length"),)

    compat.index_links(Lace)

    assert Lace._meta.indexes == (("eye", "length"), ("boot",)), "Tortoise keeps what is indexed elsewhere now"


def test_a_column_and_an_index_are_added_while_a_class_is_made():
    class Laced(Model):
        def __init_subclass__(cls) -> None:
            compat.add_column(cls, "size_key", IntField())
            compat.add_indexes(cls, [("size_key", "id")])

        class Meta:
            abstract = True

    class Sole(Laced):
        size = IntField()

        class Meta:
            indexes = (("size",),)

    described = Sole.describe()

    assert [each["name"] for each in described["data_fields"]] == ["size", "size_key"], "Tortoise has columns elsewhere"
    assert described["indexes"] == [("size",), ("size_key", "id")]
    assert compat.columns_by_field(Sole)["size_key"] == "size_key"
