"""The runs of the jobs: which job started and finished for which moment of the timetable."""

from tortoise import fields

from schema.kit.access import nobody
from schema.kit.entity import Entity


class JobRun(Entity):
    """One moment of a job's timetable, run by the process that holds the claim; a claim that has run out is free again.

    `attempts` counts the claims, so that a process that lost its claim notices; `error` is the last failure.
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
        """Only one of several processes runs it."""

        unique_together = (("job", "slot"),)
