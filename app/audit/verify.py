"""Checks the audit, and finds the first entry that was changed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.audit.chain import FIRST_HASH, HASHED, hash_of, head
from app.audit.rewritten import NOT_AS_LEFT, UNTOLD, first_untold, is_as_left, rewritten_entries
from app.audit.snapshots import said
from app.db.database import fetch
from app.db.rows import as_instant

_CHUNK = 1_000
_HEAD = re.compile(r"(\d{1,18}):([0-9a-f]{64})")
MOMENT = HASHED.index("happened_at")
_COLUMNS = ", ".join((*HASHED, "salt", "hash"))
_READ = f"SELECT {_COLUMNS} FROM audit_entry WHERE number > ? ORDER BY number LIMIT ?"
AT = "SELECT hash FROM audit_entry WHERE number = ?"


class NoHead(ValueError):
    """The text is not a head in the form that `auditVerify` gives."""


class BeyondTheEnd(ValueError):
    """The audit ends before the entry after which it was to be read: there is nothing to check."""


@dataclass(frozen=True, slots=True)
class Break:
    """The first entry that was changed or is missing, and why."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found: how many entries are right, through which, the head now, and the first break if there is one."""

    count: int
    through: int
    head: str
    is_complete: bool = True
    broken: Break | None = None


async def verify_audit(*, expected_head: str | None = None, after: int = 0, at_most: int | None = None) -> Verification:
    """Read the chain after an entry that is taken as true, and check each entry against its own hash and its neighbour.

    A head that was noted elsewhere shows that its entry is still there: without one, nobody can tell that the end
    is missing.

    Raises:
        NoHead: the expected head is none.
        BeyondTheEnd: there are no entries that far.
    """
    expected = None if expected_head is None else read_head(expected_head)
    found = await _walk(after, at_most)
    if found.broken is None and (untold := await first_untold()) is not None:
        found = replace(found, broken=Break(untold, UNTOLD))
    if found.broken is None and expected is not None:
        found = replace(found, broken=await _missing(*expected))
    return found


def read_head(text: str) -> tuple[int, str]:
    """Return the number and the hash that a head says, as `123:9f86…`.

    Raises:
        NoHead: it is not written like that.
    """
    match = _HEAD.fullmatch(text.strip())
    if match is None:
        raise NoHead("A head is a number, a colon and 64 hexadecimal digits, as given by auditVerify.")
    return int(match[1]), match[2]


async def _walk(after: int, at_most: int | None) -> Verification:
    last, stop = await head(), None if at_most is None else after + at_most
    number, previous = after, await _hash_at(after)
    said_head = f"{last[0]}:{last[1]}"
    if after > last[0]:
        raise BeyondTheEnd(f"The audit ends at entry {last[0]}: there is nothing after {after} to check.")
    if previous is None:
        return Verification(
            0, after, said_head, broken=Break(after, "It is missing, so the entries after it cannot be checked.")
        )
    while number < last[0] and (stop is None or number < stop):
        rows = await _read(number, _CHUNK if stop is None else min(_CHUNK, stop - number))
        rewritten = await rewritten_entries(number, number + len(rows) + 1)
        for row in rows:
            if broken := await _break_in(row, number + 1, previous, rewritten):
                return Verification(number - after, number, said_head, broken=broken)
            number, previous = number + 1, str(row[-1])
        if not rows:
            break
    return Verification(number - after, number, said_head, is_complete=number >= last[0])


async def _read(after: int, at_most: int) -> list[tuple[object, ...]]:
    return [tuple(row) for row in await fetch(_READ, (after, at_most))]


async def _hash_at(number: int) -> str | None:
    """Return the hash of an entry, or what stands for it before the first; None if there is no such entry."""
    if number == 0:
        return FIRST_HASH
    rows = await fetch(AT, (number,))
    return str(rows[0][0]) if rows else None


def _break(row: tuple[object, ...], expected: int, previous: str, rewritten: Mapping[int, str]) -> Break | None:
    """Return what is wrong with an entry, if anything is."""
    values, salt, own = [*row[:-2]], row[-2], row[-1]
    number = values[HASHED.index("number")]
    if number != expected:
        return Break(expected, f"It is missing: the next entry is {number}.")
    values[MOMENT] = said(as_instant(values[MOMENT]))
    is_right = (
        hash_of(values) == rewritten[expected] if expected in rewritten else hash_of(values, str(salt or "")) == own
    )
    if not is_right:
        return Break(expected, "Its content does not match its hash: it was changed, or not written by Qualgraph.")
    if values[0] != previous:
        return Break(expected, "It does not follow the entry before it: one or both of them were replaced.")
    return None


async def _break_in(row: tuple[object, ...], number: int, previous: str, rewritten: Mapping[int, str]) -> Break | None:
    """Return what is wrong with an entry, or with those that it rewrote."""
    found = _break(row, number, previous, rewritten)
    return found or (None if await is_as_left(row) else Break(number, NOT_AS_LEFT))


async def _missing(number: int, expected: str) -> Break | None:
    """Return what is wrong with the entry of a noted head, if anything is."""
    found = await _hash_at(number)
    if found is None:
        last = await head()
        return Break(last[0] + 1, f"It is missing, and so is everything up to the noted entry {number}.")
    wrong = "Its hash is not the one that was noted." if number else "No audit begins with this hash."
    return None if found == expected else Break(number, wrong)
