"""Loads the terms of qualifications, version by version."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import groupby
from typing import Any

from app.db.rows import as_day, as_decimal, as_instant, rows
from app.domain.calendar import CalendarPeriod
from app.domain.facts import (
    AllOf,
    AnyOf,
    Credits,
    DateRange,
    EducationActivity,
    EducationTerms,
    Frame,
    RequirementTerms,
    Terms,
    Within,
)
from app.domain.iso_durations import stored_period
from schema.enums import Duration, EndsWith, PermanentEducationMode, Stage

_VERSION = (
    "v.qualification_id, v.id, v.number, v.effective_on, v.created_at, v.duration, v.maintain_period, v.ends_with, "
    "v.renewal_lead, v.grace_days, v.reachieve_after_days, v.prior_learning_max_age, v.follows_certificate_expiry, "
    "v.period_from, v.period_through, v.repeats_every, v.counts_before, v.applied_on, v.applied_at"
)
_REQUIREMENT = "r.id, r.activity_id, r.stage, r.is_upload_allowed, r.frame_from, r.frame_through, r.within"
_EDUCATION = "e.id, e.mode, e.needed, e.period_from, e.period_through, e.repeats_every"
_LENGTHS = tuple(len(columns.split(",")) for columns in (_VERSION, _REQUIREMENT, _EDUCATION))
_TERMS = f"""
    SELECT {_VERSION}, {_REQUIREMENT}, {_EDUCATION} FROM qualification_version v
    LEFT JOIN requirement r ON r.version_id = v.id LEFT JOIN permanent_education e ON e.requirement_id = r.id
    WHERE {{}} ORDER BY v.qualification_id, v.number, r.stage, r.position
"""
_SET_ACTIVITIES = """
    SELECT permanent_education_id, activity_id, credits FROM permanent_education_activity WHERE {} ORDER BY id
"""
_Sets = dict[int, tuple[EducationActivity, ...]]


async def terms_of(qualification_ids: Iterable[int]) -> dict[int, tuple[Terms, ...]]:
    """Return all versions of each qualification, oldest first."""
    found = [_cut(row) for row in await rows(_TERMS, "v.qualification_id", qualification_ids)]
    sets = await _sets({education[0] for _, _, education in found if education[0] is not None})
    terms: dict[int, list[Terms]] = defaultdict(list)
    for version, lines in groupby(found, key=lambda parts: parts[0]):
        asked = [_requirement(line, education, sets) for _, line, education in lines if _counts(version, line)]
        terms[version[0]].append(_terms(version[1:], tuple(asked)))
    return {key: tuple(versions) for key, versions in terms.items()}


def activities_of(terms: Iterable[Terms]) -> set[int]:
    """Return all activities whose completions matter to some versions."""
    required = [each for one in terms for each in one.requirements]
    sets = [each.permanent_education.activities for each in required if each.permanent_education]
    return {each.activity for each in required} | {each.activity for items in sets for each in items}


def _cut(row: Sequence[Any]) -> tuple[Sequence[Any], Sequence[Any], Sequence[Any]]:
    """Return what stands on the version, on the requirement and on its permanent education."""
    values, (version, requirement, _) = tuple(row), _LENGTHS
    return values[:version], values[version : version + requirement], values[version + requirement :]


def _counts(version: Sequence[Any], line: Sequence[Any]) -> bool:
    """Whether a requirement is one, and not that of the second list, which for a fixed duration is the first (S10)."""
    return line[0] is not None and not (version[5] == Duration.FIXED and line[2] == Stage.MAINTAIN)


def _terms(settings: Sequence[Any], requirements: tuple[RequirementTerms, ...]) -> Terms:
    key, number, effective_on, created_at, duration, period, ends_with, lead, grace, reachieve, max_age, *later = (
        settings
    )
    follows, first, last, every, early, applied_on, applied_at = later
    return Terms(
        number=number,
        effective_on=as_day(effective_on),
        known_at=as_instant(created_at),
        duration=Duration(duration),
        period=stored_period(period),
        ends_with=None if ends_with is None else EndsWith(ends_with),
        renewal_lead=stored_period(lead),
        grace_days=grace,
        reachieve_after_days=reachieve,
        prior_learning_max_age=stored_period(max_age),
        follows_certificate_expiry=bool(follows),
        frame=None if first is None else Frame(as_day(first), as_day(last), stored_period(every), stored_period(early)),
        requirements=requirements,
        applied_on=as_day(applied_on),
        applied_at=as_instant(applied_at),
        key=key,
    )


def _requirement(line: Sequence[Any], education: Sequence[Any], sets: _Sets) -> RequirementTerms:
    key, activity, stage, is_upload_allowed, first, last, within = line
    frame = _own_frame(first, last, within)
    return RequirementTerms(key, activity, Stage(stage), bool(is_upload_allowed), frame, _education(education, sets))


def _own_frame(first: Any, last: Any, within: str | None) -> DateRange | Within | None:
    if period := stored_period(within):
        return Within(period)
    return None if first is None else DateRange(as_day(first), as_day(last))


async def _sets(education_ids: Iterable[int]) -> _Sets:
    activities: dict[int, list[EducationActivity]] = defaultdict(list)
    for owner, activity, worth in await rows(_SET_ACTIVITIES, "permanent_education_id", education_ids):
        activities[owner].append(EducationActivity(activity, as_decimal(worth) or Decimal(0)))
    return {owner: tuple(found) for owner, found in activities.items()}


def _education(values: Sequence[Any], sets: _Sets) -> EducationTerms | None:
    key, mode, needed, first, last, every = values
    if key is None:
        return None
    return EducationTerms(sets.get(key, ()), _asked(mode, as_decimal(needed)), _education_period(first, last, every))


def _asked(mode: str, needed: Decimal | None) -> AllOf | AnyOf | Credits:
    if needed is None:
        return AllOf()
    return AnyOf(int(needed)) if mode == PermanentEducationMode.ANY else Credits(needed)


def _education_period(first: Any, last: Any, every: str | None) -> DateRange | CalendarPeriod:
    period = stored_period(every)
    return DateRange(as_day(first), as_day(last)) if period is None else period
