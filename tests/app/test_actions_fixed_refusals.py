"""A fixed duration that cannot be is refused at its place, and so is all of it for a rolling one (S10, S16, S24)."""

from typing import Any

import pytest

from tests.app.actions_world import World
from tests.app.fixed_durations import NEW, SET, WITH_CREDITS, by_dates, course, learning
from tests.verbs import Refusals, requirements

PE = "input.achieve.0.permanentEducation"


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"maintain_period": "P1Y"}, [("ROLLING_ONLY", "input.maintainPeriod")]),
        ({"grace_days": 1}, [("ROLLING_ONLY", "input.graceDays")]),
        ({"reachieve_after_days": 60}, [("ROLLING_ONLY", "input.reachieveAfterDays")]),
        ({"reachieve_after_days": 0}, [("ROLLING_ONLY", "input.reachieveAfterDays")]),
        ({"achieve": []}, [("EMPTY_ACHIEVE", "input.achieve")]),
        ({"achieve": requirements(["code:course"] * 2)}, [("DUPLICATE_ACTIVITY", "input.achieve.1.activity")]),
        ({"maintain": requirements(["code:video"])}, [("NOT_THE_SAME_LIST", "input.maintain")]),
        ({"maintain": course(within="P1M")}, [("NOT_THE_SAME_LIST", "input.maintain")]),
        ({"period_from": None}, [("BAD_FRAME", "input.periodThrough")]),
        ({"period_through": None}, [("BAD_FRAME", "input.periodThrough")]),
        ({"period_through": "2025-12-31"}, [("BAD_FRAME", "input.periodThrough")]),
        ({"period_from": "1899-12-31"}, [("OUT_OF_RANGE", "input.periodFrom")]),
        ({"repeats_every": "P365D"}, [("BAD_INTERVAL", "input.repeatsEvery")]),
        ({"repeats_every": "P52W"}, [("BAD_INTERVAL", "input.repeatsEvery")]),
        ({"repeats_every": "P11M"}, [("BAD_INTERVAL", "input.repeatsEvery")]),
        ({"period_through": "2027-01-01", "repeats_every": "P1Y"}, [("BAD_INTERVAL", "input.repeatsEvery")]),
        ({"repeats_every": "P0M"}, [("OUT_OF_RANGE", "input.repeatsEvery")]),
        ({"repeats_every": "yearly"}, [("INVALID", "input.repeatsEvery")]),
        (
            {"period_from": None, "period_through": None, "repeats_every": "P1Y"},
            [("BAD_INTERVAL", "input.repeatsEvery")],
        ),
        ({"counts_before": "P2M"}, [("NOT_REPEATING", "input.countsBefore")]),
        ({"counts_before": "P1Y", "repeats_every": "P12M"}, [("COUNTS_TOO_EARLY", "input.countsBefore")]),
        ({"counts_before": "P365D", "repeats_every": "P1Y"}, [("COUNTS_TOO_EARLY", "input.countsBefore")]),
        ({"counts_before": "P0D", "repeats_every": "P1Y"}, [("OUT_OF_RANGE", "input.countsBefore")]),
        ({"achieve": course(frameFrom="2026-02-01")}, [("BAD_FRAME", "input.achieve.0.frameThrough")]),
        ({"achieve": course(frameThrough="2026-02-01")}, [("BAD_FRAME", "input.achieve.0.frameThrough")]),
        (
            {"achieve": course(frameFrom="2026-02-02", frameThrough="2026-02-01")},
            [("BAD_FRAME", "input.achieve.0.frameThrough")],
        ),
        (
            {"achieve": course(frameFrom="2025-12-31", frameThrough="2026-06-30")},
            [("OUTSIDE_PERIOD", "input.achieve.0.frameFrom")],
        ),
        (
            {"achieve": course(frameFrom="2026-06-30", frameThrough="2027-01-01")},
            [("OUTSIDE_PERIOD", "input.achieve.0.frameThrough")],
        ),
        (
            {"achieve": course(frameFrom="2026-02-01", frameThrough="2026-06-30", within="P1M")},
            [("FRAME_TWICE", "input.achieve.0.within")],
        ),
        ({"achieve": course(within="P0D")}, [("OUT_OF_RANGE", "input.achieve.0.within")]),
        ({"achieve": course(within="soon")}, [("INVALID", "input.achieve.0.within")]),
        ({"achieve": learning(repeatsEvery=None)}, [("EDUCATION_PERIOD", f"{PE}.repeatsEvery")]),
        (
            {"achieve": learning(periodFrom="2026-01-01", periodThrough="2026-06-30")},
            [("EDUCATION_PERIOD", f"{PE}.repeatsEvery")],
        ),
        (
            {"achieve": learning(repeatsEvery=None, periodFrom="2026-06-30", periodThrough="2026-01-01")},
            [("BAD_FRAME", f"{PE}.periodThrough")],
        ),
        (
            {"achieve": learning(repeatsEvery=None, periodFrom="2026-06-30")},
            [("BAD_FRAME", f"{PE}.periodThrough")],
        ),
        (
            {"achieve": learning(repeatsEvery=None, periodThrough="2026-06-30")},
            [("BAD_FRAME", f"{PE}.periodThrough")],
        ),
        ({"achieve": learning(periodThrough="2026-06-30")}, [("EDUCATION_PERIOD", f"{PE}.repeatsEvery")]),
        (
            {"achieve": by_dates("2026-07-01", "2027-07-01"), "repeats_every": "P1Y"},
            [("BAD_INTERVAL", f"{PE}.periodThrough")],
        ),
        ({"achieve": by_dates("2025-01-01", "2025-12-31")}, [("OUTSIDE_PERIOD", f"{PE}.periodThrough")]),
        (
            {"achieve": by_dates("2027-01-01", "2027-12-31"), "repeats_every": "P1Y"},
            [("OUTSIDE_PERIOD", f"{PE}.periodFrom")],
        ),
        ({"achieve": learning(repeatsEvery="P30D")}, [("BAD_INTERVAL", f"{PE}.repeatsEvery")]),
        ({"achieve": learning(repeatsEvery="P0Y")}, [("OUT_OF_RANGE", f"{PE}.repeatsEvery")]),
        ({"achieve": learning(activities=[])}, [("EMPTY_SET", f"{PE}.activities")]),
        ({"achieve": learning(needed="1")}, [("NEEDED_WITH_ALL", f"{PE}.needed")]),
        ({"achieve": learning(mode="ANY")}, [("NEEDED_MISSING", f"{PE}.needed")]),
        ({"achieve": learning(mode="ANY", needed="0")}, [("OUT_OF_RANGE", f"{PE}.needed")]),
        ({"achieve": learning(mode="ANY", needed="3")}, [("BAD_SET", f"{PE}.needed")]),
        ({"achieve": learning(mode="ANY", needed="1.5")}, [("BAD_SET", f"{PE}.needed")]),
        ({"achieve": learning(mode="CREDITS", activities=WITH_CREDITS)}, [("NEEDED_MISSING", f"{PE}.needed")]),
        (
            {"achieve": learning(mode="CREDITS", needed="2.26", activities=WITH_CREDITS)},
            [("BAD_SET", f"{PE}.needed")],
        ),
        (
            {"achieve": learning(mode="CREDITS", needed="0", activities=WITH_CREDITS)},
            [("OUT_OF_RANGE", f"{PE}.needed")],
        ),
        (
            {"achieve": learning(mode="CREDITS", needed="1", activities=[WITH_CREDITS[0], SET[1]])},
            [("CREDITS_MISSING", f"{PE}.activities.1.credits")],
        ),
        ({"achieve": learning(activities=WITH_CREDITS[:1])}, [("CREDITS_MISSING", f"{PE}.activities.0.credits")]),
        (
            {"achieve": learning(activities=[SET[0], SET[0]])},
            [("DUPLICATE_ACTIVITY", f"{PE}.activities.1.activity")],
        ),
        (
            {"achieve": learning(activities=[SET[0], {"activity": "code:old"}])},
            [("ARCHIVED", f"{PE}.activities.1.activity")],
        ),
        (
            {"achieve": learning(activities=[{"activity": "code:nothing"}])},
            [("NOT_FOUND", f"{PE}.activities.0.activity")],
        ),
        (
            {
                "achieve": learning(
                    mode="CREDITS", needed="1", activities=[{**SET[0], "credits": "-1"}, WITH_CREDITS[1]]
                )
            },
            [("OUT_OF_RANGE", f"{PE}.activities.0.credits")],
        ),
    ],
    ids=str,
)
async def test_a_wrong_fixed_qualification_is_refused_at_its_place(
    world: World, arguments: dict[str, Any], refusals: Refusals
):
    assert await world.admin.refused("qualificationCreate", **{**NEW, **arguments}) == refusals


@pytest.mark.parametrize(
    ("arguments", "refusals"),
    [
        ({"period_from": "2026-01-01"}, [("FIXED_ONLY", "input.periodFrom")]),
        ({"period_through": "2026-01-01"}, [("FIXED_ONLY", "input.periodThrough")]),
        ({"repeats_every": "P1Y"}, [("FIXED_ONLY", "input.repeatsEvery")]),
        ({"counts_before": "P2M"}, [("FIXED_ONLY", "input.countsBefore")]),
        (
            {"achieve": course(frameFrom="2026-02-01", frameThrough="2026-06-30")},
            [("FIXED_ONLY", "input.achieve.0.frameFrom"), ("FIXED_ONLY", "input.achieve.0.frameThrough")],
        ),
        ({"achieve": course(within="P1M")}, [("FIXED_ONLY", "input.achieve.0.within")]),
        ({"achieve": learning()}, [("FIXED_ONLY", PE)]),
        (
            {"maintain": learning(), "maintain_period": "P1Y"},
            [("FIXED_ONLY", "input.maintain.0.permanentEducation")],
        ),
    ],
    ids=str,
)
async def test_rolling_has_no_periods_frames_and_permanent_education(
    world: World, arguments: dict[str, Any], refusals: Refusals
):
    given = {"name": "New", "duration": "ROLLING", "achieve": course(), **arguments}  # S24

    assert await world.admin.refused("qualificationCreate", **given) == refusals
