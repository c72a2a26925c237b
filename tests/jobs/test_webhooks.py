"""Other systems are told what happens: in order, signed, again when they do not answer, and nowhere they may not be."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from starlette.responses import RedirectResponse, Response

from app.database import fetch
from app.webhooks.addresses import is_public
from app.webhooks.collecting import collect
from app.webhooks.delivering import DELAYS, LEASE, SWITCHED_OFF_AFTER, take_turn
from app.webhooks.signing import signed_headers
from jobs.forget_deliveries import forget_deliveries
from jobs.postman import Postman, delivering
from schema.webhooks import Webhook, WebhookDelivery
from tests.api import Api
from tests.app.auditing import entries
from tests.jobs.hooks import Receiver, is_signed, receiver

DELIVERIES = """
    { webhookDeliveries(orderBy: {field: ID}) {
        nodes { id event state attempts lastStatus lastError nextTryAt deliveredAt } } }
"""
SECOND = timedelta(seconds=1)


@pytest.fixture
async def there() -> AsyncIterator[Receiver]:
    async with receiver() as found:
        yield found


async def told(api: Api, url: str, events: str | None = "group.changed") -> str:
    return str((await api.do("webhookCreate", name="LMS", url=url, events=events))["id"])


async def secret_of(api: Api, webhook: str) -> Any:
    return (await api.node(webhook, "Webhook", "secret"))["secret"]


async def go_round(api: Api, *, may_be_private: bool = True, patience: float = 10.0) -> None:
    """One round of a process, to the end of all that it begins."""
    postman = Postman(api.clock, may_be_private, patience)
    await postman.go_round()
    await asyncio.gather(*postman.turns.values())


async def deliveries(api: Api) -> list[dict[str, Any]]:
    return (await api.ask(DELIVERIES))["webhookDeliveries"]["nodes"]  # type: ignore[no-any-return]  # JSON has any type


def later(api: Api, by: timedelta) -> None:
    api.clock.move_to(api.clock.now() + by)


async def test_what_happens_is_told_in_order_signed_and_without_a_word_about_anybody(api: Api, there: Receiver) -> None:
    webhook = await told(api, there.url, events="completion.recorded certificate.issued, assignment.created")
    user, activity = await api.user("Lena"), await api.activity(issues_certificate=True)
    assignment = await api.assign(user, await api.qualification(achieve=[activity]))
    completion = await api.complete(user, activity)

    await go_round(api)

    assert [each.json["type"] for each in there.heard] == [
        "assignment.created",
        "certificate.issued",
        "completion.recorded",
    ]
    first, _, last = there.heard
    assert first.json["timestamp"] == "2026-01-01T08:00:00+00:00"
    assert first.json["data"].keys() == {"id", "subject", "user", "actor", "cursor"}
    assert (first.json["data"]["id"], last.json["data"]["id"]) == (assignment, completion)
    assert (last.json["data"]["user"], last.json["data"]["actor"]) == (user, api.admin)
    assert not any(word in each.body for each in there.heard for word in (b"Lena", b"lena@", b"BHV"))
    assert first.headers["content-type"] == "application/json"
    assert first.headers["host"] == there.url.removeprefix("http://").partition("/")[0]
    secret = await secret_of(api, webhook)
    assert all(is_signed(each, secret) for each in there.heard)
    assert not any(is_signed(each, "whsec_" + "A" * 43 + "=") for each in there.heard)
    sent_at = datetime.fromtimestamp(int(first.headers["webhook-timestamp"]), tz=UTC)
    assert abs(api.clock.machine_now() - sent_at) < timedelta(minutes=2)  # whatever day it is in here
    assert [(each["state"], each["attempts"], each["lastStatus"]) for each in await deliveries(api)] == [
        ("DELIVERED", 1, 204)
    ] * 3


def test_a_signature_is_the_one_that_the_reference_implementation_makes() -> None:
    key, moment = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", datetime.fromtimestamp(1614265330, tz=UTC)

    found = signed_headers("msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}', keys=[key], sent_at=moment)

    assert found == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


async def test_without_names_everything_is_told_once_however_many_rounds_there_are(api: Api, there: Receiver) -> None:
    await told(api, there.url, events=None)
    await api.do("groupCreate", name="Drivers")

    for _ in range(3):
        await go_round(api)

    assert [each.json["type"] for each in there.heard] == ["webhook.changed", "group.changed"]


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
        "WAITING", None, "No answer within 0.3 seconds.",
    )  # fmt: skip


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
        "WAITING", 307, "It leads elsewhere, and is not followed.",
    )  # fmt: skip


async def test_of_a_long_answer_only_the_beginning_is_read(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [Response("no" * 5_000_000, 500)]

    await go_round(api)

    assert (await deliveries(api))[0]["lastError"] == "no" * 250


async def test_nothing_is_sent_to_what_is_not_on_the_internet(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    await told(api, there.url.replace("http://127.0.0.1", "https://localhost"))
    await api.do("groupCreate", name="Drivers")

    await go_round(api, may_be_private=False)

    assert there.heard == []
    assert [each["lastError"] for each in await deliveries(api)] == [
        "Not sent: 127.0.0.1 is not an address of the internet.",
        "Not sent: localhost is not an address of the internet.",
    ]


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "192.0.2.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "240.0.0.1",
    ],
)  # fmt: skip
def test_addresses_of_this_machine_and_its_network_are_not_the_internet(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_addresses_of_other_machines_are(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/", "ftp://example.org/", "https://", "https://ada:pw@example.org/", "//example.org/",
        "hook",
        "https://example.org/#there", "https://example.org:0/", "https://example.org:99999/", "https://exa mple.org/",
        "https://[::1", "file:///etc/passwd", "http://localhost.example.org/", "https://example.org\\@127.0.0.1/",
    ],
)  # fmt: skip
async def test_what_is_no_safe_address_is_refused(api: Api, url: str) -> None:
    assert await api.refused("webhookCreate", name="LMS", url=url) == [("NOT_AN_ADDRESS", "input.url")]


async def test_events_that_there_are_not_are_refused(api: Api) -> None:
    refusals = await api.refused("webhookCreate", name="LMS", url="https://lms.example/", events="group.eaten")

    assert refusals == [("UNKNOWN_EVENT", "input.events")]


async def test_whoever_is_gone_is_told_nothing_any_more(api: Api, there: Receiver) -> None:
    webhook = await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [Response(status_code=410)]

    await go_round(api)
    await api.do("groupCreate", name="Cooks")
    later(api, timedelta(hours=1))
    await go_round(api)

    found = await api.node(webhook, "Webhook", "isActive switchedOffBecause")
    assert found == {"isActive": False, "switchedOffBecause": "It answered 410: it is gone."}
    assert len(there.heard) == 1


async def test_a_hopeless_webhook_is_switched_off_and_begins_anew_when_it_is_switched_on(
    api: Api, there: Receiver
) -> None:
    webhook = await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [Response(status_code=500), Response(status_code=500)]
    await go_round(api)
    later(api, SWITCHED_OFF_AFTER)
    await go_round(api)

    off = await api.node(webhook, "Webhook", "isActive switchedOffBecause")
    await api.do("groupCreate", name="Missed")
    await api.do("webhookEdit", id=webhook, is_active=True)
    await api.do("groupCreate", name="Heard")
    later(api, timedelta(days=1))
    await go_round(api)

    assert off == {"isActive": False, "switchedOffBecause": "Nothing has reached it for 5 days."}
    assert [each.json["data"]["id"] for each in there.heard[2:]] == [
        (await api.ask(f'{{ groups(filter: {{search: "{name}"}}) {{ nodes {{ id }} }} }}'))["groups"]["nodes"][0]["id"]
        for name in ("Heard", "Drivers")
    ]


async def test_of_two_processes_one_tells_each_thing(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    for number in range(12):
        await api.do("groupCreate", name=f"Group {number}")

    await asyncio.gather(*(go_round(api) for _ in range(4)))

    ids = [each.headers["webhook-id"] for each in there.heard]
    cursors = [int(each.rpartition("_")[2]) for each in ids]
    assert len(ids) == len(set(ids)) == 12
    assert cursors == sorted(cursors)


async def test_who_dies_before_writing_down_what_was_sent_lets_it_be_sent_again(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [30.0]
    dying = Postman(api.clock, may_be_private=True)
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
    later(api, LEASE + SECOND)
    await go_round(api)

    assert (at_first, len(there.heard)) == (0, 1)
    assert await killed.tell() == 0  # should it wake up again, its turn is over


async def test_a_new_secret_is_shown_for_ten_minutes_and_the_old_one_signs_for_a_day(api: Api, there: Receiver) -> None:
    webhook = await told(api, there.url)
    old = await secret_of(api, webhook)
    later(api, timedelta(minutes=10))
    hidden = await secret_of(api, webhook)
    await api.do("webhookRotateSecret", id=webhook)
    new = await secret_of(api, webhook)
    await api.do("groupCreate", name="One")
    await go_round(api)
    later(api, timedelta(days=1))
    await api.do("groupCreate", name="Two")
    await go_round(api)

    first, second = there.heard
    assert hidden is None
    assert len({old, new}) == 2
    assert [is_signed(first, key) for key in (old, new)] == [True, True]
    assert [is_signed(second, key) for key in (old, new)] == [False, True]
    written = "".join(f"{each.asked}{each.before}{each.after}" for each in await entries())
    assert "secretMadeAt" in written
    assert not any(key in written for key in (old, new, "whsec_"))


async def test_a_test_is_sent_without_anything_having_happened(api: Api, there: Receiver) -> None:
    webhook = await told(api, there.url)

    await api.do("webhookSendTest", id=webhook)
    await go_round(api)

    assert [each.json["type"] for each in there.heard] == ["webhook.test"]
    assert is_signed(there.heard[0], await secret_of(api, webhook))


async def test_what_is_committed_here_is_told_at_once(api: Api, there: Receiver) -> None:
    await told(api, there.url)

    async with delivering(api.clock, may_be_private=True):
        await api.do("groupCreate", name="Drivers")
        heard = await there.hears(1)

    assert [each.json["type"] for each in heard] == ["group.changed"]


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
