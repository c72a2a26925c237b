"""News of the domain: something that happened, kept in the outbox and announced after the commit."""

from typing import ClassVar

from schema.kit.entity import Entity


class Event:
    """The base of all events; the name is a past tense (`completionRecorded`), the docstring says what happened."""

    subject: ClassVar[type[Entity]]
    about: ClassVar[str] = ""
    """The path from the subject to the user it is about; empty if it is about nobody in particular."""
