"""What tests of assignment rules share: a small organisation, and rules as a program writes them."""

from dataclasses import dataclass, field
from typing import Any

from tests.api import Api
from tests.verbs import Json

SOURCES = "archivedOn sources { kind assignedOn withdrawnOn expectedOn rule { name } }"


def criterion(attribute: str, operator: str, **values: Any) -> Json:
    """A criterion as the API takes it."""
    return {"attribute": attribute, "operator": operator, **values}


def title(*titles: str, operator: str = "IS_ANY_OF", **more: Any) -> Json:
    return criterion("JOB_TITLE", operator, jobTitles=list(titles), **more)


@dataclass
class Ward:
    """A company with a department "home" of the teams "a" and "b", and "office" beside it; three qualifications."""

    api: Api
    people: dict[str, str] = field(default_factory=dict)

    async def begin(self) -> "Ward":
        api = self.api
        await api.unit("Home care", kind="DEPARTMENT", code="home")
        await api.unit("Office", kind="DEPARTMENT", code="office")
        for code in ("a", "b"):
            await api.unit(f"Team {code.upper()}", parent="code:home", code=code)
        await api.do("groupCreate", name="Responders", code="bhv")
        course = await api.activity("Course", code="course")
        for name, code in (("First Aid", "aid"), ("Hygiene", "hyg"), ("Medication", "med")):
            await api.qualification(name, code=code, achieve=[course], maintain=[course], maintain_period="P1Y")
        return self

    async def person(self, name: str, unit: str = "a", **more: Any) -> str:
        self.people[name] = await self.api.user(name, unit=f"code:{unit}", **more)
        return self.people[name]

    async def rule(self, *criteria: Json, name: str = "Rule", gives: tuple[str, ...] = ("aid",), **more: Any) -> str:
        """A rule that assigns qualifications by their codes."""
        given = [{"qualification": f"code:{code}"} for code in gives]
        made = await self.api.do(
            "assignmentRuleCreate", name=name, criteria=list(criteria), **{"qualifications": given, **more}
        )
        return str(made["id"])

    async def held(self, code: str = "aid") -> list[str]:
        """The people who have a qualification assigned now, by name."""
        text = (
            f'{{ assignments(filter: {{ qualification: ["code:{code}"], archivedOn: {{ isEmpty: true }} }}) '
            "{ nodes { user { name } } } }"
        )
        return sorted(each["user"]["name"] for each in (await self.api.ask(text))["assignments"]["nodes"])

    async def sources(self, name: str, code: str = "aid") -> list[tuple[str, str, str | None]]:
        """The reasons for which somebody has a qualification: what they are, their first day, and that of their end."""
        text = f"""{{ assignments(filter: {{ user: ["email:{name.lower()}@care.example"],
            qualification: ["code:{code}"] }}) {{ nodes {{ {SOURCES} }} }} }}"""
        found = (await self.api.ask(text))["assignments"]["nodes"]
        return [
            (each["rule"]["name"] if each["rule"] else each["kind"], each["assignedOn"], each["withdrawnOn"])
            for one in found
            for each in one["sources"]
        ]
