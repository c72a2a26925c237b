"""The periods of validity of an assignment, as the API shows them."""

from datetime import date
from typing import Any

import strawberry

from app.domain.standing import StandingEvaluator
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.loaders import row_of
from schema.qualifications import QualificationVersion


@strawberry.type(name="Period", description="A period of validity of an assignment, computed from dated facts.")
class PeriodType:
    """A period of validity of an assignment, whether its person was assigned in it or not (R1)."""

    version_key: strawberry.Private[int]
    number: int = strawberry.field(description="The number of the period, counted from 1.")
    begins_on: date = strawberry.field(description="The first valid day.")
    valid_through: date | None = strawberry.field(description="The last valid day; null if it never ends.")  # R2, E57

    @computed("The version of the qualification that it runs under.", shows=QualificationVersion)  # R12
    async def version(self, info: Info) -> Any:
        return await row_of(info, QualificationVersion, self.version_key)


def period_types(evaluator: StandingEvaluator) -> list[PeriodType]:
    """Return the periods in order."""
    versions = evaluator.version_keys
    return [
        PeriodType(
            version_key=versions[found.terms_number],
            number=found.number,
            begins_on=found.begins_on,
            valid_through=found.valid_through,
        )
        for found in evaluator.periods()
    ]
