"""Writes lists as the files that `import` reads: with its headings and words, codes and addresses, and ISO days."""

from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import date
from typing import Any

from starlette.responses import Response

from admin_ui.documents import rows_document
from admin_ui.downloads.download import download
from admin_ui.downloads.reading import pages_of
from admin_ui.downloads.tables import Row
from admin_ui.http.page_request import MESSAGES, Failed, PageRequest
from admin_ui.kinds.screen_kind import Cell
from admin_ui.lists.exports import PERSON, export_variables
from admin_ui.lists.lists import ListState
from admin_ui.lists.membership_cells import membership_cells, membership_days
from admin_ui.screens import Screen
from app.domain.assigned_days import assigned_days
from schema.enums import Duration, Role

FOR_IMPORT = "import"
"""Stands in the address of such a file where others have their extension."""
SEPARATOR = "|"
"""Between several codes in one cell."""
_NAMED = "{ code name }"
"""What is read of a row that another one names."""
_Read = Mapping[str, Any]
_Lines = Iterable[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class ImportFile:
    """One of the files of an import."""

    name: str
    columns: tuple[str, ...]
    read: str
    """The GraphQL that reads a row."""
    lines: Callable[[_Read, date], _Lines]
    """Gives the lines of a row, by what holds on a day: one, several or none."""
    address: str = FOR_IMPORT
    """Stands in its address where other files have their extension."""


def _code(row: _Read | None) -> str | None:
    """Return what a file calls a row; of one without a code the reason why `import` will not find it."""
    if row is None:
        return None
    return str(row["code"] or f"(no code: {row['name']})")


def _yes_or_no(flag: bool) -> str:
    return "yes" if flag else "no"


def _unit(row: _Read, _today: date) -> _Lines:
    yield row["code"], row["name"], row["kind"], _code(row["parent"])


def _group(row: _Read, _today: date) -> _Lines:
    yield row["code"], row["name"]


def _user(row: _Read, today: date) -> _Lines:
    unit_from, *state = membership_cells(row["memberships"], today)
    about = row["email"], row["personnelNumber"], row["name"], row["role"], row["jobTitle"], row["language"]
    managed = SEPARATOR.join(str(_code(each["unit"])) for each in row["managedUnits"])
    groups = SEPARATOR.join(str(_code(each["group"])) for each in row["groups"])
    yield *about, _code(row["unit"]), unit_from, row["dateAdded"], *state, managed, groups


def _activity(row: _Read, _today: date) -> _Lines:
    named = row["code"], row["name"], row["type"], row["description"]
    yield *named, _yes_or_no(row["issuesCertificate"]), row["certificateValidFor"], row["startUrl"]


def _qualification(row: _Read, _today: date) -> _Lines:
    now = row["currentVersion"]
    grace, follows = now["graceDays"], _yes_or_no(now["followsCertificateExpiry"])
    lasts = now["maintainPeriod"], now["endsWith"], now["renewalLead"], grace, now["reachieveAfterDays"]
    counts = now["priorLearningMaxAge"], follows
    frame = now["periodFrom"], now["periodThrough"], now["repeatsEvery"], now["countsBefore"]
    yield row["code"], row["name"], row["description"], now["duration"], *lasts, *counts, *frame


def _requirements(row: _Read, _today: date) -> _Lines:
    """Give both lists; of a fixed duration they are one (S10)."""
    now = row["currentVersion"]
    stages = ["achieve"] if now["duration"] == Duration.FIXED else ["achieve", "maintain"]
    for stage in stages:
        for each in now[stage]:
            frame = each["frameFrom"], each["frameThrough"], each["within"]
            yield _code(row), stage.upper(), _code(each["activity"]), _yes_or_no(each["isUploadAllowed"]), *frame


def _assignment(row: _Read, _today: date) -> _Lines:
    """Give the days on which it was assigned, by whatever it was."""
    for since, until in assigned_days(
        membership_days(each["assignedOn"], each["withdrawnOn"]) for each in row["sources"]
    ):
        yield row["user"]["email"], _code(row["qualification"]), since, until


def _completion(row: _Read, _today: date) -> _Lines:
    """Give it unless it was revoked, which no file can say."""
    if row["revokedAt"] is None:
        paper = row["certificate"] or {}
        certificate = (paper.get(name) for name in ("number", "issuedOn", "validThrough"))
        yield row["user"]["email"], _code(row["activity"]), row["completedOn"], *certificate


_MEMBERSHIPS = f"unit {_NAMED} memberships {{ unit {{ id }} state beginsOn through }}"
_REQUIRED = f"{{ activity {_NAMED} isUploadAllowed frameFrom frameThrough within }}"
_SETTINGS = (
    "duration maintainPeriod endsWith renewalLead graceDays reachieveAfterDays priorLearningMaxAge "
    "followsCertificateExpiry periodFrom periodThrough repeatsEvery countsBefore"
)
_BELONGINGS = f"managedUnits {{ unit {_NAMED} }} groups {{ group {_NAMED} }}"
_LISTED = {
    "OrgUnit": ImportFile("units.csv", ("code", "name", "kind", "parent"), f"code name kind parent {_NAMED}", _unit),
    "Group": ImportFile("groups.csv", ("code", "name"), "code name", _group),
    "Qualification": ImportFile(
        "qualifications.csv",
        (
            *("code", "name", "description", "duration", "maintain_period", "ends_with", "renewal_lead", "grace_days"),
            *("reachieve_after_days", "prior_learning_max_age", "follow_certificate_expiry", "period_from"),
            *("period_through", "repeats_every", "counts_before"),
        ),
        f"code name description currentVersion {{ {_SETTINGS} }}",
        _qualification,
    ),
    "User": ImportFile(
        "users.csv",
        (
            *("email", "personnel_number", "name", "role", "job_title", "language", "unit", "unit_from", "date_added"),
            *("state", "state_from", "state_through", "managed_units", "groups"),
        ),
        f"email personnelNumber name role jobTitle language dateAdded {_MEMBERSHIPS} {_BELONGINGS}",
        _user,
    ),
    "LearningActivity": ImportFile(
        "activities.csv",
        ("code", "name", "type", "description", "issues_certificate", "certificate_valid_for", "start_url"),
        "code name type description issuesCertificate certificateValidFor startUrl",
        _activity,
    ),
    "Assignment": ImportFile(
        "assignments.csv",
        ("user", "qualification", "assigned_on", "withdrawn_on"),
        f"user {{ email }} qualification {_NAMED} sources {{ assignedOn withdrawnOn }}",
        _assignment,
    ),
    "Completion": ImportFile(
        "completions.csv",
        (
            *("user", "activity", "completed_on"),
            *("certificate_number", "certificate_issued_on", "certificate_valid_through"),
        ),
        f"user {{ email }} activity {_NAMED} completedOn revokedAt certificate {{ number issuedOn validThrough }}",
        _completion,
    ),
}
_REQUIREMENTS = ImportFile(
    "requirements.csv",
    ("qualification", "stage", "activity", "upload_allowed", "frame_from", "frame_through", "within"),
    f"code name currentVersion {{ duration achieve {_REQUIRED} maintain {_REQUIRED} }}",
    _requirements,
    address=f"{FOR_IMPORT}-requirements",
)
IMPORT_FILES: Mapping[str, tuple[ImportFile, ...]] = {
    name: (file, _REQUIREMENTS) if name == "Qualification" else (file,) for name, file in _LISTED.items()
}
"""By the names of the entities whose lists they are made of."""


def import_files_of(screen: Screen, role: Role) -> tuple[ImportFile, ...]:
    """Return what a list can be written as, for those who see all that such a file says of a row."""
    return IMPORT_FILES.get(screen.name, ()) if role is Role.ADMIN else ()


def import_document(screen: Screen, file: ImportFile) -> str:
    return rows_document(screen, file.read)


async def export_for_import(page_request: PageRequest, screen: Screen, *, address: str) -> Response:
    """Answer with the rows of a list, as it is narrowed and ordered, as a file that `import` reads.

    Raises:
        Failed: there is no such file for the viewer, or it is refused.
    """
    files = import_files_of(screen, page_request.viewer.role)
    file = next((each for each in files if each.address == address), None)
    if file is None:
        raise Failed(404, MESSAGES[404])
    await page_request.ask(PERSON)
    return await download(page_request, file.name, "csv", file.columns, _pages(page_request, screen, file))


async def _pages(page_request: PageRequest, screen: Screen, file: ImportFile) -> AsyncGenerator[Sequence[Row], None]:
    state, today = ListState.read(screen, page_request.request.query_params), page_request.site.ports.clock.today()
    variables = export_variables(page_request, state)
    async with aclosing(pages_of(page_request, import_document(screen, file), variables)) as pages:
        async for page in pages:
            yield [line for row in page for line in file.lines(row, today)]
