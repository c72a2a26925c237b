"""Openings: which activities a person has to work on, from when until when (S22, S31)."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from functools import partial

from app.domain.calendar import days_after
from app.domain.facts import AssignedSpan, History
from app.domain.findings import Progress, Standing
from app.domain.standing import StandingEvaluator

ONE_DAY = timedelta(days=1)


def openings(evaluator: StandingEvaluator, on: date) -> dict[int, date]:
    """Return the activities that are open on a day, each with the first of the days on which it has been since.

    What is open from the start counts from the day asked about: nobody could have been told earlier.
    """
    now = evaluator.standing(on)
    if now is None:
        return {}
    changes = _changes(evaluator.history, on)
    assigned_since = _assigned_since(evaluator.history.spans, on)
    found: dict[int, date] = {}
    for each in now.progress:
        if _is_to_do(each):
            earliest = max(_earliest(each, now), assigned_since)
            since = _open_since(partial(_was_open, evaluator, each), earliest, on, changes)
            found[each.activity] = min(since, found.get(each.activity, since))
    for period in now.permanent_education:
        if period.is_open and not period.is_met:
            earliest = min(max(period.from_on, assigned_since), on)
            for activity in period.missing:
                since = _open_since(partial(_is_missing, evaluator, activity), earliest, on, changes)
                found[activity] = min(since, found.get(activity, since))
    return found


def ended_on(histories: Iterable[History], activity: int, opened_on: date, on: date, *, known_at: datetime) -> date:
    """Return since which day through `on` none of the histories asks for an activity that was opened on a day.

    What time has brought about, by what was known at an instant, has its own day; what has become known since, ends it
    on the day asked about: until then it was there to be worked on.
    """
    evaluators = [StandingEvaluator(each, as_known_at=known_at) for each in histories]

    def is_over(day: date) -> bool:
        return not any(_asks_for(evaluator, activity, day) for evaluator in evaluators)

    if is_over(opened_on) or not is_over(on):
        return on
    return _first_day(is_over, opened_on, on)


def _asks_for(evaluator: StandingEvaluator, activity: int, on: date) -> bool:
    found = evaluator.standing(on)
    if found is None:
        return False
    if any(each.activity == activity and _is_to_do(each) for each in found.progress):
        return True
    return _is_missing(evaluator, activity, on)


def _is_missing(evaluator: StandingEvaluator, activity: int, on: date) -> bool:
    """Whether permanent education asks for the activity, which it may do since a version was applied only (R12)."""
    found = evaluator.standing(on)
    rows = () if found is None else found.permanent_education
    return any(activity in each.missing for each in rows if each.is_open and not each.is_met)


def _is_to_do(progress: Progress) -> bool:
    return progress.is_open and not progress.is_satisfied


def _earliest(progress: Progress, now: Standing) -> date:
    """Return the day before which it cannot have been open: the renewal's, or the first one after a lapse."""
    if progress.opens_on is not None:
        return progress.opens_on
    if now.period_number is None or now.valid_through is None:
        return now.on
    return min(days_after(now.valid_through, 1), now.on)


def _changes(history: History, on: date) -> list[date]:
    """Return the days up to one on which what is open may change otherwise than by time alone, the latest first."""
    days = [day for each in history.terms for day in (each.effective_on, each.applied_on)]
    days += [each.happened_on for each in history.completions]
    days += [each.obtained_on for each in history.uploads]
    revocations = [*(each.revocation for each in history.completions), *(each.revocation for each in history.uploads)]
    days += [each.from_on for each in revocations if each is not None]
    return sorted({day for day in days if day is not None and day <= on}, reverse=True)


def _open_since(is_open: Callable[[date], bool], earliest: date, on: date, changes: list[date]) -> date:
    """Return the first of the days that lead up to this one, on all of which it was open.

    Between two changes time opens it once at most, so that few days have to be looked at.
    """
    since = on
    for day in changes:
        if day <= earliest:
            break
        if not is_open(day):
            return _first_day(is_open, day, since)
        if not is_open(days_after(day, -1)):
            return day
        since = days_after(day, -1)
    return _first_day(is_open, earliest, since)


def _first_day(holds: Callable[[date], bool], first: date, last: date) -> date:
    """Return the first day from which on something holds, as it does on the last one."""
    while first < last:
        middle = first + (last - first) // 2
        if holds(middle):
            last = middle
        else:
            first = middle + ONE_DAY
    return last


def _was_open(evaluator: StandingEvaluator, progress: Progress, on: date) -> bool:
    then = evaluator.standing(on)
    same = (progress.activity, progress.stage)
    return then is not None and any((each.activity, each.stage) == same and _is_to_do(each) for each in then.progress)


def _assigned_since(spans: tuple[AssignedSpan, ...], on: date) -> date:
    """Return the first of the assigned days that lead up to this one without a gap."""
    since = on
    while True:
        touching = [each.from_on for each in spans if each.until_on is None or each.until_on >= since]
        earlier = min((day for day in touching if day <= since), default=since)
        if earlier == since:
            return since
        since = earlier
