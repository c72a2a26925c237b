"""Checks the permanent education of a requirement."""

from collections.abc import Iterator
from decimal import Decimal

from app.domain.calendar import after, are_in_order
from app.domain.iso_durations import stored_period
from app.policy.refusals import PathItem, Problem, refusal
from app.standings.profiles import Profile
from schema.enums import PermanentEducationMode
from schema.qualifications import QualificationCreate
from schema.requirements import PermanentEducationInput


def problems_of_education(
    action: QualificationCreate, profile: Profile, education: PermanentEducationInput, path: tuple[PathItem, ...]
) -> Iterator[Problem]:
    """Give what is wrong with a set of activities, its period and how much of it is needed."""
    yield from _period(action, profile, education, path)
    yield from _set(action, education, path)
    yield from _needed(action, education, path)


def _period(
    action: QualificationCreate, profile: Profile, education: PermanentEducationInput, path: tuple[PathItem, ...]
) -> Iterator[Problem]:
    interval = stored_period(education.repeats_every)
    by_dates = education.period_from is not None or education.period_through is not None
    if by_dates is (education.repeats_every is not None):
        yield refusal(action, "EDUCATION_PERIOD", *path, "repeats_every")
    elif not are_in_order(education.period_from, education.period_through):
        yield refusal(action, "BAD_FRAME", *path, "period_through")
    elif interval is not None and not interval.months:
        yield refusal(action, "BAD_INTERVAL", *path, "repeats_every")
    else:
        yield from _days(action, profile, education, path)


def _days(
    action: QualificationCreate, profile: Profile, education: PermanentEducationInput, path: tuple[PathItem, ...]
) -> Iterator[Problem]:
    """Check days that repeat with the qualification's period: they may begin in it or before, and outlast it once."""
    first, last, start = education.period_from, education.period_through, profile.period_from
    if first is None or last is None:
        return
    interval = stored_period(profile.repeats_every)
    if interval is not None and after(first, interval) <= last:
        yield refusal(action, "BAD_INTERVAL", *path, "period_through")
    elif start is not None and last < start:
        yield refusal(action, "OUTSIDE_PERIOD", *path, "period_through")
    elif start is not None and interval is not None and after(start, interval) <= first:
        yield refusal(action, "OUTSIDE_PERIOD", *path, "period_from")


def _set(
    action: QualificationCreate, education: PermanentEducationInput, path: tuple[PathItem, ...]
) -> Iterator[Problem]:
    if not education.activities:
        yield refusal(action, "EMPTY_SET", *path, "activities")
    with_credits = education.mode is PermanentEducationMode.CREDITS
    seen: set[int] = set()
    for place, each in enumerate(education.activities):
        if (each.credits is not None) != with_credits:
            yield refusal(action, "CREDITS_MISSING", *path, "activities", place, "credits")
        if each.activity in seen:
            yield refusal(action, "DUPLICATE_ACTIVITY", *path, "activities", place, "activity")
        seen.add(each.activity)


def _needed(
    action: QualificationCreate, education: PermanentEducationInput, path: tuple[PathItem, ...]
) -> Iterator[Problem]:
    is_all = education.mode is PermanentEducationMode.ALL
    if is_all is (education.needed is not None):
        yield refusal(action, "NEEDED_WITH_ALL" if is_all else "NEEDED_MISSING", *path, "needed")
    elif education.needed is not None and not _is_reachable(education, education.needed):
        yield refusal(action, "BAD_SET", *path, "needed")


def _is_reachable(education: PermanentEducationInput, needed: Decimal) -> bool:
    if education.mode is PermanentEducationMode.ANY:
        return needed == needed.to_integral_value() and 1 <= needed <= len(education.activities)
    return needed <= sum((each.credits or Decimal(0) for each in education.activities), Decimal(0))
