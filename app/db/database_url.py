"""Turns a database URL into what the drivers need."""

import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

ORM_APP = "qualgraph"
CONNECTION = "default"
DEFAULT_DATABASE = "sqlite://var/qualgraph.sqlite3"

SQLITE_PRAGMAS: dict[str, str] = {
    "busy_timeout": "10000",  # milliseconds: what another process holding the write lock may cost
    "journal_mode": "WAL",
    "synchronous": "FULL",  # an answered write survives a power cut
    "cache_size": "-65536",  # KiB: 64 MB
    "journal_size_limit": "67108864",
    "temp_store": "MEMORY",
    "recursive_triggers": "ON",  # else INSERT OR REPLACE removes rows without asking the triggers that forbid it
}
POSTGRES_OPTIONS: dict[str, Any] = {
    "minsize": 1,
    "maxsize": 10,
    "timeout": 10.0,  # seconds to connect
    "command_timeout": 60.0,  # seconds for one statement
    "statement_cache_size": 512,  # 0 behind a transaction-pooling proxy
    "application_name": ORM_APP,
}
PLANNED_EACH_TIME = {"plan_cache_mode": "force_custom_plan"}
"""A statement is planned for what it is given. After five times PostgreSQL would go on with a plan for anything, which
takes some reports from a tenth of a second to ten; planning each time costs a fraction of a millisecond. Transactions
that write do without it.
"""
POSTGRES_TEXTS = {"application_name", "host", "user", "password", "ssl"}
POSTGRES_SCHEMES = {"postgres", "postgresql", "asyncpg"}


class DatabaseUnavailable(Exception):
    """The database cannot be used; the message says which one and why, without its password."""


class DatabaseIsClosing(DatabaseUnavailable):
    """It is being closed by us: whoever asks then is told so, and nobody has to be warned of an outage."""


class InvalidDatabaseUrl(DatabaseUnavailable):
    """The URL names no database that can be opened."""


def without_password(url: str) -> str:
    """The URL as it may be shown and logged."""
    return re.sub(r"(://[^/@:]*):[^@]*@", r"\1:***@", re.sub(r"([?&]password=)[^&]*", r"\1***", url))


def connection_config(url: str) -> dict[str, Any]:
    """Tortoise's configuration of one connection: an engine and its credentials."""
    scheme, separator, _ = url.partition("://")
    if separator and scheme == "sqlite":
        return {"engine": "tortoise.backends.sqlite", "credentials": _sqlite_credentials(url)}
    if separator and scheme in POSTGRES_SCHEMES:
        return {"engine": "tortoise.backends.asyncpg", "credentials": _postgres_credentials(url)}
    raise InvalidDatabaseUrl(
        f"“{without_password(url)}” is not a database URL; write sqlite://path/to/file or postgres://user@host/name."
    )


def files_beside(url: str) -> str:
    """Where files are kept if nothing is said: a folder for this database alone: strangers' files would be swept."""
    credentials = connection_config(url)["credentials"]
    if "file_path" in credentials:
        return f"{PurePath(credentials['file_path']).with_suffix('')}-files"
    name = re.sub(r"\W+", "-", f"{credentials.get('host', 'postgres')}-{credentials['port']}-{credentials['database']}")
    return f"var/{name}-files"


def tortoise_config(url: str, modules: Sequence[str]) -> dict[str, Any]:
    """Tortoise's whole configuration: one application on one connection, instants in UTC."""
    return {
        "connections": {CONNECTION: connection_config(url)},
        "apps": {ORM_APP: {"models": list(modules), "default_connection": CONNECTION}},
        "use_tz": True,
        "timezone": "UTC",
    }


def _sqlite_credentials(url: str) -> dict[str, Any]:
    path, _, query = url.removeprefix("sqlite://").partition("?")
    if not path or path.endswith("/"):
        raise InvalidDatabaseUrl(f"“{url}” does not name a file; write sqlite://path/to/file.")
    pragmas = SQLITE_PRAGMAS | dict(parse_qsl(query))
    if unknown := sorted(pragmas.keys() - SQLITE_PRAGMAS.keys()):
        raise InvalidDatabaseUrl(
            f"Unknown option {unknown[0]!r}; the options of SQLite are {', '.join(sorted(SQLITE_PRAGMAS))}."
        )
    if wrong := [name for name, value in pragmas.items() if not re.fullmatch(r"-?\w+", value)]:
        raise InvalidDatabaseUrl(f"The option {wrong[0]!r} has to be a number or a word.")
    # More than one slash would make SQLite take the first folder for a host; other tools write a path from the root so.
    return {"file_path": re.sub("^/+", "/", unquote(path)), **pragmas}


def _postgres_credentials(url: str) -> dict[str, Any]:
    try:
        parts = urlsplit(url)
        address = {"host": parts.hostname, "port": parts.port}
    except ValueError as error:
        raise InvalidDatabaseUrl(f"“{without_password(url)}” cannot be read: {error}.") from None
    given = dict(parse_qsl(parts.query))
    if "sslmode" in given:
        given["ssl"] = given.pop("sslmode")
    options = POSTGRES_OPTIONS | {name: _option(name, text) for name, text in given.items()}
    database = unquote(parts.path.removeprefix("/"))
    if not database:
        raise InvalidDatabaseUrl(
            f"“{without_password(url)}” does not name a database; write postgres://user@host/name."
        )
    login = {"user": unquote(parts.username or ""), "password": unquote(parts.password or "")}
    stated = {name: value for name, value in (address | login).items() if value}
    # Without a user, password or host the driver asks PGUSER, PGPASSWORD and PGHOST, as every client does.
    found = {"port": 5432, "database": database} | options | stated
    if options["statement_cache_size"]:  # without it each is planned anyhow, and a proxy may not know the setting
        found["server_settings"] = PLANNED_EACH_TIME
    return found


def _option(name: str, text: str) -> Any:
    if name in POSTGRES_TEXTS:
        return text
    if name != "port" and name not in POSTGRES_OPTIONS:
        known = sorted({*POSTGRES_OPTIONS, *POSTGRES_TEXTS, "port", "sslmode"})
        raise InvalidDatabaseUrl(f"Unknown option {name!r}; the options of PostgreSQL are {', '.join(known)}.")
    try:
        return float(text) if name in {"timeout", "command_timeout"} else int(text)
    except ValueError:
        raise InvalidDatabaseUrl(f"The option {name!r} has to be a number.") from None
