"""Plans where the people of a file sit from which day on, and whether they are active (E60, E61)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import takewhile
from typing import Any

from app.actions.memberships import first_day, shown_on, spans_of, write_memberships
from app.audit.differences import Picture
from app.audit.snapshots import link_to, said
from app.domain.calendar import next_day
from app.domain.memberships import (
    MembershipSpans,
    absent,
    back,
    begun_on,
    is_ever_inactive,
    left,
    moved,
    on_day,
    returned,
    since,
)
from app.gate.work import Work
from app.importing.drafts import ImportDraft, Planned
from app.importing.tables import FileRow
from schema.enums import MembershipState
from schema.kit.action import Action
from schema.memberships import Membership, UserMove, UserRecordAbsence
from schema.people import User, UserCreate, UserDeactivate, UserReactivate
from schema.units import OrgUnit

_ABSENT, _ACTIVE, _INACTIVE = MembershipState.ABSENT, MembershipState.ACTIVE, MembershipState.INACTIVE
CHANGED = "memberships"
"""What an import calls it when other memberships are known of a person, whether or not their own row differs."""


class _NotPossible(Exception):
    """What a row says of the state cannot be: a column, and the refusal of the verb that it comes to."""

    def __init__(self, column: str, action: type[Action], code: str) -> None:
        self.refusal = (column, action, code)
        super().__init__(code)


@dataclass(slots=True)
class PlannedMemberships:
    """What is known of the people of a file, and what will be."""

    stored: Mapping[int, Sequence[Membership]] = field(default_factory=dict)
    wanted: dict[str, tuple[User, MembershipSpans]] = field(default_factory=dict)
    """Those of whom something else will be known, by address; a unit that is new too has a number below zero."""
    new_units: dict[int, OrgUnit] = field(default_factory=dict)
    """Units that have no id yet, by the number that stands for it."""
    numbers: dict[int, int] = field(default_factory=dict)
    """The numbers of new units, by their identity: what has no id is not known by anything else."""
    leaving: set[str] = field(default_factory=set)
    """The addresses of those who have left in the end, or will have."""
    known: dict[str, MembershipSpans] = field(default_factory=dict)
    """What was known of those of whom something else will be, by their addresses; nothing of new people."""

    def number_of(self, unit: OrgUnit) -> int:
        """Return the id of a unit, or a number that stands for it until it has one."""
        key: int | None = unit.id
        if key is None:
            key = self.numbers.setdefault(id(unit), -1 - len(self.numbers))
            self.new_units[key] = unit
        return key

    def more(self, user: User) -> dict[str, tuple[Any, Any]]:
        """Return what was and will be known of a person, as the audit shows it; nothing if it is the same."""
        if user.email not in self.wanted:
            return {}
        after = self.resolved(self.wanted[user.email][1])
        return {CHANGED: (_shown(self.known.get(user.email, ())), _shown(after))}

    def plan(self, planned: Planned[User], spans: MembershipSpans, unit: OrgUnit, today: date) -> None:
        """Note that something else will be known of a person, and let their own row say what of it holds today."""
        self.wanted[planned.entity.email] = (planned.entity, spans)
        planned.changed.add(CHANGED)
        shown = shown_on(spans, today)
        if shown.pop("unit_id") == self.number_of(unit):
            planned.link("unit_id", unit)
        planned.take(shown)

    def resolved(self, spans: MembershipSpans) -> MembershipSpans:
        """Return spans with the ids of their units, which by now all have one."""
        units = self.new_units
        return tuple(replace(each, unit_id=units[each.unit_id].id) if each.unit_id in units else each for each in spans)


def plan_memberships(
    draft: ImportDraft, planned: Planned[User], memberships: PlannedMemberships, unit: OrgUnit | None
) -> None:
    """Plan what a row says of the day on which a person was added, and of their unit and state since."""
    row, today = planned.row, draft.calendar.today
    known = () if planned.is_new else spans_of(planned.entity, memberships.stored.get(planned.entity.id, ()))
    spans = _added(draft, planned, known)
    from_on = row.values.get("unit_from")
    if from_on is not None and from_on > today:
        draft.refuse(row, "unit_from", UserMove, "IN_THE_FUTURE")
    elif unit is not None:
        number = memberships.number_of(unit)
        first = from_on or first_day(planned.entity.date_added, today)
        placed = moved(spans, number, from_on or today) if spans else since(first, number)
        after = _in_state(draft, row, placed, is_new=planned.is_new)
        if unit.archived_on is not None:
            _refuse_archived(draft, row, moves=placed != spans, known=known, after=after)
        if after != known:
            memberships.known[planned.entity.email] = known
            memberships.plan(planned, after, unit, today)
        if after[-1].state is _INACTIVE:
            memberships.leaving.add(planned.entity.email)


def _added(draft: ImportDraft, planned: Planned[User], spans: MembershipSpans) -> MembershipSpans:
    """Take over the day on which a person was added, and return what is known of them, since that day."""
    given, today = planned.row.values.get("date_added"), draft.calendar.today
    if planned.is_new:
        planned.take({"date_added": given or today})
    if planned.is_new or given is None or given == planned.entity.date_added:
        return spans
    before, after = first_day(planned.entity.date_added, today), first_day(given, today)
    planned.take({"date_added": given})
    return spans if before == after else begun_on(spans, after, instead_of=before)


def _refuse_archived(
    draft: ImportDraft, row: FileRow, *, moves: bool, known: MembershipSpans, after: MembershipSpans
) -> None:
    today = draft.calendar.today
    if moves:
        draft.refuse(row, "unit", UserCreate, "ARCHIVED")
    elif on_day(known, today).state is _INACTIVE and on_day(after, today).state is not _INACTIVE:
        draft.refuse(row, state_column(row), UserReactivate, "ARCHIVED_UNIT")


def _in_state(draft: ImportDraft, row: FileRow, spans: MembershipSpans, *, is_new: bool) -> MembershipSpans:
    """Return that somebody is in a state from a day on; without one from today, if they are not in it yet."""
    today, state = draft.calendar.today, row.values.get("state")
    first = spans[0].begins_on if is_new else today
    if state is None:
        return _is_active(draft, row, spans, first)
    on, through = row.values.get("state_from"), row.values.get("state_through", _end_on_record(row, spans))
    if through is not None and state is not _ABSENT:
        draft.note(row, "state_through", "NOT_ABSENT", "Only an absence has a last day.")
    stays = state is on_day(spans, today).state and on is None and through is None
    try:
        after = spans if stays else _STATES[state](spans, on or first, through, today)
    except _NotPossible as error:
        draft.refuse(row, *error.refusal)
        return spans
    if row.values.get("is_active") not in (None, on_day(after, today).state is not _INACTIVE):
        draft.note(row, "is_active", "CONTRADICTORY", "This does not agree with the column state; leave one out.")
    return after


def _end_on_record(row: FileRow, spans: MembershipSpans) -> date | None:
    """Return the last day of the absence that a row says again, which it leaves as it is (E73)."""
    on = row.values.get("state_from")
    if row.values.get("state") is not _ABSENT or on is None:
        return None
    absence = [*takewhile(lambda span: span.state is _ABSENT, (each for each in spans if each.lasts_until(on)))]
    return absence[-1].through if absence and absence[0].begins_on == on else None


def _is_active(draft: ImportDraft, row: FileRow, spans: MembershipSpans, first: date) -> MembershipSpans:
    """Return what a row comes to that says no more of the state than whether somebody is active; the absent are."""
    for column in ("state_from", "state_through"):
        if row.values.get(column) is not None and "state" not in row.bad:
            draft.note(row, column, "STATE_MISSING", "Say in the column state which state it is.")
    is_active, was_active = row.values.get("is_active"), on_day(spans, draft.calendar.today).state is not _INACTIVE
    if is_active in (None, was_active):
        return spans
    return returned(spans, first) if is_active else left(spans, first)


def state_column(row: FileRow) -> str:
    """Return the column in which a row says whether somebody is active."""
    return "is_active" if row.values.get("state") is None else "state"


def _active(spans: MembershipSpans, on: date, _through: date | None, today: date) -> MembershipSpans:
    if on_day(spans, on).state is not _INACTIVE:
        return back(spans, on)
    if on > today:
        raise _NotPossible("state_from", UserReactivate, "IN_THE_FUTURE")
    return returned(spans, on)


def _absent(spans: MembershipSpans, on: date, through: date | None, _today: date) -> MembershipSpans:
    if through is not None and through < on:
        raise _NotPossible("state_through", UserRecordAbsence, "ENDS_TOO_EARLY")
    if is_ever_inactive(spans, on, through):
        raise _NotPossible("state", UserRecordAbsence, "INACTIVE")
    after = absent(spans, on, through)
    return after if through is None else back(after, next_day(through))  # the file says when it ends


def _inactive(spans: MembershipSpans, on: date, _through: date | None, _today: date) -> MembershipSpans:
    span = on_day(spans, on)
    if span.state is _INACTIVE and span.begins_on < on:
        raise _NotPossible("state_from", UserDeactivate, "LEAVES_EARLIER")
    return left(spans, on)


def _shown(spans: MembershipSpans) -> list[Picture]:
    """Return spans as the audit shows them."""
    return [
        {
            "unit": link_to(OrgUnit.__name__, each.unit_id),
            "state": said(each.state),
            "beginsOn": said(each.begins_on),
            "through": said(each.through),
        }
        for each in spans
    ]


_STATES = {_ACTIVE: _active, _ABSENT: _absent, _INACTIVE: _inactive}


async def write_planned_memberships(work: Work, memberships: PlannedMemberships) -> None:
    """Write what will be known; by now people and units have their ids."""
    await write_memberships(work, {user.id: memberships.resolved(spans) for user, spans in memberships.wanted.values()})
