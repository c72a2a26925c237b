"""The example of the domain (S48): whoever completes the e-learning is qualified for a year, and then refreshes it."""

from tests.api import Api
from tests.journeys.first_aid import FirstAid, first_aid

DUE = """{ viewer { due {
    dueOn isQualified assignment { qualification { name } }
    progress { ... on RequirementProgress { stage isOpen opensOn dueOn activity { name } } }
} } }"""
STANDING = "status isQualified validThrough validUntil renewalOpensOn dueOn isApprovalPending periodNumber"
TIMELINE = (
    'timeline(from: "2025-12-01", through: "2028-02-01") { status isQualified from through validThrough periodNumber }'
)


async def test_defining_it_keeps_its_lists_and_settings(api: Api):
    story = await first_aid(api)

    fields = "achieve { position activity { name } } maintain { position activity { name } }"
    version = f"currentVersion {{ number effectiveOn duration maintainPeriod renewalLead graceDays {fields} }}"
    found = await api.node(story.qualification, "Qualification", f"name {version}")

    assert found == {
        "name": "First Aid",
        "currentVersion": {
            "number": 1,
            "effectiveOn": "2026-01-01",
            "duration": "ROLLING",
            "maintainPeriod": "P1Y",
            "renewalLead": None,
            "graceDays": 0,
            "achieve": [{"position": 0, "activity": {"name": "BHV e-learning"}}],
            "maintain": [{"position": 0, "activity": {"name": "BHV refresher"}}],
        },
    }


async def test_being_assigned_enrols_in_what_there_is_to_do_and_nothing_else(api: Api):
    story = await first_aid(api)

    assert await story.attempts() == [("BHV e-learning", 1, "OPEN")]
    assert await story.statuses("2025-12-31", "2026-01-01", "2030-01-01") == [None, "IN_PROGRESS", "IN_PROGRESS"]
    assert await story.periods() == []
    assert await story.certificates() == []


async def test_completing_finishes_the_attempt_issues_the_certificate_and_begins_a_period(api: Api):
    story = await first_aid(api)

    await story.learns("2026-01-15")

    assert await story.attempts() == [("BHV e-learning", 1, "COMPLETED")]
    assert await story.periods() == [(1, "2026-01-15", "2027-01-15", 1)]
    assert [(each["issuedOn"], each["activity"]["name"], each["revokedAt"]) for each in await story.certificates()] == [
        ("2026-01-15", "BHV e-learning", None)
    ]


async def test_it_is_qualified_expiring_and_expired_on_the_days_of_the_example(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")

    days = ("2026-01-14", "2026-01-15", "2026-12-31", "2027-01-01", "2027-01-15", "2027-01-16")
    assert await story.statuses(*days) == [
        "IN_PROGRESS",
        "QUALIFIED",
        "QUALIFIED",
        "EXPIRING",
        "EXPIRING",
        "EXPIRED",
    ]


async def test_a_standing_says_until_when_and_from_when_in_the_organisations_own_days(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")

    assert await api.standing(story.assignment, "2026-12-31", STANDING) == {
        "status": "QUALIFIED",
        "isQualified": True,
        "validThrough": "2027-01-15",
        "validUntil": "2027-01-15T23:00:00+00:00",  # midnight in Amsterdam, in winter
        "renewalOpensOn": "2027-01-01",
        "dueOn": "2027-01-15",
        "isApprovalPending": False,
        "periodNumber": 1,
    }
    expired = await api.standing(story.assignment, "2027-01-16", STANDING)
    assert expired is not None
    assert (expired["isQualified"], expired["validThrough"]) == (False, "2027-01-15")


async def test_in_summer_the_last_day_ends_an_hour_earlier_on_the_worlds_clock(api: Api):
    story = await first_aid(api)
    await story.learns("2026-07-01")

    standing = await api.standing(story.assignment, "2026-07-01", "validThrough validUntil")

    assert standing == {"validThrough": "2027-07-01", "validUntil": "2027-07-01T22:00:00+00:00"}


async def test_the_refresher_opens_two_weeks_before_the_end_and_not_before(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    fields = "progress { stage isSatisfied satisfiedOn isOpen opensOn dueOn activity { name } }"

    before = await api.standing(story.assignment, "2026-12-31", fields)
    opened = await api.standing(story.assignment, "2027-01-01", fields)

    assert before is not None
    assert opened is not None
    assert [each["activity"]["name"] for each in before["progress"] if each["isOpen"]] == []
    assert [each for each in opened["progress"] if each["isOpen"]] == [
        {
            "stage": "MAINTAIN",
            "isSatisfied": False,
            "satisfiedOn": None,
            "isOpen": True,
            "opensOn": "2027-01-01",
            "dueOn": "2027-01-15",
            "activity": {"name": "BHV refresher"},
        }
    ]


async def test_the_learner_sees_what_is_due_and_by_when(api: Api):
    story = await first_aid(api)
    lena = await api.signed_in_as("lena@care.example")

    at_first = (await lena.ask(DUE))["viewer"]["due"]
    await story.learns("2026-01-15")
    achieved = (await lena.ask(DUE))["viewer"]["due"]
    api.clock.move_to("2026-12-31")
    the_day_before = (await lena.ask(DUE))["viewer"]["due"]
    api.clock.move_to("2027-01-01")
    opened = (await lena.ask(DUE))["viewer"]["due"]
    await story.refreshes("2027-01-05")
    renewed = (await lena.ask(DUE))["viewer"]["due"]

    assert [(each["progress"]["activity"]["name"], each["dueOn"], each["isQualified"]) for each in at_first] == [
        ("BHV e-learning", None, False)
    ]
    assert (achieved, the_day_before, renewed) == ([], [], [])
    assert opened == [
        {
            "dueOn": "2027-01-15",
            "isQualified": True,
            "assignment": {"qualification": {"name": "First Aid"}},
            "progress": {
                "stage": "MAINTAIN",
                "isOpen": True,
                "opensOn": "2027-01-01",
                "dueOn": "2027-01-15",
                "activity": {"name": "BHV refresher"},
            },
        }
    ]


async def test_a_refresher_in_the_window_adds_a_year_to_the_old_end(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    first = await story.certificates()

    await story.refreshes("2027-01-05")

    assert await story.valid_through("2027-01-05") == "2028-01-15"
    assert await story.statuses("2027-01-04", "2027-01-05", "2027-01-16", "2028-01-01", "2028-01-16") == [
        "EXPIRING",
        "QUALIFIED",
        "QUALIFIED",
        "EXPIRING",
        "EXPIRED",
    ]
    assert await story.periods() == [(1, "2026-01-15", "2027-01-15", 1), (2, "2027-01-16", "2028-01-15", 1)]
    both = await story.certificates()
    assert both[:1] == first
    assert [(each["activity"]["name"], each["issuedOn"]) for each in both] == [
        ("BHV e-learning", "2026-01-15"),
        ("BHV refresher", "2027-01-05"),
    ]
    assert both[0]["number"] != both[1]["number"]


async def test_the_timeline_tells_the_whole_story_without_a_day_missing_or_doubled(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    await story.refreshes("2027-01-05")

    spans = (await api.node(story.assignment, "Assignment", TIMELINE))["timeline"]

    assert [tuple(each.values()) for each in spans] == [
        ("IN_PROGRESS", False, "2026-01-01", "2026-01-14", None, None),
        ("QUALIFIED", True, "2026-01-15", "2026-12-31", "2027-01-15", 1),
        ("EXPIRING", True, "2027-01-01", "2027-01-04", "2027-01-15", 1),
        ("QUALIFIED", True, "2027-01-05", "2027-01-15", "2028-01-15", 1),
        ("QUALIFIED", True, "2027-01-16", "2027-12-31", "2028-01-15", 2),
        ("EXPIRING", True, "2028-01-01", "2028-01-15", "2028-01-15", 2),
        ("EXPIRED", False, "2028-01-16", "2028-02-01", "2028-01-15", 2),
    ]


async def test_ten_years_of_refreshers_never_drift(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")

    for year in range(2027, 2037):
        await story.refreshes(f"{year}-01-05")

    assert await story.valid_through("2036-01-05") == "2037-01-15"
    assert len(await story.periods()) == 11
    assert len(await story.certificates()) == 11
    assert await story.statuses("2037-01-15", "2037-01-16") == ["EXPIRING", "EXPIRED"]


async def test_the_same_story_recorded_years_later_has_the_same_days(api: Api):
    story: FirstAid = await first_aid(api)
    api.clock.move_to("2029-05-01")

    await api.complete(story.lena, story.refresher, "2027-01-05")  # and in the wrong order
    await api.complete(story.lena, story.e_learning, "2026-01-15")

    assert await story.valid_through("2027-01-05") == "2028-01-15"
    assert await story.statuses("2026-12-31", "2027-01-01", "2028-01-16", "2029-05-01") == [
        "QUALIFIED",
        "EXPIRING",
        "EXPIRED",
        "EXPIRED",
    ]
    assert [each["issuedOn"] for each in await story.certificates()] == ["2029-05-01", "2029-05-01"]
