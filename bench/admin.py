"""What a page of the admin costs on the server, beside its GraphQL alone: `python -m bench.admin`, with the demo in it.

Every page is asked over ASGI, all of them in turns, in one process: the figures of one run can be compared with each
other. CPU is what the process itself worked, of which a busy machine adds little; the least of it is what the page
needs. A page's bytes are those of the HTML; the first page adds its style sheet and scripts.
"""

import asyncio
import re
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from app.asgi import Settings, application
from app.auth.sessions import set_password
from app.db.migrations.runner import migrate
from app.db.transaction import transaction
from app.demo.organisation import DEMO
from app.http.serving import start_relaying
from app.importing import import_folder
from schema.people import User

ROUNDS = 40
WARM = 5
EMAIL, PASSWORD = "marijke.devries@delinde.example", "a made-up password"
PAGES = (
    "/admin/", "/admin/users", "/admin/users?q=de", "/admin/assignments", "/admin/qualifications", "/admin/completions",
    "/admin/qualifications/new", "/admin/users/new",
)  # fmt: skip
LISTS = ("/admin/users", "/admin/assignments", "/admin/qualifications")
"""The first row of each has a page that is measured too."""
ORIGIN = {"origin": "http://bench"}


async def main() -> None:
    """Measure each page."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(database=f"sqlite://{Path(folder) / 'bench.sqlite3'}")
        app = application(settings)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bench") as http,
        ):
            await migrate()
            await import_folder(DEMO, clock=settings.clock(), is_relative=True)
            await _enter(http, settings)
            start_relaying()
            await _measure(http)


async def _enter(http: httpx.AsyncClient, settings: Settings) -> None:
    user = await User.get(email=EMAIL)

    async def give(_connection: object) -> None:
        await set_password(user, PASSWORD, now=settings.clock().now())

    await transaction(give)
    await http.post("/admin/sign-in", data={"email": EMAIL, "password": PASSWORD}, headers=ORIGIN)


@dataclass(slots=True)
class Figures:
    """What one page cost, in milliseconds, each time it was asked."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    size: int = 0


async def _measure(http: httpx.AsyncClient) -> None:
    found = {address: Figures() for address in [*PAGES, *[await _first_in(http, each) for each in LISTS]]}
    for turn in range(WARM + ROUNDS):
        for address, figures in found.items():
            await _ask(http, address, figures, counts=turn >= WARM)
    print(f"{'page':38} {'p50 ms':>7} {'p95 ms':>7} {'cpu p50':>8} {'cpu min':>8} {'kB':>6}")
    for address, each in found.items():
        wall, cpu = statistics.median(each.wall), statistics.median(each.cpu)
        print(
            f"{address:38} {wall:7.1f} {_p95(each.wall):7.1f} {cpu:8.1f} {min(each.cpu):8.1f} {each.size / 1000:6.1f}"
        )
    await _weigh(http)


async def _first_in(http: httpx.AsyncClient, address: str) -> str:
    """Return the address of the first row of a list."""
    return str(re.findall(r'href="(/admin/[a-z-]+/[A-Za-z0-9_-]{8,})["?]', (await http.get(address)).text)[0])


async def _ask(http: httpx.AsyncClient, address: str, figures: Figures, *, counts: bool) -> None:
    wall, cpu = time.perf_counter(), time.process_time()
    answer = await http.get(address)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    assert answer.status_code == 200, address
    figures.size = len(answer.content)
    if counts:
        figures.wall.append(wall * 1000)
        figures.cpu.append(cpu * 1000)


async def _weigh(http: httpx.AsyncClient) -> None:
    for address in ("/admin/sign-in", "/admin/", "/admin/users"):
        text = (await http.get(address)).text
        assets = sorted(set(re.findall(r'(?:href|src)="(/admin/static/[^"#]+)', text)))
        sizes = {asset.rpartition("/")[2]: len((await http.get(asset)).content) / 1000 for asset in assets}
        listed = ", ".join(f"{name} {size:.1f}" for name, size in sizes.items())
        total = len(text.encode()) / 1000 + sum(sizes.values())
        print(f"{address} with all that it loads: {total:.1f} kB uncompressed ({listed})")


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


if __name__ == "__main__":
    asyncio.run(main())
