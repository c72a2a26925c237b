"""The closed sets of the domain: every value that may ever be stored or shown, each with its meaning."""

from enum import StrEnum
from typing import Self


class Described(StrEnum):
    """A closed set whose values carry the sentence that explains them (shown in GraphQL and the admin)."""

    description: str

    def __new__(cls, value: str, description: str = "") -> Self:
        """Make a member that is the string `value` and knows its description.

        Only type checkers may leave the description out: they take `Stage("ACHIEVE")` for a call of this.
        """
        if not description:
            raise TypeError(f"{cls.__name__}.{value} has no description")
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member


class OrgUnitKind(Described):
    """The level of a unit in the organisation tree."""

    COMPANY = "COMPANY", "The top of a tree."
    DEPARTMENT = "DEPARTMENT", "A part of a company."
    TEAM = "TEAM", "A part of a department, or of a company without departments."


class Role(Described):
    """What a user may do (domain.md, section 6)."""

    LEARNER = "LEARNER", "Sees and does what is their own."
    MANAGER = "MANAGER", "Also looks after the people of the units they manage, and everything below these."
    ADMIN = "ADMIN", "Looks after everything."


class Language(Described):
    """A language that people can be addressed in."""

    ENGLISH = "ENGLISH", "Screens and messages in English (en)."
    DUTCH = "DUTCH", "Screens and messages in Dutch (nl)."

    @property
    def code(self) -> str:
        """What BCP 47 calls it."""
        return CODE_OF_LANGUAGE[self.value]

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """Know it by its code too, as files and browsers write it: `nl`, `nl-BE`, `NL`."""
        code = str(value).split("-")[0].strip().lower()
        return next((each for each in cls if each.code == code), None)


CODE_OF_LANGUAGE = {"ENGLISH": "en", "DUTCH": "nl"}


class ActivityType(Described):
    """What kind of thing there is to complete."""

    E_LEARNING = "E_LEARNING", "An online course."
    EXAM = "EXAM", "A test that is passed or failed."
    MEETUP = "MEETUP", "A meeting in person or online."
    ASSIGNMENT = "ASSIGNMENT", "A piece of work that is handed in."
    VIDEO = "VIDEO", "A video to watch."
    DOCUMENT = "DOCUMENT", "A document to read."
    QUALIFICATION_INVENTORY = "QUALIFICATION_INVENTORY", "A questionnaire that proposes qualifications."


class Duration(Described):
    """How long a qualification lasts once it is achieved."""

    FIXED = "FIXED", "Valid in set periods that are the same for everybody."
    ROLLING = "ROLLING", "Valid for a period that starts when the person achieved it, and is then maintained."


class Stage(Described):
    """The part of a qualification in which an activity is required."""

    ACHIEVE = "ACHIEVE", "What it takes to become qualified."
    MAINTAIN = "MAINTAIN", "What it takes to remain qualified."


class PermanentEducationMode(Described):
    """How much of a set of activities has to be completed within a period (R11)."""

    ALL = "ALL", "Every activity of the set."
    ANY = "ANY", "Any so many of the set."
    CREDITS = "CREDITS", "Activities whose credits add up to so many."


class SourceKind(Described):
    """Why somebody has a qualification assigned."""

    MANUAL = "MANUAL", "Assigned by hand."
    RULE = "RULE", "Assigned by an assignment rule."
    INVENTORY = "INVENTORY", "Proposed by an inventory and approved."
    IMPORT = "IMPORT", "Read from a file."


class CalendarUnit(Described):
    """The unit in which a calendar period is counted (R3)."""

    DAY = "DAY", "Exact days."
    WEEK = "WEEK", "Exact weeks of seven days."
    MONTH = "MONTH", "Calendar months, clamped to the month's end."
    YEAR = "YEAR", "Calendar years, clamped to the month's end."


class Status(Described):
    """What is true of an assignment on one day."""

    IN_PROGRESS = "IN_PROGRESS", "Not yet qualified, and still can be."
    QUALIFIED = "QUALIFIED", "Qualified, and nothing needs to be done yet."
    EXPIRING = "EXPIRING", "Still qualified; renewal is open."
    IN_GRACE = "IN_GRACE", "The period has ended; the days of grace keep the person qualified."
    EXPIRED = "EXPIRED", "Was qualified, and is not any more."
    NOT_MET = "NOT_MET", "A fixed time frame was missed, and the person was never qualified."


class EnrolmentState(Described):
    """How an attempt at an activity stands."""

    OPEN = "OPEN", "To be completed; it serves all qualifications that ask for it."
    COMPLETED = "COMPLETED", "Finished by a completion."
    WITHDRAWN = "WITHDRAWN", "Ended without a completion: no qualification asks for it any more."


class CertificateStatus(Described):
    """What a certificate is worth on one day."""

    VALID = "VALID", "It stands."
    EXPIRED = "EXPIRED", "Its last valid day has passed."
    REVOKED = "REVOKED", "It was taken back."


class Decision(Described):
    """What came of something that somebody else has to decide."""

    PENDING = "PENDING", "Nobody has decided yet."
    APPROVED = "APPROVED", "Accepted."
    REJECTED = "REJECTED", "Not accepted; the reason is on record."


class ApprovalKind(Described):
    """What is to be decided."""

    UPLOADED_CERTIFICATE = (
        "UPLOADED_CERTIFICATE",
        "Whether a certificate from elsewhere is proof of what it was uploaded for.",
    )


class OrderDirection(Described):
    """The way a list is ordered."""

    ASC = "ASC", "Smallest, earliest or first in the alphabet first."
    DESC = "DESC", "Largest, latest or last in the alphabet first."


class DeliveryState(Described):
    """How far it has got that a webhook is told something."""

    WAITING = "WAITING", "To be sent, for the first time or again."
    DELIVERED = "DELIVERED", "The other system has said that it has it."
    FAILED = (
        "FAILED",
        "Tried for days in vain, or its webhook was switched off; it is sent only if somebody repeats it.",
    )
