"""The status of a certificate on a day."""

from dataclasses import dataclass
from datetime import date

from schema.enums import CertificateStatus, Language


@dataclass(frozen=True, slots=True)
class CertificateValidity:
    """The days that decide about a certificate; `revoked_on` is the first day on which it no longer stands."""

    valid_through: date | None = None
    revoked_on: date | None = None

    def status(self, on: date) -> CertificateStatus:
        """Return what it is worth on a day; revoked says more than expired (E65)."""
        if self.revoked_on is not None and on >= self.revoked_on:
            return CertificateStatus.REVOKED
        if self.valid_through is not None and on > self.valid_through:
            return CertificateStatus.EXPIRED
        return CertificateStatus.VALID


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
