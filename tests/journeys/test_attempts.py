"""An attempt is open as long as something asks for its activity; then it is withdrawn, and never undone (E15, E33)."""

from dataclasses import dataclass

from tests.api import Api, events
from tests.app.proof import first_aid_by_proof
from tests.jobs.renewals import tick
from tests.journeys.first_aid import FirstAid, first_aid

FIELDS = "enrolments { nodes { activity { name } number state openedOn withdrawnOn } }"
OUTCOMES = "enrolments { nodes { state withdrawalReason outcome } }"
Attempt = tuple[str, int, str, str, str | None]


async def attempts(api: Api, user: str, name: str = "") -> list[Attempt]:
    """Activity, number, state, first day and day of withdrawal of somebody's attempts, of all activities or of one."""
    nodes = (await api.node(user, "User", FIELDS))["enrolments"]["nodes"]
    found = [(each["activity"]["name"], *(each[key] for key in list(each)[1:])) for each in nodes]
    return [each for each in found if name in ("", each[0])]


async def exempt(story: FirstAid, activity: str, stage: str) -> None:
    """Let Lena off."""
    given = {"activity": activity, "stage": stage, "reason": "She teaches it"}
    await story.api.do("assignmentExempt", id=story.assignment, **given)


async def test_losing_the_last_source_withdraws_what_it_asked_for_and_regaining_it_makes_a_new_attempt(api: Api):
    story = await first_aid(api)
    before = len(await events())

    api.clock.move_to("2026-03-01")
    await api.do("assignmentWithdraw", id=story.assignment)
    told = await events(after=before)
    api.clock.move_to("2026-04-01")
    await api.assign(story.lena, story.qualification)

    assert told == ["AssignmentWithdrawn", "EnrolmentWithdrawn"]
    assert await attempts(api, story.lena) == [
        ("BHV e-learning", 1, "WITHDRAWN", "2026-01-01", "2026-03-01"),
        ("BHV e-learning", 2, "OPEN", "2026-04-01", None),
    ]


async def test_an_attempt_that_serves_two_ends_when_neither_asks_for_it(api: Api):
    story = await first_aid(api)
    second = await api.qualification("Second", achieve=[story.e_learning])
    other = await api.assign(story.lena, second)

    api.clock.move_to("2026-02-01")
    await api.do("assignmentWithdraw", id=story.assignment)
    after_the_first = await attempts(api, story.lena)
    api.clock.move_to("2026-03-01")
    await api.do("assignmentWithdraw", id=other)

    assert after_the_first == [("BHV e-learning", 1, "OPEN", "2026-01-01", None)]
    assert await attempts(api, story.lena) == [("BHV e-learning", 1, "WITHDRAWN", "2026-01-01", "2026-03-01")]


async def test_what_one_is_let_off_is_withdrawn_on_that_day_and_the_next_renewal_opens_it_anew(api: Api):
    # given somebody whose refresher has been open for four days
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2027-01-05")
    await tick(api.clock)

    # when she is let off it, and the next renewal opens
    await exempt(story, story.refresher, "MAINTAIN")
    let_off = await attempts(api, story.lena, "BHV refresher")
    api.clock.move_to("2028-01-03")
    await tick(api.clock)

    # then the old attempt has ended, and the new one is not swallowed by it
    assert let_off == [("BHV refresher", 1, "WITHDRAWN", "2027-01-01", "2027-01-05")]
    assert await attempts(api, story.lena, "BHV refresher") == [
        *let_off,
        ("BHV refresher", 2, "OPEN", "2028-01-01", None),
    ]


async def test_what_an_edit_no_longer_asks_for_is_withdrawn_and_what_it_adds_is_opened(api: Api):
    story = await first_aid(api)
    course = await api.activity("Course")
    api.clock.move_to("2026-02-01")

    await api.do("qualificationEdit", id=story.qualification, achieve=[{"activity": course}])

    assert await attempts(api, story.lena) == [
        ("BHV e-learning", 1, "WITHDRAWN", "2026-01-01", "2026-02-01"),
        ("Course", 1, "OPEN", "2026-02-01", None),
    ]


async def test_more_time_ends_what_was_asked_for_because_there_was_none_left(api: Api):
    # given somebody who lapsed so long ago that the Achieve list is needed again (E9)
    story = await first_aid(api, reachieve_after_days=10)
    await story.learns("2026-01-15")
    api.clock.move_to("2027-02-01")
    await tick(api.clock)
    lapsed = await attempts(api, story.lena, "BHV e-learning")

    # when she is given more time
    await api.do("assignmentExtend", id=story.assignment, through="2027-03-01", reason="Ill")

    # then the refresher is what there is to do: anew, for it had been open until the Achieve list was needed
    assert lapsed[1:] == [("BHV e-learning", 2, "OPEN", "2027-01-26", None)]
    assert await attempts(api, story.lena) == [
        ("BHV e-learning", 1, "COMPLETED", "2026-01-01", None),
        ("BHV refresher", 1, "WITHDRAWN", "2027-01-01", "2027-01-26"),
        ("BHV e-learning", 2, "WITHDRAWN", "2027-01-26", "2027-02-01"),
        ("BHV refresher", 2, "OPEN", "2027-02-01", None),
    ]


async def test_what_is_taken_back_is_opened_from_the_day_on_which_it_is(api: Api):
    # given two halves, of which the first is done
    first, second = await api.activity("First half"), await api.activity("Second half")
    lena = await api.user("Lena")
    await api.assign(lena, await api.qualification(achieve=[first, second]))
    api.clock.move_to("2026-03-01")
    done = await api.complete(lena, first, "2025-12-01")

    # when that is taken back
    api.clock.move_to("2026-04-01")
    await api.do("completionRevoke", id=done, reason="Another Lena")

    # then it is opened anew
    assert await attempts(api, lena, "First half") == [
        ("First half", 1, "COMPLETED", "2026-01-01", None),
        ("First half", 2, "OPEN", "2026-04-01", None),
    ]


async def test_who_is_not_active_keeps_what_was_open(api: Api):
    story = await first_aid(api)
    before = await attempts(api, story.lena)

    await api.do("userDeactivate", id=story.lena)  # E38: the clock runs on

    assert await attempts(api, story.lena) == before


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody with an exam, and one of two courses to complete every year to stay qualified."""

    lena: str
    courses: tuple[str, str]


async def choice(api: Api) -> Choice:
    """Lena passes the exam on 2026-03-01; the first year begins on the day after, which becomes today."""
    exam, one, two = await api.activity("Exam"), await api.activity("One"), await api.activity("Two")
    sets = {"mode": "ANY", "needed": "1", "repeatsEvery": "P1Y", "activities": [{"activity": one}, {"activity": two}]}
    lists = [{"activity": exam, "permanentEducation": sets}]
    made = await api.do("qualificationCreate", name="Forklift", duration="FIXED", achieve=lists)
    lena = await api.user("Lena")
    api.clock.move_to("2026-03-01")
    await api.assign(lena, made["id"])
    await api.complete(lena, exam)
    api.clock.move_to("2026-03-02")
    await tick(api.clock)
    return Choice(lena, (one, two))


async def test_of_a_choice_of_activities_the_rest_is_withdrawn_once_enough_is_done(api: Api):
    story = await choice(api)
    opened = await attempts(api, story.lena)

    api.clock.move_to("2026-05-01")
    await api.complete(story.lena, story.courses[1])

    assert [each[2:] for each in opened[1:3]] == [("OPEN", "2026-03-02", None)] * 2
    assert await attempts(api, story.lena, "One") == [("One", 1, "WITHDRAWN", "2026-03-02", "2026-05-01")]
    assert await attempts(api, story.lena, "Two") == [("Two", 1, "COMPLETED", "2026-03-02", None)]


async def outcomes(api: Api, user: str) -> list[tuple[str, str | None, str]]:
    """What has become of somebody's attempts."""
    return [(*each.values(),) for each in (await api.node(user, "User", OUTCOMES))["enrolments"]["nodes"]]


async def test_an_attempt_that_was_met_by_proof_says_so(api: Api):
    story = await first_aid_by_proof(api)

    await story.approve(await story.submit("2026-01-10"))

    found = await outcomes(story.lena, (await story.lena.ask("{ viewer { user { id } } }"))["viewer"]["user"]["id"])
    assert found == [("WITHDRAWN", "MET_BY_PROOF", "MET_BY_PROOF")]


async def test_an_attempt_says_that_its_assignment_ended(api: Api):
    story = await first_aid(api)

    await api.do("assignmentWithdraw", id=story.assignment)

    assert await outcomes(api, story.lena) == [("WITHDRAWN", "ASSIGNMENT_ENDED", "ASSIGNMENT_ENDED")]


async def test_an_attempt_says_that_nothing_requires_it_any_more(api: Api):
    story = await first_aid(api)
    other = await api.activity("Another")

    await api.do("qualificationEdit", id=story.qualification, achieve=[{"activity": other}])

    assert sorted(await outcomes(api, story.lena), key=str) == [
        ("OPEN", None, "OPEN"),
        ("WITHDRAWN", "NOT_REQUIRED", "NOT_REQUIRED"),
    ]


async def test_an_attempt_says_that_its_time_has_passed(api: Api):
    activity, lena = await api.activity("Yearly"), await api.user("Lena")
    frame = {"period_from": "2026-01-01", "period_through": "2026-01-31"}
    made = await api.do(
        "qualificationCreate", name="Campaign", duration="FIXED", achieve=[{"activity": activity}], **frame
    )
    api.clock.move_to("2026-01-05")
    await api.assign(lena, made["id"])

    api.clock.move_to("2026-02-01")
    await tick(api.clock)

    assert await outcomes(api, lena) == [("WITHDRAWN", "CLOSED", "CLOSED")]
