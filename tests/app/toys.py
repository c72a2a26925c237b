"""Toy models with every kind of column, so that the plumbing is tested without a word about qualifications."""

from enum import IntEnum, StrEnum

from tortoise import Model, fields


class Colour(StrEnum):
    RED = "RED"
    BLUE = "BLUE"


class Size(IntEnum):
    SMALL = 1
    LARGE = 2


class Shelf(Model):
    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(100, unique=True)


class Toy(Model):
    id = fields.BigIntField(primary_key=True)
    shelf: fields.ForeignKeyRelation[Shelf] = fields.ForeignKeyField("qualgraph.Shelf", related_name="toys")
    made_on = fields.DateField(null=True)
    sold_at = fields.DatetimeField(null=True)
    is_new = fields.BooleanField(default=True)
    price = fields.DecimalField(10, 2, null=True)
    colour = fields.CharEnumField(Colour, default=Colour.RED)
    size = fields.IntEnumField(Size, default=Size.SMALL)
    code = fields.UUIDField(null=True)

    class Meta:
        table = "toy"
        unique_together = (("shelf", "code"),)
        indexes = (("made_on", "colour"),)
