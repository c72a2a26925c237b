"""Makes the root fields that read: a list and a finder for each noun, and `node` and `nodes` for any id."""

from collections.abc import Awaitable, Callable
from typing import Any, Optional

import strawberry
from strawberry.types.field import StrawberryField

from app.policy.keys import looked_up
from app.reading.lists import read_list, read_row, read_rows
from app.reading.plans import MAX_PAGE, PageOf
from resolvers.compat import argument, field_with
from resolvers.context import RawInfo
from resolvers.derive.names import entity_of, key_of
from resolvers.derive.objects import Derived, Node, list_arguments, type_names
from resolvers.derive.pages import ConnectionPage
from resolvers.derive.selection import Selection
from resolvers.errors import BadInput, NotFound
from schema.kit.entity import Entity
from schema.kit.info import noun
from schema.kit.names import camel

_Resolve = Callable[..., Awaitable[Any]]

UNSEEN = "NOT_FOUND if it does not exist or you may not see it."
OPAQUE_ONLY = "Natural keys such as `code:…` work only in the field of the type itself."


def root_fields(derived: Derived) -> dict[str, tuple[Any, StrawberryField, _Resolve]]:
    """Return the root fields by their Python names: type, field, and the function that resolves it."""
    fields: dict[str, tuple[Any, StrawberryField, _Resolve]] = {}
    for entity in derived.entities:
        if entity.plural is not None:
            fields[entity.plural] = _list_field(derived, entity, entity.plural)
            fields[noun(entity)] = _finder(derived, entity)
    fields["node"] = _node(derived)
    fields["nodes"] = _nodes(derived)
    return fields


def _list_field(derived: Derived, entity: type[Entity], plural: str) -> tuple[Any, StrawberryField, _Resolve]:
    made = field_with(f"All {plural.replace('_', ' ')} that you may see.", list_arguments(entity))

    async def resolve(_: Any, info: RawInfo, **__: Any) -> ConnectionPage:
        reader = derived.reader(info.context)
        plan = Selection(derived, info).page("Query", entity, info.field_nodes)
        return ConnectionPage(await read_list(plan, reader))

    return derived.lazily(f"{entity.__name__}Connection"), made, resolve


def _finder(derived: Derived, entity: type[Entity]) -> tuple[Any, StrawberryField, _Resolve]:
    made = field_with(
        f"The {noun(entity).replace('_', ' ')} with this id; the error {UNSEEN}",
        [argument("id", strawberry.ID, _named_by(entity))],
    )

    async def resolve(_: Any, info: RawInfo, *, id: str) -> Any:
        reader, key = derived.reader(info.context), key_of(entity, id)
        plan = Selection(derived, info).row(entity, info.field_nodes)
        row = await read_row(plan, await looked_up(key), reader)
        if row is None:
            raise NotFound
        return row

    return Optional[derived.lazily(entity.__name__)], made, resolve


def _named_by(entity: type[Entity]) -> str:
    names = [name for name in (entity.natural_key, *map(camel, entity.also_named_by)) if name]
    keys = " or ".join(f"`{name}:…`" for name in names)
    return f"Its id, or its natural key: {keys}." if names else "Its id."


def _node(derived: Derived) -> tuple[Any, StrawberryField, _Resolve]:
    made = field_with(
        f"The object with this id; the error {UNSEEN}",
        [argument("id", strawberry.ID, f"The id. {OPAQUE_ONLY}")],
    )

    async def resolve(_: Any, info: RawInfo, *, id: str) -> Any:
        row = (await _by_ids(derived, info, [id]))[0]
        if row is None:
            raise NotFound
        return row

    return Optional[Node], made, resolve


def _nodes(derived: Derived) -> tuple[Any, StrawberryField, _Resolve]:
    made = field_with(
        "The objects with these ids, in the same order; null for those you may not see.",
        [argument("ids", list[strawberry.ID], f"At most {MAX_PAGE} ids. {OPAQUE_ONLY}")],
    )

    async def resolve(_: Any, info: RawInfo, *, ids: list[str]) -> Any:
        if len(ids) > MAX_PAGE:
            raise BadInput("At most {max} ids.", argument="ids", max=MAX_PAGE)
        return await _by_ids(derived, info, ids)

    return list[Optional[Node]], made, resolve


async def _by_ids(derived: Derived, info: RawInfo, ids: list[str]) -> list[Any]:
    reader, named = derived.reader(info.context), type_names(derived.entities)
    wanted = [entity_of(text, named) for text in ids]
    found: dict[tuple[type[Entity], int], Any] = {}
    for entity in dict.fromkeys(each[0] for each in wanted if each):
        plan = Selection(derived, info).row(entity, info.field_nodes)
        keys = [each[1] for each in wanted if each and each[0] is entity]
        rows = await read_rows(plan, keys, reader)
        found.update({(entity, key): row for key, row in rows.items()})
    return [found.get(each) if each else None for each in wanted]


def take_total(page: ConnectionPage, _: RawInfo, **asked: int | None) -> int | None:
    """Hand out how many rows there are, or the number up to which they were asked for."""
    total = page.total_count
    return total if total is None else min([total, *(limit for limit in asked.values() if limit is not None)])


def take_nested(row: Any, info: RawInfo, **_: Any) -> Any:
    """Hand out what was read together with the row: one row, a small list, or a page."""
    found = row.nested[info.path.key]
    return ConnectionPage(found) if isinstance(found, PageOf) else found
