"""Through which day a certificate is valid, and its status on a day (R16, E65)."""

from dataclasses import dataclass
from datetime import date

from app.domain.standing import StandingEvaluator
from schema.enums import CertificateStatus, Language


@dataclass(frozen=True, slots=True)
class CertificateValidity:
    """What decides about a certificate.

    `own_through`: its own last day; None: it does not expire. `revoked_on`: the first day on which it no longer stands.
    `completion`: the key of the completion it is for. `assignments`: those of the holder that this may keep qualified.
    """

    own_through: date | None = None
    revoked_on: date | None = None
    completion: int = 0
    assignments: tuple[StandingEvaluator, ...] = ()

    @property
    def revoked_since(self) -> date | None:
        """The day from which it no longer stands; None if it stands, or never did."""
        return None if self.revoked_on == date.min else self.revoked_on

    def through(self, on: date) -> date | None:
        """Return its last valid day, by the facts up to a day; None if it does not expire (R16).

        It is its own last day, or that of a period that rests on its completion, whichever is later.
        """
        if self.own_through is None:
            return None
        carried = [each.carried_through(self.completion, on) for each in self.assignments]
        latest = max([self.own_through, *carried])
        return None if latest == date.max else latest

    def status(self, on: date) -> CertificateStatus:
        """Return what it is worth on a day; revoked says more than expired (E65)."""
        if self.revoked_on is not None and on >= self.revoked_on:
            return CertificateStatus.REVOKED
        through = self.through(on)
        return CertificateStatus.EXPIRED if through is not None and on > through else CertificateStatus.VALID


@dataclass(frozen=True, slots=True)
class Certified:
    """All that a certificate says."""

    number: str
    holder: str
    email: str
    language: Language
    activity: str
    description: str
    completed_on: date
    issued_on: date
    validity: CertificateValidity
