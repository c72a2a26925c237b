"""Collects the audit entries of a transaction, to be written just before its commit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.audit.asked import asked_of
from app.audit.chain import append
from app.audit.differences import canonical
from app.audit.snapshots import Change
from app.audit.titles import Subject, titles
from app.db.bulk import chunks
from app.policy.ids import encode_id
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.outbox import OutboxEvent

NO_CHANGE = Change()
_AT_ONCE = 2_000  # entries


def _silent(_done: int, _total: int) -> None:
    """Report no progress."""


@dataclass(frozen=True, slots=True)
class AuditedEvent:
    """One event, and what the audit is to say of it beside its name and its subject."""

    row: OutboxEvent
    change: Change = NO_CHANGE
    is_audited: bool = True
    """Whether it has an entry of its own."""
    is_deed: bool = False
    """Whether it tells of many rows: its change says more than that of its subject."""

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return self.row.subject_type, self.row.subject_id


@dataclass(slots=True)
class Note:
    """One entry as far as it is known before the end: its number and its hashes come last."""

    what: str
    subject: Subject | None
    event: OutboxEvent | None = None
    asked: str = ""
    change: Change = NO_CHANGE


@dataclass(slots=True)
class Journal:
    """The audit entries of one transaction, in order."""

    actor_id: int | None
    now: datetime
    notes: list[Note] = field(default_factory=list)
    events: int = 0
    """How many of its events are noted."""
    tell: Callable[[int, int], None] = _silent
    """Hears how many entries are written, and how many there are to write."""

    def did(
        self,
        action: Action,
        subject: Entity,
        *,
        change: Change,
        own: AuditedEvent | None,
        events: Sequence[AuditedEvent],
    ) -> None:
        """Note an action that is done, and then what else happened in this transaction and is not noted yet.

        `change` is that of its row, with what the action may change of the row's belongings.
        """
        about = (type(subject).__name__, subject.id)
        event = None if own is None else own.row
        self.notes.append(Note(type(action).__name__, about, event, canonical(asked_of(action)), change))
        self._note([event for event in events[self.events :] if event is not own], told=about)
        self.events = len(events)

    def gave(self, deed: OutboxEvent, subject: Subject, asked: str, change: Change = NO_CHANGE) -> None:
        """Note what a deed of many rows did to one of them, or gave to one person: what was asked, and what changed."""
        self.notes.append(Note(deed.name, subject, deed, asked, change))

    def noted(self, what: str, subject: Subject, change: Change) -> None:
        """Note what was done to many rows at once: one entry has all of them."""
        self.notes.append(Note(what, subject, None, "", change))

    def happened(self, events: Sequence[AuditedEvent]) -> None:
        """Note all that happened and is not noted yet."""
        self._note(events[self.events :], told=None)
        self.events = len(events)

    async def write(self) -> None:
        """Write everything into the chain: as the last thing before the commit."""
        called = await titles({note.subject for note in self.notes if note.subject is not None})
        done = 0
        for notes in chunks(self.notes, _AT_ONCE):
            await append(self.now, [self._entry(note, called) for note in notes])
            done += len(notes)
            self.tell(done, len(self.notes))

    def _note(self, events: Sequence[AuditedEvent], told: Subject | None) -> None:
        """Note events; what the entry of an action has `told` of its subject is not told again."""
        for event in events:
            if event.is_audited:
                change = NO_CHANGE if event.subject == told and not event.is_deed else event.change
                self.notes.append(Note(event.row.name, event.subject, event.row, change=change))

    def _entry(self, note: Note, called: dict[Subject, str]) -> tuple[object, ...]:
        subject = note.subject
        event = None if note.event is None else note.event.id
        told = (event, note.asked, note.change.before, note.change.after)
        if subject is None:
            return (self.actor_id, note.what, None, None, None, None, *told)
        return (self.actor_id, note.what, *subject, encode_id(*subject), called.get(subject), *told)


async def write_down(what: str, subject: Entity, *, actor_id: int | None, now: datetime) -> None:
    """Write one entry that belongs to neither an action nor an event, as the last step of a transaction."""
    journal = Journal(actor_id, now)
    journal.notes.append(Note(what, (type(subject).__name__, subject.id)))
    await journal.write()
