"""What tests of transactions look at."""

import asyncio

from app.db.database import fetch, opened


async def names() -> list[str]:
    return [row[0] for row in await fetch("SELECT name FROM shelf ORDER BY name")]


async def everything_to_end() -> None:
    while running := set(opened().running):
        await asyncio.wait(running)
