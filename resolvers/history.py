"""The history of a row, for everyone who may see the row."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import strawberry
from strawberry.types.field import StrawberryField

from app.events.history import HistoryItem, count_history, history_of
from app.policy.refusals import BadCursor
from app.reading.cursors import decode_cursor, encode_cursor
from app.reading.plans import DEFAULT_PAGE, Order
from resolvers.audit import AuditChange, First, changes_by_event, page_size
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.enums import graphql_enum
from resolvers.derive.objects import PageInfo
from resolvers.errors import BadInput
from resolvers.loaders import loaded, row_of
from schema.entities import EventName
from schema.enums import Described, OrderDirection
from schema.kit.entity import Entity
from schema.kit.info import entity_named
from schema.kit.names import constant
from schema.outbox import OutboxEvent
from schema.people import User

NEWEST_FIRST = Order("id", OrderDirection.DESC)
graphql_enum(EventName)
if TYPE_CHECKING:
    NameOfEvent = Described
else:
    NameOfEvent = EventName

_After = Annotated[str | None, strawberry.argument(description="Only what comes after this cursor: earlier events.")]


@strawberry.type(description="One event in the history of a row.")
class HistoryEntry:
    """One event in the history of a row."""

    subject: strawberry.Private[tuple[type[Entity], int]]
    event_key: strawberry.Private[int]
    actor_key: strawberry.Private[int | None]
    name: NameOfEvent = strawberry.field(description="What happened.")
    happened_at: datetime = strawberry.field(description="When it happened.")

    @computed("Who did it; null if you may not see them, or if no person did it.", shows=User, null=True)
    async def actor(self, info: Info) -> Any:
        return None if self.actor_key is None else await row_of(info, User, self.actor_key)

    @computed("What it changed, field by field; null unless you may read the audit.", usually=3, costs=5)
    async def changes(self, info: Info, first: First = DEFAULT_PAGE) -> list[AuditChange] | None:
        found = await changes_by_event(info.context, *self.subject, self.event_key)
        return None if found is None else found[: page_size(first)]


@strawberry.type(description="One event, with its cursor.")
class HistoryEdge:
    """One event, with its cursor."""

    cursor: str = strawberry.field(description="The cursor of the event in the history.")
    node: HistoryEntry = strawberry.field(description="What happened.")


@strawberry.type(description="A page of the history of a row, newest first.")
class HistoryConnection:
    """A page of the history of a row, newest first."""

    subject: strawberry.Private[tuple[type[Entity], int]]
    edges: list[HistoryEdge] = strawberry.field(description="The events of the page, with their cursors.")
    nodes: list[HistoryEntry] = strawberry.field(description="What happened.")
    page_info: PageInfo = strawberry.field(description="The cursors at either end of the page.")

    @computed("How many events there are on all pages.")
    async def total_count(self, info: Info) -> int:
        entity, key = self.subject

        async def load(ids: list[int]) -> list[int]:
            found = await count_history(entity, ids)
            return [found.get(each, 0) for each in ids]

        return int(await loaded(info.context, ("happenings counted", entity), load, key))


def history_field() -> StrawberryField:
    return computed("What happened to it, newest first.", costs=5)(_history)


async def _history(self: Any, info: Info, first: First = DEFAULT_PAGE, after: _After = None) -> HistoryConnection:
    page_size(first)
    entity, before = entity_named(type(self).__name__), _place(after)

    async def load(ids: list[int]) -> list[list[HistoryItem]]:
        found = await history_of(entity, ids, before=before, at_most=first + 1)
        info.context.allowance.spend(sum(map(len, found.values())))
        return [found.get(each, []) for each in ids]

    found = await loaded(info.context, ("happenings", entity, first, before), load, self.pk)
    return _page((entity, self.pk), found, first, has_previous=before is not None)


def _page(
    subject: tuple[type[Entity], int], found: list[HistoryItem], first: int, *, has_previous: bool
) -> HistoryConnection:
    edges = [HistoryEdge(cursor=_cursor(each), node=_entry(subject, each)) for each in found[:first]]
    ends = {"start_cursor": edges[0].cursor, "end_cursor": edges[-1].cursor} if edges else {}
    info = PageInfo(
        has_next_page=len(found) > first,
        has_previous_page=has_previous,
        start_cursor=ends.get("start_cursor"),
        end_cursor=ends.get("end_cursor"),
    )
    return HistoryConnection(subject=subject, edges=edges, nodes=[each.node for each in edges], page_info=info)


def _entry(subject: tuple[type[Entity], int], found: HistoryItem) -> HistoryEntry:
    return HistoryEntry(
        subject=subject,
        event_key=found.key,
        actor_key=found.actor_id,
        name=EventName(constant(found.name)),
        happened_at=found.happened_at,
    )


def _cursor(found: HistoryItem) -> str:
    return encode_cursor(NEWEST_FIRST, [found.key], found.key)


def _place(cursor: str | None) -> int | None:
    try:
        place = None if cursor is None else decode_cursor(OutboxEvent, NEWEST_FIRST, cursor)[-1]
        return place if isinstance(place, int) else None
    except BadCursor as error:
        raise BadInput(str(error), argument="after") from error
