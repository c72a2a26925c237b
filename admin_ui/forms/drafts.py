"""Drafts: the content of a form as a tree of texts, as typed or as read from the row.

A struct is a mapping of its arguments. A link is an id, a flag is "yes" or empty, a file is an upload or empty,
everything
else is text; several values are a list, and an optional struct that is left out is None. An item of a list also has a
key, which it keeps when it moves.
"""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from enum import Enum
from typing import Any, cast

from starlette.datastructures import FormData

from admin_ui.kinds.choices import YES
from admin_ui.kinds.registry import SCREEN_KINDS
from admin_ui.kinds.screen_kind import text_in
from app.words.languages import SpokenLanguage
from schema.kit.action import ABSENT, Argument, Struct, arguments_of
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec
from schema.kit.info import entity_named
from schema.kit.names import camel
from schema.kit.uploads import Upload

FormDraft = dict[str, Any]


class Titles(dict[str, str]):
    """What rows are called, by their ids."""

    def __init__(self, *known: Mapping[str, str], language: SpokenLanguage | None = None) -> None:
        super().__init__(*known)
        self.language = language
        self.hints: dict[str, str] = {}
        """What tells them apart from others that are called the same."""
        self.rows: dict[str, Mapping[str, Any]] = {}
        """What was read of them."""

    def take(self, others: "Titles") -> None:
        """Know what others know as well."""
        self.update(others)
        self.hints.update(others.hints)
        self.rows.update(others.rows)


ITEMS, IS_GIVEN = "_items", "_given"
"""Parts of a form's names: how many items there are, and whether a struct is there at all."""
KEY = "_key"
MAX_KEY = 8
MAX_ITEMS_IN_FORM = 200
MAX_ITEMS_IN_ALL = 1000


class TooMuch(Exception):
    """A form says that it has more items than anybody can have put into it."""


def spec_in(argument: Argument) -> FieldSpec:
    """Return what is declared of an argument that is no struct."""
    assert argument.spec is not None, "only structs have no field"
    return argument.spec


def is_secret(argument: Argument) -> bool:
    """Whether what is typed there is never shown again."""
    return argument.spec is not None and argument.spec.kind.is_secret


def files_of(struct: type[Struct]) -> list[Argument]:
    """Return the files that a form asks for; they stand in no list and in no struct."""
    return [each for each in arguments_of(struct) if each.spec is not None and each.spec.kind.python is Upload]


def struct_of(argument: Argument) -> type[Struct]:
    return cast("type[Struct]", argument.struct)


def empty(struct: type[Struct]) -> FormDraft:
    """The draft of a form that nobody has touched: what arguments are if they are left out."""
    defaults = {field.name: field.default for field in fields(struct)}  # type: ignore[arg-type]  # every subclass is a dataclass
    return {each.name: _untouched(each, defaults[each.name]) for each in arguments_of(struct)}


def _untouched(argument: Argument, default: object) -> Any:
    if argument.many:
        return []
    if argument.struct is not None:
        return None if argument.null else empty(argument.struct)
    if default in (MISSING, ABSENT, None):
        return ""
    return plain(default)


def plain(value: object) -> Any:
    if isinstance(value, bool):
        return YES if value else ""
    if isinstance(value, Enum):
        return str(value.value)
    return "" if value is None else str(value).replace("\r\n", "\n")


# ----- typed by a person


def typed(struct: type[Struct], form: FormData) -> FormDraft:
    """Return what was typed into a form; what it does not name is empty.

    Raises:
        TooMuch: it says that it has more items than it may.
    """
    return _Reader(form).struct(struct, "")


class _Reader:
    """Reads a form, and counts the items that it says it has."""

    def __init__(self, form: FormData) -> None:
        self._form = form
        self._items = 0

    def struct(self, struct: type[Struct], prefix: str) -> FormDraft:
        return {each.name: self._argument(each, f"{prefix}{camel(each.name)}") for each in arguments_of(struct)}

    def _argument(self, argument: Argument, name: str) -> Any:
        if argument.many and argument.struct is None:
            return self._several(name)
        if argument.many:
            return [self._item(argument, f"{name}.{place}") for place in self._places(name)]
        if argument.struct is not None:
            is_given = not argument.null or self._said(f"{name}.{IS_GIVEN}") == YES
            return self.struct(argument.struct, f"{name}.") if is_given else None
        return SCREEN_KINDS[spec_in(argument).kind].typed(self._form, name)

    def _several(self, name: str) -> list[str]:
        """Return the values that were sent under a name, or typed into one box, each on a line."""
        sent = (value for value in self._form.getlist(name) if isinstance(value, str))
        return list(dict.fromkeys(line for value in sent for line in value.splitlines() if line.strip()))

    def _item(self, argument: Argument, name: str) -> FormDraft:
        self._items += 1
        if self._items > MAX_ITEMS_IN_ALL:
            raise TooMuch
        return {**self.struct(struct_of(argument), f"{name}."), KEY: self._said(f"{name}.{KEY}")}

    def _places(self, name: str) -> range:
        """Return the places of the items that a form says it has."""
        count = self._said(f"{name}.{ITEMS}")
        return range(min(int(count), MAX_ITEMS_IN_FORM + 1) if count.isdecimal() and len(count) < 6 else 0)

    def _said(self, name: str) -> str:
        return text_in(self._form, name)


def changed(struct: type[Struct], draft: FormDraft, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Give the names and values of a form in which the draft was typed; secrets are never told."""
    for argument in arguments_of(struct):
        name, value = f"{prefix}{camel(argument.name)}", draft[argument.name]
        if argument.struct is not None and argument.many:
            yield f"{name}.{ITEMS}", str(len(value))
            for place, item in enumerate(value):
                yield f"{name}.{place}.{KEY}", item[KEY]
                yield from changed(argument.struct, item, f"{name}.{place}.")
        elif argument.struct is not None:
            if value is not None:
                yield f"{name}.{IS_GIVEN}", YES
                yield from changed(argument.struct, value, f"{name}.")
        elif argument.many:
            yield from ((name, each) for each in value)
        else:
            yield from SCREEN_KINDS[spec_in(argument).kind].pairs(name, value)


# ----- what is in it


def give_keys(struct: type[Struct], draft: FormDraft) -> None:
    """Give every item of every list a key of its own, and leave those that have one alone."""
    items = list(_items(struct, draft))
    taken: set[str] = set()
    for item in items:
        key = item.get(KEY, "")
        is_fine = key.isascii() and key.isalnum() and len(key) <= MAX_KEY and key not in taken
        item[KEY] = key if is_fine else ""
        taken.add(item[KEY])
    unused = (f"k{number}" for number in range(1, len(items) + len(taken) + 1) if f"k{number}" not in taken)
    for item in items:
        item[KEY] = item[KEY] or next(unused)


def _items(struct: type[Struct], draft: FormDraft) -> Iterator[FormDraft]:
    for argument in arguments_of(struct):
        value = draft[argument.name]
        if argument.struct is not None:
            for item in value if argument.many else filter(None, [value]):
                if argument.many:
                    yield item
                yield from _items(argument.struct, item)


def links_in_draft(struct: type[Struct], draft: FormDraft) -> Iterator[str]:
    """Give every id in a draft, at any depth."""
    for argument in arguments_of(struct):
        value = draft[argument.name]
        for item in value if argument.many else [value]:
            if argument.struct is not None and item:
                yield from links_in_draft(argument.struct, item)
            elif argument.spec is not None and argument.spec.target and item:
                yield item


def targets_of(struct: type[Struct]) -> Iterator[type[Entity]]:
    """Give every entity that a form links to."""
    for argument in arguments_of(struct):
        if argument.struct is not None:
            yield from targets_of(argument.struct)
        elif argument.spec is not None and argument.spec.target:
            yield entity_named(argument.spec.target)
