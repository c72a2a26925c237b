"""Settles what follows when facts change: the stored timeline, attempts (S31, S22) and announcements.

None of it decides a standing (R1): the timeline is a cache of what the facts say, attempts are there to be worked on.
Each assignment is evaluated once, and everything is read from that.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace

from app.db.bulk import KEYS_PER_STATEMENT, chunks
from app.db.database import fetch
from app.db.locks import lock_people_of
from app.db.sql import Sql, any_of, in_list
from app.gate.settling import SettlingProgress, Touched
from app.gate.work import Work, settles
from app.rules.following import follow
from app.standings.announcements import announce_periods, announce_standings
from app.standings.enrolments import attempts_about, sync_enrolments
from app.standings.evaluated import evaluated
from app.standings.rollouts import begin_rollouts
from app.standings.stored import on_record
from app.standings.timelines import sync_timelines
from schema.assignments import Assignment

_AT_ONCE = 500  # assignments
_FEW = 20  # of those who have no more than some assignments each all are settled at once
_BY_PERSON = "SELECT t.id, t.user_id FROM assignment t WHERE {}"


@settles
async def settle(work: Work, touched: Touched, tell: SettlingProgress) -> None:
    """Bring everything that follows from the facts in line with them, of all that was touched."""
    is_held = not touched.assignments and touched.users | touched.people <= work.held
    is_held = is_held and not (touched.units or touched.groups or touched.qualifications)
    await follow(work, touched)
    begun = await begin_rollouts(work, touched.qualifications, touched.assignments)
    touched = replace(touched, qualifications=touched.qualifications - begun)
    keys = len(touched.users) + len(touched.assignments)
    if keys <= _FEW and not touched.qualifications:
        count = await _settle(work, _condition(touched), touched.made, is_held=is_held)
        tell(count, count)
        return
    ids, done = await _ids(touched), 0
    for chunk in chunks(ids, _AT_ONCE):
        await _settle(work, in_list("t.id", chunk), touched.made, is_held=False)
        done += len(chunk)
        tell(done, len(ids))


async def _settle(work: Work, where: Sql, made: Collection[int], *, is_held: bool) -> int:
    """Settle some assignments and return how many, one piece of work at a time for a person; `made` are new ones.

    Whoever comes second reads what the first one has written: nothing is read before the person is locked.
    """
    if not is_held:
        await lock_people_of(Assignment, where)
    found = await evaluated(where)
    if found:
        stored = await on_record([each.row for each in found], made=made, attempts=attempts_about(found))
        changes = await sync_timelines(work, found, stored, marks=True)
        announce_periods(work, changes)
        await sync_enrolments(work, changes, stored.attempts)
        announce_standings(work, changes)
    return len(found)


def _condition(touched: Touched) -> Sql:
    return any_of([in_list("t.user_id", touched.users), in_list("t.id", touched.assignments)])


async def _ids(touched: Touched) -> list[int]:
    """Return the assignments that were touched, those of one person beside each other."""
    found: dict[int, int] = {}
    for where in _conditions(touched):
        query = where.within(_BY_PERSON)
        found.update((row[0], row[1]) for row in await fetch(query.text, query.params))
    return sorted(found, key=lambda key: (found[key], key))


def _conditions(touched: Touched) -> Iterator[Sql]:
    for column, keys in (
        ("t.user_id", touched.users),
        ("t.id", touched.assignments),
        ("t.qualification_id", touched.qualifications),
    ):
        for some in chunks(sorted(keys), KEYS_PER_STATEMENT):
            yield in_list(column, some)
