"""Collects the audit entries of a transaction, to be written just before its commit."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.audit.asked import asked_of
from app.audit.chain import append
from app.audit.differences import Picture, canonical
from app.audit.snapshots import Change, snapshot_of, snapshots
from app.audit.titles import Subject, titles
from app.policy.ids import encode_id
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.info import entity_named
from schema.outbox import OutboxEvent

_NO_CHANGE = Change()


@dataclass(frozen=True, slots=True)
class AuditedEvent:
    """One event, and what the audit is to say of it beside its name and its subject."""

    row: OutboxEvent
    change: Change | None = None
    """What it changed; None: the audit shows the whole subject."""
    asked: str = ""

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
    change: Change = _NO_CHANGE


@dataclass(slots=True)
class Journal:
    """The audit entries of one transaction, in order."""

    actor_id: int | None
    now: datetime
    notes: list[Note] = field(default_factory=list)
    known: dict[Subject, str] = field(default_factory=dict)
    """What the subjects of this transaction looked like last."""
    events: int = 0
    """How many of its events are noted."""

    async def look_at_all(self, entity: type[Entity], ids: Collection[int]) -> None:
        """Remember what rows look like now, before they are changed."""
        for key, snapshot in (await snapshots(entity, ids)).items():
            self.known[entity.__name__, key] = canonical(snapshot)

    async def did(
        self,
        action: Action,
        subject: Entity,
        *,
        before: Picture | None,
        own: AuditedEvent | None,
        events: Sequence[AuditedEvent],
    ) -> None:
        """Note an action that is done, and then what else happened in this transaction and is not noted yet.

        `before` is what the row looked like, with what the action may change of its belongings; None: there was no row.
        """
        about = (type(subject).__name__, subject.id)
        after = None if action.deletes else await snapshot_of(subject, action.belongings)
        event = None if own is None else own.row
        change = Change.between_rows(before, after)
        self.notes.append(Note(type(action).__name__, about, event, canonical(asked_of(action)), change))
        await self._note([event for event in events[self.events :] if event is not own], told={about})
        self.events = len(events)

    async def happened(self, events: Sequence[AuditedEvent]) -> None:
        """Note all that happened and is not noted yet."""
        await self._note(events[self.events :], told=set())
        self.events = len(events)

    async def write(self) -> None:
        """Write everything into the chain: as the last thing before the commit."""
        called = await titles({note.subject for note in self.notes if note.subject is not None})
        await append(self.now, [self._entry(note, called) for note in self.notes])

    async def _note(self, events: Sequence[AuditedEvent], told: set[Subject]) -> None:
        """Note events; what a subject looks like is told once, with the first of them, and not if it is `told`."""
        whole: dict[Subject, Note] = {}
        for event in events:
            note = Note(event.row.name, event.subject, event.row, event.asked)
            self.notes.append(note)
            if event.subject in told or event.subject in whole:
                continue
            if event.change is None:
                whole[event.subject] = note
            else:
                note.change = event.change
        for entity, keys in _by_entity(whole):
            after = await snapshots(entity, keys)
            for key in keys:
                subject = (entity.__name__, key)
                text = canonical(after[key]) if key in after else ""
                whole[subject].change = Change(self.known.get(subject, ""), text)
                self.known[subject] = text

    def _entry(self, note: Note, called: dict[Subject, str]) -> tuple[object, ...]:
        subject = note.subject
        event = None if note.event is None else note.event.id
        told = (event, note.asked, note.change.before, note.change.after)
        if subject is None:
            return (self.actor_id, note.what, None, None, None, None, *told)
        return (self.actor_id, note.what, *subject, encode_id(*subject), called.get(subject), *told)


def _by_entity(subjects: Iterable[Subject]) -> list[tuple[type[Entity], list[int]]]:
    found: dict[str, list[int]] = defaultdict(list)
    for name, key in subjects:
        found[name].append(key)
    return [(entity_named(name), keys) for name, keys in found.items()]


async def write_down(what: str, subject: Entity, *, actor_id: int | None, now: datetime) -> None:
    """Write one entry that belongs to neither an action nor an event, as the last step of a transaction."""
    journal = Journal(actor_id, now)
    journal.notes.append(Note(what, (type(subject).__name__, subject.id)))
    await journal.write()
