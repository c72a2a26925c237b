"""Define what a qualification demands, and change it by making a new version."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from app.actions.shared import archive, change, locked, refusal, refuse_taken
from app.calendar_text import stored_period
from app.consequences import settle
from app.domain.calendar import problem_with_lead
from app.refusals import Problem, refuse_all
from app.work import Work, handles
from schema.enums import ActivityType, Duration, Stage
from schema.learning import LearningActivity
from schema.qualifications import (
    Qualification,
    QualificationArchive,
    QualificationCreate,
    QualificationEdit,
    QualificationVersion,
    Requirement,
    RequirementInput,
)

UPLOADABLE = {ActivityType.E_LEARNING, ActivityType.EXAM, ActivityType.MEETUP, ActivityType.ASSIGNMENT}  # S35
CHUNK = 500


@dataclass(frozen=True, slots=True)
class Profile:
    """All that one version of a qualification demands."""

    duration: Duration
    maintain_period: str | None
    renewal_lead: str | None
    grace_days: int
    reachieve_after_days: int | None
    prior_learning_max_age: str | None
    achieve: tuple[RequirementInput, ...]
    maintain: tuple[RequirementInput, ...]

    def settings(self) -> dict[str, Any]:
        """Return what stands on the version itself."""
        return {
            field.name: getattr(self, field.name) for field in fields(self) if field.name not in ("achieve", "maintain")
        }

    def lists(self) -> Iterator[tuple[Stage, str, tuple[RequirementInput, ...]]]:
        """Return both lists with their stage and their name."""
        yield Stage.ACHIEVE, "achieve", self.achieve
        yield Stage.MAINTAIN, "maintain", self.maintain

    def activities(self) -> set[int]:
        """Return all that it demands."""
        return {item.activity for _, _, items in self.lists() for item in items}


@handles(QualificationCreate)
async def qualification_create(work: Work, action: QualificationCreate) -> Qualification:
    """Define a qualification with its first version."""
    await refuse_taken(action, "code")
    profile = profile_given(action)
    await _refuse(action, profile)
    qualification = await Qualification.create(name=action.name, code=action.code, description=action.description)
    await _add_version(work, qualification, 1, profile)
    return qualification


@handles(QualificationEdit)
async def qualification_edit(work: Work, qualification: Qualification, action: QualificationEdit) -> Qualification:
    """Rename a qualification, or make its next version: running periods end under theirs (R12)."""
    if await revise(work, qualification, action):
        await _settle_all(work, qualification)
    return qualification


async def revise(work: Work, qualification: Qualification, action: QualificationEdit) -> bool:
    """Edit a qualification and return whether it has a new version, so that its assignments are to be settled."""
    await refuse_taken(action, "code", but=qualification.id)
    current = await QualificationVersion.get(qualification_id=qualification.id, superseded_at=None)
    before = await profile_of(current)
    after = changed_profile(before, action)
    given = action.given()
    await change(qualification, {name: given[name] for name in ("name", "code", "description") if name in given})
    if after == before:
        return False
    await _refuse(action, after, known=before.activities())
    await change(current, {"superseded_at": work.now})
    await _add_version(work, qualification, current.number + 1, after)
    return True


@handles(QualificationArchive)
async def qualification_archive(
    work: Work, qualification: Qualification, action: QualificationArchive
) -> Qualification:
    """Stop assigning a qualification."""
    await archive(work, qualification)
    return qualification


def profile_given(action: QualificationCreate) -> Profile:
    """Return what a new qualification is to demand."""
    given = {field.name: getattr(action, field.name) for field in fields(Profile)}
    return Profile(**{**given, "achieve": tuple(action.achieve), "maintain": tuple(action.maintain)})


def changed_profile(before: Profile, action: QualificationEdit) -> Profile:
    """Return what a qualification is to demand after an edit."""
    given = {name: value for name, value in action.given().items() if name in Profile.__dataclass_fields__}
    lists: dict[str, Any] = {name: tuple(given[name]) for name in ("achieve", "maintain") if name in given}
    return replace(before, **{**given, **lists})


async def profile_of(version: QualificationVersion) -> Profile:
    """Return what a version demands."""
    rows = await Requirement.filter(version_id=version.id).order_by("position")
    lists = {
        stage: tuple(
            RequirementInput(activity=row.activity_id, upload_allowed=row.upload_allowed)
            for row in rows
            if row.stage is stage
        )
        for stage in Stage
    }
    settings = {
        name: getattr(version, name) for name in Profile.__dataclass_fields__ if name not in ("achieve", "maintain")
    }
    return Profile(**settings, achieve=lists[Stage.ACHIEVE], maintain=lists[Stage.MAINTAIN])


async def _add_version(work: Work, qualification: Qualification, number: int, profile: Profile) -> None:
    version = await QualificationVersion.create(
        qualification_id=qualification.id,
        number=number,
        effective_on=work.today,
        created_at=work.now,
        created_by_id=work.actor_id,
        **profile.settings(),
    )
    await Requirement.bulk_create(
        Requirement(
            version_id=version.id,
            activity_id=item.activity,
            stage=stage,
            position=position,
            upload_allowed=item.upload_allowed,
        )
        for stage, _, items in profile.lists()
        for position, item in enumerate(items)
    )


async def _settle_all(work: Work, qualification: Qualification) -> None:
    ids = list(await qualification.assignments_rows.all().order_by("id").values_list("id", flat=True))  # type: ignore[attr-defined]  # the far side of a link, made by the ORM
    for start in range(0, len(ids), CHUNK):
        await settle(work, ids[start : start + CHUNK])


async def _refuse(action: QualificationCreate, profile: Profile, known: Collection[int] = ()) -> None:
    rows = await locked(LearningActivity, profile.activities())
    refuse_all(list(problems_of(action, profile, rows, known)))


def problems_of(
    action: QualificationCreate,
    profile: Profile,
    activities: Mapping[int, LearningActivity],
    known: Collection[int] = (),
) -> Iterator[Problem]:
    """Give what is wrong with a profile; `known` activities were in it before, and may have been archived since."""
    yield from _problems(action, profile)
    for _, name, items in profile.lists():
        for place, item in enumerate(items):
            row = activities[item.activity]
            if row.archived_on is not None and item.activity not in known:
                yield refusal(action, "ARCHIVED", name, place, "activity")
            if item.upload_allowed and row.type not in UPLOADABLE:
                yield refusal(action, "UPLOAD_NOT_POSSIBLE", name, place, "upload_allowed")


def _problems(action: QualificationCreate, profile: Profile) -> Iterator[Problem]:
    period, lead = stored_period(profile.maintain_period), stored_period(profile.renewal_lead)
    if profile.duration is Duration.FIXED:
        yield refusal(action, "NOT_YET_FIXED", "duration")
    if not profile.achieve:
        yield refusal(action, "EMPTY_ACHIEVE", "achieve")
    if profile.maintain and period is None:
        yield refusal(action, "MAINTAIN_WITHOUT_PERIOD", "maintain_period")
    if lead is not None and problem_with_lead(lead, period):
        yield refusal(action, "LEAD_TOO_LONG", "renewal_lead")
    for _, name, items in profile.lists():
        seen: set[int] = set()
        for place, item in enumerate(items):
            if item.activity in seen:
                yield refusal(action, "DUPLICATE_ACTIVITY", name, place, "activity")
            seen.add(item.activity)
