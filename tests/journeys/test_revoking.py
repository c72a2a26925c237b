"""Taking a completion back (E24, E56): the standing is computed anew, and nothing is lost."""

from tests.api import Api
from tests.journeys.first_aid import first_aid

TAKEN_BACK = "revokedAt revokedFrom revocationReason revokedBy { name } certificate { revokedAt }"


async def test_what_is_revoked_never_counted_and_is_to_be_done_again(api: Api):
    story = await first_aid(api)
    completion = await story.learns("2026-01-15")
    api.clock.move_to("2026-02-01")

    taken_back = await api.do("completionRevoke", id=completion, reason="Another Lena", select=TAKEN_BACK)

    assert taken_back == {
        "revokedAt": "2026-02-01T08:00:00+00:00",
        "revokedFrom": None,
        "revocationReason": "Another Lena",
        "revokedBy": {"name": "Ada"},
        "certificate": {"revokedAt": "2026-02-01T08:00:00+00:00"},
    }
    assert await story.statuses("2026-01-15", "2026-01-31", "2027-01-16") == ["IN_PROGRESS"] * 3
    assert await story.periods() == []
    assert await story.attempts() == [("BHV e-learning", 1, "COMPLETED"), ("BHV e-learning", 2, "OPEN")]


async def test_its_certificate_is_kept_and_marked(api: Api):
    story = await first_aid(api)
    completion = await story.learns("2026-01-15")
    issued = await story.certificates()

    await api.do("completionRevoke", id=completion, reason="Another Lena")

    assert issued[0]["revokedAt"] is None
    assert await story.certificates() == [{**issued[0], "revokedAt": "2026-01-15T08:00:00+00:00"}]


async def test_revoked_from_a_day_it_counted_until_then(api: Api):
    story = await first_aid(api)
    completion = await story.learns("2026-01-15")
    api.clock.move_to("2026-07-01")

    await api.do("completionRevoke", id=completion, reason="The provider lost its licence", revoked_from="2026-06-01")

    assert await story.statuses("2026-01-15", "2026-05-31", "2026-06-01", "2027-01-16") == [
        "QUALIFIED",
        "QUALIFIED",
        "EXPIRED",
        "EXPIRED",
    ]
    assert await story.valid_through("2026-06-01") == "2026-05-31"


async def test_revoking_a_renewal_leaves_the_period_before_it(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    renewal = await story.refreshes("2027-01-05")
    renewed = await story.periods()

    await api.do("completionRevoke", id=renewal, reason="Did not attend")

    assert renewed == [(1, "2026-01-15", "2027-01-15", 1), (2, "2027-01-16", "2028-01-15", 1)]
    assert await story.periods() == [(1, "2026-01-15", "2027-01-15", 1)]
    assert await story.statuses("2027-01-05", "2027-01-16") == ["EXPIRING", "EXPIRED"]
    assert [each["revokedAt"] is None for each in await story.certificates()] == [True, False]
    assert await story.attempts() == [
        ("BHV e-learning", 1, "COMPLETED"),
        ("BHV refresher", 1, "COMPLETED"),
        ("BHV refresher", 2, "OPEN"),
    ]


async def test_another_completion_takes_the_place_of_the_revoked_one(api: Api):
    story = await first_aid(api)
    first = await story.learns("2026-01-15")
    await story.learns("2026-03-01")

    await api.do("completionRevoke", id=first, reason="Another Lena")

    assert await story.statuses("2026-02-28", "2026-03-01") == ["IN_PROGRESS", "QUALIFIED"]
    assert await story.valid_through("2026-03-01") == "2027-03-01"
    assert await story.periods() == [(1, "2026-03-01", "2027-03-01", 1)]
    assert await story.attempts() == [("BHV e-learning", 1, "COMPLETED"), ("BHV e-learning", 2, "COMPLETED")]
