"""The few people whose rows a list can have at most, by its words and its units: it is best to begin with theirs."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.db.database import fetch
from app.db.sql import Sql, all_of, any_of, in_list
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
_MINE = f"(person.unit_id IN ({MANAGED_UNITS}) OR person.id = ?)"


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
    said = [*_by_unit(plan, day, viewer), *await _by_words(plan)]
    if not said:
        return None
    if has_people(plan.row.entity, viewer):
        said.append(Sql(_MINE, (viewer.user_id, viewer.user_id)))
    people = all_of(said).within(f'SELECT person.id FROM "user" person WHERE {{}} LIMIT {reach.FEW_PEOPLE + 1}')
    found = await fetch(people.text, people.params)
    return FewPeople(tuple(row[0] for row in found)) if len(found) <= reach.FEW_PEOPLE else None


def _is_of_people(entity: type[Entity]) -> bool:
    return _PERSON in fields_of(entity) and linked_entity(entity, _PERSON) is User


def _by_unit(plan: ListPlan, day: DayAsked | None, viewer: Viewer) -> Iterator[Sql]:
    """Give the condition about where people sit today, if a list asks that: of another day it says nothing."""
    entity = plan.row.entity
    narrowed = NARROWED.get((entity, _UNIT))
    if _UNIT not in plan.filters or narrowed is None or (narrowed.needs_span and not (day and day.runs)):
        return
    units = given(entity.computed[_UNIT].spec, plan.filters[_UNIT], viewer)
    yield units_below(units).within("person.unit_id IN ({})")


async def _by_words(plan: ListPlan) -> list[Sql]:
    """Return conditions about people: what no other row that is searched has in it, they have to have."""
    entity, words = plan.row.entity, folded(plan.filters.get(SEARCH) or "").split()
    if not words or _PERSON not in entity.searched_links or searchable(entity):
        return []
    others = [linked_entity(entity, link) for link in entity.searched_links if link != _PERSON]
    asked = [any_of(_anywhere(other, word) for other in others) for word in words]
    columns = [each.within(f"CASE WHEN {{}} THEN 1 ELSE 0 END AS w{place}") for place, each in enumerate(asked)]
    text = ", ".join(each.text for each in columns)
    (found,) = await fetch(f"SELECT {text}", [value for each in columns for value in each.params])
    return [has_word(User, "person", word) for word, elsewhere in zip(words, found, strict=True) if not elsewhere]


def _anywhere(entity: type[Entity], word: str) -> Sql:
    return has_word(entity, "f", word).within(f'EXISTS (SELECT 1 FROM "{table_of(entity)}" f WHERE {{}})')
