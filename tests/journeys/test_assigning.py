"""Losing and regaining a qualification: an assignment is the union of its sources, and keeps its history (R13)."""

from tortoise.backends.base.client import BaseDBAsyncClient

from app.db.transaction import transaction
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment
from schema.enums import SourceKind
from tests.api import Api, events
from tests.journeys.first_aid import FirstAid, first_aid

SOURCES = "archivedOn sources { kind assignedOn withdrawnOn withdrawalReason }"


async def add_source(story: FirstAid, kind: SourceKind) -> None:
    """Give the assignment another source, as an import from files or a rule does."""

    async def store(_connection: BaseDBAsyncClient) -> None:
        assignment = await Assignment.get()
        now = story.api.clock.now()
        await AssignmentSource.create(
            assignment=assignment, kind=kind, assigned_on=story.api.clock.today(), assigned_at=now
        )

    await transaction(store)


async def test_losing_the_last_source_archives_and_keeps_the_history_readable(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-03-01")

    await api.do("assignmentWithdraw", id=story.assignment, reason="Left the team")  # E33

    assert await api.node(story.assignment, "Assignment", SOURCES) == {
        "archivedOn": "2026-03-01",
        "sources": [
            {
                "kind": "MANUAL",
                "assignedOn": "2026-01-01",
                "withdrawnOn": "2026-03-01",
                "withdrawalReason": "Left the team",
            }
        ],
    }
    assert await story.statuses("2026-02-28", "2026-03-01", "2027-06-01") == ["QUALIFIED", None, None]
    assert await story.periods() == [(1, "2026-01-15", "2027-01-15", 1)]
    assert len(await story.certificates()) == 1


async def test_nothing_is_due_for_what_was_withdrawn(api: Api):
    story = await first_aid(api)
    lena = await api.signed_in_as("lena@care.example")
    due = "{ viewer { due { dueOn } } }"
    before = await lena.ask(due)

    await api.do("assignmentWithdraw", id=story.assignment)

    assert len(before["viewer"]["due"]) == 1
    assert await lena.ask(due) == {"viewer": {"due": []}}


async def test_what_has_a_last_day_is_due_before_what_has_none(api: Api):
    # given something without an end that was assigned first, and two yearly campaigns of which the later ends first
    course = await api.activity()
    endless = await api.qualification("Hygiene", achieve=[course])
    campaigns = [
        await api.qualification(
            name, achieve=[course], duration="FIXED", period_from="2026-01-01", period_through=through
        )
        for name, through in (("Autumn", "2026-11-30"), ("Spring", "2026-05-31"))
    ]
    lena = await api.user("Lena")
    for qualification in (endless, *campaigns):
        await api.assign(lena, qualification)

    # when she asks what she has to do
    as_lena = await api.signed_in_as("lena@care.example")
    due = (await as_lena.ask("{ viewer { due { dueOn assignment { qualification { name } } } } }"))["viewer"]["due"]

    # then the most urgent comes first, and what can wait for ever last
    assert [(each["dueOn"], each["assignment"]["qualification"]["name"]) for each in due] == [
        ("2026-05-31", "Spring"),
        ("2026-11-30", "Autumn"),
        (None, "Hygiene"),
    ]


async def test_regaining_it_restores_the_same_assignment_evaluated_as_of_today(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-03-01")
    await api.do("assignmentWithdraw", id=story.assignment)
    api.clock.move_to("2027-02-01")

    again = await api.assign(story.lena, story.qualification)  # E34

    assert again == story.assignment
    assert await story.statuses("2026-02-28", "2026-03-01", "2027-01-31", "2027-02-01") == [
        "QUALIFIED", None, None, "EXPIRED",
    ]  # fmt: skip
    assert await story.periods() == [(1, "2026-01-15", "2027-01-15", 1)]
    found = await api.node(again, "Assignment", SOURCES)
    assert found["archivedOn"] is None
    assert [(each["assignedOn"], each["withdrawnOn"]) for each in found["sources"]] == [
        ("2026-01-01", "2026-03-01"),
        ("2027-02-01", None),
    ]
    assert await story.attempts() == [("BHV e-learning", 1, "COMPLETED"), ("BHV refresher", 1, "OPEN")]


async def test_days_without_an_assignment_are_not_in_the_timeline(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-03-01")
    await api.do("assignmentWithdraw", id=story.assignment)
    api.clock.move_to("2026-05-01")
    await api.assign(story.lena, story.qualification)

    fields = 'timeline(from: "2026-01-01", through: "2026-12-31") { status from through }'
    spans = (await api.node(story.assignment, "Assignment", fields))["timeline"]

    assert [tuple(each.values()) for each in spans] == [
        ("IN_PROGRESS", "2026-01-01", "2026-01-14"),
        ("QUALIFIED", "2026-01-15", "2026-02-28"),
        ("QUALIFIED", "2026-05-01", "2026-12-31"),
    ]


async def test_withdrawn_on_the_day_of_assigning_it_never_held(api: Api):
    story = await first_aid(api)

    await api.do("assignmentWithdraw", id=story.assignment)
    same_day = await story.statuses("2026-01-01", "2026-01-02")
    await api.assign(story.lena, story.qualification)

    assert same_day == [None, None]
    assert await story.statuses("2026-01-01") == ["IN_PROGRESS"]
    assert await story.attempts() == [("BHV e-learning", 1, "WITHDRAWN"), ("BHV e-learning", 2, "OPEN")]


async def test_losing_one_source_keeps_it_as_long_as_there_is_another(api: Api):
    story = await first_aid(api)
    await add_source(story, SourceKind.RULE)  # E35
    api.clock.move_to("2026-02-01")

    withdrawn = await api.do("assignmentWithdraw", id=story.assignment, select=SOURCES)
    again = await api.refused("assignmentWithdraw", id=story.assignment)

    assert withdrawn["archivedOn"] is None
    assert [(each["kind"], each["withdrawnOn"]) for each in withdrawn["sources"]] == [
        ("MANUAL", "2026-02-01"),
        ("RULE", None),
    ]
    assert again == [("NOT_BY_HAND", "")]
    assert await story.statuses("2026-02-01") == ["IN_PROGRESS"]


async def test_withdrawing_ends_what_was_imported_too(api: Api):
    story = await first_aid(api)
    await add_source(story, SourceKind.IMPORT)
    api.clock.move_to("2026-02-01")

    withdrawn = await api.do(
        "assignmentWithdraw", id=story.assignment, select=SOURCES, reason="Left the team,\nand the town"
    )

    assert withdrawn["archivedOn"] == "2026-02-01"
    assert [(each["kind"], each["withdrawnOn"], each["withdrawalReason"]) for each in withdrawn["sources"]] == [
        ("MANUAL", "2026-02-01", "Left the team,\nand the town"),
        ("IMPORT", "2026-02-01", "Left the team,\nand the town"),
    ]


async def test_by_hand_may_be_added_to_what_a_rule_assigned(api: Api):
    story = await first_aid(api)
    await add_source(story, SourceKind.RULE)
    await api.do("assignmentWithdraw", id=story.assignment)

    again = await api.assign(story.lena, story.qualification)

    assert again == story.assignment
    assert (await api.node(again, "Assignment", "sources { kind }"))["sources"] == [
        {"kind": "MANUAL"}, {"kind": "RULE"}, {"kind": "MANUAL"},
    ]  # fmt: skip


async def test_the_clock_runs_on_while_somebody_is_not_active(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    lena = await api.signed_in_as("lena@care.example")

    await api.do("userDeactivate", id=story.lena)  # E38
    refused = await lena.attempt("{ viewer { user { name } } }")
    api.clock.move_to("2027-02-01")
    await api.do("userReactivate", id=story.lena)

    assert refused.codes == ["UNAUTHENTICATED"]
    assert await story.statuses("2026-12-31", "2027-02-01") == ["QUALIFIED", "EXPIRED"]


async def test_news_of_the_whole_story_is_told_once_and_in_order(api: Api):
    story = await first_aid(api)
    before = len(await events())

    await story.learns("2026-01-15")
    await story.refreshes("2027-01-05")
    api.clock.move_to("2027-03-01")
    await api.do("assignmentWithdraw", id=story.assignment)

    assert await events(after=before) == [
        "CertificateIssued", "CompletionRecorded", "AssignmentPeriodsChanged", "AssignmentStandingChanged",
        # renewal had opened on 1 January, and nobody had told so yet
        "CertificateIssued", "CompletionRecorded", "AssignmentPeriodsChanged", "AssignmentStandingChanged",
        "AssignmentStandingChanged",
        "AssignmentWithdrawn",
    ]  # fmt: skip
