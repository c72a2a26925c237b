"""What was done, in the words of people: of verbs, events and nouns that the audit and histories name as code does."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from admin_ui.screens import Screen
from app.domain.iso_durations import parse_period
from app.words.languages import SpokenLanguage
from app.words.names import sentence_case
from schema import enums
from schema.entities import ENTITIES
from schema.enums import Described
from schema.kit.info import fields_of
from schema.kit.names import camel

_KEY = re.compile(r"(?:^|(?<=; )|(?<=, )|(?<=: ))([a-z][A-Za-z_]*)(?=: )")
_WITHOUT = re.compile(r"(^|; )position: \d+(?=;|$)")
"""What nobody asks of an item of a list: its number in the order in which it is shown anyway."""
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_VALUE = re.compile(r"(?:^|(?<=: ))(true|false|P\d+[DWMY]|[A-Z]+(?:_[A-Z]+)*)(?=[;,]|$)")
_CHANGED = "_CHANGED"
_ARCHIVED = "archivedOn"


def happening(entry: Mapping[str, Any], screen: Screen, language: SpokenLanguage, *, is_first: bool) -> str:
    """Return what happened to a row: an event that says no more than that it changed says what began or ended."""
    noun = language.say(screen.singular)
    if entry["name"].endswith(_CHANGED):
        archived = next((each for each in entry["changes"] or () if each["field"] == _ARCHIVED), None)
        if archived:
            words = "{noun} archived" if archived["after"] else "{noun} restored"
            return language.say(words).format(noun=noun)
        if is_first:
            return language.say("{noun} added").format(noun=noun)
    return language.say(sentence_case(entry["name"]))


def told_text(text: str, language: SpokenLanguage, zone: ZoneInfo) -> str:
    """Return a line of the audit about things within things with labels, days and words in place of code."""
    found = _WITHOUT.sub("", text).removeprefix("; ")
    found = _VALUE.sub(lambda each: _value(each[1], language), found)
    found = _KEY.sub(lambda each: language.say(_labels().get(camel(each[1])) or sentence_case(each[1])), found)
    found = _INSTANT.sub(lambda each: language.moment(datetime.fromisoformat(each[0]), zone), found)
    return _DAY.sub(lambda each: _day(each[0], language), found)


def _value(text: str, language: SpokenLanguage) -> str:
    if text in ("true", "false"):
        return language.say("Yes" if text == "true" else "No")
    if text[1:2].isdigit():
        return language.period(text) if parse_period(text) else text
    return language.say(sentence_case(text)) if text in _choices() else text


def _day(text: str, language: SpokenLanguage) -> str:
    try:
        return language.day(date.fromisoformat(text))
    except ValueError:
        return text


@cache
def _labels() -> Mapping[str, str]:
    return {camel(name): spec.label for entity in reversed(ENTITIES) for name, spec in fields_of(entity).items()}


@cache
def _choices() -> frozenset[str]:
    """Return every value of the closed sets."""
    sets = (each for each in vars(enums).values() if isinstance(each, type) and issubclass(each, Described))
    return frozenset(str(value.value) for each in sets for value in each)
