"""What `assignmentStandingChanged` says beside the assignment: what its standing was, and what it is."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import strawberry

from app.domain.findings import QUALIFIED_STATUSES
from resolvers.derive.subscriptions import EventDetails
from schema.enums import Status


@strawberry.type(description="What was told of a standing.")
class ToldStanding:
    """What was told of a standing, as the event has kept it."""

    status: Status = strawberry.field(description="The status.")
    is_qualified: bool = strawberry.field(description="Whether the person was qualified by it.")
    valid_through: date | None = strawberry.field(
        description="The last valid day; null if there was none, or if it never ended."
    )


def _told(kept: Mapping[str, Any]) -> ToldStanding | None:
    if kept["status"] is None:
        return None
    status, last = Status(kept["status"]), kept["validThrough"]
    return ToldStanding(
        status=status,
        is_qualified=status in QUALIFIED_STATUSES,
        valid_through=None if last is None else date.fromisoformat(last),
    )


def _read(kept: Mapping[str, Any]) -> Mapping[str, Any]:
    return {
        "on": date.fromisoformat(kept["on"]),
        "before": _told(kept["before"]),
        "after": _told(kept["after"]),
    }


_OLDER = "null in events from before this was kept"
STANDING_CHANGE = EventDetails(
    {
        "on": (date | None, f"The day from which it is so; {_OLDER}."),
        "before": (ToldStanding | None, f"What was told before; null if nothing was, and {_OLDER}."),
        "after": (ToldStanding | None, f"What it is from that day on; null if it is not assigned then, and {_OLDER}."),
    },
    _read,
)
