"""What does not arrive is sent again, later and later, until it is given up."""

import asyncio
from datetime import timedelta

from starlette.responses import RedirectResponse, Response

from app.db.database import fetch
from app.webhooks.collecting import collect
from app.webhooks.delivering import DELAYS, DELIVERY_LEASE, take_turn
from jobs.webhook_worker import WebhookWorker
from schema.webhooks import Webhook
from tests.api import Api
from tests.jobs.hooks import Receiver
from tests.jobs.webhooks import SECOND, deliveries, go_round, later, told


async def test_what_fails_is_tried_again_later_and_later_under_the_same_id(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [Response("out of order\x00", 500), Response(status_code=404)]

    await go_round(api)
    failed = (await deliveries(api))[0]
    await go_round(api)
    too_early = len(there.heard)
    later(api, DELAYS[0])
    await go_round(api)
    again = (await deliveries(api))[0]
    later(api, DELAYS[1])
    await go_round(api)
    arrived = (await deliveries(api))[0]

    assert (failed["state"], failed["attempts"], failed["lastStatus"]) == ("WAITING", 1, 500)
    assert failed["lastError"] == "out of order "
    assert failed["nextTryAt"] == "2026-01-01T08:00:05+00:00"
    assert too_early == 1
    assert (again["attempts"], again["lastStatus"], again["nextTryAt"]) == (2, 404, "2026-01-01T08:05:05+00:00")
    assert (arrived["state"], arrived["attempts"], arrived["lastError"]) == ("DELIVERED", 3, None)
    assert len({each.headers["webhook-id"] for each in there.heard}) == 1
    assert (await Webhook.first()).first_failed_at is None  # type: ignore[union-attr]  # there is one


async def test_what_fails_keeps_nothing_that_comes_after_it_waiting(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    for name in ("One", "Two"):
        await api.do("groupCreate", name=name)
    there.answers = [Response(status_code=503)]

    await go_round(api)

    assert [each["state"] for each in await deliveries(api)] == ["WAITING", "DELIVERED"]


async def test_whoever_does_not_answer_is_not_waited_for(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [30.0]

    await go_round(api, patience=0.3)

    found = (await deliveries(api))[0]
    assert (found["state"], found["lastStatus"], found["lastError"]) == (
        "WAITING",
        None,
        "No answer within 0.3 seconds.",
    )


async def test_what_was_tried_for_days_is_given_up_and_can_be_repeated_by_hand(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [Response(status_code=500) for _ in range(len(DELAYS) + 1)]
    for delay in (*DELAYS, timedelta(0)):
        await go_round(api)
        later(api, delay)

    given_up = (await deliveries(api))[0]
    await go_round(api)
    heard = len(there.heard)
    await api.do("webhookDeliveryRepeat", id=given_up["id"])
    await go_round(api)

    assert (given_up["state"], given_up["attempts"], given_up["nextTryAt"]) == ("FAILED", len(DELAYS) + 1, None)
    assert heard == len(DELAYS) + 1
    repeated = (await deliveries(api))[0]
    assert (repeated["state"], repeated["attempts"]) == ("DELIVERED", 1)
    assert len({each.headers["webhook-id"] for each in there.heard}) == 1


async def test_what_leads_elsewhere_is_not_followed(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [RedirectResponse(there.url.replace("/hook", "/elsewhere"))]

    await go_round(api)

    found = (await deliveries(api))[0]
    assert len(there.heard) == 1
    assert (found["state"], found["lastStatus"], found["lastError"]) == (
        "WAITING",
        307,
        "It answered with a redirect, which is not followed.",
    )


async def test_of_a_long_answer_only_the_beginning_is_read(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [Response("no" * 5_000_000, 500)]

    await go_round(api)

    assert (await deliveries(api))[0]["lastError"] == "no" * 250


async def test_who_dies_before_writing_down_what_was_sent_lets_it_be_sent_again(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [30.0]
    dying = WebhookWorker(api.clock, may_be_private=True)
    await dying.go_round()
    await there.hears(1)
    turn = next(iter(dying.turns.values()))
    turn.cancel()
    await asyncio.gather(turn, return_exceptions=True)

    await go_round(api)

    assert [each.headers["webhook-id"] for each in there.heard] == [there.heard[0].headers["webhook-id"]] * 2
    assert [(each["state"], each["attempts"]) for each in await deliveries(api)] == [("DELIVERED", 1)]


async def test_the_turn_of_a_process_that_was_killed_is_anybodys_after_a_minute(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    await collect(api.clock.now())
    killed = await take_turn((await fetch("SELECT id FROM webhook"))[0][0], api.clock, may_be_private=True)
    assert killed is not None

    await go_round(api)
    at_first = len(there.heard)
    later(api, DELIVERY_LEASE + SECOND)
    await go_round(api)

    assert (at_first, len(there.heard)) == (0, 1)
    assert await killed.tell() == 0  # should it wake up again, its turn is over
