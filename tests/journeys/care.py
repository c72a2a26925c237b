"""Two teams, each with a manager and a learner, and an administrator."""

from dataclasses import dataclass

from tests.api import Api


@dataclass(frozen=True)
class Care:
    """Mia manages Team A with Lena in it; Max manages Team B with Zoe in it; Ada is the administrator."""

    ada: Api
    mia: Api
    max: Api
    lena: Api
    zoe: Api
    course: str

    async def completes(self, name: str) -> None:
        await self.ada.complete(f"email:{name}@care.example", self.course)
