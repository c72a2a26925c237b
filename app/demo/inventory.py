"""Gives the demo an inventory for new colleagues, and one result of it that waits for a decision."""

from collections.abc import Sequence

from app.clock import Clock
from app.gate.work import perform
from app.policy.access import Viewer
from schema.activities import LearningActivityCreate
from schema.enums import ActivityType
from schema.inventories import Inventory, InventoryCreate, InventoryPublish
from schema.inventory_enums import QuestionKind
from schema.inventory_runs import InventoryRun, InventoryRunAnswer, InventoryRunStart, InventoryRunSubmit
from schema.inventory_versions import InventoryOption, InventoryOptionInput, InventoryQuestion, InventoryQuestionInput
from schema.kit.action import Action
from schema.people import User
from schema.qualifications import Qualification

_ADMIN = "marijke.devries@delinde.example"
TAKEN_BY = "emma.visser@delinde.example"
_ANSWERS = (
    ("In the care of clients",),
    ("I hand out medication", "I prepare or serve meals"),
    ("Yes, regularly",),
    ("Yes, on my ward",),
    ("Yes",),
)
"""What Emma answers, question by question."""
_WELCOME = """A few questions about your work at **De Linde**. They take about three minutes.

From your answers follows what you have to be qualified for. Your manager looks at it before anything is assigned.
"""
_CLOSING = (
    "Thank you. Your manager will look at your answers this week, and talk to you about anything that is unclear."
)


async def take_inventory(clock: Clock) -> None:
    """Publish the inventory as the administrator, and let Emma take it; Fatima, her manager, is to decide."""
    inventory = await _published(clock)
    await _submitted(inventory, clock)


async def _published(clock: Clock) -> Inventory:
    admin = await _viewer(_ADMIN)

    async def do(action: Action, target: int | None = None) -> int:
        made = await perform(action, viewer=admin, clock=clock, target=target)
        return int(made.id)

    about = "A short questionnaire on what you do, for new colleagues and for who changes jobs."
    activity = await do(
        LearningActivityCreate(
            name="Intake: what does your work ask of you?",
            code="INTAKE",
            type=ActivityType.QUALIFICATION_INVENTORY,
            description=about,
        )
    )
    codes = dict(await Qualification.all().values_list("code", "id"))
    made = await do(InventoryCreate(activity=activity, welcome=_WELCOME, questions=_questions(codes), closing=_CLOSING))
    return await Inventory.get(id=await do(InventoryPublish(), made))


def _questions(ids: dict[str | None, int]) -> list[InventoryQuestionInput]:
    def option(wording: str, *codes: str, leads_to: str | None = None, is_last: bool = False) -> InventoryOptionInput:
        adds = [ids[code] for code in codes]
        return InventoryOptionInput(wording=wording, qualifications=adds, leads_to=leads_to, is_last=is_last)

    def asked(
        wording: str, options: Sequence[InventoryOptionInput], *, code: str | None = None, many: bool = False,
        explanation: str | None = None,
    ) -> InventoryQuestionInput:  # fmt: skip
        kind = QuestionKind.MULTIPLE if many else QuestionKind.SINGLE
        return InventoryQuestionInput(wording=wording, explanation=explanation, kind=kind, code=code, options=options)

    return [
        asked(
            "Where do you work most of the time?",
            [
                option("In the care of clients"),
                option("In the kitchen or in housekeeping", "HYG", leads_to="emergencies"),
                option("In the warehouse or in technical services", leads_to="warehouse"),
                option("At the office", leads_to="emergencies"),
            ],
        ),
        asked(
            "What do you do for your clients?",
            [option("I hand out medication", "MED"), option("I wash and dress people", "HYG"),
             option("I prepare or serve meals", "HYG")],
            many=True,
            explanation="Think of an ordinary week, and of weekends and nights as well.",
        ),
        asked(
            "Are you ever the only one of your team in the house?",
            [option("Yes, regularly", "BHV"), option("No, or hardly ever")],
            explanation="At night or in the weekend, for example.",
        ),
        asked(
            "Have you been asked to help in an emergency?",
            [option("Yes, on my ward", "FIRE"), option("Yes, in the whole house", "BHV", "FIRE"), option("No")],
            code="emergencies",
        ),
        asked("Do you see personal data of clients or colleagues?", [option("Yes", "GDPR", is_last=True),
                                                                       option("No", is_last=True)]),
        asked(
            "Which of these do you drive?",
            [option("A forklift truck", "FORK"), option("A pallet truck")],
            code="warehouse",
            many=True,
        ),
    ]  # fmt: skip


async def _submitted(inventory: Inventory, clock: Clock) -> None:
    emma = await _viewer(TAKEN_BY)
    run = await perform(InventoryRunStart(inventory=inventory.id), viewer=emma, clock=clock)
    for wanted in _ANSWERS:
        question = await InventoryQuestion.get(id=(await InventoryRun.get(id=run.id)).question_id)
        options = await InventoryOption.filter(question_id=question.id, wording__in=wanted)
        given = InventoryRunAnswer(question=question.id, options=[each.id for each in options])
        await perform(given, viewer=emma, clock=clock, target=run.id)
    await perform(InventoryRunSubmit(), viewer=emma, clock=clock, target=run.id)


async def _viewer(email: str) -> Viewer:
    person = await User.get(email=email)
    return Viewer(person.id, person.role)
