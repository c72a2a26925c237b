"""Deciding on the result of an inventory: by whom, of each qualification, and what comes of it (E25, E35, E52)."""

from tests.api import Api, events
from tests.journeys.inventories import inventories

QUEUE = """{ approvals(filter: { decision: PENDING }) { nodes {
    kind user { name } uploadedCertificate { id } inventoryRun { state }
    subject { __typename ... on InventoryRun { proposals { name because { wording question { wording } } } } }
} } }"""


async def test_the_approver_sees_the_profile_the_answers_and_why_each_qualification_is_in_it(api: Api) -> None:
    story = await inventories(api)
    await story.submitted("In the warehouse", "Drive a forklift, Give first aid", "No")

    [waiting] = (await story.mia.ask(QUEUE))["approvals"]["nodes"]

    what = {"wording": "What do you do there?"}
    assert waiting == {
        "kind": "INVENTORY_RESULT",
        "user": {"name": "Lena"},
        "uploadedCertificate": None,
        "inventoryRun": {"state": "SUBMITTED"},
        "subject": {
            "__typename": "InventoryRun",
            "proposals": [
                {"name": "Forklift", "because": [{"wording": "Drive a forklift", "question": what}]},
                {"name": "First Aid", "because": [{"wording": "Give first aid", "question": what}]},
            ],
        },
    }


async def test_single_qualifications_are_taken_out_and_others_added(api: Api) -> None:  # E52
    story = await inventories(api)
    ids = story.qualifications
    run = await story.submitted("In care", "Yes")

    await story.mia.do("inventoryRunApprove", id=run, take_out=[ids["Medication"]], add=[ids["Lifting"]])

    assert await story.proposals(run) == [
        ("Hygiene", "ADD", "APPROVED"),
        ("Medication", "ADD", "REJECTED"),
        ("Lifting", "ADD", "APPROVED"),
    ]
    assert await story.sources() == {"Hygiene": [("INVENTORY", True)], "Lifting": [("INVENTORY", True)]}
    by = await story.lena.node(run, "InventoryRun", "proposals { name isByApprover }")
    assert [each["name"] for each in by["proposals"] if each["isByApprover"]] == ["Lifting"]


async def test_what_is_rejected_gives_nothing_and_may_be_taken_again(api: Api) -> None:
    story = await inventories(api)
    run = await story.submitted("In care", "Yes")

    blank = await story.mia.refused("inventoryRunReject", id=run, reason=" ")
    await story.mia.do("inventoryRunReject", id=run, reason="You do not work in care")

    assert blank == [("REQUIRED", "input.reason")]
    assert await story.sources() == {}
    assert await story.lena.node(run, "InventoryRun", "state rejectionReason approval { decision }") == {
        "state": "REJECTED",
        "rejectionReason": "You do not work in care",
        "approval": {"decision": "REJECTED"},
    }
    completions = (await story.lena.ask("{ completions { totalCount } }"))["completions"]["totalCount"]
    assert completions == 0
    second = await story.started()
    assert second != run


async def test_nobody_decides_on_their_own_result_and_nobody_elsewhere_sees_it(api: Api) -> None:  # E25
    story = await inventories(api)
    lenas, mias = await story.submitted("In care", "Yes"), await story.submitted("In care", "No", by=story.mia)
    adas = await story.submitted("In care", "No", by=story.ada)

    assert await story.lena.refused("inventoryRunApprove", id=lenas) == [("FORBIDDEN", "")]
    assert await story.mia.refused("inventoryRunApprove", id=mias) == [("OWN_RESULT", "")]
    assert await story.mia.refused("inventoryRunReject", id=mias, reason="No") == [("OWN_RESULT", "")]
    assert await story.ada.refused("inventoryRunApprove", id=adas) == [("OWN_RESULT", "")]
    assert await story.max.refused("inventoryRunApprove", id=lenas) == [("NOT_FOUND", "id")]
    assert await story.zoe.refused("inventoryRunAnswer", id=lenas, question="x") == [("NOT_FOUND", "id")]
    assert (await story.max.ask("{ inventoryRuns { totalCount } approvals { totalCount } }")) == {
        "inventoryRuns": {"totalCount": 0},
        "approvals": {"totalCount": 0},
    }
    assert (await story.lena.ask("{ inventoryRuns { totalCount } }"))["inventoryRuns"]["totalCount"] == 1
    await story.ada.do("inventoryRunApprove", id=mias)


async def test_the_second_of_two_deciders_gets_the_decision_of_the_first(api: Api) -> None:
    story = await inventories(api)
    run = await story.submitted("In care", "Yes")
    await story.mia.do("inventoryRunApprove", id=run)

    late = await story.ada.tried("inventoryRunReject", id=run, reason="No", select="state decidedBy { name }")

    assert [error["code"] for error in late["userErrors"]] == ["CONFLICT"]
    assert late["made"] == {"state": "APPROVED", "decidedBy": {"name": "Mia"}}


async def test_nothing_is_decided_that_was_not_submitted(api: Api) -> None:
    story = await inventories(api)
    run = await story.started()

    assert await story.mia.refused("inventoryRunApprove", id=run) == [("CONFLICT", "")]
    assert await story.mia.refused("inventoryRunReject", id=run, reason="No") == [("CONFLICT", "")]


async def test_what_does_not_fit_the_proposal_is_refused_with_its_place(api: Api) -> None:
    story = await inventories(api)
    ids = story.qualifications
    run = await story.submitted("In care", "Yes")

    wrong = await story.mia.refused(
        "inventoryRunApprove",
        id=run,
        take_out=[ids["Hygiene"], ids["Forklift"]],
        add=[ids["Lifting"], ids["Medication"]],
    )

    assert wrong == [("NOT_PROPOSED", "input.takeOut.1"), ("ALREADY_PROPOSED", "input.add.1")]


async def test_what_was_archived_meanwhile_has_to_be_taken_out(api: Api) -> None:
    story = await inventories(api)
    ids = story.qualifications
    run = await story.submitted("In care", "Yes")
    for name in ("Medication", "Lifting"):
        await api.do("qualificationArchive", id=ids[name])

    left = await story.mia.tried("inventoryRunApprove", id=run)
    added = await story.mia.refused("inventoryRunApprove", id=run, take_out=[ids["Medication"]], add=[ids["Lifting"]])

    [error] = left["userErrors"]
    assert (error["code"], error["field"]) == ("TAKE_OUT_ARCHIVED", ["input", "takeOut"])
    assert error["message"] == "Medication has been archived since; take it out."
    assert added == [("ARCHIVED", "input.add.0")]
    await story.mia.do("inventoryRunApprove", id=run, take_out=[ids["Medication"]])
    assert await story.sources() == {"Hygiene": [("INVENTORY", True)]}


async def test_who_has_left_is_assigned_nothing(api: Api) -> None:
    story = await inventories(api)
    run = await story.submitted("In care", "Yes")
    await api.do("userDeactivate", id="email:lena@care.example")

    assert await story.mia.refused("inventoryRunApprove", id=run) == [("INACTIVE", "")]


async def test_what_is_assigned_by_hand_too_has_both_reasons_and_keeps_the_other_when_one_ends(api: Api) -> None:  # E35
    story = await inventories(api)
    by_hand = await api.assign("email:lena@care.example", story.qualifications["Hygiene"])

    await story.approved("In care", "No")
    both = await story.sources()
    await api.do("assignmentWithdraw", id=by_hand)

    assert both == {"Hygiene": [("MANUAL", True), ("INVENTORY", True)]}
    assert await story.sources() == {"Hygiene": [("MANUAL", False), ("INVENTORY", True)]}
    assert await api.refused("assignmentWithdraw", id=by_hand) == [("NOT_BY_HAND", "")]
    assert (await api.node(by_hand, "Assignment", "archivedOn"))["archivedOn"] is None


async def test_the_same_is_told_as_of_other_approvals(api: Api) -> None:
    story = await inventories(api)
    before = len(await events())

    run = await story.submitted("In care", "No")
    requested = len(await events())
    await story.mia.do("inventoryRunReject", id=run, reason="No")

    assert "ApprovalRequested" in (await events())[before:requested]
    assert (await events())[requested:] == ["ApprovalDecided"]


async def test_only_once_is_the_activity_completed_on_a_day(api: Api) -> None:  # E68
    story = await inventories(api)
    await api.complete("email:lena@care.example", story.activity)

    await story.approved("In care", "No")

    found = await story.lena.ask("{ completions { nodes { completedOn } } }")
    assert found["completions"]["nodes"] == [{"completedOn": "2026-01-01"}]
