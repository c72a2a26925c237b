"""The rules of domain.md for rolling qualifications, once more: walk from day to day and look at every fact each time.

Written from the page and not from the engine; slow, without chains, searches or month arithmetic beyond counting.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from app.domain.calendar import CalendarPeriod
from app.domain.facts import History, RequirementTerms, Terms
from schema.enums import CalendarUnit, Stage

DAY = timedelta(days=1)
FOREVER = date(2150, 1, 1)


@cache
def plus(day: date, period: CalendarPeriod, times: int = 1) -> date:
    """Count days one by one; count months on the fingers, and clamp at the end."""
    count = period.count * times
    if period.unit in (CalendarUnit.DAY, CalendarUnit.WEEK):
        return day + DAY * (count * 7 if period.unit is CalendarUnit.WEEK else count)
    year, month = day.year, day.month
    for _ in range(abs(count * 12 if period.unit is CalendarUnit.YEAR else count)):
        month += 1 if count > 0 else -1
        if month == 13:
            year, month = year + 1, 1
        if month == 0:
            year, month = year - 1, 12
    return date(year, month, min(day.day, monthrange(year, month)[1]))


@dataclass
class Fact:
    """Something that satisfies its activity from `on` through `until`."""

    activity: int
    on: date
    until: date
    upload: bool = False
    expires: date | None = None
    stage: Stage | None = None
    taken_back: bool = False
    exemption: bool = False


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


@dataclass
class Told:
    """What the walk found on a day."""

    status: str
    valid_through: date | None = None
    opens: date | None = None
    number: int | None = None


class Walk:
    """Walk through the days of a history with the revocations that are dated up to one day."""

    def __init__(self, history: History, revoked_up_to: date, oldest: date = date.min) -> None:
        self.history = history
        self.facts = facts_of(history, revoked_up_to, oldest)
        self.running: Running | None = None
        self.begins: list[date] = []
        self.shown: tuple[date, date | None] | None = None

    # the terms

    def terms(self, day: date) -> Terms:
        return in_force(self.history, day)

    def own_terms(self) -> Terms:
        """Find what the running period began with, or came under since."""
        r = self.running
        assert r is not None
        return self.terms(max(r.begins, r.earned, r.applied))

    def settings(self, day: date) -> Terms:
        """Find whose grace and lead count for the running period: before it begins those in force."""
        r = self.running
        assert r is not None
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
        assert r is not None
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
        assert r is not None
        return max(self.minus_lead(r.end, self.own_terms()), r.floor)

    def redoing(self, requirement: RequirementTerms) -> list[Fact]:
        r = self.running
        since = date.min if r is None else r.last_valid + DAY
        facts = [fact for fact in self.about(requirement) if fact.on >= since]
        if self.exempt(requirement, 1 if r is None else r.number + 1):
            first = min((span.from_on for span in self.history.spans), default=date(1900, 1, 1))
            facts.append(Fact(requirement.activity, first if r is None else since, FOREVER, exemption=True))
        return facts

    @staticmethod
    def hold(facts: list[Fact], day: date) -> bool:
        return any(fact.on <= day <= fact.until for fact in facts)

    # one day after the other

    def step(self, day: date) -> None:
        """Live through a day: begin, renew, lapse or mend."""
        if self.running is not None and self.running.earned < day and is_applied(self.history, day):
            self.apply(day)
        while True:
            before = self.running
            if before is None:
                lists = self.listed(self.terms(day), Stage.ACHIEVE)
                if lists and all(self.hold(self.redoing(each), day) for each in lists):
                    self.begin(day, lists, {each.key: self.redoing(each) for each in lists}, afresh=True)
            else:
                self.live(day)
            if self.running is before:
                return

    def apply(self, day: date) -> None:
        """Go on with the running period under the version that is applied, unless it is over and out of grace."""
        r = self.running
        assert r is not None
        taken_back = any(self.was_taken_back(each, day) for each in r.basis)
        r.lost = taken_back if day == r.last_valid + DAY else r.lost
        grace = 0 if r.lost else self.settings(day).grace_days
        if day > max(r.end, r.held, r.last_valid + DAY * grace):
            return
        terms = self.terms(day)
        if terms.period is None or not same(terms.period, r.length):
            r.anchor = r.anchor if r.length is None else plus(r.anchor, r.length, r.times - 1)
            r.times = 1
        end = nominal = FOREVER if terms.period is None else plus(r.anchor, terms.period, r.times)
        if terms.follow_certificate_expiry:
            proofs = [[f for f in r.basis_facts if f.activity == each.activity] for each in r.basis]
            end = min(max(f.expires or nominal for f in facts if f.until >= r.earned) for facts in proofs)
        yesterday_or_over = min(r.end, day - DAY)
        r.length, r.followed, r.cut = terms.period, end != nominal, end < yesterday_or_over
        r.end, r.applied = max(end, yesterday_or_over), day

    def live(self, day: date) -> None:
        r = self.running
        assert r is not None
        through = max(r.end, r.held)
        carried = all(self.hold(self.carrying(each, day), day) for each in r.basis)
        taken_back = any(self.was_taken_back(each, day) for each in r.basis)
        valid = day <= through and (carried or (day <= r.held and not taken_back))
        if valid:
            r.last_valid, r.lost = day, False
        elif day == r.last_valid + DAY and taken_back:
            r.lost = True
        grace = self.settings(day).grace_days
        grace_through = r.last_valid if r.lost else r.last_valid + DAY * grace
        own = self.listed(self.own_terms(), Stage.MAINTAIN)
        in_force = self.terms(day)
        in_time = day <= max(through, grace_through)
        maintained = own and r.end < FOREVER and all(self.hold(self.maintaining(each), day) for each in own)
        was_in_time = day == r.applied and all(
            self.hold(self.maintaining(each), max(through, grace_through)) for each in own
        )
        if maintained and (in_time or was_in_time):
            self.begin(day, own, {each.key: self.maintaining(each) for each in own}, afresh=False)
            return
        if valid:
            return
        if day == r.applied:
            self.shown = (r.last_valid, min(self.opens(day) or FOREVER, r.last_valid))
        again = self.listed(in_force, Stage.ACHIEVE)
        if again and all(self.hold(self.redoing(each), day) for each in again):
            afresh = not through < day <= grace_through
            self.begin(day, again, {each.key: self.redoing(each) for each in again}, afresh=afresh)
            return
        late = self.listed(in_force, Stage.MAINTAIN)
        limit = in_force.reachieve_after_days
        soon = limit is None or day <= r.last_valid + DAY * limit
        if late and not in_time and soon and all(self.hold(self.maintaining(each), day) for each in late):
            self.begin(day, late, {each.key: self.maintaining(each) for each in late}, afresh=True)

    def carrying(self, requirement: RequirementTerms, day: date) -> list[Fact]:
        """Give what the running period rests on: what began it, and all that came later."""
        r = self.running
        assert r is not None
        later = [fact for fact in self.about(requirement) if r.earned < fact.on <= day]
        return [fact for fact in r.basis_facts if fact.activity == requirement.activity] + later

    def was_taken_back(self, requirement: RequirementTerms, day: date) -> bool:
        facts = self.carrying(requirement, day)
        ended = max(fact.until for fact in facts)
        return ended < day and all(fact.taken_back for fact in facts if fact.until == ended)

    def begin(self, day: date, basis: list[RequirementTerms], counted: dict[int, list[Fact]], *, afresh: bool) -> None:
        """Begin the next period on the facts that were counted up to the day."""
        old = self.running
        terms = self.terms(day)
        number = 1 if old is None else old.number + 1
        begins, anchor, times, held = day, day, 1, date.min
        if old is not None and not afresh:
            was_grace = 0 if old.lost else self.settings(day).grace_days
            valid_through = self.foresee(day) or FOREVER
            if day <= valid_through + DAY * was_grace:
                begins = min(valid_through, old.end) + DAY
            anchor = old.end
            if terms.period is not None and same(terms.period, old.length) and not old.followed and not old.cut:
                anchor, times = old.anchor, old.times + 1
            if old.held > old.end:
                held = old.held
        end = nominal = FOREVER if terms.period is None else plus(anchor, terms.period, times)
        on_the_day = {key: [f for f in facts if f.on <= day] for key, facts in counted.items()}
        for key, facts in counted.items():  # an exemption is for the whole period, whatever it began with
            on_the_day[key] += [Fact(f.activity, day, FOREVER) for f in facts if f.exemption and f.on > day]
        if terms.follow_certificate_expiry:
            end = min(
                max(fact.expires or nominal for fact in facts if fact.until >= day) for facts in on_the_day.values()
            )
        for extension in self.history.extensions:
            if extension.period_number == number:
                held = max(held, extension.through)
        self.running = Running(
            number, begins, day, anchor, times, terms.period, end, end != nominal, held,
            begins + DAY if afresh or old is None else begins,
            basis, [fact for facts in on_the_day.values() for fact in facts], min(day, max(end, held)),
        )  # fmt: skip
        self.begins.append(begins)
        is_over = self.running.last_valid < day  # renewed in grace, so late that the next period has ended as well
        self.shown = (self.running.last_valid, self.opens(day)) if is_over else None

    def foresee(self, day: date) -> date | None:
        """Return the last valid day as far as the facts up to the day tell, day by day; None for no end."""
        r = self.running
        assert r is not None
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
        assert r is not None
        carried = all(self.hold(self.carrying(each, known), day) for each in r.basis)
        lost = any(self.lost_by(each, known, day) for each in r.basis)
        return day <= max(r.end, r.held) and (carried or (day <= r.held and not lost))

    def lost_by(self, requirement: RequirementTerms, known: date, day: date) -> bool:
        facts = self.carrying(requirement, known)
        ended = max(fact.until for fact in facts)
        return ended < day and all(fact.taken_back for fact in facts if fact.until == ended)

    def tell(self, day: date) -> Told:
        """Say what is true at the end of the day."""
        r = self.running
        if r is None:
            return Told("IN_PROGRESS")
        number = max(index for index, begins in enumerate(self.begins, start=1) if begins <= day)
        if r.last_valid == day:
            through = self.foresee(day)
            self.shown = (through, self.opens(day)) if through is not None else None
            if through is None:
                return Told("QUALIFIED", None, None, number)
            opens = self.opens(day)
            return Told("EXPIRING" if opens is not None and day >= opens else "QUALIFIED", through, opens, number)
        grace = 0 if r.lost else self.settings(day).grace_days
        assert self.shown is not None
        status = "IN_GRACE" if day <= r.last_valid + DAY * grace else "EXPIRED"
        return Told(status, r.last_valid, self.shown[1], number)

    def opens(self, day: date) -> date | None:
        """Return when what ends first re-opens: the period, or before that the proof of a requirement."""
        r = self.running
        assert r is not None
        terms = self.settings(day)
        cap = min(max(fact.until for fact in self.carrying(each, day)) for each in r.basis)
        if cap < r.end:
            return min(max(self.minus_lead(cap, terms), r.begins), cap)
        return None if r.end >= FOREVER else min(max(self.minus_lead(r.end, terms), r.floor), r.end)


def in_force(history: History, day: date) -> Terms:
    """Find the version in force: of those that have taken effect the highest number; before all the first."""
    effective = [each for each in history.terms if each.effective_on <= day]
    if effective:
        return max(effective, key=lambda each: each.number)
    return min(history.terms, key=lambda each: each.number)


def is_applied(history: History, day: date) -> bool:
    """Whether the version in force is applied to running periods on that day; the first of all has no need to be."""
    version = in_force(history, day)
    is_first = version is in_force(history, date.min)
    return not is_first and version.applied_on is not None and day == max(version.applied_on, version.effective_on)


def lead_of(terms: Terms) -> CalendarPeriod:
    """Find how long before the end renewal opens."""
    if terms.renewal_lead is not None:
        return terms.renewal_lead
    period = terms.period
    days = 14
    if period is not None and period.unit in (CalendarUnit.DAY, CalendarUnit.WEEK):
        length = period.count * (7 if period.unit is CalendarUnit.WEEK else 1)
        days = min(14, length - 1)
    return CalendarPeriod(days, CalendarUnit.DAY)


def same(one: CalendarPeriod, other: CalendarPeriod | None) -> bool:
    """Two lengths are the same if they lead to the same days, from wherever they are counted."""
    starts = [date(2023, 8, 31), date(2024, 2, 29), date(2024, 1, 31), date(2025, 6, 15)]
    return other is not None and all(plus(start, one, k) == plus(start, other, k) for start in starts for k in (1, 5))


def facts_of(history: History, revoked_up_to: date, oldest: date) -> list[Fact]:
    """Turn completions and approved uploads into facts, with the revocations dated up to a day."""
    facts = [(Fact(each.activity, each.happened_on, FOREVER), each.revocation) for each in history.completions]
    for upload in history.uploads:
        if upload.decided_at is not None:
            until = upload.expires_on or FOREVER
            fact = Fact(upload.activity, upload.obtained_on, until, True, upload.expires_on, upload.stage)
            facts.append((fact, upload.revocation))
    kept = []
    for fact, revocation in facts:
        if revocation is not None and revocation.from_on is None:
            continue
        taken_back = None if revocation is None else revocation.from_on
        if taken_back is not None and taken_back <= revoked_up_to and taken_back <= fact.until:
            fact.until, fact.taken_back = taken_back - DAY, True
        if fact.on >= oldest and fact.until >= fact.on:
            kept.append(fact)
    return kept


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
