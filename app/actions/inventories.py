"""Handlers: write, publish and archive the questionnaires of activities."""

from typing import Any

from app.actions.questionnaires import as_given, questions_of, refuse_questions, write_questions
from app.actions.shared import archive, change
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal, refuse_all
from app.reading.inventories import flaws_of
from schema.activities import LearningActivity
from schema.enums import ActivityType
from schema.inventories import (
    Inventory,
    InventoryArchive,
    InventoryCreate,
    InventoryEdit,
    InventoryPublish,
    InventoryRestore,
)
from schema.inventory_enums import InventoryState
from schema.inventory_versions import InventoryVersion


@handles(InventoryCreate)
async def inventory_create(work: Work, action: InventoryCreate) -> Inventory:
    """Begin an inventory with its first draft."""
    activity = await work.linked(LearningActivity, action.activity, "activity")
    if activity.archived_on is not None:
        raise Refused(refusal(action, "ARCHIVED", "activity"))
    if activity.type is not ActivityType.QUALIFICATION_INVENTORY:
        raise Refused(refusal(action, "NOT_AN_INVENTORY", "activity"))
    if await Inventory.filter(activity_id=activity.id).exists():
        raise Refused(refusal(action, "TAKEN", "activity"))
    questions = as_given(action.questions)
    await refuse_questions(action, questions)
    inventory = await Inventory.create(activity_id=activity.id, is_published=False)
    texts = {"welcome": action.welcome, "closing": action.closing}
    await write_questions(await _add_version(work, inventory, 1, texts), questions)
    return inventory


@handles(InventoryEdit)
async def inventory_edit(work: Work, inventory: Inventory, action: InventoryEdit) -> Inventory:
    """Change the draft; if the latest version is published, begin the next one with what it has (E53)."""
    latest = await _latest(inventory)
    given = action.given()
    before = await questions_of(latest)
    wanted = as_given(given.get("questions", before))
    texts = {name: given.get(name, getattr(latest, name)) for name in ("welcome", "closing")}
    is_other = wanted != before
    if not is_other and all(getattr(latest, name) == text for name, text in texts.items()):
        return inventory
    await refuse_questions(action, wanted, known=before)
    if latest.state is InventoryState.DRAFT:
        await change(latest, texts)
    else:
        await change(latest, {"is_latest": False})
        latest, is_other = await _add_version(work, inventory, latest.number + 1, texts), True
    if is_other:
        await write_questions(latest, wanted)
    return inventory


@handles(InventoryPublish)
async def inventory_publish(work: Work, inventory: Inventory, action: InventoryPublish) -> Inventory:
    """Let the draft take the place of the version that is published, if nothing is wrong with it."""
    latest = await _latest(inventory)
    if latest.state is not InventoryState.DRAFT:
        raise Refused(refusal(action, "NOTHING_TO_PUBLISH"))
    refuse_all([refusal(action, each.flaw.value, *each.path) for each in await flaws_of(latest.id)])
    for current in await InventoryVersion.filter(inventory_id=inventory.id, state=InventoryState.PUBLISHED):
        await change(current, {"state": InventoryState.SUPERSEDED})
    published = {"state": InventoryState.PUBLISHED, "published_at": work.now, "published_by_id": work.actor_id}
    await change(latest, published)
    await change(inventory, {"is_published": True})
    return inventory


@handles(InventoryArchive)
async def inventory_archive(work: Work, inventory: Inventory, action: InventoryArchive) -> Inventory:
    """Stop new answers; what waits for a decision can still be decided."""
    await archive(work, inventory)
    return inventory


@handles(InventoryRestore)
async def inventory_restore(work: Work, inventory: Inventory, action: InventoryRestore) -> Inventory:
    await change(inventory, {"archived_on": None})
    return inventory


async def _latest(inventory: Inventory) -> InventoryVersion:
    return await InventoryVersion.get(inventory_id=inventory.id, is_latest=True)


async def _add_version(work: Work, inventory: Inventory, number: int, texts: dict[str, Any]) -> InventoryVersion:
    return await InventoryVersion.create(
        inventory_id=inventory.id,
        number=number,
        state=InventoryState.DRAFT,
        is_latest=True,
        created_at=work.now,
        created_by_id=work.actor_id,
        **texts,
    )
