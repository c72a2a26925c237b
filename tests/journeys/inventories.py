"""A care organisation with an inventory: what somebody does decides what they have to be qualified for."""

from dataclasses import dataclass
from typing import Any

from tests.api import Api

Json = dict[str, Any]
PROPOSALS = "proposals { name change decision isByApprover }"


@dataclass(frozen=True)
class Inventories:
    """Mia manages Team A with Lena in it; Max manages Team B with Zoe in it; Ada is the administrator."""

    ada: Api
    mia: Api
    max: Api
    lena: Api
    zoe: Api
    activity: str
    inventory: str
    qualifications: dict[str, str]

    async def started(self, by: Api | None = None) -> str:
        """Begin with the inventory, as Lena unless somebody else does."""
        return str((await (by or self.lena).do("inventoryRunStart", inventory=self.inventory))["id"])

    async def answered(self, run: str, *answers: str, by: Api | None = None) -> Json:
        """Answer one question after another: options by what they are called, several with commas between."""
        me = by or self.lena
        found: Json = {}
        for answer in answers:
            question = (await me.node(run, "InventoryRun", "question { id options { id wording } }"))["question"]
            options = {each["wording"]: each["id"] for each in question["options"]}
            chosen = [options[name] for name in answer.split(", ") if name]
            found = await me.do("inventoryRunAnswer", id=run, question=question["id"], options=chosen, select=NOW)
        return found

    async def submitted(self, *answers: str, by: Api | None = None) -> str:
        """A run that waits for a decision."""
        run = await self.started(by)
        await self.answered(run, *answers, by=by)
        await (by or self.lena).do("inventoryRunSubmit", id=run)
        return run

    async def approved(self, *answers: str, **given: Any) -> str:
        """A run that Mia has approved."""
        run = await self.submitted(*answers)
        await self.mia.do("inventoryRunApprove", id=run, **given)
        return run

    async def proposals(self, run: str, by: Api | None = None) -> list[tuple[str, str, str]]:
        found = await (by or self.ada).node(run, "InventoryRun", "proposals { name change decision }")
        return [(each["name"], each["change"], each["decision"]) for each in found["proposals"]]

    async def sources(self, person: str = "lena") -> dict[str, list[tuple[str, bool]]]:
        """By the name of each qualification: of which kind its reasons are, and whether they still apply."""
        select = "assignments { nodes { qualification { name } sources { kind withdrawnOn } } }"
        found = await self.ada.ask(f'{{ users(filter: {{ search: "{person}" }}) {{ nodes {{ {select} }} }} }}')
        [user] = found["users"]["nodes"]
        return {
            each["qualification"]["name"]: [(s["kind"], s["withdrawnOn"] is None) for s in each["sources"]]
            for each in user["assignments"]["nodes"]
        }


NOW = "question { wording } proposals { name change } answers { question { wording } choices { option { wording } } }"


def option(wording: str, *qualifications: str, **more: Any) -> Json:
    return {"wording": wording, "qualifications": list(qualifications), **more}


def question(wording: str, *options: Json, **more: Any) -> Json:
    return {"wording": wording, "options": list(options), **more}


def questions(ids: dict[str, str]) -> list[Json]:
    """Where somebody works, what they do there, and whether they drive."""
    return [
        question(
            "Where do you work?",
            option("In the warehouse"),
            option("In care", ids["Hygiene"], leadsTo="care"),
            option("At the office", isLast=True),
        ),
        question(
            "What do you do there?",
            option("Drive a forklift", ids["Forklift"]),
            option("Give first aid", ids["First Aid"]),
            kind="MULTIPLE",
        ),
        question("Do you give medication?", option("Yes", ids["Medication"]), option("No"), code="care"),
    ]


async def inventories(api: Api) -> Inventories:
    a, b = await api.unit("Team A"), await api.unit("Team B")
    await api.user("Mia", role="MANAGER", unit=a, managed_units=[a])
    await api.user("Max", role="MANAGER", unit=b, managed_units=[b])
    await api.user("Lena", unit=a)
    await api.user("Zoe", unit=b)
    ids = {}
    for name in ("Hygiene", "Forklift", "First Aid", "Medication", "Lifting"):
        ids[name] = await api.qualification(name, achieve=[await api.activity(f"{name} course")])
    activity = await api.activity("Intake", type="QUALIFICATION_INVENTORY")
    made = await api.do(
        "inventoryCreate", activity=activity, welcome="Welcome", questions=questions(ids), closing="Thank you"
    )
    await api.do("inventoryPublish", id=made["id"])
    people = {name: await api.signed_in_as(f"{name}@care.example") for name in ("mia", "max", "lena", "zoe")}
    return Inventories(ada=api, activity=activity, inventory=made["id"], qualifications=ids, **people)
