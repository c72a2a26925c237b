"""`organisation`: whose installation this is, and what day it is there; and how many people a unit has in all."""

from datetime import date

import strawberry

from app.db.database import fetch
from app.db.sql import Sql, all_of, in_list
from app.policy.access import visible
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.loaders import loaded
from schema.people import User

_BELOW = """
    SELECT closure.above_id, COUNT(*) FROM unit_closure closure JOIN "user" u ON u.unit_id = closure.unit_id
    WHERE {} GROUP BY closure.above_id
"""


@strawberry.type(description="The organisation that uses this installation.")
class Organisation:
    """The organisation that uses this installation."""

    name: str = strawberry.field(description="Its name, as it is printed on certificates.")
    today: date = strawberry.field(description="What day it is there, which decides what is due and what is valid.")
    time_zone: str = strawberry.field(description="Its time zone, such as Europe/Amsterdam: days begin there.")


class OrgUnitFields:
    """Fields of OrgUnit that are written by hand."""

    pk: int

    @computed("How many active people sit in it or in a unit below it today, of those you may see.", costs=5)
    async def user_count(self, info: Info) -> int:
        async def load(keys: list[int]) -> list[int]:
            seen = visible(User, "u", info.context.signed_in())
            where = all_of([in_list("closure.above_id", keys), Sql("u.is_active"), seen])
            found = dict(await fetch(_BELOW.format(where.text), where.params))
            return [found.get(key, 0) for key in keys]

        return await loaded(info.context, "user_counts", load, self.pk)  # type: ignore[no-any-return]  # the loader is kept by name


class OrganisationQuery:
    """The root field."""

    @computed("The organisation that uses this installation.")
    async def organisation(self, info: Info) -> Organisation:
        info.context.signed_in()
        clock = info.context.clock
        return Organisation(name=await info.context.issuer.name(), today=clock.today(), time_zone=clock.zone.key)
