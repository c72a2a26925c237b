"""Reads what inventories ask and what was answered, once for all rows of an answer."""

from asyncio import gather
from collections.abc import Sequence
from typing import Any

from app.domain.inventories import AnswersGiven, Questionnaire
from app.reading.inventories import answers_of, questionnaires
from resolvers.context import Context, Info
from resolvers.loaders import loaded, row_of
from schema.kit.entity import Entity


async def row_if_any(info: Info, entity: type[Entity], key: int | None) -> Any:
    return None if key is None else await row_of(info, entity, key)


async def rows_in_order(info: Info, entity: type[Entity], keys: Sequence[int]) -> list[Any]:
    return [row for row in await gather(*(row_of(info, entity, key) for key in keys)) if row is not None]


async def asked_by(context: Context, version: int) -> Questionnaire:
    async def load(ids: list[int]) -> list[Questionnaire]:
        found = await questionnaires(ids)
        return [found[key] for key in ids]

    return await loaded(context, "questionnaires", load, version)  # type: ignore[no-any-return]  # the loader is kept by name


async def answers_given(context: Context, run: int) -> AnswersGiven:
    async def load(ids: list[int]) -> list[AnswersGiven]:
        found = await answers_of(ids)
        return [found[key] for key in ids]

    return await loaded(context, "answers of inventories", load, run)  # type: ignore[no-any-return]  # the loader is kept by name
