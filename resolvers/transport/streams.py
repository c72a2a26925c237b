"""Runs operations over a connection that stays open; a subscription gives one answer per event.

Every event is executed as an operation of its own, with its own viewer, loaders, limits and moment. Listeners with the
same document, variables, viewer and language share one execution.
"""

import asyncio
import contextvars
import re
from collections.abc import AsyncGenerator, Callable, Collection, Coroutine, Hashable
from contextlib import aclosing
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import orjson
from starlette.requests import HTTPConnection
from strawberry import Schema
from strawberry.types import ExecutionResult

from app.events.broadcast import TooSlow, current
from app.policy.access import is_surely_hidden
from app.words.spoken import spoken_in
from resolvers.compat import CannotGetOperationTypeError, InvalidOperationTypeError, OperationType
from resolvers.errors import RequestError, Unauthenticated
from resolvers.transport.answers import (
    correlation_id,
    encode,
    errors_of,
    has_data,
    response_body,
    was_executed,
)
from resolvers.transport.delivery import Delivered, NotDelivered, ended_by
from resolvers.transport.event_order import OrderPlace
from resolvers.transport.number_changes import NumberChanges
from resolvers.transport.number_listeners import NumberListener
from resolvers.transport.payload import BadRequest, Payload
from resolvers.transport.presence import ContextFor, Presence
from resolvers.transport.subscription_runs import SubscriptionRun

EVERYTHING = frozenset(OperationType)
READ_OPERATIONS = frozenset({OperationType.QUERY, OperationType.SUBSCRIPTION})
DECLARED_AND_GIVEN = 2  # the places where the document names a variable that is used once
TOO_SLOW = "The client reads too slowly. Subscribe again with `after`, from the last cursor that was received."


@dataclass(slots=True)
class Streams:
    """What the connections of a process run their operations with.

    `context_for` makes the context of an operation, `context_again` that of an event: it asks anew who the viewer is.
    """

    schema: Schema
    context_for: ContextFor
    context_again: ContextFor
    telling: dict[Hashable, "asyncio.Task[bytes | None]"] = field(default_factory=dict)
    presence: Presence = field(init=False)
    changes: NumberChanges = field(default_factory=NumberChanges)

    def __post_init__(self) -> None:
        self.presence = Presence(self.context_again)

    async def results(
        self,
        connection: HTTPConnection,
        payload: Payload,
        *,
        allowed: Collection[OperationType] = EVERYTHING,
        resumed_at: str | None = None,
        place: OrderPlace | None = None,
    ) -> AsyncGenerator[Delivered, None]:
        """Give the result of an operation; of a subscription one for each event, until whoever asked goes away.

        Those that have places in the same order tell their events in the order of the cursors.

        Raises:
            NotDelivered: with the errors for which it was not begun, or cannot continue.
            Stopping: the process stops.
            RequestError: there is no such operation in the document, or it is not allowed here.
            TimeoutError: another subscription of the order keeps this one waiting.
        """
        beginning = SubscriptionRun(resumed_at=resumed_at, place=place or OrderPlace())
        logged_as = correlation_id(connection)
        result = await self._execute(payload, await self.context_for(connection), beginning, allowed)
        errors = errors_of(result, logged_as, spoken_in(connection.scope))
        if errors and (beginning.is_begun or not was_executed(result)):
            raise NotDelivered(errors)
        if not beginning.is_begun:
            yield Delivered(encode(response_body(result, errors)))
            return
        yield Delivered(None, beginning.start)
        listen = self._events if beginning.numbers is None else self._numbers
        async with aclosing(listen(connection, payload, beginning)) as events:
            async for told in events:
                yield told

    async def _events(
        self, connection: HTTPConnection, payload: Payload, beginning: SubscriptionRun
    ) -> AsyncGenerator[Delivered, None]:
        assert beginning.event is not None
        event, asked, place = beginning.event, _key(payload, beginning.resumed_by), beginning.place
        place.reach(beginning.start)
        async with aclosing(current().news(beginning.start, {event.__name__}, place.reach)) as heard:
            try:
                async for news in heard:
                    place.approach(news.cursor)
                    context = await self.context_of(connection)
                    if not is_surely_hidden(event, context.viewer, user_id=news.user_id):
                        key = (asked, context.viewer, spoken_in(connection.scope).code, news.cursor)
                        run = SubscriptionRun(news, fits=beginning.fits)
                        told = await self.delivered(key, payload, context, run, connection)
                        if told is not None:
                            await place.turn(news.cursor)
                            yield told
                    place.reach(news.cursor)
            except TooSlow:
                raise ended_by(RequestError("TOO_SLOW", TOO_SLOW), connection) from None

    def _numbers(
        self, connection: HTTPConnection, payload: Payload, beginning: SubscriptionRun
    ) -> AsyncGenerator[Delivered, None]:
        assert beginning.numbers is not None
        language, numbers = spoken_in(connection.scope).code, beginning.numbers
        beginning.place.leave()  # it takes one only while it tells
        asked = (_key(payload, beginning.resumed_by), numbers.unit_id, numbers.qualifications, language)
        return NumberListener(self.changes, self, connection, payload, beginning, beginning.numbers, asked).told()

    async def context_of(self, connection: HTTPConnection) -> Any:
        """Make the context of something that is told.

        Raises:
            NotDelivered: whoever listens is not signed in any more.
        """
        context = await self.context_again(connection)
        if context.viewer is None:
            raise ended_by(Unauthenticated(), connection)
        return context

    async def delivered(
        self, key: Hashable, payload: Payload, context: Any, run: SubscriptionRun, connection: HTTPConnection
    ) -> Delivered | None:
        """Return what is told, executed once for all who ask under the same key; None if the viewer may not see it."""
        body = await self._once(key, partial(self._tell, payload, context, run, connection))
        return None if body is None else Delivered(body, run.cursor)

    async def _once(self, key: Hashable, tell: Callable[[], Coroutine[Any, Any, bytes | None]]) -> bytes | None:
        """Return what an event is told as, which others may be waiting for already."""
        telling = self.telling.get(key)
        if telling is None:
            telling = self.telling[key] = asyncio.create_task(tell(), context=contextvars.Context())
            telling.add_done_callback(lambda done: self._told(key, done))
        return await asyncio.shield(telling)

    def _told(self, key: Hashable, telling: "asyncio.Task[bytes | None]") -> None:
        del self.telling[key]
        if not telling.cancelled():
            telling.exception()  # all who waited have it, or are gone

    async def _tell(
        self, payload: Payload, context: Any, subscription_run: SubscriptionRun, connection: HTTPConnection
    ) -> bytes | None:
        """Return an event as the viewer may see it now; None if they may not, or did not ask for such.

        Raises:
            NotDelivered: it could not be read; the client has to come back, so that it is not missed.
        """
        news, fits = subscription_run.news, subscription_run.fits
        if news is not None and fits is not None and not await fits(news, context):
            return None
        result = await self._execute(payload, context, subscription_run, (OperationType.SUBSCRIPTION,))
        if subscription_run.is_hidden:
            return None
        errors = errors_of(result, correlation_id(connection), spoken_in(connection.scope))
        if not has_data(result) and any(each.status >= 500 for each in errors):
            raise NotDelivered(errors)
        return encode(response_body(result, errors))

    async def _execute(
        self, payload: Payload, context: Any, subscription_run: SubscriptionRun, allowed: Collection[OperationType]
    ) -> ExecutionResult:
        try:
            return await execute_operation(self.schema, payload, context, allowed, root=subscription_run)
        except InvalidOperationTypeError:
            raise BadRequest("A mutation changes something: send it with POST, not with GET.") from None


async def execute_operation(
    schema: Schema,
    payload: Payload,
    context: Any,
    allowed: Collection[OperationType],
    *,
    root: object = None,
) -> ExecutionResult:
    """Run an operation once.

    Raises:
        InvalidOperationTypeError: it is of a kind that is not allowed here.
        BadRequest: there is no such operation in the document.
    """
    if payload.idempotency_key is not None:
        context.idempotency_key = payload.idempotency_key
    try:
        return await schema.execute(
            payload.query,
            variable_values=payload.variables,
            context_value=context,
            root_value=root,
            operation_name=payload.operation_name,
            operation_extensions=payload.extensions,
            allowed_operation_types=allowed,
        )
    except CannotGetOperationTypeError as error:
        raise BadRequest(error.as_http_error_reason()) from None


def _key(payload: Payload, resumed_by: str | None) -> Hashable:
    """Return what two operations that are asked alike have in common, wherever they resume."""
    variables = dict(payload.variables or {})
    if resumed_by is not None and len(re.findall(rf"\${resumed_by}\b", payload.query)) == DECLARED_AND_GIVEN:
        variables.pop(resumed_by, None)
    return payload.query, payload.operation_name, orjson.dumps(variables, option=orjson.OPT_SORT_KEYS)
