"""What downloading a long list costs: `python -m bench.exports [rows] [database]`.

So many groups are downloaded in the admin as CSV, as a spreadsheet and for an import, piece by piece. What counts are
the time, and by how much the memory of the process grows after the first fiftieth of the file. Without an address a
fresh SQLite file is used; another database has to be empty.

A million rows as CSV on SQLite took 377 s on two cores that were very busy (30 November 2026, a load of 15): 31.9 MB
were sent, and the memory of the process grew from 267.1 to 283.0 MB at most.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from app.db.bulk import insert
from app.db.database import close_database, open_database
from app.db.entities import made
from app.db.migrations.runner import migrate
from app.db.transaction import transaction
from schema.groups import Group
from tests.admin_ui.taking import Taking
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api, api_on

ROWS, AT_ONCE = 1_000_000, 50_000
FILES = ("csv", "xlsx", "import")
_PAGE = 4096  # bytes


async def main(rows: int, url: str) -> None:
    """Fill the database, download, and say what that cost."""
    await open_database(url)
    await migrate()
    await close_database()
    async with api_on(url) as api:
        for first in range(0, rows, AT_ONCE):
            await transaction(_groups(first, min(first + AT_ONCE, rows)))
        print(f"{rows:,} rows{'':12} seconds  MB sent  MB of memory: at a fiftieth, most, more")
        for extension in FILES:
            await download(api, extension)


def _groups(first: int, last: int) -> Callable[[object], Awaitable[None]]:
    async def body(_: object) -> None:
        await insert([made(Group, name=f"Group number {each:07}", code=f"G-{each}") for each in range(first, last)])

    return body


async def download(api: Api, extension: str) -> None:
    """Take one file, and look at the memory at each piece."""
    ada, sizes, memory = await Visitor(api).enter(ADMIN), [], []

    async def look(taking: Taking) -> None:
        sizes.append(len(taking.content))
        memory.append(_memory())
        taking.content.clear()

    began = time.perf_counter()
    taken = await Taking(ada, f"/admin/groups/export/{extension}", look).run()
    seconds = time.perf_counter() - began
    assert taken.is_whole
    early, most = memory[len(memory) // 50], max(memory)
    figures = [f"{each / 1e6:8.1f}" for each in (sum(sizes), early, most, most - early)]
    print(f"{extension:24} {seconds:8.1f} {' '.join(figures)}")


def _memory() -> int:
    """Return the bytes of memory that this process has."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE


if __name__ == "__main__":
    count = int(sys.argv[1].replace(",", "")) if len(sys.argv) > 1 else ROWS
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(count, sys.argv[2] if len(sys.argv) > 2 else f"sqlite://{folder}/bench.sqlite3"))
