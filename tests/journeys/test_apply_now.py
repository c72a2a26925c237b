"""A new version reaches running periods only when it is applied now, which shows first who is hit (R12)."""

from tests.api import Api
from tests.journeys.first_aid import first_aid

PREVIEW = """applyNowPreview {
  gainsCount losesCount unchangedCount
  gains { assignment { user { name } } before { validThrough } after { validThrough } }
  loses { assignment { user { name } } before { validThrough } after { validThrough } }
}"""


async def test_a_longer_period_reaches_who_is_in_one_only_when_it_is_applied(api: Api) -> None:
    # given Lena, valid through 2027-01-15, and Mo, who has not achieved anything
    story = await first_aid(api)
    await story.learns("2026-01-15")
    await api.assign(await api.user("Mo"), story.qualification)
    api.clock.move_to("2026-06-01")

    # when the period becomes two years, and that is looked at before it is applied
    await api.do("qualificationEdit", id=story.qualification, maintain_period="P2Y")
    kept = await story.valid_through("2026-06-01")
    shown = (await api.node(story.qualification, "Qualification", PREVIEW))["applyNowPreview"]
    await api.do("qualificationApplyNow", id=story.qualification)

    # then the preview said what then happened, to Lena alone, and from that day on
    lena = {
        "assignment": {"user": {"name": "Lena"}},
        "before": {"validThrough": "2027-01-15"},
        "after": {"validThrough": "2028-01-15"},
    }
    assert kept == "2027-01-15"
    assert shown == {"gainsCount": 1, "losesCount": 0, "unchangedCount": 1, "gains": [lena], "loses": []}
    assert await story.valid_through("2026-06-01") == "2028-01-15"
    assert await story.valid_through("2026-05-31") == "2027-01-15"
    assert await story.periods() == [(1, "2026-01-15", "2028-01-15", 2)]


async def test_a_shorter_period_expires_nobody_before_the_day_it_is_applied(api: Api) -> None:
    # given Lena, valid through 2027-01-15
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-06-01")

    # when the period becomes a month and is applied
    await api.do("qualificationEdit", id=story.qualification, maintain_period="P1M")
    shown = (await api.node(story.qualification, "Qualification", PREVIEW))["applyNowPreview"]
    await api.do("qualificationApplyNow", id=story.qualification)

    # then she was qualified through the day before, and has lapsed from that day on
    assert (shown["gainsCount"], shown["losesCount"], shown["unchangedCount"]) == (0, 1, 0)
    assert await story.statuses("2026-05-31", "2026-06-01") == ["QUALIFIED", "EXPIRED"]
    assert await story.valid_through("2026-06-01") == "2026-05-31"


async def test_there_is_nothing_to_apply_twice_or_before_an_edit(api: Api) -> None:
    # given a qualification that was never edited
    story = await first_aid(api)

    # when it is applied, edited, and applied twice
    before = await api.refused("qualificationApplyNow", id=story.qualification)
    await api.do("qualificationEdit", id=story.qualification, maintain_period="P2Y")
    await api.do("qualificationApplyNow", id=story.qualification)
    twice = await api.refused("qualificationApplyNow", id=story.qualification)

    # then only the edit could be
    assert before == twice == [("NOTHING_TO_APPLY", "")]
