"""One way to do a verb, and which of the rows that it names are tried with each other."""

import json
from collections.abc import Iterable, Iterator
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import pytest

from schema.entities import ENTITIES
from tests.resolvers.access_organisation import UNKNOWN, ident

NAMED = {entity.__name__: entity for entity in ENTITIES}
Input = dict[str, Any]
Links = list[tuple[str, str, int]]
"""Place in the input, entity, key."""
SOME, ALL = 2, 1_000
"""With how many of the others each is paired, and of how many rows each question is asked that takes one row alone:
two in a quick run, all of them in a long one.
"""
PAIRED: ContextVar[int] = ContextVar("paired", default=SOME)
some_or_all = pytest.mark.parametrize("taken", [SOME, pytest.param(ALL, marks=pytest.mark.soak)], ids=["some", "all"])


@dataclass(frozen=True, slots=True)
class Case:
    """One way to do a verb: to a row (unless it creates one), with an input, and the rows that the input names."""

    key: int | None
    input: Input
    links: Links = ()  # type: ignore[assignment]  # an empty tuple serves as an empty list

    def with_unknown(self, place: str) -> "Case":
        """The same with an id that nobody has in one place."""
        if place == "id":
            return Case(UNKNOWN, self.input, self.links)
        entity = next(NAMED[kind] for where, kind, _ in self.links if where == place)
        changed = json.loads(json.dumps(self.input))
        *path, last = [int(step) if step.isdigit() else step for step in place.split(".")[1:]]
        inside = changed
        for step in path:
            inside = inside[step]
        inside[last] = ident(entity, UNKNOWN)
        return Case(self.key, changed, self.links)


def linking(values: Input, **links: tuple[str, int]) -> Case:
    """A creation whose input names rows."""
    named = {name: ident(NAMED[kind], key) for name, (kind, key) in links.items()}
    return Case(None, {**values, **named}, [(f"input.{name}", kind, key) for name, (kind, key) in links.items()])


def few(keys: Iterable[int], taken: int) -> list[int]:
    """So many of some rows, from the first to the last."""
    listed = sorted(keys)
    if len(listed) <= taken:
        return listed
    return [listed[place * (len(listed) - 1) // (taken - 1)] for place in range(taken)]


def pairs(some: Iterable[int], others: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Each with some of the others, so that every other has its turn; in a long run each with each (see `cases`)."""
    listed = list(others)
    taken = min(PAIRED.get(), len(listed))
    for number, key in enumerate(some):
        yield from ((key, listed[(number * taken + turn) % len(listed)]) for turn in range(taken))
