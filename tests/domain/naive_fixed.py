"""The domain rules for fixed qualifications, once more: walk from day to day and look at every fact each time.

Written from the page and not from the engine; slow, and with counting in place of arithmetic.
"""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.facts import History, Terms
from tests.domain.naive_facts import DAY, FOREVER, Told, in_force, is_applied
from tests.domain.naive_fixed_rows import Eve, Rows
from tests.domain.naive_frames import Turn, days_between, listed, minus_lead
from tests.domain.naive_meeting import Qualified


@dataclass
class Walk(Rows):
    """Walk through the days of a history, for an assignment, with the revocations that are dated up to one day."""

    last_valid: date | None = None
    shown: date | None = None
    status: str = "IN_PROGRESS"
    number: int | None = None
    judged: Turn | None = None

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
            self.change_version(terms, day)
        held = self.through >= day
        if not held:
            self.began = {}
        self.open(terms, day)
        if day <= self.revoked_up_to and is_applied(self.history, day):
            self.apply(day, terms, held)
        self.meet(day, terms)
        if held and not self.all_valid(self.met, day, day):
            self.lose(day, terms)
        self.ran = running = self.running(terms, day)
        if running:
            self.number = running[0].number
        elif self.met and self.number is None:
            self.number = self.met[0].turn.number  # it has not opened yet
        told = self.tell(day, running)
        version = self.own_terms(told, day).number
        return replace(told, version=version, progress=self.progress(day), education=self.education_rows(day))

    def own_terms(self, told: Told, day: date) -> Terms:
        """R12: whoever is qualified has the version of the period that is shown to them, others that in force."""
        own = self.shown_turn(day) if told.status in ("QUALIFIED", "EXPIRING") else None
        return in_force(self.history, day) if own is None else own.terms

    def change_version(self, terms: Terms, day: date) -> None:
        """Go on under another version, and remember how the periods stood that ran under the one before."""
        eve = day - DAY
        if self.ran:
            self.eve = [
                Eve(turn, self.can_meet(turn, eve, eve), eve, self.reaches(turn.number, day)) for turn in self.ran
            ]
        self.terms = terms
        self.take_over(terms, day)

    def open(self, terms: Terms, day: date) -> None:
        self.latest_number = self.latest(terms, day) or self.latest_number
        for number in range(1, self.latest_number + 1):
            turn = self.turn(terms, number)
            if turn is not None and turn.opens <= day:
                self.opened[number] = terms
                self.began.setdefault(number, terms)

    def apply(self, day: date, terms: Terms, held: bool) -> None:
        """Judge what runs on the day by the version that is applied, as if it had not been met under another."""
        self.judged = None
        for turn in self.running(terms, day):
            met = next((one for one in self.met if one.turn.number == turn.number), None)
            if met is not None and max(ends for _, _, ends in met.turn.windows.values()) < day:
                continue
            if held or met is not None:
                self.began[turn.number], self.judged = turn.terms, turn
            if met is not None and met.turn.terms is not turn.terms:
                self.met.remove(met)

    def meet(self, day: date, terms: Terms) -> None:
        for number in self.numbers_to_meet(terms, day):
            turn = self.to_meet(terms, number, day)
            if turn is None or not turn.counts(day) or any(one.turn.number == number for one in self.met):
                continue
            if all(self.holds(activity, turn, day, day) for activity in turn.windows):
                self.met.append(Qualified(day, turn))
                self.qualified_since = self.qualified_since or day
                self.remember_when(turn, day)

    def lose(self, day: date, terms: Terms) -> None:
        """Who is no longer qualified has what anybody has who is not: from that day on the version in force."""
        for one in self.met:
            one.alive = one.alive and self.keeps_frame(one.turn, day, day)
        self.began = {}
        self.open(terms, day)
        self.meet(day, terms)

    def numbers_to_meet(self, terms: Terms, day: date) -> list[int]:
        """Number the periods that may be met: those that opened last, those extended, and the next one."""
        latest = self.latest_number  # while a new version's period lies ahead, that of the version before
        numbers = {latest - 1, latest, *(each.period_number for each in self.history.extensions)}
        ahead = self.ahead(terms, day)
        return sorted({n for n in numbers if 1 <= n <= latest} | (set() if ahead is None else {ahead.number}))

    def to_meet(self, terms: Terms, number: int, day: date) -> Turn | None:
        """Find the period of a number: of the version that it began under, or that it was extended under."""
        turn = self.turn(self.began.get(number, terms), number)
        if turn is None and number in self.opened and self.reaches(number, day):
            return self.turn(self.opened[number], number)
        return turn

    def remember_when(self, turn: Turn, day: date) -> None:
        """Remember when each activity was first done; for who is let off, when that was possible."""
        for activity in turn.windows:
            facts = self.inside(activity, turn, day)
            first = min((span.from_on for span in self.history.spans), default=date(1900, 1, 1))
            on = min((fact.on for fact in facts), default=max(first, turn.windows[activity][0]))
            self.met_on.setdefault(activity, on)

    def tell(self, day: date, running: list[Turn]) -> Told:
        valid = self.all_valid(self.met, day, day)
        if not valid:
            return self.tell_unqualified(day, running) if self.last_valid is None else self.tell_lapsed(day)
        self.last_valid = day
        if for_ever := self.all_valid(valid, FOREVER, day):
            self.through, self.shown, self.missed = FOREVER, FOREVER, None
            self.rest_on(for_ever[-1], day)
            return Told("QUALIFIED", number=self.number)
        look = day
        while self.all_valid(valid, look + DAY, day):
            look += DAY
        self.through = look
        ending = self.all_valid(valid, look, day)[-1]
        self.rest_on(ending, day)
        opens, urgent = self.what_ends(ending, look, day)
        self.shown = min(opens, look)
        return Told("EXPIRING" if day >= urgent else "QUALIFIED", look, self.shown, look, self.number)

    def all_valid(self, met: list[Qualified], day: date, known: date) -> list[Qualified]:
        return [one for one in met if self.valid_by(one, day, known)]

    def rest_on(self, one: Qualified, day: date) -> None:
        latest = max(self.alive(day), key=lambda each: each.turn.number)
        self.rests_on, self.blocked = one, latest if latest.turn.number > one.turn.number else None

    def tell_lapsed(self, day: date) -> Told:
        """Remember what is lacking of the period that was met last, in vain even; or which time frame was missed."""
        self.through, self.blocked = date.min, None
        alive = self.alive(day)
        if latest := alive or [one for one in self.met if one.on == day]:
            self.rests_on = max(latest, key=lambda each: each.turn.number)
            self.missed = None if alive else self.to_meet_next(self.rests_on.turn, day)[0]
            self.is_capped = self.lacks_proof_first(self.rests_on, day)
        elif self.judged is not None:
            self.missed, self.judged = self.judged, None
        assert self.last_valid is not None
        opens = min(self.shown or FOREVER, self.last_valid)
        return Told("EXPIRED", self.last_valid, opens, self.last_valid, self.number)

    def tell_unqualified(self, day: date, running: list[Turn]) -> Told:
        ran = self.ran_last(day)
        if not ran:
            return Told(self.status, number=self.number)
        is_open = any(each.is_open for each in ran)
        self.status = "IN_PROGRESS" if is_open else "NOT_MET"
        due = self.due(ran, is_open)
        too_late = bool(running) and not is_open and self.came_too_late(running, day)
        return Told(self.status, due=due if due < FOREVER else None, number=self.number, too_late=too_late)

    def due(self, ran: list[Eve], is_open: bool) -> date:
        """Find the last day on which one of the open periods can be met; or on which all of them could be."""
        shown = [each for each in ran if not is_open or (each.is_open and each.reaches)]
        lasts = [self.last_to_meet(each.turn, each.known) for each in shown]
        return (min if is_open else max)(lasts, default=FOREVER)

    def came_too_late(self, running: list[Turn], day: date) -> bool:
        """Whether none of the periods could be met on any day since the assignment."""
        if self.assigned is None:
            return False
        days = days_between(self.assigned, day)
        return not any(self.can_meet(turn, look, day) for turn in running for look in days)

    def what_ends(self, one: Qualified, last: date, day: date) -> tuple[date, date]:
        """Find what is missing on the day after the last valid one: the frame, then education, then an upload."""
        terms = one.turn.terms
        after_it = last + DAY
        if not self.keeps_frame(one.turn, after_it, day):
            turn = self.next_turn(one.turn, day)
            while turn is not None and self.keeps(turn, after_it, day):
                turn = self.next_turn(turn, day)
            assert turn is not None
            self.missed = turn
            own = last
            if self.is_met(turn):
                own = max(ends for _, ends, _ in turn.windows.values())
            else:
                while own > turn.opens and not self.still_open(turn, own, day, extended=False):
                    own -= DAY
            return turn.opens, max(turn.opens, minus_lead(own, turn.terms))
        self.missed = None
        missed = self.missed_education(one, after_it, day)
        if missed is not None:
            return missed[0], max(missed[0], minus_lead(missed[1], terms))
        opens = min(max(minus_lead(last, terms), one.on), last)
        return opens, opens


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
