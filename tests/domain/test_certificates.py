"""What a certificate is worth on a day (E65)."""

from datetime import date

import pytest

from app.domain.certificates import CertificateValidity
from schema.enums import CertificateStatus

DAY = date.fromisoformat


@pytest.mark.parametrize(
    ("through", "revoked", "on", "status"),
    [
        (None, None, "2200-12-31", "VALID"),
        ("2027-01-15", None, "2027-01-15", "VALID"),
        ("2027-01-15", None, "2027-01-16", "EXPIRED"),
        (None, "2026-06-01", "2026-05-31", "VALID"),
        (None, "2026-06-01", "2026-06-01", "REVOKED"),
        ("2026-03-01", "2026-06-01", "2026-04-01", "EXPIRED"),
        ("2026-03-01", "2026-06-01", "2026-06-01", "REVOKED"),
        ("2026-03-01", "2026-02-01", "2026-03-02", "REVOKED"),
    ],
)
def test_a_certificate_stands_until_it_is_revoked_or_its_last_day_has_passed(
    through: str | None, revoked: str | None, on: str, status: str
):
    validity = CertificateValidity(DAY(through) if through else None, DAY(revoked) if revoked else None)

    assert validity.status(DAY(on)) is CertificateStatus[status]
