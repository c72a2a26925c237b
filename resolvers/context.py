"""What every resolver knows: who asks, and what time it is."""

from dataclasses import dataclass, field
from typing import Any

import strawberry
from graphql import GraphQLResolveInfo

from app.access import Viewer
from app.clock import Clock
from resolvers.errors import Unauthenticated


@dataclass(slots=True)
class Context:
    """One for each operation: the viewer (None if nobody is signed in), the clock, and what was loaded meanwhile."""

    viewer: Viewer | None
    clock: Clock
    loaders: dict[Any, Any] = field(default_factory=dict)

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
