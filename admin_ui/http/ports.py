"""The ports of the admin: executing GraphQL, signing in and signing out. It reaches nothing else."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from graphql import GraphQLSchema

from app.clock import Clock
from app.policy.access import Viewer
from app.words.languages import SpokenLanguage
from app.words.messages import Message


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a document: its data, and the errors with their codes."""

    data: dict[str, Any] | None
    errors: list[dict[str, Any]] = field(default_factory=list)

    @property
    def codes(self) -> list[str]:
        """The codes of the errors."""
        return [error.get("extensions", {}).get("code", "INTERNAL") for error in self.errors]


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session that has just begun; the token is the only key to it."""

    token: str
    seconds: int
    device: str
    """What the browser is to keep for `device_seconds`, so that it is known the next time."""
    device_seconds: int


@dataclass(frozen=True, slots=True)
class NotSignedIn:
    """A sign-in that was refused; `wait_seconds` says how long to wait before the next, if it is not simply wrong."""

    wait_seconds: int = 0


async def _nobody(_token: str) -> str | None:
    return None


async def _refused(_token: str, _password: str, _address: str) -> Message | None:
    return Message("This page does not exist.")


class SignIn(Protocol):
    """Begins a session for whoever knows an e-mail address and its password."""

    async def __call__(self, email: str, password: str, *, address: str, device: str) -> SignedIn | NotSignedIn:
        """Return the session, or that there is none."""


@dataclass(frozen=True, slots=True)
class AdminPorts:
    """Everything that the admin can reach."""

    schema: GraphQLSchema
    clock: Clock
    execute: Callable[[str, Mapping[str, Any], Viewer, SpokenLanguage], Awaitable[Answer]]
    sign_in: SignIn
    sign_out: Callable[[str], Awaitable[None]]
    viewer_of: Callable[[str | None], Awaitable[Viewer | None]]
    invited: Callable[[str], Awaitable[str | None]] = _nobody
    """The e-mail address of the person whose password link has this token; None if it does not work."""
    set_password: Callable[[str, str, str], Awaitable[Message | None]] = _refused
    """Sets a password by the token of a link, for somebody at an address of the network; or says why not."""
    demo_accounts: tuple[tuple[str, str, str], ...] = ()
    """E-mail addresses and passwords to show on the sign-in page; only a demo has them."""
    trouble_in: Callable[[BaseException], str] = lambda _error: ""
    """The code of an outage that an exception tells of, such as UNAVAILABLE; empty if it is something else."""
