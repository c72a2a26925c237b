"""Which periods of a fixed qualification are met, can still be met and were missed (see naive_fixed)."""

from dataclasses import dataclass, field
from datetime import date

from app.domain.facts import Terms
from tests.domain.naive_facts import DAY, FOREVER, Fact, facts_of, first_assigned, in_force
from tests.domain.naive_frames import Calendar, Turn, repeats


@dataclass
class Qualified:
    """A period that was met, and whether the next time frame has been kept ever since."""

    on: date
    turn: Turn
    alive: bool = True


@dataclass
class Meeting(Calendar):
    """What counts for which period, and what has been met so far."""

    met: list[Qualified] = field(default_factory=list)
    began: dict[int, Terms] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.facts = facts_of(self.history, self.revoked_up_to, self.oldest)
        self.terms = in_force(self.history, date.min)
        self.numbers[self.terms.number] = 1

    def exempt(self, activity: int, turn: Turn, day: date) -> bool:
        granted = any((e.activity, e.period_number) == (activity, turn.number) for e in self.history.exemptions)
        return granted and self.exemption(activity, turn).on <= day

    def exemption(self, activity: int, turn: Turn) -> Fact:
        """Let it count from the day the time frame opens, or the person was first assigned."""
        begins, _, _ = turn.windows[activity]
        return Fact(activity, max(begins, first_assigned(self.history)), FOREVER, exemption=True)

    def inside(self, activity: int, turn: Turn, known: date) -> list[Fact]:
        since, (_, _, ends) = turn.since[activity], turn.windows[activity]
        return [f for f in self.facts if f.activity == activity and since <= f.on <= ends and f.on <= known]

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

    def carrying(self, one: Qualified, activity: int, known: date) -> list[Fact]:
        """Give what carries a requirement that was met: what was dated inside, and all that came later (R9)."""
        facts = self.inside(activity, one.turn, one.on)
        if any((e.activity, e.period_number) == (activity, one.turn.number) for e in self.history.exemptions):
            facts.append(self.exemption(activity, one.turn))
        return facts + [fact for fact in self.facts if fact.activity == activity and one.on < fact.on <= known]

    def carried(self, one: Qualified, activity: int, day: date, known: date) -> bool:
        return any(fact.on <= day <= fact.until for fact in self.carrying(one, activity, known))

    def runs_out(self, one: Qualified, activity: int, day: date) -> date:
        """Find the last day that what carries a requirement lasts, going on with an exemption that begins by then."""
        facts = self.carrying(one, activity, day)
        last = max((fact.until for fact in facts if fact.on <= day), default=date.min)
        return max((fact.until for fact in facts if fact.on <= day or fact.on - DAY <= last), default=date.min)

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
        if self.is_met(turn):
            return day <= max(ends for _, _, ends in turn.windows.values())
        return self.still_open(turn, day, known)

    def can_meet(self, turn: Turn, day: date, known: date) -> bool:
        """Whether meeting a period still qualifies on a day: not if the next one has been missed meanwhile."""
        if not self.still_open(turn, day, known):
            return False
        following = self.following(turn, known)
        return following is None or not self.extended(turn) or self.can_meet(following, day, known)

    def is_met(self, turn: Turn) -> bool:
        return any(each.turn.number == turn.number for each in self.met)

    def following(self, turn: Turn, known: date) -> Turn | None:
        """Find the period that more time for a period does not move."""
        terms = in_force(self.history, known)
        number = max(turn.number + 1, self.numbers[terms.number])
        return self.turn(terms, number) if repeats(turn.terms) else None

    def last_to_meet(self, turn: Turn, known: date) -> date:
        """Find the last day on which meeting a period qualifies: of all days on which something ends."""
        ends, each = [date.min, *self.ends(turn)], self.following(turn, known)
        while each is not None and len(ends) < 1000:
            ends += self.ends(each)
            each = self.following(each, known) if self.extended(each) else None
        return max(day for day in ends if self.can_meet(turn, day, known))

    def last_open(self, turn: Turn, known: date) -> date:
        """Find the last day before something of a period is missed."""
        return max(day for day in self.ends(turn) if self.still_open(turn, day, known))

    def ends(self, turn: Turn) -> list[date]:
        return [FOREVER, *(window[2] for window in turn.windows.values()), *(fact.until for fact in self.facts)]

    def to_meet_next(self, before: Turn, known: date) -> tuple[Turn | None, date]:
        """Find the period that has to be met to remain qualified, and the last day for it."""
        turn = self.next_turn(before, known)
        if turn is None:
            return None, FOREVER
        last = max(ends for _, _, ends in turn.windows.values()) if self.is_met(turn) else self.last_open(turn, known)
        later = self.to_meet_next(turn, known) if self.extended(turn) else (None, FOREVER)
        return later if later[1] < last else (turn, last)
