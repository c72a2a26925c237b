"""Handlers: add qualifications, change them by making new versions, archive and restore them."""

from collections.abc import Collection

from app.actions.shared import archive, change, locked, refuse_taken
from app.gate.work import Work, handles
from app.policy.refusals import Problem, Refused, refusal, refuse_all
from app.standings.profile_checks import problems_of
from app.standings.profiles import Profile, add_version, changed_profile, profile_given, profile_of
from schema.activities import LearningActivity
from schema.archivings import QualificationArchiving
from schema.qualifications import (
    Qualification,
    QualificationApplyNow,
    QualificationArchive,
    QualificationCreate,
    QualificationEdit,
    QualificationVersion,
)

OTHER_DURATION = "The duration cannot be changed; add another qualification instead."


@handles(QualificationCreate)
async def qualification_create(work: Work, action: QualificationCreate) -> Qualification:
    """Define a qualification with its first version."""
    await refuse_taken(action, "code")
    profile = profile_given(action)
    await _refuse(action, profile)
    qualification = await Qualification.create(name=action.name, code=action.code, description=action.description)
    await add_version(work, qualification, 1, profile)
    return qualification


@handles(QualificationEdit)
async def qualification_edit(work: Work, qualification: Qualification, action: QualificationEdit) -> Qualification:
    """Rename a qualification, or make its next version: running periods end under theirs (R12)."""
    await refuse_taken(action, "code", but=qualification.id)
    current = await _current(qualification)
    before = await profile_of(current)
    after = changed_profile(before, action)
    given = action.given()
    await change(qualification, {name: given[name] for name in ("name", "code", "description") if name in given})
    if after == before:
        return qualification
    if after.duration is not before.duration:
        raise Refused(Problem("OTHER_DURATION", OTHER_DURATION, ("duration",)))  # only files can ask for it
    await _refuse(action, after, known=before.activities())
    await change(current, {"superseded_at": work.now})
    await add_version(work, qualification, current.number + 1, after)
    return qualification


@handles(QualificationArchive)
async def qualification_archive(
    work: Work, qualification: Qualification, action: QualificationArchive
) -> Qualification:
    """Stop assigning a qualification, and asking for anything (E69)."""
    await archive(work, qualification)
    await QualificationArchiving.create(qualification_id=qualification.id, from_on=work.today, archived_at=work.now)
    work.touched(qualification=qualification.id)
    return qualification


@handles(QualificationApplyNow)
async def qualification_apply_now(
    work: Work, qualification: Qualification, action: QualificationApplyNow
) -> Qualification:
    """Let running periods end under the current version from today on (R12)."""
    current = await _current(qualification)
    if current.number == 1 or current.applied_on is not None:
        raise Refused(refusal(action, "NOTHING_TO_APPLY"))
    await change(current, {"applied_on": work.today, "applied_at": work.now, "applied_by_id": work.actor_id})
    work.touched(qualification=qualification.id)
    return qualification


async def _current(qualification: Qualification) -> QualificationVersion:
    return await QualificationVersion.get(qualification_id=qualification.id, superseded_at=None)


async def _refuse(action: QualificationCreate, profile: Profile, known: Collection[int] = ()) -> None:
    rows = await locked(LearningActivity, profile.activities())
    refuse_all(list(problems_of(action, profile, rows, known)))
