"""Finds the people whom files name: by personnel number where one is given, else by e-mail address (E74)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.db.bulk import chunks
from app.importing.drafts import KEYS_A_STATEMENT, Catalogue, ImportDraft, Planned
from app.importing.files import ASSIGNMENTS, COMPLETIONS, USERS, FileFormat
from app.importing.tables import FileRow
from app.importing.turns import in_turns
from app.words.messages import Label
from schema.people import User, UserEdit

NUMBER = "personnel_number"
NAMING = (ASSIGNMENTS, COMPLETIONS)
"""The files whose column `user` names somebody, by address or by number."""


_BY_NUMBER = Label("person with the personnel number")


@dataclass(slots=True)
class PeopleCatalogue(Catalogue[User]):
    """People by their address and by their personnel number, which has no @ in it."""

    stored: list[User] = field(default_factory=list)
    """Those who are in the database."""
    former: set[str] = field(default_factory=set)
    """The addresses and numbers of accounts that were merged into others (E39)."""
    lines: dict[int, int] = field(default_factory=dict)
    """The line that is about somebody, by the identity of the person: a new one has no id yet."""

    def person_of(self, row: FileRow) -> User | None:
        """Return whom a line of users.csv is about; None if it is somebody new."""
        number = row.values.get(NUMBER)
        by_number = None if number is None else self.known.get(number)
        return by_number or self.known.get(row.values.get(self.key) or "")

    def noun_for(self, key: str) -> str:
        """Return the words for who has such a key."""
        return self.noun if "@" in key else _BY_NUMBER.text

    def plan(self, row: FileRow, key: str) -> Planned[User]:
        """Begin to plan what a line says about somebody."""
        person = self.person_of(row)
        if person is not None:
            self.known[key] = person
        planned = Catalogue.plan(self, row, key)
        if row.values.get(NUMBER) is not None:
            self.known[row.values[NUMBER]] = planned.entity
        self.lines[id(planned.entity)] = row.line
        return planned


async def load_people(draft: ImportDraft) -> PeopleCatalogue:
    """Look up everybody whom any file names; whoever names an emptied account means the one that it was merged into."""
    catalogue = PeopleCatalogue(User, "person with the e-mail address", draft.table(USERS))
    found = await _found(set(_named(draft)))
    catalogue.stored = [user for user in found.values() if user.merged_into_id is None]
    for user in found.values():
        keys = [key for key in (user.email, user.personnel_number) if key is not None]
        if user.merged_into_id is not None:
            catalogue.former.update(keys)
        catalogue.known |= dict.fromkeys(keys, found[user.merged_into_id or user.id])
    return catalogue


async def _found(named: set[str]) -> dict[int, User]:
    """Return those who have one of these addresses or numbers, with those whom they were merged into, by their ids."""
    found: dict[int, User] = {}
    for column in ("email", NUMBER):
        for chunk in chunks(sorted(named), KEYS_A_STATEMENT):
            found |= {user.id: user for user in await User.filter(**{f"{column}__in": chunk}) if user.id not in found}
    gone_to = {user.merged_into_id for user in found.values() if user.merged_into_id is not None} - found.keys()
    for ids in chunks(sorted(gone_to), KEYS_A_STATEMENT):
        found |= {user.id: user for user in await User.filter(id__in=ids)}
    return found


def _named(draft: ImportDraft) -> Iterator[str]:
    columns: list[tuple[FileFormat, str]] = [(USERS, "email"), (USERS, NUMBER), *((file, "user") for file in NAMING)]
    for file, column in columns:
        for row in draft.table(file).rows:
            if row.values.get(column) is not None:
                yield row.values[column]


def identify(draft: ImportDraft, row: FileRow, catalogue: PeopleCatalogue) -> bool:
    """Find whom a line is about, and whether it can be: no two lines are about the same person.

    An address belongs to one person: if somebody else has it, the line would take it from them.
    """
    if row.values.get(NUMBER, ...) is None:
        del row.values[NUMBER]  # an empty cell takes nobody's number away (E73)
    person = catalogue.person_of(row)
    if person is None:
        return True
    if row.values.get(catalogue.key) in catalogue.former:
        row.values[catalogue.key] = person.email  # the address that they go on with stays
    if row.values.get(NUMBER) in catalogue.former:
        row.values[NUMBER] = person.personnel_number
    if (line := catalogue.lines.get(id(person))) is not None:
        draft.note(row, catalogue.key, "DUPLICATE", "Line {line} is already about this person.", line=line)
        return False
    number, by_address = row.values.get(NUMBER), catalogue.known.get(row.values.get(catalogue.key) or "")
    if by_address not in (None, person):
        draft.refuse(row, catalogue.key, UserEdit, "TAKEN")
    elif number is not None and person.personnel_number not in (None, number):
        message = "The person with this e-mail address has another personnel number. Correct one of the two first."
        draft.note(row, NUMBER, "OTHER_NUMBER", message)
    return True


async def name_alike(draft: ImportDraft, catalogue: PeopleCatalogue) -> None:
    """Let every line of the other files name people by the address that they will have; each fact is said once."""
    for file in NAMING:
        first: dict[tuple[object, ...], int] = {}
        kept = []
        async for row in in_turns(draft.table(file).rows):
            person = catalogue.known.get(row.values.get("user") or "")
            if person is not None:
                row.values["user"] = person.email
                catalogue.known[person.email] = person
            same = tuple(row.values.get(name) for name in file.key)
            if None not in same and (line := first.setdefault(same, row.line)) != row.line:
                message = "Line {line} already says the same of this person."
                draft.note(row, file.key[-1], "DUPLICATE", message, line=line)
            else:
                kept.append(row)
        draft.table(file).rows = kept
