"""Handlers: record and revoke completions."""

from app.actions.recording import ALREADY, PLACES, NewCompletion, record, recorded_and_attempted, refusals_of
from app.actions.revoking import decide_on_completions
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.activities import LearningActivity
from schema.completions import Completion, CompletionRecord, CompletionRevoke
from schema.enums import RevocationKind
from schema.people import User


@handles(CompletionRecord)
async def completion_record(work: Work, action: CompletionRecord) -> Completion:
    """Record a completion, finish the attempt it belongs to, and issue the certificate if there is one (S39-S41)."""
    user = await work.find(User, action.user, "user")
    if user.merged_at is not None:
        raise Refused(refusal(action, "MERGED", "user"))
    activity = await work.linked(LearningActivity, action.activity, "activity")
    planned = NewCompletion(user, activity, action.completed_on or work.today)
    for code in (await refusals_of([planned], work.today)).values():
        raise Refused(refusal(action, code, PLACES[code]))
    recorded, attempts = await recorded_and_attempted(user.id, activity.id)
    if (same := recorded.get((user.id, activity.id, planned.completed_on))) is not None:
        raise Refused(refusal(action, ALREADY, PLACES[ALREADY], row=same))
    return (await record(work, [planned], attempts=attempts))[0]


@handles(CompletionRevoke)
async def completion_revoke(work: Work, completion: Completion, action: CompletionRevoke) -> Completion:
    """Revoke a completion and its certificate; both are kept (E24, E56)."""
    if action.revoked_from is not None and action.revoked_from < completion.completed_on:
        raise Refused(refusal(action, "BEFORE_COMPLETION", "revoked_from"))
    await decide_on_completions(
        work, [completion], RevocationKind.REVOKED, reason=action.reason, from_on=action.revoked_from
    )
    return completion
