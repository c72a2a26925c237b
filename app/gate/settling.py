"""Collects what a piece of work touched, and refuses facts that were written without being named."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.db.entities import made
from app.db.writes import WrittenFacts, owner_of
from schema.assignments import Assignment
from schema.kit.entity import Entity
from schema.people import User
from schema.qualifications import Qualification

SettlingProgress = Callable[[int, int], None]
"""Hears how many assignments are settled, and how many there are to settle."""


class FactsUnsaid(Exception):
    """Facts were written, and it was not said whose they are: what follows from them would not have been settled."""


@dataclass(slots=True)
class Touched:
    """Whose standings may not be what they were."""

    users: set[int] = field(default_factory=set)
    assignments: set[int] = field(default_factory=set)
    qualifications: set[int] = field(default_factory=set)
    made: set[int] = field(default_factory=set)
    """The assignments among them that are new: nothing is stored of them yet."""
    people: set[int] = field(default_factory=set)
    """Those by whom rules may be met otherwise than before."""
    units: set[int] = field(default_factory=set)
    """Those by whose people they may be."""
    groups: set[int] = field(default_factory=set)

    def __bool__(self) -> bool:
        """Whether anything was touched."""
        facts = self.users or self.assignments or self.qualifications
        return bool(facts or self.people or self.units or self.groups)

    def add(
        self,
        *,
        users: Iterable[int] = (),
        assignments: Iterable[int] = (),
        qualifications: Iterable[int] = (),
        **rules: Iterable[int],
    ) -> None:
        """Add what else was touched, by ids."""
        self.users.update(users)
        self.assignments.update(assignments)
        self.qualifications.update(qualifications)
        for name, ids in rules.items():
            found: set[int] = getattr(self, name)
            found.update(ids)

    def include(self, other: "Touched") -> None:
        """Add what else was touched; which of it is new is of no use once it is settled."""
        self.add(users=other.users, assignments=other.assignments, qualifications=other.qualifications)
        self.add(people=other.people, units=other.units, groups=other.groups)

    def of(self, owner: type[Entity]) -> set[int]:
        """Return the ids of what was touched of an entity; nothing of one that has no standings to touch."""
        known = {User: self.users, Assignment: self.assignments, Qualification: self.qualifications}
        return known.get(owner, set())


def new_assignment(user_id: int, qualification_id: int, **values: Any) -> Assignment:
    """Return an assignment that is to be inserted, and whose timeline is settled by the end of the transaction.

    It says that it is stored without an end, as that of most is by then: of those it is not written a second time.
    """
    return made(Assignment, user_id=user_id, qualification_id=qualification_id, timeline_through=date.max, **values)


def refuse_unsaid(written: WrittenFacts, said: Touched) -> None:
    """Refuse facts of what nobody said was touched; a fact of another fact goes with that one.

    Raises:
        FactsUnsaid: with each of them.
    """
    unsaid = []
    for entity, owners in written.items():
        owner = owner_of(entity)
        known, rows = said.of(owner), {} if owner is entity else written.get(owner, {})
        forgotten = ((key, whose) for key, whose in owners.items() if whose not in known and whose not in rows)
        unsaid += [f"{entity.__name__} {key} of {owner.__name__} {whose}" for key, whose in forgotten]
    if unsaid:
        raise FactsUnsaid(f"Say what was touched (work.touched): {'; '.join(sorted(unsaid))}")
