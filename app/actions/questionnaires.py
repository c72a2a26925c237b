"""The questions of an inventory as its forms send them: read, compared, checked and written down."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from app.actions.shared import locked
from app.db.bulk import insert
from app.db.entities import made
from app.policy.refusals import CommonCode, PathItem, Problem, common, refusal, refuse_all
from schema.inventories import InventoryCreate
from schema.inventory_versions import (
    MAX_ADDED,
    MAX_OPTIONS,
    MAX_QUESTIONS,
    InventoryAddition,
    InventoryOption,
    InventoryOptionInput,
    InventoryQuestion,
    InventoryQuestionInput,
    InventoryVersion,
)
from schema.qualifications import Qualification

Questions = tuple[InventoryQuestionInput, ...]
_OF_QUESTION = ("wording", "explanation", "kind", "code")
_OF_OPTION = ("wording", "leads_to", "is_last")


def as_given(questions: Iterable[InventoryQuestionInput]) -> Questions:
    """Return questions so that they can be compared."""
    return tuple(
        replace(
            each,
            options=tuple(replace(option, qualifications=tuple(option.qualifications)) for option in each.options),
        )
        for each in questions
    )


async def questions_of(version: InventoryVersion) -> Questions:
    """Return what a version asks, as a form would send it."""
    added: dict[int, list[int]] = {}
    for addition in await InventoryAddition.filter(option__question__version_id=version.id).order_by("id"):
        added.setdefault(addition.option_id, []).append(addition.qualification_id)
    options: dict[int, list[InventoryOptionInput]] = {}
    for option in await InventoryOption.filter(question__version_id=version.id).order_by("position"):
        values = {name: getattr(option, name) for name in _OF_OPTION}
        asked = InventoryOptionInput(qualifications=tuple(added.get(option.id, ())), **values)
        options.setdefault(option.question_id, []).append(asked)
    return tuple(
        InventoryQuestionInput(
            options=tuple(options.get(each.id, ())), **{name: getattr(each, name) for name in _OF_QUESTION}
        )
        for each in await InventoryQuestion.filter(version_id=version.id).order_by("position")
    )


async def refuse_questions(action: InventoryCreate, questions: Questions, *, known: Questions = ()) -> None:
    """Refuse too many of anything, and archived qualifications that were not `known` to be added before."""
    refuse_all(list(_too_many(questions)))
    before = {key for _, key in _additions(known)}
    archived = {key for key, row in (await locked(Qualification, _keys(questions))).items() if row.archived_on}
    wrong = [path for path, key in _additions(questions) if key in archived - before]
    refuse_all([refusal(action, "ARCHIVED", *path) for path in wrong])


def _keys(questions: Questions) -> set[int]:
    return {key for _, key in _additions(questions)}


def _additions(questions: Questions) -> Iterator[tuple[tuple[PathItem, ...], int]]:
    for place, asked in enumerate(questions):
        for number, option in enumerate(asked.options):
            for which, key in enumerate(option.qualifications):
                yield ("questions", place, "options", number, "qualifications", which), key


def _too_many(questions: Questions) -> Iterator[Problem]:
    yield from _more_than(MAX_QUESTIONS, questions, "questions")
    for place, asked in enumerate(questions):
        yield from _more_than(MAX_OPTIONS, asked.options, "questions", place, "options")
        for number, option in enumerate(asked.options):
            there = ("questions", place, "options", number, "qualifications")
            yield from _more_than(MAX_ADDED, option.qualifications, *there)


def _more_than(most: int, items: Sequence[object], *path: PathItem) -> Iterator[Problem]:
    if len(items) > most:
        yield common(CommonCode.TOO_MANY, *path, message="At most {max} are allowed.", max=most)


async def write_questions(version: InventoryVersion, questions: Questions) -> None:
    """Write down what a draft asks, in the place of what it asked before."""
    await _forget_questions(version)
    asked = [
        made(
            InventoryQuestion,
            version_id=version.id,
            position=place,
            **{name: getattr(each, name) for name in _OF_QUESTION},
        )
        for place, each in enumerate(questions)
    ]
    await insert(asked)
    options = [
        (option, made(
            InventoryOption,
            question_id=row.id,
            position=number,
            **{name: getattr(option, name) for name in _OF_OPTION},
        ))
        for row, each in zip(asked, questions, strict=True)
        for number, option in enumerate(each.options)
    ]  # fmt: skip
    await insert([row for _, row in options])
    await insert(
        [
            made(InventoryAddition, option_id=row.id, qualification_id=key)
            for option, row in options
            for key in _once(option.qualifications)
        ]
    )


def _once(keys: Collection[int]) -> Iterable[int]:
    return dict.fromkeys(keys)


async def _forget_questions(version: InventoryVersion) -> None:
    """Remove what a draft asked: nobody has answered it."""
    questions = await InventoryQuestion.filter(version_id=version.id).values_list("id", flat=True)
    options = await InventoryOption.filter(question_id__in=questions).values_list("id", flat=True)
    await InventoryAddition.filter(option_id__in=options).delete()
    await InventoryOption.filter(question_id__in=questions).delete()
    await InventoryQuestion.filter(version_id=version.id).delete()
