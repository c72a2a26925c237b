"""The chain of periods of one person in a rolling qualification: each is earned by a list (R4-R9, R12)."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from app.domain.calendar import FIRST_DAY, days_after, next_day
from app.domain.evidence import Basis, Evidence, Window
from app.domain.facts_as_of import FactsAsOf, VersionInForce
from app.domain.findings import PeriodFinding
from app.domain.validity import Validity, ValiditySegment, opening_day, validity_segments


class Chain:
    """All periods in order, and the segments of days that make up the person's time since the first."""

    def __init__(self, known: FactsAsOf, evidence: Evidence) -> None:
        """Follow the facts from the first achievement to the end of what they carry."""
        self.known = known
        self.evidence = evidence
        self.segments: list[ValiditySegment] = []
        self.window_to_achieve = Window(date.min, date.min, date.min, 1, known.first_assigned_on or FIRST_DAY)
        self._is_plain = evidence.is_plain and known.is_plain and not known.versions[0].terms.follows_certificate_expiry
        validity = self._achieved()
        while validity is not None:
            validity = self._lived(validity)
        self._starts = [segment.from_on for segment in self.segments]

    def segment_on(self, on: date) -> ValiditySegment | None:
        """Return the segment that includes the day, or None before the first achievement."""
        index = bisect_right(self._starts, on)
        return self.segments[index - 1] if index else None

    def running_on(self, on: date, segment: ValiditySegment) -> Validity:
        """Return the period that runs on a day of the segment: one renewed ahead of time has not begun yet."""
        if segment.validity.begins_on <= on:
            return segment.validity
        begun = [each.validity for each in self.segments if each.from_on <= on and each.validity.begins_on <= on]
        return begun[-1]

    def periods(self) -> Iterator[PeriodFinding]:
        """Give the periods in order; the last that is known of one is how it ended."""
        for segment in {segment.validity.number: segment for segment in self.segments}.values():
            ends_on = None if segment.valid_through == date.max else segment.valid_through
            number, begins_on = segment.validity.number, segment.validity.begins_on
            yield PeriodFinding(number, begins_on, ends_on, segment.validity.version.terms.number)

    def _achieved(self) -> Validity | None:
        """Return the first period: it begins when the Achieve list in force is satisfied (R4, E11)."""
        window = self.window_to_achieve
        for first, last, version in self.known.versions_between(date.min, date.max):
            day = self.evidence.first_day(version.achieve, window, first)
            if day is not None and day <= last:
                return self._begun_afresh(1, Basis(version.achieve, window, day))
        return None

    def _lived(self, validity: Validity) -> Validity | None:
        """Add the segments of a period up to where the next takes over, and return the next."""
        evidence = self.evidence
        if self._is_plain:
            validity = self._renewed_in_time(validity)
        renewed_on = None
        if not validity.is_endless:
            renewed_on = evidence.first_day(validity.version.maintain, validity.window, validity.since)
        own = validity_segments(self.known, evidence, validity)
        if self._is_plain and renewed_on is None and evidence.last_on <= own[0].valid_through:
            self.segments.append(own[0])  # quickly again: nothing came after it that could mend a lapse
            return None
        following = None
        for index, segment in enumerate(own):
            self.segments.append(segment)
            until = own[index + 1].from_on if index + 1 < len(own) else date.max
            following = self._following(segment, renewed_on, until)
            if following is not None:
                break
        return following

    def _renewed_in_time(self, validity: Validity) -> Validity:
        """Add the periods that were renewed in time and return the first that was not: the usual case, quickly.

        There is one version, nothing was granted, and each completion satisfies for ever (R6).
        """
        version, anchor, times, length = validity.version, validity.anchor, validity.times, validity.length
        if length is None:
            return validity
        maintain, lead = version.maintain, version.lead
        while True:
            number, known_on, end, window = validity.number, validity.known_on, validity.end, validity.window
            renewed_on = self.evidence.first_day(maintain, window, known_on)
            if renewed_on is None or renewed_on > end or end == date.max:
                return validity
            self.segments.append(ValiditySegment(known_on, validity, end, end, validity.opens_on, lead, False))
            times += 1
            number += 1
            begins_on = next_day(end)
            end = version.terms.end_of_period(anchor, times)
            opens_on = opening_day(end, lead, begins_on)
            validity = Validity(
                number,
                renewed_on,
                begins_on,
                Basis(maintain, window, renewed_on),
                version,
                anchor,
                times,
                length,
                end,
                False,
                date.min,
                end,
                begins_on,
                opens_on,
                Window(opens_on, begins_on, end, number, opens_on),
            )

    def _following(self, segment: ValiditySegment, renewed_on: date | None, until: date) -> Validity | None:
        """Return the period that takes over during the segment, which lasts until the day before `until`."""
        validity = segment.validity
        if segment.valid_through == date.max:
            return None
        in_time_on = date.max
        if renewed_on is not None and (renewed_on <= segment.in_time_through or self._was_renewed(segment, renewed_on)):
            in_time_on = renewed_on
        if in_time_on > segment.valid_through:
            mended = self._mended(segment, min(in_time_on, until))
            if mended is not None:
                return mended
        if in_time_on < until:
            return self._renewed(segment, Basis(validity.version.maintain, validity.window, in_time_on))
        return None

    def _was_renewed(self, segment: ValiditySegment, on: date) -> bool:
        """Whether what a version that is applied on a day asks for was there while it was in time (R6, R12)."""
        validity, in_time_through = segment.validity, segment.in_time_through
        if on != validity.applied_on:
            return False
        maintain = validity.version.maintain
        return self.evidence.first_day(maintain, validity.window, in_time_through) == in_time_through

    def _mended(self, segment: ValiditySegment, until: date) -> Validity | None:
        """Return the period that begins by redoing a list after the last valid day, before `until` (R7, E9, E10).

        A lapse is mended by the lists in force on the day. The whole Achieve list always will do; the Maintain list
        within reachieveAfterDays. With nothing to maintain only the Achieve list is left.
        """
        number = segment.validity.number + 1
        redo = segment.validity.window_to_redo(segment.valid_through)
        first_day, last_day = max(next_day(segment.valid_through), segment.from_on), days_after(until, -1)
        for first, last, version in self.known.versions_between(first_day, last_day):
            options = []
            achieved_on = self.evidence.first_day(version.achieve, redo, first)
            if achieved_on is not None and achieved_on <= last:
                options.append(Basis(version.achieve, redo, achieved_on))
            maintained = self._maintained_late(segment, version, first, last)
            if maintained is not None:
                options.append(maintained)
            if options:
                basis = min(options, key=lambda option: option.complete_on)
                if segment.validity.through < basis.complete_on <= segment.grace_through:
                    return self._renewed(segment, basis)  # R7: inside the days of grace it counts as on time
                return self._begun_afresh(number, basis)
        return None

    def _maintained_late(
        self, segment: ValiditySegment, version: VersionInForce, first: date, last: date
    ) -> Basis | None:
        """Return the Maintain list as completed between the two days, after the period and its grace."""
        if segment.in_time_through == date.max:
            return None
        first = max(first, next_day(segment.in_time_through))
        limit = version.terms.reachieve_after_days
        if limit is not None:
            last = min(last, days_after(segment.valid_through, limit))
        if first > last:
            return None
        window = segment.validity.window
        day = self.evidence.first_day(version.maintain, window, first)
        return Basis(version.maintain, window, day) if day is not None and day <= last else None

    def _begun_afresh(self, number: int, basis: Basis) -> Validity:
        """Return a period counted from the day its list was complete (R4, R7)."""
        day = basis.complete_on
        version = self.known.version_on(day)
        return self._ended(number, day, basis, version, version, anchor=day, times=1, renewable_from=next_day(day))

    def _renewed(self, segment: ValiditySegment, basis: Basis) -> Validity:
        """Return the period after one that was renewed on time (R6): it counts on from the same anchor."""
        old, day = segment.validity, basis.complete_on
        begins_on = day
        if day <= segment.grace_through:
            begins_on = next_day(min(segment.valid_through, old.end))
        decided = self.known.version_on(day)
        length = decided.terms.period
        anchor, times = old.end, 1  # R12: if the length changed, the old end is the new anchor
        is_as_counted = not (old.is_followed or old.is_cut)
        if length is not None and old.length is not None and length.is_as_long_as(old.length) and is_as_counted:
            anchor, times = old.anchor, old.times + 1
        version = self.known.version_on(max(day, begins_on))
        held_through = old.held_through if old.held_through > old.end else date.min
        return self._ended(
            old.number + 1, begins_on, basis, version, decided, anchor=anchor, times=times,
            renewable_from=begins_on, held_through=held_through,
        )  # fmt: skip

    def _ended(
        self,
        number: int,
        begins_on: date,
        basis: Basis,
        version: VersionInForce,
        decided: VersionInForce,
        *,
        anchor: date,
        times: int,
        renewable_from: date,
        held_through: date = date.min,
    ) -> Validity:
        """Return the period with its end, which the version in force on the day it was earned decides."""
        length = decided.terms.period
        end = nominal_end = decided.terms.end_of_period(anchor, times)
        if decided.terms.follows_certificate_expiry:
            end = basis.followed_end(self.evidence, nominal_end)
        extended_through = self.known.extended_through(number)
        if extended_through > held_through:
            held_through = extended_through
        # E13: what began the period cannot renew it as well, so never the day it was earned.
        opens_on = opening_day(end, version.lead, renewable_from)
        since = max(renewable_from, opens_on)
        known_on = basis.complete_on
        return Validity(
            number,
            known_on,
            begins_on,
            basis,
            version,
            anchor,
            times,
            length,
            end,
            end != nominal_end,
            held_through,
            max(held_through, end),
            renewable_from,
            opens_on,
            Window(since, max(known_on, begins_on), end, number, since),
        )
