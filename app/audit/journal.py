"""Notes what is done in a transaction, and what follows from it, as entries of the audit that wait for its end."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.audit.asked import asked_of
from app.audit.chain import append
from app.audit.snapshots import Picture, canonical, snapshots
from app.audit.titles import titles
from app.db.bulk import chunks
from app.db.database import fetch
from app.db.sql import in_list
from app.policy.ids import encode_id
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.info import entity_named
from schema.outbox import OutboxEvent

Subject = tuple[str, int]
"""The type and the id of what something is about."""
_AT_ONCE = 5_000
LAST_KNOWN = """
    SELECT e.subject_id, e.after FROM audit_entry e JOIN (
        SELECT MAX(number) AS number FROM audit_entry WHERE subject_type = ? AND {} AND after <> '' GROUP BY subject_id
    ) latest ON latest.number = e.number
"""


@dataclass(slots=True)
class Note:
    """One entry as far as it is known before the end: its number and its hashes come last."""

    what: str
    subject: Subject | None
    event: OutboxEvent | None = None
    asked: str = ""
    before: str = ""
    after: str = ""


@dataclass(slots=True)
class Journal:
    """What one transaction does, in order, as whom and when."""

    actor_id: int | None
    now: datetime
    notes: list[Note] = field(default_factory=list)
    known: dict[Subject, str] = field(default_factory=dict)
    """What the subjects of this transaction looked like last."""
    events: int = 0
    """How many of its events are noted."""

    async def snapshot(self, entity: type[Entity], row_id: int) -> str:
        """Return what a row looks like now; empty if it is not there."""
        return _text((await snapshots(entity, [row_id])).get(row_id))

    async def did(
        self, action: Action, subject: Entity, *, before: str, own: OutboxEvent | None, events: Sequence[OutboxEvent]
    ) -> None:
        """Note an action that is done, and then what else happened in this transaction and is not noted yet."""
        about = (type(subject).__name__, subject.id)
        after = await self.snapshot(type(subject), subject.id)
        self.notes.append(Note(type(action).__name__, about, own, canonical(asked_of(action)), before, after))
        self.known[about] = after
        await self._note([event for event in events[self.events :] if event is not own], told={about})
        self.events = len(events)

    async def happened(self, events: Sequence[OutboxEvent]) -> None:
        """Note all that happened and is not noted yet."""
        await self._note(events[self.events :], told=set())
        self.events = len(events)

    async def write(self) -> None:
        """Write everything into the chain: as the last thing before the commit."""
        called = await self._titles()
        await append(self.now, [self._entry(note, called) for note in self.notes])

    async def _note(self, events: Sequence[OutboxEvent], told: set[Subject]) -> None:
        """Note events; what a subject looks like is told once, with the first of them, and not if it is `told`."""
        first: dict[Subject, Note] = {}
        for event in events:
            subject = (event.subject_type, event.subject_id)
            note = Note(event.name, subject, event)
            self.notes.append(note)
            if subject not in told:
                first.setdefault(subject, note)
        for entity, keys in _by_entity(first):
            before, after = await self._last_known(entity, keys), await snapshots(entity, keys)
            for key in keys:
                subject = (entity.__name__, key)
                note = first[subject]
                note.before, note.after = before.get(key, ""), _text(after.get(key))
                self.known[subject] = note.after

    async def _last_known(self, entity: type[Entity], keys: Iterable[int]) -> dict[int, str]:
        """Return what the audit last said of rows: how they were before consequences that nobody looked at before."""
        name = entity.__name__
        found = {key: self.known[name, key] for key in keys if (name, key) in self.known}
        for some in chunks([key for key in keys if key not in found], _AT_ONCE):
            query = in_list("subject_id", some).within(LAST_KNOWN)
            found.update((row[0], row[1]) for row in await fetch(query.text, (name, *query.params)))
        return found

    async def _titles(self) -> dict[Subject, str]:
        subjects = {note.subject for note in self.notes if note.subject is not None}
        return {
            (entity.__name__, key): title
            for entity, keys in _by_entity(subjects)
            for key, title in (await titles(entity, keys)).items()
        }

    def _entry(self, note: Note, called: dict[Subject, str]) -> tuple[object, ...]:
        """Return the values of ITS_OWN."""
        subject = note.subject
        event = None if note.event is None else note.event.id
        told = (event, note.asked, note.before, note.after)
        if subject is None:
            return (self.actor_id, note.what, None, None, None, None, *told)
        return (self.actor_id, note.what, *subject, encode_id(*subject), called.get(subject), *told)


def _text(snapshot: Picture | None) -> str:
    return "" if snapshot is None else canonical(snapshot)


def _by_entity(subjects: Iterable[Subject]) -> list[tuple[type[Entity], list[int]]]:
    found: dict[str, list[int]] = defaultdict(list)
    for name, key in subjects:
        found[name].append(key)
    return [(entity_named(name), keys) for name, keys in found.items()]


async def write_down(what: str, subject: Entity, *, actor_id: int | None, now: datetime) -> None:
    """Write one thing down that is neither an action nor news: as the last thing of a transaction."""
    journal = Journal(actor_id, now)
    journal.notes.append(Note(what, (type(subject).__name__, subject.id)))
    await journal.write()
