"""Which numbers an event may have changed: of which units, and of which qualifications."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from app.db.database import fetch
from app.db.sql import in_list
from app.events.event_log import LoggedEvent
from schema.assignments import Assignment
from schema.entities import EVENTS
from schema.kit.event import ChangedNumbers

MOST_EVENTS = 200
"""After more at once than these, anything may have changed."""
NUMBER_EVENTS = {event.__name__: event.numbers for event in EVENTS if event.numbers is not ChangedNumbers.NONE}
"""The events after which numbers may be others, by name."""
_MANAGED = "SELECT user_id, unit_id FROM unit_manager WHERE {}"
_BELOW = "SELECT DISTINCT unit_id FROM unit_closure WHERE {}"
_BELONGED = "SELECT DISTINCT user_id, unit_id FROM membership WHERE {}"
_OF_ASSIGNMENTS = "SELECT id, qualification_id FROM assignment WHERE {}"


@dataclass(frozen=True, slots=True)
class TouchedNumbers:
    """The units of which numbers may be others, by qualification (None: by any); `is_everything`: all may be."""

    units_by_qualification: dict[int | None, set[int]] = field(default_factory=dict)
    is_everything: bool = False

    def units(self, qualifications: Collection[int] | None) -> set[int]:
        """Return the units in which numbers of some qualifications may be others; without any named, of all."""
        found = self.units_by_qualification.items()
        wanted = (units for key, units in found if qualifications is None or key is None or key in qualifications)
        return set[int]().union(*wanted)


ANY_NUMBERS = TouchedNumbers(is_everything=True)


async def touched_by(events: Collection[LoggedEvent]) -> TouchedNumbers:
    """Return what some events may have changed."""
    if len(events) > MOST_EVENTS or any(NUMBER_EVENTS[each.name] is ChangedNumbers.ALL for each in events):
        return ANY_NUMBERS
    units = await _many(_BELONGED, "user_id", {each.user_id for each in events if each.user_id is not None})
    qualifications = await _many(_OF_ASSIGNMENTS, "id", {each.subject_id for each in events if _is_of_one(each)})
    return TouchedNumbers(_by_qualification(events, units, qualifications))


def _by_qualification(
    events: Collection[LoggedEvent], units: dict[int, set[int]], qualifications: dict[int, set[int]]
) -> dict[int | None, set[int]]:
    touched: dict[int | None, set[int]] = defaultdict(set)
    for each in events:
        known = qualifications.get(each.subject_id) if _is_of_one(each) else None
        for qualification in known or (None,):
            touched[qualification] |= units.get(each.user_id or 0, set())
    return dict(touched)


def _is_of_one(event: LoggedEvent) -> bool:
    """Return whether it is about one qualification: that of an assignment."""
    return event.subject_type == Assignment.__name__


async def touched_below(units: Iterable[int], among: Iterable[int]) -> frozenset[int]:
    """Return which of some units are among others or below them."""
    above, below = in_list("above_id", units), in_list("unit_id", among)
    rows = await fetch(_BELOW.format(f"{above.text} AND {below.text}"), (*above.params, *below.params))
    return frozenset(row[0] for row in rows)


async def managed_by(users: Iterable[int]) -> dict[int, set[int]]:
    """Return the units that each user manages, without those below them."""
    return await _many(_MANAGED, "user_id", users)


async def _many(statement: str, column: str, keys: Iterable[Any]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    if wanted := sorted(keys):
        query = in_list(column, wanted).within(statement)
        for key, value in await fetch(query.text, query.params):
            found[key].add(value)
    return found
