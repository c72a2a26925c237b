"""Counts the SQL statements that reach the driver, whoever sends them: the product, the ORM or a test."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import aiosqlite
import asyncpg
import pytest

SENDING = (
    (aiosqlite.Connection, ("execute", "execute_fetchall", "execute_insert", "executemany", "executescript")),
    (asyncpg.Connection, ("execute", "executemany", "fetch", "fetchrow", "fetchval")),
)
TOKEN_LOOKUP = "FROM access_token token"


@contextmanager
def statements(monkeypatch: pytest.MonkeyPatch, *, lookups_at_most: int = 1) -> Iterator[list[str]]:
    """The texts of all statements sent while inside, in their order, without the look-up of the viewer."""
    sent: list[str] = []
    with _watching(monkeypatch, lambda text: sent.append(" ".join(text.split()))):
        yield sent
    lookups = [text for text in sent if TOKEN_LOOKUP in text]
    sent[:] = [text for text in sent if TOKEN_LOOKUP not in text]
    assert len(lookups) <= lookups_at_most, "The viewer is looked up once an operation."


@contextmanager
def at_statement(monkeypatch: pytest.MonkeyPatch, number: int, reached: Callable[[], object]) -> Iterator[None]:
    """Inside, `reached` is called when so many statements were sent; at once for none."""
    sent = count(1)
    if not number:
        reached()
    with _watching(monkeypatch, lambda _: reached() if next(sent) == number else None):
        yield


@contextmanager
def _watching(monkeypatch: pytest.MonkeyPatch, tell: Callable[[str], object]) -> Iterator[None]:
    with monkeypatch.context() as patching:
        for kind, methods in SENDING:
            for name in methods:
                patching.setattr(kind, name, _watched(getattr(kind, name), tell))
        yield


def _watched(method: Any, tell: Callable[[str], object]) -> Any:
    """The method itself, which also tells what it was given."""

    def watched(self: Any, sql: str, *args: Any, **kwargs: Any) -> Any:
        tell(sql)
        return method(self, sql, *args, **kwargs)

    return watched
