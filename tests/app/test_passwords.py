"""A password can be checked, but not read; and those that are guessed first are known."""

import asyncio
import time

import pytest
from argon2 import extract_parameters

from app.auth.passwords import HASHER, NOBODYS, hashed, matches
from app.domain.passwords import is_too_easy

PASSWORD = "vier kastanjes vallen"


async def test_a_password_fits_its_digest_and_no_other_does():
    digest = await hashed(PASSWORD)

    assert digest.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert PASSWORD not in digest
    assert await matches(PASSWORD, digest)
    assert not await matches(PASSWORD + " ", digest)
    assert not await matches("", digest)


async def test_the_same_password_has_another_digest_each_time():
    assert len({await hashed(PASSWORD) for _ in range(3)}) == 3


async def test_a_password_fits_whichever_way_its_accents_were_typed():
    digest = await hashed("Kas\u0301ta\u0301njes")

    assert await matches("K\u0061s\u0301t\u00e1njes", digest)


@pytest.mark.parametrize("password", [PASSWORD, "", "\0", "\ud800 broken", "x" * 100_000])
async def test_nothing_fits_where_there_is_no_password(password: str):
    assert not await matches(password, None)
    assert not await matches(password, NOBODYS)


def test_saying_no_for_nobody_is_the_same_work_as_for_somebody():
    assert extract_parameters(NOBODYS) == extract_parameters(HASHER.hash(PASSWORD))


async def test_others_are_served_while_passwords_are_checked():
    digest = await hashed(PASSWORD)
    checking = asyncio.gather(*(matches(PASSWORD, digest) for _ in range(8)))

    waits = []
    while not checking.done():
        before = time.perf_counter()
        await asyncio.sleep(0.001)
        waits.append(time.perf_counter() - before)

    assert await checking == [True] * 8
    assert len(waits) > 8


@pytest.mark.parametrize(
    "password",
    [
        "password123", "Wachtwoord2026!", "WELKOM12345", "1234567890", "9876543210", "qwertyuiop", "QwertyUiop!1",
        "abcdefghijkl", "aaaaaaaaaaaa", "1q2w3e4r5t", "abababababab", "12312312312", "qualgraph-2026", "geheim!!!!!!",
    ],
)  # fmt: skip
def test_what_is_guessed_first_is_too_easy(password: str):
    assert is_too_easy(password)


@pytest.mark.parametrize(
    "password", [PASSWORD, "passwordless trees", "welkom thuis, kat", "hK3-9xq_Lw2", "天地玄黄宇宙洪荒日月"]
)
def test_what_is_not_guessed_first_is_not(password: str):
    assert not is_too_easy(password)


def test_what_a_person_is_called_is_too_easy_for_that_person():
    assert is_too_easy("Ann@Care.example", "ann@care.example", "Ann Vermeulen")
    assert is_too_easy("ann vermeulen", "ann@care.example", "Ann Vermeulen")
    assert not is_too_easy("ann@care.example", "bob@care.example", "Bob")
