"""A report: numbers by rows, each of which can name whom it counts, from one declaration.

A measure is the filter of a list. It is counted by the very condition that the list has, so that a number and the
people behind it cannot say different things.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar

from schema.kit.entity import Entity


@dataclass(frozen=True, slots=True)
class AsAsked:
    """The value of a filter that whoever asks for the report gives, by the name of the argument."""

    name: str


@dataclass(frozen=True, slots=True)
class Measure:
    """A number: how many rows of a noun fit a filter; `help` is its formula, in words."""

    label: str
    help: str
    of: type[Entity]
    fits: Mapping[str, object]

    def filters(self, asked: Mapping[str, object]) -> dict[str, Any]:
        """Return the filter with what was asked for put in."""
        return {name: asked[value.name] if isinstance(value, AsAsked) else value for name, value in self.fits.items()}


class Report:
    """The base of all reports. The docstring says what it tells, `rows` what each row is about."""

    label: ClassVar[str]
    rows: ClassVar[str]
    """The word for what a row is about: unit, person, qualification, activity, month, week."""
    measures: ClassVar[Mapping[str, Measure]] = MappingProxyType({})
    parts: ClassVar[tuple[str, ...]] = ()
    """The measures that the first one is made up of, the best first: a bar shows them side by side."""
