"""First Aid (S48) as journeys begin with it: a qualification, what it takes, and Lena, who has to have it."""

from dataclasses import dataclass
from typing import Any

from tests.api import Api
from tests.verbs import Json

PERIODS = "periods { number beginsOn validThrough version { number } }"
ATTEMPTS = "enrolments { nodes { activity { name } number state openedOn } }"


@dataclass(frozen=True, slots=True)
class FirstAid:
    """The ids of the story."""

    api: Api
    e_learning: str
    refresher: str
    qualification: str
    lena: str
    assignment: str

    async def learns(self, on: str) -> str:
        """Lena completes the e-learning; recorded on that very day."""
        self.api.clock.move_to(on)
        return await self.api.complete(self.lena, self.e_learning, on)

    async def refreshes(self, on: str) -> str:
        """Lena completes the refresher; recorded on that very day."""
        self.api.clock.move_to(on)
        return await self.api.complete(self.lena, self.refresher, on)

    async def statuses(self, *days: str) -> list[str | None]:
        """What Lena's status is on these days."""
        return await self.api.statuses(self.assignment, *days)

    async def valid_through(self, on: str) -> str | None:
        """The last valid day, as it stands on a day."""
        standing = await self.api.standing(self.assignment, on)
        assert standing is not None
        return standing["validThrough"]  # type: ignore[no-any-return]  # JSON has any type

    async def periods(self) -> list[tuple[int, str, str | None, int]]:
        """Number, first day, last valid day and version of each period."""
        found = await self.api.node(self.assignment, "Assignment", PERIODS)
        return [
            (each["number"], each["beginsOn"], each["validThrough"], each["version"]["number"])
            for each in found["periods"]
        ]

    async def attempts(self, user: str = "") -> list[tuple[str, int, str]]:
        """Activity, number and state of somebody's attempts (Lena's unless another user is given)."""
        found = await self.api.node(user or self.lena, "User", ATTEMPTS)
        return [(each["activity"]["name"], each["number"], each["state"]) for each in found["enrolments"]["nodes"]]

    async def open_requirements(self, on: str, assignment: str = "") -> list[str]:
        """The activities that are to be worked on, on a day."""
        fields = "progress { activity { name } isOpen }"
        standing = await self.api.standing(assignment or self.assignment, on, fields)
        assert standing is not None
        return [each["activity"]["name"] for each in standing["progress"] if each["isOpen"]]

    async def certificates(self) -> list[Json]:
        """Lena's certificates, oldest first."""
        fields = "certificates { nodes { number issuedOn revokedAt activity { name } completion { completedOn } } }"
        return (await self.api.node(self.lena, "User", fields))["certificates"]["nodes"]  # type: ignore[no-any-return]  # JSON has any type


async def first_aid(api: Api, *, assigned_on: str | None = "2026-01-01", **settings: Any) -> FirstAid:
    """Define First Aid and assign it to Lena on a day, which becomes today (None: she is not assigned)."""
    e_learning = await api.activity("BHV e-learning", issues_certificate=True)
    refresher = await api.activity("BHV refresher", type="MEETUP", issues_certificate=True)
    given = {"maintain_period": "P1Y", **settings}
    qualification = await api.qualification(achieve=[e_learning], maintain=[refresher], **given)
    lena = await api.user("Lena")
    assignment = ""
    if assigned_on is not None:
        api.clock.move_to(assigned_on)
        assignment = await api.assign(lena, qualification)
    return FirstAid(api, e_learning, refresher, qualification, lena, assignment)
