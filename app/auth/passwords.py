"""Keeps passwords so that whoever has the database cannot read them, and knows those that are guessed first."""

import asyncio
import os
import re
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

T = TypeVar("T")

HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)  # argon2id: 19 MiB and 28 ms a time
NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$" + "A" * 22 + "$" + "A" * 43
"""A digest that no password fits, which takes as long to find out as for anybody's."""

# Each takes a core and much memory meanwhile: a few at a time, so that others are served.
HASHING = ThreadPoolExecutor(max(1, min(4, (os.cpu_count() or 1) // 2)), thread_name_prefix="passwords")

LEAST_DIFFERENT = 5  # characters
RUNS = ("01234567890123456789", "98765432109876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm")
_COMMON_WORDS = """
    abc abcd admin administrator adminadmin asdf asdfgh asdfghjkl azerty azertyuiop baseball changeme chocolate computer
    dragon elizabeth football geheim hallo helloworld iloveyou internet jennifer letmein liverpool manchester master
    michael monkey passw0rd password passwordpassword pokemon princess qazwsx qazwsxedc qualgraph qwer qwert qwerty
    qwertyqwerty qwertyuiop samsung secret starwars sunshine superman temppassword test testtest testtesttest trustno
    voetbal wachtwoord welcome welkom whatever zxcvbn zxcvbnm
"""
_WORDS = frozenset(_COMMON_WORDS.split())
"""What is too easy with whatever digits and signs behind it."""
_COMMON = """
    1122334455 123123123123 123321123321 1234512345 12345qwert 123456789a 123456789q 1234567890a 1234567890q
    123qweasdzxc 147258369 1472583690 1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc
    a123456789 a1b2c3d4e5 a1b2c3d4e5f6 a1s2d3f4g5 aa12345678 abc123abc123 q1w2e3r4t5 q1w2e3r4t5y6 qazwsxedcrfv
    qwe123qwe123 zaq12wsxcde3 zaq1zaq1zaq1 zaq1xsw2cde3 zaqxswcdevfr
"""
COMMON = frozenset(_COMMON.split())


def normal(password: str) -> str:
    """The password as every keyboard gives it: an é is one character, whichever way it was typed."""
    return unicodedata.normalize("NFC", password)


def is_too_easy(password: str, *about: str) -> bool:
    """Whether guessing begins with it: it is common, hardly varied, or what the person is called."""
    folded = normal(password).casefold()
    word = re.sub(r"[\W\d_]+$", "", folded)
    return (
        folded in COMMON
        or word in _WORDS
        or any(folded in run for run in RUNS)
        or len(set(folded)) < LEAST_DIFFERENT
        or folded in {each.casefold() for each in about}
    )


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
    """Broken texts are possible in JSON, and are nobody's password."""
    return normal(password).encode("utf-8", "surrogatepass")


async def _aside(work: Callable[[], T]) -> T:
    return await asyncio.get_running_loop().run_in_executor(HASHING, work)
