"""Sends one message, with limits on time and size and without following redirects."""

import asyncio
import re
import ssl
from dataclasses import dataclass
from datetime import datetime
from functools import cache

import httpx

from app.webhooks.addresses import NoAddress, PrivateAddress, ResolvedAddress, checked_url, resolved_address
from app.webhooks.signing import signed_headers

SEND_TIMEOUT = 15.0  # seconds for everything together, from looking up the name to the end of the answer
SNIPPET = 500  # bytes kept of an answer
_GONE = 410
UNSHOWN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffd]")


@dataclass(frozen=True, slots=True)
class WebhookMessage:
    """What is to be sent, to where, and the secrets that its receiver may know."""

    id: str
    url: str
    body: bytes
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeliveryOutcome:
    """What came of it: the status that was answered, if anything was, and what went wrong."""

    status: int | None
    error: str = ""

    @property
    def is_delivered(self) -> bool:
        """Whether the other system said that it has it."""
        return self.status is not None and 200 <= self.status < 300

    @property
    def is_gone(self) -> bool:
        """Whether it wants to be told nothing any more."""
        return self.status == _GONE


async def send(
    message: WebhookMessage, *, sent_at: datetime, may_be_private: bool, patience: float = SEND_TIMEOUT
) -> DeliveryOutcome:
    """Send a message; whatever goes wrong is an outcome."""
    try:
        async with asyncio.timeout(patience):
            target = await resolved_address(message.url, may_be_private=may_be_private)
            return await _post(message, target, sent_at)
    except TimeoutError:
        return DeliveryOutcome(None, f"No answer within {patience:g} seconds.")
    except (NoAddress, PrivateAddress) as error:
        return DeliveryOutcome(None, f"Not sent: {error}")
    except (OSError, httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        return DeliveryOutcome(None, f"{type(error).__name__}: {error}"[:SNIPPET])


async def _post(message: WebhookMessage, target: ResolvedAddress, sent_at: datetime) -> DeliveryOutcome:
    """Post to the very machine that was checked, under its name: another look-up could give another machine."""
    parts = checked_url(message.url)
    address = f"[{target.ip}]" if ":" in target.ip else target.ip
    path = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
    headers = {
        "host": parts.netloc,
        "content-type": "application/json",
        "user-agent": "Qualgraph-Webhooks",
        "accept-encoding": "identity",
        **signed_headers(message.id, message.body, keys=message.keys, sent_at=sent_at),
    }
    url = f"{parts.scheme}://{address}:{target.port}{path}"
    extensions = {"sni_hostname": target.host} if parts.scheme == "https" else {}
    async with (
        httpx.AsyncClient(
            trust_env=False, follow_redirects=False, timeout=SEND_TIMEOUT, verify=_certificates()
        ) as client,
        client.stream("POST", url, content=message.body, headers=headers, extensions=extensions) as answer,
    ):
        return _outcome(answer.status_code, await _beginning(answer))


def _outcome(status: int, text: str) -> DeliveryOutcome:
    if 300 <= status < 400:
        return DeliveryOutcome(status, "It answered with a redirect, which is not followed.")
    return DeliveryOutcome(status, "" if 200 <= status < 300 else text)


async def _beginning(answer: httpx.Response) -> str:
    """Return how an answer begins; the rest is not read."""
    found = b""
    async for piece in answer.aiter_raw(SNIPPET):
        found += piece
        if len(found) >= SNIPPET:
            break
    return UNSHOWN.sub(" ", found[:SNIPPET].decode("utf-8", errors="replace"))


@cache
def _certificates() -> ssl.SSLContext:
    """Return whom to believe, read once: that takes tens of milliseconds."""
    return httpx.create_ssl_context(trust_env=False)
