"""Handler: invite somebody; and what the page behind the link does: let them set their password."""

from datetime import timedelta

import app.actions.sessions  # noqa: F401  # sets passwords
from app.auth.invitations import end_invitations, invite, invited
from app.auth.rate_limit import RateLimit, neighbourhood_of
from app.clock import Clock
from app.gate.validation import checked
from app.gate.work import Work, do, handles, run
from app.policy.refusals import Problem, Refused
from app.words.messages import Message
from schema.invitations import UserInvite
from schema.kit.entity import Entity
from schema.people import User
from schema.sessions import UserSetPassword

TRIES, COUNTED_FOR = 20, timedelta(minutes=15)
"""How many links that do not work a network may try: they cannot be guessed; this limits the load."""
NO_LONGER = Problem("NO_LINK", "This link does not work, or no longer. Ask an administrator for a new one.")
TOO_MANY_LINKS = Problem("TOO_MANY_ATTEMPTS", "Too many attempts from your network. Try again in 15 minutes.")


@handles(UserInvite)
async def user_invite(work: Work, user: User, _action: UserInvite) -> User:
    """Make a link for a person; what is kept of it is its digest."""
    user.handed_out = await invite(user, now=work.now)
    return user


class Invitations:
    """Lets people set a password with their link."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tries = RateLimit(at_most=TRIES, within=COUNTED_FOR)

    async def address_of(self, token: str) -> str | None:
        """Return the e-mail address of the person whose link this is; None if it does not work."""
        found = await invited(token, now=self._clock.now())
        return None if found is None else found[1]

    async def set_password(self, token: str, password: str, *, address: str) -> Message | None:
        """Set the password, which uses the link up and ends all sessions; returns why not, if it is refused."""
        where = neighbourhood_of(address)
        if self._tries.begin(where, self._clock.now()):
            return TOO_MANY_LINKS.words

        async def body(work: Work) -> Entity | None:
            found = await invited(token, now=work.now)
            if found is None:
                return None
            await work.find(User, found[0])
            if await invited(token, now=work.now) is None:  # somebody else was faster
                return None
            made = await do(work, checked(UserSetPassword(password=password)), found[0])
            await end_invitations(found[0])
            return made

        try:
            done = await run(body, viewer=None, clock=self._clock)
        except Refused as refused:
            self._tries.forgive(where)
            return refused.problems[0].words
        if done is None:
            return NO_LONGER.words
        self._tries.forgive(where)
        return None
