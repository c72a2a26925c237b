"""Nothing is sent to where a webhook may not be."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.webhooks.addresses import ResolvedAddress, is_public, resolved_address
from tests.api import Api
from tests.jobs.hooks import Receiver
from tests.jobs.webhooks import deliveries, go_round, told
from tests.waiting import PATIENCE


async def test_nothing_is_sent_to_what_is_not_on_the_internet(api: Api, there: Receiver) -> None:
    await told(api, there.url)
    await told(api, there.url.replace("http://127.0.0.1", "https://localhost"))
    await api.do("groupCreate", name="Drivers")

    await go_round(api, may_be_private=False)

    assert there.heard == []
    assert [each["lastError"] for each in await deliveries(api)] == [
        "Not sent: 127.0.0.1 is not a public internet address.",
        "Not sent: localhost is not a public internet address.",
    ]


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "192.0.2.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1%eth0", "fc00::1", "ff02::1",
        "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "240.0.0.1",
        "fec0::1", "feff::1", "3fff::1", "3fff:fff:ffff::1", "64:ff9b:1::7f00:1", "192.88.99.1", "::ffff:192.88.99.1",
    ],
)  # fmt: skip
def test_addresses_of_this_machine_and_its_network_are_not_the_internet(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_addresses_of_other_machines_are(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/", "ftp://example.org/", "https://", "https://ada:pw@example.org/", "//example.org/",
        "hook",
        "https://example.org/#there", "https://example.org:0/", "https://example.org:99999/", "https://exa mple.org/",
        "https://[::1", "file:///etc/passwd", "http://localhost.example.org/", "https://example.org\\@127.0.0.1/",
        "https://lms..example/", "https://.example/", "https://./", f"https://{'a' * 64}.example/",
        f"https://{'.'.join(['a' * 50] * 5)}/",
    ],
)  # fmt: skip
async def test_what_is_no_safe_address_is_refused(api: Api, url: str) -> None:
    assert await api.refused("webhookCreate", name="LMS", url=url) == [("NOT_AN_ADDRESS", "input.url")]


async def test_names_are_looked_up_also_when_all_other_threads_are_busy() -> None:
    async def look_up() -> ResolvedAddress:
        busy, loop = threading.Event(), asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(max_workers=1))
        waiting = loop.run_in_executor(None, busy.wait)  # takes the only thread at once
        try:
            async with asyncio.timeout(PATIENCE):
                return await resolved_address("http://127.0.0.1:8080/", may_be_private=True)
        finally:
            busy.set()
            await waiting

    found = await asyncio.to_thread(asyncio.run, look_up())  # on a loop of its own, whose threads nobody else needs

    assert (found.ip, found.port) == ("127.0.0.1", 8080)
