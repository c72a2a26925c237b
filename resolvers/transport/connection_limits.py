"""Limits how many connections one person can keep open at once."""

from collections import Counter
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from resolvers.errors import RequestError

CONNECTIONS = 50  # sockets and streams per viewer, in one process
FULL = "You already have {max} open connections."


class TooManyConnections(RequestError):
    """The viewer has as many connections open as one may have."""

    status = 429

    def __init__(self) -> None:
        super().__init__("TOO_MANY_CONNECTIONS", FULL, params={"max": CONNECTIONS})


@dataclass(slots=True)
class ConnectionLimits:
    """Who has how many connections open."""

    taken: Counter[Hashable] = field(default_factory=Counter)

    @contextmanager
    def of(self, viewer: Hashable) -> Iterator[None]:
        """Count one connection while inside; raises TooManyConnections."""
        if self.taken[viewer] >= CONNECTIONS:
            raise TooManyConnections
        self.taken[viewer] += 1
        try:
            yield
        finally:
            self.taken[viewer] -= 1
            if not self.taken[viewer]:
                del self.taken[viewer]
