"""Notes which facts a transaction writes, so that the gate can see to it that what follows from them is settled.

Facts are written row by row, with `save` and `create`, or with app.db.bulk: what changes rows without having read them
(`filter().update()`, plain SQL) cannot be noted, and tests/app/test_facts_said.py refuses it.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from operator import attrgetter
from typing import Any, NamedTuple

from tortoise.signals import post_save

from schema.entities import ENTITIES
from schema.kit.entity import Entity
from schema.kit.info import columns_in, linked_entity


class WrittenFact(NamedTuple):
    """A row that says something of somebody or something: which one, and of which."""

    entity: type[Entity]
    id: int
    owner: type[Entity]
    owner_id: int


_noted: ContextVar["set[WrittenFact] | None"] = ContextVar("written facts", default=None)


@contextmanager
def facts_noted() -> Iterator[set[WrittenFact]]:
    """Give the facts that are written while inside."""
    facts: set[WrittenFact] = set()
    token = _noted.set(facts)
    try:
        yield facts
    finally:
        _noted.reset(token)


def note(rows: Sequence[Entity], fields: Collection[str] | None = None) -> None:
    """Note rows of one entity that are written: new ones, or these fields of known ones.

    What they say is a fact or not; a new row says nothing of itself, for it has no consequences yet.
    """
    facts = _noted.get()
    entity = type(rows[0])
    told = entity.is_fact_of
    if facts is None or told is None or (told.fields and not set(told.fields).intersection(fields or ())):
        return
    owner = linked_entity(entity, told.link) if told.link else entity
    whose = attrgetter("id", f"{told.link}_id" if told.link else "id")
    for row in rows:
        key, owner_id = whose(row)
        facts.add(WrittenFact(entity, key, owner, owner_id))


async def _saved(sender: Any, row: Entity, created: bool, _client: Any, fields: Any) -> None:
    note([row], None if created else fields or columns_in(type(row)))


for _entity in ENTITIES:
    if _entity.is_fact_of is not None:
        post_save(_entity)(_saved)
