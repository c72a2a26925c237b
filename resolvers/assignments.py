"""What is computed about an assignment: its standing on any day, and how it went over time."""

from datetime import date, datetime, timedelta
from typing import Annotated

import strawberry

from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.filters import check_day
from resolvers.errors import BadInput
from resolvers.loaders import judgement_of
from resolvers.standing import Standing, StandingSpan, span_type, standing_type

LONGEST_TIMELINE = timedelta(days=20 * 366)

Day = Annotated[date | None, strawberry.argument(description="The day; today if left out.")]
From = Annotated[date, strawberry.argument(name="from", description="The first day.")]
Through = Annotated[date, strawberry.argument(name="to", description="The last day; at most 20 years later.")]


AsKnownAt = Annotated[
    datetime | None,
    strawberry.argument(description="Only what was known at this instant counts; now if left out."),
]


class AssignmentFields:
    """Fields of Assignment that are written by hand."""

    pk: int

    @computed("What is true on a day, past or future, from what is known now or was known then; null if not assigned.")
    async def standing(self, info: Info, on: Day = None, as_known_at: AsKnownAt = None) -> Standing | None:
        """Return the standing on a day (R1), on either of two clocks (R10)."""
        check_day(on, "on")
        check_day(as_known_at, "asKnownAt")
        clock = info.context.clock
        judgement = await judgement_of(info.context, self.pk, as_known_at)
        return standing_type(judgement, on or clock.today(), clock.zone)

    @computed("The days on which each status held; days without an assignment are left out.")
    async def timeline(self, info: Info, since: From, to: Through, as_known_at: AsKnownAt = None) -> list[StandingSpan]:
        """Return the spans between two days."""
        check_day(since, "from")
        check_day(to, "to")
        if not since <= to <= since + LONGEST_TIMELINE:
            raise BadInput("to has to lie between from and 20 years later.", argument="to")
        check_day(as_known_at, "asKnownAt")
        judgement = await judgement_of(info.context, self.pk, as_known_at)
        return [span_type(found) for found in judgement.timeline(since, to)]
