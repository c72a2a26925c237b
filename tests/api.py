"""Qualgraph as a program meets it: GraphQL over the real application, with real tokens, on a stopped clock."""

import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import httpx
from tortoise.backends.base.client import BaseDBAsyncClient

from app.asgi import SettableClock, Settings, application, create_token
from app.db.database import fetch
from app.db.transaction import transaction
from schema.enums import MembershipState, OrgUnitKind, Role
from schema.memberships import Membership
from schema.people import User
from schema.units import OrgUnit
from tests.clocks import FIRST_DAY, clock_at
from tests.stored import contents
from tests.uploads import PREFLIGHT, Sent, parts_of
from tests.verbs import Json, Refusals, mutation, refusals_in, requirements, variables

ADMIN = "ada@care.example"
PUBLIC_URL = "https://verify.care.example"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back of one request."""

    status: int
    data: Any
    errors: Sequence[Json]

    @property
    def codes(self) -> list[str]:
        """The codes of the top-level errors."""
        return [error["extensions"]["code"] for error in self.errors]


@dataclass(frozen=True, slots=True)
class Api:
    """A program that is signed in as somebody (or, without a token, as nobody)."""

    http: httpx.AsyncClient
    clock: SettableClock
    company: str
    """The id of the one company there is at first."""
    admin: str
    """The id of Ada, the first administrator."""
    token: str | None

    async def signed_in_as(self, email: str) -> "Api":
        """The same, as the person with this e-mail address."""
        return replace(self, token=await create_token(email, now=self.clock.now()))

    def at(self, other: "Api") -> "Api":
        """The same person, at another application, whose clock goes on where this one ended."""
        other.clock.move_to(self.clock.now())
        return replace(self, http=other.http, clock=other.clock)

    def signed_out(self) -> "Api":
        """The same, as nobody."""
        return replace(self, token=None)

    async def post(self, content: bytes, **headers: str) -> httpx.Response:
        """Send these very bytes to /graphql."""
        given = {
            "content-type": "application/json",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        if self.token is not None:
            given.setdefault("authorization", f"Bearer {self.token}")
        return await self.http.post("/graphql", content=content, headers=given)

    async def get(self, address: str, **headers: str) -> httpx.Response:
        """Fetch an address of the application."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.http.get(address, headers={**self._signature(), **given})

    async def attempt(self, document: str, **given: Any) -> Answer:
        """Run a document, whatever comes of it."""
        response = await self.send({"query": document, "variables": given})
        body = response.json()
        return Answer(response.status_code, body.get("data"), body.get("errors", ()))

    async def send(self, sent: Json) -> httpx.Response:
        """Send an operation as JSON, or with its files in several parts."""
        parts = parts_of(sent)
        if parts is None:
            return await self.http.post("/graphql", json=sent, headers=self._signature())
        return await self.http.post("/graphql", files=parts, headers={**self._signature(), **PREFLIGHT})

    async def ask(self, document: str, **given: Any) -> Any:
        """Run a document that has to succeed, and return its data."""
        answer = await self.attempt(document, **given)
        assert (answer.status, list(answer.errors)) == (200, [])
        return answer.data

    async def tried(self, verb: str, /, *, id: str | None = None, select: str = "id", **arguments: Any) -> Json:
        """Do a verb, and return its payload: the noun under "made" (null if refused) and userErrors."""
        return (await self.ask(mutation(verb, select), **variables(verb, id, arguments)))["done"]  # type: ignore[no-any-return]  # JSON has any type

    async def do(self, verb: str, /, *, id: str | None = None, select: str = "id", **arguments: Any) -> Json:
        """Do a verb that has to succeed, and return the noun; arguments are written as in Python."""
        payload = await self.tried(verb, id=id, select=select, **arguments)
        assert payload["userErrors"] == []
        return payload["made"]  # type: ignore[no-any-return]  # JSON has any type

    async def refused(self, verb: str, /, *, id: str | None = None, **arguments: Any) -> Refusals:
        """Do a verb that has to be refused and to leave nothing behind, and return why."""
        before = await contents()
        payload = await self.tried(verb, id=id, **arguments)
        assert await contents() == before
        return refusals_in(payload)

    def _signature(self) -> dict[str, str]:
        return {} if self.token is None else {"authorization": f"Bearer {self.token}"}

    async def node(self, id: str, kind: str, select: str) -> Any:
        """Read a row of the kind, which has to be there for the viewer."""
        document = f"query($id: ID!) {{ node(id: $id) {{ ... on {kind} {{ {select} }} }} }}"
        return (await self.ask(document, id=id))["node"]

    # Builders: each returns the id of what it made.

    async def unit(self, name: str = "Team A", *, kind: str = "TEAM", parent: str | None = "", **more: Any) -> str:
        """A unit; a team below the company unless something else is said."""
        above = self.company if parent == "" else parent
        return str((await self.do("orgUnitCreate", name=name, kind=kind, parent=above, **more))["id"])

    async def user(self, name: str = "Lena", **more: Any) -> str:
        """A person with the address name@care.example; a learner in the company unless something else is said."""
        given = {"email": f"{name.lower()}@care.example", "unit": self.company, **more}
        return str((await self.do("userCreate", name=name, **given))["id"])

    async def activity(self, name: str = "BHV e-learning", *, type: str = "E_LEARNING", **more: Any) -> str:
        """An activity, without certificates unless they are asked for."""
        return str((await self.do("learningActivityCreate", name=name, type=type, **more))["id"])

    async def qualification(
        self, name: str = "First Aid", *, achieve: Sequence[str], maintain: Sequence[str] = (), **more: Any
    ) -> str:
        """A rolling qualification with these activities in its lists; settings are those of qualificationCreate."""
        lists: Json = {"achieve": requirements(achieve), "maintain": requirements(maintain)}
        given = {"name": name, "duration": "ROLLING", **lists, **more}
        return str((await self.do("qualificationCreate", **given))["id"])

    async def assign(self, user: str, qualification: str, on: str | None = None) -> str:
        """An assignment by hand, from today on unless a day is given."""
        return str((await self.do("assignmentCreate", user=user, qualification=qualification, assigned_on=on))["id"])

    async def submit(self, assignment: str, requirement: str, on: str, through: str | None = None, **more: Any) -> str:
        """Proof from elsewhere, uploaded by whoever this is, which waits for a decision."""
        given = {"file": Sent(), "obtained_on": on, "expires_on": through, **more}
        made = await self.do("uploadedCertificateSubmit", assignment=assignment, requirement=requirement, **given)
        return str(made["id"])

    async def requirements(self, qualification: str, select: str = "id stage activity { id name }") -> list[Json]:
        """What a qualification asks for now, in both lists."""
        found = await self.node(qualification, "Qualification", f"currentVersion {{ requirements {{ {select} }} }}")
        return found["currentVersion"]["requirements"]  # type: ignore[no-any-return]  # JSON has any type

    async def complete(self, user: str, activity: str, on: str | None = None) -> str:
        """A completion, today unless a day is given."""
        return str((await self.do("completionRecord", user=user, activity=activity, completed_on=on))["id"])

    async def standing(self, assignment: str, on: str, select: str = "status validThrough") -> Json | None:
        """What is true of an assignment on a day."""
        return (await self.node(assignment, "Assignment", f'standing(on: "{on}") {{ {select} }}'))["standing"]  # type: ignore[no-any-return]  # JSON has any type

    async def statuses(self, assignment: str, *days: str) -> list[str | None]:
        """The status on each of these days; None where there is no standing."""
        fields = " ".join(f'd{place}: standing(on: "{day}") {{ status }}' for place, day in enumerate(days))
        found = await self.node(assignment, "Assignment", fields)
        return [each and each["status"] for each in found.values()]


async def events(after: int = 0) -> list[str]:
    """The names of the events in the outbox, oldest first; with `after`, without the first so many."""
    return [row[0] for row in await fetch("SELECT name FROM outbox_event ORDER BY id")][after:]


@asynccontextmanager
async def api_on(
    database_url: str, *, organisation: str = "", files: Path | None = None, as_left: Api | None = None, **more: Any
) -> AsyncIterator[Api]:
    """The application on a database with one company and Ada, its administrator, who is signed in.

    Files are kept in a folder that goes with it, or in `files`; `more` are other settings. `as_left` is the application
    that left the database behind, if there was one: then it goes on where that one ended.
    """
    with tempfile.TemporaryDirectory(prefix="qualgraph-files-") as folder:
        async with _application_on(database_url, str(files or folder), organisation, **more) as nobody:
            if as_left:
                yield as_left.at(nobody)
            else:
                await transaction(settle_in)
                yield await as_admin(nobody.http, nobody.clock)


@asynccontextmanager
async def _application_on(database_url: str, folder: str, organisation: str, **more: Any) -> AsyncIterator[Api]:
    clock = clock_at(FIRST_DAY)
    settings = Settings(
        database=database_url, files=folder, public_url=PUBLIC_URL, organisation=organisation, poll_only=True, **more
    )
    app = application(settings, clock=clock)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://qualgraph.test") as http,
    ):
        yield Api(http=http, clock=clock, company="", admin="", token=None)


async def as_admin(http: httpx.AsyncClient, clock: SettableClock) -> Api:
    """A program that is signed in as Ada to whatever is asked this way; the database is open here too."""
    token = await create_token(ADMIN, now=clock.now())
    nobody = Api(http=http, clock=clock, company="", admin="", token=token)
    user = (await nobody.ask("{ viewer { user { id unit { id } } } }"))["viewer"]["user"]
    return replace(nobody, company=user["unit"]["id"], admin=user["id"])


async def settle_in(_connection: BaseDBAsyncClient) -> None:
    company = await OrgUnit.create(name="Care", kind=OrgUnitKind.COMPANY, code="care")
    day = date(2020, 1, 1)
    ada = await User.create(name="Ada", email=ADMIN, role=Role.ADMIN, language="en", unit=company, date_added=day)
    await Membership.create(
        user=ada, unit=company, state=MembershipState.ACTIVE, begins_on=day, recorded_at=clock_at(day).now()
    )
