"""Tells which units have, or will soon have, fewer qualified people than they need."""

from collections.abc import AsyncGenerator
from datetime import date, timedelta
from functools import partial

from app.clock import Clock
from app.db.locks import to_change
from app.db.sql import TRUE
from app.gate.work import Work, run
from app.insights.asked import Asked
from app.insights.coverage import CoverageRow, covered, targets
from app.policy.access import Viewer
from app.reading.days import Days
from app.reading.plans import Reader
from schema.coverage import CoverageFellShort, CoverageTarget
from schema.enums import Role
from schema.insights import COVERAGE

CHUNK = 200  # targets a transaction
_EVERYTHING = Viewer(0, Role.ADMIN)


async def watch_coverage(clock: Clock, *, chunk: int = CHUNK) -> AsyncGenerator[int, None]:
    """Tell of each target once that it is missed, or will be within its days; again if that is sooner than was told.

    Who has enough again is told anew the next time. Running it again does nothing.
    """
    today = clock.today()
    held = await targets(TRUE, today)
    for start in range(0, len(held), chunk):
        reader = Reader(_EVERYTHING, lambda entity: None, Days(today, clock.zone))
        found = await covered(held[start : start + chunk], Asked(today), COVERAGE, reader)
        yield await run(partial(_tell, found, today), viewer=None, clock=clock)


async def _tell(found: list[CoverageRow], today: date, work: Work) -> int:
    rows = await to_change(CoverageTarget, [each.target.key for each in found])
    for each in found:
        target = rows.get(each.target.key)
        if target is None:
            continue
        soon = None if each.short_from is None else _if_soon(each.short_from, target, today)
        is_news = soon is not None and (target.told_short_from is None or soon < target.told_short_from)
        if is_news or soon is None:
            await _remember(target, soon)
        if is_news:
            work.emit(CoverageFellShort, target)
    return work.count(CoverageFellShort)


def _if_soon(day: date, target: CoverageTarget, today: date) -> date | None:
    return day if day <= today + timedelta(days=target.warn_days) else None


async def _remember(target: CoverageTarget, day: date | None) -> None:
    if target.told_short_from != day:
        target.told_short_from = day
        await target.save(update_fields=["told_short_from"])
