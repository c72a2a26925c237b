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


async def test_permanent_education_that_is_added_and_was_missed_is_named_and_opened(api: Api) -> None:
    # given Lena, who passed an exam for good on 1 March 2026
    exam, course = await api.activity("Exam", type="EXAM"), await api.activity("Course")
    made = await api.do("qualificationCreate", name="Forklift", duration="FIXED", achieve=[{"activity": exam}])
    user = await api.user("Lena")
    api.clock.move_to("2026-03-01")
    assignment = await api.assign(user, made["id"])
    await api.complete(user, exam)

    # when two years later a course in each year is added, and that is applied
    api.clock.move_to("2028-06-01")
    education = {"repeatsEvery": "P1Y", "activities": [{"activity": course}]}
    await api.do("qualificationEdit", id=made["id"], achieve=[{"activity": exam, "permanentEducation": education}])
    shown = (await api.node(made["id"], "Qualification", PREVIEW))["applyNowPreview"]
    await api.do("qualificationApplyNow", id=made["id"])

    # then she has lapsed, is told which course is missing since when, and has an attempt at it
    fields = """status validThrough permanentEducation { from through isMet missing { name } }
                reasons { code activity { name } through }"""
    found = await api.standing(assignment, "2028-06-01", fields)
    assert found is not None
    assert (shown["losesCount"], found["status"], found["validThrough"]) == (1, "EXPIRED", "2028-05-31")
    assert found["permanentEducation"] == [
        {"from": "2026-03-02", "through": "2027-03-01", "isMet": False, "missing": [{"name": "Course"}]}
    ]
    assert {"code": "EDUCATION_MISSED", "activity": {"name": "Exam"}, "through": "2027-03-01"} in found["reasons"]
    attempts = await api.node(user, "User", "enrolments { nodes { activity { name } state openedOn } }")
    opened = {"activity": {"name": "Course"}, "state": "OPEN", "openedOn": "2028-06-01"}
    assert opened in attempts["enrolments"]["nodes"]
