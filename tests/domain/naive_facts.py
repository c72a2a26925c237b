"""What the naive walks know: facts, versions and the calendar, looked at one by one and counted on the fingers."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from app.domain.calendar import CalendarPeriod
from app.domain.facts import History, RequirementTerms, Revocation, Terms
from app.domain.findings import EducationProgress, Progress
from schema.enums import CalendarUnit, EndsWith, Stage

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


def end_after(anchor: date, terms: Terms, times: int) -> date:
    """Find the last day of a period: walk on until the next day is in another month, quarter or year."""
    if terms.period is None:
        return FOREVER
    day = plus(anchor, terms.period, times)
    while terms.ends_with is not None and _unit(day, terms.ends_with) == _unit(day + DAY, terms.ends_with):
        day += DAY
    return day


def _unit(day: date, unit: EndsWith) -> tuple[int, ...]:
    if unit is EndsWith.YEAR:
        return (day.year,)
    if unit is EndsWith.MONTH:
        return day.year, day.month
    return day.year, {1: 1, 2: 1, 3: 1, 4: 2, 5: 2, 6: 2, 7: 3, 8: 3, 9: 3, 10: 4, 11: 4, 12: 4}[day.month]


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
    key: int = 0


@dataclass
class Told:
    """What a walk found on a day."""

    status: str
    valid_through: date | None = None
    opens: date | None = None
    due: date | None = None
    number: int | None = None
    version: int = 0
    too_late: bool = False
    progress: tuple[Progress, ...] = ()
    education: tuple[EducationProgress, ...] = ()


def first_assigned(history: History) -> date:
    return min((span.from_on for span in history.spans), default=date(1900, 1, 1))


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
    facts = [
        (Fact(each.activity, each.happened_on, FOREVER, key=each.key), each.revocation) for each in history.completions
    ]
    for upload in history.uploads:
        if upload.decided_at is not None:
            until = upload.expires_on or FOREVER
            fact = Fact(
                upload.activity, upload.obtained_on, until, True, upload.expires_on, upload.stage, key=upload.key
            )
            facts.append((fact, upload.revocation))
    for fact, revocation in facts:
        take_back(fact, revocation, revoked_up_to)
    return [fact for fact, _ in facts if fact.on >= oldest and fact.until >= fact.on]


def take_back(fact: Fact, revocation: Revocation | None, revoked_up_to: date) -> None:
    """Let a fact count no longer from the day of its revocation on, or never at all if that names no day."""
    if revocation is None:
        return
    if revocation.from_on is None:
        fact.until = fact.on - DAY
    elif revocation.from_on <= min(revoked_up_to, fact.until):
        fact.until, fact.taken_back = revocation.from_on - DAY, True


def in_order(facts: list[Fact]) -> list[Fact]:
    """Leave exemptions out, which no fact is shown for."""
    return sorted((f for f in facts if not f.exemption), key=lambda f: (f.on, f.until, f.key))


def row(
    requirement: RequirementTerms, facts: list[Fact], day: date, opens: date | None = None, due: date | None = None
) -> Progress:
    """Say how a requirement stands by the facts that count for it."""
    holding = [fact for fact in facts if fact.on <= day <= fact.until]
    shown = in_order(holding)
    satisfied_on = shown[0].on if shown else min((fact.on for fact in holding), default=None)
    return Progress(
        requirement.activity,
        requirement.stage,
        requirement.key,
        bool(holding),
        satisfied_on,
        not holding and (opens is None or opens <= day),
        opens,
        due,
        tuple(fact.key for fact in shown if not fact.upload),
        tuple(fact.key for fact in shown if fact.upload),
    )
