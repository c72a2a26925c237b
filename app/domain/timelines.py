"""The timeline of an assignment: what is true and what is open on each of its days if no further fact comes (R17)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from app.domain.calendar import days_after, next_day
from app.domain.findings import QUALIFIED_STATUSES, Standing
from app.domain.standing import StandingEvaluator
from app.domain.turning_days import dated_days, days_of_facts, end_of_all, repeats
from schema.enums import Stage, Status

_OpeningKey = tuple[int, Stage]
_Said = tuple[Status, date | None, date | None, date | None, int | None, int, bool, bool]
"""What a span says, as SpanFinding after its days."""
_Days = tuple[date, date, _Said]


class _Open(NamedTuple):
    """What is to be done, since when, and since when it is due on its day."""

    opens_on: date
    from_on: date
    due_on: date | None


@dataclass(frozen=True, slots=True)
class SpanFinding:
    """Consecutive assigned days on which all that a standing says, short of single requirements, is the same.

    `through` is the last of them; date.max: it does not end. The other fields are those of Standing; `lapses_on` is, of
    days on which one is qualified, the first later one on which one is not, and None if none is known (E43, E44).
    """

    from_on: date
    through: date
    status: Status
    valid_through: date | None
    renewal_opens_on: date | None
    due_on: date | None
    period_number: int | None
    terms_number: int
    approval_pending: bool
    assigned_too_late: bool
    lapses_on: date | None = None


@dataclass(frozen=True, slots=True)
class OpeningFinding:
    """Consecutive days on which an activity is to be done in one stage, and is due on the same day.

    It has been open since `opens_on`: earlier than `from_on` if only the day on which it is due has changed since.
    Permanent education counts as MAINTAIN: it is there to remain qualified.
    """

    activity: int
    stage: Stage
    opens_on: date
    from_on: date
    through: date
    due_on: date | None


@dataclass(frozen=True, slots=True)
class TimelineFinding:
    """The spans in order, and the openings by their first day, that begin on or before the horizon (None: all)."""

    spans: tuple[SpanFinding, ...]
    openings: tuple[OpeningFinding, ...]
    horizon_on: date | None


def open_on(timeline: TimelineFinding, on: date) -> list[OpeningFinding]:
    """Return what is to be done on a day."""
    return [each for each in timeline.openings if each.from_on <= on <= each.through]


def timeline_of(evaluator: StandingEvaluator, horizon_on: date) -> TimelineFinding:
    """Return the whole timeline or, of what repeats, all that begins on or before the horizon."""
    history = evaluator.history
    horizon = horizon_on if repeats(history) else None
    if not history.spans:
        return TimelineFinding((), (), horizon)
    walk = _Walk(evaluator, min(span.from_on for span in history.spans), horizon or date.max)
    walk.go()
    spans = [each for each in walk.spans if horizon is None or each[0] <= horizon]
    openings = [each for each in walk.openings if horizon is None or each.from_on <= horizon]
    return TimelineFinding(_with_lapses(spans), tuple(sorted(openings, key=_by_first_day)), horizon)


def _with_lapses(spans: Sequence[_Days]) -> tuple[SpanFinding, ...]:
    """Return spans, each that is qualified with the day of the first after it that is not."""
    found: list[SpanFinding] = []
    lapses_on = None
    for from_on, through, said in reversed(spans):
        if said[0] in QUALIFIED_STATUSES:
            found.append(SpanFinding(from_on, through, *said, lapses_on))
        else:
            found.append(SpanFinding(from_on, through, *said))
            lapses_on = from_on
    return tuple(reversed(found))


class _Walk:
    """Goes through the days on which something may change; each day's findings say when they change next."""

    def __init__(self, evaluator: StandingEvaluator, first: date, horizon: date) -> None:
        self.evaluator = evaluator
        self.first, self.horizon = first, horizon
        self.spans: list[_Days] = []
        self.openings: list[OpeningFinding] = []
        self._running: tuple[date, _Said] | None = None
        self._open: dict[_OpeningKey, _Open] = {}
        limits = {each.reachieve_after_days for each in evaluator.history.terms}
        self._limits = [limit for limit in limits if limit is not None]
        self._days = [day for day in days_of_facts(evaluator.history) if first <= day <= date.max]

    def go(self) -> None:
        """Walk to the horizon, and on until all that began by then has ended."""
        self._look(self.first, self.horizon)
        if self.horizon < date.max and self._is_anything_left():
            self._look(next_day(self.horizon), end_of_all(self.evaluator.history, self.horizon))
        self._end(date.max)

    def _look(self, since: date, until: date) -> None:
        history = self.evaluator.history
        self._days += [*self.evaluator.turning_days(since, until), *dated_days(history, since, until)]
        heapify(self._days)
        lived = None
        while self._days and self._days[0] <= until and (since <= self.horizon or self._is_anything_left()):
            day = heappop(self._days)
            if day != lived:
                lived = day
                self._live(day)

    def _is_anything_left(self) -> bool:
        """Whether something that began by the horizon has not ended yet."""
        begun = [each.from_on for each in self._open.values()]
        begun += [] if self._running is None else [self._running[0]]
        return any(day <= self.horizon for day in begun)

    def _live(self, day: date) -> None:
        standing = self.evaluator.standing(day)
        if standing is None:
            self._end(days_after(day, -1))
            return
        said = _said(standing)
        if self._running is None or self._running[1] != said:
            self._end_span(days_after(day, -1))
            self._running = day, said
        self._compare(day, _to_do(standing))
        for ahead in self._days_ahead(standing):
            if ahead > day:
                heappush(self._days, ahead)

    def _compare(self, day: date, due: dict[_OpeningKey, date | None]) -> None:
        for key, opening in [*self._open.items()]:
            if key not in due or due[key] != opening.due_on:
                self._end_opening(key, days_after(day, -1))
                if key in due:
                    self._open[key] = _Open(opening.opens_on, day, due[key])
        for key, due_on in due.items():
            if key not in self._open:
                self._open[key] = _Open(day, day, due_on)

    def _days_ahead(self, standing: Standing) -> Iterator[date]:
        """Give the days on which, by what is true today, something else may be."""
        for row in standing.progress:
            if row.opens_on is not None:
                yield row.opens_on
            if row.due_on is not None:
                yield next_day(row.due_on)
        for period in standing.permanent_education:
            yield period.from_on
            yield next_day(period.through)
        if standing.valid_through is not None:
            for limit in self._limits:
                yield days_after(standing.valid_through, limit + 1)

    def _end(self, last: date) -> None:
        self._end_span(last)
        for key in [*self._open]:
            self._end_opening(key, last)

    def _end_span(self, last: date) -> None:
        if self._running is not None:
            from_on, said = self._running
            self.spans.append((from_on, last, said))
            self._running = None

    def _end_opening(self, key: _OpeningKey, last: date) -> None:
        opens_on, from_on, due_on = self._open.pop(key)
        self.openings.append(OpeningFinding(*key, opens_on, from_on, last, due_on))


def _said(standing: Standing) -> _Said:
    return (
        standing.status, standing.valid_through, standing.renewal_opens_on, standing.due_on,
        standing.period_number, standing.terms_number, standing.approval_pending, standing.assigned_too_late,
    )  # fmt: skip


def _to_do(standing: Standing) -> dict[_OpeningKey, date | None]:
    """Return what is to be done on a day, with the day on which it is due: the first one, if it is asked for twice."""
    due: dict[_OpeningKey, date] = {}
    for row in standing.progress:
        if row.is_open and not row.is_satisfied:
            due[row.activity, row.stage] = row.due_on or date.max
    for period in standing.permanent_education:
        if period.is_open and not period.is_met:
            for activity in period.missing:
                key = activity, Stage.MAINTAIN
                due[key] = min(period.through, due.get(key, date.max))
    return {key: None if day == date.max else day for key, day in due.items()}


def _by_first_day(opening: OpeningFinding) -> tuple[date, int, Stage]:
    return opening.from_on, opening.activity, opening.stage
