"""The differences between two snapshots of a row, field by field, in readable words."""

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import orjson

from app.audit.differences import ROW_ID, is_link
from app.audit.snapshots import linked_ids
from app.audit.titles import row_titles
from app.db.database import fetch
from app.db.sql import Sql, all_of, in_list
from schema.entities import EVENTS
from schema.kit.entity import Entity

K = TypeVar("K", bound=Hashable)
_DEEDS = frozenset(event.__name__ for event in EVENTS if event.is_deed)


@dataclass(frozen=True, slots=True)
class AuditedChange:
    """One changed field: its path, such as `currentVersion.achieve`, and its old and new value as lines."""

    field: str
    before: str
    after: str


Changes = list[AuditedChange]


async def changes_in(numbers: Iterable[int]) -> dict[int, list[AuditedChange]]:
    """Return what changed in the entries with some ids, by those."""
    query = in_list("id", numbers).within("SELECT id, before, after, what, asked FROM audit_entry WHERE {}")
    return await _changes({row[0]: _parts(*row[1:]) for row in await fetch(query.text, query.params)})


async def changes_with(events: Collection[tuple[int, int]], entity: type[Entity]) -> dict[tuple[int, int], Changes]:
    """Return what changed with some events of some rows, by the ids of both; nothing of a row that came to be."""
    where = all_of(
        [
            Sql("subject_type = ?", (entity.__name__,)),
            in_list("subject_id", {subject for _, subject in events}),
            in_list("event_id", {event for event, _ in events}),
        ]
    )
    query = where.within("SELECT event_id, subject_id, before, after, what, asked FROM audit_entry WHERE {}")
    found = {(row[0], row[1]): _parts(*row[2:], and_new=False) for row in await fetch(query.text, query.params)}
    return await _changes(found)


def _parts(before: str, after: str, what: str, asked: str, *, and_new: bool = True) -> tuple[Any, Any]:
    """Return what an entry has as before and after; what a deed of many rows was asked for is what it gave."""
    was, now = _read(before), _read(after)
    now = now if and_new or was is not None else {}
    return was or {}, (now or {}) | (_read(asked) or {} if what in _DEEDS else {})


async def _changes(read: Mapping[K, tuple[Any, Any]]) -> dict[K, Changes]:
    """Return the differences of pairs, by their keys; ids of other rows are shown as what those are called today."""
    called = await row_titles({text for pair in read.values() for snapshot in pair for text in linked_ids(snapshot)})
    return {key: list(_differences(*pair, "", called)) for key, pair in read.items()}


def _read(text: str) -> Any:
    return orjson.loads(text) if text else None


def _differences(before: Any, after: Any, place: str, called: Mapping[str, str]) -> Iterator[AuditedChange]:
    if before == after:
        return
    if _has_parts(before) or _has_parts(after):
        yield from _differences_in_parts(before or {}, after or {}, place, called)
        return
    was, now = _lines(before, called), _lines(after, called)
    if isinstance(before, list) and isinstance(after, list):
        was, now = _without(now, was), _without(was, now)
    if was or now:
        yield AuditedChange(place, "\n".join(was), "\n".join(now))


def _differences_in_parts(
    before: Mapping[str, Any], after: Mapping[str, Any], place: str, called: Mapping[str, str]
) -> Iterator[AuditedChange]:
    for name in dict.fromkeys([*before, *after]):
        inner = f"{place}.{name}" if place else name
        yield from _differences(before.get(name), after.get(name), inner, called)


def _without(known: list[str], lines: list[str]) -> list[str]:
    """Return the lines that are not among those known."""
    return [line for line in lines if line not in known]


def _has_parts(value: Any) -> bool:
    return isinstance(value, Mapping) and not is_link(value)


def _lines(value: Any, called: Mapping[str, str]) -> list[str]:
    """Return a value in lines: one for each item of a list; nothing for what is empty."""
    if isinstance(value, list):
        return [line for each in value for line in _lines(each, called)]
    if is_link(value):
        return [called.get(value[ROW_ID], value[ROW_ID])]
    if isinstance(value, Mapping):
        return [_item(value, called)]
    return [] if value is None or value == "" else [_text(value)]


def _item(item: Mapping[str, Any], called: Mapping[str, str]) -> str:
    """Return an item of a list in one line, without what it does not say."""
    parts = []
    for name, value in item.items():
        said = ", ".join(_lines(value, called))
        if said and value is not False:
            parts.append(f"{name}: {said}")
    return "; ".join(parts)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
