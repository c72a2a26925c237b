"""The one gate: everything that changes goes through `perform`, in one transaction, as somebody, at a moment.

A handler is a function of a `Work`, the row it is about (unless it creates one) and the action. It says no by raising
`Refused`; then nothing has changed. Only `perform` and `run` commit.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, tzinfo
from typing import TypeVar

from tortoise.backends.base.client import BaseDBAsyncClient

from app.audit.journal import Journal
from app.clock import Clock
from app.db.database import fetch
from app.db.locks import to_change, to_link
from app.db.sql import Sql, all_of, in_list
from app.db.transaction import is_collision, is_taken, transaction
from app.events.outbox import announce_commit, outbox_event, publish
from app.gate.staging import StagedFile, staged
from app.gate.validation import checked
from app.policy.access import Viewer, condition, visible
from app.policy.keys import Key, looked_up, with_ids
from app.policy.refusals import CommonCode, PathItem, Problem, Refused, common, refuse_all
from schema.enums import Role
from schema.kit.action import Action, Struct, arguments_of
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import ROW_VERSION
from schema.kit.info import entity_named, fields_of, table_of
from schema.kit.uploads import Upload
from schema.outbox import OutboxEvent

E = TypeVar("E", bound=Entity)
T = TypeVar("T")
Handler = Callable[..., Awaitable[Entity]]

HANDLERS: dict[type[Action], Handler] = {}
OVERTAKEN = "Someone else has changed this in the meantime. Look at the current values and decide again."
NOBODY_IN_PERSON = Viewer(0, Role.LEARNER)
"""Imports and jobs: no row is their own."""
TRIES = 4
LONGEST_PAUSE = 0.05  # seconds, at most, before a second try; by chance, so that two do not collide again


def handles(action: type[Action]) -> Callable[[Handler], Handler]:
    """Say that the function does this action."""

    def register(function: Handler) -> Handler:
        HANDLERS[action] = function
        return function

    return register


@dataclass(slots=True)
class Work:
    """One transaction: who does it (nobody in person: imports, jobs), when, in which zone; its news and its audit."""

    viewer: Viewer | None
    now: datetime
    today: date
    zone: tzinfo
    outbox: list[OutboxEvent] = field(default_factory=list)
    staged_files: Mapping[Upload, StagedFile] = field(default_factory=dict)
    """The files that the action brought, as they are stored by now."""
    journal: Journal = field(init=False)

    def __post_init__(self) -> None:
        """Begin the journal of it."""
        self.journal = Journal(self.actor_id, self.now)

    @property
    def actor_id(self) -> int | None:
        """The user who does this, if it is one."""
        return self.viewer.user_id if self.viewer else None

    def emit(self, event: type[Event], subject: Entity, *, happened_on: date | None = None) -> None:
        """Put news into the outbox: of now, or of what came with the beginning of a day."""
        at = self.now if happened_on is None else datetime.combine(happened_on, time(), tzinfo=self.zone)
        self.outbox.append(outbox_event(event, subject, actor_id=self.actor_id, happened_at=at.astimezone(UTC)))

    async def visible_ids(self, entity: type[Entity], ids: Iterable[int]) -> set[int]:
        """Return which of these rows exist for the viewer."""
        seen = visible(entity, "t", self.viewer) if self.viewer else Sql("1=1")
        where = all_of([in_list("t.id", set(ids)), seen])
        return {
            row[0] for row in await fetch(f'SELECT t.id FROM "{table_of(entity)}" t WHERE {where.text}', where.params)
        }

    async def find(self, entity: type[E], row_id: int, *path: PathItem) -> E:
        """Return a row that the viewer may see, to change it: until the end nobody else does.

        Raises:
            Refused: NOT_FOUND at the path; missing and hidden are the same.
        """
        return _one(await to_change(entity, await self.visible_ids(entity, [row_id])), path)

    async def linked(self, entity: type[E], row_id: int, *path: PathItem) -> E:
        """Return a row that the viewer may see, to link to it: until the end nobody changes it.

        Raises:
            Refused: NOT_FOUND at the path; missing and hidden are the same.
        """
        return _one(await to_link(entity, await self.visible_ids(entity, [row_id])), path)

    async def allows(self, action: Action | type[Action], row_id: int | None) -> bool:
        """Return whether `allow` covers the row; for a creation, the row that it would make."""
        if self.viewer is None:
            return True
        kind = action if isinstance(action, type) else type(action)
        allowed = condition(kind.subject, "t", kind.allow, self.viewer)
        row = _future_row(action) if isinstance(action, Action) and kind.creates else _stored_row(kind, row_id)
        query = row + allowed.within("WHERE {}")
        return bool(await fetch(query.text, query.params))


def _one(found: Mapping[int, E], path: tuple[PathItem, ...]) -> E:
    for row in found.values():
        return row
    raise Refused(common(CommonCode.NOT_FOUND, *path))


def _stored_row(kind: type[Action], row_id: int | None) -> Sql:
    return Sql(f'SELECT 1 FROM (SELECT * FROM "{table_of(kind.subject)}" WHERE id = ?) t', (row_id,))


def _future_row(action: Action) -> Sql:
    """Return a row that is yet to be made, as far as its links go: enough for who-may phrases to follow."""
    asked = {each.name for each in arguments_of(type(action)) if each.spec and each.spec.target and not each.many}
    ids = {name: value for name, value in action.given().items() if name in asked and value is not None}
    ids = {name: value for name, value in ids.items() if name in fields_of(action.subject)}
    columns = ", ".join(["0 AS id", *(f"CAST(? AS BIGINT) AS {name}_id" for name in ids)])
    return Sql(f"SELECT 1 FROM (SELECT {columns}) t", tuple(ids.values()))


async def perform(
    action: Action, *, viewer: Viewer, clock: Clock, target: Key | None = None, expected_version: int | None = None
) -> Entity:
    """Do an action as the viewer, to the row that `target` names unless it creates one, and return the row.

    With an expected version only to what nobody has changed since.

    Raises:
        Refused: with everything that is wrong with it; then nothing has changed.
    """
    tidy = checked(action)

    async def body(work: Work) -> Entity:
        work.staged_files = staged_files
        row_id = None if target is None else await looked_up(target)
        return await do(work, await with_ids(tidy), row_id, expected_version)

    async with staged(tidy) as staged_files:
        return await run(body, viewer=viewer, clock=clock)


async def run(body: Callable[[Work], Awaitable[T]], *, viewer: Viewer | None, clock: Clock) -> T:
    """Run a piece of work in one transaction, again if others were in the way.

    Raises:
        Refused: CONFLICT if somebody else has just taken what has to be unique, every time.
    """

    async def attempt(_: BaseDBAsyncClient) -> T:
        work = Work(viewer, clock.now(), clock.today(), clock.zone)
        result = await body(work)
        await work.journal.happened(work.outbox)
        await publish(work.outbox)
        await work.journal.write()  # last of all: from there on nobody else commits
        return result

    for tries_left in reversed(range(TRIES)):
        try:
            result = await transaction(attempt)
        except Exception as error:
            if not tries_left and is_taken(error):
                raise Refused(common(CommonCode.CONFLICT)) from error
            if not tries_left or not (is_taken(error) or is_collision(error)):
                raise
        else:
            announce_commit()  # also without news of its own: others' may have waited for this transaction to end
            return result
        await asyncio.sleep(random.uniform(0, LONGEST_PAUSE))  # noqa: S311 - nothing secret
    raise AssertionError("unreachable")


async def do(work: Work, action: Action, row_id: int | None, expected_version: int | None = None) -> Entity:
    """Do one action that was checked before, inside a transaction that is already there."""
    kind, before = type(action), ""
    if kind.creates:
        row = None
        await _refuse_links(work, action, allowed=await work.allows(action, None))
    else:
        row = await _target(work, kind, row_id)
        await _refuse_links(work, action, allowed=await work.allows(kind, row.id))
        _refuse_late(kind, row)
        _refuse_overtaken(row, expected_version)
        await _refuse_barred(work, kind, row)
        before = await work.journal.snapshot(kind.subject, row.id)
    made = await (HANDLERS[kind](work, action) if row is None else HANDLERS[kind](work, row, action))
    if kind.emits is not None:
        work.emit(kind.emits, made)
    own = work.outbox[-1] if kind.emits is not None else None
    await work.journal.did(action, made, before=before, own=own, events=work.outbox)
    return made


def _refuse_late(kind: type[Action], row: Entity) -> None:
    """Refuse what could be done to the row once, but no longer."""
    late = {name for name, value in kind.available_when.items() if getattr(row, name) != value}
    if late:
        code = CommonCode.ARCHIVED if "archived_on" in late else CommonCode.CONFLICT
        raise Refused(common(code, message=kind.unavailable))


def _refuse_overtaken(row: Entity, expected_version: int | None) -> None:
    """Refuse to change what is not any more what somebody has looked at."""
    if expected_version is not None and getattr(row, ROW_VERSION) != expected_version:
        raise Refused(common(CommonCode.CONFLICT, "expected_version", message=OVERTAKEN))


async def _refuse_barred(work: Work, kind: type[Action], row: Entity) -> None:
    """Refuse what is barred to the viewer, or for this row, with the refusal that says so."""
    viewer = work.viewer or NOBODY_IN_PERSON
    for code, phrase in kind.barred.items():
        query = _stored_row(kind, row.id) + condition(kind.subject, "t", phrase, viewer).within("WHERE {}")
        if await fetch(query.text, query.params):
            raise Refused(Problem(code, kind.refusals[code]))


async def _target(work: Work, kind: type[Action], row_id: int | None) -> Entity:
    if row_id is None:
        raise Refused(common(CommonCode.NOT_FOUND, "id"))
    return await work.find(kind.subject, row_id, "id")


async def _refuse_links(work: Work, action: Action, *, allowed: bool) -> None:
    """Refuse links to what is not there for the viewer, each at its place; then what is not allowed."""
    links = list(_links(action, ()))
    problems = []
    for entity in dict.fromkeys(entity for _, entity, _ in links):
        seen = await work.visible_ids(entity, {key for _, target, key in links if target is entity})
        problems += [
            common(CommonCode.NOT_FOUND, *path) for path, target, key in links if target is entity and key not in seen
        ]
    refuse_all(problems)
    if not allowed:
        raise Refused(common(CommonCode.FORBIDDEN))


def _links(struct: Struct, path: tuple[PathItem, ...]) -> Iterator[tuple[tuple[PathItem, ...], type[Entity], int]]:
    """Walk through all ids in an action, with their places and what they have to be ids of."""
    given = struct.given()
    for argument in arguments_of(type(struct)):
        value = given.get(argument.name)
        if value is None:
            continue
        here = (*path, argument.name)
        items = [((*here, place), item) for place, item in enumerate(value)] if argument.many else [(here, value)]
        for place, item in items:
            if argument.struct is not None:
                yield from _links(item, place)
            elif argument.spec is not None and argument.spec.target is not None:
                yield place, entity_named(argument.spec.target), item
