"""What can be wrong with what a qualification demands, each at its place."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal

from app.domain.calendar import after, before, problem_with_lead
from app.domain.iso_durations import stored_period
from app.policy.refusals import PathItem, Problem, refusal
from app.standings.profiles import Profile
from schema.activities import LearningActivity
from schema.enums import ActivityType, CalendarUnit, Duration, PermanentEducationMode
from schema.qualifications import QualificationCreate
from schema.requirements import PermanentEducationInput, RequirementInput

UPLOADABLE = {ActivityType.E_LEARNING, ActivityType.EXAM, ActivityType.MEETUP, ActivityType.ASSIGNMENT}  # S35
WHOLE_MONTHS = {CalendarUnit.MONTH, CalendarUnit.YEAR}
ROLLING_ONLY = {  # with what means nothing
    "maintain_period": None, "grace_days": 0, "reachieve_after_days": None, "follow_certificate_expiry": False,
}  # fmt: skip
FIXED_ONLY = ("period_from", "period_through", "repeats_every")
FIXED_ONLY_SETTINGS = ("frame_from", "frame_through", "within", "permanent_education")


def problems_of(
    action: QualificationCreate,
    profile: Profile,
    activities: Mapping[int, LearningActivity],
    known: Collection[int] = (),
) -> Iterator[Problem]:
    """Give what is wrong with a profile; `known` activities were in it before, and may have been archived since."""
    yield from _settings(action, profile)
    for _, name, items in profile.lists():
        if name == "maintain" and profile.maintain is profile.achieve:
            continue
        seen: set[int] = set()
        for place, item in enumerate(items):
            if item.activity in seen:
                yield refusal(action, "DUPLICATE_ACTIVITY", name, place, "activity")
            seen.add(item.activity)
            yield from _requirement(action, profile, item, (name, place))
            yield from _activities(action, item, activities, known, (name, place))


def _settings(action: QualificationCreate, profile: Profile) -> Iterator[Problem]:
    if not profile.achieve:
        yield refusal(action, "EMPTY_ACHIEVE", "achieve")
    if profile.duration is Duration.FIXED:
        given = (name for name, nothing in ROLLING_ONLY.items() if getattr(profile, name) != nothing)
        yield from (refusal(action, "ROLLING_ONLY", name) for name in given)
        if profile.maintain != profile.achieve:
            yield refusal(action, "NOT_THE_SAME_LIST", "maintain")
        yield from _frame(action, profile.period_from, profile.period_through, profile.repeats_every, ())
        yield from _fixed_lead(action, profile)
        return
    yield from (refusal(action, "FIXED_ONLY", name) for name in FIXED_ONLY if getattr(profile, name))
    period, lead = stored_period(profile.maintain_period), stored_period(profile.renewal_lead)
    if profile.maintain and period is None:
        yield refusal(action, "MAINTAIN_WITHOUT_PERIOD", "maintain_period")
    if period is not None and not profile.maintain:
        yield refusal(action, "MAINTAIN_EMPTY", "maintain")
    if lead is not None and problem_with_lead(lead, period):
        yield refusal(action, "LEAD_TOO_LONG", "renewal_lead")


def _fixed_lead(action: QualificationCreate, profile: Profile) -> Iterator[Problem]:
    """E58: renewal has to open within the period, also where it is given by two days."""
    lead, first, last = stored_period(profile.renewal_lead), profile.period_from, profile.period_through
    if lead is not None and first is not None and last is not None and before(last, lead) < first:
        yield refusal(action, "LEAD_TOO_LONG", "renewal_lead")


def _frame(
    action: QualificationCreate, first: date | None, last: date | None, every: str | None, path: tuple[PathItem, ...]
) -> Iterator[Problem]:
    """Check a period that may repeat; it has to be over when it begins again."""
    if (first is None) != (last is None) or (first and last and first > last):
        yield refusal(action, "BAD_FRAME", *path, "period_through")
        return
    interval = stored_period(every)
    if interval is None:
        return
    if (
        interval.unit not in WHOLE_MONTHS
        or (first is None and not path)
        or (first and last and after(first, interval) <= last)
    ):
        yield refusal(action, "BAD_INTERVAL", *path, "repeats_every")


def _requirement(
    action: QualificationCreate, profile: Profile, item: RequirementInput, path: tuple[PathItem, ...]
) -> Iterator[Problem]:
    if profile.duration is not Duration.FIXED:
        given = (name for name in FIXED_ONLY_SETTINGS if getattr(item, name) is not None)
        yield from (refusal(action, "FIXED_ONLY", *path, name) for name in given)
        return
    first, last = item.frame_from, item.frame_through
    if (first is None) != (last is None) or (first and last and first > last):
        yield refusal(action, "BAD_FRAME", *path, "frame_through")
    if item.within is not None and (first or last):
        yield refusal(action, "FRAME_TWICE", *path, "within")
    whole = (profile.period_from or date.min, profile.period_through or date.max)
    for name, day in (("frame_from", first), ("frame_through", last)):
        if day is not None and not whole[0] <= day <= whole[1]:
            yield refusal(action, "OUTSIDE_PERIOD", *path, name)
    if item.permanent_education is not None:
        yield from _education(action, profile, item.permanent_education, (*path, "permanent_education"))


def _education(
    action: QualificationCreate, profile: Profile, education: PermanentEducationInput, path: tuple[PathItem, ...]
) -> Iterator[Problem]:
    by_dates = education.period_from is not None or education.period_through is not None
    if by_dates is (education.repeats_every is not None):
        yield refusal(action, "EDUCATION_PERIOD", *path, "repeats_every")
    else:
        yield from _frame(action, education.period_from, education.period_through, education.repeats_every, path)
        yield from _education_days(action, profile, education, path)
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
    yield from _needed(action, education, path)


def _education_days(
    action: QualificationCreate, profile: Profile, education: PermanentEducationInput, path: tuple[PathItem, ...]
) -> Iterator[Problem]:
    """Check days that repeat with the qualification's period: they may begin in it or before, and outlast it once."""
    first, last, start = education.period_from, education.period_through, profile.period_from
    if first is None or last is None or first > last:
        return
    interval = stored_period(profile.repeats_every)
    if interval is not None and after(first, interval) <= last:
        yield refusal(action, "BAD_INTERVAL", *path, "period_through")
    elif start is not None and last < start:
        yield refusal(action, "OUTSIDE_PERIOD", *path, "period_through")
    elif start is not None and interval is not None and after(start, interval) <= first:
        yield refusal(action, "OUTSIDE_PERIOD", *path, "period_from")


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


def _activities(
    action: QualificationCreate,
    item: RequirementInput,
    activities: Mapping[int, LearningActivity],
    known: Collection[int],
    path: tuple[PathItem, ...],
) -> Iterator[Problem]:
    row = activities[item.activity]
    if row.archived_on is not None and item.activity not in known:
        yield refusal(action, "ARCHIVED", *path, "activity")
    if item.upload_allowed and row.type not in UPLOADABLE:
        yield refusal(action, "UPLOAD_NOT_POSSIBLE", *path, "upload_allowed")
    if item.permanent_education is not None:
        for place, each in enumerate(item.permanent_education.activities):
            if activities[each.activity].archived_on is not None and each.activity not in known:
                yield refusal(action, "ARCHIVED", *path, "permanent_education", "activities", place, "activity")
