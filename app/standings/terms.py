"""Gathers what qualifications demand, version by version, as the domain's terms."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
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

VERSIONS = """
    SELECT id, qualification_id, number, effective_on, created_at, duration, maintain_period, ends_with, renewal_lead,
        grace_days, reachieve_after_days, prior_learning_max_age, follow_certificate_expiry,
        period_from, period_through, repeats_every, applied_on, applied_at
    FROM qualification_version WHERE {} ORDER BY qualification_id, number
"""
_REQUIREMENTS = """
    SELECT id, version_id, activity_id, stage, upload_allowed, frame_from, frame_through, within
    FROM requirement WHERE {} ORDER BY stage, position
"""
SETS = """
    SELECT id, requirement_id, mode, needed, period_from, period_through, repeats_every
    FROM permanent_education WHERE {}
"""
SET_ACTIVITIES = """
    SELECT permanent_education_id, activity_id, credits FROM permanent_education_activity WHERE {} ORDER BY id
"""


async def terms_of(qualification_ids: Iterable[int]) -> dict[int, tuple[Terms, ...]]:
    """Return all versions of each qualification, oldest first."""
    versions = await rows(VERSIONS, "qualification_id", qualification_ids)
    requirements = await _requirements(versions)
    found: dict[int, list[Terms]] = defaultdict(list)
    for key, qualification, *settings in versions:
        found[qualification].append(_terms(settings, tuple(requirements[key])))
    return {key: tuple(terms) for key, terms in found.items()}


def activities_of(terms: Iterable[Terms]) -> set[int]:
    """Return all activities whose completions matter to some versions."""
    required = [each for one in terms for each in one.requirements]
    sets = [each.permanent_education.activities for each in required if each.permanent_education]
    return {each.activity for each in required} | {each.activity for items in sets for each in items}


def _terms(settings: Sequence[Any], requirements: tuple[RequirementTerms, ...]) -> Terms:
    number, effective_on, created_at, duration, period, ends_with, lead, grace, reachieve, max_age, *later = settings
    follows, first, last, every, applied_on, applied_at = later
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
        follow_certificate_expiry=bool(follows),
        frame=None if first is None else Frame(as_day(first), as_day(last), stored_period(every)),
        requirements=requirements,
        applied_on=as_day(applied_on),
        applied_at=as_instant(applied_at),
    )


async def _requirements(versions: Sequence[Sequence[Any]]) -> dict[int, list[RequirementTerms]]:
    fixed = {row[0] for row in versions if row[5] == Duration.FIXED}
    asked = await rows(_REQUIREMENTS, "version_id", [row[0] for row in versions])
    sets = await _sets([row[0] for row in asked if row[1] in fixed])
    found: dict[int, list[RequirementTerms]] = defaultdict(list)
    for key, version, activity, stage, upload_allowed, first, last, within in asked:
        if version in fixed and stage == Stage.MAINTAIN:
            continue  # S10: the same list as ACHIEVE
        terms = RequirementTerms(
            key, activity, Stage(stage), bool(upload_allowed), _own_frame(first, last, within), sets.get(key)
        )
        found[version].append(terms)
    return found


def _own_frame(first: Any, last: Any, within: str | None) -> DateRange | Within | None:
    if period := stored_period(within):
        return Within(period)
    return None if first is None else DateRange(as_day(first), as_day(last))


async def _sets(requirement_ids: Sequence[int]) -> dict[int, EducationTerms]:
    sets = await rows(SETS, "requirement_id", requirement_ids)
    activities: dict[int, list[EducationActivity]] = defaultdict(list)
    for owner, activity, worth in await rows(SET_ACTIVITIES, "permanent_education_id", [row[0] for row in sets]):
        activities[owner].append(EducationActivity(activity, as_decimal(worth) or Decimal(0)))
    return {
        requirement: EducationTerms(
            tuple(activities[key]), _asked(mode, as_decimal(needed)), _education_period(first, last, every)
        )
        for key, requirement, mode, needed, first, last, every in sets
    }


def _asked(mode: str, needed: Decimal | None) -> AllOf | AnyOf | Credits:
    if needed is None:
        return AllOf()
    return AnyOf(int(needed)) if mode == PermanentEducationMode.ANY else Credits(needed)


def _education_period(first: Any, last: Any, every: str | None) -> DateRange | CalendarPeriod:
    period = stored_period(every)
    return DateRange(as_day(first), as_day(last)) if period is None else period
