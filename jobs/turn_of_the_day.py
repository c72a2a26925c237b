"""The turn of the day: what begins and ends today by the stored timelines, and on each day that was missed (E40).

It changes no standing (R1): it lets memberships begin, tells of standings that change because a day came, opens
attempts and withdraws those that nothing asks for any more. Right after it there is nothing left to do.
"""

from collections.abc import AsyncGenerator
from functools import partial

from app.clock import Clock
from app.gate.work import run
from app.reading.days import next_turn
from app.standings.keeping import extend_timelines
from app.standings.turning import ROWS_AT_ONCE, turn_openings, turn_spans
from jobs.begin_memberships import begin_memberships


async def turn_of_the_day(clock: Clock, *, chunk: int = ROWS_AT_ONCE) -> AsyncGenerator[int, None]:
    """Do what each day brings up to today, one day after the other; gives how many things that were per transaction."""
    async for _ in extend_timelines(clock):
        yield 0  # what is stored further ahead changes nothing for anybody
    while (day := await next_turn()) <= clock.today():
        async for begun in begin_memberships(clock, through=day):
            yield begun
        for turn in (turn_spans, turn_openings):
            while (done := await run(partial(turn, day=day, at_once=chunk), viewer=None, clock=clock)) is not None:
                yield done
    async for begun in begin_memberships(clock):
        yield begun
