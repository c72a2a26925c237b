"""Computed fields of inventories: what is wrong with one, trying it out, and one's own run of it."""

from collections.abc import Sequence
from typing import Annotated, Any

import strawberry

from app.db.database import fetch
from app.db.rows import rows
from app.db.sql import Sql, all_of, in_list
from app.domain.inventories import AnswersGiven, Questionnaire, added, longest, way
from app.reading.inventories import FlawFound, flaws_of
from resolvers.computed import computed
from resolvers.context import Context, Info
from resolvers.derive.enums import graphql_enum
from resolvers.derive.names import key_of
from resolvers.errors import BadInput
from resolvers.inventory_loaders import asked_by, row_if_any, rows_in_order
from resolvers.limits.prices import priced
from resolvers.loaders import loaded, row_of
from schema.inventory_enums import InventoryFlaw, InventoryRunState
from schema.inventory_runs import InventoryRun
from schema.inventory_versions import MAX_OPTIONS, MAX_QUESTIONS, InventoryOption, InventoryQuestion
from schema.kit.entity import Entity
from schema.kit.names import camel
from schema.qualifications import Qualification

graphql_enum(InventoryFlaw)


@strawberry.input(description="The answer to a question, while an inventory is tried out.")
class InventoryWalkAnswer:
    """The answer to a question, while an inventory is tried out."""

    question: strawberry.ID = strawberry.field(description="The question.")
    options: list[strawberry.ID] = strawberry.field(
        description="The options that are chosen; none is an answer too.", default_factory=list
    )


_Answers = Annotated[
    list[InventoryWalkAnswer] | None,
    strawberry.argument(description=f"What was answered so far: at most {MAX_QUESTIONS} answers."),
]


@strawberry.type(description="What keeps a version of an inventory from being published, and where.")
class InventoryProblem:
    """What keeps a version of an inventory from being published, and where."""

    question_key: strawberry.Private[int | None]
    option_key: strawberry.Private[int | None]
    code: InventoryFlaw = strawberry.field(description="The code for programs to act on.")
    message: str = strawberry.field(description="A sentence to show to the user, in their language.")
    field: list[str] = strawberry.field(
        description='Its place in the input of `inventoryEdit`, such as `["input", "questions", "2", "code"]`.'
    )

    @computed("The question that it is about; null if it is about none.", shows=InventoryQuestion, null=True)
    async def question(self, info: Info) -> Any:
        return await row_if_any(info, InventoryQuestion, self.question_key)

    @computed("The option that it is about; null if it is about none.", shows=InventoryOption, null=True)
    async def option(self, info: Info) -> Any:
        return await row_if_any(info, InventoryOption, self.option_key)


@strawberry.type(description="A qualification that answers would propose, and why.")
class InventoryWalkResult:
    """A qualification that answers would propose, and why."""

    qualification_key: strawberry.Private[int]
    option_keys: strawberry.Private[list[int]]
    name: str = strawberry.field(description="What the qualification is called.")

    @computed("The qualification; null if you may not see it.", shows=Qualification, null=True)
    async def qualification(self, info: Info) -> Any:
        return await row_of(info, Qualification, self.qualification_key)

    @computed("The options because of which it is proposed.", shows=InventoryOption, many=True, usually=1)
    async def because(self, info: Info) -> Any:
        return await rows_in_order(info, InventoryOption, self.option_keys)


@strawberry.type(description="Where answers lead, without being stored.")
class InventoryWalk:
    """Where answers lead, without being stored."""

    question_key: strawberry.Private[int | None]
    answered_keys: strawberry.Private[list[int]]
    question_number: int = strawberry.field(description="Which question of the way it is, counted from 1.")
    questions_at_most: int = strawberry.field(description="How many questions there will be at most.")
    results: list[InventoryWalkResult] = strawberry.field(
        description="What the answers propose so far.", metadata=priced(usually=5)
    )

    @computed("The first question without an answer; null at the closing page.", shows=InventoryQuestion, null=True)
    async def question(self, info: Info) -> Any:
        return await row_if_any(info, InventoryQuestion, self.question_key)

    @computed("The questions answered, in the order of the way.", shows=InventoryQuestion, many=True, usually=8)
    async def answered(self, info: Info) -> Any:
        return await rows_in_order(info, InventoryQuestion, self.answered_keys)


class InventoryFields:
    """Fields of Inventory that are written by hand."""

    pk: int

    @computed("My run that is open or waits for a decision; null if there is none.", shows=InventoryRun, null=True)
    async def viewer_run(self, info: Info) -> Any:
        viewer = info.context.signed_in()

        async def load(ids: list[int]) -> list[int | None]:
            mine = [Sql("user_id = ? AND state IN (?, ?)", (viewer.user_id, *_RUNNING)), in_list("inventory_id", ids)]
            asked = all_of(mine).within("SELECT inventory_id, id FROM inventory_run WHERE {}")
            found = {row[0]: row[1] for row in await fetch(asked.text, asked.params)}
            return [found.get(key) for key in ids]

        return await row_if_any(info, InventoryRun, await loaded(info.context, "own runs", load, self.pk))


_RUNNING = (InventoryRunState.OPEN, InventoryRunState.SUBMITTED)


class InventoryVersionFields:
    """Fields of InventoryVersion that are written by hand."""

    pk: int

    @computed("What keeps it from being published; empty if nothing does.", usually=1, costs=100)
    async def problems(self, info: Info) -> list[InventoryProblem]:
        asked, found = await asked_by(info.context, self.pk), await flaws_of(self.pk)
        return [_problem(info, each, asked) for each in found]

    @computed("Where answers would lead. Nothing is stored.", costs=100)
    async def walk(self, info: Info, answers: _Answers = None) -> InventoryWalk:
        asked, given = await asked_by(info.context, self.pk), _given(answers or [])
        found, adds = way(asked, given), added(asked, given)
        names = await _names_of(info.context, adds)
        return InventoryWalk(
            question_key=_key(asked, found.at),
            answered_keys=[asked.questions[place].key for place in found.answered],
            question_number=len(found.answered) + 1,
            questions_at_most=len(found.answered) + longest(asked, found.at),
            results=[
                InventoryWalkResult(qualification_key=key, option_keys=options, name=names[key])
                for key, options in adds.items()
            ],
        )


def _problem(info: Info, found: FlawFound, asked: Questionnaire) -> InventoryProblem:
    question = None if found.question is None else asked.questions[found.question]
    option = None if question is None or found.option is None else question.options[found.option]
    return InventoryProblem(
        question_key=None if question is None else question.key,
        option_key=None if option is None else option.key,
        code=found.flaw,
        message=info.context.language.say(found.flaw.description),
        field=["input", *(camel(each) if isinstance(each, str) else str(each) for each in found.path)],
    )


def _given(answers: Sequence[InventoryWalkAnswer]) -> AnswersGiven:
    if len(answers) > MAX_QUESTIONS or any(len(each.options) > MAX_OPTIONS for each in answers):
        raise BadInput(
            "At most {questions} answers of {options} options each.",
            argument="answers",
            questions=MAX_QUESTIONS,
            options=MAX_OPTIONS,
        )
    return {
        _id(InventoryQuestion, each.question): [_id(InventoryOption, one) for one in each.options] for each in answers
    }


def _id(entity: type[Entity], text: str) -> int:
    key = key_of(entity, text)
    assert isinstance(key, int), "questions and options have no codes that stand for ids"
    return key


def _key(asked: Questionnaire, place: int) -> int | None:
    return None if place == asked.end else asked.questions[place].key


async def _names_of(context: Context, qualifications: dict[int, list[int]]) -> dict[int, str]:
    found = await rows("SELECT id, name FROM qualification WHERE {}", "id", qualifications)
    return {row[0]: row[1] for row in found}
