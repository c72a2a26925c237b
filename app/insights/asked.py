"""What a report is asked about: which rows, on which day, as known when."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from schema.kit.info import fields_of
from schema.kit.report import Measure


@dataclass(frozen=True, slots=True)
class Asked:
    """The filters that all rows of a report have in common, and the days for which its measures leave room.

    `filters` are those of a list, by name; `given` are the values of AsAsked. Neither is changed afterwards.
    """

    on: date
    as_known_at: datetime | None = None
    filters: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    given: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def narrowed(self, **filters: object) -> "Asked":
        """Ask the same of fewer rows."""
        return replace(self, filters=MappingProxyType({**self.filters, **filters}))

    def without(self, *names: str) -> "Asked":
        """Ask the same without some filters."""
        left = {name: value for name, value in self.filters.items() if name not in names}
        return replace(self, filters=MappingProxyType(left))

    def with_given(self, **values: object) -> "Asked":
        """Ask the same with other values of what the measures leave open."""
        return replace(self, given=MappingProxyType({**self.given, **values}))

    def filters_of(self, measure: Measure) -> dict[str, Any]:
        """Return the filters of the list that has exactly the rows which the measure measured."""
        names = {*measure.of.computed, *fields_of(measure.of)}
        kept = {name: value for name, value in self.filters.items() if name in names}
        return {**kept, **measure.filters(self.given)}
