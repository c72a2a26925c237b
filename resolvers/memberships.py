"""Computed fields of a user: where they were, as it was known at another instant."""

from asyncio import gather
from collections import defaultdict
from datetime import datetime
from typing import Annotated, Any

import strawberry

from app.db.database import fetch
from app.db.sql import in_list
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.filters import check_day
from resolvers.loaders import loaded, row_of
from schema.memberships import Membership

_KNOWN = """
    SELECT id, user_id FROM membership
    WHERE recorded_at <= ? AND (superseded_at IS NULL OR superseded_at > ?) AND {} ORDER BY begins_on, id
"""
KnownAt = Annotated[datetime, strawberry.argument(description="The instant.")]


class UserFields:
    """Fields of User that are written by hand."""

    pk: int

    @computed(
        "Where the person sat and whether they were active, day by day, as it was known at an instant.",
        shows=Membership,
        many=True,
    )
    async def memberships_as_known(self, info: Info, as_known_at: KnownAt) -> Any:
        """Return what `memberships` would have been then (R10)."""
        check_day(as_known_at, "asKnownAt")

        async def load(ids: list[int]) -> list[list[int]]:
            where, found = in_list("user_id", ids), defaultdict[int, list[int]](list)
            for key, user_id in await fetch(_KNOWN.format(where.text), (as_known_at, as_known_at, *where.params)):
                found[user_id].append(key)
            return [found[user_id] for user_id in ids]

        known = await loaded(info.context, ("memberships", as_known_at), load, self.pk)
        rows = await gather(*(row_of(info, Membership, key) for key in known))
        return [row for row in rows if row is not None]
