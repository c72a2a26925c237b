"""The runs of the jobs: which job started and finished for which moment of the timetable."""

from tortoise import fields

from schema.kit.access import admins
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.kinds import instant, integer, text


class JobRun(Entity):
    """One run of a job, for a moment of its timetable or because there was something to do."""

    job = text("Job", max_length=64, help="The name of the job.")
    started_at = instant("Started at", help="When it was begun last.")
    finished_at = instant("Finished at", null=True, help="When it was done; null while it is not.")
    done = integer("Done", null=True, help="How many things it did; null if it was not counted.")

    slot = fields.DatetimeField()
    """The moment of the timetable that it is run for; of a job that has none, when it was begun."""
    attempts = fields.IntField(default=0)
    """How many claims there were, so that a process that lost its claim notices."""
    claimed_until = fields.DatetimeField(null=True)
    """The process that holds the claim runs it; a claim that has run out is free again."""
    error = fields.TextField(null=True)
    """The last failure."""

    title = ("job", "started_at")
    read = admins

    class Meta:
        """Only one of several processes runs it."""

        unique_together = (("job", "slot"),)


class JobFinished(Event):
    """A job that had something to do has done it. It is told once; of standings only what differs today."""

    subject = JobRun
    is_deed = True
    numbers = ChangedNumbers.ALL
