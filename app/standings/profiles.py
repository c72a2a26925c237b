"""Profiles: what a version of a qualification demands, as a value to compare, check and store."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from app.db.bulk import insert
from app.gate.work import Work
from schema.enums import Duration, EndsWith, Stage
from schema.qualifications import Qualification, QualificationCreate, QualificationEdit, QualificationVersion
from schema.requirements import (
    PermanentEducation,
    PermanentEducationActivity,
    PermanentEducationActivityInput,
    PermanentEducationInput,
    Requirement,
    RequirementInput,
)

_LISTS = ("achieve", "maintain")
OWN_SETTINGS = ("is_upload_allowed", "frame_from", "frame_through", "within")
SET_SETTINGS = ("mode", "needed", "period_from", "period_through", "repeats_every")


@dataclass(frozen=True, slots=True)
class Profile:
    """All that one version of a qualification demands."""

    duration: Duration
    maintain_period: str | None
    ends_with: EndsWith | None
    renewal_lead: str | None
    grace_days: int
    reachieve_after_days: int | None
    prior_learning_max_age: str | None
    follows_certificate_expiry: bool
    period_from: date | None
    period_through: date | None
    repeats_every: str | None
    counts_before: str | None
    achieve: tuple[RequirementInput, ...]
    maintain: tuple[RequirementInput, ...]

    def settings(self) -> dict[str, Any]:
        """Return what stands on the version itself."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.name not in _LISTS}

    def lists(self) -> Iterator[tuple[Stage, str, tuple[RequirementInput, ...]]]:
        """Return both lists with their stage and their name."""
        yield Stage.ACHIEVE, "achieve", self.achieve
        yield Stage.MAINTAIN, "maintain", self.maintain

    def activities(self) -> set[int]:
        """Return all that it demands, permanent education included."""
        required = [item for _, _, items in self.lists() for item in items]
        sets = [item.permanent_education.activities for item in required if item.permanent_education]
        return {item.activity for item in required} | {each.activity for items in sets for each in items}


def profile_given(action: QualificationCreate) -> Profile:
    """Return what a new qualification is to demand."""
    given = {field.name: getattr(action, field.name) for field in fields(Profile)}
    return _with_lists(Profile(**given), action.achieve, action.maintain)


def changed_profile(before: Profile, action: QualificationEdit) -> Profile:
    """Return what a qualification is to demand after an edit."""
    given = {name: value for name, value in action.given().items() if name in Profile.__dataclass_fields__}
    after = replace(before, **given)
    unchanged_maintain = () if after.duration is Duration.FIXED and "maintain" not in given else after.maintain
    return _with_lists(after, after.achieve, unchanged_maintain)


def _with_lists(profile: Profile, achieve: Any, maintain: Any) -> Profile:
    """Return the profile with its lists as tuples; for a fixed duration they are the same list (S10)."""
    achieve, maintain = tuple(map(_frozen, achieve)), tuple(map(_frozen, maintain))
    if profile.duration is Duration.FIXED and not maintain:
        maintain = achieve
    return replace(profile, achieve=achieve, maintain=maintain)


def _frozen(item: RequirementInput) -> RequirementInput:
    education = item.permanent_education
    if education is None:
        return item
    return replace(item, permanent_education=replace(education, activities=tuple(education.activities)))


async def profile_of(version: QualificationVersion) -> Profile:
    """Return what a version demands."""
    rows = await Requirement.filter(version_id=version.id).order_by("position")
    sets = await _sets_of([row.id for row in rows])
    lists = {stage: tuple(_requirement(row, sets.get(row.id)) for row in rows if row.stage is stage) for stage in Stage}
    settings = {name: getattr(version, name) for name in Profile.__dataclass_fields__ if name not in _LISTS}
    return Profile(**settings, achieve=lists[Stage.ACHIEVE], maintain=lists[Stage.MAINTAIN])


def _requirement(row: Requirement, education: PermanentEducationInput | None) -> RequirementInput:
    settings = {name: getattr(row, name) for name in OWN_SETTINGS}
    return RequirementInput(activity=row.activity_id, permanent_education=education, **settings)


async def _sets_of(requirement_ids: list[int]) -> dict[int, PermanentEducationInput]:
    found = {}
    for row in await PermanentEducation.filter(requirement_id__in=requirement_ids):
        items = await PermanentEducationActivity.filter(permanent_education_id=row.id).order_by("id")
        activities = tuple(
            PermanentEducationActivityInput(activity=each.activity_id, credits=each.credits) for each in items
        )
        settings = {name: getattr(row, name) for name in SET_SETTINGS}
        found[row.requirement_id] = PermanentEducationInput(activities=activities, **settings)
    return found


async def add_version(work: Work, qualification: Qualification, number: int, profile: Profile) -> None:
    """Write a version down, with all that it demands."""
    version = await QualificationVersion.create(
        qualification_id=qualification.id,
        number=number,
        effective_on=work.today,
        created_at=work.now,
        created_by_id=work.actor_id,
        **profile.settings(),
    )
    for stage, _, items in profile.lists():
        for position, item in enumerate(items):
            await _add_requirement(version, stage, position, item)
    work.touched(qualification=qualification.id)


async def _add_requirement(version: QualificationVersion, stage: Stage, position: int, item: RequirementInput) -> None:
    settings = {name: getattr(item, name) for name in OWN_SETTINGS}
    requirement = await Requirement.create(
        version_id=version.id, activity_id=item.activity, stage=stage, position=position, **settings
    )
    education = item.permanent_education
    if education is not None:
        chosen = {name: getattr(education, name) for name in SET_SETTINGS}
        made = await PermanentEducation.create(requirement_id=requirement.id, **chosen)
        activities = [
            PermanentEducationActivity(permanent_education_id=made.id, activity_id=each.activity, credits=each.credits)
            for each in education.activities
        ]
        await insert(activities)
