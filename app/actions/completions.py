"""Record that somebody completed something, and take it back."""

from datetime import date

from app.actions.shared import change
from app.certificates.numbers import new_number
from app.domain.calendar import after
from app.domain.facts import CompletionFact
from app.domain.iso_durations import stored_period
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from app.standings.settlement import needed_activities, settle_user
from schema.activities import LearningActivity
from schema.certificates import Certificate, CertificateIssued, CertificateRevoked
from schema.completions import Completion, CompletionRecord, CompletionRevoke
from schema.enrolments import Enrolment
from schema.enums import EnrolmentState
from schema.people import User


@handles(CompletionRecord)
async def completion_record(work: Work, action: CompletionRecord) -> Completion:
    """Record a completion, finish the attempt it belongs to, and issue the certificate if there is one (S39-S41)."""
    completed_on = action.completed_on or work.today
    if completed_on > work.today:
        raise Refused(refusal(action, "IN_THE_FUTURE", "completed_on"))
    user = await work.find(User, action.user, "user")
    activity = await work.linked(LearningActivity, action.activity, "activity")
    await _refuse(action, user, activity, completed_on, work)
    attempt = await _finished_attempt(work, user, activity, completed_on)
    completion = await Completion.create(
        user_id=user.id,
        activity_id=activity.id,
        enrolment_id=attempt.id,
        completed_on=completed_on,
        recorded_at=work.now,
        recorded_by_id=work.actor_id,
    )
    if activity.issues_certificate:
        await _issue(work, completion, activity)
    await settle_user(work, user.id)
    return completion


async def _refuse(
    action: CompletionRecord, user: User, activity: LearningActivity, completed_on: date, work: Work
) -> None:
    """Refuse what is archived, unless a running period of the person still asks for it (R12)."""
    is_archived = activity.archived_on is not None and completed_on >= activity.archived_on
    if is_archived and activity.id not in (await needed_activities(work, {user.id: ()}))[user.id]:
        raise Refused(refusal(action, "ARCHIVED", "activity"))


@handles(CompletionRevoke)
async def completion_revoke(work: Work, completion: Completion, action: CompletionRevoke) -> Completion:
    """Revoke a completion and its certificate; both are kept (E24, E56)."""
    if action.revoked_from is not None and action.revoked_from < completion.completed_on:
        raise Refused(refusal(action, "BEFORE_COMPLETION", "revoked_from"))
    await change(
        completion,
        {
            "revoked_at": work.now,
            "revoked_from": action.revoked_from,
            "revoked_by_id": work.actor_id,
            "revocation_reason": action.reason,
        },
    )
    for certificate in await Certificate.filter(completion_id=completion.id, revoked_at=None):
        await change(certificate, {"revoked_at": work.now, "revoked_from": action.revoked_from})
        work.emit(CertificateRevoked, certificate)
    await settle_user(work, completion.user_id)
    return completion


async def _finished_attempt(work: Work, user: User, activity: LearningActivity, completed_on: date) -> Enrolment:
    """Finish the open attempt if the date fits it or nothing needs it any more (E15); else make a finished one."""
    attempts = await Enrolment.filter(user_id=user.id, activity_id=activity.id).order_by("number")
    open_now = next((attempt for attempt in attempts if attempt.state is EnrolmentState.OPEN), None)
    if open_now is not None:
        fact = CompletionFact(key=0, activity=activity.id, happened_on=completed_on, known_at=work.now)
        fits = completed_on >= open_now.opened_on
        if fits or activity.id not in (await needed_activities(work, {user.id: [fact]}))[user.id]:
            await change(open_now, {"state": EnrolmentState.COMPLETED})
            return open_now
    return await Enrolment.create(
        user_id=user.id,
        activity_id=activity.id,
        number=attempts[-1].number + 1 if attempts else 1,
        state=EnrolmentState.COMPLETED,
        opened_on=completed_on,
    )


async def _issue(work: Work, completion: Completion, activity: LearningActivity) -> None:
    certificate = certificate_for(work, completion, activity)
    await certificate.save()
    work.emit(CertificateIssued, certificate)


def certificate_for(work: Work, completion: Completion, activity: LearningActivity) -> Certificate:
    """Make out the certificate for a completion; it is issued once it is saved."""
    period = stored_period(activity.certificate_valid_for)
    return Certificate(
        number=new_number(),
        user_id=completion.user_id,
        activity_id=activity.id,
        activity_name=activity.name,
        completion_id=completion.id,
        issued_on=work.today,
        valid_through=None if period is None else after(completion.completed_on, period),
    )
