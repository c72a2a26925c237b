"""What the naive walks say of every day, of whichever duration and with what was known at whichever instant."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeVar

from app.domain.calendar import CalendarPeriod
from app.domain.facts import (
    AssignedSpan,
    CompletionFact,
    ExemptionFact,
    ExtensionFact,
    History,
    Revocation,
    Terms,
    UploadFact,
)
from schema.enums import Duration
from tests.domain import naive_fixed, naive_rolling
from tests.domain.naive_facts import FOREVER, Told, in_force, is_applied, plus

Grant = TypeVar("Grant", ExtensionFact, ExemptionFact)
QUALIFIED = ("QUALIFIED", "EXPIRING", "IN_GRACE")


def days(history: History, first: date, last: date) -> dict[date, Told]:
    """Return what is true on each assigned day of first..last; no fact may be dated before `first`."""
    found: dict[date, Told] = {}
    is_fixed = in_force(history, first).duration is Duration.FIXED
    epochs = [first, *sorted(day for day in turning(history, is_fixed) if first < day <= last)]
    oldest = oldest_learning(history)
    for epoch, following in zip(epochs, [*epochs[1:], last + timedelta(days=1)], strict=True):
        walked = walk(history, first, following - timedelta(days=1), epoch, oldest, is_fixed)
        found.update({day: told for day, told in walked.items() if day >= epoch})
    is_assigned = [(span.from_on, span.until_on or FOREVER) for span in history.spans]
    return {day: told for day, told in found.items() if any(a <= day < z for a, z in is_assigned)}


def walk(history: History, first: date, last: date, epoch: date, oldest: date, is_fixed: bool) -> dict[date, Told]:
    if is_fixed:
        return naive_fixed.walk(history, first, last, epoch, oldest)
    return naive_rolling.walk(history, first, last, epoch, oldest)


def turning(history: History, is_fixed: bool) -> set[date]:
    """The days from which all is judged anew: a revocation; an assignment that time frames count from, "apply now"."""
    revocations = [*(fact.revocation for fact in history.completions), *(fact.revocation for fact in history.uploads)]
    days = {each.from_on for each in revocations if each is not None and each.from_on is not None}
    if not is_fixed:
        return days
    applied = {each.applied_on for each in history.terms} | {each.effective_on for each in history.terms}
    judged_anew = {day for day in applied if day is not None and is_applied(history, day)}
    return days | judged_anew | set(naive_fixed.assigned_after_gaps(history))


def oldest_learning(history: History) -> date:
    """Find the day before which facts are too old, counted back from the first day of assignment."""
    assigned_on = min((span.from_on for span in history.spans), default=None)
    if assigned_on is None:
        return date.min
    limit = in_force(history, assigned_on).prior_learning_max_age
    return date.min if limit is None else plus(assigned_on, CalendarPeriod(-limit.count, limit.unit))


def known_at(history: History, at: datetime) -> History:
    """Forget all that came later."""

    def still(revocation: Revocation | None) -> Revocation | None:
        return None if revocation is None or revocation.known_at > at else revocation

    def completion(fact: CompletionFact) -> CompletionFact:
        return CompletionFact(fact.key, fact.activity, fact.happened_on, fact.known_at, still(fact.revocation))

    def by_then(instant: datetime | None) -> datetime | None:
        return None if instant is None or instant > at else instant

    def upload(fact: UploadFact) -> UploadFact:
        decided_at, rejected_at = by_then(fact.decided_at), by_then(fact.rejected_at)
        return replace(fact, decided_at=decided_at, rejected_at=rejected_at, revocation=still(fact.revocation))

    def terms(each: Terms) -> Terms:
        is_known = each.applied_at is None or each.applied_at <= at
        return replace(each, applied_on=each.applied_on if is_known else None)

    def span(each: AssignedSpan) -> AssignedSpan:
        return replace(each, until_on=each.until_on if each.known_until <= at else None)

    def granted(grants: tuple[Grant, ...]) -> tuple[Grant, ...]:
        return tuple(each for each in grants if each.known_at <= at)

    return History(
        tuple(terms(each) for each in history.terms if each.known_at <= at),
        tuple(span(each) for each in history.spans if each.known_from <= at),
        tuple(completion(each) for each in history.completions if each.known_at <= at),
        tuple(upload(each) for each in history.uploads if each.submitted_at <= at),
        granted(history.extensions),
        granted(history.exemptions),
    )
