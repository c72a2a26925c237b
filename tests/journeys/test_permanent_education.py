"""Permanent education keeps a fixed requirement met, period after period (S16, R11, E48, E50)."""

from tests.api import Api
from tests.verbs import Json

SET = "needed activities { credits }"


async def _forklift(api: Api) -> tuple[str, str, str, str]:
    """An exam in 2026, and from then on 1.5 credits a year out of two courses; Lena passes on 1 March."""
    exam, course, visit = (
        await api.activity("Exam", type="EXAM"),
        await api.activity("Course"),
        await api.activity("Visit", type="MEETUP"),
    )
    education: Json = {
        "mode": "CREDITS",
        "needed": "1.50",
        "repeatsEvery": "P1Y",
        "activities": [{"activity": course, "credits": "1.25"}, {"activity": visit, "credits": "0.25"}],
    }
    made = await api.do(
        "qualificationCreate",
        select=f"id currentVersion {{ achieve {{ permanentEducation {{ {SET} }} }} maintain {{ stage }} }}",
        name="Forklift",
        duration="FIXED",
        achieve=[{"activity": exam, "permanentEducation": education}],
    )
    stored = made["currentVersion"]["achieve"][0]["permanentEducation"]
    assert stored == {"needed": "1.50", "activities": [{"credits": "1.25"}, {"credits": "0.25"}]}
    assert made["currentVersion"]["maintain"] == [{"stage": "MAINTAIN"}]
    user = await api.user("Lena")
    api.clock.move_to("2026-03-01")
    assignment = await api.assign(user, made["id"])
    await api.complete(user, exam)
    return user, assignment, course, visit


async def test_credits_are_counted_exactly_and_a_missed_period_lapses_the_day_after(api: Api) -> None:
    # given somebody who met the requirement on 1 March 2026, so that the first period is 2 March 2026 .. 1 March 2027
    user, assignment, course, visit = await _forklift(api)

    # when one course brings 1.25 of the 1.50 credits, and the rest comes two days late
    api.clock.move_to("2026-09-01")
    await api.complete(user, course)
    api.clock.move_to("2027-03-04")
    fields = "status permanentEducation { from through isMet reached needed }"
    short = await api.standing(assignment, "2027-03-01", fields)
    await api.complete(user, visit, "2027-03-03")

    # then the credits are exact, the person lapsed on the day after, and is qualified again when the rest was done
    assert short is not None
    assert short["permanentEducation"][0] == {
        "from": "2026-03-02",
        "through": "2027-03-01",
        "isMet": False,
        "reached": "1.25",
        "needed": "1.50",
    }
    days = ("2026-03-01", "2027-03-01", "2027-03-02", "2027-03-03")
    statuses = await api.statuses(assignment, *days)
    assert statuses[0] == "QUALIFIED"
    assert statuses[2:] == ["EXPIRED", "QUALIFIED"]


async def test_what_permanent_education_asks_for_is_opened(api: Api) -> None:
    # given somebody whose first period has just begun
    user, _, _, _ = await _forklift(api)
    api.clock.move_to("2026-03-02")

    # when anything about them is settled on its first day
    other = await api.activity("Other")
    await api.complete(user, other)

    # then both courses have an open attempt
    found = await api.node(user, "User", "enrolments { nodes { activity { name } state } }")
    opened = [each["activity"]["name"] for each in found["enrolments"]["nodes"] if each["state"] == "OPEN"]
    assert sorted(opened) == ["Course", "Visit"]


async def test_permanent_education_is_due_from_the_first_day_of_its_period_until_enough_is_done(api: Api) -> None:
    # given somebody who met the requirement on 1 March 2026, so that the first period is 2 March 2026 .. 1 March 2027
    user, _, course, visit = await _forklift(api)
    lena = await api.signed_in_as("lena@care.example")
    asked = """{ viewer { due { dueOn isQualified progress { __typename ... on EducationProgress {
        reached needed missing { name } requirement { activity { name } } } } } } }"""

    # when the period begins, and the credits come one after the other
    on_the_day = (await lena.ask(asked))["viewer"]["due"]
    api.clock.move_to("2026-03-02")
    begun = (await lena.ask(asked))["viewer"]["due"]
    await api.complete(user, course)
    half = (await lena.ask(asked))["viewer"]["due"]
    await api.complete(user, visit)
    done = (await lena.ask(asked))["viewer"]["due"]

    # then it is due by the last day of the period, with what would still count
    education = {
        "__typename": "EducationProgress",
        "reached": "0",
        "needed": "1.50",
        "requirement": {"activity": {"name": "Exam"}},
    }
    due = {"dueOn": "2027-03-01", "isQualified": True}
    assert on_the_day == []
    assert begun == [{**due, "progress": {**education, "missing": [{"name": "Course"}, {"name": "Visit"}]}}]
    assert half == [{**due, "progress": {**education, "reached": "1.25", "missing": [{"name": "Visit"}]}}]
    assert done == []
