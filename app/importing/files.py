"""The files that can be imported, with their columns: all of the format, on one screen."""

from dataclasses import dataclass
from typing import Any

from app.importing import cells
from schema.enums import ActivityType, Duration, Language, OrgUnitKind, Role, Stage

MAX_BYTES = 64 * 1024 * 1024  # a file
MAX_ROWS = 500_000  # a file


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, how its cells are read, what an empty cell means."""

    name: str
    read: cells.Read = cells.text
    is_required: bool = False
    """The column has to be in the file, and its cells may not be empty."""
    empty: Any = None


@dataclass(frozen=True, slots=True)
class FileFormat:
    """One kind of file; no two rows may have the same `key`."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]

    def column(self, name: str) -> Column | None:
        """Return the column of that name."""
        return next((column for column in self.columns if column.name == name), None)


def needed(name: str, read: cells.Read = cells.text) -> Column:
    """Declare a column that has to be there."""
    return Column(name, read, is_required=True)


CODE, NAME, DESCRIPTION = needed("code"), needed("name"), Column("description", empty="")
USER = needed("user", cells.lower_case)

UNITS = FileFormat("units.csv", (CODE, NAME, needed("kind", cells.choice(OrgUnitKind)), Column("parent")), ("code",))
GROUPS = FileFormat("groups.csv", (CODE, NAME), ("code",))
USERS = FileFormat(
    "users.csv",
    (
        needed("email", cells.lower_case), NAME, Column("role", cells.choice(Role)), Column("job_title"),
        Column("language", cells.choice(Language)), needed("unit"), Column("date_added", cells.civil_date),
        Column("is_active", cells.flag), Column("managed_units", cells.listed, empty=()),
        Column("groups", cells.listed, empty=()),
    ),
    ("email",),
)  # fmt: skip
ACTIVITIES = FileFormat(
    "activities.csv",
    (
        CODE, NAME, needed("type", cells.choice(ActivityType)), DESCRIPTION, Column("issues_certificate", cells.flag),
        Column("certificate_valid_for"),
    ),
    ("code",),
)  # fmt: skip
QUALIFICATIONS = FileFormat(
    "qualifications.csv",
    (
        CODE, NAME, DESCRIPTION, needed("duration", cells.choice(Duration)), Column("maintain_period"),
        Column("renewal_lead"), Column("grace_days", cells.integer), Column("reachieve_after_days", cells.integer),
        Column("prior_learning_max_age"), Column("follow_certificate_expiry", cells.flag),
        Column("period_from", cells.civil_date), Column("period_through", cells.civil_date), Column("repeats_every"),
    ),
    ("code",),
)  # fmt: skip
REQUIREMENTS = FileFormat(
    "requirements.csv",
    (
        needed("qualification"), needed("stage", cells.choice(Stage)), needed("activity"),
        Column("upload_allowed", cells.flag), Column("frame_from", cells.civil_date),
        Column("frame_through", cells.civil_date), Column("within"),
    ),
    ("qualification", "stage", "activity"),
)  # fmt: skip
ASSIGNMENTS = FileFormat(
    "assignments.csv",
    (
        USER, needed("qualification"), needed("assigned_on", cells.civil_date),
        Column("withdrawn_on", cells.civil_date),
    ),
    ("user", "qualification", "assigned_on"),
)  # fmt: skip
COMPLETIONS = FileFormat(
    "completions.csv",
    (USER, needed("activity"), needed("completed_on", cells.civil_date)),
    ("user", "activity", "completed_on"),
)

FILES = (UNITS, GROUPS, USERS, ACTIVITIES, QUALIFICATIONS, REQUIREMENTS, ASSIGNMENTS, COMPLETIONS)
FILE_NAMES = tuple(file.name for file in FILES)
