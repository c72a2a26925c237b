"""Events: something that happened, stored in the outbox and announced after the commit."""

from enum import Enum
from typing import ClassVar

from schema.kit.entity import Entity


class ChangedNumbers(Enum):
    """Which numbers of Insights may be others after an event."""

    NONE = "NONE"
    OF_USER = "OF_USER"
    """Those of the units to which whom it is about belongs or belonged, of the qualification that its subject names."""
    ALL = "ALL"


class Event:
    """The base of all events; the name is a past tense (`completionRecorded`), the docstring says what happened."""

    subject: ClassVar[type[Entity]]
    about: ClassVar[str | None] = None
    """The user it is about, as in `own`: a link of the subject, or "" for the subject itself; None: nobody."""
    is_public: ClassVar[bool] = True
    """Whether programs can listen to it: it is told to whoever may see the subject at that moment."""
    is_deed: ClassVar[bool] = False
    """Whether it tells of one deed of many rows, such as an import: it stands in the history of each of those rows."""
    told_by_deeds: ClassVar[bool] = False
    """Whether a deed tells it of single rows nevertheless: it says what is not today what it was."""
    follows: ClassVar[bool] = False
    """Whether it only follows from facts: the audit of a deed has the facts, and not this."""
    numbers: ClassVar[ChangedNumbers] = ChangedNumbers.NONE
    """Which numbers may be others after it."""
