"""The chain of periods when a version of the terms was applied to running periods (R12, “apply now”)."""

from datetime import date

from app.domain.calendar import after, days_after
from app.domain.chain import Chain
from app.domain.validity import Validity, ValiditySegment, opening_day


class AppliedChain(Chain):
    """A chain in which the running period goes on under another version from the day on which that was applied."""

    def _lived(self, validity: Validity) -> Validity | None:
        """Add the segments of a period, under one version after the other, and return the next period.

        The period that runs on a day, its grace and what was renewed ahead of time included, is the one that an
        application hits; what was earned on the day itself is under the version in force anyhow.
        """
        first = len(self.segments)
        following = super()._lived(validity)
        for day in self.known.applications:
            if following is not None and following.known_on < day:
                break
            before = [segment for segment in self.segments[first:] if segment.from_on < day]
            if before and before[-1].in_time_through >= day:
                first += len(before)
                del self.segments[first:]
                following = super()._lived(self._applied(before[-1], day))
        return following

    def _applied(self, segment: ValiditySegment, day: date) -> Validity:
        """Return the period as it is from the day on, counted from its own anchor by the length of the version."""
        old = segment.validity
        decided = self.known.version_on(day)
        length, anchor, times = decided.terms.period, old.anchor, old.times
        if old.length is not None and not (length is not None and length.is_as_long_as(old.length)):
            anchor, times = after(anchor, old.length, times - 1), 1
        version = self.known.version_on(max(day, old.begins_on))
        found = self._ended(
            old.number, old.begins_on, old.basis, version, decided, anchor=anchor, times=times,
            renewable_from=old.renewable_from, held_through=old.held_through,
        )  # fmt: skip
        eve = days_after(day, -1)
        found = found._replace(applied_on=day, lost_on=min(segment.valid_through, eve))
        earliest_end = min(old.end, eve)  # R12: nobody is expired retroactively
        return _cut(found, earliest_end) if found.end < earliest_end else found


def _cut(validity: Validity, end: date) -> Validity:
    """Return the period with a later end, from which the next one will be counted, and the window before it."""
    opens_on = opening_day(end, validity.version.lead, validity.renewable_from)
    since = max(validity.renewable_from, opens_on)
    return validity._replace(
        end=end,
        is_followed=False,
        is_cut=True,
        through=max(validity.held_through, end),
        opens_on=opens_on,
        window=validity.window._replace(since=since, outlast=end, exempt_from=since),
    )
