"""Locks of people and of rules.

Of two transactions at once each would miss the other's: one changes a rule, a unit or a group, the other a person.
Whoever changes the former is alone with it; people are changed side by side.
"""

from collections.abc import Iterable

from app.db.bulk import chunks
from app.db.database import dialect, fetch
from app.db.locks import lock_where
from app.db.sql import in_list
from schema.people import User

_LOCK = 0x7175_616C_7275_6C65  # the key of an advisory lock: nobody else uses it
_PEOPLE_AT_ONCE = 1_000


async def hold_people(ids: Iterable[int]) -> None:
    """Let nobody else change some people until the end."""
    for some in chunks(sorted(ids), _PEOPLE_AT_ONCE):
        await lock_where(User, in_list("id", some))


async def hold_rules(*, alone: bool) -> None:
    """Let nobody change rules, units and groups until the end; `alone`: nor anybody do anything by them."""
    if dialect() == "postgres":
        kind = "" if alone else "_shared"
        await fetch(f"SELECT pg_advisory_xact_lock{kind}(?)", (_LOCK,))
