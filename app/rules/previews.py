"""Previews: whom a rule would be met by and what would follow, and what a change of the organisation would bring.

The former is asked of the same statements that the deed carries out. The latter is done, looked at, and taken back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient

from app.clock import Clock
from app.db.database import fetch
from app.db.sql import Sql, all_of, any_of, in_list
from app.db.transaction_errors import OrdinaryRefusal
from app.gate.checks import refuse
from app.gate.retrying import in_a_transaction
from app.gate.validation import checked
from app.gate.work import Work, do
from app.policy.access import Viewer, visible
from app.policy.keys import Key, looked_up, with_ids
from app.policy.refusals import refuse_all
from app.rules.checks import rule_problems
from app.rules.differences import RuleDifference, not_excluded, of_rule
from app.rules.effects import RuleEffect, RuleEffects
from app.rules.following import people_of
from app.rules.terms import RuleTerms, changed_terms, rule_terms, terms_in_use
from schema.kit.action import Action
from schema.people import User
from schema.rules import AssignmentRule, AssignmentRuleEdit

SHOWN = 100
"""How many people a preview of the organisation names of each kind."""
_MATCHES = """
    SELECT COUNT(*), SUM(CASE WHEN {excluded} THEN 1 ELSE 0 END) FROM "user" t WHERE {where}
"""
Counts = Mapping[tuple[RuleEffect, int], int]


@dataclass(frozen=True, slots=True)
class RulePreview:
    """Whom a rule is met by as it is proposed, and what follows, among the people somebody may see."""

    terms: RuleTerms
    effects: RuleEffects
    matches: Sql
    """The condition that a user `t` meets it, is active and not excluded."""
    seen: Sql
    match_count: int = 0
    excluded_count: int = 0
    counts: Counts = field(default_factory=dict)

    def condition(self, effect: RuleEffect | None) -> Sql:
        """Return the condition that this happens to a user `t`; None: that they meet it."""
        return self.matches if effect is None else self.effects.people_with(effect)

    async def people(self, effect: RuleEffect) -> int:
        """Return to how many people this happens, with whatever qualification."""
        keys = [key for key in self.counts if key[0] is effect]
        if len(keys) < 2:
            return sum(self.counts[key] for key in keys)
        where = all_of([self.condition(effect), self.seen])
        return int((await fetch(f'SELECT COUNT(*) FROM "user" t WHERE {where.text}', where.params))[0][0])


async def preview_rule(
    rule_id: int | None, edit: AssignmentRuleEdit | None, *, viewer: Viewer, clock: Clock
) -> RulePreview:
    """Preview a rule that is saved, as it is or as an edit would make it, or one that is not saved yet.

    Raises:
        Refused: with everything that is wrong with the edit, but that it assigns nothing yet.
    """
    before = (await rule_terms([rule_id]))[0] if rule_id else RuleTerms()
    terms = before if edit is None else await _edited(edit, before, viewer)
    today = clock.today()
    seen = visible(User, "t", viewer)
    met = all_of([Sql("t.is_active"), replace(terms, assigns=True).condition(today)])
    found = RulePreview(
        terms,
        RuleEffects([terms], today, of=of_rule(terms.id)),
        all_of([met, not_excluded(str(terms.id))]),
        seen,
    )
    count, excluded = await _matches(all_of([met, seen]), terms.id)
    counts = await found.effects.counts(seen)
    return replace(found, match_count=count - excluded, excluded_count=excluded, counts=counts)


async def _matches(where: Sql, rule_id: int) -> tuple[int, int]:
    excluded = not_excluded(str(rule_id)).text.removeprefix("NOT ")
    count, left_out = (await fetch(_MATCHES.format(excluded=excluded, where=where.text), where.params))[0]
    return int(count), int(left_out or 0)


async def _edited(edit: AssignmentRuleEdit, before: RuleTerms, viewer: Viewer) -> RuleTerms:
    action = await with_ids(checked(edit))
    rule = await AssignmentRule.get(id=before.id) if before.id else None
    await refuse(viewer, action, rule)
    problems = await rule_problems(action, before)
    refuse_all([each for each in problems if (each.code, each.path) != ("EMPTY", ("qualifications",))])
    return changed_terms(before, action)


@dataclass(frozen=True, slots=True)
class AssignmentChanges:
    """What rules would make of a change of the organisation: numbers of assignments, and the first of each kind."""

    counts: Mapping[RuleEffect, int]
    first: Mapping[RuleEffect, Sequence[RuleDifference]]


class _TakenBack(OrdinaryRefusal):
    """What was done is looked at, and taken back."""

    def __init__(self, changes: AssignmentChanges) -> None:
        super().__init__("taken back")
        self.changes = changes


async def preview_action(action: Action, target: Key, *, viewer: Viewer, clock: Clock) -> AssignmentChanges:
    """Return what rules would make of an action: it is done, looked at and taken back, and nobody hears of it.

    Raises:
        Refused: it cannot be done.
    """
    tidy = checked(action)

    async def attempt(_: BaseDBAsyncClient) -> Any:
        work = Work(viewer, clock.now(), clock.today(), clock.zone)
        await do(work, await with_ids(tidy), await looked_up(target))
        raise _TakenBack(await _changes(work))

    try:
        await in_a_transaction(attempt)
    except _TakenBack as taken_back:
        return taken_back.changes
    raise AssertionError("unreachable")


async def _changes(work: Work) -> AssignmentChanges:
    people = any_of([in_list("t.id", sorted(work.unsettled.people)), *people_of(work.unsettled)])
    effects = RuleEffects(await terms_in_use(), work.today, people)
    counts = await effects.counts()
    return AssignmentChanges(
        {each: sum(count for (effect, _), count in counts.items() if effect is each) for each in RuleEffect},
        {each: await effects.first(each, SHOWN) for each in RuleEffect},
    )
