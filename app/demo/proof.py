"""Uploads certificates for people of the demo, so that the queue of approvals is not empty."""

from datetime import timedelta
from pathlib import Path

from app.clock import Clock
from app.gate.work import perform
from app.policy.access import Viewer
from schema.assignments import Assignment
from schema.kit.uploads import Upload
from schema.people import User
from schema.requirements import Requirement
from schema.uploads import UploadedCertificateSubmit

DIPLOMA = Path(__file__).resolve().parents[2] / "demo" / "diploma.pdf"
UPLOADED = (
    ("sanne.bakker@delinde.example", "MED", "MED-X", 9),
    ("emma.visser@delinde.example", "BHV", "BHV-R", 6),
    ("daan.mulder@delinde.example", "MED", "MED-X", 4),
    ("fatima.elamrani@delinde.example", "FIRE", "FIRE-P", 2),
)
"""Who uploads, for which qualification, as proof of what, and how many days ago it was obtained."""
BY_THE_OFFICE = ("tom.brouwer@delinde.example", "MED", "MED-X", 3)
"""For whom the administrator uploads, who then does not decide on it (E71)."""


async def upload_proof(clock: Clock) -> None:
    """Upload as each of them what waits for a decision; Fatima's own is not hers to decide (E25)."""
    for each in UPLOADED:
        await _upload(clock, *each)


async def upload_for_somebody(clock: Clock) -> None:
    """Upload as the administrator what somebody brought on paper."""
    await _upload(clock, *BY_THE_OFFICE, by=await User.get(email="marijke.devries@delinde.example"))


async def _upload(
    clock: Clock, email: str, qualification: str, activity: str, days_ago: int, by: User | None = None
) -> None:
    person = await User.get(email=email)
    assignment = await Assignment.get(user_id=person.id, qualification__code=qualification)
    asked = await Requirement.filter(
        version__qualification__code=qualification, version__superseded_at=None, activity__code=activity
    ).first()
    assert asked is not None, f"{qualification} asks for {activity}"
    sender = by or person
    with DIPLOMA.open("rb") as file:
        action = UploadedCertificateSubmit(
            assignment=assignment.id,
            requirement=asked.id,
            file=Upload("Diploma.pdf", file, DIPLOMA.stat().st_size),
            obtained_on=clock.today() - timedelta(days=days_ago),
        )
        await perform(action, viewer=Viewer(sender.id, sender.role), clock=clock)
