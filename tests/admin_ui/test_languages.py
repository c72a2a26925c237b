"""The screens speak English and Dutch: every text, every number, every day."""

import re
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from admin_ui.languages import LANGUAGE_CODES, ScreenLanguage, best_language, languages
from tests.admin_ui.visitor import Visitor
from tests.admin_ui.words import catalogue, missing, words
from tests.api import Api

PLACES = re.compile(r"\{\w*\}")
DUTCH = languages()["nl"]


@pytest.mark.parametrize("code", LANGUAGE_CODES[1:])
def test_every_text_of_the_screens_has_words_in_every_language(code: str) -> None:
    assert missing(code, words()) == [], "give them words in admin_ui/locale"


@pytest.mark.parametrize("code", LANGUAGE_CODES[1:])
def test_a_text_has_the_same_places_to_fill_in_as_its_translation(code: str) -> None:
    pairs = [
        (meant, said)
        for message in catalogue(code)
        for meant, said in zip(texts(message.id), texts(message.string), strict=True)
    ]

    different = [pair for pair in pairs if set(PLACES.findall(pair[1])) - set(PLACES.findall(pair[0]))]

    assert different == []


def texts(found: Any) -> list[str]:
    """Return the text of a message, or its singular and its plural."""
    return [found] if isinstance(found, str) else list(found)


@pytest.mark.parametrize("code", LANGUAGE_CODES[1:])
def test_nothing_is_translated_that_nobody_sees(code: str) -> None:
    known = {text if isinstance(text, str) else text[0] for text in words()}

    kept = [texts(message.id)[0] for message in catalogue(code) if message.id]

    assert [each for each in kept if each not in known] == []


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("At most 200 characters; this has 201.", "Hoogstens 200 tekens; dit heeft er 201."),
        ("Name is required.", "Naam is verplicht."),
        ("This is not a valid e-mail.", "Dit is geen geldige waarde voor e-mail."),
        ("Another group has this code.", "Een andere groep heeft deze code."),
        ("Nobody has ever said this 7 times.", "Nobody has ever said this 7 times."),
    ],
)
def test_messages_of_the_api_are_said_in_dutch(message: str, said: str) -> None:
    assert DUTCH.say_message(message) == said


@pytest.mark.parametrize(
    ("code", "day", "moment", "number", "period"),
    [
        ("en", "5 Jan 2027", "23 Nov 2026, 09:00:00", "1,234", "6 months"),
        ("nl", "5 jan 2027", "23 nov 2026, 09:00:00", "1.234", "6 maanden"),
    ],
)
def test_days_and_numbers_are_written_as_people_write_them(
    code: str, day: str, moment: str, number: str, period: str
) -> None:
    language, zone = ScreenLanguage(code), ZoneInfo("Europe/Amsterdam")

    written = (
        language.day(date(2027, 1, 5)), language.moment(datetime(2026, 11, 23, 9, tzinfo=zone), zone),
        language.number(1234), language.period("P6M"),
    )  # fmt: skip

    assert written == (day, moment, number, period)


def test_the_first_language_there_is_is_taken() -> None:
    assert [best_language(wishes).code for wishes in (["fr", "nl-BE"], ["fr"], [None, "en-US", "nl"])] == [
        "nl", "en", "en",
    ]  # fmt: skip


async def test_somebody_is_addressed_in_their_own_language(api: Api) -> None:
    await api.user("Noor", language="DUTCH", role="MANAGER")
    noor = await Visitor(api).enter("noor@care.example")

    page = await noor.see("/admin/users")

    assert '<html lang="nl">' in page.text
    assert "Gebruikers" in page.words
    assert "Naam" in page.words
