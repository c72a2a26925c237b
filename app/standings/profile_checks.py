"""Checks the profile of a qualification."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from app.domain.calendar import after, are_in_order, before, may_end_with, problem_with_lead
from app.domain.iso_durations import stored_period
from app.policy.refusals import PathItem, Problem, refusal
from app.standings.education_checks import problems_of_education
from app.standings.profiles import Profile
from schema.activities import UPLOADABLE, LearningActivity
from schema.enums import Duration
from schema.qualifications import QualificationCreate
from schema.requirements import RequirementInput

ROLLING_ONLY = {
    "maintain_period": None,
    "ends_with": None,
    "grace_days": 0,
    "reachieve_after_days": None,
    "follows_certificate_expiry": False,
}
"""Settings of a rolling duration, each with the value that says nothing."""
FIXED_ONLY = ("period_from", "period_through", "repeats_every", "counts_before")
FIXED_ONLY_SETTINGS = ("frame_from", "frame_through", "within", "permanent_education")


def problems_of(
    action: QualificationCreate,
    profile: Profile,
    activities: Mapping[int, LearningActivity],
    known: Collection[int] = (),
) -> Iterator[Problem]:
    """Give what is wrong with a profile; `known` activities were in it before, and may have been archived since."""
    if not profile.achieve:
        yield refusal(action, "EMPTY_ACHIEVE", "achieve")
    yield from (_fixed if profile.duration is Duration.FIXED else _rolling)(action, profile)
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


def _rolling(action: QualificationCreate, profile: Profile) -> Iterator[Problem]:
    yield from (refusal(action, "FIXED_ONLY", name) for name in FIXED_ONLY if getattr(profile, name))
    period, lead = stored_period(profile.maintain_period), stored_period(profile.renewal_lead)
    if profile.maintain and period is None:
        yield refusal(action, "MAINTAIN_WITHOUT_PERIOD", "maintain_period")
    if period is not None and not profile.maintain:
        yield refusal(action, "MAINTAIN_EMPTY", "maintain")
    if profile.ends_with is not None and not may_end_with(profile.ends_with, period):
        yield refusal(action, "ENDS_TOO_FAR", "ends_with")
    if lead is not None and problem_with_lead(lead, period):
        yield refusal(action, "LEAD_TOO_LONG", "renewal_lead")


def _fixed(action: QualificationCreate, profile: Profile) -> Iterator[Problem]:
    given = (name for name, nothing in ROLLING_ONLY.items() if getattr(profile, name) != nothing)
    yield from (refusal(action, "ROLLING_ONLY", name) for name in given)
    if profile.maintain != profile.achieve:
        yield refusal(action, "NOT_THE_SAME_LIST", "maintain")
    yield from _fixed_period(action, profile)
    lead, first, last = stored_period(profile.renewal_lead), profile.period_from, profile.period_through
    # E58: renewal has to open within the period, also where it is given by two days
    if lead is not None and first is not None and last is not None and before(last, lead) < first:
        yield refusal(action, "LEAD_TOO_LONG", "renewal_lead")


def _fixed_period(action: QualificationCreate, profile: Profile) -> Iterator[Problem]:
    """Check the period of all that is FIXED; one that repeats has to be over when it begins again."""
    first, last, interval = profile.period_from, profile.period_through, stored_period(profile.repeats_every)
    if not are_in_order(first, last):
        yield refusal(action, "BAD_FRAME", "period_through")
    elif interval is not None and (
        not interval.months or first is None or last is None or after(first, interval) <= last
    ):
        yield refusal(action, "BAD_INTERVAL", "repeats_every")
    early = stored_period(profile.counts_before)
    if early is not None and interval is None:
        yield refusal(action, "NOT_REPEATING", "counts_before")
    elif early is not None and problem_with_lead(early, interval):
        yield refusal(action, "COUNTS_TOO_EARLY", "counts_before")


def _requirement(
    action: QualificationCreate, profile: Profile, item: RequirementInput, path: tuple[PathItem, ...]
) -> Iterator[Problem]:
    if profile.duration is not Duration.FIXED:
        given = (name for name in FIXED_ONLY_SETTINGS if getattr(item, name) is not None)
        yield from (refusal(action, "FIXED_ONLY", *path, name) for name in given)
        return
    yield from _time_frame(action, profile, item, path)
    if item.permanent_education is not None:
        yield from problems_of_education(action, profile, item.permanent_education, (*path, "permanent_education"))


def _time_frame(
    action: QualificationCreate, profile: Profile, item: RequirementInput, path: tuple[PathItem, ...]
) -> Iterator[Problem]:
    """Check when a completion counts: between two days, or so long before the period ends."""
    first, last = item.frame_from, item.frame_through
    if not are_in_order(first, last):
        yield refusal(action, "BAD_FRAME", *path, "frame_through")
    if item.within is not None and (first or last):
        yield refusal(action, "FRAME_TWICE", *path, "within")
    opens_on, ends_on = profile.period_from or date.min, profile.period_through or date.max
    for name, day in (("frame_from", first), ("frame_through", last)):
        if day is not None and not opens_on <= day <= ends_on:
            yield refusal(action, "OUTSIDE_PERIOD", *path, name)


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
    if item.is_upload_allowed and row.type not in UPLOADABLE:
        yield refusal(action, "UPLOAD_NOT_POSSIBLE", *path, "is_upload_allowed")
    if item.permanent_education is not None:
        for place, each in enumerate(item.permanent_education.activities):
            if activities[each.activity].archived_on is not None and each.activity not in known:
                yield refusal(action, "ARCHIVED", *path, "permanent_education", "activities", place, "activity")
