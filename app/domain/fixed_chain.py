"""The chain of a fixed qualification: which periods a person met, and through which day each keeps them qualified
(R11).
"""

from bisect import bisect_right
from datetime import date

from app.domain.calendar import before, days_after, next_day
from app.domain.education import Education
from app.domain.evidence import Evidence
from app.domain.facts_as_of import FactsAsOf, VersionInForce
from app.domain.fixed_proofs import FixedProofs
from app.domain.fixed_states import NO_LIMIT, Limit, Met, State
from app.domain.frames import Occurrence, is_repeating


class FixedChain(FixedProofs):
    """The states of one person in order, by the facts with the revocations up to a day, for one assignment."""

    def __init__(self, known: FactsAsOf, evidence: Evidence, assigned_on: date | None, applied_up_to: date) -> None:
        """Go through the days on which something happened, with what was applied to running periods up to a day."""
        super().__init__(known, evidence, assigned_on)
        self.applications = [day for day in known.applications if day <= applied_up_to]
        self.applied_to: dict[int, date] = {}
        self.met: dict[int, Met] = {}
        self.states: list[State] = []
        listed = [each for version in known.versions for each in version.achieve]
        self._has_education = any(each.permanent_education is not None for each in listed)
        self._alive: dict[int, date] = {}
        self._met_on: dict[int, date] = {}
        self._held_since = date.min
        self._qualified_since: date | None = None
        self._bound: dict[int, Occurrence] = {}
        for day in self._days():
            self._live_on_after_the_end(day)
            self._live(day)
        self._live_on_after_the_end(date.max)
        self._starts = [state.from_on for state in self.states]

    def state_on(self, on: date) -> State | None:
        """Return the state that includes a day, or None before the person was first qualified."""
        index = bisect_right(self._starts, on)
        return self.states[index - 1] if index else None

    def educations(self, met: Met, version: VersionInForce | None = None) -> list[Education]:
        """Return the permanent education for what was met in a period, under its own version or another one."""
        version = version or met.occurrence.version
        since = self._qualified_since or met.on
        activities = {each.activity for each in met.occurrence.version.achieve}
        return [
            Education(each, asked, version.terms, self._met_on[each.activity], since)
            for each in version.achieve
            if (asked := each.permanent_education) is not None and each.activity in activities
        ]

    def _obliged(self, occurrence: Occurrence, on: date) -> Occurrence | None:
        """Return the period that has to be met next to remain qualified, or None if none has to.

        R12: it is under the version in force on the day it begins for somebody who is qualified then. A period that
        only an earlier version has, and that began while they were not, is nobody's any more: the one after it is next.
        """
        if not is_repeating(occurrence.version.terms):
            return None
        following = self._version_of_period(occurrence.number + 1, on)
        if following is not None:
            return following
        ahead = self.frames.following(self.known.version_on(on), occurrence.number)
        numbers = () if ahead is None else range(occurrence.number + 2, ahead.number + 1)
        return next(filter(None, (self._version_of_period(number, on) for number in numbers)), None)

    def _days(self) -> list[date]:
        """Return the days on which more can become true than the calendar foretells."""
        days = {version.from_on for version in self.known.versions}
        days.update(self.applications, self.days_of_proofs(), self.days_of_exemptions())
        return sorted(days - {date.min, date.max})

    def _live(self, day: date) -> None:
        """Live through a day on which something happened: meet what can be met, and note the state from then on."""
        previous = self.states[-1] if self.states else None
        if previous is None or previous.through < day:
            self._begin_anew(day)
        judged_anew = self._apply(day) if day in self.applications else None
        limits = self._limits_on(day)
        held = self._held(limits, day)
        if held is None and self._held_since < day:
            # judged as whoever was not qualified before: another period of the version in force may have been met
            self._begin_anew(day)
            remaining = self._limits_on(day)
            held = self._held(remaining, day)
            limits |= remaining
        if held is not None:
            self.states.append(held)
        elif previous is not None:
            self.states.append(self._lost(previous, day, limits, judged_anew))

    def _begin_anew(self, day: date) -> None:
        """Let no earlier version hold for somebody who is not qualified when a day begins, or loses it on that day."""
        self._held_since = day
        self._bound.clear()

    def _limits_on(self, day: date) -> dict[int, list[Limit]]:
        """Meet what can be met on a day, and return what may end each period that was met and helps still."""
        # what was missed is missed for good: a later version revives no period
        self._alive = {number: last for number, last in self._alive.items() if last >= day}
        for occurrence in self._candidates(day):
            if occurrence.number not in self.met and self.is_satisfied(occurrence, day):
                self._meet(Met(day, occurrence))
        limits = {number: self._limits(self.met[number], day) for number in self._alive}
        self._alive = {number: found[0].through for number, found in limits.items()}
        return limits

    def _held(self, limits: dict[int, list[Limit]], day: date) -> State | None:
        """Return the state of somebody whom a met period keeps qualified on a day: the one that does so longest."""
        best: tuple[Limit, Met] | None = None
        for number, found in limits.items():
            limit = found[0] if len(found) == 1 else min(found, key=lambda each: each.through)
            if limit.through >= day and (best is None or limit.through >= best[0].through):
                best = limit, self.met[number]
        if best is None:
            return None
        number, latest = best[1].occurrence.number, max(limits)
        blocked = self.met[latest] if latest > number else None
        return State(day, best[0].through, best[0].opens_on, *best, limits[number][0].frame_of, blocked)

    def _lost(self, previous: State, day: date, limits: dict[int, list[Limit]], anew: Occurrence | None) -> State:
        """Return the state of somebody who was qualified before, and whom nothing keeps so on a day."""
        lost = previous._replace(from_on=day, through=min(previous.through, days_after(day, -1)), blocked=None)
        if limits:
            number = max(limits)
            return lost.lacking(self.met[number], limits[number])
        return lost if anew is None else self._judged_anew(lost, anew)

    def _live_on_after_the_end(self, day: date) -> None:
        """Live through each day before this one on which something else may take over, or nothing."""
        while (end := self._next_end()) < days_after(day, -1):
            self._live(next_day(end))

    def _next_end(self) -> date:
        """Return the last day on which the last state stays as it is if nothing happens, or date.max.

        A later period that was met helps nobody any more once the one after it was missed.
        """
        last = self.states[-1] if self.states else None
        if last is None or (last.blocked is None and len(self.known.versions) == 1):
            return date.max
        ends = [last.through] if last.blocked is None else [last.through, self._alive[last.blocked.occurrence.number]]
        return min((end for end in ends if end >= last.from_on), default=date.max)

    def _apply(self, day: date) -> Occurrence | None:
        """Judge the running period by the version that is applied on a day (R12), and return it.

        Whoever is qualified has to meet it under that version; who met it under another one has only done so if what
        they did will do. What was met and over before the day stays met, and so does every earlier period.
        """
        found = None
        for occurrence in self.frames.running(day):
            number, met = occurrence.number, self.met.get(occurrence.number)
            if met is not None and met.occurrence.through < day:
                continue
            if self._held_since < day or met is not None:
                found = self._bound[number] = occurrence
                self.applied_to[number] = day
            if met is not None and met.occurrence is not occurrence:
                del self.met[number]
                self._alive.pop(number, None)
        return found

    def _judged_anew(self, lost: State, occurrence: Occurrence) -> State:
        """Return the state of somebody who is not qualified once a period is judged by an applied version."""
        through = self.missed_after(occurrence, lost.from_on)
        return lost._replace(
            limit=lost.limit._replace(through=through, frame_of=occurrence, education=None, capped=None)
        )

    def _candidates(self, day: date) -> list[Occurrence]:
        """Return the periods that may be met on a day, each under the version that is the person's."""
        numbers = {each.number for each in self.frames.running(day)}
        if len(self.known.versions) > 1 or self.known.exempt_periods:
            # also while a new version's period lies ahead: a running one ends under the version it began with (R12)
            latest = self.frames.opened_last(day)
            numbers.update((latest - 1, latest))
        ahead = self.frames.counting_ahead(day)
        if ahead is not None:
            numbers.add(ahead.number)
        found = [self._version_of_period(number, day) for number in sorted(numbers)]
        return [each for each in found if each is not None and each.counts_from <= day]

    def _version_of_period(self, number: int, on: date) -> Occurrence | None:
        """Return a period under the person's version of it: that of the day it began on, while qualified (R12)."""
        if len(self.known.versions) == 1:
            return self.frames.occurrence(self.known.versions[0], number)
        if number in self._bound:
            return self._bound[number]
        for _, last, version in self.known.versions_between(self._held_since, on):
            found = self.frames.occurrence(version, number)
            if found is not None and found.opens_on <= last:
                return found
        found = self.frames.occurrence(self.known.version_on(on), number)
        is_extended = self.known.extended_through(number) >= on
        return self.frames.begun(number, on) if found is None and is_extended else found

    def _meet(self, met: Met) -> None:
        number = met.occurrence.number
        self.met[number] = met
        self._qualified_since = self._qualified_since or met.on
        may_end_sooner = self.evidence.has_ends or self._has_education or self.known.is_extended or self.applications
        if not may_end_sooner and number == max(self.met):
            self._alive.clear()  # the usual case, quickly: what was met before adds nothing
        self._alive[number] = date.max
        for requirement, frame in zip(met.occurrence.version.achieve, met.occurrence.frames, strict=True):
            proofs = self.inside(requirement, frame, met.on)
            first = proofs[0].on if proofs else self.exempt_from(frame)
            self._met_on.setdefault(requirement.activity, first)

    def _limits(self, met: Met, day: date) -> list[Limit]:
        """Return all that may end what a met period gives; first its frame, which cannot be mended once missed."""
        version = met.occurrence.version
        limits = [self._frame_limit(met.occurrence, day)]
        if not self._has_education and not self.evidence.has_ends:
            return limits
        for education in self.educations(met):
            due = education.due(self.evidence, day)
            if due is not None:
                urgent_from = max(due.from_on, before(due.to_on, version.lead))
                limits.append(Limit(due.to_on, due.from_on, urgent_from, education=education))
        if self.evidence.has_ends:
            for requirement, frame in zip(version.achieve, met.occurrence.frames, strict=True):
                cap = self.carried_through(met, requirement, frame, day)
                if cap < date.max:
                    reopens_on = self.reopens_on(met, cap)
                    limits.append(Limit(cap, reopens_on, reopens_on, capped=requirement))
        return limits

    def _frame_limit(self, occurrence: Occurrence, day: date) -> Limit:
        following = self._obliged(occurrence, day)
        if following is None:
            return NO_LIMIT
        if following.number in self.met:
            through, to_on = following.through, following.to_on
        else:
            through = self.missed_after(following, day)
            to_on = self.missed_after(following, day, extended=False) if self.known.is_extended else through
        if self.is_period_extended(following):  # it moves no later period (E46)
            later = self._frame_limit(following, day)
            if later.through < through:
                return later
        urgent_from = max(following.opens_on, before(to_on, following.version.lead))
        return Limit(through, following.opens_on, urgent_from, frame_of=following)
