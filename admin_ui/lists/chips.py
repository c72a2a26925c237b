"""The chips of a list: its filters in words, each of which can be removed."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from admin_ui.kinds.dates import EMPTY
from admin_ui.kinds.registry import SCREEN_KINDS
from admin_ui.lists.lists import ListState
from admin_ui.lists.narrowing import IS, SINCE, THROUGH, Narrowing
from app.words.languages import SpokenLanguage


class Chip(NamedTuple):
    """One thing that a list is narrowed by."""

    words: str
    without: str
    """The address of the list without it."""


def chips_of(state: ListState, base: str, language: SpokenLanguage, titles: Mapping[str, str]) -> list[Chip]:
    """A chip for each narrowing; `titles` says what rows are called, by their ids."""
    found = []
    if state.search:
        found.append(Chip(f"{language.say('Search')}: {state.search}", state.address(base, q="")))
    if state.on:
        day = language.written_day(date.fromisoformat(state.on))
        found.append(Chip(language.say("On {day}").format(day=day), state.address(base, on="")))
    if state.known:
        day = language.written_day(date.fromisoformat(state.known))
        found.append(Chip(language.say("As known on {day}").format(day=day), state.address(base, known="")))
    for narrowing in state.narrowings.values():
        label = language.say(narrowing.column.label) + SCREEN_KINDS[narrowing.column.kind].joint
        for pair, words in zip(narrowing.pairs(), _words(narrowing, language, titles), strict=True):
            found.append(Chip(label + words, state.address(base, without=[pair])))
    return found


def _words(narrowing: Narrowing, language: SpokenLanguage, titles: Mapping[str, str]) -> Iterator[str]:
    """Give the words for each part of the address, in the order of `pairs`."""
    kind = SCREEN_KINDS[narrowing.column.kind]
    for value in narrowing.values:
        yield kind.chip(value, language, titles)
    for name, value in narrowing.ends():
        if name == IS:
            yield language.say("empty") if value == EMPTY else language.say("filled in")
        else:
            pattern = {SINCE: language.say("from {day}"), THROUGH: language.say("through {day}")}[name]
            yield pattern.format(day=language.day(date.fromisoformat(value)))
