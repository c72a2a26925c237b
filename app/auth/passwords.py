"""Hashes passwords, so that they cannot be read from the database."""

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from app.domain.passwords import normal

T = TypeVar("T")

HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)  # argon2id: 19 MiB and 28 ms a time
NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$" + "A" * 22 + "$" + "A" * 43
"""A digest that no password fits, which takes as long to find out as for anybody's."""

# Each takes a core and much memory meanwhile: a few at a time, so that others are served.
HASHING = ThreadPoolExecutor(max(1, min(4, (os.cpu_count() or 1) // 2)), thread_name_prefix="passwords")


async def hashed(password: str) -> str:
    """What is stored of a password."""
    return await _aside(lambda: HASHER.hash(_bytes(password)))


async def matches(password: str, digest: str | None) -> bool:
    """Whether this is the password; it takes as long to say no when there is none."""

    def verify() -> bool:
        try:
            return HASHER.verify(digest or NOBODYS, _bytes(password))
        except VerifyMismatchError:
            return False

    return await _aside(verify)


def _bytes(password: str) -> bytes:
    """Text that is not valid Unicode is possible in JSON, and is nobody's password."""
    return normal(password).encode("utf-8", "surrogatepass")


async def _aside(work: Callable[[], T]) -> T:
    return await asyncio.get_running_loop().run_in_executor(HASHING, work)
