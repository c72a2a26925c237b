"""What is done for many people at once: decided as for one, told once, put on record once (S25, E36)."""

import json

from app.db.database import fetch
from jobs.bulk_runs import continue_bulk_runs
from tests.api import ADMIN, events
from tests.bulk import PEOPLE, Ward, assigned, by_name, counts, done, outcomes, previewed, worked
from tests.timelines import assert_stored_as_computed

ENTRY = "what actor { name } asked changes { field after }"
AUDIT = "SELECT what, subject_type FROM audit_entry ORDER BY number"
DONE, NOTHING, REFUSED = ("DONE", None), "NOTHING_TO_DO", "REFUSED"


async def test_everybody_who_matches_is_assigned_it_and_that_is_told_and_audited_once(ward: Ward):
    api = ward.api
    await api.assign(ward.people["Ann"], ward.first_aid)
    await api.do("userDeactivate", id=ward.people["Cas"])
    told, audited = len(await events()), len(await fetch(AUDIT))
    asked = {"filter": {"unit": [ward.ward], "role": ["LEARNER"]}, "qualification": ward.first_aid}

    dry = await previewed(api, "bulkAssign", **asked)
    run = await done(api, "bulkAssign", **asked)

    expected = {"Ann": (NOTHING, "ALREADY_ASSIGNED"), "Bea": DONE, "Cas": (REFUSED, "INACTIVE")}
    assert by_name(dry["rows"]["nodes"]) == await outcomes(api, run) == expected
    assert (dry["total"], dry["userErrors"]) == (3, [])
    assert [(each["outcome"], each["count"]) for each in dry["counts"]] == [("DONE", 1), (NOTHING, 1), (REFUSED, 1)]
    said = [each["reason"] and each["reason"]["message"] for each in dry["counts"]]
    assert said == [None, "It is already assigned by hand.", "This person is not active."]
    assert (await events())[told:] == ["BulkRunFinished"]
    assert [tuple(row) for row in await fetch(AUDIT)][audited:] == [
        ("BulkAssign", "BulkRun"),
        ("BulkRunFinished", "BulkRun"),
    ]
    assert await assigned(api, ward.first_aid) == ["Ann", "Bea"]
    await assert_stored_as_computed(api.clock)


async def test_the_audit_says_what_was_asked_and_for_whom_it_was_done(ward: Ward):
    api = ward.api
    run = await done(api, "bulkAssign", filter={"unit": [ward.ward], "role": ["LEARNER"]}, qualification=ward.first_aid)

    text = f'{{ auditEntries(filter: {{subject: ["{run}"]}}) {{ nodes {{ {ENTRY} }} }} }}'
    [asked, finished] = (await api.ask(text))["auditEntries"]["nodes"]

    assert json.loads(asked["asked"]) == {
        "assignedOn": None, "filter": {"role": ["LEARNER"], "unit": [{"id": ward.ward}]}, "on": None,
        "qualification": {"id": ward.first_aid}, "users": [],
    }  # fmt: skip
    said = {each["field"]: each["after"] for each in finished["changes"]}
    assert (finished["actor"], said["people"], said["changed"]) == ({"name": "Ada"}, "Ann\nBea\nCas", "3")


async def test_it_stands_in_the_history_of_each_person_for_whom_it_was_done(ward: Ward):
    api = ward.api
    await api.assign(ward.people["Ann"], ward.first_aid)
    await done(api, "bulkAssign", users=ward.team, qualification=ward.first_aid)

    found = {name: await api.node(ward.people[name], "User", "history { nodes { name } }") for name in ("Ann", "Bea")}

    names = {name: [each["name"] for each in history["history"]["nodes"]] for name, history in found.items()}
    assert names == {"Ann": ["USER_CHANGED"], "Bea": ["BULK_RUN_FINISHED", "USER_CHANGED"]}


async def test_a_manager_does_it_for_the_own_units_and_nobody_else_is_there(ward: Ward):
    await ward.api.do("userEdit", id=ward.people["Dee"], job_title="Nurse")
    named = [*ward.team, ward.people["Dee"]]

    refused = await ward.mona.refused("bulkAssign", users=named, qualification=ward.first_aid)
    dry = await previewed(ward.mona, "bulkAssign", users=named, qualification=ward.first_aid)
    run = await done(ward.mona, "bulkAssign", filter={"role": ["LEARNER"]}, qualification=ward.first_aid)
    seen = await ward.api.node(run, "BulkRun", f"requestedBy {{ name }} {PEOPLE}")

    assert refused == [("NOT_FOUND", "input.users.3")]
    assert (dry["userErrors"], dry["rows"]["nodes"]) == ([{"code": "NOT_FOUND", "field": ["input", "users", "3"]}], [])
    assert await outcomes(ward.mona, run) == {"Ann": DONE, "Bea": DONE, "Cas": DONE}
    assert (seen["requestedBy"], seen["results"]["totalCount"]) == ({"name": "Mona"}, 3)


async def test_a_learner_does_none_of_it_and_sees_no_run_of_others(ward: Ward):
    run = await done(ward.mona, "bulkAssign", users=ward.team, qualification=ward.first_aid)
    ann = await ward.api.signed_in_as("ann@care.example")
    other = await ward.api.signed_in_as(ADMIN)

    refused = await ann.refused("bulkAssign", users=[ward.people["Ann"]], qualification=ward.first_aid)
    undoing = await ann.tried("bulkRunUndo", id=run, reason="No")
    hidden = await ann.attempt(f'{{ node(id: "{run}") {{ id }} }}')

    assert refused == [("FORBIDDEN", "")]
    assert [error["code"] for error in undoing["userErrors"]] == ["NOT_FOUND"]
    assert hidden.codes == ["NOT_FOUND"]
    assert (await counts(other, run))["changed"] == 3


async def test_a_manager_records_nothing_for_herself_and_an_administrator_does(ward: Ward):
    asked = {"filter": {"unit": [ward.ward]}, "activity": ward.course}

    of_mona = await outcomes(ward.mona, await done(ward.mona, "bulkRecordCompletions", **asked))
    of_ada = await outcomes(ward.api, await done(ward.api, "bulkRecordCompletions", **asked))

    assert of_mona == {"Ann": DONE, "Bea": DONE, "Cas": DONE, "Mona": (REFUSED, "OWN_COMPLETION")}
    already = (NOTHING, "ALREADY_RECORDED")
    assert of_ada == {"Ann": already, "Bea": already, "Cas": already, "Mona": DONE}


async def test_a_manager_who_loses_the_unit_meanwhile_is_refused_what_is_left(ward: Ward, in_chunks: None):
    run = (await ward.mona.do("bulkAssign", users=ward.team, qualification=ward.first_aid))["id"]
    steps = continue_bulk_runs(ward.api.clock)
    assert await anext(steps) == 2
    await steps.aclose()
    await ward.api.do("userEdit", id="email:mona@care.example", managed_units=[])
    await worked(ward.api)

    found = await outcomes(ward.api, run)
    assert found == {"Ann": DONE, "Bea": DONE, "Cas": (REFUSED, "NOT_FOUND")}
    hidden = (await ward.mona.node(run, "BulkRun", PEOPLE))["results"]["nodes"]
    assert [(each["user"], each["outcome"]) for each in hidden] == [(None, "DONE"), (None, "DONE"), (None, REFUSED)]
