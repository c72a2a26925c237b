"""What tests of webhooks do: make one, let a worker go round, and see what became of it."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from jobs.webhook_worker import WebhookWorker
from tests.api import Api

DELIVERIES = """
    { webhookDeliveries(orderBy: {field: ID}) {
        nodes { id event state attempts lastStatus lastError nextTryAt deliveredAt } } }
"""
SECOND = timedelta(seconds=1)


async def told(api: Api, url: str, events: Sequence[str] | None = ("GROUP_CHANGED",)) -> str:
    return str((await api.do("webhookCreate", name="LMS", url=url, events=events))["id"])


async def secret_of(api: Api, webhook: str) -> Any:
    return (await api.node(webhook, "Webhook", "secret"))["secret"]


async def go_round(api: Api, *, may_be_private: bool = True, patience: float = 10.0) -> None:
    """One round of a process, to the end of all that it begins."""
    webhook_worker = WebhookWorker(api.clock, may_be_private, patience)
    await webhook_worker.go_round()
    await asyncio.gather(*webhook_worker.turns.values())


async def deliveries(api: Api) -> list[dict[str, Any]]:
    return (await api.ask(DELIVERIES))["webhookDeliveries"]["nodes"]  # type: ignore[no-any-return]  # JSON has any type


def later(api: Api, by: timedelta) -> None:
    api.clock.move_to(api.clock.now() + by)
