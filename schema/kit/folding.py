"""One form of a text for finding and sorting it, the same on every database: élise, ÉLISE and Elise are one."""

import re
import unicodedata
from functools import lru_cache

LONGEST_KEY = 300
"""Characters. Two such keys, of four bytes a character, still fit into an entry of an index of PostgreSQL (2,704)."""

_SPELLED_OUT = str.maketrans(
    {
        "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŧ": "t",
        "ŋ": "n", "ĸ": "k", "ɓ": "b", "ɖ": "d", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ŀ": "l",
        # one letter to who reads Arabic or Persian, and two to the keyboards of their countries
        "ى": "ي", "ی": "ي", "ک": "ك", "ـ": "",
        # apostrophes, as people, telephones and spreadsheets write them: O’Connor is found as oconnor and o'connor
        "'": "", "’": "", "‘": "", "ʼ": "", "ʻ": "", "ʹ": "", "`": "", "´": "", "′": "", "‛": "", "＇": "",
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
    }
)  # fmt: skip
"""Letters and signs that no rule of Unicode takes apart."""
_MADE_OF_LETTERS = frozenset({0, 8, 9})
"""Combining classes of marks that are kept: vowels that are written as marks, voiced kana, and the virama."""
_PLAIN = re.compile(r"[!-&(-_a-~ ]*")  # ASCII without apostrophes and control characters


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Return the key of a text: without case, accents and apostrophes, special letters spelled out, single spaces.

    Nothing of it is meant for people's eyes. Two keys compare by the numbers of their characters, which is the order
    of their bytes too.
    """
    if _PLAIN.fullmatch(text):
        return " ".join(text.lower().split())[:LONGEST_KEY]
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = unicodedata.normalize("NFKC", "".join(filter(_is_said, apart)).translate(_SPELLED_OUT))
    return " ".join(plain.split())[:LONGEST_KEY].rstrip()


def _is_said(character: str) -> bool:
    """Whether a character of a text that was taken apart says something by itself; joiners and accents do not."""
    return unicodedata.combining(character) in _MADE_OF_LETTERS and unicodedata.category(character) != "Cf"
