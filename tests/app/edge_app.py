"""The whole application around a toy schema, for tests of the addresses, the server and the commands."""

import os
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import strawberry
from starlette.applications import Starlette

from app.auth.access_tokens import create_token
from app.auth.caller import Caller
from app.clock import Clock
from app.http.web import assemble
from app.policy.access import Viewer
from app.settings import Settings
from app.words.languages import SpokenLanguage
from resolvers.limits.meter import Meter, MeteredExecutor
from resolvers.limits.rules import EXTENSIONS, schema_config
from schema.enums import OrgUnitKind, Role
from schema.people import User
from schema.units import OrgUnit
from tests.resolvers import edge_toys

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)


@dataclass
class Context:
    viewer: Viewer | None
    clock: Clock
    language: SpokenLanguage
    caller: Caller | None = None
    meter: Meter = field(default_factory=Meter)


@strawberry.type
class Query(edge_toys.Query):
    @strawberry.field
    def me(self, info: strawberry.Info[Context, None]) -> str:
        viewer = info.context.viewer
        assert viewer is not None
        return f"{viewer.user_id} {viewer.role.value}"

    @strawberry.field
    def today(self, info: strawberry.Info[Context, None]) -> str:
        return info.context.clock.today().isoformat()


toy_schema = strawberry.Schema(
    Query,
    edge_toys.Mutation,
    extensions=EXTENSIONS,
    config=schema_config(),
    execution_context_class=MeteredExecutor,
)


def create_app(settings: Settings) -> Starlette:
    return assemble(settings, clock=settings.clock(), schema=toy_schema, make_context=Context)


def from_environment() -> Starlette:
    return create_app(Settings.read(os.environ))


async def add_ann() -> User:
    company = await OrgUnit.create(name="Care", kind=OrgUnitKind.COMPANY)
    return await User.create(
        name="Ann", email="ann@care.example", role=Role.ADMIN, language="en", unit=company, date_added=date(2020, 1, 1)
    )


async def sign_in() -> tuple[User, str]:
    """A person, and a token that stands for her."""
    ann = await add_ann()
    return ann, await create_token(ann.email, now=NOW)
