"""Computed fields of inventory runs: how far somebody has come, and why something is proposed."""

from typing import Any

from app.db.rows import rows
from app.domain.inventories import AnswersGiven, Questionnaire, added, longest, way
from resolvers.computed import computed
from resolvers.context import Context, Info
from resolvers.inventory_loaders import answers_given, asked_by, rows_in_order
from resolvers.loaders import loaded
from schema.inventory_versions import InventoryOption


class InventoryRunFields:
    """Fields of InventoryRun that are written by hand."""

    pk: int

    @computed("Which question of the way `question` is, counted from 1; null at the closing page.", costs=10)
    async def question_number(self, info: Info) -> int | None:
        asked, _, place, number = await _place_of(info, self.pk)
        return None if place == asked.end else number + 1

    @computed("How many questions there are at most, by the answers so far.", costs=10)
    async def questions_at_most(self, info: Info) -> int:
        asked, _, place, number = await _place_of(info, self.pk)
        return number + longest(asked, place)

    @computed("Whether all questions were answered, so that it can be submitted.", costs=10)
    async def is_answered(self, info: Info) -> bool:
        asked, given, _, _ = await _place_of(info, self.pk)
        return way(asked, given).at == asked.end


class InventoryProposalFields:
    """Fields of InventoryProposal that are written by hand."""

    pk: int

    @computed("What the qualification is called, for who may not see it (yet) too.")
    async def name(self, info: Info) -> str:
        _, _, name = await _of_proposal(info.context, self.pk)
        return name

    @computed("The chosen options because of which it is proposed.", shows=InventoryOption, many=True, usually=1)
    async def because(self, info: Info) -> Any:
        run, qualification, _ = await _of_proposal(info.context, self.pk)
        version, _ = await _of_run(info.context, run)
        asked, given = await asked_by(info.context, version), await answers_given(info.context, run)
        return await rows_in_order(info, InventoryOption, added(asked, given).get(qualification, ()))


async def _place_of(info: Info, run: int) -> tuple[Questionnaire, AnswersGiven, int, int]:
    """Return what is asked and answered, where the run has come, and how many questions come before."""
    version, question = await _of_run(info.context, run)
    asked, given = await asked_by(info.context, version), await answers_given(info.context, run)
    passed = way(asked, given).answered
    place = asked.end if question is None else asked.place_of(question) or 0
    return asked, given, place, passed.index(place) if place in passed else len(passed)


async def _of_run(context: Context, run: int) -> tuple[int, int | None]:
    """Return the version and the question of a run, by their ids."""

    async def load(ids: list[int]) -> list[tuple[int, int | None]]:
        found = await rows("SELECT id, version_id, question_id FROM inventory_run WHERE {}", "id", ids)
        known = {row[0]: (row[1], row[2]) for row in found}
        return [known[key] for key in ids]

    return await loaded(context, "places of inventories", load, run)  # type: ignore[no-any-return]  # the loader is kept by name


async def _of_proposal(context: Context, proposal: int) -> tuple[int, int, str]:
    """Return the run and the qualification of a proposal, by their ids, and what the qualification is called."""

    async def load(ids: list[int]) -> list[tuple[int, int, str]]:
        found = await rows(_PROPOSALS, "p.id", ids)
        known = {row[0]: (row[1], row[2], row[3]) for row in found}
        return [known[key] for key in ids]

    return await loaded(context, "proposals of inventories", load, proposal)  # type: ignore[no-any-return]  # the loader is kept by name


_PROPOSALS = """
    SELECT p.id, p.run_id, p.qualification_id, q.name
    FROM inventory_proposal p JOIN qualification q ON q.id = p.qualification_id WHERE {}
"""
