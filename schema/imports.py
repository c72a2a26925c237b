"""Imports: files that administrators bring, what each would change, and the one deed that an import is."""

from typing import ClassVar

from tortoise import fields
from tortoise.fields.relational import ForeignKeyNullableRelation, ForeignKeyRelation

from schema.enums import Role
from schema.files import File
from schema.import_enums import DayOrder, FileContent, FileImportState, FindingKind
from schema.kit.access import Phrase, admins, nobody
from schema.kit.action import Action, Struct, ask
from schema.kit.entity import Entity
from schema.kit.event import ChangedNumbers, Event
from schema.kit.fields import Back
from schema.kit.kinds import TABLE_UPLOAD, choice, instant, integer, link, prose, row_revision, text
from schema.kit.uploads import Upload
from schema.people import User

GUESSED = "Guess from the file"


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


class FileImport(Entity):  # I5, E73
    """A file that somebody wants to import: what it holds, and how many of its lines would change something."""

    name = text("File name", max_length=120, help="The name of the file.")
    holds = choice("Holds", FileContent, help="What its lines say.")
    day_order = choice(
        "Dates", DayOrder, null=True, help="How dates such as 03/04/2026 are meant; null if nobody has said."
    )
    state = choice("State", FileImportState, help="How far it is.")
    lines = integer("Lines", help="How many lines say something, below the headings.")
    added = integer("Added", help="How many lines make something new.")
    changed = integer("Changed", help="How many lines change something that is there.")
    unchanged = integer("Unchanged", help="How many lines say what is there already.")
    problems = integer("Problems", help="How many things in it are wrong.")
    begun_by: ForeignKeyRelation[User] = link("Begun by", "User", help="Who brought the file.")
    begun_at = instant("Begun at", help="When it was brought.")
    finished_at = instant("Finished at", null=True, help="When it was imported; null if it was not.")
    file: ForeignKeyNullableRelation[File] = link(
        "File", "File", null=True, help="The file itself; null once it was imported."
    )
    revision = row_revision()

    head = fields.TextField()
    """How the file is written, its headings and their first cells, as JSON."""
    columns = fields.TextField()
    """Which column each heading is, by its name, as JSON; empty to leave it out."""
    digest = fields.CharField(max_length=64)
    """Of all changes that were shown."""

    begun_by_id: int
    file_id: int | None
    plural = "file_imports"
    title = ("name",)
    belongings = ()
    read = admins

    class Admin:
        starts_with = "sort=-begun_at"
        icon = "imports"
        for_roles = (Role.ADMIN,)
        columns = ("begun_at", "name", "holds", "state", "added", "changed", "problems", "begun_by")
        filters = ("holds", "state", "begun_at")


class ImportFinding(Entity):  # E73
    """One thing that the check of a file found: a line that makes something new, a cell that changes something, or a
    problem. It is deleted once the file was imported.
    """

    file_import: ForeignKeyRelation[FileImport] = link(
        "File import",
        "FileImport",
        help="The file it is about.",
        back=(Back("findings", "What the last check found: its problems or else its changes, line by line."),),
    )
    kind = choice("Kind", FindingKind, help="Whether it makes or changes something, is left out, or is wrong.")
    line = integer("Line", help="The number of the line; the first one is 1.")
    column = text("Column", null=True, max_length=64, help="The name of the column; null for a line as a whole.")
    before = prose("Before", help="What is there now, as a file would say it; empty if there is nothing.")
    after = prose("After", help="What will be there; of a new line, all that it says.")
    code = text("Code", null=True, max_length=40, help="The code of a problem; null for a change.")

    template = fields.TextField(default="")
    """The sentence of a problem, with places for its params."""
    params = fields.TextField(default="")
    """What stands in them, as JSON."""

    file_import_id: int
    title = ("line", "column")
    read = admins


class RememberedHeading(Entity):
    """Which column somebody said a heading is, to be guessed the next time; none of them is read by anybody."""

    holds = fields.CharField(max_length=32)
    heading = fields.CharField(max_length=200)
    """Without capitals, spaces and signs."""
    column = fields.CharField(max_length=64)
    """Its name; empty to leave it out."""

    read = nobody

    class Meta:
        """A heading means one column."""

        unique_together = (("holds", "heading"),)


class FileImportBegin(Action):
    """Bring a file with a table, to see what it would change. Nothing is changed before you say so."""

    file: Upload = ask(
        "File",
        kind=TABLE_UPLOAD,
        help="A table, saved as XLSX or CSV, of at most 10 MB and 20,000 lines. The first line has the headings.",
    )
    holds: FileContent | None = ask(
        default=None, unsaid=GUESSED, help="What its lines say. Without this it is guessed from the headings."
    )
    day_order: DayOrder | None = ask(
        default=None,
        unsaid=GUESSED,
        help="How dates such as 03/04/2026 are meant. Without this the other dates in the file have to show it.",
    )

    subject = FileImport
    creates = True
    label = "Import a file"
    button = "Check the file"
    allow: ClassVar[Phrase] = admins
    refusals = {
        "NOT_A_TABLE": "{reason}",
        "NOTHING_IN_IT": "There is nothing below the headings of this file.",
        "UNKNOWN_TABLE": "It does not show what this file holds. Say which kind of lines it has.",
    }


class HeadingInput(Struct):
    """What one heading of the file means."""

    at: int = ask("At", minimum=0, maximum=199, help="The place of the heading, counted from 0.")
    column: str | None = ask(default=None, max_length=64, help="The name of the column. Without this it is left out.")

    subject = ImportFinding


class FileImportCheck(Action):
    """Say which column each heading is, and how dates are meant, and look again at what the file would change."""

    columns: list[HeadingInput] = ask("Columns", help="What the headings mean; those that are not named are left out.")
    day_order: DayOrder | None = ask(default=None)

    subject = FileImport
    label = "Check again"
    allow = admins
    refusals = {
        "NOT_OPEN": "This file was imported already, or is being imported.",
        "UNKNOWN_COLUMN": "There is no such column.",
    }


class FileImportRun(Action):
    """Import the file: everything that was shown, as one deed."""

    subject = FileImport
    label = "Import"
    allow = admins
    available_when = {"state": FileImportState.READY}
    unavailable = "It has problems, or it was imported already."
    refusals = {
        "OVERTAKEN": "Others have changed things, so this file would not change just what was shown. Check it again.",
    }


class FileImportDiscard(Action):
    """Throw the file away. What was imported from it stays."""

    subject = FileImport
    deletes = True
    label = "Discard"
    allow = admins
    refusals = {"UNDER_WAY": "This file is being imported just now."}
