"""Events: something that happened, stored in the outbox and announced after the commit."""

from typing import ClassVar

from schema.kit.entity import Entity


class Event:
    """The base of all events; the name is a past tense (`completionRecorded`), the docstring says what happened."""

    subject: ClassVar[type[Entity]]
    about: ClassVar[str | None] = None
    """The user it is about, as in `own`: a link of the subject, or "" for the subject itself; None: nobody."""
    is_public: ClassVar[bool] = True
    """Whether programs can listen to it: it is told to whoever may see the subject at that moment."""
