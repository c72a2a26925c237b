"""The screens speak English and Dutch: every text, every number, every day."""

import re
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from babel.messages.catalog import Catalog

from admin_ui.texts import Text, catalogue, list_texts, report, texts
from app.policy.refusals import CommonCode
from app.words.languages import LANGUAGE_CODES, SpokenLanguage, best_language, languages
from schema.entities import MENU
from schema.enums import CATALOGUES, Role
from schema.groups import Group, GroupCreate
from schema.kit.info import backs_of, fields_of
from tests.admin_ui.visitor import Visitor
from tests.api import Api

PLACES = re.compile(r"\{\w*\}")
DUTCH = languages()["nl"]


@pytest.mark.parametrize("code", LANGUAGE_CODES[1:])
def test_a_text_has_the_same_places_to_fill_in_as_its_translation(code: str) -> None:
    pairs = [
        (meant, said)
        for message in catalogue(code)
        for meant, said in zip(both(message.id), both(message.string), strict=True)
    ]

    different = [pair for pair in pairs if set(PLACES.findall(pair[1])) - set(PLACES.findall(pair[0]))]

    assert different == []


def both(found: Any) -> list[str]:
    """Return the text of a message, or its singular and its plural."""
    return [found] if isinstance(found, str) else list(found)


@pytest.mark.parametrize(
    ("seen_in", "text"),
    [
        ("a template", "Skip to the content"),
        ("a text with a number", ("Show all {count}", "Show all {count}")),
        ("the code of a page", "Lists show what is true up to three years ahead. Choose an earlier day."),
        ("a label", fields_of(Group)["code"].label),
        ("a help", fields_of(Group)["code"].help),
        ("an entity", "Learning activities"),
        ("a far side", backs_of(Group)["members"].back.help),
        ("an action", GroupCreate.label),
        ("a refusal", GroupCreate.refusals["TAKEN"]),
        ("a common refusal", CommonCode.FILE_TOO_LARGE.value),
        ("a closed set", Role.MANAGER.description),
        ("a check with numbers", "At most {max} characters; this has {actual}."),
        ("a check that is a constant", "This has to be between {min} and {max}."),
        ("what a top-level error says", "Lists can be asked about days up to {last}."),
        ("a check with a label", "{label} is required."),
        ("an empty list", "A set of users from anywhere in the organisation."),
        ("the menu", MENU[1][0]),
    ],
)
def test_the_texts_to_translate_are_found_wherever_the_screens_have_them(seen_in: str, text: Text) -> None:
    found = text in texts_found()  # the whole of them is no message

    assert found, seen_in


@cache
def texts_found() -> set[Text]:
    """All texts there are: to find them takes seconds."""
    return texts()


def test_what_a_catalogue_lacks_and_what_nobody_sees_any_more_is_listed() -> None:
    kept = Catalog(locale="nl")
    kept.add("Name", "Naam")
    kept.add(("{count} row", "{count} rows"), ("{count} rij", ""))
    kept.add("Colour", "")
    kept.add("Faxes", "Faxen")

    told = report("nl", kept, ["Name", "Colour", "New", ("{count} row", "{count} rows")])

    assert told.splitlines() == [
        "nl: 3 without words, 1 that nobody sees any more",
        "  + ('{count} row', '{count} rows')",
        "  + Colour",
        "  + New",
        "  - Faxes",
    ]


def test_what_has_no_words_yet_is_shown_as_it_is_declared() -> None:
    assert DUTCH.say("Something that was declared this morning.") == "Something that was declared this morning."


def test_the_command_reads_the_catalogues_and_leaves_them_alone(capsys: pytest.CaptureFixture[str]) -> None:
    before = (CATALOGUES / "nl.po").read_bytes()

    list_texts([])

    assert re.match(r"nl: \d+ without words, \d+ that nobody sees any more\n", capsys.readouterr().out)
    assert (CATALOGUES / "nl.po").read_bytes() == before


@pytest.mark.parametrize(
    ("code", "day", "moment", "number", "period"),
    [
        ("en", "5 Jan 2027", "23 Nov 2026, 09:00", "1,234", "6 months"),
        ("nl", "5 jan 2027", "23 nov 2026, 09:00", "1.234", "6 maanden"),
    ],
)
def test_days_and_numbers_are_written_as_people_write_them(
    code: str, day: str, moment: str, number: str, period: str
) -> None:
    language, zone = SpokenLanguage(code), ZoneInfo("Europe/Amsterdam")

    written = (
        language.day(date(2027, 1, 5)),
        language.moment(datetime(2026, 11, 23, 9, tzinfo=zone), zone),
        language.number(1234),
        language.period("P6M"),
    )

    assert written == (day, moment, number, period)


def test_the_first_language_there_is_is_taken() -> None:
    assert [best_language(wishes).code for wishes in (["fr", "nl-BE"], ["fr"], [None, "en-US", "nl"])] == [
        "nl",
        "en",
        "en",
    ]


async def test_somebody_is_addressed_in_their_own_language(api: Api) -> None:
    await api.user("Noor", language="DUTCH", role="MANAGER")
    noor = await Visitor(api).enter("noor@care.example")

    page = await noor.see("/admin/users")

    assert '<html lang="nl">' in page.text
    assert "Gebruikers" in page.words
    assert "Naam" in page.words
