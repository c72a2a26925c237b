"""What counts for whom in a rolling qualification, looked up anew each time it is asked (see naive_rolling)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.domain.calendar import CalendarPeriod
from app.domain.facts import History, RequirementTerms, Terms
from schema.enums import Stage
from tests.domain.naive_facts import DAY, FOREVER, Fact, facts_of, first_assigned, in_force, lead_of, plus

Counts = Callable[[RequirementTerms], list[Fact]]
"""Says which facts count for a requirement."""


@dataclass
class Running:
    """The period in force, or the last one."""

    number: int
    begins: date
    earned: date
    anchor: date
    times: int
    length: CalendarPeriod | None
    end: date
    followed: bool
    held: date
    floor: date
    basis: list[RequirementTerms]
    basis_facts: list[Fact]
    last_valid: date
    lost: bool = False
    applied: date = date.min
    cut: bool = False

    @property
    def through(self) -> date:
        """Return the last day of the period, with its extension."""
        return max(self.end, self.held)


class Counting:
    """The facts and terms of a history, with the revocations that are dated up to one day, and the period in force."""

    def __init__(self, history: History, revoked_up_to: date, oldest: date = date.min) -> None:
        self.history = history
        self.facts = facts_of(history, revoked_up_to, oldest)
        self.latest: Running | None = None
        self.begins: list[date] = []
        self.since: list[date] = []
        """The days whose version each period is under: on which it began or was earned, or came under another."""
        self.shown: tuple[date, date | None] | None = None

    @property
    def running(self) -> Running:
        """Return the period in force, or the last one: whoever asks knows that one has begun."""
        assert self.latest is not None
        return self.latest

    # the terms

    def terms(self, day: date) -> Terms:
        return in_force(self.history, day)

    def own_terms(self) -> Terms:
        """Find what the running period began with, or came under since."""
        r = self.running
        return self.terms(max(r.begins, r.earned, r.applied))

    def settings(self, day: date) -> Terms:
        """Find whose grace and lead count for the running period: before it begins those in force."""
        r = self.running
        return self.terms(max(r.earned, r.applied, min(day, r.begins)))

    def listed(self, terms: Terms, stage: Stage) -> list[RequirementTerms]:
        return [each for each in terms.requirements if each.stage is stage]

    def minus_lead(self, day: date, terms: Terms) -> date:
        lead = lead_of(terms)
        return plus(day, CalendarPeriod(-lead.count, lead.unit))

    # what counts

    def about(self, requirement: RequirementTerms) -> list[Fact]:
        stage = requirement.stage
        return [f for f in self.facts if f.activity == requirement.activity and f.stage in (None, stage)]

    def exempt(self, requirement: RequirementTerms, number: int) -> bool:
        return any(
            (each.activity, each.stage, each.period_number) == (requirement.activity, requirement.stage, number)
            for each in self.history.exemptions
        )

    def maintaining(self, requirement: RequirementTerms) -> list[Fact]:
        """Give the facts that renew the running period, if they are about the requirement."""
        r = self.running
        opens = self.window_opens()
        facts = [
            fact
            for fact in self.about(requirement)
            if (fact.on >= opens or (fact.upload and fact.on > max(r.begins, r.earned))) and fact.until > r.end
        ]
        if self.exempt(requirement, r.number):
            facts.append(Fact(requirement.activity, opens, FOREVER, exemption=True))
        return facts

    def window_opens(self) -> date:
        r = self.running
        return max(self.minus_lead(r.end, self.own_terms()), r.floor)

    def redoing(self, requirement: RequirementTerms) -> list[Fact]:
        """Give the facts that begin a period afresh, if they are about the requirement: after a lapse only new ones."""
        r = self.latest
        since = date.min if r is None else r.last_valid + DAY
        facts = [fact for fact in self.about(requirement) if fact.on >= since]
        if self.exempt(requirement, self.next_number()):
            exempt_from = first_assigned(self.history) if r is None else since
            facts.append(Fact(requirement.activity, exempt_from, FOREVER, exemption=True))
        return facts

    def next_number(self) -> int:
        return 1 if self.latest is None else self.latest.number + 1

    @staticmethod
    def hold(facts: list[Fact], day: date) -> bool:
        return any(fact.on <= day <= fact.until for fact in facts)

    def are_met(self, requirements: list[RequirementTerms], counting: Counts, day: date) -> bool:
        """Whether there is a list and all of it is satisfied on a day, by the facts that count for it."""
        return bool(requirements) and all(self.hold(counting(each), day) for each in requirements)

    def carrying(self, requirement: RequirementTerms, day: date) -> list[Fact]:
        """Give what the running period rests on: what began it, and all that came later."""
        r = self.running
        later = [fact for fact in self.about(requirement) if r.earned < fact.on <= day]
        return [fact for fact in r.basis_facts if fact.activity == requirement.activity] + later

    def grace_through(self, day: date) -> date:
        """Count the days of grace from the last valid day: none for who lost the proof."""
        r = self.running
        return r.last_valid if r.lost else r.last_valid + DAY * self.settings(day).grace_days

    def last_to_renew(self, day: date) -> date:
        """Find the last day on which renewing is in time: of the period, its extension or its grace (R7)."""
        return max(self.running.through, self.grace_through(day))

    def foresee(self, day: date) -> date | None:
        """Return the last valid day as far as the facts up to the day tell, day by day; None for no end."""
        r = self.running
        last = max(r.last_valid, r.earned - DAY)
        untils = [fact.until for each in r.basis for fact in self.carrying(each, day)]
        horizon = max([r.end if r.end < FOREVER else day, r.held, *(until for until in untils if until < FOREVER)])
        look = day
        while look <= horizon and self.is_valid(day, look):
            last, look = look, look + DAY
        if look > horizon and r.end >= FOREVER and self.is_valid(day, look):
            return None
        return last

    def is_valid(self, known: date, day: date) -> bool:
        """Whether a later day is valid, by the facts dated up to the day `known`."""
        r = self.running
        is_carried = all(self.hold(self.carrying(each, known), day) for each in r.basis)
        is_extended = day <= r.held and not self.is_taken_back(known, day)
        return day <= r.through and (is_carried or is_extended)

    def is_taken_back(self, known: date, day: date) -> bool:
        """Whether something that the period rests on has ended before a day because it was revoked."""
        return any(self.was_taken_back(self.carrying(each, known), day) for each in self.running.basis)

    @staticmethod
    def was_taken_back(facts: list[Fact], day: date) -> bool:
        ended = max(fact.until for fact in facts)
        return ended < day and all(fact.taken_back for fact in facts if fact.until == ended)

    def opens(self, day: date) -> date | None:
        """Return when what ends first re-opens: the period, or before that the proof of a requirement."""
        r = self.running
        cap = min(max(fact.until for fact in self.carrying(each, day)) for each in r.basis)
        if cap < r.end:
            return self.redoing_opens(cap, day)
        return None if r.end >= FOREVER else self.renewal_opens(self.settings(day))

    def renewal_opens(self, terms: Terms) -> date:
        """Find the day on which a version's lead opens the renewal: one of the period's own days (R5)."""
        r = self.running
        return min(max(self.minus_lead(r.end, terms), r.floor), r.end)

    def redoing_opens(self, cap: date, day: date) -> date:
        """Find the day on which what runs out before the period does re-opens (R9)."""
        return min(max(self.minus_lead(cap, self.settings(day)), self.running.begins), cap)
