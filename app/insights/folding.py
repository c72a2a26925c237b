"""Makes slices: counts all that is assigned on a day by unit and qualification, as of one moment, and keeps that."""

from collections.abc import AsyncGenerator, Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient

from app.clock import Clock
from app.db.bulk import chunks, insert_values
from app.db.database import dialect, execute, fetch
from app.db.sql import Sql, all_of, in_list
from app.db.transaction import transaction
from app.domain.calendar import CalendarPeriod, after, before
from app.insights.asked import Asked
from app.insights.counting import Among, By, counted_by
from app.insights.folds import TREE, folds_between
from app.insights.slices import SEES_ALL
from app.reading.days import DayAsked, Days
from app.reading.plans import Reader
from schema.enums import CalendarUnit
from schema.insights import DEFAULT_WITHIN_DAYS, STANDINGS
from schema.slices import Slice

MONTHS = 12
"""Of how many whole months back and ahead there are slices."""
MIDDLE = 16
"""The day of a month that has slices besides the first, so that no other day is far from any."""
MOST_CHANGES = 10_000
"""After how many changes slices are made anew: each of these has to be looked at for every number."""
WORTH_IT = 5_000
"""How many assignments there have to be: fewer are counted as quickly."""
GIVEN_UP = timedelta(hours=1)
"""When slices that are still being made were left so by a process that is gone."""
_BY = By(("{}.unit_id", "{}.qualification_id"))
_COLUMNS = ("fold_id", "unit_id", "is_directly", "qualification_id", *STANDINGS)
_NUMBERS = ", ".join(f"counted.number{place}" for place in range(len(STANDINGS)))
_SUMS = ", ".join(f"CAST(SUM(counted.number{place}) AS BIGINT)" for place in range(len(STANDINGS)))
_ADDED_UP = f"""
    WITH counted AS ({{}}), parent AS (SELECT DISTINCT above_id FROM unit_closure WHERE depth > 0)
    SELECT c.above_id, 0, counted.key1, {_SUMS} FROM counted JOIN unit_closure c ON c.unit_id = counted.key0
    {{which}} GROUP BY c.above_id, counted.key1
    UNION ALL
    SELECT counted.key0, 1, counted.key1, {_NUMBERS} FROM counted JOIN parent ON parent.above_id = counted.key0
"""
_PARENTS = "JOIN parent ON parent.above_id = c.above_id"
_MOMENT = {
    "postgres": """
        SELECT pg_snapshot_xmax(now_known)::text::bigint AS reached,
            pg_snapshot_xmin(now_known)::text::bigint AS oldest,
            COALESCE((SELECT string_agg(each::text, ',') FROM pg_snapshot_xip(now_known) each), '') AS unfinished
        FROM (SELECT pg_current_snapshot() AS now_known) known
    """,
    "sqlite": "SELECT last AS reached, last AS oldest, '' AS unfinished FROM (SELECT COALESCE(MAX(id), 0) AS last FROM "
    "span_change) known",
}
_AS_OF_A_MOMENT = f"""
    SELECT m.reached, m.oldest, m.unfinished, {TREE}, found.* FROM ({{moment}}) m LEFT JOIN ({{}}) found ON 1 = 1
"""
_BEGUN = f"""
    INSERT INTO fold (on_day, reached, oldest, unfinished, tree, has_all_units, begun_at)
    VALUES (?, ?, ?, ?, {TREE}, ?, ?) RETURNING id
"""
_MADE = "UPDATE fold SET reached = ?, oldest = ?, unfinished = ?, tree = ?, made_at = ? WHERE id = ? RETURNING id"
_FORGET_CHANGES = {
    "postgres": "DELETE FROM span_change WHERE transaction_id < COALESCE((SELECT MIN(oldest) FROM fold), ?)",
    "sqlite": "DELETE FROM span_change WHERE id <= COALESCE((SELECT MIN(oldest) FROM fold), ?)",
}
_IS_WORTH_IT = f"SELECT COUNT(*) FROM (SELECT 1 FROM assignment LIMIT {WORTH_IT}) found"


@dataclass(frozen=True, slots=True)
class FoldMoment:
    """A moment in the order of commits, as Fold keeps it."""

    reached: int
    oldest: int
    unfinished: str


def days_wanted(today: date) -> list[date]:
    """Return today, and the days of the months back and ahead of which there are slices."""
    first = today.replace(day=1)
    back = [before(first, CalendarPeriod(each, CalendarUnit.MONTH)) for each in range(MONTHS + 1)]
    ahead = [after(first, CalendarPeriod(each, CalendarUnit.MONTH)) for each in range(1, MONTHS + 2)]
    return list(dict.fromkeys([today, *(day for each in [*back, *ahead] for day in (each, each.replace(day=MIDDLE)))]))


async def is_worth_it() -> bool:
    """Return whether there is so much to count that slices are quicker."""
    return bool((await fetch(_IS_WORTH_IT))[0][0] == WORTH_IT)


async def fold_all(clock: Clock) -> AsyncGenerator[date, None]:
    """Make the slices of all days anew, today's first; gives each day once it has them."""
    for day in days_wanted(clock.today()):
        await fold(day, clock)
        yield day


async def fold_missing(clock: Clock) -> AsyncGenerator[date, None]:
    """Make the slices of days that have none, or none that can be believed, or from which too much has changed."""
    wanted, today = days_wanted(clock.today()), clock.today()
    folds = await folds_between(min(wanted), max(wanted))
    there = {each.on for each in folds if each.has_all_units or each.on != today}
    for each in folds:
        since = each.since("s").within("SELECT COUNT(*) FROM span_change s WHERE {}")
        if (await fetch(since.text, since.params))[0][0] > MOST_CHANGES:
            there.discard(each.on)
    for day in wanted:
        if day not in there:
            await fold(day, clock)
            yield day


async def fold(day: date, clock: Clock) -> None:
    """Make the slices of a day, in place of those that there were: of all units if it is today.

    A place is kept before anything is counted, so that no change since is forgotten by somebody who makes others.
    """
    all_units = day == clock.today()
    key = await transaction(partial(_begin, day, all_units, clock.now()))
    moment, tree, rows = await _count(day, clock, all_units)
    await transaction(partial(_store, key, day, moment, tree, rows, clock))


async def _begin(day: date, all_units: bool, now: datetime, _: BaseDBAsyncClient) -> int:
    moment = await _moment()
    found = await fetch(_BEGUN, (day, moment.reached, moment.oldest, moment.unfinished, all_units, now))
    return int(found[0][0])


async def _moment() -> FoldMoment:
    reached, oldest, unfinished = (await fetch(_MOMENT[dialect()]))[0]
    return FoldMoment(reached, oldest, unfinished)


async def _count(day: date, clock: Clock, all_units: bool) -> tuple[FoldMoment, str, list[Sequence[Any]]]:
    """Return the moment, how units hang together, and the numbers: in one statement, so that all is of one moment."""
    query = added_up(day, clock, all_units=all_units).within(_AS_OF_A_MOMENT.replace("{moment}", _MOMENT[dialect()]))
    rows = await fetch(query.text, query.params)
    reached, oldest, unfinished, tree = rows[0][:4]
    return FoldMoment(reached, oldest, unfinished), tree, [row[4:] for row in rows if row[4] is not None]


def added_up(day: date, clock: Clock, *, all_units: bool) -> Sql:
    """Return the statement that counts by unit and qualification, and adds up what is below units."""
    asked = Asked(day, given={"within_days": DEFAULT_WITHIN_DAYS})
    on = DayAsked(day, clock.today())
    reader = Reader(SEES_ALL, lambda entity: None, Days(clock.today(), clock.zone))
    counted = counted_by(asked, STANDINGS, _BY, reader, Among(on, (on.rows("s"), Sql("s.unit_id IS NOT NULL"))))
    return counted.within(_ADDED_UP.replace("{which}", "" if all_units else _PARENTS))


async def _store(
    key: int,
    day: date,
    moment: FoldMoment,
    tree: str,
    rows: Sequence[Sequence[Any]],
    clock: Clock,
    _: BaseDBAsyncClient,
) -> None:
    made = (moment.reached, moment.oldest, moment.unfinished, tree, clock.now(), key)
    if not await fetch(_MADE, made):
        return  # it took so long that somebody else gave it up
    told = [row for row in rows if any(row[3:])]
    await insert_values(Slice, _COLUMNS, [(key, row[0], bool(row[1]), *row[2:]) for row in told])
    await _forget(Sql("on_day = ? AND id < ?", (day, key)))


async def forget_old_slices(clock: Clock) -> None:
    """Forget slices that nobody asks for any more, and the changes that all others know of."""
    await transaction(partial(_tidy, days_wanted(clock.today()), clock.now()))


async def forget_all() -> None:
    """Forget all slices, and all changes."""
    await transaction(lambda _: _forget_all())


async def _forget_all() -> None:
    await _forget(Sql("id > 0"))
    await _forget_changes()


async def _tidy(wanted: Collection[date], now: datetime, _: BaseDBAsyncClient) -> None:
    old = all_of([Sql("made_at IS NOT NULL"), in_list("on_day", wanted).within("NOT ({})")])
    await _forget(old)
    await _forget(Sql("made_at IS NULL AND begun_at < ?", (now - GIVEN_UP,)))
    await _forget_changes()


async def _forget(where: Sql) -> None:
    found = [row[0] for row in await fetch(f"SELECT id FROM fold WHERE {where.text}", where.params)]
    for ids in chunks(found):
        listed = in_list("fold_id", ids)
        await execute(f"DELETE FROM slice WHERE {listed.text}", listed.params)
        listed = in_list("id", ids)
        await execute(f"DELETE FROM fold WHERE {listed.text}", listed.params)


async def _forget_changes() -> None:
    await execute(_FORGET_CHANGES[dialect()], ((await _moment()).oldest,))
