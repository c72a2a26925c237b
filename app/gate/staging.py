"""Stages uploaded files: stores them before the transaction begins, and removes them if it fails.

If the caller is cancelled in between, the sweep removes them.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from app.db.database import fetch
from app.db.sql import in_list
from app.files.files import content_digest, files
from app.files.media import MediaType, safe_name
from app.kinds.registry import STORED_KINDS
from schema.files import File
from schema.kit.action import Struct, arguments_of
from schema.kit.fields import Kind
from schema.kit.uploads import Upload

ROWS = "SELECT key FROM file WHERE {}"


@dataclass(frozen=True, slots=True)
class StagedFile:
    """A file that is stored but has no row yet."""

    key: str
    name: str
    media_type: str
    size: int
    sha256: str

    async def row(self) -> File:
        """Write down that it is there, in the transaction that is running."""
        return await File.create(
            key=self.key, name=self.name, media_type=self.media_type, size=self.size, sha256=self.sha256
        )


@asynccontextmanager
async def staged(action: Struct) -> AsyncIterator[Mapping[Upload, StagedFile]]:
    """Store what a checked action brings, for as long as its work lasts; what has no row then is taken away."""
    staged_files: dict[Upload, StagedFile] = {}
    try:
        for upload, kind in uploads_in(action):
            staged_files[upload] = await _keep(upload, STORED_KINDS[kind].media_type(upload))
        yield staged_files
    except Exception:
        if staged_files:
            await take_away_unless_told_of([each.key for each in staged_files.values()])
        raise


async def _keep(upload: Upload, media_type: MediaType | None) -> StagedFile:
    assert media_type is not None, "the action was checked"
    digest = await content_digest(upload)
    key = await files().put(upload)
    return StagedFile(key, safe_name(upload.name, media_type), media_type.name, upload.size, digest)


async def take_away_unless_told_of(keys: list[str]) -> int:
    """Take files away that have no row (a commit whose answer was lost has written one), and return how many."""
    where = in_list("key", keys)
    told_of = {row[0] for row in await fetch(ROWS.replace("{}", where.text), where.params)}
    orphans = [key for key in keys if key not in told_of]
    await files().remove(orphans)
    return len(orphans)


def uploads_in(struct: Struct) -> Iterator[tuple[Upload, Kind]]:
    """Give every file in an action, at any depth, and the kind of file that is asked for."""
    given = struct.given()
    for argument in arguments_of(type(struct)):
        value = given.get(argument.name)
        for item in value if argument.many and value else [value]:
            if isinstance(item, Upload):
                assert argument.spec is not None, "a file is asked for by a kind of field"
                yield item, argument.spec.kind
            elif isinstance(item, Struct):
                yield from uploads_in(item)
