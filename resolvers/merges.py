"""The preview of merging two accounts of one person."""

from typing import Any

import strawberry

from app.policy.keys import looked_up
from app.standings.merging import MergedStanding, preview_merge
from resolvers.computed import computed
from resolvers.context import Context, Info
from resolvers.derive.names import key_of
from resolvers.errors import NotFound
from resolvers.limits.prices import priced
from resolvers.loaders import row_of
from resolvers.standings import StandingType, standing_type
from schema.enums import Role
from schema.people import User
from schema.qualifications import Qualification


@strawberry.type(description="What one qualification is for both accounts today, and what it would be for the person.")
class MergedStandingType:
    """What one qualification is for two accounts, and for the one that would stay."""

    qualification_key: strawberry.Private[int]
    before: StandingType | None = strawberry.field(
        description="As it is for the account that would stay; null if it is not assigned there."
    )
    other: StandingType | None = strawberry.field(
        description="As it is for the account that would be emptied; null if it is not assigned there."
    )
    after: StandingType | None = strawberry.field(
        description="As it would be for the account that would stay; null if it would not be assigned."
    )

    @computed("The qualification.", shows=Qualification)
    async def qualification(self, info: Info) -> Any:
        return await row_of(info, Qualification, self.qualification_key)


@strawberry.type(name="UserMergePreview", description="What merging two accounts would move and change.")
class MergePreviewType:
    """What merging would do."""

    completions_count: int = strawberry.field(description="How many completions would move.")
    repeats_count: int = strawberry.field(
        description="How many completions both have: of the same activity on the same day one counts, both are kept."
    )
    certificates_count: int = strawberry.field(description="How many certificates would move, with their numbers.")
    uploads_count: int = strawberry.field(description="How many certificates from elsewhere would move.")
    standings: list[MergedStandingType] = strawberry.field(
        description="Every qualification that one of them has.", metadata=priced(usually=5)
    )


async def merge_preview(context: Context, user_id: int, into: str) -> MergePreviewType:
    """Work it out for an administrator.

    Raises:
        NotFound: there is no such other account, or not for the viewer.
    """
    other = await looked_up(key_of(User, into))
    if context.signed_in().role is not Role.ADMIN or other == user_id or not await User.exists(id=other):
        raise NotFound
    found = await preview_merge(user_id, other)
    return MergePreviewType(
        completions_count=found.completions,
        repeats_count=found.repeats,
        certificates_count=found.certificates,
        uploads_count=found.uploads,
        standings=[_standing(context, each) for each in found.standings],
    )


def _standing(context: Context, found: MergedStanding) -> MergedStandingType:
    today, zone = context.clock.today(), context.clock.zone
    before, other, after = [
        standing_type(each, today, zone, assignment=found.assignment_id)
        for each in (found.before, found.other, found.after)
    ]
    return MergedStandingType(qualification_key=found.qualification_id, before=before, other=other, after=after)
