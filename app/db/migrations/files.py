"""For developers: write the next version of the tables, on both databases, from what the entities now say.

python -m app.db.migrations.files NAME          the difference to the last version; NAME says what changed
python -m app.db.migrations.files --anew        a first version instead of all there are; only before the first release
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aerich.migrate import Migrate
from aerich.utils import get_formatted_compressed_data, get_models_describe
from tortoise.context import TortoiseContext
from tortoise.indexes import Index
from tortoise.utils import get_schema_sql

from app.db.database_url import CONNECTION, DEFAULT_DATABASE, ORM_APP, tortoise_config
from app.db.migrations.ddl import BY_HAND, CarefulPostgresDDL, CarefulSqliteDDL
from app.db.migrations.filling import filled
from app.db.migrations.versions import MIGRATIONS, known_versions
from schema.entities import MODULES
from schema.kit.entity import AppendOnly, OnlyOne
from schema.kit.indexes import Closure, OnlyWhere
from schema.kit.search_keys import Trigrams

URLS = {"sqlite": "sqlite://:memory:", "postgres": "postgres://nobody@/nothing"}  # never connected to
DDL = {"sqlite": CarefulSqliteDDL, "postgres": CarefulPostgresDDL}
_LISTS = tuple(
    f"{prefix}{way}grade_{what}"
    for way in ("up", "down")
    for prefix, what in (("", "operators"), ("_", "m2m"), ("_", "fk_m2m_index_operators"))
)
TEMPLATE = '''"""{title}"""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {{
    "sqlite": r"""
{up[sqlite]}
""",
    "postgres": r"""
{up[postgres]}
""",
}}

UNDO = {{
    "sqlite": r"""
{down[sqlite]}
""",
    "postgres": r"""
{down[postgres]}
""",
}}


async def upgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead to this version."""
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead back from it."""
    return UNDO[db.capabilities.dialect]


MODELS_STATE = (
    {state}
)
'''


@dataclass(frozen=True, slots=True)
class _Difference:
    """What has to be done, and undone, in one dialect."""

    up: str
    down: str


async def write_migration(name: str, *, location: Path = MIGRATIONS, modules: Sequence[str] = MODULES) -> Path | None:
    """Writes the next version file; None if the entities are as the last one left them.

    Statements that no generator can know are marked with BY_HAND and fail until somebody has written them.
    """
    first = not known_versions(location)
    up, down = {}, {}
    for dialect in URLS:
        async with _models(dialect, modules) as context:
            difference = _everything(context) if first else await _difference(context, dialect, location)
            up[dialect] = difference.up if first else filled(difference.up, dialect)
            down[dialect] = difference.down
            state = get_formatted_compressed_data(get_models_describe(ORM_APP))
            Migrate.migrate_location = location
            file = location / await Migrate.generate_version(name, offline=True)
    if not any(up.values()):
        return None
    title = "The tables as Qualgraph began with them." if first else f"{name.replace('_', ' ').capitalize()}."
    text = TEMPLATE.format(title=title, up=up, down=down, state=state)
    await asyncio.to_thread(location.mkdir, parents=True, exist_ok=True)
    await asyncio.to_thread(file.write_text, text)
    return file


@asynccontextmanager
async def _models(dialect: str, modules: Sequence[str]) -> AsyncIterator[TortoiseContext]:
    """The models, bound to a client of this dialect that never connects."""
    context = TortoiseContext()
    with context:
        await context.init(config=tortoise_config(URLS[dialect], [*modules, "aerich.models"]))
        yield context


def _everything(context: TortoiseContext) -> _Difference:
    up = get_schema_sql(context.connections.get(CONNECTION), safe=False)
    return _Difference(up=up.strip(), down="")


async def _difference(context: TortoiseContext, dialect: str, location: Path) -> _Difference:
    """As aerich sees it; its working state is kept in the class, so every run gets a class of its own."""
    fresh: dict[str, Any] = {name: [] for name in _LISTS} | {"_rename_fields": {}, "_rename_models": {}}
    plan: Any = type("Plan", (_Plan,), fresh | {"ddl_kind": DDL[dialect]})
    await plan.init(
        {"apps": {ORM_APP: {"default_connection": CONNECTION}}}, ORM_APP, str(location.parent), offline=True
    )
    plan.ddl.before = dict(plan._last_version_content)
    old, new = plan._exclude_model_name_changes(plan._last_version_content, get_models_describe(ORM_APP))
    plan.diff_models(old, new, no_input=True)
    plan.diff_models(new, old, False, no_input=True)
    plan._merge_operators()
    return _Difference(up=_script(plan.upgrade_operators), down=_script(plan.downgrade_operators))


class _Plan(Migrate):
    """aerich's comparison, with statements that our two databases accept."""

    ddl_kind: Any

    @classmethod
    async def load_ddl_class(cls) -> Any:
        return cls.ddl_kind

    @classmethod
    def _get_indexes(cls, model: Any, model_describe: dict[str, Any]) -> set[Any]:
        found = super()._get_indexes(model, model_describe)
        return {_as_declared(each) for each in found}

    @classmethod
    def drop_model(cls, table_name: str) -> str:
        """With what a closure keeps beside its table: else the triggers of the tree would write what is gone."""
        described = {**(cls._last_version_content or {}), **get_models_describe(ORM_APP)}.values()
        indexes = {index for each in described if each["table"] == table_name for index in cls._get_indexes(None, each)}
        beside = [
            sql
            for index in indexes
            if isinstance(index, Closure)
            for sql in index.drop_sql(cls.ddl.schema_generator.DIALECT, table_name)
        ]
        return ";\n".join([*beside, super().drop_model(table_name)])

    @classmethod
    def _is_unique_constraint(cls, model: Any, index_name: str) -> bool:
        return True

    @staticmethod
    def echo_on_delete_ignore(full_name: str, old: str, new: str) -> None:
        print(f"{BY_HAND} {full_name}: ON DELETE {old} becomes {new}")  # noqa: T201 - a developer's tool


def _as_declared(index: Any) -> Any:
    """An index that was read back from its description, which has lost its class."""
    if not isinstance(index, Index):
        return index
    if index.INDEX_TYPE == AppendOnly.INDEX_TYPE:
        return AppendOnly(str(index.name))
    if index.INDEX_TYPE == Trigrams.INDEX_TYPE:
        return Trigrams(*index.field_names)
    if index.INDEX_TYPE == OnlyOne.INDEX_TYPE:
        return OnlyOne(str(index.name), *index.field_names, where=index.extra.removeprefix(OnlyOne.WHERE))
    restored = next((each for each in (OnlyWhere, Closure) if each.INDEX_TYPE == index.INDEX_TYPE), None)
    return restored.from_description(index) if restored else index


def _script(operators: list[str]) -> str:
    """In order, without what needs no statement, and without what is said twice."""
    return "\n".join(f"{operator.strip()};" for operator in dict.fromkeys(operators) if operator.strip())


def _main(arguments: Sequence[str]) -> int:
    if len(arguments) != 1 or not arguments[0].removeprefix("--").replace("_", "").isalnum():
        print(__doc__)  # noqa: T201 - a developer's tool
        return 2
    if arguments[0] == "--anew":
        for version in known_versions(MIGRATIONS):
            (MIGRATIONS / version.name).unlink()
    file = asyncio.run(write_migration(arguments[0].removeprefix("--")))
    text = file.read_text() if file else ""
    print(file.relative_to(Path.cwd()) if file else "Nothing to do.")  # noqa: T201 - a developer's tool
    for line in text.splitlines():
        if BY_HAND in line:
            print(line)  # noqa: T201 - a developer's tool
    return 1 if BY_HAND in text else 0


if not TYPE_CHECKING:  # a type checker should not believe that this module has every name

    def __getattr__(name: str) -> dict[str, Any]:
        """TORTOISE_CONFIG, for the aerich command: made when asked for, since the environment may hold a bad URL."""
        if name != "TORTOISE_CONFIG":
            raise AttributeError(name)
        return tortoise_config(os.environ.get("QUALGRAPH_DATABASE", DEFAULT_DATABASE), [*MODULES, "aerich.models"])


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
