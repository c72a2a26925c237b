"""What there is to do in a rolling qualification, requirement by requirement (see naive_rolling)."""

from dataclasses import replace
from datetime import date

from app.domain.facts import RequirementTerms
from app.domain.findings import Progress
from schema.enums import Stage
from tests.domain.naive_counting import Counting
from tests.domain.naive_facts import DAY, FOREVER, row


class Rows(Counting):
    """What the first period still lacks, what renews and carries the one in force, or what mends a lapse."""

    def progress(self, day: date) -> tuple[Progress, ...]:
        if self.latest is None:
            return tuple(row(each, self.redoing(each), day) for each in self.listed(self.terms(day), Stage.ACHIEVE))
        if self.running.last_valid < day and day > self.last_to_renew(day):
            return self.mending(day)
        return self.keeping(day)

    def keeping(self, day: date) -> tuple[Progress, ...]:
        """Give what renews the period, and what carries it until its renewal is open: then renewing is what to do."""
        rows = {(each.activity, each.stage): each for each in self.renewing(day)}
        for each in self.running.basis:
            carries = self.carries(each, day)
            if carries is not None and not is_opened(rows.get((each.activity, each.stage)), day):
                rows[each.activity, each.stage] = carries
        return tuple(sorted(rows.values(), key=lambda each: each.stage is not Stage.ACHIEVE))

    def renewing(self, day: date) -> list[Progress]:
        """Give the Maintain list, unless the period never ends."""
        r = self.running
        if r.end >= FOREVER:
            return []
        settings = self.settings(day)
        opens = self.renewal_opens(settings)
        due = r.through if day <= r.through else self.grace_through(day)
        return [row(each, self.maintaining(each), day, opens, due) for each in self.listed(settings, Stage.MAINTAIN)]

    def carries(self, requirement: RequirementTerms, day: date) -> Progress | None:
        """Give what the period rests on, if that is the Achieve list or runs out before the period does (R9)."""
        r = self.running
        facts = self.carrying(requirement, day)
        lasts = max(fact.until for fact in facts)
        if lasts < r.end:
            opens = self.redoing_opens(lasts, day)
            return replace(row(requirement, facts, day, opens, max(lasts, r.held)), is_open=day >= opens)
        return None if requirement.stage is Stage.MAINTAIN else replace(row(requirement, facts, day), is_open=False)

    def mending(self, day: date) -> tuple[Progress, ...]:
        """Give the Maintain list in force, or the Achieve list if only that still helps (E9)."""
        last_valid = self.running.last_valid
        late = self.listed(self.terms(day), Stage.MAINTAIN)
        if late and self.is_soon_enough(day):
            opens = self.renewal_opens(self.own_terms())
            return tuple(row(each, self.maintaining(each), day, opens, last_valid) for each in late)
        again = self.listed(self.terms(day), Stage.ACHIEVE)
        return tuple(row(each, self.redoing(each), day, None, last_valid) for each in again)

    def is_soon_enough(self, day: date) -> bool:
        """Whether the Maintain list still mends a lapse: the last day of reachieveAfterDays is within (E9)."""
        limit = self.terms(day).reachieve_after_days
        return limit is None or day <= self.running.last_valid + DAY * limit


def is_opened(renewal: Progress | None, day: date) -> bool:
    return renewal is not None and renewal.opens_on is not None and renewal.opens_on <= day
