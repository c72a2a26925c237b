"""Handlers: make and revoke access tokens."""

from datetime import datetime, time, timedelta

from app.actions.shared import change
from app.auth.access_tokens import new_token, token_digest
from app.db.locks import to_change
from app.domain.calendar import next_day
from app.gate.work import Work, handles
from app.policy.refusals import Refused, refusal
from schema.access_tokens import LONGEST_LIFE_DAYS, MAX_TOKENS, AccessToken, AccessTokenCreate, AccessTokenRevoke
from schema.people import User


@handles(AccessTokenCreate)
async def access_token_create(work: Work, action: AccessTokenCreate) -> AccessToken:
    """Make a token that signs in as the viewer; what is kept of it is its digest."""
    assert work.actor_id is not None, "a token is made by the person whom it signs in"
    if action.ends_on < work.today:
        raise Refused(refusal(action, "NOT_AHEAD", "ends_on"))
    if action.ends_on > work.today + timedelta(days=LONGEST_LIFE_DAYS):
        raise Refused(refusal(action, "TOO_FAR_AHEAD", "ends_on"))
    await to_change(User, [work.actor_id])  # one token at a time, so that they can be counted
    if await AccessToken.filter(user_id=work.actor_id, revoked_at=None, expires_at__gt=work.now).count() >= MAX_TOKENS:
        raise Refused(refusal(action, "TOO_MANY_TOKENS"))
    token = new_token()
    made = await AccessToken.create(
        user_id=work.actor_id,
        digest=token_digest(token),
        name=action.name,
        is_read_only=action.is_read_only,
        created_at=work.now,
        expires_at=datetime.combine(next_day(action.ends_on), time(), tzinfo=work.zone),
    )
    made.handed_out = token
    return made


@handles(AccessTokenRevoke)
async def access_token_revoke(work: Work, token: AccessToken, _action: AccessTokenRevoke) -> AccessToken:
    """From now on it signs nobody in."""
    await change(token, {"revoked_at": work.now})
    return token
