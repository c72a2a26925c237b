"""Where what rules have assigned is not what they should have, found in one statement.

Somebody who is not active is given nothing new, and keeps what they have as long as they meet the rule (E38).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.db.database import fetch
from app.db.sql import FALSE, TRUE, Sql, all_of, any_of, in_list, joined
from app.rules.terms import RuleTerms

ALL_RULES = Sql("s.rule_id IS NOT NULL")
_BEGINS = """
    SELECT 1 AS begins, given.rule_id AS rule_id, given.qualification_id AS qualification_id, t.id AS user_id,
        0 AS source_id, 0 AS assignment_id
    FROM {{}} WHERE t.is_active AND NOT EXISTS ({given})
"""
_GIVEN = """
    SELECT 1 FROM assignment a JOIN assignment_source s ON s.assignment_id = a.id WHERE a.user_id = t.id
    AND a.qualification_id = given.qualification_id AND s.rule_id = given.rule_id AND s.withdrawn_on IS NULL
"""
_GIVEN_TO_ONE = f"{_GIVEN.replace('a.qual', '+a.qual').replace('s.rule', '+s.rule')} LIMIT 1 OFFSET 0"
"""The same for a few people, of each among what is assigned to them: no index by qualification or rule has a `+`.

Of a rule that is being applied the database does not know yet that it has assigned much, and would look through all of
that for each person, in one join if it could.
"""
_ENDS = """
    SELECT 0 AS begins, s.rule_id AS rule_id, a.qualification_id AS qualification_id, a.user_id AS user_id,
        s.id AS source_id, a.id AS assignment_id
    FROM assignment_source s JOIN assignment a ON a.id = s.assignment_id JOIN "user" t ON t.id = a.user_id
    WHERE s.withdrawn_on IS NULL AND {}
"""
EXCLUDED = "EXISTS (SELECT 1 FROM rule_exclusion e WHERE e.rule_id = {} AND e.user_id = t.id AND e.ended_at IS NULL)"


@dataclass(frozen=True, slots=True)
class RuleDifference:
    """A reason for an assignment that is to begin, or one that is to end (it then has a source)."""

    rule_id: int
    qualification_id: int
    user_id: int
    source_id: int = 0
    assignment_id: int = 0

    @property
    def begins(self) -> bool:
        return not self.source_id


async def rule_differences(
    rules: Sequence[RuleTerms], today: date, *, people: Sql = TRUE, of: Sql = ALL_RULES, at_most: int | None = None
) -> list[RuleDifference]:
    """Return what is to begin and to end, of users `t` for whom a condition holds, in the order of their ids.

    `of` are the sources `s` that may end: those of all rules, or of some.
    """
    begins = beginning(rules, today, people, is_for_few=at_most is not None)
    return await _first([*begins, ending(rules, today, people, of)], at_most)


async def first_to_begin(rules: Sequence[RuleTerms], today: date, people: Sql, at_most: int) -> list[RuleDifference]:
    """Return what is to begin, of users `t` for whom a condition holds: the first in the order of their ids."""
    begins = beginning(rules, today, people, is_for_few=True)
    return await _first(begins, at_most) if begins else []


async def _first(parts: list[Sql], at_most: int | None) -> list[RuleDifference]:
    in_order = "SELECT * FROM ({}) found ORDER BY user_id, begins, rule_id, qualification_id"
    if at_most is not None:  # each part on its own, so that it is left as soon as it has enough
        in_order += f" LIMIT {at_most}"
        parts = [each.within(f"SELECT * FROM ({in_order}) part") for each in parts]
    query = joined(" UNION ALL ", parts).within(in_order)
    return [
        RuleDifference(rule_id, qualification, user, source, assignment)
        for _, rule_id, qualification, user, source, assignment in await fetch(query.text, query.params)
    ]


def beginning(rules: Sequence[RuleTerms], today: date, people: Sql = TRUE, *, is_for_few: bool = False) -> list[Sql]:
    """Return the statement of what is to begin; nothing if no rule assigns anything."""
    assigning = [rule for rule in rules if rule.assigns and rule.qualifications]
    if not assigning:
        return []
    given = joined(
        " UNION ALL ",
        [
            Sql("SELECT CAST(? AS BIGINT) AS rule_id, CAST(? AS BIGINT) AS qualification_id", (rule.id, key))
            for rule in assigning
            for key in rule.qualification_ids
        ],
    )
    source = given.within(
        '({}) given JOIN qualification q ON q.id = given.qualification_id AND q.archived_on IS NULL CROSS JOIN "user" t'
    )
    if len(assigning) == 1:  # so that an index can serve
        met = all_of([assigning[0].condition(today), not_excluded(str(assigning[0].id))])
    else:
        each = [all_of([Sql("given.rule_id = ?", (rule.id,)), rule.condition(today)]) for rule in assigning]
        met = all_of([any_of(each), not_excluded("given.rule_id")])
    begins = _BEGINS.format(given=_GIVEN_TO_ONE if is_for_few else _GIVEN)
    return [source.within(begins) + all_of([people, met]).within("AND {}")]


def ending(rules: Sequence[RuleTerms], today: date, people: Sql = TRUE, of: Sql = ALL_RULES) -> Sql:
    """Return the statement of what is to end."""
    stays = [
        all_of([Sql("s.rule_id = ?", (rule.id,)), in_list("a.qualification_id", rule.qualification_ids), met])
        for rule in rules
        if (met := rule.condition(today)) is not FALSE and rule.qualifications
    ]
    kept = all_of([any_of(stays), not_excluded("s.rule_id")]) if stays else FALSE
    return all_of([of, people, kept.within("NOT ({})")]).within(_ENDS)


def not_excluded(rule: str) -> Sql:
    """Return the condition that a user `t` is not excluded from the rule of that id or column."""
    return Sql(f"NOT {EXCLUDED.format(rule)}")


def of_rule(rule_id: int) -> Sql:
    """Return the condition that a source `s` is one of a rule."""
    return Sql("s.rule_id = ?", (rule_id,))


def not_begun_in(run_id: int) -> Sql:
    """Return the condition that a source `s` is none that a run has begun."""
    return Sql("(s.begun_in IS NULL OR s.begun_in <> ?)", (run_id,))


def of_rules(rule_ids: Iterable[int]) -> Sql:
    """Return the condition that a source `s` is one of some rules."""
    return in_list("s.rule_id", rule_ids)
