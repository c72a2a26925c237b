"""The one gate: everything that changes goes through `perform`, in one transaction, as somebody, at a moment.

A handler is a function of a `Work`, the row it is about (unless it creates one) and the action. It says no by raising
`Refused`; then nothing has changed. Only `perform` and `run` commit.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, tzinfo
from typing import TypeVar

from tortoise.backends.base.client import BaseDBAsyncClient

from app.audit.journal import NO_CHANGE, AuditedEvent, Journal
from app.audit.snapshots import Change, snapshot_of
from app.audit.titles import Subject
from app.clock import Clock
from app.db.locks import person_link, to_change, to_link
from app.db.writes import facts_noted
from app.events.outbox import announce_commit, outbox_event, publish
from app.gate.checks import refuse, seen_by
from app.gate.once import Once
from app.gate.retrying import in_a_transaction
from app.gate.settling import SettlingProgress, Touched, refuse_unsaid
from app.gate.staging import StagedFile, staged
from app.gate.validation import checked
from app.policy.access import Viewer
from app.policy.keys import Key, looked_up, with_ids
from app.policy.refusals import CommonCode, PathItem, Refused, common
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.uploads import Upload

E = TypeVar("E", bound=Entity)
T = TypeVar("T")
Handler = Callable[..., Awaitable[Entity]]
Settler = Callable[["Work", Touched, SettlingProgress], Awaitable[None]]

HANDLERS: dict[type[Action], Handler] = {}
SETTLERS: list[Settler] = []  # one at most


class NothingSettles(Exception):
    """The composition has forgotten to import what settles: app.standings.settlement."""


def _silent(_done: int, _total: int) -> None:
    """Report no progress."""


def handles(action: type[Action]) -> Callable[[Handler], Handler]:
    """Say that the function does this action."""

    def register(function: Handler) -> Handler:
        HANDLERS[action] = function
        return function

    return register


def settles(settler: Settler) -> Settler:
    """Say that the function settles what is touched; there is one."""
    SETTLERS[:] = [settler]
    return settler


def the_settler() -> Settler:
    """What settles; raises NothingSettles where the composition has not imported it."""
    if not SETTLERS:
        raise NothingSettles("Nothing settles what is touched: import app.standings.settlement.")
    return SETTLERS[0]


@dataclass(slots=True)
class Work:
    """One transaction: who acts (no person: imports, jobs), when, in which zone; its events and audit entries."""

    viewer: Viewer | None
    now: datetime
    today: date
    zone: tzinfo
    events: list[AuditedEvent] = field(default_factory=list)
    """Its events, each with what the audit says about it."""
    staged_files: Mapping[Upload, StagedFile] = field(default_factory=dict)
    """The files that the action brought, as they are stored by now."""
    unsettled: Touched = field(default_factory=Touched)
    """What was touched and is still to be settled."""
    settled: Touched = field(default_factory=Touched)
    """What was touched and is settled."""
    held: set[int] = field(default_factory=set)
    """The people whose rows nobody else changes until the end."""
    settled_since: datetime | None = None
    """When what is settled became known, if not now: a version that is rolled out bit by bit."""
    is_deed: bool = False
    """Whether it is one deed of many rows (imports, jobs), of which single rows tell only what differs today."""
    changed: list[Subject] = field(default_factory=list)
    """The rows that a deed has changed without telling it."""
    journal: Journal = field(init=False)

    def __post_init__(self) -> None:
        """Begin the journal of it."""
        self.journal = Journal(self.actor_id, self.now)

    @property
    def actor_id(self) -> int | None:
        """The user who does this, if it is one."""
        return self.viewer.user_id if self.viewer else None

    def tells(self, event: type[Event]) -> bool:
        """Whether it puts such events out: one deed of many rows does so only with itself and what deeds tell."""
        return not self.is_deed or event.is_deed or event.told_by_deeds

    def emit(
        self, event: type[Event], subject: Entity, *, happened_on: date | None = None, change: Change = NO_CHANGE
    ) -> None:
        """Put an event into the outbox, if it tells such: one of now, or one that came with the beginning of a day.

        The audit shows its `change`; that of a deed leaves out what only follows.
        """
        at = self.now if happened_on is None else datetime.combine(happened_on, time(), tzinfo=self.zone)
        row = outbox_event(event, subject, actor_id=self.actor_id, happened_at=at.astimezone(UTC))
        if self.tells(event):
            is_left_out = self.is_deed and event.follows
            self.events.append(AuditedEvent(row, change, is_audited=not is_left_out, is_deed=event.is_deed))

    def count(self, *events: type[Event]) -> int:
        """How many of these events it has put out so far."""
        names = {event.__name__ for event in events}
        return sum(each.row.name in names for each in self.events)

    def touched(self, *, qualification: int | None = None, **ids: Iterable[int]) -> None:
        """Say by ids whose standings may not be what they were: `users`, `assignments`, all who have a qualification.

        And by whose `people`, `units` and `groups` rules may be met otherwise. It is settled once, at the end.
        """
        self.unsettled.add(qualifications=() if qualification is None else (qualification,), **ids)

    async def settle(self, tell: SettlingProgress = _silent) -> None:
        """Settle now what was touched since it was last settled; the gate does so at the end."""
        touched, self.unsettled = self.unsettled, Touched()
        if touched:
            await the_settler()(self, touched, tell)
            self.settled.include(touched)

    async def find(self, entity: type[E], row_id: int, *path: PathItem) -> E:
        """Return a row that the viewer may see, to change it: until the end nobody else does.

        Raises:
            Refused: NOT_FOUND at the path; missing and hidden are the same.
        """
        found = _one(await to_change(entity, [row_id], seen_by(self.viewer, entity)), path)
        if person := person_link(entity):
            self.held.add(getattr(found, person))
        return found

    async def linked(self, entity: type[E], row_id: int, *path: PathItem) -> E:
        """Return a row that the viewer may see, to link to it: until the end nobody changes it.

        Raises:
            Refused: NOT_FOUND at the path; missing and hidden are the same.
        """
        return _one(await to_link(entity, [row_id], seen_by(self.viewer, entity)), path)


def _one(found: Mapping[int, E], path: tuple[PathItem, ...]) -> E:
    for row in found.values():
        return row
    raise Refused(common(CommonCode.NOT_FOUND, *path))


async def perform(
    action: Action,
    *,
    viewer: Viewer,
    clock: Clock,
    target: Key | None = None,
    expected_revision: int | None = None,
    once: Once | None = None,
) -> Entity:
    """Do an action as the viewer, to the row that `target` names unless it creates one, and return the row.

    With an expected revision only to what nobody has changed since; with `once` only if that was not done before.

    Raises:
        Refused: with everything that is wrong with it; then nothing has changed.
        AlreadyDone: it was done before; then nothing has changed either.
    """
    tidy = checked(action)

    async def body(work: Work) -> Entity:
        work.staged_files = staged_files
        if once is not None:
            await once.begin(work.now)
        row_id = None if target is None else await looked_up(target)
        made = await do(work, await with_ids(tidy), row_id, expected_revision)
        if once is not None:
            await once.end(made.id)
        return made

    async with staged(tidy) as staged_files:
        return await run(body, viewer=viewer, clock=clock, is_deed=type(action).is_deed)


async def run(body: Callable[[Work], Awaitable[T]], *, viewer: Viewer | None, clock: Clock, is_deed: bool = False) -> T:
    """Run a piece of work in one transaction, again if others were in the way; it may be one deed of many rows.

    Raises:
        Refused: CONFLICT if somebody else has just taken what has to be unique, every time.
    """

    async def attempt(_: BaseDBAsyncClient) -> T:
        work = Work(viewer, clock.now(), clock.today(), clock.zone, is_deed=is_deed)
        with facts_noted() as written:
            result = await body(work)
            await work.settle()
        refuse_unsaid(written, work.settled)
        work.journal.happened(work.events)
        await publish([each.row for each in work.events], changed=work.changed)
        await work.journal.write()  # last of all: from there on nobody else commits
        return result

    result = await in_a_transaction(attempt)
    announce_commit()  # even without events of its own: others may have waited for this transaction to end
    return result


async def do(work: Work, action: Action, row_id: int | None, expected_revision: int | None = None) -> Entity:
    """Do one action that was checked before, inside a transaction that is already there."""
    kind = type(action)
    row = None if kind.creates else await _target(work, kind, row_id)
    await refuse(work.viewer, action, row, expected_revision=expected_revision)
    belongings = action.belongings_touched()
    before = None if row is None or kind.forgets else await snapshot_of(row, belongings)
    told = len(work.events)
    made = await (HANDLERS[kind](work, action) if row is None else HANDLERS[kind](work, row, action))
    after = None if kind.deletes else await snapshot_of(made, belongings)
    change = Change.between_rows(before, after)
    if kind.edits and change == NO_CHANGE and len(work.events) == told:
        return made  # it is as it was: nothing to count, to tell or to put on record
    if kind.emits is not None:
        work.emit(kind.emits, made)
    work.journal.did(action, made, change=change, own=work.events[-1] if kind.emits else None, events=work.events)
    return made


async def _target(work: Work, kind: type[Action], row_id: int | None) -> Entity:
    if row_id is None:
        raise Refused(common(CommonCode.NOT_FOUND, "id"))
    return await work.find(kind.subject, row_id, "id")
