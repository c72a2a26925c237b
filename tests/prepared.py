"""Organisations that take long to build are built once in a process, and copied for each test that asks for one."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.api import Api, api_on
from tests.app.actions_world import settled_world
from tests.databases import Engine
from tests.demo import fill_with_demo
from tests.resolvers.access_organisation import organisation

BUILDERS: Mapping[str, Callable[[Api], Awaitable[Any]]] = {
    "world": settled_world,
    "org": organisation,
    "demo": fill_with_demo,
}
"""What fills an almost empty organisation, by the name of the fixture that gives a copy of it."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An organisation as it was left by its builder; what is told of it is bound to an application that has ended."""

    database: str
    """The name under which the engine keeps its database."""
    files: Path
    api: Api
    told: Any
    """What the builder returned."""


class Preparations:
    """What was prepared in this process."""

    def __init__(self, databases: Engine, folder: Path) -> None:
        self._databases, self._folder = databases, folder
        self._prepared: dict[str, Prepared] = {}

    async def get(self, name: str) -> Prepared:
        if name not in self._prepared:
            self._prepared[name] = await self._prepare(name, self._folder / name)
        return self._prepared[name]

    async def _prepare(self, name: str, files: Path) -> Prepared:
        files.mkdir()
        url = self._databases.create()
        async with api_on(url, files=files) as api:
            told = await BUILDERS[name](api)
        database = self._databases.keep(url)
        self._databases.drop(url)
        return Prepared(database, files, api, told)
