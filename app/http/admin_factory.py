"""Composes the admin, and hands it its ports: executing GraphQL, signing in and signing out."""

from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

import strawberry
from starlette.routing import Mount

from admin_ui.app import admin_site, create_admin
from admin_ui.http.ports import AdminPorts, Answer, NotSignedIn, SignedIn
from app.actions.invitations import Invitations
from app.auth.devices import DEVICE_LIFE
from app.auth.sessions import LONGEST_LIFE, Authenticator, Refusal
from app.clock import Clock
from app.policy.access import Viewer
from app.words.languages import SpokenLanguage
from app.words.messages import Message
from resolvers.compat import graphql_schema
from resolvers.context import Context
from resolvers.errors import refusal_in
from resolvers.graphql import schema
from resolvers.transport.answers import errors_of
from schema.entities import ACTIONS, ENTITIES, MENU

Accounts = tuple[tuple[str, str, str], ...]
_MakeContext = Callable[..., Any]


def admin_ports(
    asked: strawberry.Schema,
    *,
    make_context: _MakeContext,
    clock: Clock,
    keeper: Authenticator,
    demo_accounts: Accounts = (),
) -> AdminPorts:
    """Return the ports of the admin, with the same schema, limits and errors as /graphql."""

    async def execute(document: str, variables: Mapping[str, Any], viewer: Viewer, language: SpokenLanguage) -> Answer:
        context = make_context(viewer, clock, language=language)
        result = await asked.execute(document, variable_values=dict(variables), context_value=context)
        found = errors_of(result, uuid4().hex, language)
        return Answer(result.data, [dict(each.formatted) for each in found])

    async def sign_in(email: str, password: str, *, address: str, device: str) -> SignedIn | NotSignedIn:
        found = await keeper.sign_in(email, password, address=address, device=device)
        if isinstance(found, Refusal):
            return NotSignedIn(int(found.wait.total_seconds()) + 1 if found.wait else 0)
        return SignedIn(found.token, int(LONGEST_LIFE.total_seconds()), found.device, DEVICE_LIFE)

    invitations = Invitations(clock)

    async def set_password(token: str, password: str, address: str) -> Message | None:
        return await invitations.set_password(token, password, address=address)

    return AdminPorts(
        graphql_schema(asked),
        clock,
        execute,
        sign_in,
        keeper.sign_out,
        keeper.viewer_of,
        invitations.address_of,
        set_password,
        demo_accounts,
        trouble_in,
    )


def trouble_in(error: BaseException) -> str:
    """Return the code of the outage that an exception tells of; empty if it is something else."""
    refusal = refusal_in(error)
    return refusal.code if refusal is not None and refusal.status in (503, 507) else ""


def mount_admin(
    clock: Clock, keeper: Authenticator, *, make_context: _MakeContext = Context, demo_accounts: Accounts = ()
) -> Mount:
    way_in = admin_ports(schema, make_context=make_context, clock=clock, keeper=keeper, demo_accounts=demo_accounts)
    return create_admin(admin_site(way_in, entities=ENTITIES, actions=ACTIONS, menu=MENU))
