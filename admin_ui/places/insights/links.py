"""The lists behind the numbers: each is narrowed by exactly what the number counts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from admin_ui.http.page_request import AdminSite
from admin_ui.kinds.choices import NO, YES
from admin_ui.kinds.dates import EMPTY
from admin_ui.lists.lists import KNOWN, ON
from admin_ui.lists.narrowing import IS, SINCE, THROUGH
from admin_ui.places.insights.state import InsightsState
from schema.enums import Role
from schema.kit.report import Measure

_IN_USE = {"is_qualification_archived": False}  # E69
Filters = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Behind:
    """Where the rows behind numbers are: the filters that all have in common, and what their measures leave open."""

    site: AdminSite
    on: str
    known: str
    filters: Filters
    given: Filters = field(default_factory=dict)

    def narrowed(self, **filters: Any) -> "Behind":
        return replace(self, filters={**self.filters, **filters})

    def with_given(self, **values: Any) -> "Behind":
        return replace(self, given={**self.given, **values})

    def on_day(self, day: str) -> "Behind":
        return replace(self, on=day)

    def address(self, measure: Measure) -> str:
        """Return the address of the list that has exactly the rows which the measure counts."""
        screen = self.site.screens[measure.of.__name__]
        pairs = [(ON, self.on), (KNOWN, self.known)] if measure.of.is_dated else []
        for name, value in {**self.filters, **measure.filters(self.given)}.items():
            if name in screen.filters:
                pairs += _pairs(screen.filters[name].parameter, value)
        query = urlencode([pair for pair in pairs if pair[1]])
        return f"{self.site.pages.base}/{screen.path}?{query}"


def _pairs(parameter: str, value: Any) -> Iterator[tuple[str, str]]:
    """Give a filter as the address of a list says it."""
    if isinstance(value, bool):
        yield parameter, YES if value else NO
    elif isinstance(value, Mapping):
        yield f"{parameter}.{SINCE}", value.get("since") or ""
        yield f"{parameter}.{THROUGH}", value.get("through") or ""
        yield f"{parameter}.{IS}", EMPTY if value.get("is_empty") else ""
    elif isinstance(value, str | int):
        yield parameter, str(value)
    else:
        yield from ((parameter, str(each)) for each in value)


def behind(
    state: InsightsState, site: AdminSite, role: Role, scope: Sequence[Mapping[str, Any]], today: date
) -> Behind:
    """Return where the rows behind the numbers of a report are.

    Args:
        state: what the report is asked.
        site: whose lists they are.
        role: an administrator's report of everything is not narrowed to units.
        scope: the parts of all that the viewer looks after.
        today: the day that it is about if it names none.
    """
    filters: dict[str, Any] = {key: each.values for key, each in state.narrowings.items()}
    if "unit" not in filters and role is not Role.ADMIN:
        filters["unit"] = [each["unit"]["id"] for each in scope if each["unit"]]
    if "qualification" not in filters:
        filters.update(_IN_USE)
    day = state.day(today).isoformat()
    known = state.known if state.known and state.known < today.isoformat() else ""
    given = {"within_days": state.within, "completed_on": {"through": day}}
    return Behind(site, state.on, known, filters, given)
