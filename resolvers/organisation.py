"""`organisation`: whose installation this is, and what day it is there; and how many people a unit has in all."""

from datetime import date

import strawberry

from resolvers.computed import computed
from resolvers.context import Info


@strawberry.type(description="The organisation that uses this installation.")
class Organisation:
    """The organisation that uses this installation."""

    name: str = strawberry.field(description="Its name, as it is printed on certificates.")
    today: date = strawberry.field(description="What day it is there, which decides what is due and what is valid.")
    time_zone: str = strawberry.field(description="Its time zone, such as Europe/Amsterdam: days begin there.")


class OrganisationQuery:
    """The root field."""

    @computed("The organisation that uses this installation.")
    async def organisation(self, info: Info) -> Organisation:
        info.context.signed_in()
        clock = info.context.clock
        return Organisation(name=await info.context.issuer.name(), today=clock.today(), time_zone=clock.zone.key)
