"""Lets memberships begin that were recorded ahead: an absence, its end, or somebody who leaves (E60, E40)."""

from collections.abc import AsyncGenerator, Sequence
from datetime import date
from functools import partial

from app.actions.memberships import begin_memberships_of, spans_of
from app.clock import Clock
from app.db.locks import to_change
from app.gate.work import Work, run
from app.standings.memberships import stored_memberships
from schema.people import User, UserChanged

_CHUNK = 200  # people a transaction


async def begin_memberships(
    clock: Clock, *, through: date | None = None, chunk: int = _CHUNK
) -> AsyncGenerator[int, None]:
    """Show on the rows of people what has begun by a day, under its true day; gives the number of people per chunk.

    Days that were missed are made up for in their order. Running it again does nothing.
    """
    due = User.filter(changes_on__lte=through or clock.today()).order_by("changes_on", "id").limit(chunk)
    while found := await due.values_list("id", "changes_on"):
        day = found[0][1]
        ids = [user_id for user_id, changes_on in found if changes_on == day]
        yield await run(partial(_begun, ids, day), viewer=None, clock=clock, is_deed=True)


async def _begun(ids: Sequence[int], day: date, work: Work) -> int:
    people, rows = await to_change(User, ids), await stored_memberships(ids)
    for user in people.values():
        await begin_memberships_of(work, user, spans_of(user, rows.get(user.id, [])), through=day)
    return work.count(UserChanged)
