"""What there is to do in a fixed qualification, requirement by requirement (see naive_fixed)."""

from dataclasses import dataclass, field, replace
from datetime import date

from app.domain.facts import RequirementTerms, Terms
from app.domain.findings import EducationProgress, Progress
from tests.domain.naive_education import Educating
from tests.domain.naive_facts import FOREVER, in_force, row
from tests.domain.naive_frames import Turn, listed, minus_lead
from tests.domain.naive_meeting import Qualified


@dataclass
class Eve:
    """A period that ran when a new version took over, as it stood on the day before; or as it stands, if extended."""

    turn: Turn
    is_open: bool
    known: date
    reaches: bool


@dataclass
class Rows(Educating):
    """What the walk keeps in mind, from one day to the next, of somebody who was qualified once."""

    ran: list[Turn] = field(default_factory=list)
    eve: list[Eve] = field(default_factory=list)
    through: date = date.min
    rests_on: Qualified | None = None
    blocked: Qualified | None = None
    missed: Turn | None = None
    is_capped: bool = False

    def alive(self, day: date) -> list[Qualified]:
        """List what was met and still counts: nothing does once the next time frame was missed."""
        return [one for one in self.met if one.alive and self.keeps_frame(one.turn, day, day)]

    def starts_anew(self, day: date) -> bool:
        return self.rests_on is None or (self.through < day and not self.alive(day))

    def ran_last(self, day: date) -> list[Eve]:
        """List the periods that run, or those that ran when the version in force took over."""
        if self.ran:
            return [Eve(turn, self.can_meet(turn, day, day), day, True) for turn in self.ran]
        return [
            Eve(each.turn, self.can_meet(each.turn, day, day), day, True) if each.reaches else each for each in self.eve
        ]

    def shown_turn(self, day: date) -> Turn | None:
        """Find the period to show: the one to keep or to meet next, else to meet at all, else missed, else ahead."""
        if self.rests_on is not None and not self.starts_anew(day):
            following, _ = self.to_meet_next(self.rests_on.turn, day)
            return following if following is not None and following.opens <= day else self.rests_on.turn
        return self.turn_to_begin_with(day)

    def listed_turn(self, day: date) -> Turn | None:
        """Find the period to list: the next one, once something counts for it, unless another one is to be met."""
        ahead = self.ahead(in_force(self.history, day), day)
        to_be_met = any(each.reaches and each.is_open for each in self.ran_last(day))
        if self.starts_anew(day) and not to_be_met and ahead is not None and ahead.counts(day):
            return ahead
        return self.shown_turn(day)

    def turn_to_begin_with(self, day: date) -> Turn | None:
        ran = self.ran_last(day)
        for each in ran:
            if each.reaches and each.is_open:
                return each.turn
        terms = in_force(self.history, day)
        ahead = self.ahead(terms, day)
        if not ran or (ahead is not None and any(each.is_open for each in ran)):
            return ahead
        missed = ran[-1].turn
        return self.missed if self.missed is not None and self.missed.number == missed.number else missed

    def progress(self, day: date) -> tuple[Progress, ...]:
        turn = self.listed_turn(day)
        listed_ = [] if turn is None else listed(turn.terms)
        rows = {each.activity: self.row(turn, each, day) for each in listed_ if turn is not None}
        if self.rests_on is not None and not self.starts_anew(day) and (self.through >= day or self.is_capped):
            rows |= self.running_out(self.rests_on, rows, day)
        return tuple(rows.values())

    def running_out(self, one: Qualified, rows: dict[int, Progress], day: date) -> dict[int, Progress]:
        """Show what runs out before the period does as it is to be done again, unless it is open already."""
        _, last = self.to_meet_next(one.turn, day)
        found = {}
        for each in listed(one.turn.terms):
            cap = self.runs_out(one, each.activity, day)
            if cap < last:
                known = rows.get(each.activity) or self.row(one.turn, each, day)
                found[each.activity] = known if known.is_open else self.redone(one, known, cap, day)
        return found

    def redone(self, one: Qualified, known: Progress, cap: date, day: date) -> Progress:
        """Open what runs out before the period does from the lead before that on (R9)."""
        opens = min(max(minus_lead(cap, one.turn.terms), one.on), cap)
        return replace(known, is_open=day >= opens, opens_on=opens, due_on=cap)

    def row(self, turn: Turn, requirement: RequirementTerms, day: date) -> Progress:
        activity = requirement.activity
        begins, _, ends = turn.windows[activity]
        one = next((each for each in self.met if each.turn is turn), None)
        facts = self.inside(activity, turn, day) if one is None else self.carrying(one, activity, day)
        if self.exempt(activity, turn, day):
            facts = [*facts, self.exemption(activity, turn)]
        found = row(requirement, facts, day, begins, ends)
        return replace(
            found,
            is_open=not found.is_satisfied and begins <= day <= ends,
            opens_on=None if begins == date.min else begins,
            due_on=None if ends >= FOREVER else ends,
        )

    def education_rows(self, day: date) -> tuple[EducationProgress, ...]:
        """Say how the education stands of the period that was met, and of that met later or to be met next."""
        if self.rests_on is None:
            return ()
        turn = self.shown_turn(day) or self.rests_on.turn
        asked = self.educations(self.rests_on, turn.terms)
        if self.blocked is not None:
            asked = self.educations(self.blocked, self.blocked.turn.terms)
        if not self.starts_anew(day):
            asked = [*self.educations(self.rests_on, self.rests_on.turn.terms), *asked]
        rows: dict[EducationProgress, EducationProgress] = {}
        for requirement, terms in asked:
            found = self.education(requirement, terms, day)
            if found is not None:
                rows.setdefault(replace(found, requirement=0), found)
        return tuple(rows.values())

    def educations(self, one: Qualified, terms: Terms) -> list[tuple[RequirementTerms, Terms]]:
        mine = {each.activity for each in listed(one.turn.terms)}
        return [(each, terms) for each in listed(terms) if each.permanent_education and each.activity in mine]

    def lacks_proof_first(self, one: Qualified, day: date) -> bool:
        """Whether what was met ended with an upload, and no earlier with permanent education."""
        caps = [self.runs_out(one, each.activity, day) for each in listed(one.turn.terms)]
        missed = self.missed_education(one, day, day)
        return min(caps) < (FOREVER if missed is None else missed[1])
