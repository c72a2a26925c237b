"""Outages: the database is away, too busy, or there is no room left. Each is logged once, however many meet it."""

import errno
import logging
import sqlite3
import time
from enum import Enum

import asyncpg

from app.db.database_url import DatabaseIsClosing, DatabaseUnavailable
from app.db.transaction_errors import each_in, is_retryable

STILL_FULL = 30.0  # seconds after something found no room, unless something was written since
SAID_AGAIN = 60.0  # seconds in which it is not said again that the database is busy

log = logging.getLogger("qualgraph.outages")


class Outage(Enum):
    """What kind of outage it is."""

    AWAY = "The database cannot be reached"
    BUSY = "The database is busy"
    FULL = "There is no room left to store anything"


_AWAY = (
    DatabaseUnavailable,
    ConnectionError,
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
)
_AWAY_IN_SQLITE = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR})
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_last_met: dict[Outage, float] = {}  # by the machine's own clock, which nobody sets
_begun: dict[Outage, float] = {}


def outage_in(error: BaseException | None) -> Outage | None:
    """The outage that an exception tells of; None if it tells of something else."""
    errors = list(each_in(error))
    if any(_is_full(each) for each in errors):
        return Outage.FULL
    if any(_is_away(each) for each in errors):
        return Outage.AWAY
    return Outage.BUSY if is_retryable(error) else None


def note_outage(error: BaseException) -> None:
    """Log an outage that has just begun, in one line; anything else is for others to log, but that we are closing."""
    outage = outage_in(error)
    if outage is None or any(isinstance(each, DatabaseIsClosing) for each in each_in(error)):
        return
    now = _last_met[outage] = time.monotonic()
    if outage is Outage.BUSY and now - _begun.get(outage, -SAID_AGAIN) > SAID_AGAIN:
        _begun.pop(outage, None)
    if outage not in _begun:
        _begun[outage] = now
        log.warning("%s; requests are told so until that is over: %s", outage.value, _in_one_line(error))


def over(*outages: Outage) -> None:
    """Log the end of an outage, if there was one."""
    for outage in outages:
        if (since := _begun.pop(outage, None)) is not None:
            log.warning("Over after %.1f seconds: %s", time.monotonic() - since, outage.value)


def is_full() -> bool:
    """Whether something found no room a moment ago, and nothing was written since."""
    return Outage.FULL in _begun and time.monotonic() - _last_met[Outage.FULL] < STILL_FULL


def log_failure(logger: logging.Logger, error: BaseException, message: str, *values: object) -> None:
    """Log that work which is tried again has failed, with its traceback; an outage is logged once, as such."""
    if outage_in(error) is None:
        logger.error(message, *values, exc_info=error)
    else:
        note_outage(error)


class _OfNoOutage(logging.Filter):
    """Leaves out what a library logs of an outage, with a traceback each time that it tries again."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not record.exc_info or outage_in(record.exc_info[1]) is None


logging.getLogger("asyncpg.pool").addFilter(_OfNoOutage())  # it keeps a connection open, or tries to


def _is_full(error: BaseException) -> bool:
    if isinstance(error, sqlite3.Error):
        return _sqlite_code(error) == sqlite3.SQLITE_FULL
    return isinstance(error, asyncpg.DiskFullError) or (isinstance(error, OSError) and error.errno in _NO_ROOM)


def _is_away(error: BaseException) -> bool:
    if isinstance(error, sqlite3.Error):
        return _sqlite_code(error) in _AWAY_IN_SQLITE
    if isinstance(error, asyncpg.InterfaceError):
        return "closed" in str(error)  # others of this kind are mistakes of ours
    if isinstance(error, asyncpg.InternalClientError):
        return "cannot switch to state" in str(error)  # it was told to go away, and has not understood
    return isinstance(error, _AWAY)


def _sqlite_code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _in_one_line(error: BaseException) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:300]
