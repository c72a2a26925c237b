"""Two devices, or two people, at the same inventory at the same moment: one effect, and a refusal for the other."""

import pytest

from app.db.database import fetch
from tests.api import Api
from tests.app.test_actions_at_once import STAGGERED, one_after_the_other, outcomes
from tests.journeys.inventories import inventories

AT_ONCE = 4


async def test_beginning_on_two_devices_at_once_makes_one_run(api: Api) -> None:
    story = await inventories(api)

    found = await outcomes(*(story.lena.tried("inventoryRunStart", inventory=story.inventory) for _ in range(AT_ONCE)))

    assert found == {"done": 1, "ALREADY_STARTED": AT_ONCE - 1}
    assert [tuple(row) for row in await fetch("SELECT COUNT(*) FROM inventory_run")] == [(1,)]


async def test_submitting_twice_at_once_asks_for_one_approval(api: Api) -> None:
    story = await inventories(api)
    run = await story.started()
    await story.answered(run, "In care", "Yes")

    found = await outcomes(*(story.lena.tried("inventoryRunSubmit", id=run) for _ in range(AT_ONCE)))

    assert found == {"done": 1, "CONFLICT": AT_ONCE - 1}
    assert [tuple(row) for row in await fetch("SELECT COUNT(*) FROM approval")] == [(1,)]


async def test_answering_at_once_keeps_one_answer_to_a_question(api: Api) -> None:
    story = await inventories(api)
    run = await story.started()
    asked = (await story.lena.node(run, "InventoryRun", "question { id options { id } }"))["question"]
    options = [each["id"] for each in asked["options"]]

    found = await outcomes(
        *(story.lena.tried("inventoryRunAnswer", id=run, question=asked["id"], options=[each]) for each in options)
    )

    assert found == {"done": len(options)}
    assert [tuple(row) for row in await fetch("SELECT COUNT(*) FROM inventory_choice")] == [(1,)]


@pytest.mark.parametrize("head_start", STAGGERED)
async def test_of_two_who_decide_at_once_one_is_too_late(
    api: Api, monkeypatch: pytest.MonkeyPatch, head_start: int
) -> None:
    story = await inventories(api)
    run = await story.submitted("In care", "Yes")
    approved = story.mia.tried("inventoryRunApprove", id=run)
    rejected = story.ada.tried("inventoryRunReject", id=run, reason="No")

    found = await one_after_the_other(monkeypatch, head_start, approved, rejected)

    assert found == {"done": 1, "CONFLICT": 1}
    state = (await story.ada.node(run, "InventoryRun", "state"))["state"]
    sources = await story.sources()
    assert (state, len(sources)) in (("APPROVED", 2), ("REJECTED", 0))
