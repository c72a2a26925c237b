"""What a chunk of a bulk run costs: as many statements for many people as for a few, and one evaluation each."""

import pytest

from app.bulk import runs
from jobs.bulk_runs import continue_bulk_runs
from tests.app.test_statement_counts import Cost, costs
from tests.bulk import Ward

CHUNK = {"sqlite": 23, "postgres": 25}


async def chunk_of(ward: Ward, count: int, monkeypatch: pytest.MonkeyPatch) -> Cost:
    """What one chunk with so many people costs, who are assigned something new."""
    monkeypatch.setattr(runs, "DONE_AT_ONCE", 0)
    monkeypatch.setattr(runs, "RUN_CHUNK", count)
    people = [await ward.api.user(f"P{count}-{number}") for number in range(count)]
    await ward.api.do("bulkAssign", users=people, qualification=ward.first_aid)
    steps = continue_bulk_runs(ward.api.clock)
    with costs(monkeypatch) as cost:
        assert await anext(steps) == count
    assert [done async for done in steps] == [0]
    return cost


async def test_a_chunk_sends_as_many_statements_for_sixty_people_as_for_twenty_four(
    ward: Ward, engine: str, monkeypatch: pytest.MonkeyPatch
):
    few, many = [await chunk_of(ward, count, monkeypatch) for count in (24, 60)]

    assert (len(few.sent), len(many.sent)) == (CHUNK[engine], CHUNK[engine]), "\n".join(many.sent)
    assert many.evaluations <= 60


async def test_a_dry_run_sends_as_many_statements_for_all_as_for_one(
    ward: Ward, engine: str, monkeypatch: pytest.MonkeyPatch
):
    document = "query($input: BulkAssignInput!) { bulkAssignPreview(input: $input) { counts { count } } }"
    sent = []
    for users in (ward.team[:1], ward.team):
        with costs(monkeypatch) as cost:
            await ward.api.ask(document, input={"users": users, "qualification": ward.first_aid})
        sent.append(len(cost.sent))

    assert sent[0] == sent[1]
