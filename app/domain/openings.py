"""Openings: which activities a person has to work on, from when until when (S22, S31)."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from app.domain.calendar import days_after
from app.domain.facts import History
from app.domain.findings import Progress, Standing
from app.domain.standing import StandingEvaluator
from app.domain.timelines import TimelineFinding, open_on
from schema.enums import Stage, WithdrawalReason

ONE_DAY = timedelta(days=1)


def to_do(evaluator: StandingEvaluator, on: date) -> set[int]:
    """Return the activities that are open on a day."""
    now = evaluator.standing(on)
    if now is None:
        return set()
    unmet = [each for each in now.permanent_education if each.is_open and not each.is_met]
    missing = {activity for each in unmet for activity in each.missing}
    return missing | {each.activity for each in now.progress if _is_to_do(each)}


def openings(evaluator: StandingEvaluator, on: date, timeline: TimelineFinding) -> dict[int, date]:
    """Return the activities that are open on a day, each with the first of the days on which it has been since.

    What is open from the start counts from the day asked about: nobody could have been told earlier. The timeline is
    that of the same facts.
    """
    now = evaluator.standing(on)
    if now is None:
        return {}
    opened = {(each.activity, each.stage): each.opens_on for each in open_on(timeline, on)}
    asked = [(each.activity, each.stage, _earliest(each, now)) for each in now.progress if _is_to_do(each)]
    for period in now.permanent_education:
        if period.is_open and not period.is_met:
            asked += [(activity, Stage.MAINTAIN, period.from_on) for activity in period.missing]
    found: dict[int, date] = {}
    for activity, stage, earliest in asked:
        since = max(opened[activity, stage], earliest)
        found[activity] = min(since, found.get(activity, since))
    return found


def ended_on(histories: Iterable[History], activity: int, opened_on: date, on: date, *, known_at: datetime) -> date:
    """Return since which day through `on` none of the histories asks for an activity that was opened on a day.

    What time has brought about, by what was known at an instant, has its own day; what has become known since, ends it
    on the day asked about: until then it was there to be worked on.
    """
    if opened_on >= on:
        return on
    evaluators = [StandingEvaluator(each, as_known_at=known_at) for each in histories]

    def is_over(day: date) -> bool:
        return not any(activity in to_do(evaluator, day) for evaluator in evaluators)

    if is_over(opened_on) or not is_over(on):
        return on
    return _first_day(is_over, opened_on, on)


def why_ended(evaluators: Iterable[StandingEvaluator], activity: int, on: date) -> WithdrawalReason:
    """Return why none of the histories asks for an activity on a day, although one did before."""
    found = [(each.history, each.standing(on)) for each in evaluators]
    asked = [each for _, standing in found for each in _progress_of(standing, activity)]
    if any(each.is_satisfied and each.uploads for each in asked):
        return WithdrawalReason.MET_BY_PROOF
    if asked:
        return WithdrawalReason.CLOSED
    has_ended = any(standing is None and activity in _activities(history) for history, standing in found)
    return WithdrawalReason.ASSIGNMENT_ENDED if has_ended else WithdrawalReason.NOT_REQUIRED


def _progress_of(standing: Standing | None, activity: int) -> list[Progress]:
    return [] if standing is None else [each for each in standing.progress if each.activity == activity]


def _activities(history: History) -> set[int]:
    return {each.activity for terms in history.terms for each in terms.requirements}


def _is_to_do(progress: Progress) -> bool:
    return progress.is_open and not progress.is_satisfied


def _earliest(progress: Progress, now: Standing) -> date:
    """Return the day before which it cannot have been open: the renewal's, or the first one after a lapse."""
    if progress.opens_on is not None:
        return progress.opens_on
    if now.period_number is None or now.valid_through is None:
        return now.on
    return min(days_after(now.valid_through, 1), now.on)


def _first_day(holds: Callable[[date], bool], first: date, last: date) -> date:
    """Return the first day from which on something holds, as it does on the last one."""
    while first < last:
        middle = first + (last - first) // 2
        if holds(middle):
            last = middle
        else:
            first = middle + ONE_DAY
    return last
