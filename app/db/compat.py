"""All that is used here of Tortoise, aiosqlite and asyncpg beyond what they document, one small function for each.

Nothing else touches it, but for `_meta` (schema/kit/compat.py), and aerich's insides, which the developer's tool in
app/db/migrations is made of. tests/app/test_db_compat.py tries each entry alone, so that after an upgrade it fails
first and says which. Every entry says what it is, what it is for, and what to do when it breaks.
"""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar

import asyncpg
import tortoise.backends.sqlite.executor  # noqa: F401 - registers adapters of its own, which ours have to follow
from tortoise.backends.asyncpg.client import TransactionWrapper
from tortoise.backends.sqlite.client import SqliteTransactionWrapper
from tortoise.context import TortoiseContext
from tortoise.exceptions import TransactionManagementError
from tortoise.models import Model

from schema.kit.compat import fields_by_name

M = TypeVar("M", bound=Model)


async def open_for_every_task(context: TortoiseContext, config: dict[str, Any]) -> None:
    """Open a context in which also the tasks of requests find themselves, which do not descend from this one.

    Tortoise's own integrations (contrib.starlette) pass the same argument.
    If it breaks: do as contrib.starlette.RegisterTortoise does by then.
    """
    await context.init(config=config, _enable_global_fallback=True)


def adapt_instants(adapter: Callable[[datetime], str]) -> None:
    """Write instants to SQLite as this function does, also what the ORM writes: the last adapter registered counts.

    If it breaks: import whatever module of Tortoise calls `sqlite3.register_adapter` before this.
    """
    sqlite3.register_adapter(datetime, adapter)


def keep_session_state(client: Any) -> None:
    """Let the pool give out connections as they are: by default it resets each one, a round trip a statement.

    `extra` are the arguments that Tortoise hands on to asyncpg.create_pool, whose `reset` is documented.
    If it breaks: nothing fails, but each statement takes two; see what Tortoise hands to `create_pool` by then.
    """
    client.extra["reset"] = _leave_as_it_is


def connect_with(client: Any, connect: Callable[..., Any]) -> None:
    """Let the pool open its connections with this function. `connect` of asyncpg.create_pool is documented, as `reset`.

    If it breaks: what is raised when PostgreSQL is away is the driver's own, and requests answer it with INTERNAL.
    """
    client.extra["connect"] = connect


async def _leave_as_it_is(_connection: Any) -> None:
    """Nothing: no statement of ours leaves session state behind."""


def sqlite_connection(client: Any) -> Any:
    """The one aiosqlite connection of a client, whoever uses it now; None if it was closed.

    `acquire_connection()` would wait for the lock that a transaction of ours holds already.
    If it breaks: the client holds what `aiosqlite.connect` returned; it is that.
    """
    return client._connection


def interrupt(connection: Any) -> None:
    """Stop the statement that an aiosqlite connection is running, from outside of its thread; without one, nothing.

    `interrupt()` of aiosqlite does the same, but can be awaited only, and it is called where nobody can wait.
    If it breaks: make a task of `connection.interrupt()`.
    """
    connection._conn.interrupt()


def sqlite_lock(client: Any) -> asyncio.Lock:
    """The lock that guards the one connection to SQLite; whoever has it may use the connection.

    If it breaks: it is what `acquire_connection()` takes; without it statements fall into other people's transactions.
    """
    return client._lock  # type: ignore[no-any-return]  # Tortoise's client is untyped here


def sqlite_pragmas(client: Any) -> Mapping[str, object]:
    """The pragmas that a connection was opened with. If it breaks: app/db/database_url.py knows what it asked for."""
    return client.pragmas  # type: ignore[no-any-return]  # Tortoise's client is untyped here


def postgres_pool(client: Any) -> "asyncpg.Pool[asyncpg.Record]":
    """Asyncpg's pool: `acquire` with a limit of time, which Tortoise's way has not.

    If it breaks: the client holds what `asyncpg.create_pool` returned; it is that.
    """
    return client._pool  # type: ignore[no-any-return]  # Tortoise's client is untyped here


def sqlite_transaction(root: Any) -> Any:
    """A client that takes part in a transaction which was begun on the root's connection, and can commit it.

    Tortoise's own in_transaction() can hang for good when it is cancelled: see docs/decisions/0001.
    If it breaks: see what `in_transaction()` makes of the root's client, and make the same.
    """
    return SqliteTransactionWrapper(root)


def postgres_transaction(root: Any, connection: Any, transaction: Any) -> Any:
    """A client that takes part in a transaction of asyncpg on a connection of the pool, and can commit it.

    If it breaks: as with sqlite_transaction; it has to commit and roll back through the `transaction` given here.
    """
    client = TransactionWrapper(root)
    client._connection = connection
    client.transaction = transaction
    return client


def has_ended(client: Any) -> bool:
    """Whether the transaction of a client was committed or given up.

    If it breaks: a flag of our own, kept beside the client in app/db/transaction.py, would do.
    """
    return client._finalized  # type: ignore[no-any-return]  # Tortoise's client is untyped here


def retire(client: Any) -> None:
    """Make sure that nobody commits any more, and that tasks which outlive the transaction are told so.

    They would write on a connection that is somebody else's by then.
    If it breaks: a client of an ended transaction has to refuse statements, whatever its attributes are called.
    """
    client._finalized, client._connection = True, _Ended()


class _Ended:
    """Stands where the connection was."""

    def __getattr__(self, name: str) -> Any:
        raise TransactionManagementError("This transaction has ended; start the task with detached() instead.")


def mark_as_saved(row: Model, key: int) -> None:
    """Tell a row that it is in the table, with which id, so that the next save() updates it.

    If it breaks: read the rows again after they were inserted in bulk.
    """
    row.__dict__.update(id=key, _saved_in_db=True)


def row_from(model: type[M], values: Iterable[tuple[str, Any]]) -> M:
    """Make a row that is in the table, of its fields with the values that they have in Python.

    `_init_from_db` converts each value that has the right type already, which takes five times as long.
    If it breaks: `model._init_from_db(**values)` with the values that the columns have.
    """
    row = model.__new__(model)
    held = row.__dict__
    held["_partial"], held["_saved_in_db"], held["_custom_generated_pk"] = False, True, False
    held["_await_when_save"] = {}
    for name, value in values:
        held[name] = value
    return row


def reader_of(model: type[Model], field: str, dialect: str) -> Callable[[Any], Any] | None:
    """How what a driver gives becomes what a field has in Python; None: it is that, or a day or an instant.

    If it breaks: `to_python_value` of the field does it always, more slowly.
    """
    found: Any = fields_by_name(model)[field]
    if hasattr(found, "enum_type"):  # one of texts says that it is text
        return found.enum_type  # type: ignore[no-any-return]  # Tortoise's fields are untyped here
    if found.field_type in _AS_THEY_COME or (found.field_type is bool and dialect == "postgres"):
        return None
    return found.to_python_value  # type: ignore[no-any-return]  # as above


_AS_THEY_COME = (int, str, bytes, float, date, datetime)


def column_type(model: type[Model], field: str, dialect: str) -> str:
    """Return how a database calls the type of a column, without its collation, which is no part of a type's name.

    If it breaks: `describe()` has it under `db_field_types`.
    """
    return str(fields_by_name(model)[field].get_for_dialect(dialect, "SQL_TYPE")).partition(" COLLATE ")[0]


def new_row(model: type[M], values: Mapping[str, Any]) -> M:
    """Make a row that is not in the table yet, of values that are as Python has them; the others get their defaults.

    `Model(…)` asks of every field how to convert it, which costs an import a third of its time.
    If it breaks: `model(**values)`.
    """
    row = model.__new__(model)
    held = row.__dict__
    for name, value in _blank(model).items():  # one by one, so that all rows share the names: half the memory
        held[name] = value
    held.update(values, _await_when_save={})
    return row


@cache
def _blank(model: type[Model]) -> Mapping[str, Any]:
    """What `Model()` has, with an attribute for each column; no field of ours has a default that has to be made."""
    row = model()
    return {name: value for name, value in vars(row).items() if name != "_await_when_save"}
