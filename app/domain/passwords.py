"""Recognises passwords that are easy to guess."""

import re
import unicodedata

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
