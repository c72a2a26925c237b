"""Killed in the middle of applying a rule or of undoing that: the same end as if it had not been (E36, R15)."""

import json

import pytest

from app.db.database import fetch
from app.rules.differences import rule_differences
from app.rules.terms import terms_in_use
from jobs.rules import apply_rules
from tests.api import Api
from tests.app.rules import Ward, title
from tests.jobs.killed import at
from tests.jobs.killed_rules import kill_applying_after
from tests.timelines import assert_stored_as_computed

ROUNDS = [3, pytest.param(100, marks=pytest.mark.soak)]
TWICE = """
    SELECT assignment_id FROM assignment_source WHERE withdrawn_on IS NULL GROUP BY assignment_id HAVING COUNT(*) > 1
"""
ARCHIVED = """
    SELECT a.id FROM assignment a WHERE (a.archived_on IS NULL) <> EXISTS (
        SELECT 1 FROM assignment_source s WHERE s.assignment_id = a.id AND s.withdrawn_on IS NULL)
"""
RUNS = "SELECT begun + ended FROM assignment_rule_run ORDER BY id"


@pytest.mark.parametrize("rounds", ROUNDS)
async def test_killing_it_anywhere_comes_to_the_same_end(api: Api, database_url: str, rounds: int):
    ward = await Ward(api).begin()
    for name in ("Ann", "Bea", "Cas"):
        await ward.person(name, job_title="Nurse")
    for name in ("Dee", "Eva"):
        await ward.person(name, job_title="Cook")
    rule = await ward.rule(title("nurse"))
    story, done = json.dumps({"rule": rule}), [0]

    for number in range(rounds):
        await kill_applying_after(
            0.3 + number * 0.7 / rounds, database_url, str(api.token), story, at(number).isoformat()
        )
        api.clock.move_to(at(number + 1))
        async for _ in apply_rules(api.clock):
            pass
        says = (await api.node(rule, "AssignmentRule", "criteria { jobTitles }"))["criteria"][0]["jobTitles"]
        nurses, cooks = ["Ann", "Bea", "Cas"], ["Dee", "Eva"]
        assert await ward.held() == (cooks if says == ["Cook"] else nurses)
        assert await rule_differences(await terms_in_use(), api.clock.today()) == []
        assert [list(await fetch(query)) for query in (TWICE, ARCHIVED)] == [[], []]
        await assert_stored_as_computed(api.clock)
        done.append(sum(row[0] for row in await fetch(RUNS)))

    assert done[-1] > 0
    assert len(set(done)) > rounds // 2  # most of the times it had come to do something
