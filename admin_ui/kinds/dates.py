"""Days, moments, and lengths of time."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from starlette.datastructures import FormData

from admin_ui.kinds.screen_kind import Cell, KindSample, Narrowed, ScreenKind, Unclear, text_in
from app.domain.iso_durations import parse_period
from app.words.languages import SpokenLanguage
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import CALENDAR_PERIOD, CIVIL_DATE, INSTANT

NOT_A_DAY = "Enter a date as year, month and day, such as 2026-01-15."
NOT_A_PERIOD = "Enter a whole number and choose a unit."
EMPTY, FILLED = "empty", "filled"
"""What may be asked of a day in the address of a list: that there is none, or that there is one."""
_COUNT, _UNIT = "count", "unit"
"""The two boxes of a length of time."""


class _CivilDate(ScreenKind):
    template = "civil_date"
    scalars = ("Date",)
    has_bounds = True
    sample = KindSample("2027-01-15", "2027-01-15")

    def given(self, draft: str, spec: FieldSpec) -> str:
        try:
            return date.fromisoformat(draft.strip()).isoformat()
        except ValueError:
            raise Unclear(NOT_A_DAY) from None

    def words(self, value: Any, language: SpokenLanguage, zone: ZoneInfo | None = None) -> str:
        return language.day(date.fromisoformat(value))

    def cell(self, value: Any, language: SpokenLanguage, zone: ZoneInfo) -> Cell:
        return date.fromisoformat(value)

    def condition(self, narrowed: Narrowed, zone: ZoneInfo) -> dict[str, Any]:
        return _between(narrowed, {"since": narrowed.since, "through": narrowed.through})


class _Instant(ScreenKind):
    template = "instant"
    scalars = ("DateTime",)
    has_bounds = True
    sample = KindSample("2027-01-15T08:30:00+00:00", "2027-01-15", is_asked=False)

    def words(self, value: Any, language: SpokenLanguage, zone: ZoneInfo | None = None) -> str:
        return language.moment(datetime.fromisoformat(value), zone) if zone else str(value)

    def cell(self, value: Any, language: SpokenLanguage, zone: ZoneInfo) -> Cell:
        return datetime.fromisoformat(value).astimezone(zone).replace(tzinfo=None, microsecond=0)

    def condition(self, narrowed: Narrowed, zone: ZoneInfo) -> dict[str, Any]:
        since = midnight(narrowed.since, zone, days=0)
        return _between(narrowed, {"since": since, "before": midnight(narrowed.through, zone, days=1)})


def _between(narrowed: Narrowed, bounds: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {name: value for name, value in bounds.items() if value}
    return {**found, "isEmpty": narrowed.emptiness == EMPTY} if narrowed.emptiness else found


def midnight(day: str, zone: ZoneInfo, *, days: int) -> str:
    """Return the instant at which a day begins, or the one after it."""
    if not day:
        return ""
    try:
        return datetime.combine(date.fromisoformat(day) + timedelta(days=days), time(), tzinfo=zone).isoformat()
    except OverflowError:
        return ""


class _CalendarPeriod(ScreenKind):
    template = "calendar_period"
    scalars = ("CalendarPeriod",)
    sample = KindSample("P18M", "P18M")

    def typed(self, form: FormData, name: str) -> str:
        count, unit = text_in(form, f"{name}.{_COUNT}").strip(), text_in(form, f"{name}.{_UNIT}")
        return f"P{count}{unit}" if count else ""

    def pairs(self, name: str, draft: str) -> Iterator[tuple[str, str]]:
        yield from ((f"{name}.{_COUNT}", draft[1:-1]), (f"{name}.{_UNIT}", draft[-1:])) if draft else ()

    def given(self, draft: str, spec: FieldSpec) -> str:
        text = draft.strip()
        if parse_period(text) is None:
            raise Unclear(NOT_A_PERIOD)
        return text

    def words(self, value: Any, language: SpokenLanguage, zone: ZoneInfo | None = None) -> str:
        return language.period(value)


SCREEN_DATES: dict[Kind, ScreenKind] = {
    CIVIL_DATE: _CivilDate(),
    INSTANT: _Instant(),
    CALENDAR_PERIOD: _CalendarPeriod(),
}
