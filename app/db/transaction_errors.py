"""How a transaction fails, and whether the same work, done again, may succeed."""

import sqlite3
from collections.abc import Iterator

import asyncpg
from tortoise.exceptions import TransactionManagementError

RETRYABLE_SQLITE = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
COLLISIONS = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError)
RETRYABLE_POSTGRES = (*COLLISIONS, asyncpg.LockNotAvailableError)
TAKEN_SQLITE = frozenset({sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY})


class TransactionTimeout(Exception):
    """The database is busy: nothing was done, and trying again later may work."""


class OrdinaryRefusal(Exception):
    """Raised inside a transaction to say no: nothing was done, nothing is wrong, and whoever asked is told why."""


class NestedTransaction(TransactionManagementError):
    """A transaction was asked for inside another one, where it could not be undone on its own."""


def is_retryable(error: BaseException | None) -> bool:
    """Whether the same work, done again later, may succeed: others were in the way."""
    return any(
        isinstance(each, (TransactionTimeout, *RETRYABLE_POSTGRES))
        or (isinstance(each, sqlite3.OperationalError) and is_busy(each))
        for each in each_in(error)
    )


def is_collision(error: BaseException) -> bool:
    """Whether the database chose this one of two that stood in each other's way; done again at once it succeeds.

    A TransactionTimeout does not count: that one has waited long enough.
    """
    return any(isinstance(each, COLLISIONS) for each in each_in(error))


def is_taken(error: BaseException) -> bool:
    """Whether a value that has to be unique was there already; every other broken constraint is a mistake of ours."""
    return any(
        isinstance(each, asyncpg.UniqueViolationError)
        or (isinstance(each, sqlite3.IntegrityError) and each.sqlite_errorcode in TAKEN_SQLITE)
        for each in each_in(error)
    )


def each_in(error: BaseException | None) -> Iterator[BaseException]:
    """The error and those it stands for: the ORM puts the driver's own into its arguments."""
    while error is not None:
        yield error
        inner = error.args[0] if error.args and isinstance(error.args[0], BaseException) else None
        cause = error.__cause__ if error.__cause__ is not error else None  # “raise error from error” is its own cause
        error = cause or inner


def is_busy(error: sqlite3.OperationalError) -> bool:
    """Whether another process or connection is writing."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in RETRYABLE_SQLITE
