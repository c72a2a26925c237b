"""How many people a bulk verb may be about grows with what somebody may do, and all of it is bounded."""

import pytest

from app.actions import bulk_selecting
from schema.bulk_verbs import MOST_CHOSEN, MOST_UNFINISHED
from schema.enums import Role
from tests.bulk import Ward, done, previewed
from tests.verbs import Json

WHY = "reason { message }"


async def test_a_manager_may_do_fewer_at_once_than_an_administrator(ward: Ward, monkeypatch: pytest.MonkeyPatch):
    most = {Role.LEARNER: 0, Role.MANAGER: 2, Role.ADMIN: 3}
    monkeypatch.setattr(bulk_selecting, "MOST_PEOPLE", most)
    asked: Json = {"filter": {"role": ["LEARNER"]}, "qualification": ward.first_aid}

    of_mona = await ward.mona.tried("bulkAssign", **asked)
    dry = await previewed(ward.mona, "bulkAssign", **asked)
    of_ada = await ward.api.refused("bulkAssign", **asked)
    allowed = await done(ward.api, "bulkAssign", users=ward.team, qualification=ward.first_aid)

    [error] = of_mona["userErrors"]
    assert (error["code"], error["message"], error["field"]) == (
        "TOO_MANY_PEOPLE", "At most 2 at once; these are 3. Narrow the filter.", ["input", "filter"],
    )  # fmt: skip
    assert dry["userErrors"] == [{"code": "TOO_MANY_PEOPLE", "field": ["input", "filter"]}]
    assert of_ada == [("TOO_MANY_PEOPLE", "input.filter")]
    assert allowed


async def test_whoever_is_named_is_named_once_and_no_more_than_fit(ward: Ward):
    ann = ward.people["Ann"]

    twice = await done(ward.api, "bulkAssign", users=[ann, ann], qualification=ward.first_aid)
    too_many = await ward.api.refused("bulkAssign", users=[ann] * (MOST_CHOSEN + 1), qualification=ward.first_aid)

    assert (await ward.api.node(twice, "BulkRun", "total changed")) == {"total": 1, "changed": 1}
    assert too_many == [("TOO_MANY", "input.users")]


async def test_nobody_and_everybody_twice_are_refused_at_their_places(ward: Ward):
    asked: Json = {"qualification": ward.first_aid}

    assert await ward.api.refused("bulkAssign", **asked) == [("NOBODY", "input.users")]
    assert await ward.api.refused("bulkAssign", **asked, filter={"search": "Nemo"}) == [("NOBODY", "input.filter")]
    both = await ward.api.refused("bulkAssign", **asked, filter={}, users=ward.team)
    assert both == [("BOTH", "input.filter")]
    wrong: Json = {"filter": {}, "qualification": ward.first_aid, "assigned_on": "2027-01-01"}
    assert await ward.api.refused("bulkAssign", **wrong) == [("IN_THE_FUTURE", "input.assignedOn")]
    recorded: Json = {"filter": {}, "activity": ward.course, "completed_on": "2027-01-01"}
    assert await ward.api.refused("bulkRecordCompletions", **recorded) == [("IN_THE_FUTURE", "input.completedOn")]
    await ward.api.do("qualificationArchive", id=ward.first_aid)
    assert await ward.api.refused("bulkAssign", **asked, filter={}) == [("ARCHIVED", "input.qualification")]


async def test_one_person_has_so_many_unfinished_runs_and_no_more(ward: Ward, in_chunks: None):
    asked: Json = {"users": ward.team, "qualification": ward.first_aid}
    for _ in range(MOST_UNFINISHED):
        await ward.api.do("bulkAssign", **asked)

    assert await ward.api.refused("bulkAssign", **asked) == [("TOO_MANY_RUNS", "")]
    assert await done(ward.mona, "bulkAssign", **asked)
    assert await done(ward.api, "bulkAssign", **asked)


async def test_a_run_that_changed_nothing_has_nothing_to_undo(ward: Ward):
    await done(ward.api, "bulkAssign", users=ward.team, qualification=ward.first_aid)
    run = await done(ward.api, "bulkAssign", users=ward.team, qualification=ward.first_aid)

    refused = await ward.api.tried("bulkRunUndo", id=run, reason="No")

    assert [error["code"] for error in refused["userErrors"]] == ["NOTHING_DONE"]


async def test_a_day_so_far_ahead_that_nothing_is_stored_of_it_is_a_wrong_input(ward: Ward):
    text = """mutation($input: BulkWithdrawInput!) { bulkWithdraw(input: $input) { userErrors { code } } }"""
    answer = await ward.api.attempt(text, input={"filter": {"status": ["EXPIRED"]}, "on": "2060-01-01"})

    assert answer.codes == ["BAD_USER_INPUT"]


async def test_reasons_are_said_in_the_language_of_who_asks(ward: Ward):
    await ward.api.do("userEdit", id="email:mona@care.example", language="DUTCH")
    asked: Json = {"users": ward.team, "qualification": ward.first_aid}

    run = await done(ward.mona, "bulkAssign", **asked)
    dry = await previewed(ward.mona, "bulkAssign", **asked)
    again = await done(ward.mona, "bulkAssign", **asked)
    said = await ward.mona.node(again, "BulkRun", f"counts {{ {WHY} count }} results {{ nodes {{ {WHY} }} }}")

    words = "Het is al handmatig toegewezen."
    assert run != again
    assert [each["reason"]["message"] for each in dry["rows"]["nodes"]] == [words] * 3
    assert said["counts"] == [{"reason": {"message": words}, "count": 3}]
    assert [each["reason"]["message"] for each in said["results"]["nodes"]] == [words] * 3
