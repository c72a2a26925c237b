"""`signIn` and `signOut`: a session for a front end on an origin of its own, used as a bearer token."""

from datetime import datetime, timedelta
from typing import Annotated, Optional

import strawberry

from app.auth.caller import TriedAlready
from app.auth.sessions import LONGEST_IDLE, SIGN_IN_REFUSALS, SignedInUser
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.derive.mutations import MUTATION_COST
from resolvers.errors import BadInput
from resolvers.limits.prices import priced
from resolvers.user_errors import UserError, user_error
from resolvers.viewer import ViewerType

NO_SESSION = "NO_SESSION"
MORE_REFUSALS = {
    **{each.code: each.message for each in SIGN_IN_REFUSALS},
    NO_SESSION: "You are signed in with an access token. To end it, revoke it.",
}
"""The codes of what is refused here, for the enum of all codes."""

_WHY = "Why it was refused; empty if it was done."
_HOURS = LONGEST_IDLE // timedelta(hours=1)


@strawberry.input(description="The e-mail address and the password of somebody who signs in.")
class SignInInput:
    """What signing in asks for."""

    email: str = strawberry.field(description="The e-mail address.")
    password: str = strawberry.field(description="The password.")


@strawberry.type(description="The result of `signIn`.")
class SignInPayload:
    """A session that has begun, or why there is none."""

    token: str | None = strawberry.field(
        default=None, description="Send it as `Authorization: Bearer …`. Null if signing in was refused."
    )
    expires_at: datetime | None = strawberry.field(
        default=None,
        description=f"When the session ends at the latest. It ends sooner if it is not used for {_HOURS} hours, by "
        "`signOut`, with a new password and with `userSignOutEverywhere`.",
    )
    viewer: ViewerType | None = strawberry.field(default=None, description="The person who is signed in.")
    retry_after_seconds: int | None = strawberry.field(
        default=None, description="How long to wait before trying again; null if waiting does not help."
    )
    user_errors: list[UserError] = strawberry.field(description=_WHY, metadata=priced(usually=1))


@strawberry.type(description="The result of `signOut`.")
class SignOutPayload:
    """Whether a session has ended."""

    user_errors: list[UserError] = strawberry.field(description=_WHY, metadata=priced(usually=1))


class SignInMutation:
    """The root fields."""

    @computed(
        "Begin a session with an e-mail address and a password; nobody has to be signed in for it, and it sets no "
        "cookie. An unknown address gets the same answer as a wrong password.",
        costs=MUTATION_COST,
    )
    async def sign_in(
        self, info: Info, input: Annotated[SignInInput, strawberry.argument(description="Who signs in.")]
    ) -> Optional[SignInPayload]:  # noqa: UP045 - Strawberry reads it while running
        """Return the session, or the refusal."""
        context = info.context
        assert context.caller is not None, "a document that changes something comes with a request"
        try:
            found = await context.caller.sign_in(input.email, input.password)
        except TriedAlready:
            raise BadInput("Sign in once in an operation.") from None
        if not isinstance(found, SignedInUser):
            wait = None if found.wait is None else int(found.wait.total_seconds()) + 1
            return SignInPayload(retry_after_seconds=wait, user_errors=[user_error(info, found.code, found.message)])
        context.viewer = await context.caller.viewer_of(found)
        context.start()
        return SignInPayload(token=found.token, expires_at=found.expires_at, viewer=ViewerType(), user_errors=[])

    @computed("End the session that the request was made in: its token is no longer valid.", costs=MUTATION_COST)
    async def sign_out(self, info: Info) -> Optional[SignOutPayload]:  # noqa: UP045 - Strawberry reads it while running
        """End a session; an access token is revoked instead."""
        info.context.signed_in()
        assert info.context.caller is not None, "a document that changes something comes with a request"
        has_ended = await info.context.caller.sign_out()
        return SignOutPayload(
            user_errors=[] if has_ended else [user_error(info, NO_SESSION, MORE_REFUSALS[NO_SESSION])]
        )
