"""What the drivers of databases raise, and what it is called here."""

import sqlite3

import asyncpg
from tortoise.exceptions import IntegrityError, OperationalError

from app.db import outages
from app.db.transaction_errors import TransactionTimeout

FAILURES = (sqlite3.Error, asyncpg.PostgresError, asyncpg.InterfaceError, OSError)
"""What drivers raise; an OSError is a connection that was lost, and a TimeoutError is one."""


def translated(error: Exception) -> Exception:
    """A driver's error as the ORM would have raised it, so that callers need to know one kind only.

    An outage is noted.
    """
    if isinstance(error, TimeoutError):
        error = TransactionTimeout("The database is busy: no connection became free, or a statement took too long.")
    outages.note_outage(error)
    if isinstance(error, (sqlite3.IntegrityError, asyncpg.IntegrityConstraintViolationError)):
        return IntegrityError(error)
    if isinstance(error, (sqlite3.OperationalError, asyncpg.SyntaxOrAccessError, asyncpg.DataError)):
        return OperationalError(error)
    return error
