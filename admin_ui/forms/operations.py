"""The buttons inside a form, which add, remove and move items without saving.

An operation is written as a place and a verb: `achieve:add`, `achieve.2:remove`, `achieve.2:up`, `achieve.2:down`,
`achieve.2:to:maintain`, `achieve.2:move:maintain.0`, `achieve.2.permanentEducation:give`, `…:drop`.
"""

from dataclasses import dataclass
from typing import Any

from admin_ui.forms.drafts import MAX_ITEMS_IN_FORM, FormDraft, empty, struct_of
from schema.kit.action import Argument, Struct, arguments_of
from schema.kit.names import camel


class NoSuchPlace(LookupError):
    """An operation names a place that the form does not have."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What was done to an item: where it is now, or was before it was removed."""

    verb: str
    items: list[FormDraft]
    item: FormDraft
    at: int
    argument: Argument


def operate(struct: type[Struct], draft: FormDraft, operation: str, *, added: str = "") -> Worked | None:
    """Carry out an operation on a draft; `added` is the link that a new item begins with.

    Returns:
        What was done, if it was to an item of a list.

    Raises:
        NoSuchPlace: the form has no such place or verb.
    """
    place, _, verb = operation.partition(":")
    path = place.split(".")
    if verb == "add":
        return _add(struct, draft, path, added)
    if verb in ("give", "drop"):
        holder, argument = _holder(struct, draft, path)
        if argument.many or not argument.null:
            raise NoSuchPlace(place)
        holder[argument.name] = empty(struct_of(argument)) if verb == "give" else None
        return None
    return _shift(struct, draft, path, verb)


def _add(struct: type[Struct], draft: FormDraft, path: list[str], added: str) -> Worked:
    items, argument = _items(struct, draft, path)
    if len(items) >= MAX_ITEMS_IN_FORM:
        raise NoSuchPlace(f"at most {MAX_ITEMS_IN_FORM} items")
    made = empty(struct_of(argument))
    if link := link_in(struct_of(argument)):
        made[link] = added
    items.append(made)
    return Worked("add", items, made, len(items) - 1, argument)


def link_in(struct: type[Struct]) -> str | None:
    """Return the argument that an item begins with: the first that has to link to something."""
    links = (each for each in arguments_of(struct) if each.spec and each.spec.target and not each.null)
    return next((each.name for each in links if not each.many), None)


def _shift(struct: type[Struct], draft: FormDraft, path: list[str], verb: str) -> Worked:
    items, argument = _items(struct, draft, path[:-1])
    at = _index(path[-1], len(items))
    word, _, target = verb.partition(":")
    if word == "remove":
        return Worked("remove", items, items.pop(at), at, argument)
    if word in ("up", "down"):
        to = min(max(at + (1 if word == "down" else -1), 0), len(items) - 1)
        return _moved(items, at, items, to, argument)
    if word in ("to", "move"):
        names = target.split(".")
        others, other = _items(struct, draft, names if word == "to" else names[:-1])
        if other.struct is not argument.struct:
            raise NoSuchPlace(target)
        to = len(others) if word == "to" else _index(names[-1], len(others) + 1)
        return _moved(items, at, others, to, other)
    raise NoSuchPlace(verb)


def _moved(items: list[FormDraft], at: int, others: list[FormDraft], to: int, argument: Argument) -> Worked:
    item = items.pop(at)
    place = min(to, len(others))
    others.insert(place, item)
    return Worked("move", others, item, place, argument)


def _items(struct: type[Struct], draft: FormDraft, path: list[str]) -> tuple[list[FormDraft], Argument]:
    holder, argument = _holder(struct, draft, path)
    if not argument.many or argument.struct is None:
        raise NoSuchPlace(".".join(path))
    return holder[argument.name], argument


def _holder(struct: type[Struct], draft: FormDraft, path: list[str]) -> tuple[FormDraft, Argument]:
    """Return the draft that has the last name of a path, and the argument of that name."""
    if not path:
        raise NoSuchPlace("")
    argument = next((each for each in arguments_of(struct) if camel(each.name) == path[0]), None)
    if argument is None or argument.struct is None:
        raise NoSuchPlace(path[0])
    if len(path) == 1:
        return draft, argument
    value: Any
    value, rest = draft[argument.name], path[1:]
    if argument.many:
        value, rest = value[_index(rest[0], len(value))], rest[1:]
    if value is None or not rest:
        raise NoSuchPlace(".".join(path))
    return _holder(argument.struct, value, rest)


def _index(text: str, count: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 6 and int(text) < count):
        raise NoSuchPlace(text)
    return int(text)
