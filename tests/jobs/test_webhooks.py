"""Other systems are told what happens: in order, signed, again when they do not answer, and nowhere they may not be."""

import asyncio
import threading
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from starlette.responses import RedirectResponse, Response

from app.db.database import fetch
from app.webhooks.addresses import ResolvedAddress, is_public, resolved_address
from app.webhooks.collecting import collect
from app.webhooks.delivering import DELAYS, DELIVERY_LEASE, SWITCHED_OFF_AFTER, take_turn
from app.webhooks.signing import signed_headers
from jobs.forget_deliveries import forget_deliveries
from jobs.webhook_worker import WebhookWorker, delivering
from schema.webhooks import Webhook, WebhookDelivery
from tests.api import Api
from tests.app.auditing import before_and_after, entries, last_number
from tests.jobs.hooks import Receiver, is_signed, receiver
from tests.waiting import PATIENCE, together

DELIVERIES = """
    { webhookDeliveries(orderBy: {field: ID}) {
        nodes { id event state attempts lastStatus lastError nextTryAt deliveredAt } } }
"""
STALE = """
    mutation($id: ID!, $seen: Int!) { webhookEdit(id: $id, expectedVersion: $seen, input: {isActive: true}) {
        userErrors { code field } } }
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
    webhook_worker = WebhookWorker(api.clock, may_be_private, patience)
    await webhook_worker.go_round()
    await asyncio.gather(*webhook_worker.turns.values())


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
        "WAITING", 307, "It answered with a redirect, which is not followed.",
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
        "Not sent: 127.0.0.1 is not a public internet address.",
        "Not sent: localhost is not a public internet address.",
    ]


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "192.0.2.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "240.0.0.1",
        "fec0::1", "feff::1", "3fff::1", "3fff:fff:ffff::1", "64:ff9b:1::7f00:1", "192.88.99.1", "::ffff:192.88.99.1",
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
        "https://lms..example/", "https://.example/", "https://./", f"https://{'a' * 64}.example/",
        f"https://{'.'.join(['a' * 50] * 5)}/",
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
    assert found == {"isActive": False, "switchedOffBecause": "It answered 410 Gone."}
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
    heard = (await api.ask('{ groups(filter: {search: "Heard"}) { nodes { id } } }'))["groups"]["nodes"][0]["id"]
    assert [each.json["data"]["id"] for each in there.heard[2:]] == [heard]
    assert [(each["state"], each["nextTryAt"]) for each in await deliveries(api)] == [
        ("FAILED", None),
        ("DELIVERED", None),
    ]


async def test_that_one_switches_itself_off_is_told_audited_and_not_undone_by_who_has_not_seen_it(
    api: Api, there: Receiver
) -> None:
    await told(api, there.url, events="webhook.changed")
    webhook = await told(api, there.url)
    await go_round(api)
    await api.do("groupCreate", name="Drivers")
    seen = (await api.node(webhook, "Webhook", "version"))["version"]
    written = await last_number()
    there.answers = [Response(status_code=410)]

    await go_round(api)
    edit = (await api.ask(STALE, id=webhook, seen=seen))["webhookEdit"]["userErrors"]
    await go_round(api)

    assert edit == [{"code": "CONFLICT", "field": ["expectedVersion"]}]
    assert await api.node(webhook, "Webhook", "isActive version") == {"isActive": False, "version": seen + 1}
    entry = (await entries(written))[-1]
    before, after = before_and_after(entry)
    assert (entry.what, entry.subject_title, entry.actor_id) == ("WebhookChanged", "LMS", None)
    assert (before["isActive"], after["isActive"]) == (True, False)
    changed = [each.json["data"] for each in there.heard if each.json["type"] == "webhook.changed"]
    assert [(each["id"], each["actor"]) for each in changed][-1] == (webhook, None)


async def test_what_waits_for_a_webhook_that_somebody_switches_off_is_sent_only_when_it_is_repeated(
    api: Api, there: Receiver
) -> None:
    webhook = await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [Response(status_code=500)]
    await go_round(api)

    await api.do("webhookEdit", id=webhook, is_active=False)
    await api.do("webhookEdit", id=webhook, is_active=True)
    later(api, timedelta(days=1))
    await go_round(api)
    given_up, heard = (await deliveries(api))[0], len(there.heard)
    await api.do("webhookDeliveryRepeat", id=given_up["id"])
    await go_round(api)

    assert (given_up["state"], given_up["nextTryAt"], given_up["lastStatus"]) == ("FAILED", None, 500)
    assert (heard, len(there.heard)) == (1, 2)
    assert (await deliveries(api))[0]["state"] == "DELIVERED"


@pytest.mark.parametrize(("status", "state"), [(500, "FAILED"), (204, "DELIVERED")])
async def test_what_is_under_way_when_a_webhook_is_switched_off_is_not_tried_again(
    api: Api, there: Receiver, status: int, state: str
) -> None:
    webhook = await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers, there.pause = [Response(status_code=status)], asyncio.Event()

    async with together() as group:
        group.create_task(go_round(api))
        await there.hears(1)
        await api.do("webhookEdit", id=webhook, is_active=False)
        there.pause.set()

    found = (await deliveries(api))[0]
    assert (found["state"], found["attempts"], found["nextTryAt"]) == (state, 1, None)


async def test_one_failure_long_after_another_that_is_over_switches_nothing_off(api: Api, there: Receiver) -> None:
    webhook = await told(api, there.url)
    await api.do("groupCreate", name="Drivers")
    there.answers = [Response(status_code=503) for _ in range(len(DELAYS) + 2)]
    for delay in (*DELAYS, timedelta(0)):
        await go_round(api)
        later(api, delay)
    later(api, timedelta(days=6))

    await api.do("groupCreate", name="Cooks")
    await go_round(api)

    assert len(there.heard) == len(DELAYS) + 2
    found = await api.node(webhook, "Webhook", "isActive firstFailedAt")
    assert found == {"isActive": True, "firstFailedAt": api.clock.now().isoformat()}


async def test_failures_of_several_things_that_overlap_count_from_the_first(api: Api, there: Receiver) -> None:
    webhook = await told(api, there.url)
    there.answers = [Response(status_code=503) for _ in range(100)]
    for day in range(6):
        await api.do("groupCreate", name=f"Group {day}")
        await go_round(api)
        later(api, timedelta(days=1))

    found = await api.node(webhook, "Webhook", "isActive firstFailedAt switchedOffBecause")

    assert found == {
        "isActive": False, "firstFailedAt": "2026-01-01T08:00:00+00:00",
        "switchedOffBecause": "Nothing has reached it for 5 days.",
    }  # fmt: skip


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
    await WebhookWorker(api.clock, may_be_private=True).go_round()
    second.set()
    await asyncio.gather(*teller.turns.values())

    # then nobody else has told it as well
    assert len({each.headers["webhook-id"] for each in there.heard}) == len(there.heard) == 2
    assert [each["state"] for each in await deliveries(api)] == ["DELIVERED", "DELIVERED"]


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


async def test_while_the_old_secret_counts_there_is_no_third(api: Api, there: Receiver) -> None:
    webhook = await told(api, there.url)
    await api.do("webhookRotateSecret", id=webhook)
    secret = await secret_of(api, webhook)

    later(api, timedelta(days=1) - SECOND)
    refused = await api.refused("webhookRotateSecret", id=webhook)
    kept = await Webhook.get()
    later(api, SECOND)
    await go_round(api)
    forgotten = await Webhook.get()
    await api.do("webhookRotateSecret", id=webhook)

    assert refused == [("OLD_SECRET_COUNTS", "")]
    assert (kept.secret, kept.previous_secret is None) == (secret, False)
    assert (forgotten.secret, forgotten.previous_secret) == (secret, None)
    assert (await Webhook.get()).previous_secret == secret


async def test_names_are_looked_up_also_when_all_other_threads_are_busy() -> None:
    async def look_up() -> ResolvedAddress:
        busy, loop = threading.Event(), asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(max_workers=1))
        waiting = loop.run_in_executor(None, busy.wait)  # takes the only thread at once
        try:
            async with asyncio.timeout(PATIENCE):
                return await resolved_address("http://127.0.0.1:8080/", may_be_private=True)
        finally:
            busy.set()
            await waiting

    found = await asyncio.to_thread(asyncio.run, look_up())  # on a loop of its own, whose threads nobody else needs

    assert (found.ip, found.port) == ("127.0.0.1", 8080)


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
