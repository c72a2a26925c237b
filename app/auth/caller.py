"""The sender of a request, who can sign in or out with it."""

from dataclasses import dataclass

from app.auth.sessions import Authenticator, Refusal, SignedInUser
from app.policy.access import Viewer

LONGEST_PASSWORD = 1_000  # characters; nobody's is longer, and longer ones are not worth hashing


class TriedAlready(Exception):
    """Somebody tried to sign in twice with one request, as guessing does."""


@dataclass(slots=True)
class Caller:
    """Whoever sent a request: from which address, and with which session, if it brought one."""

    keeper: Authenticator
    address: str
    session: str | None = None
    has_tried: bool = False

    async def sign_in(self, email: str, password: str) -> SignedInUser | Refusal:
        """Begin a session, under the limits of every way to sign in.

        Raises:
            TriedAlready: once for each request is enough.
        """
        if self.has_tried:
            raise TriedAlready
        self.has_tried = True
        known = password if len(password) <= LONGEST_PASSWORD else ""
        return await self.keeper.sign_in(email, known, address=self.address)

    async def viewer_of(self, signed_in: SignedInUser) -> Viewer | None:
        """Who a session that has just begun stands for."""
        return await self.keeper.viewer_of(signed_in.token)

    async def sign_out(self) -> bool:
        """End the session of the request, and return whether it brought one."""
        if self.session is None:
            return False
        await self.keeper.sign_out(self.session)
        return True
