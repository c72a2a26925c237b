"""Notes which facts a transaction writes, so that the gate can see to it that what follows from them is settled.

Facts are written row by row, with `save` and `create`, or with app.db.bulk: what changes rows without having read them
(`filter().update()`, plain SQL) cannot be noted, and tests/app/test_facts_said.py refuses it.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from operator import attrgetter
from typing import Any

from tortoise.signals import post_save

from schema.entities import ENTITIES
from schema.kit.entity import Entity
from schema.kit.info import columns_in, linked_entity

WrittenFacts = dict[type[Entity], dict[int, int]]
"""By their entity the rows that say something of somebody or something: by the id of each, of which."""
_noted: ContextVar[WrittenFacts | None] = ContextVar("written facts", default=None)


@contextmanager
def facts_noted() -> Iterator[WrittenFacts]:
    """Give the facts that are written while inside."""
    facts: WrittenFacts = {}
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
    whose = attrgetter("id", f"{told.link}_id" if told.link else "id")
    facts.setdefault(entity, {}).update(map(whose, rows))


def owner_of(fact: type[Entity]) -> type[Entity]:
    """Return of what the rows of an entity say something; of themselves if they link to nothing else."""
    told = fact.is_fact_of
    return linked_entity(fact, told.link) if told and told.link else fact


async def _saved(sender: Any, row: Entity, created: bool, _client: Any, fields: Any) -> None:
    note([row], None if created else fields or columns_in(type(row)))


for _entity in ENTITIES:
    if _entity.is_fact_of is not None:
        post_save(_entity)(_saved)
