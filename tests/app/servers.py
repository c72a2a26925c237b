"""A server process on a free port, and a socket to talk to it without any client's help."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from tests.waiting import ending, in_time

SERVE = "import sys; from app.http.serving import serve; from app.settings import Settings; import os; "
SERVE += "serve(Settings.read(os.environ, port=0), application=sys.argv[1])"
EDGE = "tests.app.edge_app:from_environment"


@dataclass
class Running:
    port: int
    banner: str
    process: asyncio.subprocess.Process

    async def stop(self) -> tuple[int, str]:
        """The exit code and what the server had to say on its way out."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGINT)
        assert self.process.stderr is not None
        rest = await in_time(self.process.stderr.read())
        return await self.process.wait(), rest.decode()

    async def send(self, *pieces: bytes, close: bool = True) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of the answer to raw bytes; reads until the server closes the connection."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
        head, _, body = (await in_time(reader.read(-1))).partition(b"\r\n\r\n")
        writer.close()
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        return int(first.split(" ")[1]), headers, body


async def _read_banner(stderr: asyncio.StreamReader) -> str:
    try:
        return (await in_time(stderr.readuntil(b"Ctrl-C.\n"))).decode()
    except asyncio.IncompleteReadError as early:
        raise AssertionError(f"The server did not start:\n{early.partial.decode()}") from None


@asynccontextmanager
async def serving(database: str, application: str = EDGE, **environment: str) -> AsyncIterator[Running]:
    given = {**os.environ, **environment, "QUALGRAPH_DATABASE": database}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SERVE, application, env=given, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    async with ending(process):
        banner = await _read_banner(process.stderr)
        address = re.search(r"http://127\.0\.0\.1:(\d+)/graphql", banner)
        assert address, banner
        yield Running(int(address[1]), banner, process)
