"""Previews who would gain and who would lose if the current version were applied to running periods (R12)."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import date

from app.clock import Clock
from app.db.database import fetch
from app.domain.facts import History
from app.domain.standing import Standing, StandingEvaluator
from app.policy.access import Viewer, visible
from app.standings.facts import histories
from schema.assignments import Assignment

_CHUNK = 50  # assignments: others are served in between
CHANGES_SHOWN = 100


@dataclass(frozen=True, slots=True)
class StandingChange:
    """One person's standing as it is and as it would be."""

    assignment_id: int
    before: StandingEvaluator
    after: StandingEvaluator


@dataclass(slots=True)
class Preview:
    """How many are hit, and the first of them."""

    gains_count: int = 0
    loses_count: int = 0
    unchanged_count: int = 0
    gains: list[StandingChange] = field(default_factory=list)
    loses: list[StandingChange] = field(default_factory=list)

    def add(self, change: StandingChange, today: date) -> None:
        """Count one person, if they are assigned today."""
        before, after = change.before.standing(today), change.after.standing(today)
        if before is None or after is None:
            return
        if _reach(after) > _reach(before):
            self.gains_count += 1
            self.gains += [change] if len(self.gains) < CHANGES_SHOWN else []
        elif _reach(after) < _reach(before):
            self.loses_count += 1
            self.loses += [change] if len(self.loses) < CHANGES_SHOWN else []
        else:
            self.unchanged_count += 1


def _reach(found: Standing) -> tuple[bool, date]:
    """Return what makes a standing better: being qualified, and for longer."""
    end = found.valid_through or (date.max if found.is_qualified else date.min)
    return found.is_qualified, end


async def preview_apply_now(qualification_id: int, *, viewer: Viewer, clock: Clock) -> Preview:
    """Compare the standings of today, for everybody the viewer may see, with those after applying now."""
    found, today = Preview(), clock.today()
    async for ids in _chunks(qualification_id, viewer):
        for key, history in (await histories(ids)).items():
            found.add(
                StandingChange(key, StandingEvaluator(history), StandingEvaluator(_applied(history, clock))), today
            )
    return found


def _applied(history: History, clock: Clock) -> History:
    *earlier, current = history.terms
    if not earlier or current.applied_on is not None:
        return history  # there is nothing to apply
    return replace(history, terms=(*earlier, replace(current, applied_on=clock.today(), applied_at=clock.now())))


async def _chunks(qualification_id: int, viewer: Viewer) -> AsyncIterator[list[int]]:
    seen, last = visible(Assignment, "t", viewer), 0
    query = (
        "SELECT t.id FROM assignment t WHERE t.qualification_id = ? AND t.archived_on IS NULL AND t.id > ? "
        f"AND {seen.text} ORDER BY t.id LIMIT {_CHUNK}"
    )
    while ids := [row[0] for row in await fetch(query, (qualification_id, last, *seen.params))]:
        yield ids
        last = ids[-1]
