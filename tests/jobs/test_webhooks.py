"""Other systems are told what happens: in order, signed, once, and without a word about anybody."""

import asyncio
from datetime import UTC, datetime, timedelta

from starlette.responses import Response

from app.webhooks.delivering import DELIVERY_LEASE
from jobs.forget_deliveries import forget_deliveries
from jobs.webhook_worker import WebhookWorker, delivering
from schema.webhooks import WebhookDelivery
from tests.api import Api
from tests.jobs.hooks import Receiver, is_signed
from tests.jobs.webhooks import SECOND, deliveries, go_round, later, secret_of, told


async def test_what_happens_is_told_in_order_and_without_a_word_about_anybody(api: Api, there: Receiver) -> None:
    await told(api, there.url, events=["COMPLETION_RECORDED", "CERTIFICATE_ISSUED", "ASSIGNMENT_CREATED"])
    user, activity = await api.user("Lena"), await api.activity(issues_certificate=True)
    assignment = await api.assign(user, await api.qualification(achieve=[activity]))
    completion = await api.complete(user, activity)

    await go_round(api)

    assert [each.json["type"] for each in there.heard] == [
        "ASSIGNMENT_CREATED",
        "CERTIFICATE_ISSUED",
        "COMPLETION_RECORDED",
    ]
    first, _, last = there.heard
    assert first.json["timestamp"] == "2026-01-01T08:00:00+00:00"
    assert first.json["data"].keys() == {"id", "subject", "user", "actor", "cursor"}
    assert (first.json["data"]["id"], last.json["data"]["id"]) == (assignment, completion)
    assert (last.json["data"]["user"], last.json["data"]["actor"]) == (user, api.admin)
    assert not any(word in each.body for each in there.heard for word in (b"Lena", b"lena@", b"BHV"))
    assert [(each["state"], each["attempts"], each["lastStatus"]) for each in await deliveries(api)] == [
        ("DELIVERED", 1, 204)
    ] * 3


async def test_each_message_is_json_and_signed_when_it_is_sent(api: Api, there: Receiver) -> None:
    webhook = await told(api, there.url)
    for name in ("Drivers", "Cooks"):
        await api.do("groupCreate", name=name)

    await go_round(api)

    secret = await secret_of(api, webhook)
    assert [is_signed(each, secret) for each in there.heard] == [True, True]
    assert not any(is_signed(each, "whsec_" + "A" * 43 + "=") for each in there.heard)
    first = there.heard[0]
    assert first.headers["content-type"] == "application/json"
    assert first.headers["host"] == there.url.removeprefix("http://").partition("/")[0]
    sent_at = datetime.fromtimestamp(int(first.headers["webhook-timestamp"]), tz=UTC)
    assert abs(api.clock.machine_now() - sent_at) < timedelta(minutes=2)  # whatever day it is in here


async def test_without_names_everything_is_told_once_however_many_rounds_there_are(api: Api, there: Receiver) -> None:
    await told(api, there.url, events=None)
    await api.do("groupCreate", name="Drivers")

    for _ in range(3):
        await go_round(api)

    assert [each.json["type"] for each in there.heard] == ["WEBHOOK_CHANGED", "GROUP_CHANGED"]


async def test_of_two_processes_one_tells_each_thing(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    for number in range(12):
        await api.do("groupCreate", name=f"Group {number}")

    await asyncio.gather(*(go_round(api) for _ in range(4)))

    ids = [each.headers["webhook-id"] for each in there.heard]
    cursors = [int(each.rpartition("_")[2]) for each in ids]
    assert len(ids) == len(set(ids)) == 12
    assert cursors == sorted(cursors)


async def test_a_turn_that_goes_on_for_longer_than_a_minute_stays_that_process_own(api: Api, there: Receiver) -> None:
    # given a process that has just begun to tell two things, of which each takes a while
    await told(api, there.url)
    for name in ("Drivers", "Cooks"):
        await api.do("groupCreate", name=name)
    first, second = asyncio.Event(), asyncio.Event()
    there.pause = first
    teller = WebhookWorker(api.clock, may_be_private=True)
    await teller.go_round()
    await there.hears(1)

    # when the second is under way, more than a minute after the turn was taken
    later(api, DELIVERY_LEASE - SECOND)
    there.pause = second
    first.set()
    await there.hears(2)
    later(api, 2 * SECOND)
    other = WebhookWorker(api.clock, may_be_private=True)
    await other.go_round()
    taken = [*other.turns]
    second.set()
    await asyncio.gather(*teller.turns.values(), *other.turns.values())

    # then nobody else has begun to tell it as well
    assert taken == []
    assert len({each.headers["webhook-id"] for each in there.heard}) == len(there.heard) == 2
    assert [each["state"] for each in await deliveries(api)] == ["DELIVERED", "DELIVERED"]


async def test_a_test_is_sent_without_anything_having_happened(api: Api, there: Receiver) -> None:
    webhook = await told(api, there.url)

    await api.do("webhookSendTest", id=webhook)
    await go_round(api)

    assert [each.json["type"] for each in there.heard] == ["WEBHOOK_TEST"]
    assert is_signed(there.heard[0], await secret_of(api, webhook))


async def test_what_is_committed_here_is_told_at_once(api: Api, there: Receiver) -> None:
    await told(api, there.url)

    async with delivering(api.clock, may_be_private=True):
        await api.do("groupCreate", name="Drivers")
        heard = await there.hears(1)

    assert [each.json["type"] for each in heard] == ["GROUP_CHANGED"]


async def test_nobody_but_administrators_sees_any_of_it(api: Api, there: Receiver) -> None:
    webhook = await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    await go_round(api)
    await api.user("Mona", role="MANAGER", managed_units=[api.company])
    await api.user("Lena")

    for name in ("mona", "lena"):
        person = await api.signed_in_as(f"{name}@care.example")
        found = await person.ask("{ webhooks { totalCount } webhookDeliveries { totalCount } }")
        assert found == {"webhooks": {"totalCount": 0}, "webhookDeliveries": {"totalCount": 0}}
        assert (await person.attempt("query($id: ID!) { webhook(id: $id) { secret } }", id=webhook)).codes == [
            "NOT_FOUND"
        ]
        assert await person.refused("webhookRotateSecret", id=webhook) == [("NOT_FOUND", "id")]


async def test_what_was_told_long_ago_is_forgotten_and_what_waits_is_not(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    for name in ("One", "Two"):
        await api.do("groupCreate", name=name)
    there.answers = [Response(status_code=500)]
    await go_round(api)
    later(api, timedelta(days=91))

    counts = [count async for count in forget_deliveries(api.clock)]

    assert counts == [1]
    assert [str(each.state) for each in await WebhookDelivery.all()] == ["WAITING"]
