"""The wall of a team: people by qualifications, with status and last valid day in each cell."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.db.database import fetch
from app.db.rows import as_day
from app.db.sql import all_of, in_list
from app.domain.findings import QUALIFIED_STATUSES
from app.insights.asked import Asked
from app.insights.counting import conditions, of_the_day, source
from app.policy.access import Start, visible
from app.reading.plans import Reader
from schema.assignments import Assignment
from schema.enums import MembershipState, Status

_THERE = (MembershipState.ACTIVE, MembershipState.ABSENT)
"""Whose rows there are: people at work, and those on long leave."""
_CELLS = """
    SELECT s.user_id, s.qualification_id, s.assignment_id, s.status, s.valid_through, s.approval_pending {source}
    WHERE {{}} ORDER BY s.user_id, s.qualification_id
"""


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What somebody's standing for a qualification is on the day; `valid_through` is None if there is no last day."""

    qualification_id: int
    assignment_id: int
    status: Status
    valid_through: date | None
    is_approval_pending: bool

    @property
    def is_qualified(self) -> bool:
        """Whether the person is qualified on the day."""
        return self.status in QUALIFIED_STATUSES


async def cells_of(people: Sequence[int], asked: Asked, reader: Reader) -> dict[int, list[MatrixCell]]:
    """Return the cells of some people, in one statement; who has none is missing."""
    if not people:
        return {}
    filters = {**asked.filters, "membership": _THERE}
    day = await reader.days.asked(asked.on, asked.as_known_at)
    where = all_of(
        [
            in_list("s.user_id", people),
            *of_the_day(Assignment, day),
            *conditions(Assignment, filters, reader.viewer, day),
            visible(Assignment, "s", reader.viewer, Start.ROWS),
        ]
    )
    query = where.within(_CELLS.format(source=source(Assignment, filters).text))
    return _by_person(await fetch(query.text, query.params))


def _by_person(rows: Iterable[Sequence[object]]) -> dict[int, list[MatrixCell]]:
    found: dict[int, list[MatrixCell]] = defaultdict(list)
    for person, qualification, assignment, status, through, pending in rows:
        last = as_day(through)
        cell = MatrixCell(qualification, assignment, Status(status), None if last == date.max else last, bool(pending))  # type: ignore[arg-type]  # as the columns say
        found[person].append(cell)  # type: ignore[index]  # as the column says
    return dict(found)
