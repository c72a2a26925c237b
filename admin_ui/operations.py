"""What the buttons inside a form do to what stands in it: add, remove and move items. Nothing is saved by them.

An operation is written as a place and a verb: `achieve:add`, `achieve.2:remove`, `achieve.2:up`, `achieve.2:down`,
`achieve.2:to:maintain`, `achieve.2:move:maintain.0`, `achieve.2.permanentEducation:give`, `…:drop`.
"""

from typing import Any, cast

from admin_ui.drafts import MAX_ROWS, Draft, empty
from schema.kit.action import Argument, Struct, arguments_of
from schema.kit.names import camel


class NoSuchPlace(LookupError):
    """An operation speaks of a place that the form does not have."""


def operate(struct: type[Struct], draft: Draft, operation: str, *, added: str = "") -> None:
    """Carry out an operation on a draft; `added` is the link that a new item begins with.

    Raises:
        NoSuchPlace: the form has no such place or verb.
    """
    place, _, verb = operation.partition(":")
    path = place.split(".")
    if verb == "add":
        _add(struct, draft, path, added)
    elif verb in ("give", "drop"):
        holder, argument = _holder(struct, draft, path)
        holder[argument.name] = empty(_struct(argument)) if verb == "give" else None
    else:
        _shift(struct, draft, path, verb)


def _add(struct: type[Struct], draft: Draft, path: list[str], added: str) -> None:
    items, argument = _items(struct, draft, path)
    if len(items) >= MAX_ROWS:
        raise NoSuchPlace(f"at most {MAX_ROWS} items")
    made = empty(_struct(argument))
    link = next((each.name for each in arguments_of(_struct(argument)) if each.spec and each.spec.target), None)
    if link is not None:
        made[link] = added
    items.append(made)


def _shift(struct: type[Struct], draft: Draft, path: list[str], verb: str) -> None:
    items, argument = _items(struct, draft, path[:-1])
    at = _index(path[-1], len(items))
    word, _, target = verb.partition(":")
    if word == "remove":
        items.pop(at)
    elif word in ("up", "down"):
        to = at + (1 if word == "down" else -1)
        if 0 <= to < len(items):
            items.insert(to, items.pop(at))
    elif word in ("to", "move"):
        names = target.split(".")
        others, other = _items(struct, draft, names if word == "to" else names[:-1])
        if other.struct is not argument.struct:
            raise NoSuchPlace(target)
        to = len(others) if word == "to" else _index(names[-1], len(others) + 1)
        moved = items.pop(at)
        others.insert(min(to, len(others)), moved)
    else:
        raise NoSuchPlace(verb)


def _items(struct: type[Struct], draft: Draft, path: list[str]) -> tuple[list[Any], Argument]:
    holder, argument = _holder(struct, draft, path)
    if not argument.many or argument.struct is None:
        raise NoSuchPlace(".".join(path))
    return holder[argument.name], argument


def _holder(struct: type[Struct], draft: Draft, path: list[str]) -> tuple[Draft, Argument]:
    """Return the draft that has the last name of a path, and the argument of that name."""
    if not path:
        raise NoSuchPlace("")
    argument = next((each for each in arguments_of(struct) if camel(each.name) == path[0]), None)
    if argument is None or argument.struct is None:
        raise NoSuchPlace(path[0])
    if len(path) == 1:
        return draft, argument
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


def _struct(argument: Argument) -> type[Struct]:
    return cast("type[Struct]", argument.struct)
