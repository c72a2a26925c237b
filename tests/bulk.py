"""Bulk verbs as a program says them: the dry run, the run to its end, and what came of it for whom."""

from datetime import timedelta
from typing import Any

from jobs.bulk_runs import continue_bulk_runs
from schema.kit.names import camel
from tests.api import Api
from tests.verbs import Json

RESULTS = "results(first: 100) { totalCount nodes { user { name } assignment { qualification { name } } %s } }"
SAID = "outcome reason { code message }"
PEOPLE = RESULTS % SAID
COUNTS = "total done changed unchanged refused undone kept"
Outcomes = dict[str, tuple[str, str | None]]
"""What came of a run, or would, by the names of its people; of assignments by both names."""


async def previewed(api: Api, verb: str, **given: Any) -> Json:
    """The dry run: its user errors, counts, and rows."""
    name = f"{verb[0].upper()}{verb[1:]}"
    document = f"""query($input: {name}Input!) {{
        found: {verb}Preview(input: $input) {{
            total counts {{ outcome reason {{ code message }} count }} userErrors {{ code field }}
            rows(first: 100) {{ totalCount nodes {{
                user {{ name }} assignment {{ qualification {{ name }} }} outcome reason {{ code message }} }} }}
        }} }}"""
    sent = {camel(key): value for key, value in given.items()}
    return (await api.ask(document, input=sent))["found"]  # type: ignore[no-any-return]  # JSON has any type


async def done(api: Api, verb: str, **given: Any) -> str:
    """Do a bulk verb to its end, the job included; the id of its run."""
    run = str((await api.do(verb, **given))["id"])
    await worked(api)
    return run


async def worked(api: Api) -> list[int]:
    """Let the job do what it has to do; how many rows each chunk had."""
    return [count async for count in continue_bulk_runs(api.clock)]


async def undone(api: Api, run: str, reason: str = "A mistake") -> None:
    """Undo a run to the end of that."""
    await api.do("bulkRunUndo", id=run, reason=reason)
    await worked(api)


async def outcomes(api: Api, run: str) -> Outcomes:
    """What came of it for whom."""
    return by_name((await api.node(run, "BulkRun", PEOPLE))["results"]["nodes"])


def by_name(rows: list[Json]) -> Outcomes:
    """Outcomes and codes by the names of people, with the qualification if they are about assignments."""
    return {each["user"]["name"]: (each["outcome"], each["reason"] and each["reason"]["code"]) for each in rows}


async def counts(api: Api, run: str) -> Json:
    """How many of each."""
    return await api.node(run, "BulkRun", f"state {COUNTS}")  # type: ignore[no-any-return]  # JSON has any type


class Ward:
    """A ward with Mona, who manages it, and a team with Ann, Bea and Cas; Dee sits elsewhere."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.people: dict[str, str] = {}

    async def begin(self) -> None:
        api = self.api
        self.ward = await api.unit("Ward", kind="DEPARTMENT")
        team = await api.unit("Team", parent=self.ward)
        self.course = await api.activity("Course", issues_certificate=True)
        self.refresher = await api.activity("Refresher")
        self.first_aid = await api.qualification(
            achieve=[self.course], maintain=[self.refresher], maintain_period="P1Y"
        )
        await api.user("Mona", unit=self.ward, role="MANAGER", managed_units=[self.ward])
        for name, unit in (("Ann", team), ("Bea", team), ("Cas", team), ("Dee", api.company)):
            self.people[name] = await api.user(name, unit=unit)
        self.mona = await api.signed_in_as("mona@care.example")

    def later(self) -> None:
        self.api.clock.move_to(self.api.clock.now() + timedelta(minutes=1))

    @property
    def team(self) -> list[str]:
        return [self.people[name] for name in ("Ann", "Bea", "Cas")]


async def assigned(api: Api, qualification: str) -> list[str]:
    """Who is assigned it today."""
    found = await _of(api, qualification, "", ", isAssigned: true")
    return sorted(each["user"]["name"] for each in found)


async def valid_through(api: Api, qualification: str) -> dict[str, str | None]:
    """The last valid day of each person."""
    rows = await _of(api, qualification, "standing { validThrough }")
    return {each["user"]["name"]: each["standing"]["validThrough"] for each in rows}


async def statuses(api: Api, qualification: str) -> dict[str, str | None]:
    """What each person's status is today."""
    rows = await _of(api, qualification, "standing { status }")
    return {each["user"]["name"]: each["standing"] and each["standing"]["status"] for each in rows}


async def _of(api: Api, qualification: str, select: str, more: str = "") -> list[Json]:
    narrowed = f'filter: {{ qualification: ["{qualification}"]{more} }}'
    text = f"{{ assignments({narrowed}) {{ nodes {{ user {{ name }} {select} }} }} }}"
    return (await api.ask(text))["assignments"]["nodes"]  # type: ignore[no-any-return]  # JSON has any type
