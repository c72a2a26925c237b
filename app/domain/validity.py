"""One period of a rolling qualification while it is worked out, and the stretches of days it consists of."""

from datetime import date
from typing import NamedTuple

from app.domain.calendar import CalendarPeriod, before, days_after
from app.domain.evidence import Basis, Evidence, Window
from app.domain.known import Known, Version


class Validity(NamedTuple):
    """A period: what it rests on, when it ends, and what renews it (date.max: it never ends)."""

    number: int
    begins_on: date
    basis: Basis
    version: Version
    anchor: date
    times: int
    length: CalendarPeriod | None
    end: date
    is_followed: bool
    held_through: date
    renewable_from: date

    @property
    def known_on(self) -> date:
        """The day on which the period was earned; a renewal on time is earned before its period begins."""
        return self.basis.complete_on

    @property
    def through(self) -> date:
        """The last day of the period, moved by an extension, caps aside."""
        return max(self.end, self.held_through)

    @property
    def is_endless(self) -> bool:
        """Whether the period never ends of itself (E57)."""
        return self.end == date.max

    def opens_on(self, lead: CalendarPeriod) -> date:
        """Return the day renewal opens (R5): the window does not move with an extension."""
        return min(max(before(self.end, lead), self.renewable_from), self.end)

    def reopens_on(self, lead: CalendarPeriod, cap: date) -> date:
        """Return the day on which what ends with the cap may be redone (R9)."""
        return min(max(before(cap, lead), self.begins_on), cap)

    def window(self) -> Window:
        """Return what counts for renewing: the window of the version the period began with (R12)."""
        # E13: what began the period cannot renew it as well, so never the day it was earned.
        since = max(self.opens_on(self.version.lead), self.renewable_from)
        return Window(since, max(self.begins_on, self.known_on), self.end, self.number, since)

    def window_to_redo(self, last_valid_on: date) -> Window:
        """Return what counts for redoing the Achieve list: all that is dated after the last valid day."""
        since = days_after(last_valid_on, 1)
        return Window(since, last_valid_on, date.min, self.number + 1, since)


class Stretch(NamedTuple):
    """Days from one on, until the next stretch, on which the same is known of the same period."""

    from_on: date
    validity: Validity
    valid_through: date
    grace_through: date
    opens_on: date | None
    lead: CalendarPeriod
    is_capped: bool

    @property
    def in_time_through(self) -> date:
        """The last day on which renewing counts as on time (R6, R7)."""
        return max(self.validity.through, self.grace_through)


def stretches(known: Known, evidence: Evidence, validity: Validity) -> list[Stretch]:
    """Return the stretches of a period in order, from the day it was earned on."""
    first = _stretch(known, evidence, validity, validity.known_on)
    found = [first]
    days: set[date] = set()
    if first.is_capped:
        days.update(validity.basis.changes(evidence, validity.through))
    if len(known.versions) > 1:
        days.update(version.from_on for version in known.versions)
    for day in sorted(days):
        if validity.known_on < day <= validity.through:
            stretch = _stretch(known, evidence, validity, day)
            is_valid = stretch.valid_through >= day
            if is_valid and stretch[2:] != found[-1][2:]:
                found.append(stretch)
    return found


def _stretch(known: Known, evidence: Evidence, validity: Validity, day: date) -> Stretch:
    """Return how the period looks by the facts up to that day."""
    # R12: the version it began with; until it begins, the one in force on the day.
    version = known.version_on(max(validity.known_on, min(day, validity.begins_on)))
    expiry, revocation = validity.basis.caps(evidence, day)
    cap = min(expiry, revocation)
    valid_through = min(revocation, max(validity.held_through, min(validity.end, expiry)))
    opens_on = _opens_on(validity, version.lead, cap)
    # E24: who lost the proof is EXPIRED; grace is for who is late.
    grace_days = version.terms.grace_days if valid_through < revocation else 0
    grace_through = days_after(valid_through, grace_days) if grace_days else valid_through
    return Stretch(day, validity, valid_through, grace_through, opens_on, version.lead, cap < validity.end)


def _opens_on(validity: Validity, lead: CalendarPeriod, cap: date) -> date | None:
    if cap < validity.end:
        return validity.reopens_on(lead, cap)
    return None if validity.is_endless else validity.opens_on(lead)
