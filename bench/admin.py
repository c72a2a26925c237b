"""What a page of the admin costs on the server, beside its GraphQL alone: `python -m bench.admin`, with the demo in it.

Every page is asked over ASGI, in turns with the document behind it, in one process: the figures of one run can be
compared with each other. A page's bytes are those of the HTML; the first page adds its style sheet and scripts.
"""

import asyncio
import re
import statistics
import tempfile
import time
from pathlib import Path

import httpx

from app.demo import DEMO
from app.desk import admin
from app.importing import import_folder
from app.migrate import migrate
from app.sessions import set_password
from app.settings import Settings
from app.transaction import transaction
from app.web import assemble
from resolvers.context import Context
from resolvers.graphql import schema
from schema.people import User

ROUNDS = 40
WARM = 5
EMAIL, PASSWORD = "marijke.devries@delinde.example", "a made-up password"
PAGES = (
    "/admin/", "/admin/users", "/admin/users?q=de", "/admin/assignments", "/admin/qualifications", "/admin/completions",
    "/admin/qualifications/new", "/admin/users/new",
)  # fmt: skip
ORIGIN = {"origin": "http://bench"}


async def main() -> None:
    """Measure each page."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(database=f"sqlite://{Path(folder) / 'bench.sqlite3'}")
        app = assemble(settings, schema=schema, make_context=Context, desk=admin)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bench") as http,
        ):
            await migrate()
            await import_folder(DEMO, clock=settings.clock(), is_relative=True)
            await _enter(http, settings)
            await _measure(http)


async def _enter(http: httpx.AsyncClient, settings: Settings) -> None:
    user = await User.get(email=EMAIL)

    async def give(_connection: object) -> None:
        await set_password(user, PASSWORD, now=settings.clock().now())

    await transaction(give)
    await http.post("/admin/sign-in", data={"email": EMAIL, "password": PASSWORD}, headers=ORIGIN)


async def _measure(http: httpx.AsyncClient) -> None:
    first = (await http.get("/admin/users")).text
    details = re.findall(r'href="(/admin/[a-z-]+/[A-Za-z0-9_-]{8,})["?]', first)[:1]
    print(f"{'page':34} {'p50 ms':>7} {'p95 ms':>7} {'kB':>6}")
    for address in [*PAGES, *details]:
        times, size = [], 0
        for turn in range(WARM + ROUNDS):
            start = time.perf_counter()
            answer = await http.get(address)
            took = time.perf_counter() - start
            assert answer.status_code == 200, address
            size = len(answer.content)
            if turn >= WARM:
                times.append(took * 1000)
        print(f"{address[:34]:34} {statistics.median(times):7.1f} {_p95(times):7.1f} {size / 1000:6.1f}")
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
