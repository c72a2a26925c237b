"""What follows from rules, by what becomes of an assignment: in statements, to be counted and to be named."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.db.database import fetch
from app.db.sql import TRUE, Sql, any_of, joined
from app.rules.differences import ALL_RULES, RuleDifference, beginning, ending
from app.rules.terms import RuleTerms

_ASSIGNED = """
    EXISTS (SELECT 1 FROM assignment b JOIN assignment_source o ON o.assignment_id = b.id
        WHERE o.withdrawn_on IS NULL AND b.user_id = found.user_id AND b.qualification_id = found.qualification_id)
"""
_REMAINS = """
    EXISTS (SELECT 1 FROM assignment_source o WHERE o.assignment_id = found.assignment_id AND o.withdrawn_on IS NULL
        AND o.id <> found.source_id AND o.id NOT IN (SELECT ended.source_id FROM ({}) ended))
"""
_COMES = "(found.user_id, found.qualification_id) IN (SELECT new.user_id, new.qualification_id FROM ({}) new)"
_EACH_ONCE = """
    SELECT MIN(hit.rule_id), hit.qualification_id, hit.user_id, MIN(hit.source_id), MIN(hit.assignment_id)
    FROM ({{}}) hit JOIN "user" u ON u.id = hit.user_id GROUP BY u.name_key, hit.user_id, hit.qualification_id
    ORDER BY u.name_key, hit.user_id, hit.qualification_id LIMIT {at_most}
"""


class RuleEffect(Enum):
    """What becomes of the assignment of somebody."""

    GAINS = ("begins", False)
    HAS_ALREADY = ("begins", True)
    LOSES = ("ends", False)
    KEEPS = ("ends", True)


@dataclass(frozen=True, slots=True)
class RuleEffects:
    """What follows if rules are applied to users `t` for whom a condition holds, `of` the sources `s` that may end."""

    rules: Sequence[RuleTerms]
    today: date
    people: Sql = TRUE
    of: Sql = ALL_RULES

    def found(self, effect: RuleEffect) -> Sql | None:
        """Return the statement of what has this effect; None if nothing can have it."""
        way, has_other = effect.value
        begins = next(iter(beginning(self.rules, self.today, self.people)), None)
        found, others = begins, Sql(_ASSIGNED)
        if way == "ends":
            found = self._ending()
            others = found.within(_REMAINS)
            if begins is not None:
                others = any_of([others, begins.within(_COMES)])
        asked = others if has_other else others.within("NOT ({})")
        return found and found.within("SELECT found.* FROM ({}) found WHERE ") + asked

    def _ending(self) -> Sql:
        return ending(self.rules, self.today, self.people, self.of)

    def people_with(self, effect: RuleEffect) -> Sql:
        """Return the condition that this happens to a user `t`."""
        found = self.found(effect)
        return Sql("1=0") if found is None else found.within("t.id IN (SELECT hit.user_id FROM ({}) hit)")

    async def counts(self, seen: Sql = TRUE) -> dict[tuple[RuleEffect, int], int]:
        """Return to how many people each happens, by effect and qualification; of users `t` who are seen."""
        scope = Sql("") if seen is TRUE else seen.within('WHERE hit.user_id IN (SELECT t.id FROM "user" t WHERE {})')
        parts = [
            found.within(f"SELECT '{effect.name}', hit.qualification_id, COUNT(DISTINCT hit.user_id) FROM ({{}}) hit")
            + scope
            + Sql("GROUP BY hit.qualification_id")
            for effect in RuleEffect
            if (found := self.found(effect)) is not None
        ]
        query = joined(" UNION ALL ", parts)
        return {(RuleEffect[row[0]], row[1]): row[2] for row in await fetch(query.text, query.params)}

    async def first(self, effect: RuleEffect, at_most: int) -> list[RuleDifference]:
        """Return the first to whom this happens, by name: each once, whichever rules bring it about."""
        found = self.found(effect)
        if found is None:
            return []
        named = found.within(_EACH_ONCE.format(at_most=at_most))
        return [RuleDifference(*row) for row in await fetch(named.text, named.params)]
