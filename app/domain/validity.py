"""One period of a rolling qualification while it is worked out, and the segments of days it consists of."""

from datetime import date
from typing import NamedTuple

from app.domain.calendar import CalendarPeriod, before, days_after
from app.domain.evidence import Basis, Evidence, Window
from app.domain.facts_as_of import FactsAsOf, VersionInForce


class Validity(NamedTuple):
    """A period: what it rests on, when it ends, and what renews it (date.max: it never ends).

    It is earned on `known_on`, ahead of `begins_on` if it is a renewal in time. `end` is counted from the anchor;
    `held_through` is the day of an extension, or date.min; `through` the later of the two: caps aside, the last day.

    What a version that was applied on `applied_on` makes of it (R12): if it is not valid on that day, `lost_on` is the
    last day it was; `is_cut` if the new length had passed by then, so that it ends later than counted.
    """

    number: int
    known_on: date
    begins_on: date
    basis: Basis
    version: VersionInForce
    anchor: date
    times: int
    length: CalendarPeriod | None
    end: date
    is_followed: bool
    held_through: date
    through: date
    renewable_from: date
    opens_on: date
    window: Window
    applied_on: date = date.min
    lost_on: date = date.min
    is_cut: bool = False

    @property
    def since(self) -> date:
        """The first day on which it is known as it is here."""
        return max(self.known_on, self.applied_on)

    @property
    def is_endless(self) -> bool:
        """Whether the period never ends of itself (E57)."""
        return self.end == date.max

    def reopens_on(self, lead: CalendarPeriod, cap: date) -> date:
        """Return the day on which what ends with the cap may be redone (R9)."""
        return min(max(before(cap, lead), self.begins_on), cap)

    def window_to_redo(self, last_valid_on: date) -> Window:
        """Return what counts for redoing the Achieve list: all that is dated after the last valid day."""
        since = days_after(last_valid_on, 1)
        return Window(since, last_valid_on, date.min, self.number + 1, since)


class ValiditySegment(NamedTuple):
    """Days from one on, until the next segment, on which the same is known of the same period."""

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
        through = self.validity.through
        return max(self.grace_through, through)


def opening_day(end: date, lead: CalendarPeriod, renewable_from: date) -> date:
    """Return the day renewal opens (R5): the window does not move with an extension."""
    opens_on = before(end, lead)
    if opens_on < renewable_from:
        opens_on = renewable_from
    return min(end, opens_on)


def validity_segments(known: FactsAsOf, evidence: Evidence, validity: Validity) -> list[ValiditySegment]:
    """Return the segments of a period in order, from the day it was earned on."""
    since = validity.since
    first = _segment(known, evidence, validity, since)
    if not first.is_capped and len(known.versions) == 1:
        return [first]
    found = [first]
    days: set[date] = set()
    if first.is_capped:
        days.update(validity.basis.changes(evidence, validity.through))
    days.update(version.from_on for version in known.versions)
    for day in sorted(days):
        if since < day <= validity.through:
            segment = _segment(known, evidence, validity, day)
            is_valid = segment.valid_through >= day
            if is_valid and segment[2:] != found[-1][2:]:
                found.append(segment)
    if found[-1].is_capped and found[-1].valid_through == validity.through < date.max:
        # E24: what is redone on the very day from which it is taken back was never lost, so that grace is left
        after_the_end = _segment(known, evidence, validity, days_after(validity.through, 1))
        if after_the_end.grace_through > found[-1].grace_through:
            found.append(after_the_end)
    return found


def _segment(known: FactsAsOf, evidence: Evidence, validity: Validity, day: date) -> ValiditySegment:
    """Return how the period looks by the facts up to that day."""
    version = version_of(known, validity, day)
    valid_through, cap, revocation = validity.through, date.max, date.max
    if evidence.has_ends:
        expiry, revocation = validity.basis.caps(evidence, day)
        cap = min(expiry, revocation)
        valid_through = min(revocation, max(validity.held_through, min(validity.end, expiry)))
    opens_on = validity.opens_on
    if cap < validity.end:
        opens_on = validity.reopens_on(version.lead, cap)
    elif version is not validity.version:
        opens_on = opening_day(validity.end, version.lead, validity.renewable_from)
    if valid_through < day == validity.applied_on:
        # R12: the last valid day is one that has been
        valid_through = validity.lost_on
        opens_on = min(opens_on, valid_through)
    # E24: who lost the proof is EXPIRED; grace is for who is late.
    is_revoked = revocation <= valid_through < date.max
    grace_days = 0 if is_revoked else version.terms.grace_days
    grace_through = days_after(valid_through, grace_days) if grace_days else valid_through
    opened = None if opens_on == date.max else opens_on
    is_capped = is_revoked or cap < validity.through
    return ValiditySegment(day, validity, valid_through, grace_through, opened, version.lead, is_capped)


def version_of(known: FactsAsOf, validity: Validity, day: date) -> VersionInForce:
    """Return the version a period is under: the one it began with, or that was applied since (R12).

    Until it begins that is the one in force.
    """
    if len(known.versions) == 1:
        return validity.version
    return known.version_on(max(validity.since, min(day, validity.begins_on)))
