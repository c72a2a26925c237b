"""The enums of the domain: every value that can be stored or shown, with its meaning."""

from enum import StrEnum
from pathlib import Path
from typing import Self

from babel import Locale

CATALOGUES = Path(__file__).parent / "locale"
"""The catalogues, a file for each language: what is declared here and said elsewhere, in its words."""


class Described(StrEnum):
    """An enum whose values carry the sentence that explains them, in GraphQL and in the admin."""

    description: str
    details: tuple[str, ...]

    def __new__(cls, value: str, description: str = "", *details: str) -> Self:
        """Make a member that is the string `value` and knows its description, and what else its enum says of it.

        Only type checkers may leave the description out: they take `Stage("ACHIEVE")` for a call of this.
        """
        if not description:
            raise TypeError(f"{cls.__name__}.{value} has no description")
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        member.details = details
        return member


class OrgUnitKind(Described):
    """The level of a unit in the organisation tree."""

    COMPANY = "COMPANY", "The top of a tree."
    DEPARTMENT = "DEPARTMENT", "A part of a company."
    TEAM = "TEAM", "A part of a department, or of a company without departments."


class Role(Described):
    """What a user may see and do."""

    LEARNER = "LEARNER", "Sees their own data and does their own learning."
    MANAGER = "MANAGER", "Also looks after the people in the units they manage, and in everything below them."
    ADMIN = "ADMIN", "Looks after everyone and everything."


class MembershipState(Described):  # E60, E61
    """Whether somebody works in their unit."""

    ACTIVE = "ACTIVE", "At work: counted and reminded."
    ABSENT = "ABSENT", "On long leave: signs in, is not reminded, and is counted apart."
    INACTIVE = "INACTIVE", "Has left: does not sign in, is not counted and not reminded."


class Phase(Described):
    """How far a part of a stored timeline has come, as far as was told."""

    AHEAD = "AHEAD", "Not begun, or not told yet that it has."
    RUNNING = "RUNNING", "It has begun."
    PAST = "PAST", "It is over."


def _in_catalogues() -> dict[str, tuple[str, str, str]]:
    """Return a value for each catalogue, named as English names its language: nl.po is DUTCH."""
    names = {path.stem: Locale.parse(path.stem).get_language_name("en") or "" for path in CATALOGUES.glob("*.po")}
    return {
        name.upper(): (name.upper(), f"Screens and messages in {name} ({code}).", code)
        for code, name in sorted(names.items())
    }


class Language(Described):
    """A language of screens and messages."""

    ENGLISH = "ENGLISH", "Screens and messages in English (en).", "en"
    vars().update(_in_catalogues())

    @property
    def code(self) -> str:
        """Its BCP 47 code, which its catalogue in schema/locale/ is named after."""
        return self.details[0]

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """Accept codes too, as files and browsers write them: `nl`, `nl-BE`, `NL`."""
        code = str(value).split("-")[0].strip().lower()
        return next((each for each in cls if each.code == code), None)


class ActivityType(Described):
    """What kind of activity it is."""

    E_LEARNING = "E_LEARNING", "An online course."
    EXAM = "EXAM", "A test to pass."
    MEETUP = "MEETUP", "A meeting in person or online."
    ASSIGNMENT = "ASSIGNMENT", "A piece of work to hand in."
    VIDEO = "VIDEO", "A video to watch."
    DOCUMENT = "DOCUMENT", "A document to read."
    QUALIFICATION_INVENTORY = "QUALIFICATION_INVENTORY", "A questionnaire that proposes qualifications."


class Duration(Described):
    """How the validity of a qualification is counted."""

    FIXED = "FIXED", "Valid for fixed periods, the same for everyone."
    ROLLING = "ROLLING", "Valid for a period that starts when the person achieves it, and is then renewed."


class EndsWith(Described):  # E66
    """The calendar unit with whose last day a period ends."""

    MONTH = "MONTH", "On the last day of the month."
    QUARTER = "QUARTER", "On the last day of the quarter."
    YEAR = "YEAR", "On 31 December."


class Stage(Described):
    """The part of a qualification that requires an activity."""

    ACHIEVE = "ACHIEVE", "What it takes to become qualified."
    MAINTAIN = "MAINTAIN", "What it takes to remain qualified."


class PermanentEducationMode(Described):  # R11
    """How much of a set of activities has to be completed within a period."""

    ALL = "ALL", "Every activity of the set."
    ANY = "ANY", "A number of activities of your choice from the set."
    CREDITS = "CREDITS", "Activities that together earn enough credits."


class SourceKind(Described):
    """Why a qualification is assigned to someone."""

    MANUAL = "MANUAL", "Assigned by hand."
    RULE = "RULE", "Assigned by a rule."
    INVENTORY = "INVENTORY", "Proposed by an inventory and approved."
    IMPORT = "IMPORT", "Imported from a file."


class CalendarUnit(Described):  # R3
    """The unit of a calendar period."""

    DAY = "DAY", "Days."
    WEEK = "WEEK", "Weeks of seven days."
    MONTH = "MONTH", "Calendar months; a day that a month does not have becomes its last day."
    YEAR = "YEAR", "Calendar years; 29 February becomes 28 February in a common year."


class Interval(Described):
    """How long each row of a report is."""

    WEEK = "WEEK", "Weeks, from Monday."
    MONTH = "MONTH", "Calendar months."


class Status(Described):
    """The status of an assignment on one day."""

    IN_PROGRESS = "IN_PROGRESS", "Not yet qualified, but still in time."
    QUALIFIED = "QUALIFIED", "Qualified for the work on this day."
    EXPIRING = "EXPIRING", "Still qualified, and renewal is open."
    IN_GRACE = "IN_GRACE", "The period has ended, but the days of grace keep the person qualified."
    EXPIRED = "EXPIRED", "Was qualified, but is no longer."
    NOT_MET = "NOT_MET", "A fixed time frame was missed, and the person has never been qualified."


class EnrolmentState(Described):
    """The state of an attempt at an activity."""

    OPEN = "OPEN", "To be completed; it counts for every qualification that requires it."
    COMPLETED = "COMPLETED", "Finished with a completion."
    WITHDRAWN = "WITHDRAWN", "Ended without a completion: no longer required, or met by a certificate from elsewhere."


class WithdrawalReason(Described):
    """Why an attempt ended without a completion."""

    MET_BY_PROOF = "MET_BY_PROOF", "A certificate from elsewhere was accepted for it."
    NOT_REQUIRED = "NOT_REQUIRED", "No qualification of the person asks for it any more."
    ASSIGNMENT_ENDED = "ASSIGNMENT_ENDED", "The qualification that asked for it is no longer assigned."
    CLOSED = "CLOSED", "The time in which it could be done has passed."


class EnrolmentOutcome(Described):
    """What has become of an attempt: its state, and if it was withdrawn, why."""

    OPEN = "OPEN", "To be completed; it counts for every qualification that requires it."
    COMPLETED = "COMPLETED", "Finished with a completion."
    MET_BY_PROOF = "MET_BY_PROOF", "A certificate from elsewhere was accepted instead."
    NOT_REQUIRED = "NOT_REQUIRED", "No qualification of the person asks for it any more."
    ASSIGNMENT_ENDED = "ASSIGNMENT_ENDED", "The qualification that asked for it is no longer assigned."
    CLOSED = "CLOSED", "The time in which it could be done has passed."
    WITHDRAWN = "WITHDRAWN", "Ended without a completion; the reason was not recorded."


class CertificateStatus(Described):
    """Whether a certificate is valid on one day."""

    VALID = "VALID", "It has been issued and has not expired."
    EXPIRED = "EXPIRED", "Its last valid day has passed."
    REVOKED = "REVOKED", "It was withdrawn and is no longer valid."


class Decision(Described):
    """The decision on something that waits for approval."""

    PENDING = "PENDING", "Nobody has decided yet."
    APPROVED = "APPROVED", "It was accepted."
    REJECTED = "REJECTED", "It was not accepted; the reason is on record."
    WITHDRAWN = "WITHDRAWN", "It was withdrawn before anybody decided."


class ApprovalKind(Described):
    """What has to be decided."""

    UPLOADED_CERTIFICATE = (
        "UPLOADED_CERTIFICATE",
        "Whether an uploaded certificate is accepted as proof.",
    )
    INVENTORY_RESULT = "INVENTORY_RESULT", "What is assigned because of the answers to an inventory."


class OrderDirection(Described):
    """The direction in which a list is sorted."""

    ASC = "ASC", "Ascending: smallest, earliest or A first."
    DESC = "DESC", "Descending: largest, latest or Z first."


class DeliveryState(Described):
    """The state of a delivery to a webhook."""

    WAITING = "WAITING", "Still to be sent, or to be tried again."
    DELIVERED = "DELIVERED", "The other system confirmed that it was received."
    FAILED = (
        "FAILED",
        "Given up after days of attempts, or because the webhook was switched off. It can be repeated by hand.",
    )


class RevocationKind(Described):
    """What was decided about the revocation of something."""

    REVOKED = "REVOKED", "It was revoked."
    CORRECTED = "CORRECTED", "The day from which it does not count was corrected."
    LIFTED = "LIFTED", "It counts again."
