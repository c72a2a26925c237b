"""Qualgraph as a program meets it: GraphQL over the real application, with real tokens, on a stopped clock."""

import json
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import httpx
from tortoise.backends.base.client import BaseDBAsyncClient

from app.auth.access_tokens import create_token
from app.clock import Clock
from app.db.database import fetch
from app.db.transaction import transaction
from app.http.admin_factory import mount_admin
from app.http.certificates import certificate_routes
from app.http.web import assemble
from app.settings import Settings
from resolvers.context import Context
from resolvers.graphql import schema
from schema.entities import ACTIONS, ENTITIES, STORAGE
from schema.enums import OrgUnitKind, Role
from schema.kit.action import arguments_of
from schema.kit.info import noun, table_of
from schema.kit.names import camel, lower_first
from schema.people import User
from schema.units import OrgUnit

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
FIRST_DAY = date(2026, 1, 1)
VERBS = {lower_first(action.__name__): action for action in ACTIONS}
ADMIN = "ada@care.example"
PUBLIC_URL = "https://verify.care.example"

Json = dict[str, Any]
Refusals = list[tuple[str, str]]
"""What was wrong: the code and the place, as ("EMPTY_ACHIEVE", "input.achieve")."""


PREFLIGHT = {"graphql-require-preflight": "1"}
WHOLE_PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n"


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it is sent; a whole PDF unless something else is said."""

    content: bytes = WHOLE_PDF
    name: str = "certificate.pdf"
    claims: str = "application/pdf"


class FrozenClock(Clock):
    """A clock that shows one instant until it is moved."""

    instant: datetime

    def __init__(self, instant: datetime, zone: ZoneInfo = AMSTERDAM) -> None:
        super().__init__(zone)
        self.move_to(instant)

    def move_to(self, moment: datetime | date | str) -> None:
        """Show this instant, or nine o'clock on this day (which may be written as ISO 8601)."""
        if isinstance(moment, str):
            moment = date.fromisoformat(moment)
        if not isinstance(moment, datetime):
            moment = datetime.combine(moment, time(9), tzinfo=self.zone)
        object.__setattr__(self, "instant", moment.astimezone(UTC))  # the base class is frozen

    def now(self) -> datetime:
        return self.instant


@dataclass(frozen=True, slots=True)
class SettingsAt(Settings):
    """Settings of an application whose clock is the test's own."""

    stopped: FrozenClock = field(kw_only=True)

    def clock(self) -> Clock:
        return self.stopped


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
    clock: FrozenClock
    company: str
    """The id of the one company there is at first."""
    admin: str
    """The id of Ada, the first administrator."""
    token: str | None

    async def signed_in_as(self, email: str) -> "Api":
        """The same, as the person with this e-mail address."""
        return replace(self, token=await create_token(email, now=self.clock.now()))

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

    async def attempt(self, document: str, **variables: Any) -> Answer:
        """Run a document, whatever comes of it."""
        response = await self.send({"query": document, "variables": variables})
        body = response.json()
        return Answer(response.status_code, body.get("data"), body.get("errors", ()))

    async def send(self, sent: Json) -> httpx.Response:
        """Send an operation as JSON, or with its files in several parts."""
        found: dict[str, Sent] = {}
        operations = _without_files(sent, "", found)
        if not found:
            return await self.http.post("/graphql", json=sent, headers=self._signature())
        places = {str(number): [path] for number, path in enumerate(found)}
        parts: list[Any] = [
            ("operations", (None, json.dumps(operations))),
            ("map", (None, json.dumps(places))),
            *((str(number), (each.name, each.content, each.claims)) for number, each in enumerate(found.values())),
        ]
        return await self.http.post("/graphql", files=parts, headers={**self._signature(), **PREFLIGHT})

    async def ask(self, document: str, **variables: Any) -> Any:
        """Run a document that has to succeed, and return its data."""
        answer = await self.attempt(document, **variables)
        assert (answer.status, list(answer.errors)) == (200, [])
        return answer.data

    async def tried(self, verb: str, /, *, id: str | None = None, select: str = "id", **arguments: Any) -> Json:
        """Do a verb, and return its payload: the noun under "made" (null if refused) and userErrors."""
        return (await self.ask(mutation(verb, select), **_variables(verb, id, arguments)))["done"]  # type: ignore[no-any-return]  # JSON has any type

    async def do(self, verb: str, /, *, id: str | None = None, select: str = "id", **arguments: Any) -> Json:
        """Do a verb that has to succeed, and return the noun; arguments are written as in Python."""
        payload = await self.tried(verb, id=id, select=select, **arguments)
        assert payload["userErrors"] == []
        return payload["made"]  # type: ignore[no-any-return]  # JSON has any type

    async def refused(self, verb: str, /, *, id: str | None = None, **arguments: Any) -> Refusals:
        """Do a verb that has to be refused and to leave nothing behind, and return why."""
        before = await contents()
        payload = await self.tried(verb, id=id, **arguments)
        assert payload["made"] is None
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


def _without_files(value: Any, path: str, found: dict[str, Sent]) -> Any:
    """Return the same with null in the place of each file, and note the files by their places."""
    if isinstance(value, Sent):
        found[path] = value
        return None
    if isinstance(value, dict):
        return {name: _without_files(each, f"{path}.{name}".lstrip("."), found) for name, each in value.items()}
    if isinstance(value, list):
        return [_without_files(each, f"{path}.{place}", found) for place, each in enumerate(value)]
    return value


def requirements(activities: Sequence[str]) -> list[Json]:
    """The items of an Achieve or Maintain list."""
    return [{"activity": activity} for activity in activities]


def mutation(verb: str, select: str = "id") -> str:
    """The document that does a verb: its noun is called `made`, and its payload `done`."""
    action = VERBS[verb]
    arguments = {} if action.creates else {"id": "ID!"}
    if arguments_of(action):
        arguments["input"] = f"{action.__name__}Input!"
    header = ", ".join(f"${name}: {kind}" for name, kind in arguments.items())
    passed = ", ".join(f"{name}: ${name}" for name in arguments)
    subject = camel(noun(action.subject))
    return (
        f"mutation({header}) {{ done: {verb}({passed}) "
        f"{{ made: {subject} {{ {select} }} userErrors {{ message code field }} }} }}"
    )


def _variables(verb: str, row_id: str | None, arguments: Json) -> Json:
    given: Json = {} if VERBS[verb].creates else {"id": row_id}
    if arguments_of(VERBS[verb]):
        given["input"] = {camel(name): value for name, value in arguments.items()}
    return given


def refusals_in(payload: Json) -> Refusals:
    """The user errors of a payload, as codes and places."""
    assert all(error["message"] for error in payload["userErrors"])
    return [(error["code"], ".".join(error["field"])) for error in payload["userErrors"]]


async def contents() -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table: what must be the same after something was refused."""
    tables = [table_of(entity) for entity in (*ENTITIES, *STORAGE)]
    return {table: [tuple(row) for row in await fetch(f'SELECT * FROM "{table}" ORDER BY id')] for table in tables}


async def events(after: int = 0) -> list[str]:
    """The names of the events in the outbox, oldest first; with `after`, without the first so many."""
    return [row[0] for row in await fetch("SELECT name FROM outbox_event ORDER BY id")][after:]


@asynccontextmanager
async def api_on(database_url: str, *, organisation: str = "") -> AsyncIterator[Api]:
    """The application on a database with one company and Ada, its administrator, who is signed in."""
    with tempfile.TemporaryDirectory(prefix="qualgraph-files-") as folder:
        async with _api_on(database_url, folder, organisation) as api:
            yield api


@asynccontextmanager
async def _api_on(database_url: str, folder: str, organisation: str) -> AsyncIterator[Api]:
    clock = FrozenClock(datetime.combine(FIRST_DAY, time(9), tzinfo=AMSTERDAM))
    settings = SettingsAt(
        database=database_url, files=folder, public_url=PUBLIC_URL, organisation=organisation, stopped=clock,
        poll_only=True,
    )  # fmt: skip
    issuer = settings.issuer()
    make_context = partial(Context, issuer=issuer)
    app = assemble(
        settings,
        schema=schema,
        make_context=make_context,
        site=partial(mount_admin, make_context=make_context),
        papers=partial(certificate_routes, issuer=issuer),
    )
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://qualgraph.test") as http,
    ):
        await transaction(settle_in)
        token = await create_token(ADMIN, now=clock.now())
        nobody = Api(http=http, clock=clock, company="", admin="", token=token)
        found = await nobody.ask("{ viewer { user { id unit { id } } } }")
        user = found["viewer"]["user"]
        yield replace(nobody, company=user["unit"]["id"], admin=user["id"])


async def settle_in(_connection: BaseDBAsyncClient) -> None:
    company = await OrgUnit.create(name="Care", kind=OrgUnitKind.COMPANY, code="care")
    await User.create(
        name="Ada", email=ADMIN, role=Role.ADMIN, language="en", unit=company, date_added=date(2020, 1, 1)
    )
