"""Rewrites entries of the audit without a name, so that the chain can still be checked (docs/decisions/0013)."""

import hashlib
import re
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cached_property

import orjson

from app.audit.chain import HASHED, hash_of
from app.audit.snapshots import said
from app.db.bulk import insert_values
from app.db.database import dialect, execute, fetch
from app.db.rows import as_instant
from schema.anonymisations import AuditRedaction
from schema.kit.entity import AppendOnly
from schema.kit.folding import folded

REMOVED = "(removed)"
"""What stands in the place of what was taken away."""
_TEXTS = ("subject_title", "asked", "before", "after")
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'"
_NUMBER = re.compile(r'"(personnelNumber|user)":"((?:[^"\\]|\\.)*)"')
_SHORTEST = 3  # letters of a name that is looked for inside sentences


@dataclass(frozen=True)
class Identity:
    """What a person is and was called: names, e-mail addresses and personnel numbers."""

    names: frozenset[str]
    addresses: frozenset[str]
    numbers: frozenset[str]

    @cached_property
    def _said(self) -> re.Pattern[str]:
        words = sorted((each for each in self.names if len(each) >= _SHORTEST), key=len, reverse=True)
        return re.compile("|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in words) or r"(?!)", re.IGNORECASE)

    @cached_property
    def _parts(self) -> re.Pattern[str]:
        parts = {part for each in self.names for part in each.split() if len(part) > _SHORTEST and part[0].isupper()}
        return re.compile("|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in sorted(parts)) or r"(?!)")

    def _without_names(self, text: str) -> str:
        return self._parts.sub(REMOVED, self._said.sub(REMOVED, text))

    def without_address(self, text: str) -> str:
        """Return a text without the addresses, which are nobody else's."""
        for each in sorted(self.addresses, key=len, reverse=True):
            text = re.sub(re.escape(each), REMOVED, text, flags=re.IGNORECASE)
        return text

    def without(self, text: str) -> str:
        """Return a text of the person's own without addresses and names."""
        whole = {each.casefold() for each in self.names}
        parts = [REMOVED if part.casefold() in whole else part for part in self.without_address(text).split(" · ")]
        return self._without_names(" · ".join(parts))

    def without_in_json(self, text: str, *, is_own: bool) -> str:
        """Return JSON of the audit without addresses and numbers and, where it is about the person, without names."""
        numbers = {_inside(each) for each in self.numbers}
        text = _NUMBER.sub(lambda found: f'"{found[1]}":"{REMOVED}"' if found[2] in numbers else found[0], text)
        text = self.without_address(text)
        if not is_own:
            return text
        for each in self.names:
            text = text.replace(f'"{_inside(each)}"', f'"{REMOVED}"')
        return self._without_names(text)


def _inside(text: str) -> str:
    """Return a text as JSON has it between quotes."""
    return orjson.dumps(text).decode()[1:-1]


async def redact(identity: Identity, own: Mapping[str, Collection[int]], anonymisation_id: int) -> tuple[int, str]:
    """Rewrite every entry that names a person; `own` are the ids of what is the person's, by the names of entities.

    Returns how many there were, and the digest of what they say since.
    """
    changed: list[tuple[int, str]] = []
    async with rewriting():
        for row in await _entries(identity, own):
            values = dict(zip(HASHED, row, strict=True))
            is_own = values["subject_id"] in own.get(str(values["subject_type"]), ())
            after = {name: _rewritten(identity, name, values[name], is_own=is_own) for name in _TEXTS}
            if any(after[name] != values[name] for name in _TEXTS):
                values |= after
                changed.append((int(str(values["number"])), content_hash([values[name] for name in HASHED])))
                columns = ", ".join(f"{name} = ?" for name in _TEXTS)
                await execute(
                    f"UPDATE audit_entry SET {columns}, subject_title_key = ?, salt = NULL WHERE number = ?",
                    (*after.values(), folded(str(after["subject_title"] or "")), values["number"]),
                )
    rows = [(anonymisation_id, number, own_hash) for number, own_hash in changed]
    if rows:
        await insert_values(AuditRedaction, ("anonymisation_id", "number", "hash"), rows)
    return len(changed), digest_of(changed)


def content_hash(values: Sequence[object]) -> str:
    """Return the hash of what an entry says, its values given in the order of HASHED."""
    moment = said(as_instant(values[HASHED.index("happened_at")]))
    return hash_of([moment if name == "happened_at" else value for name, value in zip(HASHED, values, strict=True)])


def digest_of(entries: Sequence[tuple[int, str]]) -> str:
    """Return the digest of rewritten entries, by their numbers and hashes."""
    return hashlib.sha256("\n".join(f"{number}:{own}" for number, own in sorted(entries)).encode()).hexdigest()


def _rewritten(identity: Identity, name: str, text: object, *, is_own: bool) -> str | None:
    if not isinstance(text, str):
        return None
    if name == "subject_title":
        return identity.without(text) if is_own else identity.without_address(text)
    return identity.without_in_json(text, is_own=is_own)


async def _entries(identity: Identity, own: Mapping[str, Collection[int]]) -> list[Sequence[object]]:
    """Return the entries that may name the person: of what is theirs, and with their address or number anywhere."""
    columns, found = ", ".join(HASHED), dict[object, Sequence[object]]()
    inside = "instr({}, ?) > 0" if dialect() == "sqlite" else "strpos({}, ?) > 0"
    for word in sorted(identity.addresses | {f'"{_inside(each)}"' for each in identity.numbers}):
        where = " OR ".join(inside.format(f"LOWER({name})") for name in _TEXTS)
        for row in await fetch(f"SELECT {columns} FROM audit_entry WHERE {where}", (word.lower(),) * len(_TEXTS)):
            found[row[HASHED.index("number")]] = row
    for noun, ids in own.items():
        for key in ids:
            query = f"SELECT {columns} FROM audit_entry WHERE subject_type = ? AND subject_id = ?"
            for row in await fetch(query, (noun, key)):
                found[row[HASHED.index("number")]] = row
    return list(found.values())


@asynccontextmanager
async def rewriting() -> AsyncIterator[None]:
    """Let entries be rewritten inside: the triggers that refuse it are there again before the transaction ends."""
    if dialect() == "postgres":
        name = f'"audit_entry_{AppendOnly.SUFFIX}"'
        await execute(f'ALTER TABLE "audit_entry" DISABLE TRIGGER {name}')
        yield
        await execute(f'ALTER TABLE "audit_entry" ENABLE TRIGGER {name}')
        return
    triggers = [(str(name), str(sql)) for name, sql in await fetch(_TRIGGERS)]
    for name, _ in triggers:
        await execute(f'DROP TRIGGER "{name}"')
    yield
    for _, sql in triggers:
        await execute(sql)
