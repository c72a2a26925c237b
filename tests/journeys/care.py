"""Two teams, each with a manager and a learner, and an administrator."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

from tests.api import Api
from tests.clocks import FIRST_DAY


@dataclass(frozen=True)
class Care:
    """Mia manages Team A with Lena in it; Max manages Team B with Zoe in it; Ada is the administrator."""

    ada: Api
    mia: Api
    max: Api
    lena: Api
    zoe: Api
    course: str
    times: "Counter[str]" = field(default_factory=Counter)
    """How often each person has completed the course."""

    async def completes(self, name: str) -> None:
        """The course, each time on a day of its own: today, and then on one of last year."""
        days, self.times[name] = self.times[name], self.times[name] + 1
        day = str(FIRST_DAY - timedelta(days=days)) if days else None
        await self.ada.complete(f"email:{name}@care.example", self.course, day)
