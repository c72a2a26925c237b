"""Sends webhook deliveries within seconds: woken by commits of this process, and polling for the rest."""

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from app.clock import Clock
from app.db.outages import log_failure
from app.events.outbox import COMMIT_LISTENERS
from app.webhooks.collecting import collect, forget_other_numbers
from app.webhooks.delivering import due_webhooks, take_turn
from app.webhooks.ending import forget_old_secrets
from app.webhooks.sending import SEND_TIMEOUT

_LOOK_AGAIN = 2.0  # seconds: what other processes commit, and what is to be tried again
WEBHOOKS_AT_ONCE = 8

log = logging.getLogger("qualgraph.webhooks")


@dataclass(slots=True)
class WebhookWorker:
    """Sends deliveries in rounds; a slow webhook does not keep the others waiting."""

    clock: Clock
    may_be_private: bool = False
    patience: float = SEND_TIMEOUT
    bell: asyncio.Event = field(default_factory=asyncio.Event)
    turns: dict[int, "asyncio.Task[None]"] = field(default_factory=dict)

    async def run_for_ever(self) -> None:
        """Go round until cancelled; no failure ends it."""
        try:
            await self._tried(forget_other_numbers())
            while True:
                await self._tried(self.go_round())
                with suppress(TimeoutError):
                    async with asyncio.timeout(_LOOK_AGAIN):
                        await self.bell.wait()
                self.bell.clear()
        finally:
            for turn in list(self.turns.values()):
                turn.cancel()
            await asyncio.gather(*self.turns.values(), return_exceptions=True)

    async def go_round(self) -> None:
        """Note what happened, and begin to tell those webhooks that are to be told something."""
        await forget_old_secrets(self.clock.now())
        await collect(self.clock.now())
        for webhook_id in await due_webhooks(self.clock.now()):
            if webhook_id not in self.turns and len(self.turns) < WEBHOOKS_AT_ONCE:
                self.turns[webhook_id] = asyncio.create_task(self._tell(webhook_id))

    async def _tell(self, webhook_id: int) -> None:
        try:
            turn = await take_turn(webhook_id, self.clock, may_be_private=self.may_be_private, patience=self.patience)
            if turn is not None and await turn.tell():
                self.bell.set()  # there may be more, for this one or for those that had to wait
        except Exception as error:  # whatever it is, the next round tries again
            log_failure(log, error, "A webhook delivery failed; the next round tries again")
        finally:
            del self.turns[webhook_id]

    async def _tried(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception as error:  # whatever it is, it must not end the rounds
            log_failure(log, error, "Checking webhooks failed; the next round tries again")


@asynccontextmanager
async def delivering(clock: Clock, *, may_be_private: bool = False) -> AsyncIterator[WebhookWorker]:
    """Send webhook deliveries while inside."""
    webhook_worker = WebhookWorker(clock, may_be_private)
    COMMIT_LISTENERS.add(webhook_worker.bell.set)
    going = asyncio.create_task(webhook_worker.run_for_ever())
    try:
        yield webhook_worker
    finally:
        COMMIT_LISTENERS.discard(webhook_worker.bell.set)
        going.cancel()
        with suppress(asyncio.CancelledError):
            await going
