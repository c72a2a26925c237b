"""The root value of subscriptions, which are executed once to begin and then once per event."""

from dataclasses import dataclass, field

from app.events.event_log import Cursor, LoggedEvent
from resolvers.transport.event_order import Place
from schema.kit.event import Event


@dataclass(slots=True)
class SubscriptionRun:
    """The root value of an operation that is executed to begin a subscription (without an event) or to tell an event.

    Beginning it leaves behind what is listened to and from where on; telling it, whether the viewer may know.
    """

    news: LoggedEvent | None = None
    resumed_at: str | None = None
    """The last cursor that the transport knows of, for clients that come back by themselves."""
    event: type[Event] | None = None
    start: Cursor = field(default_factory=Cursor)
    place: Place = field(default_factory=Place)
    """Its place among the subscriptions of its connection."""
    is_hidden: bool = False
