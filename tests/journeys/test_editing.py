"""Changing what a qualification demands (R12): running periods end under their version, people in progress move."""

from tests.api import Api
from tests.journeys.first_aid import first_aid
from tests.verbs import requirements


async def test_a_longer_duration_applies_from_the_next_period_on(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-06-01")

    await api.do("qualificationEdit", id=story.qualification, maintain_period="P2Y")  # E31
    running = await story.valid_through("2026-06-01")
    await story.refreshes("2027-01-05")

    assert running == "2027-01-15"
    assert await story.valid_through("2027-01-05") == "2029-01-15"
    assert await story.periods() == [(1, "2026-01-15", "2027-01-15", 1), (2, "2027-01-16", "2029-01-15", 2)]


async def test_a_shorter_duration_expires_nobody_retroactively(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-12-01")

    await api.do("qualificationEdit", id=story.qualification, maintain_period="P1M")

    assert await story.statuses("2026-12-01", "2027-01-15", "2027-01-16") == ["QUALIFIED", "EXPIRING", "EXPIRED"]
    assert await story.periods() == [(1, "2026-01-15", "2027-01-15", 1)]


async def test_a_new_requirement_waits_for_the_next_period(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-06-01")
    practice = await api.activity("AED practice", type="MEETUP")

    both = requirements([story.refresher, practice])
    await api.do("qualificationEdit", id=story.qualification, maintain=both)  # E29
    asked_now = await story.open_requirements("2027-01-01")
    await story.refreshes("2027-01-05")  # the running period is renewed by its own list
    await story.refreshes("2028-01-05")
    asked_then = await story.open_requirements("2028-01-05")
    in_part = await story.statuses("2028-01-16")
    await api.complete(story.lena, practice, "2028-01-05")

    assert asked_now == ["BHV refresher"]
    assert asked_then == ["AED practice"]
    assert in_part == ["EXPIRED"]
    assert await story.statuses("2028-01-16") == ["QUALIFIED"]
    assert await story.periods() == [
        (1, "2026-01-15", "2027-01-15", 1),
        (2, "2027-01-16", "2028-01-15", 2),
        (3, "2028-01-16", "2029-01-15", 2),
    ]


async def test_people_in_progress_move_to_the_new_version_and_are_enrolled_in_what_is_new(api: Api):
    story = await first_aid(api)
    api.clock.move_to("2026-06-01")
    practice = await api.activity("AED practice", type="MEETUP")

    both = requirements([story.e_learning, practice])
    await api.do("qualificationEdit", id=story.qualification, achieve=both)
    attempts = await story.attempts()
    await story.learns("2026-06-02")
    in_part = await story.statuses("2026-06-02")
    await api.complete(story.lena, practice)

    assert attempts == [("BHV e-learning", 1, "OPEN"), ("AED practice", 1, "OPEN")]
    assert in_part == ["IN_PROGRESS"]
    assert await story.statuses("2026-06-02") == ["QUALIFIED"]
    assert await story.periods() == [(1, "2026-06-02", "2027-06-02", 2)]


async def test_a_removed_requirement_completes_people_on_the_day_of_the_edit(api: Api):
    learn, practice, lena = await api.activity("Learn"), await api.activity("Practice"), await api.user()
    qualification = await api.qualification(achieve=[learn, practice], maintain=[learn], maintain_period="P1Y")
    assignment = await api.assign(lena, qualification)
    await api.complete(lena, learn)
    api.clock.move_to("2026-06-01")

    await api.do("qualificationEdit", id=qualification, achieve=requirements([learn]))

    assert await api.statuses(assignment, "2026-05-31", "2026-06-01") == ["IN_PROGRESS", "QUALIFIED"]
    assert await api.standing(assignment, "2026-06-01", "validThrough") == {"validThrough": "2027-06-01"}
    periods = (await api.node(assignment, "Assignment", "periods { beginsOn version { number } }"))["periods"]
    assert periods == [{"beginsOn": "2026-06-01", "version": {"number": 2}}]


async def test_a_new_name_makes_no_new_version(api: Api):
    story = await first_aid(api)

    fields = "name versions { nodes { number } }"
    renamed = await api.do("qualificationEdit", id=story.qualification, name="BHV", select=fields)

    assert renamed == {"name": "BHV", "versions": {"nodes": [{"number": 1}]}}


async def test_every_version_stays_readable_and_one_is_current(api: Api):
    story = await first_aid(api)
    api.clock.move_to("2026-06-01")
    await api.do("qualificationEdit", id=story.qualification, grace_days=5)
    api.clock.move_to("2026-06-02")

    await api.do("qualificationEdit", id=story.qualification, grace_days=7)

    version = "number effectiveOn graceDays"
    fields = f"currentVersion {{ {version} }} versions {{ nodes {{ {version} supersededAt achieve {{ position }} }} }}"
    found = await api.node(story.qualification, "Qualification", fields)
    assert found["currentVersion"] == {"number": 3, "effectiveOn": "2026-06-02", "graceDays": 7}
    assert [(each["number"], each["graceDays"], each["supersededAt"]) for each in found["versions"]["nodes"]] == [
        (1, 0, "2026-06-01T07:00:00+00:00"),
        (2, 5, "2026-06-02T07:00:00+00:00"),
        (3, 7, None),
    ]
    assert all(each["achieve"] == [{"position": 0}] for each in found["versions"]["nodes"])


async def test_archiving_a_qualification_stops_assigning_and_takes_it_from_nobody(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    omar = await api.user("Omar")

    await api.do("qualificationArchive", id=story.qualification)

    assert await api.refused("assignmentCreate", user=omar, qualification=story.qualification) == [
        ("ARCHIVED", "input.qualification")
    ]
    await story.refreshes("2027-01-05")
    assert await story.valid_through("2027-01-05") == "2028-01-15"


async def test_an_archived_activity_keeps_its_completions_and_past_ones_can_be_recorded(api: Api):
    story = await first_aid(api)
    await story.learns("2026-01-15")
    spare = await api.activity("Spare")
    lists = requirements([spare])
    api.clock.move_to("2026-06-01")
    await api.do("qualificationEdit", id=story.qualification, maintain=lists)
    await api.do("learningActivityArchive", id=story.refresher)  # E32

    late = await api.refused("completionRecord", user=story.lena, activity=story.refresher, completed_on="2026-06-01")
    await api.complete(story.lena, story.refresher, "2026-05-31")

    assert late == [("ARCHIVED", "input.activity")]
    assert len(await story.certificates()) == 2
