"""The day on which a list is asked what is true, and which of the stored rows say so."""

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo

from app.db.database import fetch
from app.db.rows import as_day, as_instant
from app.db.sql import Sql, all_of, any_of, in_list, none_of
from app.domain.calendar import CalendarPeriod, after, next_day
from schema.enums import CalendarUnit, Phase
from schema.timelines import LAPSES_KNOWN_DAYS

HORIZON = CalendarPeriod(3, CalendarUnit.YEAR)
"""How far ahead a list can be asked: what repeats is stored that far at least."""
_IN_PROGRESS = """
    SELECT v.qualification_id, MIN(r.started_at) FROM rollout r JOIN qualification_version v ON v.id = r.version_id
    WHERE r.finished_at IS NULL GROUP BY v.qualification_id ORDER BY v.qualification_id
"""
_FIRST = "(SELECT {0} FROM {{}} WHERE superseded_at IS NULL AND phase = '{1}' ORDER BY {0}, id LIMIT 1)"
_FIRST_AHEAD, _FIRST_TO_END = _FIRST.format("begins_on", Phase.AHEAD), _FIRST.format("through", Phase.RUNNING)
_TABLES = ("standing_span", "opening")
_NEXT_TURN = f"SELECT {', '.join(each.format(table) for each in (_FIRST_AHEAD, _FIRST_TO_END) for table in _TABLES)}"
"""The first days that lie ahead, and the first last days of what runs: the first of an index in its whole order.

Of MIN, SQLite may take an index of all spans instead, and go through everything that is past.
"""


class TooFarAhead(Exception):
    """What is true on a day so far ahead is stored of nobody."""

    def __init__(self, last_day: date) -> None:
        """Name the last day that can be asked about."""
        super().__init__(last_day)


@dataclass(frozen=True, slots=True)
class DayAsked:
    """A day, and as it was known when (None: now); which qualifications are in the middle of getting a new version.

    If today was told already, the rows that run are those of today.
    """

    on: date
    today: date
    as_known_at: datetime | None = None
    being_settled: tuple[tuple[int, datetime], ...] = ()
    is_told: bool = False

    @property
    def runs(self) -> bool:
        """Whether the rows of that day are all that run: indexes have these in the order of what lists ask."""
        return self.is_told and self.as_known_at is None and not self.being_settled

    def knows_lapses(self, within_days: int | None) -> bool:
        """Return whether stored spans of the day say themselves which lapse follows within so many days (None: any).

        They say it as it is known now; of days that are past, only if it came soon (LAPSES_KNOWN_DAYS).
        """
        if self.as_known_at is not None or self.being_settled:
            return False
        return self.on >= self.today or (within_days is not None and within_days <= LAPSES_KNOWN_DAYS)

    def rows(self, alias: str) -> Sql:
        """Return the condition under which a stored span or opening is one of that day."""
        if self.runs:  # an index says all of it
            return Sql(f"{alias}.superseded_at IS NULL AND {alias}.phase = '{Phase.RUNNING}'")
        return all_of([self.known(alias), Sql(f"{alias}.begins_on <= ? AND {alias}.through >= ?", (self.on, self.on))])

    def known(self, alias: str) -> Sql:
        """Return the condition under which a stored span or opening, of whatever day, was current then.

        Of a qualification that is getting a new version all rows are those from before it began, until all are new.
        """
        current = _known_at(alias, self.as_known_at)
        if not self.being_settled:
            return current
        column = f"{alias}.qualification_id"
        others = all_of([none_of([in_list(column, [key for key, _ in self.being_settled])]), current])
        before = [all_of([in_list(column, [key]), _known_before(alias, at)]) for key, at in self.being_settled]
        return any_of([others, *before])


async def next_turn() -> date:
    """Return the first day on which something begins, or has ended the day before, that was not told."""
    *begin, span_ends, opening_ends = (as_day(day) or date.max for day in (await fetch(_NEXT_TURN))[0])
    return min(*begin, next_day(span_ends), next_day(opening_ends))


def _known_at(alias: str, at: datetime | None) -> Sql:
    if at is None:
        return Sql(f"{alias}.superseded_at IS NULL")
    return Sql(f"{alias}.recorded_at <= ? AND ({alias}.superseded_at IS NULL OR {alias}.superseded_at > ?)", (at, at))


def _known_before(alias: str, at: datetime) -> Sql:
    return Sql(f"{alias}.recorded_at < ? AND ({alias}.superseded_at IS NULL OR {alias}.superseded_at >= ?)", (at, at))


@dataclass(slots=True)
class Days:
    """Today, and what an operation has found out about days that it asks about."""

    today: date
    zone: tzinfo = UTC
    _being_settled: tuple[tuple[int, datetime], ...] | None = None
    _is_told: bool = False
    _asking: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def asked(self, on: date | None, as_known_at: datetime | None) -> DayAsked:
        """Return what a list has to know of a day; today if it names none.

        Raises:
            TooFarAhead: see there; as known then, nothing was stored of days that were too far ahead then.
        """
        day, last = on or self.today, after(self._known_on(as_known_at), HORIZON)
        if day > last:
            raise TooFarAhead(last)
        settled = await self._found_out()
        begun = [(key, at) for key, at in settled if as_known_at is None or at <= as_known_at]
        is_told = self._is_told and day == self.today and as_known_at is None
        return DayAsked(day, self.today, as_known_at, tuple(begun), is_told)

    async def _found_out(self) -> tuple[tuple[int, datetime], ...]:
        """Ask once in an operation what is being settled, and whether today was told."""
        async with self._asking:
            if self._being_settled is None:
                self._being_settled = tuple((row[0], as_instant(row[1])) for row in await fetch(_IN_PROGRESS))
                self._is_told = await next_turn() > self.today
            return self._being_settled

    def _known_on(self, at: datetime | None) -> date:
        return self.today if at is None else min(self.today, at.astimezone(self.zone).date())
