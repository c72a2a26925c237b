"""A certificate is valid through its own last day or that of what rests on it, wherever it is asked about (R16)."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.api import Api
from tests.app.certificates import parts_of, words_in
from tests.journeys.first_aid import FirstAid, first_aid

HELD = "nodes { number validThrough revokedFrom status badge }"


async def certified(api: Api, valid_for: str | None, **settings: Any) -> tuple[FirstAid, str]:
    """First Aid with certificates that are valid for so long, achieved by Lena on 2026-01-15, and her certificate."""
    story = await first_aid(api, **settings)
    await api.do("learningActivityEdit", id=story.e_learning, certificate_valid_for=valid_for)
    await story.learns("2026-01-15")
    [certificate] = await story.certificates()
    return story, certificate["number"]


async def told(api: Api, number: str, on: str) -> tuple[str, str | None]:
    """The status and the last valid day on a day; after all that tells of them was seen to agree."""
    api.clock.move_to(on)
    held = (await api.ask(f'{{ certificates(filter: {{search: "{number}"}}) {{ {HELD} }} }}'))["certificates"]["nodes"]
    [found] = held
    seen = await api.signed_out().get(f"/verify/{number}", accept="application/json")
    told = seen.json()
    assert (told["status"], told["validThrough"]) == (found["status"], found["validThrough"])
    await paper_agrees(api, number, found["validThrough"])
    if found["badge"] is not None:
        badge_agrees(api, found["badge"], found["validThrough"], found["revokedFrom"])
    return found["status"], found["validThrough"]


async def paper_agrees(api: Api, number: str, through: str | None) -> None:
    words = words_in((await api.get(f"/certificates/{number}.pdf")).content)
    printed = None if through is None else f"{datetime.fromisoformat(through):%-d %B %Y}"
    assert ("Valid through" in " ".join(words)) is (through is not None)
    assert printed is None or printed in " ".join(words)


def badge_agrees(api: Api, badge: str, through: str | None, revoked_from: str | None) -> None:
    _, content = parts_of(badge)
    day = None if through is None else datetime.fromisoformat(through) + timedelta(days=1)
    if day is not None and revoked_from is not None:
        day = min(day, datetime.fromisoformat(revoked_from))
    ends_at = None if day is None else day.replace(tzinfo=api.clock.zone).astimezone(UTC)
    assert content.get("validUntil") == (ends_at and ends_at.isoformat()), json.dumps(content)
    assert content.get("exp") == (ends_at and int(ends_at.timestamp()))


async def test_the_period_lasts_longer_than_the_certificate_itself(api: Api):
    _, number = await certified(api, "P6M")

    days = ("2026-01-15", "2026-07-16", "2027-01-15", "2027-01-16")
    assert [await told(api, number, day) for day in days] == [
        ("VALID", "2027-01-15"), ("VALID", "2027-01-15"), ("VALID", "2027-01-15"), ("EXPIRED", "2027-01-15"),
    ]  # fmt: skip


async def test_the_certificate_itself_lasts_longer_than_the_period(api: Api):
    story, number = await certified(api, "P18M")

    days = ("2027-01-15", "2027-01-16", "2027-07-15", "2027-07-16")
    assert [await told(api, number, day) for day in days] == [
        ("VALID", "2027-07-15"), ("VALID", "2027-07-15"), ("VALID", "2027-07-15"), ("EXPIRED", "2027-07-15"),
    ]  # fmt: skip
    assert await story.statuses("2027-01-16") == ["EXPIRED"]


async def test_without_a_day_of_its_own_it_does_not_expire(api: Api):
    story, number = await certified(api, None)

    assert await told(api, number, "2040-01-01") == ("VALID", None)
    assert await story.statuses("2040-01-01") == ["EXPIRED"]


async def test_what_never_ends_keeps_it_valid_without_end(api: Api):
    course = await api.activity("Course", issues_certificate=True, certificate_valid_for="P1M")
    qualification = await api.qualification("For ever", achieve=[course])
    lena = await api.user("Lena")
    api.clock.move_to("2026-01-15")
    await api.assign(lena, qualification)
    made = await api.complete(lena, course)
    number = (await api.node(made, "Completion", "certificate { number }"))["certificate"]["number"]

    assert await told(api, number, "2040-01-01") == ("VALID", None)


async def test_what_renews_has_a_certificate_of_its_own_and_that_of_the_period_before_ends_with_it(api: Api):
    story, number = await certified(api, "P6M")
    await api.do("learningActivityEdit", id=story.refresher, certificate_valid_for="P6M")
    await story.refreshes("2027-01-05")
    _, refreshed = await story.certificates()

    assert await told(api, number, "2027-01-15") == ("VALID", "2027-01-15")
    assert await told(api, number, "2027-01-16") == ("EXPIRED", "2027-01-15")
    assert await told(api, refreshed["number"], "2028-01-15") == ("VALID", "2028-01-15")
    assert await told(api, refreshed["number"], "2028-01-16") == ("EXPIRED", "2028-01-15")


async def test_an_extension_extends_it_and_days_of_grace_keep_it_valid_while_they_run(api: Api):
    story, number = await certified(api, "P6M", grace_days=10)
    api.clock.move_to("2027-01-10")
    await api.do("assignmentExtend", id=story.assignment, through="2027-02-01", reason="Illness")

    days = ("2027-02-01", "2027-02-11", "2027-02-12")
    assert [await told(api, number, day) for day in days] == [
        ("VALID", "2027-02-01"), ("VALID", "2027-02-11"), ("EXPIRED", "2027-02-01"),
    ]  # fmt: skip
    assert await story.statuses(*days) == ["EXPIRING", "IN_GRACE", "EXPIRED"]


@pytest.mark.parametrize("revoked_from", [None, "2026-03-01"])
async def test_a_revoked_completion_takes_the_certificate_with_it(api: Api, revoked_from: str | None):
    story = await first_aid(api)
    await api.do("learningActivityEdit", id=story.e_learning, certificate_valid_for="P6M")
    made = await story.learns("2026-01-15")
    [certificate] = await story.certificates()
    api.clock.move_to("2026-02-01")
    await api.do("completionRevoke", id=made, reason="Not her", revoked_from=revoked_from)

    before = await told(api, certificate["number"], "2026-02-28")
    after = await told(api, certificate["number"], "2026-09-01")

    assert before == (("REVOKED", "2026-07-15") if revoked_from is None else ("VALID", "2027-01-15"))
    assert after == ("REVOKED", "2026-07-15")


async def test_what_the_period_rests_on_beside_it_may_be_taken_back(api: Api):
    course, exam = [await api.activity(name, issues_certificate=True) for name in ("Course", "Exam")]
    await api.do("learningActivityEdit", id=course, certificate_valid_for="P6M")
    qualification = await api.qualification("Driver", achieve=[course, exam])
    lena = await api.user("Lena")
    api.clock.move_to("2026-01-15")
    await api.assign(lena, qualification)
    made, taken = [await api.complete(lena, each) for each in (course, exam)]
    number = (await api.node(made, "Completion", "certificate { number }"))["certificate"]["number"]
    before = await told(api, number, "2026-09-01")

    await api.do("completionRevoke", id=taken, reason="Not her")

    assert before == ("VALID", None)
    assert await told(api, number, "2026-09-01") == ("EXPIRED", "2026-07-15")


async def test_who_is_no_longer_assigned_has_what_the_certificate_itself_says(api: Api):
    story, number = await certified(api, "P6M")
    before = await told(api, number, "2026-08-01")

    await api.do("assignmentWithdraw", id=story.assignment, reason="Other work")

    assert before == ("VALID", "2027-01-15")
    assert await told(api, number, "2026-08-01") == ("EXPIRED", "2026-07-15")


async def test_of_two_qualifications_the_one_that_lasts_longer_decides(api: Api):
    story, number = await certified(api, "P6M")
    longer = await api.qualification(
        "Safety", achieve=[story.e_learning], maintain=[story.refresher], maintain_period="P2Y"
    )
    await api.assign(story.lena, longer)

    assert await told(api, number, "2027-06-01") == ("VALID", "2028-01-15")
    assert await told(api, number, "2028-01-16") == ("EXPIRED", "2028-01-15")


async def test_after_a_lapse_only_what_qualified_again_is_valid(api: Api):
    story, number = await certified(api, "P6M")
    await api.do("learningActivityEdit", id=story.refresher, certificate_valid_for="P1M")
    await story.refreshes("2027-05-01")
    _, refreshed = await story.certificates()

    assert await told(api, number, "2027-05-01") == ("EXPIRED", "2027-01-15")
    assert await told(api, refreshed["number"], "2027-07-01") == ("VALID", "2028-05-01")


async def test_a_past_day_is_told_by_what_had_happened_by_then(api: Api):
    story, _ = await certified(api, "P6M")
    await story.refreshes("2027-01-05")
    days = 'then: status(on: "2026-12-31") after: status(on: "2027-01-16")'

    found = await api.node(story.lena, "User", f"certificates {{ nodes {{ {days} }} }}")

    assert found["certificates"]["nodes"][0] == {"then": "VALID", "after": "EXPIRED"}
