"""What of a picture of a row is not what it was: the parts that differ, and of lists what left and what came."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

import orjson

Picture = dict[str, Any]
ROW_ID = "id"


def canonical(value: object) -> str:
    """Return a value as JSON in the one form there is of it: sorted names, no spaces."""
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()


def is_link(value: object) -> bool:
    """Whether a part of a picture is another row."""
    return isinstance(value, Mapping) and value.keys() == {ROW_ID}


def what_differs(before: Picture, after: Picture) -> tuple[Picture, Picture]:
    """Return the parts of two pictures that are not the same, as they were and as they are."""
    was: Picture = {}
    now: Picture = {}
    for name in dict.fromkeys([*before, *after]):
        old, new = before.get(name), after.get(name)
        if old != new:
            was[name], now[name] = _apart(old, new)
    return was, now


def _apart(old: Any, new: Any) -> tuple[Any, Any]:
    if isinstance(old, list) and isinstance(new, list):
        gone, come = _without(old, new), _without(new, old)
        return (gone, come) if gone or come else (old, new)  # else it is their order that differs
    if _has_parts(old) and _has_parts(new):
        return what_differs(old, new)
    return old, new


def _without(items: list[Any], known: list[Any]) -> list[Any]:
    """Return the items of a list that another one has not, as often as it has them not."""
    there, rest = Counter(map(canonical, known)), []
    for item in items:
        text = canonical(item)
        if there[text]:
            there[text] -= 1
        else:
            rest.append(item)
    return rest


def _has_parts(value: Any) -> bool:
    return isinstance(value, Mapping) and not is_link(value)
