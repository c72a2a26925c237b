"""The runs of the jobs: which job started and finished for which moment of the timetable."""

from tortoise import fields

from schema.kit.access import admins
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.kinds import instant, integer, text


class JobRun(Entity):
    """One moment of a job's timetable, run by the process that holds the claim; a claim that has run out is free again.

    `attempts` counts the claims, so that a process that lost its claim notices; `error` is the last failure.
    """

    job = text("Job", max_length=64, help="The name of the job.")
    slot = instant("Slot", help="The moment of the timetable that it was run for; else when it was begun.")
    started_at = instant("Started at", help="When it was begun last.")
    finished_at = instant("Finished at", null=True, help="When it was done; null while it is not.")
    done = integer("Done", null=True, help="How many things it did; null if it was not counted.")

    attempts = fields.IntField(default=0)
    claimed_until = fields.DatetimeField(null=True)
    error = fields.TextField(null=True)

    title = ("job", "slot")
    read = admins

    class Meta:
        """Only one of several processes runs it."""

        unique_together = (("job", "slot"),)


class JobFinished(Event):
    """A job that had something to do has done it. It is told once; of standings only what differs today."""

    subject = JobRun
    is_deed = True
