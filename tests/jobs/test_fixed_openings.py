"""In a repeating fixed period the same activities are opened again when its time frame begins (R11)."""

from jobs.turn_of_the_day import turn_of_the_day
from tests.api import Api

ATTEMPTS = "enrolments { nodes { number state openedOn } }"


async def test_a_time_frame_opens_the_activity_again_on_its_first_day(api: Api) -> None:
    # given hygiene, due once in every calendar year, completed in 2026
    activity = await api.activity("Hygiene")
    qualification = await api.qualification(
        "Hygiene",
        duration="FIXED",
        achieve=[activity],
        period_from="2026-01-01",
        period_through="2026-12-31",
        repeats_every="P1Y",
    )
    user = await api.user("Lena")
    api.clock.move_to("2026-02-01")
    assignment = await api.assign(user, qualification)
    await api.complete(user, activity)

    # when the job runs on the last day of the year, and on the first of the next
    api.clock.move_to("2026-12-31")
    before = [done async for done in turn_of_the_day(api.clock)]
    api.clock.move_to("2027-01-01")
    after = [done async for done in turn_of_the_day(api.clock)]

    # then it is opened on that first day and not before, and the person is still qualified
    assert (sum(before), sum(after)) == (0, 1)
    found = await api.node(user, "User", ATTEMPTS)
    assert found["enrolments"]["nodes"] == [
        {"number": 1, "state": "COMPLETED", "openedOn": "2026-02-01"},
        {"number": 2, "state": "OPEN", "openedOn": "2027-01-01"},
    ]
    statuses = await api.statuses(assignment, "2026-01-31", "2026-02-01", "2027-06-01", "2027-12-31", "2028-01-01")
    assert statuses == [None, "QUALIFIED", "QUALIFIED", "EXPIRING", "EXPIRED"]


async def season(api: Api) -> str:
    """A course due in the first three months of every year, which Lena has to do since 2026-01-05; returns her id."""
    course = await api.activity("Course")
    settings = {"period_from": "2026-01-01", "period_through": "2026-03-31", "repeats_every": "P1Y"}
    qualification = await api.qualification("Season", duration="FIXED", achieve=[course], **settings)
    user = await api.user("Lena")
    api.clock.move_to("2026-01-05")
    await api.assign(user, qualification)
    return user


async def test_what_a_time_frame_that_has_closed_asked_for_is_withdrawn_on_the_day_after_it(api: Api) -> None:
    # given somebody who does nothing about what is due by the end of March
    user = await season(api)

    # when the job runs on the last day, ten days late, once more, and when the next time frame has opened
    done = []
    for day in ("2026-03-31", "2026-04-11", "2026-04-11", "2027-01-03"):
        api.clock.move_to(day)
        done.append(sum([step async for step in turn_of_the_day(api.clock)]))

    # then the attempt ended on the day after the last one, and the next time frame has one of its own
    assert done == [0, 2, 0, 2]  # with the news that it was missed, and that it can be met again
    found = await api.node(user, "User", "enrolments { nodes { number state openedOn withdrawnOn } }")
    assert [tuple(each.values()) for each in found["enrolments"]["nodes"]] == [
        (1, "WITHDRAWN", "2026-01-05", "2026-04-01"),
        (2, "OPEN", "2027-01-01", None),
    ]


async def test_permanent_education_is_opened_although_the_requirement_itself_is_open_already(api: Api) -> None:
    # given an exam due every year, and a course every three months; both done in 2026, the exam open again in 2027
    exam, course = await api.activity("Exam", type="EXAM"), await api.activity("Course")
    education = {"repeatsEvery": "P3M", "activities": [{"activity": course}]}
    made = await api.do(
        "qualificationCreate",
        name="Forklift",
        duration="FIXED",
        period_from="2026-01-01",
        period_through="2026-12-31",
        repeats_every="P1Y",
        achieve=[{"activity": exam, "permanentEducation": education}],
    )
    user = await api.user("Lena")
    api.clock.move_to("2026-01-05")
    await api.assign(user, made["id"])
    await api.complete(user, exam)
    for day in ("2026-01-06", "2026-04-06", "2026-07-06", "2026-10-06"):
        api.clock.move_to(day)
        await api.complete(user, course)
    api.clock.move_to("2027-01-01")
    assert sum([done async for done in turn_of_the_day(api.clock)]) == 1

    # when the next three months begin
    api.clock.move_to("2027-01-06")
    opened = [done async for done in turn_of_the_day(api.clock)]

    # then the course is opened beside the exam
    assert sum(opened) == 1
    found = await api.node(user, "User", "enrolments { nodes { activity { name } state } }")
    names = [each["activity"]["name"] for each in found["enrolments"]["nodes"] if each["state"] == "OPEN"]
    assert sorted(names) == ["Course", "Exam"]
