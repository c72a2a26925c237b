"""The domain rules for rolling qualifications, once more: walk from day to day and look at every fact each time.

Written from the page and not from the engine; slow, without chains, searches or month arithmetic beyond counting.
"""

from dataclasses import replace
from datetime import date

from app.domain.facts import History, RequirementTerms
from app.domain.findings import Progress
from schema.enums import Stage
from tests.domain.naive_counting import Counting, Running
from tests.domain.naive_facts import DAY, FOREVER, Fact, Told, end_after, is_applied, plus, row, same


class Walk(Counting):
    """Walk through the days of a history."""

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
        end = nominal = end_after(r.anchor, terms, r.times)
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
        end = nominal = end_after(anchor, terms, times)
        on_the_day = {key: [f for f in facts if f.on <= day] for key, facts in counted.items()}
        for key, facts in counted.items():  # an exemption is for the whole period, whatever it began with
            on_the_day[key] += [replace(f, on=day) for f in facts if f.exemption and f.on > day]
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

    def tell(self, day: date) -> Told:
        """Say what is true at the end of the day."""
        r = self.running
        if r is None:
            return Told("IN_PROGRESS", progress=self.progress(day))
        number = max(index for index, begins in enumerate(self.begins, start=1) if begins <= day)
        if r.last_valid == day:
            through = self.foresee(day)
            self.shown = (through, self.opens(day)) if through is not None else None
            opens = None if through is None else self.opens(day)
            status = "EXPIRING" if opens is not None and day >= opens else "QUALIFIED"
            return Told(status, through, opens, through, number, progress=self.progress(day))
        assert self.shown is not None
        is_graced = day <= self.grace_through(day)
        due = self.grace_through(day) if is_graced else r.last_valid
        status = "IN_GRACE" if is_graced else "EXPIRED"
        return Told(status, r.last_valid, self.shown[1], due, number, progress=self.progress(day))

    # requirement by requirement

    def progress(self, day: date) -> tuple[Progress, ...]:
        """Say what there is to do: the Achieve list, what renews and carries the period, or what mends a lapse."""
        r = self.running
        if r is None:
            return tuple(row(each, self.redoing(each), day) for each in self.listed(self.terms(day), Stage.ACHIEVE))
        if r.last_valid < day and day > max(r.end, r.held, self.grace_through(day)):
            return self.mending(r, day)
        rows = {(each.activity, each.stage): each for each in self.renewing(r, day)}
        for each in r.basis:
            renewal = rows.get((each.activity, each.stage))
            is_renewed_now = renewal is not None and renewal.opens_on is not None and renewal.opens_on <= day
            carries = self.carries(r, each, day)
            if carries is not None and not is_renewed_now:  # once the window is open, renewing is what there is to do
                rows[each.activity, each.stage] = carries
        return tuple(sorted(rows.values(), key=lambda each: each.stage is not Stage.ACHIEVE))

    def renewing(self, r: Running, day: date) -> list[Progress]:
        """Give the Maintain list, unless the period never ends."""
        if r.end >= FOREVER:
            return []
        settings = self.settings(day)
        opens = min(max(self.minus_lead(r.end, settings), r.floor), r.end)
        through = max(r.end, r.held)
        due = through if day <= through else self.grace_through(day)
        return [row(each, self.maintaining(each), day, opens, due) for each in self.listed(settings, Stage.MAINTAIN)]

    def carries(self, r: Running, requirement: RequirementTerms, day: date) -> Progress | None:
        """Give what the period rests on, if that is the Achieve list or runs out before the period does (R9)."""
        facts = self.carrying(requirement, day)
        lasts = max(fact.until for fact in facts)
        if lasts >= r.end:
            if requirement.stage is Stage.MAINTAIN:
                return None
            return replace(row(requirement, facts, day), is_open=False)
        opens = min(max(self.minus_lead(lasts, self.settings(day)), r.begins), lasts)
        found = row(requirement, facts, day, opens, max(lasts, r.held))
        return replace(found, is_open=day >= opens)

    def mending(self, r: Running, day: date) -> tuple[Progress, ...]:
        """Give the Maintain list in force, or the Achieve list if only that still helps (E9)."""
        in_force = self.terms(day)
        late, limit = self.listed(in_force, Stage.MAINTAIN), in_force.reachieve_after_days
        if late and (limit is None or day <= r.last_valid + DAY * limit):
            opens = min(max(self.minus_lead(r.end, self.own_terms()), r.floor), r.end)
            return tuple(row(each, self.maintaining(each), day, opens, r.last_valid) for each in late)
        again = self.listed(in_force, Stage.ACHIEVE)
        return tuple(row(each, self.redoing(each), day, None, r.last_valid) for each in again)


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
