"""Completed before being assigned (E12): it counts by its real date, unless it is too old."""

import pytest

from tests.api import Api
from tests.journeys.first_aid import FirstAid, first_aid


async def assigned_after(api: Api, completed_on: str, **settings: str) -> FirstAid:
    """Lena, who completed the e-learning on a day before she was assigned on 2026-01-01."""
    story = await first_aid(api, assigned_on=None, **settings)
    await api.complete(story.lena, story.e_learning, completed_on)
    assignment = await api.assign(story.lena, story.qualification, "2026-01-01")
    return FirstAid(api, story.e_learning, story.refresher, story.qualification, story.lena, assignment)


async def test_what_was_completed_before_counts_by_its_real_date(api: Api):
    story = await assigned_after(api, "2025-03-01")

    assert await story.statuses("2025-12-31", "2026-01-01", "2026-02-14", "2026-02-15", "2026-03-02") == [
        None,
        "QUALIFIED",
        "QUALIFIED",
        "EXPIRING",
        "EXPIRED",
    ]
    assert await story.valid_through("2026-01-01") == "2026-03-01"
    assert await story.periods() == [(1, "2025-03-01", "2026-03-01", 1)]
    assert await story.attempts() == [("BHV e-learning", 1, "COMPLETED")]


async def test_one_may_be_expired_at_once_and_is_enrolled_in_what_mends_it(api: Api):
    story = await assigned_after(api, "2024-03-01")

    assert await story.statuses("2026-01-01") == ["EXPIRED"]
    assert await story.valid_through("2026-01-01") == "2025-03-01"
    assert await story.open_requirements("2026-01-01") == ["BHV refresher"]  # E9
    assert await story.attempts() == [("BHV e-learning", 1, "COMPLETED"), ("BHV refresher", 1, "OPEN")]


@pytest.mark.parametrize(("completed_on", "status"), [("2024-01-01", "EXPIRED"), ("2023-12-31", "IN_PROGRESS")])
async def test_learning_older_than_the_limit_is_ignored(api: Api, completed_on: str, status: str):
    story = await assigned_after(api, completed_on, prior_learning_max_age="P2Y")

    assert await story.statuses("2026-01-01") == [status]


async def test_learning_older_than_the_limit_is_ignored_also_if_it_would_still_qualify(api: Api):
    story = await assigned_after(api, "2025-03-01", prior_learning_max_age="P6M")

    assert await story.statuses("2026-01-01", "2026-03-02") == ["IN_PROGRESS", "IN_PROGRESS"]


async def test_ignored_learning_has_to_be_done_again(api: Api):
    story = await assigned_after(api, "2023-12-31", prior_learning_max_age="P2Y")

    open_now = await story.open_requirements("2026-01-01")
    attempts = await story.attempts()
    await story.learns("2026-02-01")

    assert open_now == ["BHV e-learning"]
    assert attempts == [("BHV e-learning", 1, "COMPLETED"), ("BHV e-learning", 2, "OPEN")]
    assert await story.statuses("2026-01-31", "2026-02-01") == ["IN_PROGRESS", "QUALIFIED"]
    assert await story.attempts() == [("BHV e-learning", 1, "COMPLETED"), ("BHV e-learning", 2, "COMPLETED")]
