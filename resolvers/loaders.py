"""Loads data for computed fields, once for a whole list instead of once per row."""

from asyncio import gather
from collections.abc import Hashable, Iterable
from datetime import datetime
from typing import Any, cast

from strawberry.dataloader import DataLoader

from app.db.rows import rows
from app.db.sql import Sql
from app.domain.standing import StandingEvaluator
from app.reading.lists import read_list, read_rows
from app.reading.plans import ListPlan, Order
from app.standings.facts import histories
from resolvers.compat import raw_info
from resolvers.context import Context, Info, RawInfo
from resolvers.derive.objects import DERIVED, Derived
from resolvers.derive.selection import Selection
from schema.kit.entity import Entity


async def evaluator_of(context: Context, assignment_id: int, as_known_at: datetime | None) -> StandingEvaluator:
    """Return all that is ever true of an assignment, as known now or at an instant (R10).

    The facts of all assignments that are asked for are gathered together, and each is judged once.
    """

    async def load(ids: list[int]) -> list[StandingEvaluator]:
        found = await histories(ids)
        return [StandingEvaluator(found[key], as_known_at=as_known_at) for key in ids]

    return await loaded(context, ("judgement", as_known_at), load, assignment_id)  # type: ignore[no-any-return]  # the loader is kept by name


async def names_of(context: Context, activity_ids: Iterable[int]) -> dict[int, str]:
    """Return the names of activities that the viewer's own or managed standings are about."""

    async def load(ids: list[int]) -> list[str]:
        found: dict[int, str] = {
            row[0]: row[1] for row in await rows("SELECT id, name FROM learning_activity WHERE {}", "id", ids)
        }
        return [found[key] for key in ids]

    wanted = list(activity_ids)
    return dict(zip(wanted, await gather(*(loaded(context, "names", load, key) for key in wanted)), strict=True))


async def row_of(info: Info, entity: type[Entity], row_id: int) -> Any:
    """Return a row as it was selected here; None if the viewer may not see it."""
    return await row_below(raw_info(info), entity, row_id)


async def row_below(raw: RawInfo, entity: type[Entity], row_id: int) -> Any:
    """Return a row as it was selected below a derived field; None if the viewer may not see it."""
    context, derived = raw.context, cast("Derived", raw.schema.extensions[DERIVED])
    reader = derived.reader(context)

    async def load(ids: list[int]) -> list[Any]:
        plan = Selection(derived, raw).row(entity, raw.field_nodes)
        found = await read_rows(plan, ids, reader)
        return [found.get(key) for key in ids]

    return await loaded(context, (entity, *map(id, raw.field_nodes)), load, row_id)


async def rows_of(info: Info, entity: type[Entity], order: Order, *conditions: Sql) -> list[Any]:
    """Return all rows `t` that the viewer may see and for which the conditions hold, as they were selected here."""
    raw = raw_info(info)
    derived: Derived = raw.schema.extensions[DERIVED]
    plan = ListPlan(
        Selection(derived, raw).row(entity, raw.field_nodes), conditions=conditions, order=order, paged=False
    )
    return (await read_list(plan, derived.reader(info.context))).rows


async def loaded(context: Context, key: Hashable, load: Any, row_id: Hashable) -> Any:
    """Return what `load` finds for an id, together with what is asked under the same key for others."""
    if key not in context.loaders:
        context.loaders[key] = DataLoader(load_fn=load)
    return await context.loaders[key].load(row_id)
