"""Records in which unit people sat, and whether they were active: handlers, and what other verbs and imports share.

A person's own row says what holds today; `Membership` says what holds on every day, and when that became known.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from itertools import chain
from types import MappingProxyType
from typing import Any

from app.actions.shared import change, refuse_archived
from app.audit.snapshots import Change, own_fields
from app.auth.sessions import end_sessions
from app.db.bulk import insert, update
from app.db.database import fetch
from app.db.entities import made
from app.db.sql import in_list
from app.domain.memberships import (
    MembershipSpan,
    MembershipSpans,
    absent,
    back,
    is_ever_inactive,
    moved,
    next_change,
    on_day,
    since,
)
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from app.standings.memberships import span_in, spans_in, stored_memberships
from schema.enums import MembershipState, Role
from schema.memberships import Membership, UserEndAbsence, UserMove, UserRecordAbsence
from schema.people import User, UserChanged
from schema.units import OrgUnit

_NO_MORE: Mapping[str, Any] = MappingProxyType({})
_ADMIN_WHO_STAYS = """
    SELECT t.id FROM "user" t WHERE t.role = ? AND t.is_active
    AND NOT EXISTS (
        SELECT 1 FROM membership m
        WHERE m.user_id = t.id AND m.superseded_at IS NULL AND m.state = ? AND m.through IS NULL)
    AND NOT ({}) LIMIT 1
"""


@handles(UserMove)
async def user_move(work: Work, user: User, action: UserMove) -> User:
    """Move a person from a day on, until the next move that is known."""
    from_on = action.from_on or work.today
    await refuse_archived(action, OrgUnit, "unit")
    if from_on > work.today:
        raise Refused(refusal(action, "IN_THE_FUTURE", "from_on"))
    spans = await begun(work, user)
    after = moved(spans, action.unit, from_on)
    if after == spans:
        raise Refused(refusal(action, "SAME_UNIT", "unit"))
    await record_memberships(work, user, after)
    return user


@handles(UserRecordAbsence)
async def user_record_absence(work: Work, user: User, action: UserRecordAbsence) -> User:
    """Record an absence; one that overlaps another one makes it longer."""
    first, last = action.begins_on, action.through
    if last is not None and last < first:
        raise Refused(refusal(action, "ENDS_TOO_EARLY", "through"))
    spans = await begun(work, user)
    if is_ever_inactive(spans, first, last):
        raise Refused(refusal(action, "INACTIVE", "begins_on"))
    after = absent(spans, first, last)
    if after == spans:
        raise Refused(refusal(action, "ALREADY_ABSENT", "begins_on"))
    await record_memberships(work, user, after)
    return user


@handles(UserEndAbsence)
async def user_end_absence(work: Work, user: User, action: UserEndAbsence) -> User:
    """End the absence of that day on the day before; on its first day it has not been one."""
    spans = await begun(work, user)
    after = back(spans, action.on or work.today)
    if after == spans:
        raise Refused(refusal(action, "NOT_ABSENT", "on"))
    await record_memberships(work, user, after)
    return user


def spans_of(user: User, rows: Sequence[Membership]) -> MembershipSpans:
    """Return what the rows of a person say; without any, what their own row says since the day they were added."""
    if not rows:
        return since(user.date_added, user.unit_id, _state(user))
    return spans_in(rows)


async def begun(work: Work, user: User) -> MembershipSpans:
    """Return what is known of a person, whose own row shows by then what has begun, and tell of that (E40)."""
    rows = (await stored_memberships([user.id])).get(user.id, [])
    spans = spans_of(user, rows)
    await begin_memberships_of(work, user, spans, through=work.today)
    return spans


async def begin_memberships_of(work: Work, user: User, spans: MembershipSpans, *, through: date) -> None:
    """Let the row of a person show what began through that day and is not on it yet, each under its true day."""
    was_active = user.is_active
    while user.changes_on is not None and user.changes_on <= through:
        day, before = user.changes_on, own_fields(user)
        await change(user, shown_on(spans, day))
        work.emit(UserChanged, user, happened_on=day, change=Change.of(before, user))
        work.touched(users=[user.id], people=[user.id])
    if was_active and not user.is_active:
        await end_sessions([user.id], now=work.now)


def shown_on(spans: MembershipSpans, day: date) -> dict[str, Any]:
    """Return what the row of a person says on a day."""
    span = on_day(spans, day)
    return {
        "unit_id": span.unit_id,
        "is_active": span.state is not MembershipState.INACTIVE,
        "is_absent": span.state is MembershipState.ABSENT,
        "changes_on": next_change(spans, day),
    }


async def record_memberships(
    work: Work, user: User, spans: MembershipSpans, more: Mapping[str, Any] = _NO_MORE
) -> None:
    """Write what is now known of a person, and show on their row what holds today, with more values."""
    was_active = user.is_active
    await change(user, {**more, **shown_on(spans, work.today)})
    await write_memberships(work, {user.id: spans})
    if was_active and not user.is_active:
        await end_sessions([user.id], now=work.now)


async def write_memberships(work: Work, wanted: Mapping[int, MembershipSpans]) -> None:
    """Supersede what is no longer known of people, and write down what is new; their own rows are not touched."""
    stored = await stored_memberships(wanted)
    differing = [_differing(work, key, stored.get(key, []), spans) for key, spans in wanted.items()]
    superseded = list(chain.from_iterable(gone for gone, _ in differing))
    for old in superseded:
        old.superseded_at = work.now
    await update(superseded, ["superseded_at"])
    await insert(list(chain.from_iterable(new for _, new in differing)))
    changed = [key for key, (gone, new) in zip(wanted, differing, strict=True) if gone or new]
    work.touched(users=changed, people=changed)


async def is_another_admin(*, but: Collection[int]) -> bool:
    """Whether somebody besides these people is an active administrator, and does not leave on a day ahead either."""
    others = in_list("t.id", but).within(_ADMIN_WHO_STAYS)
    return bool(await fetch(others.text, (Role.ADMIN, MembershipState.INACTIVE, *others.params)))


def first_day(date_added: date, today: date) -> date:
    """Return the day on which the memberships of somebody begin: the row says today's, so today at the latest."""
    return min(date_added, today)


def _state(user: User) -> MembershipState:
    if not user.is_active:
        return MembershipState.INACTIVE
    return MembershipState.ABSENT if user.is_absent else MembershipState.ACTIVE


def _differing(
    work: Work, user_id: int, rows: Sequence[Membership], spans: MembershipSpans
) -> tuple[list[Membership], list[Membership]]:
    """Return the stored rows that hold no longer, and those that are to be stored."""
    kept = {span_in(row): row for row in rows}
    gone = [row for span, row in kept.items() if span not in spans]
    return gone, [_row(work, user_id, span) for span in spans if span not in kept]


def _row(work: Work, user_id: int, span: MembershipSpan) -> Membership:
    return made(
        Membership,
        user_id=user_id,
        unit_id=span.unit_id,
        state=span.state,
        begins_on=span.begins_on,
        through=span.through,
        recorded_at=work.now,
        recorded_by_id=work.actor_id,
    )
