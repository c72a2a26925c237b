"""Computed fields of OrgUnit: who is below it, and which rules reach its people."""

from typing import Any

from app.db.database import fetch
from app.db.sql import Sql, all_of, any_of, in_list
from app.policy.access import visible
from app.reading.plans import Order
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.loaders import loaded, rows_of
from resolvers.rules import MOST_RULES_READ
from schema.kit.access import roles_of
from schema.people import User
from schema.rules import AssignmentRule

_BELOW = """
    SELECT closure.above_id, COUNT(*) FROM unit_closure closure JOIN "user" u ON u.unit_id = closure.unit_id
    WHERE {} GROUP BY closure.above_id
"""


class OrgUnitFields:
    """Fields of OrgUnit that are written by hand."""

    pk: int

    @computed("How many active people sit in it or in a unit below it today, of those you may see.", costs=5)
    async def user_count(self, info: Info) -> int:
        async def load(keys: list[int]) -> list[int]:
            seen = visible(User, "u", info.context.signed_in())
            where = all_of([in_list("closure.above_id", keys), Sql("u.is_active"), seen])
            found = {row[0]: row[1] for row in await fetch(_BELOW.format(where.text), where.params)}
            return [found.get(key, 0) for key in keys]

        return await loaded(info.context, "user_counts", load, self.pk)  # type: ignore[no-any-return]  # the loader is kept by name

    @computed(
        f"The assignment rules in use for some or all of its people: its own, those above and below it, and those of "
        f"the whole organisation, by name; at most {MOST_RULES_READ}. Only managers and administrators see rules.",
        shows=AssignmentRule,
        many=True,
        usually=10,
    )
    async def reaching_rules(self, info: Info) -> list[Any]:
        if info.context.signed_in().role not in roles_of(AssignmentRule.read):
            return []
        inside = Sql("t.unit_id IN (SELECT above_id FROM unit_closure WHERE unit_id = ?)", (self.pk,))
        around = Sql("t.unit_id IN (SELECT unit_id FROM unit_closure WHERE above_id = ?)", (self.pk,))
        reaching = any_of([Sql("t.unit_id IS NULL"), inside, around])
        return await rows_of(info, AssignmentRule, Order("name"), reaching, Sql("t.archived_on IS NULL"))
