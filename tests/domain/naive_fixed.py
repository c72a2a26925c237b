"""The rules of domain.md for fixed qualifications, once more: walk from day to day and look at every fact each time.

Written from the page and not from the engine; slow, and with counting in place of arithmetic.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.domain.calendar import CalendarPeriod
from app.domain.facts import (
    AllOf,
    AnyOf,
    DateRange,
    EducationTerms,
    Frame,
    History,
    RequirementTerms,
    Terms,
    Within,
)
from schema.enums import Stage
from tests.domain.naive import DAY, FOREVER, Fact, facts_of, in_force, is_applied, lead_of, plus


@dataclass
class Told:
    """What the walk found on a day."""

    status: str
    valid_through: date | None = None
    opens: date | None = None
    number: int | None = None
    too_late: bool = False


@dataclass
class Turn:
    """One period of one version: the first and last day for each requirement, with and without an extension."""

    number: int
    terms: Terms
    opens: date
    windows: dict[int, tuple[date, date, date]]


@dataclass
class Qualified:
    """A period that was met, and whether the next time frame has been kept ever since."""

    on: date
    turn: Turn
    alive: bool = True


@dataclass
class Walk:
    """Walk through the days of a history, for an assignment, with the revocations that are dated up to one day."""

    history: History
    revoked_up_to: date
    assigned: date | None
    oldest: date = date.min
    met: list[Qualified] = field(default_factory=list)
    began: dict[int, Terms] = field(default_factory=dict)
    opened: dict[int, Terms] = field(default_factory=dict)
    ran: list[Turn] = field(default_factory=list)
    eve: list[tuple[Turn, bool, bool]] = field(default_factory=list)
    numbers: dict[int, int] = field(default_factory=dict)
    met_on: dict[int, date] = field(default_factory=dict)
    through: date = date.min
    last_valid: date | None = None
    shown: tuple[date | None, date | None] = (None, None)
    status: str = "IN_PROGRESS"
    number: int | None = None
    latest_number: int = 0
    qualified_since: date | None = None
    turns: dict[tuple[int, int, int], Turn | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.facts = facts_of(self.history, self.revoked_up_to, self.oldest)
        self.terms = in_force(self.history, date.min)
        self.numbers[self.terms.number] = 1

    # the calendar

    def turn(self, terms: Terms, number: int) -> Turn | None:
        key = terms.number, number, self.numbers[terms.number]
        if key not in self.turns:
            self.turns[key] = self.make_turn(terms, number)
        return self.turns[key]

    def make_turn(self, terms: Terms, number: int) -> Turn | None:
        times = number - self.numbers[terms.number]
        if times < 0 or (times > 0 and (terms.frame is None or terms.frame.repeats_every is None)):
            return None

        first, last = (date.min, FOREVER) if terms.frame is None else repeated(terms, terms.frame, times)
        windows = {}
        for each in listed(terms):
            begins, ends = first, last
            if isinstance(each.frame, DateRange):
                own = repeated(terms, each.frame, times)
                begins, ends = max(begins, own[0]), min(ends, own[1])
            if isinstance(each.frame, Within) and self.falls_into(terms, times):
                assert self.assigned is not None
                due = plus(self.assigned, each.frame.period)
                ends = min(ends, due) if due >= first else ends
            held = [one.through for one in self.history.extensions if one.period_number == number]
            windows[each.activity] = begins, ends, max([ends, *held])
        if terms.frame is None:
            own_starts = [each.frame for each in listed(terms)]
            first = min(own.from_on if isinstance(own, DateRange) else date.min for own in own_starts)
        return Turn(number, terms, first, windows)

    def falls_into(self, terms: Terms, times: int) -> bool:
        """Whether the assignment falls into the period, or between it and the one before."""
        if self.assigned is None:
            return False
        if terms.frame is None or terms.frame.repeats_every is None:
            return True
        if repeated(terms, terms.frame, times)[1] < self.assigned:
            return False
        return times == 0 or repeated(terms, terms.frame, times - 1)[1] < self.assigned

    def latest(self, terms: Terms, day: date) -> int:
        """Count the periods of a version that have opened: the number of the last, or 0."""
        number, found = self.numbers[terms.number], 0
        while (turn := self.turn(terms, number)) is not None and turn.opens <= day:
            found, number = number, number + 1
        return found

    def take_over(self, terms: Terms, day: date) -> None:
        """Number the periods of a version that takes effect: on from the one that opened last."""
        self.numbers[terms.number] = 1
        times = 0
        while True:
            turn = self.turn(terms, 1 + times)
            assert turn is not None
            if (
                terms.frame is None
                or terms.frame.repeats_every is None
                or repeated(terms, terms.frame, times)[1] >= day
            ):
                break
            times += 1
        number = max(self.latest_number, 1) if turn.opens < day else self.latest_number + 1
        self.numbers[terms.number] = number - times

    def running(self, terms: Terms, day: date) -> list[Turn]:
        """List the periods that run: the last that opened, and those extended, also if the version has them no more."""
        latest = self.latest(terms, day)
        numbers = {each.period_number for each in self.history.extensions if each.through >= day}
        extended = [
            self.turn(self.opened[n], n) for n in sorted(numbers) if n in self.opened and (n < latest or not latest)
        ]
        turns = [*extended, self.turn(terms, latest) if latest else None]
        return [turn for turn in turns if turn is not None]

    def extended(self, turn: Turn) -> bool:
        return any(each.period_number == turn.number for each in self.history.extensions)

    # what counts

    def exempt(self, activity: int, turn: Turn, day: date) -> bool:
        first = min((span.from_on for span in self.history.spans), default=date(1900, 1, 1))
        granted = any((e.activity, e.period_number) == (activity, turn.number) for e in self.history.exemptions)
        return granted and max(turn.windows[activity][0], first) <= day

    def inside(self, activity: int, turn: Turn, known: date) -> list[Fact]:
        begins, _, ends = turn.windows[activity]
        return [f for f in self.facts if f.activity == activity and begins <= f.on <= ends and f.on <= known]

    def holds(self, activity: int, turn: Turn, day: date, known: date) -> bool:
        return self.exempt(activity, turn, known) or any(
            fact.on <= day <= fact.until for fact in self.inside(activity, turn, known)
        )

    def still_open(self, turn: Turn, day: date, known: date, *, extended: bool = True) -> bool:
        """Whether nothing of the period has been missed by a day."""
        return all(
            day <= windows[2 if extended else 1] or self.holds(activity, turn, day, known)
            for activity, windows in turn.windows.items()
        )

    def carried(self, one: Qualified, activity: int, day: date, known: date) -> bool:
        if any((e.activity, e.period_number) == (activity, one.turn.number) for e in self.history.exemptions):
            return True
        facts = self.inside(activity, one.turn, one.on)
        facts += [fact for fact in self.facts if fact.activity == activity and one.on < fact.on <= known]
        return any(fact.on <= day <= fact.until for fact in facts)

    # permanent education

    def education_periods(self, one: Qualified, requirement: RequirementTerms, day: date) -> list[tuple[date, date]]:
        """List the periods that end before a day and ask something, since the person was first qualified."""
        asked = requirement.permanent_education
        assert asked is not None
        since = self.qualified_since
        assert since is not None
        found: list[tuple[date, date]] = []
        frame = one.turn.terms.frame
        for times in range(2000):
            if isinstance(asked.period, CalendarPeriod):
                met_on = self.met_on[requirement.activity]
                begins, ends = plus(met_on, asked.period, times) + DAY, plus(met_on, asked.period, times + 1)
            else:
                if times and (frame is None or frame.repeats_every is None):
                    break
                begins, ends = repeated(one.turn.terms, asked.period, times)
            if ends >= day or begins > LATEST:
                break
            if ends >= since:
                found.append((begins, ends))
        return found

    def educated(self, asked: EducationTerms, begins: date, day: date, known: date) -> bool:
        done = {
            fact.activity
            for fact in self.facts
            if begins <= fact.on <= min(day, known) and not (fact.taken_back and fact.until < day)
        }
        mine = [each for each in asked.activities if each.activity in done]
        if isinstance(asked.asks, AllOf):
            return len(mine) == len(asked.activities)
        if isinstance(asked.asks, AnyOf):
            return len(mine) >= asked.asks.count
        return sum((each.credits for each in mine), Decimal(0)) >= asked.asks.total

    def missed_education(self, one: Qualified, day: date, known: date) -> tuple[date, date] | None:
        for each in listed(one.turn.terms):
            if each.permanent_education is not None:
                for begins, ends in self.education_periods(one, each, day):
                    if not self.educated(each.permanent_education, begins, day, known):
                        return begins, ends
        return None

    # one day after the other

    def next_turn(self, before: Turn, day: date) -> Turn | None:
        if not repeats(before.terms):
            return None
        terms = in_force(self.history, day)
        number = before.number
        while True:  # a number that the version skips is nobody's, unless it began while they were qualified
            number += 1
            turn = self.turn(self.began.get(number, terms), number)
            if turn is None and number in self.opened and self.reaches(number, day):
                turn = self.turn(self.opened[number], number)
            if turn is not None or number >= self.numbers[terms.number]:
                return turn

    def keeps_frame(self, before: Turn, day: date, known: date) -> bool:
        """Whether the period after one is not missed on a day; more time for it is none for the one after that."""
        turn = self.next_turn(before, known)
        if turn is None:
            return True
        if not self.keeps(turn, day, known):
            return False
        return not self.extended(turn) or self.keeps_frame(turn, day, known)

    def keeps(self, turn: Turn, day: date, known: date) -> bool:
        if any(each.turn.number == turn.number for each in self.met):
            return day <= max(ends for _, _, ends in turn.windows.values())
        return self.still_open(turn, day, known)

    def can_meet(self, turn: Turn, day: date, known: date) -> bool:
        """Whether meeting a period still qualifies on a day: not if the next one has been missed meanwhile."""
        if not self.still_open(turn, day, known):
            return False
        terms = in_force(self.history, known)
        number = max(turn.number + 1, self.numbers[terms.number])
        following = self.turn(terms, number) if repeats(turn.terms) else None
        return following is None or not self.extended(turn) or self.can_meet(following, day, known)

    def valid_by(self, one: Qualified, day: date, known: date) -> bool:
        return (
            one.alive
            and self.keeps_frame(one.turn, day, known)
            and self.missed_education(one, day, known) is None
            and all(self.carried(one, each.activity, day, known) for each in listed(one.turn.terms))
        )

    def step(self, day: date) -> Told:
        """Live through a day and say what is true at its end."""
        for one in self.met:  # what was missed by what was known yesterday is missed for good
            one.alive = one.alive and self.keeps_frame(one.turn, day, day - DAY)
        terms = in_force(self.history, day)
        if terms is not self.terms:
            if self.ran:
                self.eve = [
                    (turn, self.can_meet(turn, day - DAY, day - DAY), self.reaches(turn.number, day))
                    for turn in self.ran
                ]
            self.terms = terms
            self.take_over(terms, day)
        held = self.through >= day
        if not held:
            self.began = {}
        self.latest_number = self.latest(terms, day) or self.latest_number
        for number in range(1, self.latest_number + 1):
            turn = self.turn(terms, number)
            if turn is not None and turn.opens <= day:
                self.opened[number] = terms
                self.began.setdefault(number, terms)
        if day <= self.revoked_up_to and is_applied(self.history, day):
            self.apply(day, terms, held)
        self.meet(day, terms)
        self.ran = running = self.running(terms, day)
        if running:
            self.number = running[0].number
        return self.tell(day, terms, running)

    def apply(self, day: date, terms: Terms, held: bool) -> None:
        """Judge what runs on the day by the version that is applied, as if it had not been met under another."""
        for turn in self.running(terms, day):
            met = next((one for one in self.met if one.turn.number == turn.number), None)
            if met is not None and max(ends for _, _, ends in met.turn.windows.values()) < day:
                continue
            if held or met is not None:
                self.began[turn.number] = turn.terms
            if met is not None and met.turn.terms is not turn.terms:
                self.met.remove(met)

    def meet(self, day: date, terms: Terms) -> None:
        latest = self.latest_number  # while a new version's period lies ahead, that of the version before
        numbers = {latest - 1, latest, *(each.period_number for each in self.history.extensions)}
        for number in sorted(n for n in numbers if 1 <= n <= latest):
            turn = self.turn(self.began.get(number, terms), number)
            if turn is None and number in self.opened and self.reaches(number, day):
                turn = self.turn(self.opened[number], number)
            if turn is None or turn.opens > day or any(one.turn.number == number for one in self.met):
                continue
            if all(self.holds(activity, turn, day, day) for activity in turn.windows):
                self.met.append(Qualified(day, turn))
                self.qualified_since = self.qualified_since or day
                for activity in turn.windows:
                    facts = self.inside(activity, turn, day)
                    first = min((span.from_on for span in self.history.spans), default=date(1900, 1, 1))
                    on = min((fact.on for fact in facts), default=max(first, turn.windows[activity][0]))
                    self.met_on.setdefault(activity, on)

    def tell(self, day: date, terms: Terms, running: list[Turn]) -> Told:
        valid = [one for one in self.met if self.valid_by(one, day, day)]
        if not valid:
            self.through = date.min
            if self.last_valid is not None:
                return Told("EXPIRED", self.last_valid, min(self.shown[0] or FOREVER, self.last_valid), self.number)
            return self.tell_unqualified(day, terms, running)
        self.last_valid = day
        if any(self.valid_by(one, FOREVER, day) for one in valid):
            self.through, self.shown = FOREVER, (FOREVER, None)
            return Told("QUALIFIED", None, None, self.number)
        look = day
        while any(self.valid_by(one, look + DAY, day) for one in valid):
            look += DAY
        self.through = look
        ending = [one for one in valid if self.valid_by(one, look, day)][-1]
        opens, urgent = self.what_ends(ending, look, day)
        self.shown = min(opens, look), None
        return Told("EXPIRING" if day >= urgent else "QUALIFIED", look, min(opens, look), self.number)

    def tell_unqualified(self, day: date, terms: Terms, running: list[Turn]) -> Told:
        if running:
            is_open = any(self.can_meet(turn, day, day) for turn in running)
            self.status = "IN_PROGRESS" if is_open else "NOT_MET"
            late = self.assigned is not None and not any(
                self.can_meet(turn, look, day) for turn in running for look in days_between(self.assigned, day)
            )
            return Told(self.status, None, None, self.number, too_late=not is_open and late)
        if self.eve:  # a new version's period lies ahead: what was missed before stays missed, unless extended beyond
            is_open = any(self.can_meet(turn, day, day) if reaches else was for turn, was, reaches in self.eve)
            self.status = "IN_PROGRESS" if is_open else "NOT_MET"
        return Told(self.status, None, None, self.number)

    def reaches(self, number: int, day: date) -> bool:
        return any(each.period_number == number and each.through >= day for each in self.history.extensions)

    def what_ends(self, one: Qualified, last: date, day: date) -> tuple[date, date]:
        """Find what is missing on the day after the last valid one: the frame, then education, then an upload."""
        terms = one.turn.terms
        after_it = last + DAY
        if not self.keeps_frame(one.turn, after_it, day):
            turn = self.next_turn(one.turn, day)
            while turn is not None and self.keeps(turn, after_it, day):
                turn = self.next_turn(turn, day)
            assert turn is not None
            own = last
            if any(each.turn.number == turn.number for each in self.met):
                own = max(ends for _, ends, _ in turn.windows.values())
            else:
                while own > turn.opens and not self.still_open(turn, own, day, extended=False):
                    own -= DAY
            return turn.opens, max(turn.opens, minus_lead(own, turn.terms))
        missed = self.missed_education(one, after_it, day)
        if missed is not None:
            return missed[0], max(missed[0], minus_lead(missed[1], terms))
        opens = min(max(minus_lead(last, terms), one.on), last)
        return opens, opens


LATEST = date(2030, 1, 1)


def repeated(terms: Terms, days: DateRange | Frame, times: int) -> tuple[date, date]:
    """Shift the days by so many times the interval: the end is the day before the shifted day after it."""
    if terms.frame is None or terms.frame.repeats_every is None:
        return days.from_on, days.to_on
    every = terms.frame.repeats_every
    return plus(days.from_on, every, times), plus(days.to_on + DAY, every, times) - DAY


def repeats(terms: Terms) -> bool:
    return terms.frame is not None and terms.frame.repeats_every is not None


def listed(terms: Terms) -> list[RequirementTerms]:
    return [each for each in terms.requirements if each.stage is Stage.ACHIEVE]


def minus_lead(day: date, terms: Terms) -> date:
    lead = lead_of(terms)
    return plus(day, CalendarPeriod(-lead.count, lead.unit))


def days_between(first: date, last: date) -> list[date]:
    return [first + DAY * count for count in range((last - first).days + 1)]


def walk(history: History, first: date, last: date, epoch: date, oldest: date = date.min) -> dict[date, Told]:
    """Return what is true on each day, by the revocations and the assignments up to an epoch."""
    starts = assigned_after_gaps(history)
    assigned = max([each for each in starts if each <= epoch], default=min(starts, default=None))
    walker = Walk(history, epoch, assigned, oldest)
    walker.step(first - DAY)  # under the first version, which another may replace on the first day
    return {day: walker.step(day) for day in days_between(first, last)}


def assigned_after_gaps(history: History) -> list[date]:
    def assigned(day: date) -> bool:
        return any(span.from_on <= day < (span.until_on or FOREVER) for span in history.spans)

    return sorted({span.from_on for span in history.spans if not assigned(span.from_on - DAY)})
