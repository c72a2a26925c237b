"""Which jobs were begun and finished for which moment of the timetable."""

from tortoise import fields

from schema.kit.access import nobody
from schema.kit.entity import Entity


class JobRun(Entity):
    """One slot of a job: whoever holds the claim runs it; a claim that ran out is anybody's, unless it is finished.

    `attempts` counts the claims, so that one who was overtaken notices; `error` is what the last one failed with.
    """

    job = fields.CharField(max_length=64)
    slot = fields.DatetimeField()
    started_at = fields.DatetimeField()
    attempts = fields.IntField(default=0)
    claimed_until = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)
    error = fields.TextField(null=True)

    read = nobody

    class Meta:
        """Of several processes one runs it."""

        unique_together = (("job", "slot"),)
