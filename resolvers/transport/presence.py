"""Looks now and then whether those who keep a connection open may still be there, and lets the others go.

An event asks anew who listens. Whose token was revoked, or whose session has ended, would stay connected until the next
one, which may be never.
"""

import asyncio
import contextvars
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import HTTPConnection

from resolvers.errors import RequestError, refusal_in

ContextFor = Callable[[HTTPConnection], Awaitable[Any]]
LOOK_AGAIN = 2.0  # seconds; those who are looked up at once share a statement

log = logging.getLogger("qualgraph.streams")


@dataclass(frozen=True, slots=True, eq=False)
class _Open:
    connection: HTTPConnection
    let_go: Callable[[], None]


@dataclass(slots=True)
class Presence:
    """The connections of a process that stay open, each with what is to be done when its viewer is none any more."""

    context_again: ContextFor
    opened: set[_Open] = field(default_factory=set)
    looking: "asyncio.Task[None] | None" = None

    @contextmanager
    def of(self, connection: HTTPConnection, let_go: Callable[[], None]) -> Iterator[None]:
        """Look while inside whether somebody is still behind a connection; if not, `let_go` is called, once."""
        each = _Open(connection, let_go)
        self.opened.add(each)
        if self.looking is None or self.looking.done():
            self.looking = asyncio.get_running_loop().create_task(self._look(), context=contextvars.Context())
        try:
            yield
        finally:
            self.opened.discard(each)

    async def _look(self) -> None:
        while self.opened:
            await asyncio.sleep(LOOK_AGAIN)
            await asyncio.gather(*map(self._check, list(self.opened)))

    async def _check(self, each: _Open) -> None:
        try:
            is_there = (await self.context_again(each.connection)).viewer is not None
        except Exception as error:
            refusal = refusal_in(error)
            if refusal is None:
                log.exception("Looking who is connected failed; the next look tries again")
            is_there = not isinstance(error, RequestError)  # what cannot be asked now is asked again
        if not is_there and each in self.opened:
            self.opened.discard(each)
            each.let_go()
