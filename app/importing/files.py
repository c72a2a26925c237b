"""The format of the files that can be imported, with all their columns."""

from dataclasses import dataclass
from typing import Any

from app.importing import cells
from schema.enums import ActivityType, Duration, EndsWith, Language, MembershipState, OrgUnitKind, Role, Stage

MAX_BYTES = 64 * 1024 * 1024  # a file
MAX_FILE_ROWS = 500_000  # a file


EMPTIED = "-"
"""What a cell says to empty what is there: an empty cell leaves it as it is (E73)."""
NEVER_EMPTIED = frozenset(
    {
        *("role", "language", "unit_from", "date_added", "is_active", "state", "state_from", "issues_certificate"),
        *("grace_days", "follow_certificate_expiry", "upload_allowed", "withdrawn_on", "issue_certificate"),
        *("certificate_number", "certificate_issued_on", "certificate_valid_through"),
    }
)
"""Columns beside those that are required, in any file, whose cells always say something."""


@dataclass(frozen=True, slots=True)
class FileColumn:
    """One column: its name, how its cells are read, and what emptying one means."""

    name: str
    read: cells.CellReader = cells.text_cell
    is_required: bool = False
    """The column has to be in the file; what is new needs it, and nothing can be emptied of it."""
    empty: Any = None
    """What a cell that was emptied comes to."""
    argument: str = ""
    """What the API calls it, if that is not the header: files of before are still read."""

    @property
    def key(self) -> str:
        """What the value of a cell is kept under."""
        return self.argument or self.name

    @property
    def can_be_emptied(self) -> bool:
        return not self.is_required and self.name not in NEVER_EMPTIED


@dataclass(frozen=True, slots=True)
class FileFormat:
    """One kind of file; no two rows may have the same `key`."""

    name: str
    columns: tuple[FileColumn, ...]
    key: tuple[str, ...]

    def column(self, name: str) -> FileColumn | None:
        return next((column for column in self.columns if column.name == name), None)

    def header(self, key: str) -> str:
        """Return what people call the column of a value."""
        return next((column.name for column in self.columns if column.key == key), key)


def required(name: str, read: cells.CellReader = cells.text_cell) -> FileColumn:
    return FileColumn(name, read, is_required=True)


CODE, NAME, DESCRIPTION = required("code"), required("name"), FileColumn("description", empty="")
USER = required("user", cells.person_cell)

UNITS_FILE = FileFormat(
    "units.csv", (CODE, NAME, required("kind", cells.choice_cell(OrgUnitKind)), FileColumn("parent")), ("code",)
)
GROUPS = FileFormat("groups.csv", (CODE, NAME), ("code",))
USERS = FileFormat(
    "users.csv",
    (
        required("email", cells.lower_case_cell),
        FileColumn("personnel_number"),
        NAME,
        FileColumn("role", cells.choice_cell(Role)),
        FileColumn("job_title"),
        FileColumn("language", cells.choice_cell(Language)),
        required("unit"),
        FileColumn("unit_from", cells.civil_date_cell),
        FileColumn("date_added", cells.civil_date_cell),
        FileColumn("is_active", cells.flag_cell),
        FileColumn("state", cells.choice_cell(MembershipState)),
        FileColumn("state_from", cells.civil_date_cell),
        FileColumn("state_through", cells.civil_date_cell),
        FileColumn("managed_units", cells.listed_cell, empty=()),
        FileColumn("groups", cells.listed_cell, empty=()),
    ),
    ("email",),
)
ACTIVITIES = FileFormat(
    "activities.csv",
    (
        CODE,
        NAME,
        required("type", cells.choice_cell(ActivityType)),
        DESCRIPTION,
        FileColumn("issues_certificate", cells.flag_cell),
        FileColumn("certificate_valid_for"),
        FileColumn("start_url"),
    ),
    ("code",),
)
QUALIFICATIONS = FileFormat(
    "qualifications.csv",
    (
        CODE,
        NAME,
        DESCRIPTION,
        required("duration", cells.choice_cell(Duration)),
        FileColumn("maintain_period"),
        FileColumn("ends_with", cells.choice_cell(EndsWith)),
        FileColumn("renewal_lead"),
        FileColumn("grace_days", cells.integer_cell),
        FileColumn("reachieve_after_days", cells.integer_cell),
        FileColumn("prior_learning_max_age"),
        FileColumn("follow_certificate_expiry", cells.flag_cell, argument="follows_certificate_expiry"),
        FileColumn("period_from", cells.civil_date_cell),
        FileColumn("period_through", cells.civil_date_cell),
        FileColumn("repeats_every"),
        FileColumn("counts_before"),
    ),
    ("code",),
)
REQUIREMENTS_FILE = FileFormat(
    "requirements.csv",
    (
        required("qualification"),
        required("stage", cells.choice_cell(Stage)),
        required("activity"),
        FileColumn("upload_allowed", cells.flag_cell, argument="is_upload_allowed"),
        FileColumn("frame_from", cells.civil_date_cell),
        FileColumn("frame_through", cells.civil_date_cell),
        FileColumn("within"),
    ),
    ("qualification", "stage", "activity"),
)
ASSIGNMENTS = FileFormat(
    "assignments.csv",
    (
        USER,
        required("qualification"),
        required("assigned_on", cells.civil_date_cell),
        FileColumn("withdrawn_on", cells.civil_date_cell),
    ),
    ("user", "qualification", "assigned_on"),
)
COMPLETIONS = FileFormat(
    "completions.csv",
    (
        USER,
        required("activity"),
        required("completed_on", cells.civil_date_cell),
        FileColumn("issue_certificate", cells.flag_cell),
        FileColumn("certificate_number", cells.certificate_number_cell),
        FileColumn("certificate_issued_on", cells.civil_date_cell),
        FileColumn("certificate_valid_through", cells.civil_date_cell),
    ),
    ("user", "activity", "completed_on"),
)

FILES = (UNITS_FILE, GROUPS, USERS, ACTIVITIES, QUALIFICATIONS, REQUIREMENTS_FILE, ASSIGNMENTS, COMPLETIONS)
FILE_NAMES = tuple(file.name for file in FILES)
