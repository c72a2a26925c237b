"""A certificate's number cannot be guessed, and can be typed from paper."""

from math import log2

import pytest

from app.certificates.numbers import ALPHABET, DIGITS, new_number, tidy_number


def test_a_number_has_eighty_random_bits_in_letters_that_look_like_nothing_else():
    numbers = {new_number() for _ in range(1_000)}

    assert log2(len(ALPHABET)) * DIGITS == 80
    assert len(numbers) == 1_000
    assert {len(number) for number in numbers} == {len("QG-0000-0000-0000-0000")}
    assert set("".join(number.removeprefix("QG").replace("-", "") for number in numbers)) == set(ALPHABET)


@pytest.mark.parametrize(
    "typed",
    ["QG-7K3M-9A01-2RTX-W5CD", "qg-7k3m-9a01-2rtx-w5cd", "QG7K3M9A012RTXW5CD", " QG 7K3M 9AOI 2RTX W5CD\n"],
)
def test_it_may_be_typed_as_people_type(typed: str):
    assert tidy_number(typed) == "QG-7K3M-9A01-2RTX-W5CD"


@pytest.mark.parametrize(
    "typed",
    ["", "QG", "7K3M-9A01-2RTX-W5CD", "QG-7K3M-9A01-2RTX", "QG-7K3M-9A01-2RTX-W5CDX", "QG-7K3M-9A01-2RTX-W5C!",
     "QG-7K3M-9A01-2RTX-W5C\0", "QG-٧K3M-9A01-2RTX-W5CD", "Q" * 10_000],
)  # fmt: skip
def test_what_is_no_number_is_none(typed: str):
    assert tidy_number(typed) is None
