"""The languages of the screens: their catalogues, and how they write dates and numbers."""

import io
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_skeleton
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from babel.support import NullTranslations, Translations
from babel.units import format_unit

from app.domain.iso_durations import parse_period
from schema import enums

CATALOGUES = Path(__file__).parent / "locale"
LANGUAGE_CODES = tuple(each.code for each in enums.Language)
"""The first one is the language of the declarations themselves."""
_REMEMBERED = 4096
"""How many words and days are kept at hand as they are said: a page says some hundred, most of them again and again."""
NUMBERS = re.compile(r"\d+")
ABOUT_LABELS = ("{text} is required.", "This is not a valid {text}.")
"""Messages of the API that a label stands in."""
MARKS = re.compile(r"\s*\((?:[SRE]\d+(?:[-, ]+|(?=\))))+\)|`")
"""Numbers of rules and marks of code, which the declarations have for those who read the rules and the API."""


class SpokenLanguage:
    """One language: how to say and to write things in it."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.locale = Locale.parse(code if code != "en" else "en_GB")
        self._words = _catalogue(code)
        self.say: Callable[[str], str] = lru_cache(_REMEMBERED, typed=True)(self._say)
        """Text in this language, itself if nobody has translated it; without the rules it cites and marks of code."""
        self.day: Callable[[date], str] = lru_cache(_REMEMBERED)(self._day)
        """Days as people write them: 5 Jan 2027."""

    @property
    def name(self) -> str:
        """What its speakers call it."""
        return (self.locale.get_language_name(self.code) or self.code).capitalize()

    def _say(self, text: str) -> str:
        return MARKS.sub("", self._words.gettext(text)) if text else ""

    def say_many(self, one: str, many: str, count: int) -> str:
        """Return one of two texts, by a number that stands in it as {count}."""
        return self._words.ngettext(one, many, count).format(count=self.number(count))

    def say_message(self, text: str) -> str:
        """Return a message of the API in this language.

        The catalogue has its numbers as {0}, {1} …, and a label that it speaks of as {text}.
        """
        numbers = NUMBERS.findall(text)
        places = iter(range(len(numbers)))
        pattern = NUMBERS.sub(lambda _: f"{{{next(places)}}}", text)
        for found in (self.say(text), self.say(pattern)):
            if found not in (text, pattern):
                return found.format(*numbers)
        return next((said for said in self._about_labels(text)), text)

    def _about_labels(self, text: str) -> Iterator[str]:
        for sentence in ABOUT_LABELS:
            before, after = sentence.split("{text}")
            if text.startswith(before) and text.endswith(after) and self.say(sentence) != sentence:
                label = text[len(before) : len(text) - len(after)]
                said = self.say(label) if self.say(label) != label else self.say(label.capitalize()).lower()
                yield self.say(sentence).format(text=said)

    def _day(self, value: date) -> str:
        return format_date(value, "medium", locale=self.locale)

    def written_day(self, value: date) -> str:
        """Return a day as it stands on paper: 5 January 2027."""
        return format_date(value, "long", locale=self.locale)

    def long_day(self, value: date) -> str:
        """Return a day with all its words: Tuesday, 5 January 2027."""
        return format_date(value, "full", locale=self.locale)

    def month(self, value: date) -> str:
        """Return a month: Jan 2027."""
        return format_skeleton("yMMM", value, locale=self.locale)

    def moment(self, value: datetime, zone: ZoneInfo) -> str:
        """Return an instant in the organisation's zone."""
        return format_datetime(value, "medium", tzinfo=zone, locale=self.locale)

    def number(self, value: int | Decimal) -> str:
        return format_decimal(value, locale=self.locale)

    def period(self, text: str) -> str:
        """Return a length of time, given as P1Y: 1 year."""
        found = parse_period(text)
        if found is None:
            return text
        return format_unit(found.count, f"duration-{found.unit.value.lower()}", locale=self.locale)


def _catalogue(code: str) -> NullTranslations:
    path = CATALOGUES / f"{code}.po"
    if not path.exists():
        return NullTranslations()
    with path.open("rb") as file:
        catalogue = read_po(file, locale=code)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translations(compiled)


@cache
def languages() -> dict[str, SpokenLanguage]:
    return {code: SpokenLanguage(code) for code in LANGUAGE_CODES}


def best_language(wishes: Iterable[str | None]) -> SpokenLanguage:
    """Return the first language that is wished for and that there is; by its code in BCP 47, or the API's name."""
    for wish in wishes:
        with suppress(ValueError):
            return languages()[enums.Language(wish or "").code]
    return languages()[LANGUAGE_CODES[0]]
