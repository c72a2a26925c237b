"""Inventories in the organisation in which everybody may see something else, and who may see and do what with them."""

from typing import Any

from schema.inventory_enums import InventoryRunState, InventoryState
from tests.api import Api

Row = dict[str, Any]

READERS = ("nina", "sam", "mia", "max", "ada")
"""Whose answers to the first inventory wait for a decision."""
WRITERS = ("nina", "sam")
"""Who answers the second one."""


async def with_inventories(api: Api) -> None:
    """Two that people take, and two drafts, of which one is archived."""
    lifting = await api.qualification("Lifting", achieve=[await api.activity("Lifting course")])
    asked = [
        {"wording": wording, "kind": "MULTIPLE", "options": [{"wording": "Yes", "qualifications": [lifting]}]}
        for wording in ("Do you lift?", "Do you carry?")
    ]
    made = {}
    for name in ("Intake", "Skills", "Later", "Earlier"):
        activity = await api.activity(name, type="QUALIFICATION_INVENTORY")
        made[name] = (await api.do("inventoryCreate", activity=activity, questions=asked))["id"]
    for name in ("Intake", "Skills"):
        await api.do("inventoryPublish", id=made[name])
    for name in READERS:
        me = await api.signed_in_as(f"{name}@care.example")
        await me.do("inventoryRunSubmit", id=await _answered(me, made["Intake"]))
    for name in WRITERS:
        me = await api.signed_in_as(f"{name}@care.example")
        await _answered(me, made["Skills"])
    await api.do("inventoryArchive", id=made["Earlier"])
    await api.activity("Free", type="QUALIFICATION_INVENTORY")


async def _answered(me: Api, inventory: str) -> str:
    run = str((await me.do("inventoryRunStart", inventory=inventory))["id"])
    for _ in range(2):
        asked = (await me.node(run, "InventoryRun", "question { id options { id } }"))["question"]
        options = [each["id"] for each in asked["options"]]
        await me.do("inventoryRunAnswer", id=run, question=asked["id"], options=options)
    return run


def _inventory(oracle: Any, row: Row) -> bool:
    """Whatever has been published is there for everybody."""
    return oracle.leads or any(oracle.rows("InventoryVersion", inventory_id=row["id"], state=InventoryState.PUBLISHED))


def _version(oracle: Any, row: Row) -> bool:
    """What is asked is there for who answers it."""
    return oracle.leads or any(oracle.rows("InventoryRun", version_id=row["id"], user_id=oracle.me["id"]))


def _question(oracle: Any, row: Row) -> bool:
    return _version(oracle, oracle.tables["InventoryVersion"][row["version_id"]])


def _option(oracle: Any, row: Row) -> bool:
    return _question(oracle, oracle.tables["InventoryQuestion"][row["question_id"]])


def _of_run(oracle: Any, row: Row) -> bool:
    return oracle.tables["InventoryRun"][row["run_id"]]["user_id"] in oracle.people


def _of_answer(oracle: Any, row: Row) -> bool:
    return _of_run(oracle, oracle.tables["InventoryAnswer"][row["answer_id"]])


SEES = {
    "Inventory": _inventory,
    "InventoryVersion": _version,
    "InventoryQuestion": _question,
    "InventoryOption": _option,
    "InventoryAddition": lambda oracle, _: oracle.leads,
    "InventoryRun": lambda oracle, row: row["user_id"] in oracle.people,
    "InventoryAnswer": _of_run,
    "InventoryChoice": _of_answer,
    "InventoryProposal": _of_run,
}


def _own(oracle: Any, row: Row) -> bool:
    return bool(row["user_id"] == oracle.me["id"])


BY_WHO_ANSWERS = tuple(f"InventoryRun{verb}" for verb in ("Answer", "Back", "Submit"))
BY_WHO_DECIDES = tuple(f"InventoryRun{verb}" for verb in ("Approve", "Reject"))
_WRITTEN = ("InventoryEdit", "InventoryPublish", "InventoryArchive")
MAY = {
    **dict.fromkeys(("InventoryCreate", "InventoryRestore", *_WRITTEN), lambda oracle, _: oracle.is_admin),
    "InventoryRunStart": lambda _, __: True,
    **dict.fromkeys(BY_WHO_ANSWERS, _own),
    **dict.fromkeys(BY_WHO_DECIDES, lambda oracle, row: oracle.looks_after(row["user_id"])),
}
AVAILABLE = {
    "InventoryRestore": lambda row: row["archived_on"] is not None,
    **dict.fromkeys(_WRITTEN, lambda row: row["archived_on"] is None),
    **dict.fromkeys(BY_WHO_ANSWERS, lambda row: row["state"] == InventoryRunState.OPEN),
    **dict.fromkeys(BY_WHO_DECIDES, lambda row: row["state"] == InventoryRunState.SUBMITTED),
}
