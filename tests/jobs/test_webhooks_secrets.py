"""The secret of a webhook signs what it is told; a new one takes the old one's place in a day."""

from datetime import UTC, datetime, timedelta

from app.webhooks.signing import signed_headers
from schema.webhooks import Webhook
from tests.api import Api
from tests.app.auditing import entries
from tests.jobs.hooks import Receiver, is_signed
from tests.jobs.webhooks import SECOND, go_round, later, secret_of, told


def test_a_signature_is_the_one_that_the_reference_implementation_makes() -> None:
    key, moment = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", datetime.fromtimestamp(1614265330, tz=UTC)

    found = signed_headers("msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}', keys=[key], sent_at=moment)

    assert found == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


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
