"""The toys of a later version: a new table, new columns with and without values, a new link and a new index."""

from tortoise import Model, fields
from tortoise.indexes import Index

from schema.kit.entity import OnlyOne
from tests.app.toys import Colour, Size


class Maker(Model):
    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(100)


class Shelf(Model):
    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(100, unique=True)
    width = fields.IntField(default=80)
    colour = fields.CharEnumField(Colour, default=Colour.BLUE)
    is_full = fields.BooleanField(default=False, db_index=True)

    class Meta:
        unique_together = (("name", "width"),)


class Toy(Model):
    id = fields.BigIntField(primary_key=True)
    shelf: fields.ForeignKeyRelation[Shelf] = fields.ForeignKeyField("qualgraph.Shelf", related_name="toys")
    maker: fields.ForeignKeyNullableRelation[Maker] = fields.ForeignKeyField(
        "qualgraph.Maker", related_name="toys", null=True, on_delete=fields.RESTRICT
    )
    made_on = fields.DateField(null=True)
    sold_at = fields.DatetimeField(null=True)
    is_new = fields.BooleanField(default=True)
    price = fields.DecimalField(10, 2, null=True)
    colour = fields.CharEnumField(Colour, default=Colour.RED)
    size = fields.IntEnumField(Size, default=Size.SMALL)
    code = fields.UUIDField(null=True)
    note = fields.TextField(null=True)

    class Meta:
        table = "toy"
        unique_together = (("shelf", "code"),)
        indexes = (
            ("made_on", "colour"),
            Index(fields=("sold_at",), name="idx_toy_sold_at"),
            OnlyOne("uid_toy_unsold", "shelf_id", "maker_id", where="sold_at IS NULL"),
        )
