"""What a rule means to the database is what it means to Python, whatever the organisation."""

import random

import pytest

from app.db.database import fetch
from app.rules.reading import read_people
from app.rules.terms import RuleTerms, as_json, from_json
from tests.api import Api
from tests.app.random_rules import Organisation
from tests.seed import SEED

PEOPLE, CRITERIA, RULES = 30, 150, 60
PARTS = [0, 1, *(pytest.param(part, marks=pytest.mark.soak) for part in range(2, 40))]


async def selected(organisation: Organisation, rule: RuleTerms) -> set[int]:
    where = rule.condition(organisation.today)
    return {row[0] for row in await fetch(f'SELECT t.id FROM "user" t WHERE {where.text}', where.params)}


@pytest.mark.parametrize("part", PARTS)
async def test_the_statement_selects_those_of_whom_the_reading_says_that_they_meet_it(api: Api, part: int):
    organisation = await Organisation(random.Random(SEED + part), api.clock.today()).begin(PEOPLE)
    people = await read_people(each.id for each in organisation.people)
    single = [RuleTerms(1, None, (organisation.criterion(),)) for _ in range(CRITERIA)]
    sizes = set()

    for rule in (*single, *(organisation.rule() for _ in range(RULES))):
        found = await selected(organisation, rule) & people.keys()
        expected = {key for key, person in people.items() if rule.met_by(person, organisation.today)}
        assert found == expected, rule
        sizes.add(len(found))

    assert min(sizes) == 0
    assert max(sizes) == PEOPLE
    assert len(sizes) > PEOPLE // 2  # they were neither all trivial


async def test_terms_are_kept_and_put_back_as_they_were(api: Api):
    organisation = await Organisation(random.Random(SEED), api.clock.today()).begin(1)

    for _ in range(200):
        rule = organisation.rule()
        assert from_json(rule.id, as_json(rule)) == rule
