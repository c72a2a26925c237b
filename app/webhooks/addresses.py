"""Where a webhook may go: to other machines on the internet, and not to what only this machine can reach."""

import asyncio
import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

LOCAL_NAMES = ("localhost", "127.0.0.1", "::1")
PORTS = {"https": 443, "http": 80}
WRAPPING = tuple(ipaddress.IPv6Network(each) for each in ("64:ff9b::/96", "2002::/16", "2001::/32"))
"""Addresses that stand for an IPv4 address behind a translator, which may be a private one."""

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class NoAddress(ValueError):
    """The text is no address that a webhook can have."""


class PrivateAddress(Exception):
    """The name leads to a machine that is not on the internet."""


@dataclass(frozen=True, slots=True)
class Target:
    """The machine behind an address: it is looked up once, and that very machine is spoken to."""

    host: str
    ip: str
    port: int


def checked_url(text: str) -> SplitResult:
    """Return the parts of an address.

    Raises:
        NoAddress: it is none, is not encrypted, or carries a password.
    """
    try:
        parts = urlsplit(text)
        port_is_fine = parts.port != 0
    except ValueError as error:
        raise NoAddress(text) from error
    host = parts.hostname or ""
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and host in LOCAL_NAMES)
    is_plain = text.isascii() and text.isprintable() and " " not in text and "\\" not in text
    if not (is_safe and is_plain and host and port_is_fine) or "@" in parts.netloc or parts.fragment:
        raise NoAddress(text)
    return parts


async def target_of(url: str, *, may_be_private: bool) -> Target:
    """Return the machine that an address leads to now.

    Raises:
        PrivateAddress: it is none of the internet's, and that is not allowed.
        OSError: nobody knows the name.
    """
    parts = checked_url(url)
    host, port = parts.hostname or "", parts.port or PORTS[parts.scheme]
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [str(entry[4][0]) for entry in found]
    # one private address among several is enough: the next look-up could give it
    if not may_be_private and not all(is_public(each) for each in addresses):
        raise PrivateAddress(f"{host} is not an address of the internet.")
    return Target(host, addresses[0], port)


def is_public(text: str) -> bool:
    """Whether an address is one of the internet's, and not of this machine or the network around it."""
    address: Address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(str(address.ipv4_mapped))
        if any(address in network for network in WRAPPING):
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved
