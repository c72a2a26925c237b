"""Lists what an import would change: line by line, what each column says and what was there before (E73)."""

from asyncio import to_thread
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import takewhile
from typing import Any

from app.db.bulk import chunks
from app.domain.memberships import MembershipSpan, MembershipSpans
from app.importing.cells import LIST_SEPARATOR
from app.importing.certificates import ISSUED, NUMBER, THROUGH
from app.importing.drafts import KEYS_A_STATEMENT, Catalogue, Planned
from app.importing.files import FILES, QUALIFICATIONS, FileFormat
from app.importing.memberships import CHANGED as MEMBERSHIPS
from app.importing.people import LISTS, People
from app.importing.plans import Plan
from app.importing.qualifications import OWN_COLUMNS, PlannedQualification, Qualifications
from app.importing.tables import FileRow
from app.standings.profiles import OWN_SETTINGS
from schema.enums import MembershipState
from schema.groups import Group
from schema.kit.entity import Entity
from schema.people import User
from schema.units import OrgUnit

_FORMATS: Mapping[str, FileFormat] = {file.name: file for file in FILES}
_PLACES = {
    (file.name, name): place
    for place, (file, name) in enumerate(
        (file, name) for file in FILES for name in ("", *(column.name for column in file.columns))
    )
}
"""The order in which files and their columns are told; without a column a line as a whole."""


@dataclass(frozen=True, slots=True)
class FileChange:
    """What a line changes in one column; a line that makes something new is one change, without a column."""

    file: str
    line: int
    column: str
    before: str
    after: str
    is_new: bool = False

    def __str__(self) -> str:
        """Write it as editors and people read it: `users.csv:14 unit: T1 → T2`."""
        said = f"new: {self.after}" if self.is_new else f"{self.column}: {self.before} → {self.after}"
        return " ".join(f"{self.file}:{self.line} {said}".split())


async def changes_of(plan: Plan, today: date) -> list[FileChange]:
    """Return everything that is planned, file by file, line by line and column by column."""
    return await to_thread(_told, plan, await _Codes.of(plan), today)


def _told(plan: Plan, codes: "_Codes", today: date) -> list[FileChange]:
    found: list[FileChange] = []
    for catalogue in (plan.units, plan.groups, plan.activities):
        found += _of_rows(catalogue, lambda planned, name: _own(planned, name, codes))
    found += _of_rows(plan.people.catalogue, lambda planned, name: _of_person(plan.people, planned, name, codes, today))
    for planned in plan.qualifications.planned:
        found += _of_qualification(plan.qualifications, planned)
    found += [_new(each.row) if each.is_new else _ended(each.row, each.span.until) for each in plan.assignments.planned]
    found += [_new(each.row) for each in plan.completions.planned]
    for certificate in plan.completions.certificates:
        told = ((name, None, certificate.row.values.get(name)) for name in (NUMBER, ISSUED, THROUGH))
        found += _changed(certificate.row, told)
    return sorted(found, key=lambda each: (_PLACES[each.file, ""], each.line, _PLACES[each.file, each.column]))


Values = Iterable[tuple[str, Any, Any]]
"""The names of columns, each with what was there and what will be."""


@dataclass(frozen=True, slots=True)
class _Codes:
    """What files call the units and groups that something was linked to."""

    known: Mapping[type[Entity], Mapping[int, str]]

    @classmethod
    async def of(cls, plan: Plan) -> "_Codes":
        lists, memberships = plan.people.lists, plan.people.memberships
        units = [*((unit.id, unit) for unit in plan.units.known.values()), *memberships.new_units.items()]
        had = [key for columns in lists.values() for keys, _ in columns.values() for key in keys]
        wanted = sorted({*had, *(span.unit_id for spans in memberships.known.values() for span in spans)})
        called = {key: unit.code or unit.name for key, unit in units}
        return cls({OrgUnit: await _called(OrgUnit, wanted) | called, Group: await _called(Group, wanted)})

    def named(self, entity: type[Entity], key: int | None) -> str:
        return "" if key is None else self.known[entity].get(key, "")


async def _called(entity: type[OrgUnit | Group], keys: Sequence[int]) -> dict[int, str]:
    """Return the codes of rows, or their names if they have none, by their ids."""
    found = [
        row
        for some in chunks(keys, KEYS_A_STATEMENT)
        for row in await entity.filter(id__in=some).values_list("id", "code", "name")
    ]
    return {key: code or name for key, code, name in found}


def _of_rows(catalogue: Catalogue[Any], values: Callable[[Planned[Any], str], Values]) -> Iterator[FileChange]:
    for planned in catalogue.planned:
        if planned.is_new:
            yield _new(planned.row)
            continue
        for name in sorted(planned.changed):
            yield from _changed(planned.row, values(planned, name))


def _own(planned: Planned[Any], name: str, codes: _Codes) -> Values:
    """Give a column of the row's own; of a link to a unit its code."""
    if name in planned.links or name.endswith("_id"):
        target = planned.links.get(name)
        after = (
            codes.named(OrgUnit, planned.entity.parent_id)
            if target is None and name not in planned.links
            else ("" if target is None else getattr(target, "code", ""))
        )
        yield name.removesuffix("_id"), codes.named(OrgUnit, planned.was.get(name)), after
    else:
        yield name, planned.was.get(name), getattr(planned.entity, name)


_TOLD_AS_MEMBERSHIPS = frozenset({"unit_id", "is_active"})


def _of_person(people: People, planned: Planned[User], name: str, codes: _Codes, today: date) -> Values:
    person = planned.entity
    if name in LISTS and name in people.lists[person.email]:
        entity: type[Entity] = OrgUnit if name == "managed_units" else Group
        had, targets = people.lists[person.email][name]
        yield name, sorted(codes.named(entity, key) for key in had), sorted(each.code or each.name for each in targets)
    elif name == MEMBERSHIPS:
        before, (_, after) = people.memberships.known.get(person.email, ()), people.memberships.wanted[person.email]
        was, will = _membership_cells(before, codes, today), _membership_cells(after, codes, today)
        yield from ((column, was.get(column), value) for column, value in will.items())
    elif name not in _TOLD_AS_MEMBERSHIPS:
        yield from _own(planned, name, codes)


def _membership_cells(spans: MembershipSpans, codes: _Codes, today: date) -> dict[str, Any]:
    """Return what files say of memberships as they are today."""
    at = next((place for place, span in enumerate(spans) if span.lasts_until(today)), None)
    if at is None:
        return {}
    unit_from, _ = _run(spans, at, lambda span: span.unit_id)
    state_from, through = _run(spans, at, lambda span: span.state)
    is_away = spans[at].state is not MembershipState.ACTIVE
    return {
        "unit": codes.named(OrgUnit, spans[at].unit_id), "unit_from": unit_from, "state": spans[at].state,
        "state_from": state_from if is_away else None, "state_through": through if is_away else None,
    }  # fmt: skip


def _run(spans: MembershipSpans, at: int, of: Callable[[MembershipSpan], object]) -> tuple[date, date | None]:
    """Return the first and the last day on which something is what it is in one of the spans, without a break."""

    def is_same(span: MembershipSpan) -> bool:
        return of(span) == of(spans[at])

    first = [*takewhile(is_same, reversed(spans[: at + 1]))][-1]
    return first.begins_on, [*takewhile(is_same, spans[at:])][-1].through


def _of_qualification(plan: Qualifications, planned: PlannedQualification) -> Iterator[FileChange]:
    demands = plan.demands_of(planned)
    listed = [row for rows in demands.rows.values() for row in rows] if demands else []
    if planned.before is None:
        yield from map(_new, [*([planned.row] if planned.row.file == QUALIFICATIONS.name else []), *listed])
        return
    if planned.settings_change:
        was, will = planned.before.settings(), planned.after.settings()
        own = (
            (name, planned.was.get(name), getattr(planned.action, name)) for name in OWN_COLUMNS if name in planned.was
        )
        yield from _changed(planned.row, [*own, *((name, was[name], will[name]) for name in will)])
    if planned.lists_change and demands is not None:
        yield from _of_lists(planned, demands.rows, demands.first)


def _of_lists(
    planned: PlannedQualification, rows: Mapping[str, Sequence[FileRow]], first: FileRow
) -> Iterator[FileChange]:
    """Give each line of a list that is new or differs; what is required no longer is told at the first of them."""
    assert planned.before is not None, "what is new has no lists before"
    for (_, name, before), (_, _, after) in zip(planned.before.lists(), planned.after.lists(), strict=True):
        had, has = {each.activity: each for each in before}, {each.activity: each for each in after}
        for row, item in zip(rows[name], after, strict=False):
            old = had.get(item.activity)
            if old is None:
                yield _new(row)
            else:
                yield from _changed(row, ((each, getattr(old, each), getattr(item, each)) for each in OWN_SETTINGS))
        gone = [planned.called[key] for key in had if key not in has]
        yield from _changed(first, [("activity", gone, [])] if gone else [])


def _new(row: FileRow) -> FileChange:
    file = _FORMATS[row.file]
    said = [f"{file.header(name)}: {_text(value)}" for name, value in row.values.items() if _text(value)]
    return FileChange(row.file, row.line, "", "", "; ".join(said), is_new=True)


def _ended(row: FileRow, until: date | None) -> FileChange:
    return FileChange(row.file, row.line, "withdrawn_on", "", _text(until))


def _changed(row: FileRow, values: Values) -> Iterator[FileChange]:
    file = _FORMATS[row.file]
    for name, before, after in values:
        was, will = _text(before), _text(after)
        if was != will and file.column(file.header(name)):  # the database keeps more than files say
            yield FileChange(row.file, row.line, file.header(name), was, will)


def _text(value: object) -> str:
    """Return a value as a file has it."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case Enum():
            return str(value.value)
        case list() | tuple():
            return LIST_SEPARATOR.join(map(str, value))
    return str(value)
