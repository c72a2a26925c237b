"""The fonts of certificates, for names in many scripts; characters without a glyph are left out.

See fonts/README.md for what is covered, and for the licences.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[1] / "fonts"
SERIF, SANS = "NotoSerifDisplay-Regular", "NotoSans-Regular"
"""For names and titles, and for all else: Latin, Greek and Cyrillic, with all marks."""
FURTHER = (
    "NotoNaskhArabic-Regular",
    "NotoSansHebrew-Regular",
    "NotoSansDevanagari-Regular",
    "NotoSansBengali-Regular",
    "NotoSansGurmukhi-Regular",
    "NotoSansGujarati-Regular",
    "NotoSansOriya-Regular",
    "NotoSansTamil-Regular",
    "NotoSansTelugu-Regular",
    "NotoSansKannada-Regular",
    "NotoSansMalayalam-Regular",
    "NotoSansSinhala-Regular",
    "NotoSansThai-Regular",
    "NotoSansLao-Regular",
    "NotoSansMyanmar-Regular",
    "NotoSansKhmer-Regular",
    "NotoSansEthiopic-Regular",
    "NotoSansArmenian-Regular",
    "NotoSansGeorgian-Regular",
    "DroidSansFallback",
)
"""What the other letters are taken from: the first of these that has one. The last has Chinese, Japanese and Korean."""
SHAPING = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""Says how its neighbours are joined, and is nothing to be seen itself."""


def file_of(font: str) -> Path:
    return FONTS / f"{font}.ttf"


def fonts_for(texts: Iterable[str]) -> list[str]:
    """Return which further fonts are needed for texts that can be printed."""
    letters = {letter for text in texts for letter in text if not _is_plain(letter)}
    return [font for font in FURTHER if letters & {each for each in letters if _font_of(each) == font}]


def can_print(text: str) -> bool:
    """Whether there is a shape for every letter."""
    return all(_is_plain(letter) or _font_of(letter) is not None for letter in text)


def on_one_line(text: str) -> str:
    """Return the text as it would stand on paper if there were a shape for every letter."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def printable(text: str) -> str:
    """Return the text on one line without each letter that there is no shape for, and without its marks."""
    kept, is_left_out = [], False
    for letter in on_one_line(text):
        is_mark = unicodedata.category(letter).startswith("M")
        is_left_out = not can_print(letter) or (is_mark and is_left_out)
        kept += [] if is_left_out else [letter]
    return " ".join("".join(kept).split())


def _is_plain(letter: str) -> bool:
    return letter in SHAPING or (ord(letter) in _shapes(SERIF) and ord(letter) in _shapes(SANS))


def _font_of(letter: str) -> str | None:
    return next((font for font in FURTHER if ord(letter) in _shapes(font)), None)


@cache
def _shapes(font: str) -> frozenset[int]:
    with TTFont(file_of(font), lazy=True) as opened:
        return frozenset(opened.getBestCmap())
