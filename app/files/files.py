"""The file store: a folder beside the database, or an object store such as S3.

A file is stored before its row is written, under a key that nobody can guess. A file without a row does no harm, and is
swept an hour later.
"""

import errno
import hashlib
import re
import secrets
from asyncio import to_thread
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import obstore
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import LocalStore, ObjectStore, from_url

from app.db.outages import note_outage
from schema.kit.uploads import Upload

_GONE = (NotFoundError, FileNotFoundError)
"""What stores say of a key under which there is nothing: the one or the other."""
_NO_ROOM = re.compile(r"No space left|os error (28|122)\b|Disk quota exceeded")
_CHUNK = 2**18  # bytes of a file that are held in memory while it is served


class FilesUnavailable(Exception):
    """The store of files cannot be reached; the message says which it is, without any key to it."""


class NoRoomForFiles(OSError):
    """There is no room left for a file."""


class FileMissing(Exception):
    """There are no bytes under a key."""


@dataclass(frozen=True, slots=True)
class StoredFile:
    """What lies in the store."""

    key: str
    stored_at: datetime


class FileStore:
    """The files of one installation; nobody else's may lie in the same place."""

    def __init__(self, place: str) -> None:
        """Take a folder, or a URL such as s3://bucket/prefix; keys to it come from the environment, as for AWS's tools.

        Raises:
            FilesUnavailable: nothing can be stored there.
        """
        self._folder = None if "://" in place else Path(place).absolute()
        self._opened: ObjectStore | None = None
        try:
            self._opened = None if self._folder else from_url(place)
        except (BaseError, OSError, ValueError) as error:
            raise FilesUnavailable(f"Cannot keep files in {place}: {error}") from None

    @property
    def _store(self) -> ObjectStore:
        """The store; a folder is made when the first file comes."""
        if self._opened is None:
            self._opened = LocalStore(self._folder, mkdir=True)
        return self._opened

    async def put(self, upload: Upload) -> str:
        """Store a file, whole or not at all, and return its key.

        Raises:
            FilesUnavailable: it could not be stored.
            NoRoomForFiles: there is no room left.
        """
        key = secrets.token_hex(32)
        upload.file.seek(0)
        try:
            await obstore.put_async(self._store, key, upload.file, mode="create", use_multipart=False)
        except (BaseError, OSError) as error:
            raise _failure(error) from error
        return key

    async def stream(self, key: str) -> AsyncIterator[bytes]:
        """Return the bytes under a key, a little at a time.

        Raises:
            FileMissing: there are none.
        """
        try:
            found = await obstore.get_async(self._store, key)
        except _GONE as error:
            raise FileMissing(key) from error
        return _chunks(found)

    async def remove(self, keys: Iterable[str]) -> None:
        """Take files away; those that are gone already do no harm."""
        for key in keys:
            with suppress(*_GONE):
                await obstore.delete_async(self._store, key)

    async def all(self, *, at_once: int) -> AsyncIterator[list[StoredFile]]:
        """Give all that is stored, in lists of so many; a folder that was never made holds nothing."""
        if self._folder is not None and not self._folder.is_dir():
            return
        async for found in obstore.list(self._store, chunk_size=at_once):
            yield [StoredFile(each["path"], each["last_modified"].astimezone(UTC)) for each in found]


def _failure(error: Exception) -> Exception:
    """What it means that a file could not be stored: the store of a folder has only words for it."""
    if _NO_ROOM.search(str(error)):
        full = NoRoomForFiles(errno.ENOSPC, "There is no room left for files.")
        note_outage(full)
        return full
    return FilesUnavailable("The file could not be stored.")


async def _chunks(found: "obstore.GetResult") -> AsyncIterator[bytes]:
    async for chunk in found.stream(min_chunk_size=_CHUNK):
        yield bytes(chunk)


async def content_digest(upload: Upload) -> str:
    """The SHA-256, as hexadecimal digits, worked out beside the event loop."""

    def work(file: BinaryIO) -> str:
        file.seek(0)
        return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]  # a spooled file reads like any other

    return await to_thread(work, upload.file)


_current: FileStore | None = None


def open_files(place: str) -> None:
    """Use this store from now on; raises FilesUnavailable."""
    global _current  # noqa: PLW0603 - one process has one store, as it has one database
    _current = FileStore(place)


async def content_of(key: str) -> bytes:
    """Return all bytes under a key, of a file that fits into memory.

    Raises:
        FileMissing: there are none.
    """
    return b"".join([chunk async for chunk in await files().stream(key)])


def files() -> FileStore:
    if _current is None:
        raise FilesUnavailable("No file store is open in this process.")
    return _current
