"""Makes a subscription of each public event: `completionRecorded(after): CompletionRecorded`."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

import orjson
from graphql import FieldNode, VariableNode
from strawberry.types.field import StrawberryField

from app.db.sql import Sql
from app.events.event_log import KEPT, Cursor, CursorTooOld, LoggedEvent, cursor_after, latest
from app.policy.refusals import BadCursor
from app.reading.lists import read_list, read_row
from app.reading.plans import ListPlan, RowPlan
from resolvers.compat import StrawberryArgument, argument, field_with
from resolvers.context import Context, RawInfo
from resolvers.derive.filters import filter_type, filters_from
from resolvers.derive.objects import Derived
from resolvers.derive.selection import Selection
from resolvers.errors import RequestError
from resolvers.transport.subscription_runs import SubscriptionRun
from schema.kit.event import Event
from schema.kit.info import entity_named, noun
from schema.kit.listing import filterable
from schema.kit.names import camel, snake

_Resolve = Callable[..., Awaitable[Any]]

PERSON, ACTOR = "User", "actor"
AFTER = (
    "The cursor of the last event you received, or `eventCursor`: you first get everything since. "
    "Without this: only new events."
)
TOO_OLD = (
    "Events are kept for {days} days, and this cursor is older. Fetch your data again, and subscribe without `after`."
)


@dataclass(frozen=True, slots=True)
class EventDetails:
    """What is told of an event beside its subject: fields with their descriptions, and what reads them."""

    fields: Mapping[str, tuple[Any, str]]
    read: Callable[[Mapping[str, Any]], Mapping[str, Any]]


NO_DETAILS = EventDetails({}, lambda _: {})


def subscription_fields(
    derived: Derived,
    events: tuple[type[Event], ...],
    details: Mapping[type[Event], EventDetails],
) -> dict[str, tuple[Any, StrawberryField, _Resolve]]:
    """Return the subscriptions by their Python names: type, field, and the function that resolves it."""
    return {
        snake(event.__name__): _subscription(derived, event, details.get(event, NO_DETAILS))
        for event in events
        if event.is_public
    }


def _subscription(derived: Derived, event: type[Event], details: EventDetails) -> tuple[Any, StrawberryField, _Resolve]:
    payload = _payload(derived, event, details)
    made = field_with((event.__doc__ or "").strip(), [argument("after", Optional[str], AFTER), *_narrowing(event)])
    nobody = {ACTOR: None} if _knows_people(derived) else {}

    async def resolve(
        subscription_run: Any, info: RawInfo, after: str | None = None, filter: Mapping[str, Any] | None = None
    ) -> Any:
        if not isinstance(subscription_run, SubscriptionRun):
            raise RequestError("BAD_REQUEST", "A subscription is answered as a stream, not in one response.")
        subscription_run.event = event
        plans = _plans(Selection(derived, info), payload, event)  # a wrong selection is refused before it begins
        if subscription_run.news is None:
            if filter is not None:
                subscription_run.fits = _fitting(derived, event, filters_from(event.subject, filter))
            subscription_run.place.join()
            subscription_run.resumed_by = variable_given(info, "after")
            given = after if subscription_run.resumed_at is None else subscription_run.resumed_at
            subscription_run.start = await start_of(given, info.context)
            return None
        reader, news = derived.reader(info.context), subscription_run.news
        subject = await read_row(plans[noun(event.subject)], news.subject_id, reader)
        subscription_run.is_hidden = subject is None
        if subject is None:
            return None
        told = {"cursor": str(news.cursor), "happened_at": news.happened_at, noun(event.subject): subject}
        if ACTOR in plans and news.actor_id is not None:
            told[ACTOR] = await read_row(plans[ACTOR], news.actor_id, reader)
        kept = {} if news.details is None else details.read(orjson.loads(news.details))
        return payload(**{**nobody, **dict.fromkeys(details.fields), **told, **kept})

    return Optional[payload], made, resolve


def _plans(selection: Selection, payload: Any, event: type[Event]) -> dict[str, RowPlan]:
    """Return what to read of the subject, which has to be visible in any case, and of who did it, if asked for."""
    fields = selection.fields(selection.info.field_nodes, payload.__name__).values()
    asked: dict[str, list[FieldNode]] = {camel(noun(event.subject)): []}
    for node in (each for nodes in fields for each in nodes):
        asked.setdefault(node.name.value, []).append(node)
    plans = {noun(event.subject): selection.row(event.subject, asked[camel(noun(event.subject))])}
    if ACTOR in asked:
        plans[ACTOR] = selection.row(entity_named(PERSON), asked[ACTOR])
    return plans


async def start_of(after: str | None, context: Context) -> Cursor:
    """Return the place to listen from.

    Raises:
        RequestError: with the code BAD_CURSOR or CURSOR_TOO_OLD.
    """
    if after is None:
        return await latest()
    try:
        return await cursor_after(after, now=context.clock.now())
    except BadCursor as error:
        raise RequestError("BAD_CURSOR", str(error), argument="after") from error
    except CursorTooOld as error:
        raise RequestError("CURSOR_TOO_OLD", TOO_OLD, argument="after", params={"days": KEPT.days}) from error


def _narrowing(event: type[Event]) -> list[StrawberryArgument]:
    """Return what a subscription can be narrowed by: what a list of its subjects can."""
    if event.subject.plural is None or not filterable(event.subject):
        return []
    text = "Only events whose subject meets all these conditions at that moment, as in a list of them."
    return [argument("filter", Optional[filter_type(event.subject)], text)]


def _fitting(
    derived: Derived, event: type[Event], filters: dict[str, Any]
) -> Callable[[LoggedEvent, Context], Awaitable[bool]]:
    people = filters.get(event.about or "")

    async def fits(news: LoggedEvent, context: Context) -> bool:
        if people is not None and all(isinstance(key, int) and key != news.user_id for key in people):
            return False  # nothing has to be read to see that
        it = Sql("t.id = ?", (news.subject_id,))
        plan = ListPlan(RowPlan(event.subject), filters=filters, conditions=(it,))
        return bool((await read_list(plan, derived.reader(context))).rows)

    return fits


def variable_given(info: RawInfo, argument: str) -> str | None:
    """Return the name of the variable that was given as an argument; None if none was."""
    given = [each.value for node in info.field_nodes for each in node.arguments or () if each.name.value == argument]
    return next((each.name.value for each in given if isinstance(each, VariableNode)), None)


def _payload(derived: Derived, event: type[Event], details: EventDetails) -> Any:
    subject = derived.lazily(event.subject.__name__)
    fields: dict[str, tuple[Any, str]] = {
        "cursor": (str, "The place of the event, to resume from with `after`."),
        "happened_at": (datetime, "When it happened."),
        noun(event.subject): (subject, "What it happened to, as it is now."),
        **details.fields,
    }
    if _knows_people(derived):
        person = derived.lazily(PERSON)
        fields[ACTOR] = (Optional[person], "Who did it; null if you may not see them, or if no person did it.")
    return derived.plain(event.__name__, (event.__doc__ or "").strip(), fields)


def _knows_people(derived: Derived) -> bool:
    return any(entity.__name__ == PERSON for entity in derived.entities)
