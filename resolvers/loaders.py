"""Loads what computed fields need, once for a whole list instead of once for each row."""

from collections.abc import Hashable
from datetime import date
from typing import Any

from strawberry.dataloader import DataLoader

from app.domain.facts import History
from app.domain.findings import Standing
from app.domain.standing import standing
from app.facts import histories
from app.reading.lists import read_rows
from resolvers.context import Context, RawInfo
from resolvers.derive.objects import DERIVED, Derived
from resolvers.derive.selection import Selection
from schema.kit.entity import Entity


async def history_of(context: Context, assignment_id: int) -> History:
    """Return the facts of an assignment, gathered together with those of all others that are asked for."""

    async def load(ids: list[int]) -> list[History]:
        found = await histories(ids)
        return [found[key] for key in ids]

    return await _loader(context, "history", load).load(assignment_id)  # type: ignore[no-any-return]  # the loader is kept by name


async def standing_of(context: Context, assignment_id: int, on: date) -> Standing | None:
    """Return what is true of an assignment on a day."""
    return standing(await history_of(context, assignment_id), on)


async def row_of(info: RawInfo, entity: type[Entity], row_id: int) -> Any:
    """Return a row as it was selected here; None if the viewer may not see it."""
    context = info.context
    derived: Derived = info.schema.extensions[DERIVED]
    reader = derived.reader(context)

    async def load(ids: list[int]) -> list[Any]:
        plan = Selection(derived, info).row(entity, info.field_nodes)
        found = await read_rows(plan, ids, reader)
        return [found.get(key) for key in ids]

    return await _loader(context, (entity, *map(id, info.field_nodes)), load).load(row_id)


def _loader(context: Context, key: Hashable, load: Any) -> DataLoader[int, Any]:
    if key not in context.loaders:
        context.loaders[key] = DataLoader(load_fn=load)
    return context.loaders[key]  # type: ignore[no-any-return]  # loaders of all kinds are kept together
