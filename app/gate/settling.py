"""Collects what a piece of work touched, and refuses facts that were written without being named."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.db.entities import made
from app.db.writes import WrittenFact
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

    def of(self, owner: type[Entity]) -> set[int]:
        """Return the ids of what was touched of an entity; nothing of one that has no standings to touch."""
        known = {User: self.users, Assignment: self.assignments, Qualification: self.qualifications}
        return known.get(owner, set())


def new_assignment(user_id: int, qualification_id: int, **values: Any) -> Assignment:
    """Return an assignment that is to be inserted, and whose timeline is settled by the end of the transaction.

    It says that it is stored without an end, as that of most is by then: of those it is not written a second time.
    """
    return made(Assignment, user_id=user_id, qualification_id=qualification_id, timeline_through=date.max, **values)


def refuse_unsaid(written: Collection[WrittenFact], said: Touched) -> None:
    """Refuse facts of what nobody said was touched; a fact of another fact goes with that one.

    Raises:
        FactsUnsaid: with each of them.
    """
    rows = {(fact.entity, fact.id) for fact in written}
    unsaid = [
        f"{fact.entity.__name__} {fact.id} of {fact.owner.__name__} {fact.owner_id}"
        for fact in written
        if fact.owner_id not in said.of(fact.owner)
        and (fact.owner is fact.entity or (fact.owner, fact.owner_id) not in rows)
    ]
    if unsaid:
        raise FactsUnsaid(f"Say what was touched (work.touched): {'; '.join(sorted(unsaid))}")
