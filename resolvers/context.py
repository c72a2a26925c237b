"""The context of a resolver: the viewer, the clock and what was loaded."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import strawberry
from graphql import GraphQLResolveInfo

from app.auth.caller import Caller
from app.certificates.issuer import Issuer
from app.clock import Clock
from app.policy.access import Viewer
from app.policy.introspection import Introspection
from app.reading.days import Days
from app.reading.plans import Allowance
from app.reading.reach import Reach
from app.words.languages import SpokenLanguage, languages
from resolvers.errors import Unauthenticated
from resolvers.limits.meter import Meter

NOBODY = Issuer("http://localhost:8000")
"""A placeholder for tests; a server that issues certificates has its own."""


class StoppedClock(Clock):
    """A clock that keeps showing the instant of its first reading, so that one answer does not straddle midnight."""

    def __init__(self, running: Clock) -> None:
        """Stop at the first reading of a clock that runs."""
        self.zone = running.zone
        self._running = running
        self._read_at: datetime | None = None

    def now(self) -> datetime:
        """Return the one instant of this clock."""
        if self._read_at is None:
            self._read_at = self._running.now()
        return self._read_at


@dataclass(slots=True)
class Context:
    """One for each operation: the viewer (None if nobody is signed in), clock and language, and what was loaded.

    Whoever makes it hands in a running clock; to resolvers it stands still.
    """

    viewer: Viewer | None
    clock: Clock
    issuer: Issuer = NOBODY
    introspection: Introspection = Introspection.ON
    language: SpokenLanguage = field(default_factory=lambda: languages()["en"])
    caller: Caller | None = None
    """Who sent the request, where it can sign somebody in or out."""
    loaders: dict[Any, Any] = field(default_factory=dict)
    allowance: Allowance = field(default_factory=Allowance)
    reach: Reach = field(default_factory=Reach)
    meter: Meter = field(default_factory=Meter)
    """What the operation costs: what was estimated, and what it has used so far."""
    idempotency_key: str | None = None
    """The one that came beside the operation; an argument of a mutation counts before it."""
    answers: dict[str, Any] = field(default_factory=dict)
    """The mutations whose answers are kept, by their places in the response (resolvers/once.py)."""
    _days: Days | None = None
    running: Clock = field(init=False)

    def __post_init__(self) -> None:
        """Stop the clock."""
        self.running = self.clock
        self.start()

    def days(self) -> Days:
        """Return today, and what this operation has found out about days so far."""
        if self._days is None:
            self._days = Days(self.clock.today(), self.clock.zone)
        return self._days

    def start(self) -> None:
        """Begin a moment of its own, to which nothing that was read before belongs: a mutation changes what is true."""
        self.clock = StoppedClock(self.running)
        self.loaders.clear()
        self._days = None
        self.reach = Reach()

    def signed_in(self) -> Viewer:
        """Return the viewer.

        Raises:
            Unauthenticated: nobody is signed in.
        """
        if self.viewer is None:
            raise Unauthenticated
        return self.viewer


Info = strawberry.Info[Context, None]
"""What fields that are written by hand are told."""

RawInfo = GraphQLResolveInfo[Context]
"""What derived fields are told: the same, without Strawberry's wrapping."""
