"""Plans the certificates that completions bring from another system: their own numbers and days (E72)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.actions.recording import OldCertificate
from app.db.bulk import chunks
from app.domain.calendar import FIRST_DAY
from app.importing.drafts import KEYS_A_STATEMENT, ImportDraft
from app.importing.tables import FileRow
from schema.certificates import Certificate

NUMBER, ISSUED, THROUGH = "certificate_number", "certificate_issued_on", "certificate_valid_through"


@dataclass(slots=True)
class OldCertificates:
    """What is on record of the numbers that a file brings, and of the completions that it names."""

    numbers: dict[str, int] = field(default_factory=dict)
    """The completions of the certificates that have these numbers."""
    of: dict[int, str] = field(default_factory=dict)
    """The numbers of the certificates of completions."""
    lines: dict[str, int] = field(default_factory=dict)
    """The first line of the file that brings a number."""


async def stored_certificates(rows: Sequence[FileRow], completions: Sequence[int]) -> OldCertificates:
    """Look up the numbers of a file, and what certifies these completions."""
    found, numbers = OldCertificates(), sorted({row.values[NUMBER] for row in rows if row.values.get(NUMBER)})
    if not numbers:
        return found
    asked = [{"number__in": some} for some in chunks(numbers, KEYS_A_STATEMENT)]
    asked += [{"completion_id__in": some} for some in chunks(sorted(completions), KEYS_A_STATEMENT)]
    for where in asked:
        for number, completion in await Certificate.filter(**where).values_list("number", "completion_id"):
            found.numbers[number], found.of[completion] = completion, number
    return found


def old_certificate(
    draft: ImportDraft, row: FileRow, known: OldCertificates, completion: int | None
) -> OldCertificate | None:
    """Return the certificate that a line brings and that is not on record; None if it brings none, or is wrong.

    `completion` is the one on record that the line is about, if there is one.
    """
    number = row.values.get(NUMBER)
    if number is None:
        _refuse_days_alone(draft, row)
        return None
    first, holder = known.lines.setdefault(number, row.line), known.numbers.get(number)
    if first != row.line:
        draft.note(row, NUMBER, "DUPLICATE", "Line {first} already has this certificate number.", first=first)
    elif holder is not None and holder != completion:
        draft.note(row, NUMBER, "TAKEN", "Another certificate has this number.")
    elif completion is not None and (other := known.of.get(completion, number)) != number:
        draft.note(row, NUMBER, "CERTIFIED", "This completion has the certificate {number} already.", number=other)
    elif holder is None:
        return _with_days(draft, row, number, row.values)
    return None


def _refuse_days_alone(draft: ImportDraft, row: FileRow) -> None:
    for column in (ISSUED, THROUGH):
        if row.values.get(column) is not None and NUMBER not in row.bad:
            draft.note(row, column, "NUMBER_MISSING", "Say in the column certificate_number which certificate it is.")


def _with_days(draft: ImportDraft, row: FileRow, number: str, values: Mapping[str, object]) -> OldCertificate | None:
    completed_on, through = row.values["completed_on"], row.values.get(THROUGH)
    issued_on = row.values.get(ISSUED, completed_on)
    if issued_on < completed_on or issued_on > draft.calendar.today:
        message = "A certificate is issued on the day of the completion or later, and not in the future."
        draft.note(row, ISSUED, "BAD_DAY", message)
    elif through is not None and through < max(completed_on, FIRST_DAY):
        draft.note(row, THROUGH, "ENDS_TOO_EARLY", "A certificate is valid on the day of the completion at least.")
    else:
        return OldCertificate(number, issued_on, through)
    return None
