"""Which facts satisfy the requirements of a fixed period, and through which day (R9, R11)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date

from app.domain.calendar import FIRST_DAY, before, next_day
from app.domain.evidence import Evidence, Proof
from app.domain.facts import RequirementTerms
from app.domain.facts_as_of import FactsAsOf
from app.domain.fixed_states import Met
from app.domain.frames import Frames, Occurrence, TimeFrame, is_repeating


class FixedProofs:
    """The proofs of one person, seen through the time frames that their assignment gives them."""

    def __init__(self, known: FactsAsOf, evidence: Evidence, assigned_on: date | None) -> None:
        """Lay the time frames over what is known and what it proves."""
        self.known = known
        self.evidence = evidence
        self.frames = Frames(known, assigned_on)

    def lasting(self, requirement: RequirementTerms, frame: TimeFrame, number: int, on: date) -> date:
        """Return the last day a requirement is satisfied, by the facts up to a day inside the frame; or date.min."""
        if self.is_exempt(requirement, number) and self.exempt_from(frame) <= on:
            return date.max
        if not self.evidence.has_ends:
            return date.max if self.inside(requirement, frame, on) else date.min
        return max((proof.until for proof in self.inside(requirement, frame, on)), default=date.min)

    def is_satisfied(self, occurrence: Occurrence, on: date) -> bool:
        """Whether the whole list of a period is satisfied on a day, by the facts up to it."""
        listed = zip(occurrence.version.achieve, occurrence.frames, strict=True)
        return all(self.lasting(each, frame, occurrence.number, on) >= on for each, frame in listed)

    def inside(self, requirement: RequirementTerms, frame: TimeFrame, on: date) -> list[Proof]:
        """Return the proofs of a requirement dated inside its time frame and up to a day, in order."""
        proofs, dates = self.evidence.about(requirement.activity)
        if frame.counts_from > on:
            return []
        return proofs[bisect_left(dates, frame.counts_from) : bisect_right(dates, min(frame.through, on))]

    def is_exempt(self, requirement: RequirementTerms, number: int) -> bool:
        """Whether the requirement need not be met in that period; both stages are one list (S10)."""
        return bool(self.known.exempt_periods) and requirement.activity in self.known.exempt_activities(number)

    def exempt_from(self, frame: TimeFrame) -> date:
        """Return the day from which an exemption satisfies a requirement."""
        return max(frame.from_on, self.known.first_assigned_on or FIRST_DAY)

    def missed_after(self, occurrence: Occurrence, on: date, *, extended: bool = True) -> date:
        """Return the last day on which a period can still be met, by the facts up to a day."""
        ends = []
        for requirement, frame in zip(occurrence.version.achieve, occurrence.frames, strict=True):
            until = self.lasting(requirement, frame, occurrence.number, on)
            ends.append(max(until, frame.through if extended else frame.to_on))
        return min(ends)

    def open_through(self, occurrence: Occurrence, on: date) -> date:
        """Return the last day on which meeting a period qualifies somebody: an extension moves no later one (E46)."""
        last = self.missed_after(occurrence, on)
        if self.is_period_extended(occurrence) and is_repeating(occurrence.version.terms):
            following = self.frames.following(self.known.version_on(on), occurrence.number)
            if following is not None:
                last = min(last, self.open_through(following, on))
        return last

    def carrying(self, met: Met, requirement: RequirementTerms, frame: TimeFrame, on: date) -> list[Proof]:
        """Return what carries a requirement after it was met: what was dated inside, and all that came after (R9)."""
        proofs, dates = self.evidence.about(requirement.activity)
        later = proofs[bisect_right(dates, met.on) : bisect_right(dates, on)]
        return [*self.inside(requirement, frame, met.on), *later]

    def carried_through(self, met: Met, requirement: RequirementTerms, frame: TimeFrame, on: date) -> date:
        """Return the last day on which what was met is still satisfied, by the facts up to a day (R9).

        An exemption carries on what lasts until its own first day, and nothing before it.
        """
        through = max((proof.until for proof in self.carrying(met, requirement, frame, on)), default=date.min)
        is_exempt = self.is_exempt(requirement, met.occurrence.number)
        return date.max if is_exempt and self.exempt_from(frame) <= max(on, next_day(through)) else through

    def reopens_on(self, met: Met, cap: date) -> date:
        """Return the day from which what ends with the cap may be redone (R9)."""
        return min(max(before(cap, met.occurrence.version.lead), met.on), cap)

    def is_period_extended(self, occurrence: Occurrence) -> bool:
        """Whether somebody granted the person more time for this period (E46)."""
        return self.known.extended_through(occurrence.number) > date.min

    def days_of_proofs(self) -> Iterator[date]:
        """Give the days on which something was done that a version asks for, and those on which it no longer counts."""
        for activity in {each for version in self.known.versions for each in version.activities}:
            proofs, dates = self.evidence.about(activity)
            yield from dates
            if self.evidence.has_ends:
                yield from (next_day(proof.until) for proof in proofs)

    def days_of_exemptions(self) -> Iterator[date]:
        """Give the days from which somebody is let off a requirement."""
        for number in self.known.exempt_periods:
            found = [self.frames.occurrence(version, number) for version in self.known.versions]
            yield from (self.exempt_from(frame) for each in found if each is not None for frame in each.frames)
