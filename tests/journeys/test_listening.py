"""What happens is told at once to whoever may see it then, and to nobody else."""

import asyncio
from contextlib import AsyncExitStack

import pytest

from app.auth.access_tokens import revoke_tokens
from app.auth.sessions import Authenticator, SignedInUser
from app.db.database import execute
from app.events import broadcast
from resolvers.transport import presence
from schema.people import User
from tests.api import ADMIN
from tests.app.sessions import PASSWORD, give
from tests.journeys.care import Care
from tests.listening import listening, socket, until_listening, who
from tests.resolvers.statements import statements
from tests.waiting import PATIENCE

ASSIGNED = "subscription($after: String) { assignmentCreated(after: $after) { assignment { user { name } } } }"


async def test_a_completion_is_told_to_those_who_may_see_it_at_once(care: Care, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(broadcast, "RELAY_INTERVAL", 3600.0)  # nobody looks: it is told because it was done
    async with AsyncExitStack() as stack:
        mia, max_, lena, zoe, ada = [
            await stack.enter_async_context(listening(api))
            for api in (care.mia, care.max, care.lena, care.zoe, care.ada)
        ]
        await care.completes("lena")
        async with asyncio.timeout(PATIENCE):
            told = [who(await each.next()) for each in (mia, lena, ada)]
        await care.completes("zoe")

        assert told == ["Lena", "Lena", "Lena"]
        # the first that the others are told is what happened afterwards to Zoe: of Lena they were told nothing
        assert [who(await each.next()) for each in (max_, zoe, ada)] == ["Zoe", "Zoe", "Zoe"]


async def test_an_event_says_when_and_by_whom_as_far_as_one_may_see_them(care: Care):
    document = """subscription($after: String) { completionRecorded(after: $after) {
        happenedAt actor { name } completion { completedOn activity { name } user { unit { name } } } } }"""
    async with listening(care.ada, document) as ada, listening(care.lena, document) as lena:
        await care.completes("lena")
        seen, own = await ada.next(), await lena.next()

    assert seen["completionRecorded"] == {
        "happenedAt": "2026-01-01T08:00:00+00:00",
        "actor": {"name": "Ada"},
        "completion": {
            "completedOn": "2026-01-01",
            "activity": {"name": "BHV e-learning"},
            "user": {"unit": {"name": "Team A"}},
        },
    }
    assert own["completionRecorded"]["actor"] is None


async def test_whoever_manages_somebody_no_longer_is_told_nothing_more(care: Care):
    async with listening(care.mia) as mia, listening(care.ada) as ada:
        await care.completes("lena")
        before = who(await mia.next())
        await care.ada.do("userEdit", id="email:mia@care.example", role="LEARNER", managed_units=[])
        await care.completes("lena")
        await care.completes("mia")

        assert (before, who(await mia.next())) == ("Lena", "Mia")
        assert [who(await ada.next()) for _ in range(3)] == ["Lena", "Lena", "Mia"]


async def test_whoever_has_become_an_administrator_is_told_everything_from_then_on(care: Care):
    async with listening(care.lena) as lena:
        await care.completes("zoe")
        await care.completes("lena")
        before = who(await lena.next())  # with which Zoe's has been passed over
        await care.ada.do("userEdit", id="email:lena@care.example", role="ADMIN")
        await care.completes("max")

        assert (before, who(await lena.next())) == ("Lena", "Max")


async def test_a_token_that_is_taken_back_ends_its_socket_at_the_next_event(
    care: Care, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(presence, "LOOK_AGAIN", 3600.0)
    async with listening(care.lena) as lena:
        await revoke_tokens("lena@care.example", now=care.ada.clock.now())
        await care.completes("lena")

        assert (await lena.hear())["payload"][0]["extensions"]["code"] == "UNAUTHENTICATED"
        assert await lena.closed() == 4403


async def test_whoever_is_deactivated_is_told_nothing_more(care: Care, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(presence, "LOOK_AGAIN", 3600.0)
    async with listening(care.mia) as mia:
        await care.ada.do("userDeactivate", id="email:mia@care.example")
        await care.completes("lena")

        assert (await mia.hear())["type"] == "error"
        assert await mia.closed() == 4403


async def test_what_is_gone_is_not_told(care: Care):
    async with listening(care.ada) as first:
        await care.completes("lena")
        start = (await first.next())["completionRecorded"]["cursor"]
        await care.completes("zoe")
        await care.completes("lena")
    await execute("DELETE FROM outbox_event WHERE name = 'CertificateIssued'")
    await execute(
        "UPDATE outbox_event SET subject_id = 999999 WHERE name = 'CompletionRecorded' AND user_id = "
        "(SELECT id FROM \"user\" WHERE name = 'Zoe')"
    )

    async with listening(care.ada, after=start) as again:
        assert who(await again.next()) == "Lena"


async def test_several_subscriptions_share_a_socket_and_end_one_by_one(care: Care):
    qualification = await care.ada.qualification(achieve=[care.course])
    async with listening(care.ada) as ada:
        await ada.subscribe(ASSIGNED, id="two")
        await until_listening(2)
        await care.ada.do("assignmentCreate", user="email:lena@care.example", qualification=qualification)
        second = await ada.hear()
        await ada.say(id="two", type="complete")
        await care.ada.do("assignmentCreate", user="email:zoe@care.example", qualification=qualification)
        await care.completes("zoe")
        first = await ada.hear()

    assert (second["id"], second["payload"]["data"]["assignmentCreated"]["assignment"]["user"]["name"]) == (
        "two",
        "Lena",
    )
    assert (first["id"], who(first["payload"]["data"])) == ("1", "Zoe")


async def test_queries_and_mutations_run_over_a_socket_too(care: Care):
    async with socket(care.ada) as ada:
        await ada.subscribe("{ viewer { user { email } } }", id="q")
        query = [await ada.hear(), await ada.hear()]
        await ada.subscribe('mutation { groupCreate(input: {name: "Night shift"}) { group { name } } }', id="q")
        mutation = [await ada.hear(), await ada.hear()]

    said = {"viewer": {"user": {"email": ADMIN}}}
    cost = {"cost": {"asked": 2, "allowed": 5_000, "used": 2}}
    assert query == [
        {"id": "q", "type": "next", "payload": {"data": said, "extensions": cost}},
        {"id": "q", "type": "complete"},
    ]
    assert mutation[0]["payload"]["data"] == {"groupCreate": {"group": {"name": "Night shift"}}}
    assert mutation[1] == {"id": "q", "type": "complete"}


async def test_those_who_ask_alike_and_are_alike_are_answered_from_one_reading(
    care: Care, monkeypatch: pytest.MonkeyPatch
):
    readings = []
    for alike in (1, 10):
        async with AsyncExitStack() as stack:
            listeners = [await stack.enter_async_context(listening(api)) for api in [care.ada] * alike + [care.mia]]
            await until_listening(alike + 1)
            with statements(monkeypatch, lookups_at_most=3) as sent:
                await care.completes("lena")
                told = [(await each.next()) for each in listeners]
            assert [who(each) for each in told] == ["Lena"] * (alike + 1)
            readings.append(sum(text.startswith("SELECT") and 'FROM "completion" t' in text for text in sent))
        await until_listening(0)

    assert readings[0] == readings[1] > 2


async def test_each_is_answered_with_the_operation_that_they_named(care: Care):
    document = """subscription Names { completionRecorded { completion { user { name } } } }
        subscription Days { completionRecorded { completion { completedOn } } }"""
    async with socket(care.ada) as ada:
        for number, name in enumerate(("Names", "Days")):
            payload = {"query": document, "operationName": name}
            await ada.say(id=str(number), type="subscribe", payload=payload)
        await until_listening(2)
        await care.completes("lena")
        told = [await ada.hear(), await ada.hear()]

    assert {each["id"]: each["payload"]["data"]["completionRecorded"]["completion"] for each in told} == {
        "0": {"user": {"name": "Lena"}},
        "1": {"completedOn": "2026-01-01"},
    }


async def test_a_standing_that_is_not_what_it_was_is_told_with_what_it_is_now(care: Care):
    document = """subscription($after: String) { assignmentStandingChanged(after: $after) {
        assignment { user { name } standing { status isQualified validThrough } } } }"""
    qualification = await care.ada.qualification(
        achieve=[care.course], maintain=[care.course], maintain_period="P1Y", renewal_lead="P14D"
    )
    await care.ada.do("assignmentCreate", user="email:lena@care.example", qualification=qualification)
    async with listening(care.mia, document) as mia:
        await care.completes("lena")
        told = (await mia.next())["assignmentStandingChanged"]["assignment"]

    assert told == {
        "user": {"name": "Lena"},
        "standing": {"status": "QUALIFIED", "isQualified": True, "validThrough": "2027-01-01"},
    }


async def test_a_browser_that_signs_out_is_told_nothing_more(care: Care):
    user = await User.get(email=ADMIN)
    await give(user, PASSWORD, care.ada.clock.now())
    door = Authenticator(care.ada.clock)
    signed_in = await door.sign_in(ADMIN, PASSWORD, address="192.0.2.7")
    assert isinstance(signed_in, SignedInUser)
    headers = {"accept": "text/event-stream", "cookie": f"qualgraph_session={signed_in.token}"}
    address = {"query": "subscription { completionRecorded { completion { user { name } } } }"}

    async with care.ada.http.stream("GET", "/graphql", params=address, headers=headers) as response:
        stream = response.aiter_raw()
        await anext(stream)
        await anext(stream)
        await until_listening(1)
        await care.completes("lena")
        told = await anext(stream)
        await door.sign_out(signed_in.token)
        await care.completes("lena")
        rest = b"".join([piece async for piece in stream])

    assert b'"name":"Lena"' in told
    assert b"Lena" not in rest
    assert b'"code":"UNAUTHENTICATED"' in rest
    assert rest.endswith(b"event: complete\ndata:\n\n")
