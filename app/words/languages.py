"""The languages that people are addressed in: their catalogues, and how they write dates and numbers."""

import io
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent, get_decimal_symbol
from babel.support import NullTranslations, Translations
from babel.units import format_unit

from app.domain.iso_durations import parse_period
from app.words.messages import Label
from schema.enums import CATALOGUES, Language

LANGUAGE_CODES = tuple(each.code for each in Language)
"""The first one is the language of the declarations themselves."""
_REMEMBERED = 4096
"""How many words and days are kept at hand as they are said: a page says some hundred, most of them again and again."""
_MOST_WISHES = 20
"""How many languages of an Accept-Language header are looked at."""
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

    @property
    def has_decimal_comma(self) -> bool:
        """Whether two and a half is 2,5: spreadsheets then expect semicolons between the cells of a text file."""
        return get_decimal_symbol(self.locale) == ","

    def _say(self, text: str) -> str:
        return MARKS.sub("", self.translated(text))

    def translated(self, text: str) -> str:
        """Return a text in this language with the marks it has; itself if nobody has translated it."""
        return str(self._words.gettext(text)) if text else ""

    def say_many(self, one: str, many: str, count: int) -> str:
        """Return one of two texts, by a number that stands in it as {count}."""
        return self._words.ngettext(one, many, count).format(count=self.number(count))

    def written(self, value: object) -> str:
        """Return what stands in a message as this language writes it: a label, a day, a number, or a text as it is."""
        match value:
            case Label(text, is_inside):
                return self.say(text[:1].upper() + text[1:]).lower() if is_inside else self.say(text)
            case date():
                return self.day(value)
            case int() | Decimal():
                return self.number(value)
        return str(value)

    def _day(self, value: date) -> str:
        return format_date(value, "medium", locale=self.locale)

    def written_day(self, value: date) -> str:
        """Return a day as it stands on paper: 5 January 2027."""
        return format_date(value, "long", locale=self.locale)

    def long_day(self, value: date) -> str:
        """Return a day with all its words: Tuesday, 5 January 2027."""
        return format_date(value, "full", locale=self.locale)

    def short_day(self, value: date) -> str:
        """Return a day without its year: 5 Jan."""
        return format_skeleton("MMMd", value, locale=self.locale)

    def share(self, value: float) -> str:
        """Return a part of one: 82%."""
        return format_percent(value, locale=self.locale)

    def month(self, value: date) -> str:
        """Return a month: Jan 2027."""
        return format_skeleton("yMMM", value, locale=self.locale)

    def moment(self, value: datetime, zone: ZoneInfo) -> str:
        """Return an instant in the organisation's zone, to the minute."""
        day = format_date(value.astimezone(zone), "medium", locale=self.locale)
        return str(self.locale.datetime_formats["medium"]).format(
            format_time(value, "short", tzinfo=zone, locale=self.locale), day
        )

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
            return languages()[Language(wish or "").code]
    return languages()[LANGUAGE_CODES[0]]


@lru_cache(_REMEMBERED)
def accepted_languages(header: str) -> tuple[str, ...]:
    """Return the codes in an Accept-Language header, the one wanted most first."""
    found = [_wish(part) for part in header.split(",")[:_MOST_WISHES]]
    return tuple(code for weight, code in sorted(found, key=lambda each: -each[0]) if weight > 0)


def _wish(part: str) -> tuple[float, str]:
    code, _, weight = part.partition(";")
    with suppress(ValueError):
        return float(weight.strip().removeprefix("q=") or 1), code.strip()
    return 0.0, code
