"""Computed fields of a user: where they were as it was known at another instant, their managers, and merging them."""

from asyncio import gather
from collections import defaultdict
from datetime import datetime
from typing import Annotated, Any

import strawberry

from app.db.database import fetch
from app.db.rows import rows
from app.db.sql import in_list
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.filters import check_day
from resolvers.loaders import loaded, row_of
from resolvers.merges import MergePreviewType, merge_preview
from resolvers.rules import MOST_RULES_READ, UserRule, rules_of
from schema.memberships import Membership
from schema.people import User
from schema.units import OrgUnit

MOST_MANAGERS = 20
_MANAGERS = """
    SELECT t.id, manages.user_id, manager.name, manages.unit_id FROM "user" t
    JOIN unit_closure closure ON closure.unit_id = t.unit_id
    JOIN unit_manager manages ON manages.unit_id = closure.above_id
    JOIN "user" manager ON manager.id = manages.user_id
    WHERE {} AND manager.id <> t.id AND manager.is_active AND manager.role = 'MANAGER'
    ORDER BY (SELECT COUNT(*) FROM unit_closure above WHERE above.unit_id = manages.unit_id) DESC,
        manager.name, manager.id
"""
_KNOWN = """
    SELECT id, user_id FROM membership
    WHERE recorded_at <= ? AND (superseded_at IS NULL OR superseded_at > ?) AND {} ORDER BY begins_on, id
"""
KnownAt = Annotated[datetime, strawberry.argument(description="The instant.")]


@strawberry.type(description="A manager of a person: of their unit, or of a unit above it.")
class PersonManager:
    """A manager of somebody, by name: people may know who decides about them, and not all about that one."""

    user_key: strawberry.Private[int]
    unit_key: strawberry.Private[int]
    name: str = strawberry.field(description="What the manager is called.")

    @computed("The manager; null if you may not see them.", shows=User, null=True)
    async def user(self, info: Info) -> Any:
        return await row_of(info, User, self.user_key)

    @computed("The unit that they manage; null if you may not see it.", shows=OrgUnit, null=True)
    async def unit(self, info: Info) -> Any:
        return await row_of(info, OrgUnit, self.unit_key)


Into = Annotated[strawberry.ID | None, strawberry.argument(description="The account that would stay.")]


class UserFields:
    """Fields of User that are written by hand."""

    pk: int

    @computed(
        "What `userMerge` into another account would move and change; null if none is named. Nothing is changed. "
        "Only for administrators.",
        costs=500,
    )
    async def merge_preview(self, info: Info, into: Into = None) -> MergePreviewType | None:
        return None if into is None else await merge_preview(info.context, self.pk, into)

    @computed(
        "Where the person sat and whether they were active, day by day, as it was known at an instant.",
        shows=Membership,
        many=True,
        usually=3,
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
        found = await gather(*(row_of(info, Membership, key) for key in known))
        return [row for row in found if row is not None]

    @computed(
        "What the assignment rules that are in use say of the person, those that are met first; at most "
        f"{MOST_RULES_READ}. Only managers and administrators see rules.",
        usually=10,
        costs=50,
    )
    async def rules(self, info: Info) -> list[UserRule]:
        return await rules_of(info, self.pk)

    @computed(
        f"Who looks after the person and decides about what they upload, the nearest first; at most {MOST_MANAGERS}. "
        "Where there is nobody, an administrator does.",
        usually=3,
    )
    async def managers(self, info: Info) -> list[PersonManager]:
        """Return the active managers of the unit and of those above it (E25)."""

        async def load(ids: list[int]) -> list[list[PersonManager]]:
            found: dict[int, dict[int, PersonManager]] = defaultdict(dict)
            for key, manager, name, unit in await rows(_MANAGERS, "t.id", ids):
                found[key].setdefault(manager, PersonManager(user_key=manager, unit_key=unit, name=name))
            return [list(found[each].values())[:MOST_MANAGERS] for each in ids]

        return await loaded(info.context, "managers", load, self.pk)  # type: ignore[no-any-return]  # the loader is kept by name
