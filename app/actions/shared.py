"""Steps that several handlers share, such as refusing a name that is taken."""

from collections.abc import Collection
from typing import Any

from app.db.locks import to_link
from app.gate.work import Work
from app.policy.refusals import Problem, refusal, refuse_all
from schema.kit.action import Action
from schema.kit.entity import Entity


async def refuse_taken(action: Action, field: str, *, but: int | None = None) -> None:
    """Refuse a value that has to be unique and belongs to another row."""
    value = action.given().get(field)
    if value is not None:
        other: Any = await action.subject.get_or_none(**{field: value})
        if other is not None and other.id != but:
            refuse_all([_taken(action, field, other)])


def _taken(action: Action, field: str, other: Any) -> Problem:
    """Return the refusal of what another row has; one that is archived can be restored."""
    if other.archived_on is None:
        return refusal(action, "TAKEN", field)
    return refusal(action, "TAKEN_BY_ARCHIVED", field, row=other.id, where=other.name)


async def refuse_archived(action: Action, entity: type[Entity], field: str) -> None:
    """Refuse links to archived rows, each at its place, and keep others from archiving the rows until the end."""
    given = action.given().get(field)
    keys = [*given] if isinstance(given, list | tuple) else [] if given is None else [given]
    archived = {key for key, row in (await locked(entity, keys)).items() if row.archived_on is not None}
    refuse_all(
        [
            refusal(action, "ARCHIVED", field, *([] if given is key else [place]))
            for place, key in enumerate(keys)
            if key in archived
        ]
    )


async def locked(entity: type[Entity], ids: Collection[int]) -> dict[int, Any]:
    """Rows to link to, by their ids; nobody changes them until the end, and those that are not there are missing."""
    return dict(await to_link(entity, ids))


async def change(row: Entity, values: dict[str, Any]) -> None:
    """Write the values that differ."""
    changed = [name for name, value in values.items() if getattr(row, name) != value]
    for name in changed:
        setattr(row, name, values[name])
    if changed:
        await row.save(update_fields=changed)


async def archive(work: Work, row: Any) -> None:
    """Take a row out of use from today on."""
    await change(row, {"archived_on": work.today})


async def restore(row: Any) -> None:
    """Take a row into use again."""
    await change(row, {"archived_on": None})


NAMED_IN_THE_WAY = 5
"""How many of the rows that are in the way are named."""


def listed(names: Collection[str]) -> str:
    """Return the names of what is in the way, and that there are more."""
    shown = sorted(dict.fromkeys(names))
    return ", ".join(shown[:NAMED_IN_THE_WAY]) + (" …" if len(shown) > NAMED_IN_THE_WAY else "")
