"""Reads single people against rules: which they meet, and on which criteria they fail."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.db.rows import as_day, rows
from app.rules.criteria import RulePerson
from app.rules.terms import RuleTerms, terms_in_use
from schema.enums import Language, Role

_PEOPLE = 'SELECT id, job_title, language, role, date_added, is_active FROM "user" WHERE {}'
_UNITS = 'SELECT t.id, closure.above_id FROM "user" t JOIN unit_closure closure ON closure.unit_id = t.unit_id WHERE {}'
_GROUPS = (
    'SELECT member.user_id, g.id FROM group_member member JOIN "group" g ON g.id = member.group_id '
    "WHERE g.archived_on IS NULL AND {}"
)
_EXCLUDED = "SELECT user_id, rule_id FROM rule_exclusion WHERE ended_at IS NULL AND {}"


@dataclass(frozen=True, slots=True)
class RuleReading:
    """What a rule says of one person."""

    rule_id: int
    is_met: bool
    """Whether it applies: it is met, and the person is active and not excluded."""
    is_excluded: bool
    is_in_unit: bool
    unmet: tuple[int, ...]
    """The places of the criteria that are not met."""


async def read_people(user_ids: Iterable[int]) -> Mapping[int, RulePerson]:
    """Return what rules look at of some people, as it is today."""
    ids = list(user_ids)
    units, groups = await _sets(_UNITS, "t.id", ids), await _sets(_GROUPS, "member.user_id", ids)
    return {
        row[0]: RulePerson(
            frozenset(units[row[0]]), frozenset(groups[row[0]]), row[1], Language(row[2]), Role(row[3]),
            as_day(row[4]), bool(row[5]),
        )
        for row in await rows(_PEOPLE, "id", ids)
    }  # fmt: skip


async def readings_of(user_ids: Iterable[int], today: date) -> dict[int, list[RuleReading]]:
    """Return what each rule that is in use says of some people."""
    ids = list(user_ids)
    people, excluded, rules = await read_people(ids), await _sets(_EXCLUDED, "user_id", ids), await terms_in_use()
    return {key: [_reading(rule, people[key], rule.id in excluded[key], today) for rule in rules] for key in people}


def _reading(rule: RuleTerms, person: RulePerson, is_excluded: bool, today: date) -> RuleReading:
    unmet, is_in_unit = tuple(rule.unmet_by(person, today)), rule.reaches(person)
    is_met = is_in_unit and not unmet and not is_excluded and person.is_active
    return RuleReading(rule.id, is_met, is_excluded, is_in_unit, unmet)


async def _sets(query: str, column: str, ids: list[int]) -> Mapping[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for owner, key in await rows(query, column, ids):
        found[owner].add(key)
    return found
