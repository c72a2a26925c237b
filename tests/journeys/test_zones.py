"""The organisation's zone decides which day it is, and when a day ends (R2)."""

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import yaml

from tests.api import Api

ROWS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "zones.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['zone']} {row['now']}")
async def test_the_zone_decides_which_day_it_is_and_when_it_ends(api: Api, row: dict[str, Any]) -> None:
    # given somebody with a qualification of a month, in an organisation of that zone
    activity = await api.activity("Exam", type="EXAM")
    refresher = await api.activity("Refresher", type="EXAM")
    qualification = await api.qualification(achieve=[activity], maintain=[refresher], maintain_period="P1M")
    user = await api.user("Lena")
    object.__setattr__(api.clock, "zone", ZoneInfo(row["zone"]))  # the clock is frozen; its zone is the organisation's
    api.clock.move_to(datetime.fromisoformat(row["now"]))

    # when it is assigned and completed "now"
    assignment = await api.assign(user, qualification)
    completion = await api.complete(user, activity)

    # then it happened on the zone's day, and ends with the zone's last valid day
    recorded = await api.node(completion, "Completion", "completedOn")
    standing = await api.node(assignment, "Assignment", "standing { on status validThrough validUntil }")
    expected = {
        "on": row["day"].isoformat(),
        "status": "QUALIFIED",
        "validThrough": row["through"].isoformat(),
        "validUntil": row["until"].replace("Z", "+00:00"),
    }
    assert recorded["completedOn"] == row["day"].isoformat()
    assert standing["standing"] == expected
