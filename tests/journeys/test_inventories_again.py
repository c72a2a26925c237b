"""Taking an inventory again: what is new is added, and what is no longer asked for ends, if it is approved (E51)."""

from tests.api import Api
from tests.journeys.inventories import Inventories, inventories


async def retaken(story: Inventories, *answers: str) -> str:
    """Answer again on a later day, without a decision."""
    story.ada.clock.move_to("2026-02-01")
    return await story.submitted(*answers)


async def test_taken_again_it_proposes_what_is_new_and_what_is_to_go(api: Api) -> None:  # E51
    story = await inventories(api)
    await story.approved("In care", "Yes")

    run = await retaken(story, "In the warehouse", "Drive a forklift", "Yes")
    shown = await story.proposals(run, story.lena)
    await story.mia.do("inventoryRunApprove", id=run)

    assert sorted(shown) == [
        ("Forklift", "ADD", "PENDING"),
        ("Hygiene", "REMOVE", "PENDING"),
        ("Medication", "KEEP", "PENDING"),
    ]
    assert await story.sources() == {
        "Hygiene": [("INVENTORY", False)],
        "Medication": [("INVENTORY", True)],
        "Forklift": [("INVENTORY", True)],
    }
    ended = (
        'assignments(filter: { archivedOn: { since: "2026-01-01" } }) { nodes { qualification { name } archivedOn } }'
    )
    assert (await api.ask(f"{{ {ended} }}"))["assignments"]["nodes"] == [
        {"qualification": {"name": "Hygiene"}, "archivedOn": "2026-02-01"}
    ]


async def test_a_removal_ends_only_what_the_same_inventory_gave(api: Api) -> None:
    story = await inventories(api)
    ids = story.qualifications
    await story.approved("In care", "Yes")
    await api.assign("email:lena@care.example", ids["Hygiene"])
    other = await api.activity("Second intake", type="QUALIFICATION_INVENTORY")
    asked = [{"wording": "Drugs?", "options": [{"wording": "Yes", "qualifications": [ids["Medication"]]}]}]
    second = await api.do("inventoryCreate", activity=other, questions=asked)
    await api.do("inventoryPublish", id=second["id"])
    elsewhere = await story.lena.do("inventoryRunStart", inventory=second["id"])
    await story.answered(elsewhere["id"], "Yes")
    await story.lena.do("inventoryRunSubmit", id=elsewhere["id"])
    await story.mia.do("inventoryRunApprove", id=elsewhere["id"])

    run = await retaken(story, "At the office")
    await story.mia.do("inventoryRunApprove", id=run)

    assert await story.sources() == {
        "Hygiene": [("INVENTORY", False), ("MANUAL", True)],
        "Medication": [("INVENTORY", False), ("INVENTORY", True)],
    }


async def test_a_removal_that_is_taken_out_does_not_happen_and_what_is_no_longer_kept_ends(api: Api) -> None:
    story = await inventories(api)
    ids = story.qualifications
    await story.approved("In care", "Yes")

    run = await retaken(story, "In the warehouse", "", "Yes")
    await story.mia.do("inventoryRunApprove", id=run, take_out=[ids["Hygiene"], ids["Medication"]])

    assert {name: decision for name, _, decision in await story.proposals(run)} == {
        "Hygiene": "REJECTED",
        "Medication": "REJECTED",
    }
    assert await story.sources() == {"Hygiene": [("INVENTORY", True)], "Medication": [("INVENTORY", False)]}


async def test_what_was_removed_comes_back_with_its_history(api: Api) -> None:  # R13, E34
    story = await inventories(api)
    await story.approved("In care", "No")
    away = await retaken(story, "At the office")
    await story.mia.do("inventoryRunApprove", id=away)
    api.clock.move_to("2026-03-01")

    back = await story.submitted("In care", "No")
    assert await story.proposals(back) == [("Hygiene", "ADD", "PENDING")]
    await story.mia.do("inventoryRunApprove", id=back)

    [found] = (await api.ask("{ assignments { nodes { archivedOn sources { assignedOn withdrawnOn } } } }"))[
        "assignments"
    ]["nodes"]
    assert found == {
        "archivedOn": None,
        "sources": [
            {"assignedOn": "2026-01-01", "withdrawnOn": "2026-02-01"},
            {"assignedOn": "2026-03-01", "withdrawnOn": None},
        ],
    }
