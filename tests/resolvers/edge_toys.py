"""A toy schema behind the edge, so that the edge is tested without a word about qualifications."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import strawberry
from starlette.requests import HTTPConnection

from resolvers.errors import BadInput, NotFound, Unauthenticated
from resolvers.limits.meter import Meter, MeteredExecutor
from resolvers.limits.prices import priced
from resolvers.limits.rules import EXTENSIONS, schema_config
from resolvers.transport.http import GraphQLView

SIGNED_IN = {"authorization": "Bearer somebody"}
FEW, LONG = [3], [4]
"""How many there are of a few toys, and how long the dear text is: the last of each list."""
CALLS: list[str] = []  # the mutations that ran


@dataclass
class ToyContext:
    viewer: str | None
    meter: Meter = field(default_factory=Meter)


@strawberry.type
class Toy:
    name: str

    @strawberry.field
    def parts(self, first: int | None = None, last: int | None = None) -> list["Toy"]:
        return [Toy(name=f"{self.name}'s part")] * min(first or last or 1, 3)

    @strawberry.field
    def pieces(self) -> list["Toy"]:
        return [Toy(name="piece")]

    @strawberry.field(metadata=priced(usually=3))
    def few(self, first: int = 20) -> list["Toy"]:
        return [Toy(name="one of a few")] * FEW[-1]

    @strawberry.field(metadata=priced(costs=40))
    def dear(self) -> str:
        return "x" * LONG[-1]

    @strawberry.field
    def owner(self) -> "Toy":
        return Toy(name="owner")


@strawberry.type
class Query:
    @strawberry.field
    def toy(self) -> Toy:
        return Toy(name="Bear")

    @strawberry.field
    def toys(self, first: int = 20) -> list[Toy]:
        return [Toy(name="Bear")]

    @strawberry.field(metadata=priced(costs=40))
    def dear(self) -> str:
        return "dear"

    @strawberry.field
    def tags(self) -> list[str]:
        return ["soft"]

    @strawberry.field
    def nodes(self, ids: list[strawberry.ID]) -> list[Toy | None]:
        return [None for _ in ids]

    @strawberry.field
    async def slow(self, seconds: float) -> str | None:
        await asyncio.sleep(seconds)
        return "done"

    @strawberry.field
    def echo(self, text: str = "", number: int = 0, ratio: float = 0.0) -> str:
        return f"{text} {number} {ratio}"

    @strawberry.field
    def broken(self) -> str:
        raise KeyError("password=hunter2")

    @strawberry.field
    def maybe_broken(self) -> str | None:
        raise KeyError("password=hunter2")

    @strawberry.field
    def unserializable(self) -> int | None:
        return "password=hunter2"  # type: ignore[return-value] # what a bug of ours would look like

    @strawberry.field
    def missing(self) -> Toy | None:
        raise NotFound

    @strawberry.field
    def picky(self, day: str) -> str:
        raise BadInput("This day can never be meant.", argument="day")

    @strawberry.field
    def guarded(self) -> str | None:
        raise Unauthenticated


@strawberry.type
class UserError:
    code: str


@strawberry.type
class Purchase:
    bought: bool
    toy: Toy | None
    user_errors: list[UserError] = strawberry.field(metadata=priced(usually=1))


@strawberry.type
class Mutation:
    @strawberry.mutation
    def buy(self, name: str) -> Purchase | None:
        CALLS.append(name)
        return Purchase(bought=True, toy=Toy(name=name), user_errors=[UserError(code="NONE")])

    @strawberry.mutation
    def rename(self, name: str) -> str | None:
        CALLS.append(name)
        return name

    @strawberry.mutation
    async def slow(self, seconds: float) -> str | None:
        await asyncio.sleep(seconds)
        return "done"


schema = strawberry.Schema(
    Query, Mutation, extensions=EXTENSIONS, config=schema_config(), execution_context_class=MeteredExecutor
)


async def context_for(request: HTTPConnection) -> ToyContext:
    return ToyContext("somebody" if "authorization" in request.headers else None)


view = GraphQLView(schema, context_for=context_for)


@asynccontextmanager
async def client(app: Any = view) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://edge", headers=SIGNED_IN) as asking:
        yield asking


async def ask(query: str, *, variables: dict[str, Any] | None = None, **headers: str) -> httpx.Response:
    async with client() as asking:
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return await asking.post("/graphql", json={"query": query, "variables": variables}, headers=given)
