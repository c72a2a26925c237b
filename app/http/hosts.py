"""Answers only under the hosts that are ours, if any were named."""

from collections.abc import Collection

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from app.words.spoken import spoken_in
from resolvers.errors import RequestError
from resolvers.transport.answers import refused

PROBES = ("/healthz", "/readyz")  # which ask machines, whatever they are called


class OwnHosts:
    """Refuses requests that name a host which is none of ours (421)."""

    def __init__(self, app: ASGIApp, *, hosts: Collection[str]) -> None:
        """Stand before an application; without hosts, every one is ours."""
        self.app = app
        self.hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what is for us."""
        if (
            scope["type"] not in ("http", "websocket")
            or not self.hosts
            or scope["path"] in PROBES
            or _host_in(scope) in self.hosts
        ):
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close"})  # before it was accepted: 403
        else:
            refusal = RequestError("WRONG_HOST", "This is not an address of this installation.", status=421)
            await refused(refusal, spoken_in(scope))(scope, receive, send)


def _host_in(scope: Scope) -> str:
    """Return the host that a request names, without its port."""
    host = HTTPConnection(scope).headers.get("host", "").lower()
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdigit() else host
