"""The domain rules for rolling qualifications, once more: walk from day to day and look at every fact each time.

Written from the page and not from the engine; slow, without chains, searches or month arithmetic beyond counting.
"""

from dataclasses import replace
from datetime import date

from app.domain.facts import History, RequirementTerms
from schema.enums import Stage
from tests.domain.naive_facts import DAY, FOREVER, Told, is_applied
from tests.domain.naive_rolling_periods import Periods
from tests.domain.naive_rolling_rows import Rows


class Walk(Periods, Rows):
    """Walk through the days of a history."""

    # one day after the other

    def step(self, day: date) -> None:
        """Live through a day: begin, renew, lapse or mend."""
        if self.latest is not None and self.running.earned < day and is_applied(self.history, day):
            self.apply(day)
        while True:
            before = self.latest
            if before is None:
                self.achieve(day)
            else:
                self.live(day)
            if self.latest is before:
                return

    def achieve(self, day: date) -> None:
        """R4: the first period begins once all of the Achieve list is satisfied."""
        achieve = self.listed(self.terms(day), Stage.ACHIEVE)
        if self.are_met(achieve, self.redoing, day):
            self.begin_afresh(day, achieve, self.redoing)

    def live(self, day: date) -> None:
        """Live through a day of a period that has begun: go on with it, renew it, or mend it once it lapsed."""
        is_valid = self.is_valid(day, day)
        if is_valid:
            self.running.last_valid, self.running.lost = day, False
        else:
            self.notice_loss(day)
        if self.is_renewed(day):
            self.begin_next(day, self.renewed_by(), self.maintaining)
        elif not is_valid:
            self.mend(day)

    def notice_loss(self, day: date) -> None:
        """Remember on the day after the last valid one whether a revocation ended it: then there is no grace."""
        if day == self.running.last_valid + DAY and self.is_taken_back(day, day):
            self.running.lost = True

    def apply(self, day: date) -> None:
        """Go on with the running period under the version that is applied, unless it is over and out of grace."""
        self.notice_loss(day)
        if not self.is_late(day):
            self.come_under(self.terms(day), day)

    # renewing and mending

    def renewed_by(self) -> list[RequirementTerms]:
        """R12: a period is renewed by the Maintain list of its own version."""
        return self.listed(self.own_terms(), Stage.MAINTAIN)

    def is_renewed(self, day: date) -> bool:
        """R6, R7: all Maintain is satisfied by a day on which that is in time, and the period has an end at all."""
        is_in_time = day <= self.last_to_renew(day) or self.was_renewed_in_time(day)
        return self.running.end < FOREVER and is_in_time and self.are_met(self.renewed_by(), self.maintaining, day)

    def was_renewed_in_time(self, day: date) -> bool:
        """Whether a version that is applied on the day finds all its Maintain satisfied before the period was over."""
        was_last = self.last_to_renew(day)
        return day == self.running.applied and self.are_met(self.renewed_by(), self.maintaining, was_last)

    def mend(self, day: date) -> None:
        """E9: a lapse is mended by the lists in force: all of Achieve again, or Maintain if not too late."""
        if day == self.running.applied:
            last_valid = self.running.last_valid
            self.shown = (last_valid, min(self.opens(day) or FOREVER, last_valid))
        achieve = self.listed(self.terms(day), Stage.ACHIEVE)
        maintain = self.listed(self.terms(day), Stage.MAINTAIN)
        if self.are_met(achieve, self.redoing, day):
            if self.running.through < day <= self.grace_through(day):
                self.begin_next(day, achieve, self.redoing)
            else:
                self.begin_afresh(day, achieve, self.redoing)
        elif self.is_late(day) and self.is_soon_enough(day) and self.are_met(maintain, self.maintaining, day):
            self.begin_afresh(day, maintain, self.maintaining)

    def is_late(self, day: date) -> bool:
        return day > self.last_to_renew(day)

    # what is true at the end of a day

    def tell(self, day: date) -> Told:
        """Say what is true at the end of the day."""
        version = self.terms(day).number
        if self.latest is None:
            return Told("IN_PROGRESS", version=version, progress=self.progress(day))
        told = self.tell_valid(day) if self.running.last_valid == day else self.tell_lapsed(day)
        number = max(index for index, begins in enumerate(self.begins, start=1) if begins <= day)
        if told.status != "EXPIRED":  # R12: a running period ends under the version it began with
            version = self.terms(self.since[number - 1]).number
        return replace(told, number=number, version=version, progress=self.progress(day))

    def tell_valid(self, day: date) -> Told:
        through = self.foresee(day)
        if through is None:
            self.shown = None
            return Told("QUALIFIED")
        opens = self.opens(day)
        self.shown = (through, opens)
        return Told("EXPIRING" if opens is not None and day >= opens else "QUALIFIED", through, opens, through)

    def tell_lapsed(self, day: date) -> Told:
        """Go on showing when the renewal of what lapsed had opened."""
        assert self.shown is not None
        last_valid, opens = self.running.last_valid, self.shown[1]
        if day <= self.grace_through(day):
            return Told("IN_GRACE", last_valid, opens, self.grace_through(day))
        return Told("EXPIRED", last_valid, opens, last_valid)


def walk(history: History, first: date, last: date, revoked_up_to: date, oldest: date = date.min) -> dict[date, Told]:
    """Return what is true on each day, having started before all facts."""
    walker = Walk(history, revoked_up_to, oldest)
    told = {}
    day = first
    while day <= last:
        walker.step(day)
        told[day] = walker.tell(day)
        day += DAY
    return told
