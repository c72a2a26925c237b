"""Checks that a webhook leads to a public internet address."""

import asyncio
import ipaddress
import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from urllib.parse import SplitResult, urlsplit

LOCAL_NAMES = ("localhost", "127.0.0.1", "::1")
PORTS = {"https": 443, "http": 80}
WRAPPING = tuple(ipaddress.IPv6Network(each) for each in ("64:ff9b::/96", "2002::/16", "2001::/32"))
"""Addresses that stand for an IPv4 address behind a translator, which may be a private one."""
BESIDE: tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...] = (
    *(ipaddress.IPv6Network(each) for each in ("fec0::/10", "3fff::/20", "64:ff9b:1::/48")),
    ipaddress.IPv4Network("192.88.99.0/24"),
)
"""Site-local, for documentation, translators of one's own, relays that are no more: not the internet either."""
LONGEST_NAME = 253  # characters, as the DNS has it
LOOKING_UP = ThreadPoolExecutor(max_workers=4, thread_name_prefix="webhook-names")
"""Names that take long to look up keep nothing waiting but each other."""

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class NoAddress(ValueError):
    """The text is no address that a webhook can have."""


class PrivateAddress(Exception):
    """The name leads to a machine that is not on the internet."""


@dataclass(frozen=True, slots=True)
class ResolvedAddress:
    """The machine behind an address: it is looked up once, and that very machine is spoken to."""

    host: str
    ip: str
    port: int


def checked_url(text: str) -> SplitResult:
    """Return the parts of an address.

    Raises:
        NoAddress: it is none, is not encrypted, carries a password, or has a name that nobody can look up.
    """
    try:
        parts = urlsplit(text)
        leads_somewhere = _can_be_looked_up(parts.hostname or "") and parts.port != 0
    except ValueError as error:
        raise NoAddress(text) from error
    is_bare = "@" not in parts.netloc and not parts.fragment
    if not (leads_somewhere and is_bare and _is_plain(text) and _is_protected(parts)):
        raise NoAddress(text)
    return parts


def _can_be_looked_up(host: str) -> bool:
    """Whether the DNS could know a name.

    Raises:
        ValueError: it is empty or too long between two dots.
    """
    return 0 < len(host.encode("idna").removesuffix(b".")) <= LONGEST_NAME


def _is_plain(text: str) -> bool:
    """Whether every program reads the text as the same address."""
    return text.isascii() and text.isprintable() and " " not in text and "\\" not in text


def _is_protected(parts: SplitResult) -> bool:
    """Whether nobody on the way can listen: it is encrypted, or does not leave this machine."""
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOCAL_NAMES)


async def resolved_address(url: str, *, may_be_private: bool) -> ResolvedAddress:
    """Return the machine that an address leads to now.

    Raises:
        PrivateAddress: it is none of the internet's, and that is not allowed.
        OSError: nobody knows the name.
    """
    parts = checked_url(url)
    host, port = parts.hostname or "", parts.port or PORTS[parts.scheme]
    look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    found = await asyncio.get_running_loop().run_in_executor(LOOKING_UP, look_up)
    addresses = [str(entry[4][0]) for entry in found]
    # one private address among several is enough: the next look-up could give it
    if not may_be_private and not all(is_public(each) for each in addresses):
        raise PrivateAddress(f"{host} is not a public internet address.")
    return ResolvedAddress(host, addresses[0], port)


def is_public(text: str) -> bool:
    """Whether an address is one of the internet's, and not of this machine or the network around it."""
    address: Address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(str(address.ipv4_mapped))
        if any(address in network for network in WRAPPING):
            return False
    if any(address in network for network in BESIDE):
        return False
    return address.is_global and not address.is_multicast and not address.is_reserved
