"""Where a period of a rolling qualification begins, what it is counted from and when it ends (see naive_rolling)."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.facts import RequirementTerms, Terms
from tests.domain.naive_counting import Counting, Counts, Running
from tests.domain.naive_facts import DAY, FOREVER, Fact, end_after, plus, same


@dataclass
class Start:
    """Where a period begins, and what it is counted from: its end is so many times its length after the anchor (R3)."""

    begins: date
    floor: date
    anchor: date
    times: int = 1
    held: date = date.min


class Periods(Counting):
    """The periods of a history: each takes the place of the one before, or is counted anew."""

    def begin_afresh(self, day: date, basis: list[RequirementTerms], counting: Counts) -> None:
        """R4, R7: begin a period that is counted from the day, and not from the one before."""
        self.begin(day, Start(begins=day, floor=day + DAY, anchor=day), basis, counting)

    def begin_next(self, day: date, basis: list[RequirementTerms], counting: Counts) -> None:
        """R6: begin the period after the one that runs, and count it from where that one is counted from."""
        begins, (anchor, times) = self.next_begins(day), self.next_anchor(self.terms(day))
        old = self.running
        held = old.held if old.held > old.end else date.min
        start = Start(begins=begins, floor=begins, anchor=anchor, times=times, held=held)
        self.begin(day, start, basis, counting)

    def next_begins(self, day: date) -> date:
        """Find the first day of the next period: the one after the last valid day; the day itself if grace is over."""
        old = self.running
        valid_through = self.foresee(day) or FOREVER
        grace_days = 0 if old.lost else self.settings(day).grace_days
        return min(valid_through, old.end) + DAY if day <= valid_through + DAY * grace_days else day

    def next_anchor(self, terms: Terms) -> tuple[date, int]:
        """R3, R12: count once more from the anchor; from the old end if the length or that end itself was changed."""
        old = self.running
        if self.keeps_length(terms) and not old.followed and not old.cut:
            return old.anchor, old.times + 1
        return old.end, 1

    def keeps_length(self, terms: Terms) -> bool:
        """Whether a version has a length for periods, and it is that of the running one."""
        return terms.period is not None and same(terms.period, self.running.length)

    def begin(self, day: date, start: Start, basis: list[RequirementTerms], counting: Counts) -> None:
        """Begin the next period on the facts that were counted up to the day."""
        terms, number = self.terms(day), self.next_number()
        proofs = [known_on(day, counting(each)) for each in basis]
        nominal = end_after(start.anchor, terms, start.times)
        end = followed_end(nominal, terms, proofs, day)
        held = max([start.held, *(each.through for each in self.history.extensions if each.period_number == number)])
        self.latest = Running(
            number=number,
            begins=start.begins,
            earned=day,
            anchor=start.anchor,
            times=start.times,
            length=terms.period,
            end=end,
            followed=end != nominal,
            held=held,
            floor=start.floor,
            basis=basis,
            basis_facts=[fact for facts in proofs for fact in facts],
            last_valid=min(day, max(end, held)),
        )
        self.begins.append(start.begins)
        self.since.append(max(start.begins, day))
        is_over = self.running.last_valid < day  # renewed in grace, so late that the next period has ended as well
        self.shown = (self.running.last_valid, self.opens(day)) if is_over else None

    def come_under(self, terms: Terms, day: date) -> None:
        """R12: let the running period keep its anchor and take what an applied version says, from that day on."""
        r = self.running
        if not self.keeps_length(terms):
            r.anchor, r.times = self.counted_from(), 1
        nominal = end_after(r.anchor, terms, r.times)
        proofs = [[fact for fact in r.basis_facts if fact.activity == each.activity] for each in r.basis]
        end = followed_end(nominal, terms, proofs, r.earned)
        yesterday_or_over = min(r.end, day - DAY)
        r.length, r.followed, r.cut = terms.period, end != nominal, end < yesterday_or_over
        r.end, r.applied = max(end, yesterday_or_over), day
        self.since[-1] = max(r.begins, day)

    def counted_from(self) -> date:
        """Find the day from which one length leads to the end of the running period."""
        r = self.running
        return r.anchor if r.length is None else plus(r.anchor, r.length, r.times - 1)


def known_on(day: date, facts: list[Fact]) -> list[Fact]:
    """Leave out what is dated later; but an exemption is for the whole period, whatever it began with."""
    exemptions = [replace(fact, on=day) for fact in facts if fact.exemption and fact.on > day]
    return [fact for fact in facts if fact.on <= day] + exemptions


def followed_end(nominal: date, terms: Terms, proofs: list[list[Fact]], earned: date) -> date:
    """R9: who follows certificates ends a period on the earliest, over its requirements, of the proof's own expiry."""
    if not terms.follows_certificate_expiry:
        return nominal
    return min(max(fact.expires or nominal for fact in facts if fact.until >= earned) for facts in proofs)
