"""Snapshots of rows for the audit: their labelled fields and belongings, in the words of the API."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from app.audit.differences import ROW_ID, Picture, canonical, is_link, what_differs
from app.db.bulk import chunks
from app.db.database import dialect, fetch, from_column
from app.db.sql import Sql, all_of, in_list
from app.policy.ids import encode_id
from app.reading.statements import fixed_conditions
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec, Shape
from schema.kit.info import BackLink, backs_of, column_of, fields_of, table_of
from schema.kit.names import camel

_Read = Callable[[Any], Any]

_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Change:
    """What a row, or a part of it, was and is: as canonical JSON, empty where there was or is nothing."""

    before: str = ""
    after: str = ""

    @classmethod
    def made(cls, row: Entity) -> "Change":
        """Return that a row came to be."""
        return cls("", canonical(own_fields(row)))

    @classmethod
    def of(cls, before: Picture, row: Entity) -> "Change":
        """Return which of a row's own fields are not what they were before."""
        return cls.between(before, own_fields(row))

    @classmethod
    def between(cls, before: Picture, after: Picture) -> "Change":
        """Return what of a row, or of a part of it, is not what it was; nothing if all of it is."""
        was, now = what_differs(before, after)
        return cls(canonical(was), canonical(now)) if was or now else cls()

    @classmethod
    def between_rows(cls, before: Picture | None, after: Picture | None) -> "Change":
        """Return what differs of a row; all of one that came to be (None before) or that is gone (None after)."""
        if before is not None and after is not None:
            return cls.between(before, after)
        return cls(*("" if each is None else canonical(each) for each in (before, after)))


def own_fields(row: Entity) -> Picture:
    """Return what a row that is at hand looks like, without what belongs to it: nothing is read."""
    return {
        camel(name): link_to(spec.target, value) if spec.target is not None and value is not None else said(value)
        for name, spec in fields_of(type(row)).items()
        if spec.kind.is_content
        for value in [getattr(row, column_of(name, spec))]
    }


async def snapshot_of(row: Entity, belongings: Collection[str] | None = None) -> Picture:
    """Return what a row that is at hand looks like, with all that belongs to it, or with some of it only."""
    found = own_fields(row)
    wanted = type(row).belongings if belongings is None else belongings
    await _add_belongings(type(row), {row.id: found}, wanted)
    return found


async def snapshots(entity: type[Entity], ids: Collection[int]) -> dict[int, Picture]:
    """Return what rows look like now, by their ids; those that are not there are missing."""
    found: dict[int, Picture] = {}
    for some in chunks(sorted(set(ids)), _AT_ONCE):
        read = await _rows(entity, "id", in_list("t.id", some), leave_out=())
        found.update((key, snapshot) for key, _, snapshot in read)
    return found


async def _rows(
    entity: type[Entity], owner: str, where: Sql, *, leave_out: Collection[str], order: str = "id"
) -> list[tuple[int, int, Picture]]:
    """Return rows with their ids and the value of their column `owner`, in an order."""
    readers = [(camel(name), read) for name, _, read in _columns(entity, dialect()) if name not in leave_out]
    columns = [column for name, column, _ in _columns(entity, dialect()) if name not in leave_out]
    head = ", ".join(["t.id", f"t.{owner}", *(f"t.{column}" for column in columns)])
    query = where.within(f'SELECT {head} FROM "{table_of(entity)}" t WHERE {{}} ORDER BY t.{order}, t.id')
    found = [
        (record[0], record[1], {name: read(value) for (name, read), value in zip(readers, record[2:], strict=True)})
        for record in map(tuple, await fetch(query.text, query.params))
    ]
    await _add_belongings(entity, {key: snapshot for key, _, snapshot in found}, entity.belongings)
    return found


async def _add_belongings(entity: type[Entity], rows: Mapping[int, Picture], belongings: Collection[str]) -> None:
    for name in belongings if rows else ():
        back = backs_of(entity)[name]
        where = all_of([in_list(f"t.{back.column}", rows), *fixed_conditions(back, "t")])
        leave_out = {back.field, *back.back.where}
        children: dict[int, list[Picture]] = defaultdict(list)
        for _, owner, child in await _rows(back.child, back.column, where, leave_out=leave_out, order=back.back.order):
            children[owner].append(child)
        for key, snapshot in rows.items():
            snapshot[camel(name)] = _shaped(back, children[key])


def _shaped(back: BackLink, children: list[Picture]) -> Picture | list[Picture] | None:
    if back.back.shape is Shape.ONE:
        return children[0] if children else None
    return children


@cache
def _columns(entity: type[Entity], on: str) -> tuple[tuple[str, str, _Read], ...]:
    """Return the fields that are shown: name, column, and what turns its raw value into one of JSON."""
    specs = fields_of(entity).items()
    return tuple((name, column_of(name, spec), _reader(spec, on)) for name, spec in specs if spec.kind.is_content)


def _reader(spec: FieldSpec, on: str) -> _Read:
    if spec.target is not None:
        target = spec.target
        return lambda value: None if value is None else link_to(target, value)
    convert = from_column(spec.kind.python, on)
    return said if convert is None else lambda value: said(convert(value))


def said(value: Any) -> Any:
    """Return a value as JSON has it: days and moments as ISO 8601 in UTC, exact numbers as texts."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    return format(value.normalize(), "f") if isinstance(value, Decimal) else value


def link_to(target: str, key: int) -> Picture:
    """Return how a snapshot shows another row; no text that a person typed can look like it."""
    return {ROW_ID: encode_id(target, key)}


def linked_ids(value: Any) -> Iterable[str]:
    """Give the ids of the other rows in a snapshot."""
    if is_link(value):
        yield value[ROW_ID]
    elif isinstance(value, Mapping | list):
        for each in value.values() if isinstance(value, Mapping) else value:
            yield from linked_ids(each)
