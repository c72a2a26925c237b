"""Keeps the answers of a run, the question it has come to, and what it proposes so far."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from app.actions.shared import change
from app.db.bulk import insert
from app.db.entities import made
from app.domain.inventories import AnswersGiven, Questionnaire, Way, added, proposed, way
from app.reading.inventories import answers_of, held_by, questionnaire_of
from schema.enums import Decision
from schema.inventory_answers import InventoryAnswer, InventoryChoice, InventoryProposal
from schema.inventory_runs import InventoryRun


@dataclass(frozen=True, slots=True)
class Taken:
    """A run as it is: what is asked, and what was answered."""

    asks: Questionnaire
    answers: AnswersGiven

    @property
    def way(self) -> Way:
        """The way that the answers take."""
        return way(self.asks, self.answers)

    def place_on_the_way(self, question: int) -> int | None:
        """Where a question stands, if the answers lead to it."""
        place, found = self.asks.place_of(question), self.way
        return place if place in (*found.answered, found.at) else None

    def before(self, question: int | None) -> int | None:
        """The question before one of the way, or before the closing page (None); None if there is none."""
        found = self.way
        passed = [*found.answered, found.at]
        at = found.at if question is None else self.asks.place_of(question)
        number = passed.index(at) if at in passed else len(passed) - 1
        return passed[number - 1] if number else None

    def with_answer(self, question: int, chosen: Collection[int]) -> "Taken":
        return replace(self, answers={**self.answers, question: chosen})

    def key_at(self, place: int) -> int | None:
        """The id of the question at a place; None at the closing page."""
        return None if place == self.asks.end else self.asks.questions[place].key


async def taken(run: InventoryRun) -> Taken:
    return Taken(await questionnaire_of(run.version_id), (await answers_of([run.id]))[run.id])


async def keep_answer(run: InventoryRun, question: int, chosen: Collection[int]) -> None:
    """Keep the answer to a question, in the place of an earlier one."""
    given = await InventoryAnswer.get_or_none(run_id=run.id, question_id=question)
    if given is None:
        given = await InventoryAnswer.create(run_id=run.id, question_id=question, is_on_the_way=False, position=0)
    await InventoryChoice.filter(answer_id=given.id).delete()
    await insert([made(InventoryChoice, answer_id=given.id, option_id=key) for key in sorted(chosen)])


async def bring_up_to_date(run: InventoryRun, found: Taken, *, at: int) -> None:
    """Note which answers count, what they propose, and that the question at a place is to be answered now."""
    on_the_way = {found.key_at(place): number for number, place in enumerate(found.way.answered)}
    for given in await InventoryAnswer.filter(run_id=run.id):
        number = on_the_way.get(given.question_id)
        await change(given, {"is_on_the_way": number is not None, "position": number or 0})
    await _propose(run, found)
    await change(run, {"question_id": found.key_at(at)})


async def _propose(run: InventoryRun, found: Taken) -> None:
    held = await held_by(run.user_id, run.inventory_id)
    changes = proposed(list(added(found.asks, found.answers)), held)
    for proposal in await InventoryProposal.filter(run_id=run.id):
        now = changes.pop(proposal.qualification_id, None)
        await (proposal.delete() if now is None else change(proposal, {"change": now}))
    await insert(
        [
            made(
                InventoryProposal,
                run_id=run.id,
                qualification_id=key,
                change=each,
                decision=Decision.PENDING,
                is_by_approver=False,
            )
            for key, each in changes.items()
        ]
    )
