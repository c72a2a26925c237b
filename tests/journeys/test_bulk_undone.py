"""A bulk run is undone for all with whom nothing else has happened since, and nothing is deleted (E36)."""

from tests.api import events
from tests.bulk import Ward, assigned, counts, done, outcomes, statuses, undone, valid_through
from tests.timelines import assert_stored_as_computed

NOTHING, REFUSED = "NOTHING_TO_DO", "REFUSED"


async def test_those_who_are_about_to_lose_it_on_a_day_get_more_time_and_that_is_undone(ward: Ward, in_chunks: None):
    api = ward.api
    api.clock.move_to("2026-01-15")
    await done(api, "bulkAssign", users=ward.team, qualification=ward.first_aid)
    await done(api, "bulkRecordCompletions", users=ward.team[:2], activity=ward.course)
    api.clock.move_to("2027-01-10")
    asked = {"filter": {"expiringWithinDays": 10}, "through": "2027-03-01", "reason": "No room on the course"}

    run = await done(api, "bulkExtend", **asked)
    again = await done(api, "bulkExtend", **{**asked, "filter": {"qualification": [ward.first_aid]}})
    extended = await valid_through(api, ward.first_aid)
    ward.later()
    await undone(api, run)

    assert await outcomes(api, run) == {"Ann": ("UNDONE", None), "Bea": ("UNDONE", None)}
    assert await outcomes(api, again) == {
        "Ann": (NOTHING, "NOT_LATER"), "Bea": (NOTHING, "NOT_LATER"), "Cas": (REFUSED, "NO_PERIOD"),
    }  # fmt: skip
    assert extended == {"Ann": "2027-03-01", "Bea": "2027-03-01", "Cas": None}
    assert await valid_through(api, ward.first_aid) == {"Ann": "2027-01-15", "Bea": "2027-01-15", "Cas": None}
    await assert_stored_as_computed(api.clock)


async def test_exempting_many_and_undoing_it_leaves_each_where_they_were(ward: Ward):
    api = ward.api
    await done(api, "bulkAssign", users=ward.team, qualification=ward.first_aid)
    asked = {
        "filter": {"qualification": [ward.first_aid]},
        "activity": ward.course,
        "stage": "ACHIEVE",
        "reason": "Old hands",
    }

    run = await done(api, "bulkExempt", **asked)
    again = await done(api, "bulkExempt", **asked)
    wrong = await done(api, "bulkExempt", **{**asked, "activity": ward.refresher})
    qualified = await statuses(api, ward.first_aid)
    ward.later()
    await undone(api, run)

    everybody = ("Ann", "Bea", "Cas")
    assert await outcomes(api, again) == dict.fromkeys(everybody, (NOTHING, "ALREADY_EXEMPT"))
    assert await outcomes(api, wrong) == dict.fromkeys(everybody, (REFUSED, "NOT_REQUIRED"))
    assert qualified == dict.fromkeys(everybody, "QUALIFIED")
    assert await statuses(api, ward.first_aid) == dict.fromkeys(everybody, "IN_PROGRESS")
    await assert_stored_as_computed(api.clock)


async def test_undoing_leaves_those_alone_with_whom_something_else_has_happened_since(ward: Ward, in_chunks: None):
    api = ward.api
    run = await done(api, "bulkAssign", users=ward.team, qualification=ward.first_aid)
    ward.later()
    await api.complete(ward.people["Ann"], ward.course)
    ward.later()
    told = len(await events())
    await undone(api, run, "The wrong qualification")

    assert await outcomes(api, run) == {
        "Ann": ("KEPT", "CHANGED_SINCE"), "Bea": ("UNDONE", None), "Cas": ("UNDONE", None),
    }  # fmt: skip
    assert await statuses(api, ward.first_aid) == {"Ann": "QUALIFIED", "Bea": None, "Cas": None}
    assert (await events())[told:] == ["BulkRunUndone"]
    assert await counts(api, run) == {
        "state": "UNDONE", "total": 3, "done": 3, "changed": 3, "unchanged": 0, "refused": 0, "undone": 2, "kept": 1,
    }  # fmt: skip
    assert [error["code"] for error in (await api.tried("bulkRunUndo", id=run, reason="Again"))["userErrors"]] == [
        "CONFLICT"
    ]
    await assert_stored_as_computed(api.clock)


async def test_completions_that_are_undone_are_revoked_with_the_reason_and_their_certificates(ward: Ward):
    api = ward.api
    await done(api, "bulkAssign", users=ward.team, qualification=ward.first_aid)
    run = await done(api, "bulkRecordCompletions", users=ward.team, activity=ward.course)
    ward.later()
    mine = (await api.ask("{ completions { nodes { id user { name } } } }"))["completions"]["nodes"]
    await api.do(
        "completionRevoke", id=next(each["id"] for each in mine if each["user"]["name"] == "Cas"), reason="Was ill"
    )
    ward.later()
    await undone(api, run, "It was the day before")

    text = "{ completions { nodes { user { name } revocationReason } } certificates { nodes { revokedAt } } }"
    found = await api.ask(text)
    reasons = {each["user"]["name"]: each["revocationReason"] for each in found["completions"]["nodes"]}
    assert reasons == {"Ann": "It was the day before", "Bea": "It was the day before", "Cas": "Was ill"}
    assert all(each["revokedAt"] for each in found["certificates"]["nodes"])
    assert (await outcomes(api, run))["Cas"] == ("KEPT", "CHANGED_SINCE")
    assert await statuses(api, ward.first_aid) == dict.fromkeys(("Ann", "Bea", "Cas"), "IN_PROGRESS")
    await assert_stored_as_computed(api.clock)


async def test_what_was_withdrawn_by_mistake_is_assigned_on_without_a_day_between(ward: Ward, in_chunks: None):
    api = ward.api
    api.clock.move_to("2026-01-15")
    await done(api, "bulkAssign", users=ward.team, qualification=ward.first_aid)
    await done(api, "bulkRecordCompletions", users=ward.team, activity=ward.course)
    api.clock.move_to("2026-03-01")
    run = await done(api, "bulkWithdraw", filter={"qualification": [ward.first_aid]}, reason="They left")
    gone = await assigned(api, ward.first_aid)
    api.clock.move_to("2026-03-10")
    await api.assign(ward.people["Cas"], ward.first_aid)
    ward.later()
    await undone(api, run)

    assert gone == []
    assert await outcomes(api, run) == {
        "Ann": ("UNDONE", None), "Bea": ("UNDONE", None), "Cas": ("KEPT", "CHANGED_SINCE"),
    }  # fmt: skip
    ann, cas = [await api.node(ward.people[name], "User", "assignments { nodes { id } }") for name in ("Ann", "Cas")]
    days = ("2026-02-28", "2026-03-01", "2026-03-09", "2026-03-10")
    found = [await api.statuses(each["assignments"]["nodes"][0]["id"], *days) for each in (ann, cas)]
    assert found == [["QUALIFIED"] * 4, ["QUALIFIED", None, None, "QUALIFIED"]]
    await assert_stored_as_computed(api.clock)
