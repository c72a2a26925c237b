"""Plans and writes the rows of files that describe one thing each, such as a unit or a person."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, TypeVar

from app.db.bulk import insert, update
from app.importing.drafts import Catalogue, ImportDraft, Planned
from app.importing.record import ImportRecord
from app.importing.tables import FileRow
from schema.kit.action import Action, arguments_of
from schema.kit.entity import Entity

E = TypeVar("E", bound=Entity)
More = Callable[[Planned[Any]], Mapping[str, tuple[Any, Any]]]
"""What changed of a row that is there already beside its columns: by its name, as it was and as it is."""

CHANGED_ARCHIVED = "This is archived and cannot be changed. Restore it first."


def _nothing(_: Planned[Any]) -> Mapping[str, tuple[Any, Any]]:
    return {}


def plan_row(
    draft: ImportDraft,
    row: FileRow,
    catalogue: Catalogue[E],
    verbs: tuple[type[Action], type[Action]],
    links: Collection[str] = (),
) -> Planned[E] | None:
    """Plan what a row says about the thing it names, its links aside; None if its key cannot be read.

    `verbs` create and edit such a thing: what the row says is checked as if it were given to one of them.
    """
    create, edit = verbs
    key = row.values.get(catalogue.key)
    if key is None:
        return None
    planned = catalogue.plan(row, key)
    if planned.is_new:
        note_what_is_missing(draft, row)
    given = asked(row, create, links)
    action = create(**unanswered(create, links) | given) if planned.is_new else edit(**given)
    # arguments and columns have the same names
    tidy = draft.checked(action, lambda problem: (row, str(problem.path[0])))
    # what is wrong will not be written, but the rest of the row can still be judged by it
    values = (action if tidy is None else tidy).given()
    planned.take({name: value for name, value in values.items() if name not in links})
    return planned


def note_what_is_missing(draft: ImportDraft, row: FileRow) -> None:
    """Note each cell without which nothing new can be made; of what is there already it leaves what is there (E73)."""
    for column in draft.tables[row.file].format.columns:
        if column.is_required and column.key not in row.values and column.key not in row.bad:
            draft.note(row, column.key, "REQUIRED", "This cannot be empty.")
            row.spoil(column.key)


def asked(row: FileRow, action: type[Action], without: Collection[str] = ()) -> dict[str, Any]:
    """Return what a row gives of an action's arguments; what it leaves out keeps its default, or its stored value."""
    given = {}
    for argument in arguments_of(action):
        is_given = argument.name in row.values and argument.name not in without
        if is_given and (argument.null or row.values[argument.name] is not None):
            given[argument.name] = row.values[argument.name]
    return given


def unanswered(action: type[Action], links: Collection[str]) -> dict[str, Any]:
    """Return something in the place of each argument without a default: what is asked for was reported as missing."""
    needed = [argument.name for argument in arguments_of(action) if argument.required]
    return {name: 0 if name in links else None for name in needed}


def refuse_changes_of_archived(draft: ImportDraft, catalogue: Catalogue[Any]) -> None:
    """Refuse to change what is out of use; to say again what is on record does no harm."""
    for planned in catalogue.planned:
        if not planned.is_new and planned.changed and planned.entity.archived_on is not None:
            draft.note(planned.row, catalogue.key, "ARCHIVED", CHANGED_ARCHIVED)


async def write_rows(record: ImportRecord, noun: str, planned: Sequence[Planned[Any]], more: More = _nothing) -> None:
    """Insert what is new, update what differs, and put both on record; `more` is what changed beside their columns."""
    for each in planned:
        each.resolve()
    await insert([each.entity for each in planned if each.is_new])
    await _write_changes([each for each in planned if not each.is_new and each.changed])
    for each in planned:
        if each.is_new or each.changed:
            record.wrote(noun, each, more(each))


async def _write_changes(changed: Sequence[Planned[Any]]) -> None:
    """Write of each stored row what differs, those together of which the same does."""
    alike: dict[frozenset[str], list[Entity]] = defaultdict(list)
    for each in changed:
        alike[frozenset(each.columns())].append(each.entity)
    for columns, rows in alike.items():
        await update(rows, columns)
