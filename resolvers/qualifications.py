"""Computed fields of a qualification: who would be affected if its current version were applied now."""

from datetime import date
from typing import Any

import strawberry

from app.standings.previews import CHANGES_SHOWN, StandingChange, preview_apply_now
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.limits.prices import priced
from resolvers.loaders import row_of
from resolvers.standings import StandingType, standing_type
from schema.assignments import Assignment


@strawberry.type(name="StandingChange", description="One person's standing today, as it is and as it would be.")
class StandingChangeType:
    """One person's standing today, as it is and as it would be."""

    assignment_key: strawberry.Private[int]
    before: StandingType = strawberry.field(description="As it is.")
    after: StandingType = strawberry.field(description="As it would be.")

    @computed("The assignment whose standing would change.", shows=Assignment)
    async def assignment(self, info: Info) -> Any:
        return await row_of(info, Assignment, self.assignment_key)


@strawberry.type(description="Who would be affected if the current version were applied to running periods today.")
class ApplyNowPreview:
    """Who would be hit by applying the current version to running periods today (R12)."""

    gains_count: int = strawberry.field(
        description="How many people would become qualified, or stay qualified for longer."
    )
    loses_count: int = strawberry.field(description="How many people would lose the qualification, or lose it sooner.")
    unchanged_count: int = strawberry.field(description="For how many people nothing would change today.")
    gains: list[StandingChangeType] = strawberry.field(
        description="The first 100 who gain.", metadata=priced(usually=CHANGES_SHOWN)
    )
    loses: list[StandingChangeType] = strawberry.field(
        description="The first 100 who lose.", metadata=priced(usually=CHANGES_SHOWN)
    )


class QualificationFields:
    """Fields of Qualification that are written by hand."""

    pk: int

    @computed(
        "Who would gain and who would lose by qualificationApplyNow, among the people you may see. Nothing is changed.",
        costs=2_000,
    )
    async def apply_now_preview(self, info: Info) -> ApplyNowPreview:
        context = info.context
        found = await preview_apply_now(self.pk, viewer=context.signed_in(), clock=context.clock)
        today, zone = context.clock.today(), context.clock.zone
        return ApplyNowPreview(
            gains_count=found.gains_count,
            loses_count=found.loses_count,
            unchanged_count=found.unchanged_count,
            gains=[_change(each, today, zone) for each in found.gains],
            loses=[_change(each, today, zone) for each in found.loses],
        )


def _change(found: StandingChange, today: date, zone: Any) -> StandingChangeType:
    before, after = [
        standing_type(each, today, zone, assignment=found.assignment_id) for each in (found.before, found.after)
    ]
    assert before is not None, "a change has two standings"
    assert after is not None, "a change has two standings"
    return StandingChangeType(assignment_key=found.assignment_id, before=before, after=after)
