"""Lets others have their turn while a long file is worked through: a server asks and answers in one thread."""

from asyncio import sleep
from collections.abc import AsyncGenerator, Iterable
from typing import TypeVar

T = TypeVar("T")
LINES_A_TURN = 100  # some ten milliseconds of people, who take longest


async def in_turns(lines: Iterable[T]) -> AsyncGenerator[T, None]:
    """Give one line after the other, and after so many of them everybody else who waits is let through."""
    for number, line in enumerate(lines):
        if number and number % LINES_A_TURN == 0:
            await sleep(0)
        yield line
