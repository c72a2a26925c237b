"""The few people whose rows a list can have at most, by its words and its units: it is best to begin with theirs."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.db.database import fetch
from app.db.sql import TRUE, Sql, all_of, any_of, in_list, joined
from app.policy.access import MANAGED_UNITS, Viewer, has_people
from app.reading import reach
from app.reading.computed import NARROWED, units_below
from app.reading.days import DayAsked
from app.reading.filters import SEARCH, given, has_word
from app.reading.plans import ListPlan
from schema.enums import Role
from schema.kit.entity import Entity
from schema.kit.folding import folded
from schema.kit.info import fields_of, linked_entity, table_of
from schema.kit.listing import searchable
from schema.people import User

_PERSON, _UNIT = "user", "unit"
_PEOPLE = 'SELECT person.id FROM "user" person WHERE {}'


@dataclass(frozen=True, slots=True)
class FewPeople:
    """Their ids; nobody else's rows fit, so that without anybody there is nothing to look for."""

    ids: tuple[int, ...]

    def among(self, owner: str) -> Sql:
        """Return the condition that a row is one of theirs."""
        return in_list(f"{owner}.user_id", self.ids)


async def few_people(plan: ListPlan, day: DayAsked | None, viewer: Viewer) -> FewPeople | None:
    """Return to whom the rows of a list can belong, if that is said by what it is narrowed by and they are few."""
    if viewer.role is Role.LEARNER or not _is_of_people(plan.row.entity):
        return None
    units, words = _units(plan, day, viewer), await _by_words(plan)
    if units is None and not words:
        return None
    is_scoped = has_people(plan.row.entity, viewer)
    either = [all_of([*words, each]).within(_PEOPLE) for each in _sitting(units, viewer, is_scoped=is_scoped)]
    people = joined(" UNION ", either).within(f"{{}} LIMIT {reach.FEW_PEOPLE + 1}")
    found = await fetch(people.text, people.params)
    return FewPeople(tuple(row[0] for row in found)) if len(found) <= reach.FEW_PEOPLE else None


def _sitting(units: Sql | None, viewer: Viewer, *, is_scoped: bool) -> Iterator[Sql]:
    """Give conditions of which one holds for whoever sits in the units and is seen: of both sets of units, what is in
    both comes first, so that nobody is asked who is in one of them only.
    """
    if not is_scoped:
        yield TRUE if units is None else units.within("person.unit_id IN ({})")
        return
    managed, me = Sql(MANAGED_UNITS, (viewer.user_id,)), Sql("person.id = ?", (viewer.user_id,))
    if units is None:
        yield any_of([managed.within("+person.unit_id IN ({})"), me])
        return
    yield joined(" INTERSECT ", [units, managed]).within("person.unit_id IN ({})")
    yield all_of([me, units.within("+person.unit_id IN ({})")])


def _is_of_people(entity: type[Entity]) -> bool:
    return _PERSON in fields_of(entity) and linked_entity(entity, _PERSON) is User


def _units(plan: ListPlan, day: DayAsked | None, viewer: Viewer) -> Sql | None:
    """Return the units in which people sit today, if a list asks that: of another day it says nothing."""
    entity = plan.row.entity
    narrowed = NARROWED.get((entity, _UNIT))
    if _UNIT not in plan.filters or narrowed is None or (narrowed.needs_span and not (day and day.runs)):
        return None
    return units_below(given(entity.computed[_UNIT].spec, plan.filters[_UNIT], viewer))


async def _by_words(plan: ListPlan) -> list[Sql]:
    """Return conditions about people: what no other row that is searched has in it, they have to have."""
    entity, words = plan.row.entity, folded(plan.filters.get(SEARCH) or "").split()
    if not words or _PERSON not in entity.searched_links or searchable(entity):
        return []
    others = [linked_entity(entity, link) for link in entity.searched_links if link != _PERSON]
    asked = joined(", ", [any_of(_anywhere(other, word) for other in others) for word in words])
    (found,) = await fetch(f"SELECT {asked.text}", asked.params)
    return [has_word(User, "person", word) for word, elsewhere in zip(words, found, strict=True) if not elsewhere]


def _anywhere(entity: type[Entity], word: str) -> Sql:
    return has_word(entity, "f", word).within(f'EXISTS (SELECT 1 FROM "{table_of(entity)}" f WHERE {{}})')
