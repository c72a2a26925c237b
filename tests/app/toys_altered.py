"""The toys after changes that SQLite cannot make in place, and one that nobody but a person can decide."""

from tortoise import Model, fields


class Shelf(Model):
    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(200, null=True)
    owner = fields.CharField(100)
