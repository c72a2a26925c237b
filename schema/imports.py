"""Imports: each is one deed, told once."""

from schema.kit.access import admins
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.kinds import instant, integer


class ImportRun(Entity):  # E72
    """One import of files: when it was, and how many rows of each kind it created or changed."""

    finished_at = instant("Finished at", help="When it was written.")
    units = integer("Units", help="How many units it created or changed.")
    groups = integer("Groups", help="How many groups it created or changed.")
    users = integer("People", help="How many people it created or changed.")
    activities = integer("Activities", help="How many learning activities it created or changed.")
    qualifications = integer("Qualifications", help="How many qualifications it created or changed.")
    assignments = integer("Assignments", help="How many periods of assignment it added or ended.")
    completions = integer("Completions", help="How many completions it recorded.")

    title = ("finished_at",)
    read = admins


class ImportFinished(Event):
    """An import was written. It is told once, and not of each row; of standings only what differs today."""

    subject = ImportRun
    is_deed = True
    numbers = ChangedNumbers.ALL
