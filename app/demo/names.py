"""Names for the people and houses of a demo of any size, as they are usual in the Netherlands."""

from collections.abc import Iterator
from itertools import chain, count, product
from random import Random

from app.demo.organisation import DEMO
from schema.kit.folding import folded

ENDINGS = ("horst", "zicht", "stede", "oord", "rade", "hoeve", "borg", "donk", "dal", "veld")


def people(chance: Random) -> Iterator[str]:
    """Give names of people without end; the same name comes again, as it does in large organisations."""
    first, last = _lines("first-names"), _lines("last-names")
    while True:
        yield f"{chance.choice(first)} {chance.choice(last)}"


def houses() -> Iterator[str]:
    """Give names of houses without end, each once."""
    for again in count(1):
        for ending, tree in product(ENDINGS, _lines("house-names")):
            yield f"{tree}{ending}" + (f" {again}" if again > 1 else "")


def address(name: str, taken: set[str]) -> str:
    """Return an e-mail address for a name that nobody has yet, and take it."""
    first, _, last = name.partition(" ")
    stem = f"{folded(first)}.{folded(last).replace(' ', '')}"
    numbered = (f"{stem}{number}" for number in count(2))
    found = next(each for each in chain([stem], numbered) if each not in taken)
    taken.add(found)
    return f"{found}@delinde.example"


def _lines(name: str) -> list[str]:
    return (DEMO / f"{name}.txt").read_text(encoding="utf-8").split("\n")[:-1]
