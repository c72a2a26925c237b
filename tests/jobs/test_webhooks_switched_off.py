"""A webhook that is gone or hopeless is switched off, and what was waiting for it is not sent."""

import asyncio
from datetime import timedelta

import pytest
from starlette.responses import Response

from app.webhooks.delivering import DELAYS, SWITCHED_OFF_AFTER
from tests.api import Api
from tests.app.auditing import before_and_after, entries, last_number
from tests.jobs.hooks import Receiver
from tests.jobs.webhooks import deliveries, go_round, later, told
from tests.waiting import together

STALE = """
    mutation($id: ID!, $seen: Int!) { webhookEdit(id: $id, expectedRevision: $seen, input: {isActive: true}) {
        userErrors { code field } } }
"""


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
    await told(api, there.url, events=["WEBHOOK_CHANGED"])
    webhook = await told(api, there.url)
    await go_round(api)
    await api.do("groupCreate", name="Drivers")
    seen = (await api.node(webhook, "Webhook", "revision"))["revision"]
    written = await last_number()
    there.answers = [Response(status_code=410)]

    await go_round(api)
    edit = (await api.ask(STALE, id=webhook, seen=seen))["webhookEdit"]["userErrors"]
    await go_round(api)

    assert edit == [{"code": "CONFLICT", "field": ["expectedRevision"]}]
    assert await api.node(webhook, "Webhook", "isActive revision") == {"isActive": False, "revision": seen + 1}
    entry = (await entries(written))[-1]
    before, after = before_and_after(entry)
    assert (entry.what, entry.subject_title, entry.actor_id) == ("WebhookChanged", "LMS", None)
    assert (before["isActive"], after["isActive"]) == (True, False)
    changed = [each.json["data"] for each in there.heard if each.json["type"] == "WEBHOOK_CHANGED"]
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
        "isActive": False,
        "firstFailedAt": "2026-01-01T08:00:00+00:00",
        "switchedOffBecause": "Nothing has reached it for 5 days.",
    }
