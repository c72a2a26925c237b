"""The reasons of a standing, as data for programs, with templates of sentences for people."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from schema.enums import Stage


class ReasonCode(StrEnum):
    """The kind of a reason, with its domain rule and its sentence."""

    rule: str
    words: str

    def __new__(cls, value: str, rule: str, words: str) -> "ReasonCode":
        """Make a member that is the string `value` and knows its rule and its sentence."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.rule = rule
        member.words = words
        return member

    NOT_YET_ACHIEVED = "NOT_YET_ACHIEVED", "S9", "Not all activities for this qualification have been completed yet."
    ACHIEVED = "ACHIEVED", "R4", "Qualified on {on}, when the last activity was completed."
    RENEWED_ON_TIME = (
        "RENEWED_ON_TIME",
        "R6",
        "The running period was renewed in time on {on}; it follows on from the previous one.",
    )
    RENEWED_LATE = (
        "RENEWED_LATE",
        "R7",
        "Completed on {on}, after the period had ended; the new period counts from that day.",
    )
    NEVER_EXPIRES = "NEVER_EXPIRES", "E57", "The qualification does not expire."
    VALID_THROUGH = "VALID_THROUGH", "R2", "The last valid day is {through}."
    RENEWAL_OPEN = "RENEWAL_OPEN", "R5", "Renewal is open from {on} through {through}."
    IN_GRACE = "IN_GRACE", "R7", "The period ended on {on}; the days of grace last through {through}."
    LAPSED = "LAPSED", "R7", "The last valid day was {through}; what was needed had not been completed by then."
    FOLLOWS_CERTIFICATE = (
        "FOLLOWS_CERTIFICATE",
        "R9",
        "The period ends on {through}, together with the uploaded certificate.",
    )
    CAPPED_BY_UPLOAD = (
        "CAPPED_BY_UPLOAD",
        "R9",
        "The uploaded certificate for {activity} is valid through {through} only.",
    )
    EARLY_COMPLETION_IGNORED = (
        "EARLY_COMPLETION_IGNORED",
        "R8",
        "{activity} was completed on {on}, before renewal opened, so it does not count as renewal.",
    )
    PRIOR_LEARNING_TOO_OLD = (
        "PRIOR_LEARNING_TOO_OLD",
        "E12",
        "{activity} was completed on {on}, too long before the assignment to count.",
    )
    REQUIREMENT_MET = "REQUIREMENT_MET", "S9", "The requirement {activity} has been met since {on}."
    REQUIREMENT_MISSING = "REQUIREMENT_MISSING", "S9", "The requirement {activity} has not been met yet."
    MISSING_FOR_NEXT = (
        "MISSING_FOR_NEXT",
        "S9",
        "{activity} has not been completed yet for the next period.",
    )
    FRAME_MET = "FRAME_MET", "R11", "Period {period} was met on {on}, within its time frame."
    FRAME_OPEN = "FRAME_OPEN", "R11", "The time frame of period {period} is open from {on} through {through}."
    FRAME_MISSED = "FRAME_MISSED", "R11", "The time frame of period {period} ended on {through} and was missed."
    FRAME_AHEAD = "FRAME_AHEAD", "R11", "The time frame of period {period} opens on {on}."
    ASSIGNED_TOO_LATE = (
        "ASSIGNED_TOO_LATE",
        "E47",
        "The time frame had already closed on {through}, before the assignment.",
    )
    OUTSIDE_FRAME = (
        "OUTSIDE_FRAME",
        "E45",
        "{activity} was completed on {on}, outside the time frame, so it does not count.",
    )
    EDUCATION_DUE = "EDUCATION_DUE", "R11", "Permanent education for {activity} is due through {through}."
    EDUCATION_AHEAD = (
        "EDUCATION_AHEAD",
        "R11",
        "Permanent education for {activity} begins on {on} and is due through {through}.",
    )
    EDUCATION_MISSED = (
        "EDUCATION_MISSED",
        "E48",
        "Permanent education for {activity} was not complete by {through}, the last day of its period.",
    )
    EXTENDED = "EXTENDED", "E46", "Period {period} was extended through {through} for this person."
    EXEMPTED = "EXEMPTED", "E47", "This person is exempt from {activity} for period {period}."
    REVOKED = "REVOKED", "E24", "The certificate for {activity}, obtained on {on}, was revoked."
    PENDING_APPROVAL = (
        "PENDING_APPROVAL",
        "E22",
        "The certificate for {activity}, obtained on {on}, is waiting for approval.",
    )
    OWN_VERSION = "OWN_VERSION", "R12", "The running period follows version {version}, with which it began."
    VERSION_APPLIED = (
        "VERSION_APPLIED",
        "R12",
        "Version {version} was applied to running periods on {on}, including this one.",
    )


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason: its code and, where it has them, the requirement, the facts, the days and the period it is about.

    `completions` and `uploads` are the keys of the facts; `version` the number of the terms.
    """

    code: ReasonCode
    on: date | None = None
    through: date | None = None
    activity: int | None = None
    requirement: int | None = None
    stage: Stage | None = None
    period_number: int | None = None
    version: int | None = None
    completions: tuple[int, ...] = ()
    uploads: tuple[int, ...] = ()

    @property
    def rule(self) -> str:
        """The domain rule behind it."""
        return self.code.rule
