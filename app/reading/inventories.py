"""Reads inventories as values: what a version asks, what was answered, and what an inventory has given somebody."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from app.db.database import fetch
from app.db.sql import Sql, all_of, in_list
from app.domain.inventories import OptionTerms, Questionnaire, QuestionTerms, findings
from schema.enums import SourceKind
from schema.inventory_enums import InventoryFlaw, QuestionKind

_QUESTIONS = "SELECT version_id, id, code, kind FROM inventory_question WHERE {} ORDER BY version_id, position"
_OPTIONS = """
    SELECT o.question_id, o.id, o.leads_to, o.is_last
    FROM inventory_option o JOIN inventory_question q ON q.id = o.question_id
    WHERE {} ORDER BY o.question_id, o.position
"""
_ADDED = """
    SELECT a.option_id, a.qualification_id FROM inventory_addition a
    JOIN inventory_option o ON o.id = a.option_id JOIN inventory_question q ON q.id = o.question_id
    WHERE {} ORDER BY a.id
"""
_ANSWERS = """
    SELECT a.run_id, a.question_id, c.option_id
    FROM inventory_answer a LEFT JOIN inventory_choice c ON c.answer_id = a.id WHERE {}
"""
_ARCHIVED = """
    SELECT q.position, o.position, a.qualification_id FROM inventory_addition a
    JOIN inventory_option o ON o.id = a.option_id JOIN inventory_question q ON q.id = o.question_id
    JOIN qualification ON qualification.id = a.qualification_id
    WHERE qualification.archived_on IS NOT NULL AND {} ORDER BY q.position, o.position, a.id
"""
_HELD = """
    SELECT assignment.qualification_id FROM assignment_source source
    JOIN assignment ON assignment.id = source.assignment_id JOIN inventory_run run ON run.id = source.inventory_run_id
    WHERE {}
"""


_ABOUT = {InventoryFlaw.SAME_CODE: ("code",), InventoryFlaw.NO_OPTIONS: ("options",)}
_ABOUT_OPTION: dict[InventoryFlaw, tuple[str, ...]] = {
    InventoryFlaw.NO_SUCH_QUESTION: ("leads_to",),
    InventoryFlaw.LOOPS: ("leads_to",),
    InventoryFlaw.LEADS_TWICE: ("is_last",),
}


async def questionnaires(version_ids: Collection[int]) -> dict[int, Questionnaire]:
    """Return what versions of inventories ask, by their ids."""
    of_versions = in_list("q.version_id", version_ids)
    adds: dict[int, list[int]] = defaultdict(list)
    for option, qualification in await _rows(_ADDED, of_versions):
        adds[option].append(qualification)
    options: dict[int, list[OptionTerms]] = defaultdict(list)
    for question, key, leads_to, is_last in await _rows(_OPTIONS, of_versions):
        options[question].append(OptionTerms(key, tuple(adds[key]), leads_to, bool(is_last)))
    found: dict[int, list[QuestionTerms]] = {each: [] for each in version_ids}
    for version, key, code, kind in await _rows(_QUESTIONS, in_list("version_id", version_ids)):
        found[version].append(QuestionTerms(key, code, tuple(options[key]), kind == QuestionKind.MULTIPLE))
    return {version: Questionnaire(tuple(questions)) for version, questions in found.items()}


async def questionnaire_of(version_id: int) -> Questionnaire:
    """Return what one version of an inventory asks."""
    return (await questionnaires([version_id]))[version_id]


@dataclass(frozen=True, slots=True)
class FlawFound:
    """What keeps a version from being published, and where: in the list of questions, and of the options of one."""

    flaw: InventoryFlaw
    question: int | None = None
    option: int | None = None
    qualification: int | None = None
    """The place of a qualification among those that the option adds."""

    @property
    def path(self) -> tuple[str | int, ...]:
        """The place in what `inventoryEdit` takes."""
        path: tuple[str | int, ...] = ("questions",)
        if self.question is not None:
            path = (*path, self.question, *_ABOUT.get(self.flaw, ()))
        if self.option is not None:
            path = ("questions", self.question or 0, "options", self.option, *_ABOUT_OPTION.get(self.flaw, ()))
        return path if self.qualification is None else (*path, "qualifications", self.qualification)


async def flaws_of(version_id: int) -> list[FlawFound]:
    """Return all that keeps a version from being published."""
    asked = await questionnaire_of(version_id)
    found = [FlawFound(each.flaw, each.question, each.option) for each in findings(asked)]
    for question, option, key in await _rows(_ARCHIVED, Sql("q.version_id = ?", (version_id,))):
        place = asked.questions[question].options[option].adds.index(key)
        found.append(FlawFound(InventoryFlaw.ARCHIVED, question, option, place))
    return found


async def answers_of(run_ids: Collection[int]) -> dict[int, dict[int, set[int]]]:
    """Return all answers of runs, those beside the way too: by run and question the options that were chosen."""
    found: dict[int, dict[int, set[int]]] = {each: {} for each in run_ids}
    for run, question, option in await _rows(_ANSWERS, in_list("a.run_id", run_ids)):
        found[run].setdefault(question, set()).update([] if option is None else [option])
    return found


async def held_by(user_id: int, inventory_id: int) -> set[int]:
    """Return the qualifications that are assigned to somebody because of an inventory, by their ids."""
    parts = [
        Sql("assignment.user_id = ?", (user_id,)),
        Sql("run.inventory_id = ?", (inventory_id,)),
        Sql("source.kind = ? AND source.withdrawn_on IS NULL", (SourceKind.INVENTORY,)),
    ]
    return {row[0] for row in await _rows(_HELD, all_of(parts))}


async def _rows(statement: str, where: Sql) -> list[tuple[Any, ...]]:
    query = where.within(statement)
    return [tuple(row) for row in await fetch(query.text, query.params)]
