"""Follows what changes people, units and groups: what rules give is brought in line in the same transaction (S60)."""

from collections.abc import Iterator, Sequence

from app.db.bulk import chunks
from app.db.sql import TRUE, Sql, any_of, in_list
from app.gate.settling import Touched
from app.gate.work import Work
from app.rules.applying import apply
from app.rules.criteria import below
from app.rules.differences import ALL_RULES, RuleDifference, of_rules, rule_differences
from app.rules.holding import hold_people, hold_rules
from app.rules.runs import AT_ONCE_BY_RULES, begin_run
from app.rules.terms import RuleTerms, terms_in_use

_PEOPLE_AT_ONCE = 500


async def follow(work: Work, touched: Touched) -> None:
    """Bring what rules give in line with what was touched; the assignments that this touches are settled with it."""
    if touched.people:
        await hold_rules(alone=False)
        rules = await terms_in_use()
        for some in chunks(sorted(touched.people), _PEOPLE_AT_ONCE):
            found = await rule_differences(rules, work.today, people=in_list("t.id", some))
            applied = await apply(work, found, rules)
            touched.add(assignments=applied.assignments, made=applied.made)
    if touched.units or touched.groups:
        await _follow_many(work, touched, await terms_in_use(), any_of(people_of(touched)), ALL_RULES)
    if touched.qualifications:
        rules = [each for each in await terms_in_use() if not touched.qualifications.isdisjoint(each.qualification_ids)]
        await _follow_many(work, touched, rules, TRUE, of_rules(each.id for each in rules))


async def _follow_many(work: Work, touched: Touched, rules: Sequence[RuleTerms], people: Sql, of: Sql) -> None:
    """Bring many in line; if there is much to do, the rules are applied in the background."""

    async def found() -> list[RuleDifference]:
        return await rule_differences(rules, work.today, people=people, of=of, at_most=AT_ONCE_BY_RULES + 1)

    if not rules:
        return
    ids = {each.user_id for each in await found()}
    await hold_people(ids)
    await hold_rules(alone=True)
    now = await found()
    if len(now) > AT_ONCE_BY_RULES:
        for rule in rules:
            await begin_run(work, rule)
        return
    await hold_people({each.user_id for each in now} - ids)
    applied = await apply(work, now, rules)
    touched.add(assignments=applied.assignments, made=applied.made)


def people_of(touched: Touched) -> Iterator[Sql]:
    """Give the conditions that a user `t` sits in what was touched, or belongs to it."""
    if touched.units:
        yield below(tuple(sorted(touched.units)))
    if touched.groups:
        yield in_list("member.group_id", sorted(touched.groups)).within(
            "t.id IN (SELECT member.user_id FROM group_member member WHERE {})"
        )
