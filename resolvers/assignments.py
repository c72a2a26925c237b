"""Computed fields of an assignment: its standing on any day, its timeline and its periods."""

from datetime import date, datetime, timedelta
from typing import Annotated

import strawberry

from app.policy.keys import looked_up
from app.standings.proof_previews import preview_proof
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.filters import check_day
from resolvers.derive.names import key_of
from resolvers.errors import BadInput
from resolvers.loaders import evaluator_of, loaded
from resolvers.periods import PeriodType, period_types
from resolvers.proof_previews import UploadPreview, preview_type
from resolvers.rules import expected_days
from resolvers.standings import StandingSpanType, StandingType, span_type, standing_type
from schema.requirements import Requirement

LONGEST_IN_YEARS = 20
LONGEST_TIMELINE = timedelta(days=LONGEST_IN_YEARS * 366)

_Day = Annotated[date | None, strawberry.argument(description="The day; today if left out.")]
From = Annotated[date, strawberry.argument(name="from", description="The first day.")]
Through = Annotated[date, strawberry.argument(name="through", description="The last day, at most 20 years later.")]


AsKnownAt = Annotated[
    datetime | None,
    strawberry.argument(description="Count only what was known at this instant; now if left out."),
]


_Asked = Annotated[strawberry.ID, strawberry.argument(description="The requirement it is proof of.")]
ObtainedOn = Annotated[date, strawberry.argument(description="The day of issue printed on it.")]
ExpiresOn = Annotated[
    date | None, strawberry.argument(description="The last valid day printed on it, if there is one.")
]


class AssignmentFields:
    """Fields of Assignment that are written by hand."""

    pk: int

    @computed(
        "The standing on a day, past or future, as known now or at another instant; null if not assigned on that day.",
        costs=15,
    )
    async def standing(self, info: Info, on: _Day = None, as_known_at: AsKnownAt = None) -> StandingType | None:
        """Return the standing on a day (R1), on either of two clocks (R10)."""
        check_day(on, "on")
        check_day(as_known_at, "asKnownAt")
        clock = info.context.clock
        evaluator = await evaluator_of(info.context, self.pk, as_known_at)
        return standing_type(evaluator, on or clock.today(), clock.zone, assignment=self.pk)

    @computed(
        "By when a rule expects the person to be qualified; null if no rule does, if they are, or if something is due "
        "earlier. It changes no standing.",
        costs=15,
    )
    async def expected_on(self, info: Info) -> date | None:
        expected: date | None = await loaded(info.context, "expected", expected_days, self.pk)
        if expected is None:
            return None
        found = (await evaluator_of(info.context, self.pk, None)).standing(info.context.clock.today())
        is_settled = found is None or found.is_qualified or (found.due_on is not None and found.due_on <= expected)
        return None if is_settled else expected

    @computed("How the standing changes over time; days without an assignment are left out.", usually=6, costs=25)
    async def timeline(
        self, info: Info, since: From, through: Through, as_known_at: AsKnownAt = None
    ) -> list[StandingSpanType]:
        check_day(since, "from")
        check_day(through, "through")
        if not since <= through <= since + LONGEST_TIMELINE:
            raise BadInput(
                "{name} has to be between from and {years} years later.",
                argument="through",
                name="through",
                years=LONGEST_IN_YEARS,
            )
        check_day(as_known_at, "asKnownAt")
        evaluator = await evaluator_of(info.context, self.pk, as_known_at)
        return [span_type(found) for found in evaluator.timeline(since, through)]

    @computed("The periods of validity in order, as known now or at another instant.", usually=3, costs=15)
    async def periods(self, info: Info, as_known_at: AsKnownAt = None) -> list[PeriodType]:
        check_day(as_known_at, "asKnownAt")
        return period_types(await evaluator_of(info.context, self.pk, as_known_at))

    @computed(
        "What a certificate from elsewhere would change if approved now; null if the assignment does not require this.",
        costs=100,
    )
    async def upload_preview(
        self, info: Info, requirement: _Asked, obtained_on: ObtainedOn, expires_on: ExpiresOn = None
    ) -> UploadPreview | None:
        """Return what would be true, with what the user is to be told before submitting (E20, E21)."""
        check_day(obtained_on, "obtainedOn")
        check_day(expires_on, "expiresOn")
        clock = info.context.clock
        if obtained_on > clock.today():
            raise BadInput("It cannot have been obtained in the future.", argument="obtainedOn")
        if expires_on is not None and expires_on <= obtained_on:
            raise BadInput("The expiry date has to be later than the day it was obtained.", argument="expiresOn")
        key = await looked_up(key_of(Requirement, requirement))
        found = await preview_proof(self.pk, key, obtained_on=obtained_on, expires_on=expires_on, clock=clock)
        return None if found is None else preview_type(found, clock, info.context.language, assignment=self.pk)
