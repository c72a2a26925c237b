"""Lena, who can prove what First Aid asks for, and Mona, who judges what she uploads."""

from dataclasses import dataclass
from typing import Any

from app.files.files import files
from tests.api import Api
from tests.uploads import Sent
from tests.verbs import Json

STANDING = "status validThrough isApprovalPending"


@dataclass(frozen=True, slots=True)
class Story:
    """Lena has to have First Aid: an exam or proof of it, then every year a refresher or proof of that."""

    api: Api
    lena: Api
    mona: Api
    """Manages the unit that Lena sits in, and sits there herself."""
    assignment: str
    own: str
    """Mona's own assignment."""
    exam: str
    refresher: str
    requirements: dict[str, str]
    qualification: str

    async def submit(self, on: str, through: str | None = None, *, what: str = "Exam") -> str:
        return await self.lena.submit(self.assignment, self.requirements[what], on, through)

    async def refused(self, *, what: str = "Exam", **more: Any) -> list[tuple[str, str]]:
        given = {"file": Sent(), "obtained_on": "2026-01-05", **more}
        asked = {"assignment": self.assignment, "requirement": self.requirements[what], **given}
        return await self.lena.refused("uploadedCertificateSubmit", **asked)

    async def approve(self, upload: str, **more: Any) -> Json:
        return await self.mona.do("uploadedCertificateApprove", id=upload, select=DECIDED, **more)

    async def standing(self, on: str) -> Json | None:
        return await self.api.standing(self.assignment, on, STANDING)

    async def attempts(self) -> list[tuple[str, int, str]]:
        found = await self.lena.ask("{ viewer { user { enrolments { nodes { activity { name } number state } } } } }")
        nodes = found["viewer"]["user"]["enrolments"]["nodes"]
        return [(each["activity"]["name"], each["number"], each["state"]) for each in nodes]


DECIDED = "decision decidedAt obtainedOn expiresOn approvedObtainedOn approvedExpiresOn remark decidedBy { name }"


async def first_aid_by_proof(api: Api) -> Story:
    """Tell the story up to 2026-01-20, the twentieth day of the assignment."""
    team = await api.unit("Team A")
    exam, refresher = await api.activity("Exam", type="EXAM", issues_certificate=True), await api.activity("Refresher")
    lists: Json = {
        "achieve": [{"activity": exam, "isUploadAllowed": True}],
        "maintain": [{"activity": refresher, "isUploadAllowed": True}],
    }
    made = await api.do("qualificationCreate", name="First Aid", duration="ROLLING", maintain_period="P1Y", **lists)
    lena = await api.user("Lena", unit=team)
    mona = await api.user("Mona", unit=team, role="MANAGER", managed_units=[team])
    assignment, own = await api.assign(lena, made["id"]), await api.assign(mona, made["id"])
    listed = await api.requirements(made["id"])
    api.clock.move_to("2026-01-20")
    as_lena, as_mona = await api.signed_in_as("lena@care.example"), await api.signed_in_as("mona@care.example")
    named = {each["activity"]["name"]: each["id"] for each in listed}
    return Story(api, as_lena, as_mona, assignment, own, exam, refresher, named, made["id"])


async def stored() -> int:
    """How many files lie in the store."""
    return sum([len(found) async for found in files().all(at_once=100)])
