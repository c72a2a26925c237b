"""The root value of subscriptions, which are executed once to begin and then once per event."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from app.events.event_log import Cursor, LoggedEvent
from resolvers.transport.event_order import OrderPlace
from schema.kit.event import Event


class Shared(Enum):
    """For whom an answer about numbers reads the same."""

    BY_NOBODY = "BY_NOBODY"
    BY_ADMINS = "BY_ADMINS"
    BY_SCOPE = "BY_SCOPE"
    """Administrators among themselves, and managers of the same units."""


@dataclass(frozen=True, slots=True)
class NumbersAsked:
    """Which numbers somebody listens to: of a unit (None: of all they look after), of qualifications (None: of any)."""

    unit_id: int | None = None
    qualifications: frozenset[int] | None = None
    shared: Shared = Shared.BY_NOBODY
    is_resumed: bool = False
    begun_at: datetime = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class NumbersNews:
    """That numbers may have changed, of which units and qualifications; None: of any."""

    cursor: Cursor
    happened_at: datetime
    units: tuple[int, ...] | None
    qualifications: tuple[int, ...] | None


@dataclass(slots=True)
class SubscriptionRun:
    """The root value of an operation that is executed to begin a subscription (without an event) or to tell an event.

    Beginning it leaves behind what is listened to and from where on; telling it, whether the viewer may know.
    """

    news: LoggedEvent | None = None
    resumed_at: str | None = None
    """The last cursor that the transport knows of, for clients that come back by themselves."""
    resumed_by: str | None = None
    """The variable that says from where on; nothing else depends on it."""
    event: type[Event] | None = None
    start: Cursor = field(default_factory=Cursor)
    place: OrderPlace = field(default_factory=OrderPlace)
    """Its place among the subscriptions of its connection."""
    is_hidden: bool = False
    fits: Callable[[LoggedEvent, Any], Awaitable[bool]] | None = None
    """Whether an event is wanted, in a context; None: all are. It is asked before anything is executed."""
    numbers: NumbersAsked | None = None
    """Of a subscription to numbers, which ones."""
    changed: NumbersNews | None = None
    """What it is executed to tell."""

    @property
    def cursor(self) -> Cursor | None:
        """The place after what it tells."""
        told = self.news or self.changed
        return None if told is None else told.cursor

    @property
    def is_begun(self) -> bool:
        """Whether what was executed is a subscription."""
        return self.event is not None or self.numbers is not None
