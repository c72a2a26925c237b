"""Reads the migration files in schema/migrations."""

import base64
import importlib.util
import re
import sqlite3
import zlib
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from tortoise.backends.base.client import BaseDBAsyncClient

from app.db.database_url import ORM_APP

MIGRATIONS = Path(__file__).resolve().parents[3] / "schema" / "migrations" / ORM_APP
VERSION_FILE = re.compile(r"(\d+)_\w+\.py")


class MigrationFailed(Exception):
    """A version could not be applied; the database is as it was before that version."""


class DatabaseNewerThanCode(MigrationFailed):
    """A newer Qualgraph has worked on this database; this one must not."""


@dataclass(frozen=True, slots=True)
class MigrationVersion:
    """One file: the statements that lead to this version, and the models as they are after it."""

    name: str
    number: int
    module: ModuleType

    async def upgrade(self, client: BaseDBAsyncClient) -> str:
        """The statements that lead here, in the client's dialect."""
        sql: str = await self.module.upgrade(client)
        return sql

    @property
    def models_state(self) -> str:
        """The models as JSON, as the aerich command wants to find them in its table."""
        return zlib.decompress(base64.b64decode(self.module.MODELS_STATE)).decode()


def known_versions(location: Path) -> list[MigrationVersion]:
    """All versions in this folder, in the order of their numbers."""
    found = [(match, path) for path in location.glob("*.py") if (match := VERSION_FILE.fullmatch(path.name))]
    return sorted((_load(path, int(match[1])) for match, path in found), key=lambda version: version.number)


def versions_to_apply(versions: list[MigrationVersion], applied: set[str]) -> list[MigrationVersion]:
    """Those that the database has not seen yet; raises DatabaseNewerThanCode if it has seen others."""
    if unknown := applied - {version.name for version in versions}:
        raise DatabaseNewerThanCode(
            f"The database has {', '.join(sorted(unknown))}, which this Qualgraph does not know: start a newer version."
        )
    return [version for version in versions if version.name not in applied]


def statements(script: str) -> list[str]:
    """The single statements of an SQLite script; a semicolon in a text, a comment or a trigger ends none."""
    found: list[str] = []
    current = ""
    for part in re.split(r"(?<=;)", script):
        current += part
        if sqlite3.complete_statement(current):
            found.append(current.strip())
            current = ""
    return [*found, current.strip()] if current.strip() else found


def _load(path: Path, number: int) -> MigrationVersion:
    spec = importlib.util.spec_from_file_location(f"migration_{number}", path)
    if spec is None or spec.loader is None:
        raise MigrationFailed(f"{path} cannot be read as Python.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return MigrationVersion(name=path.name, number=number, module=module)
