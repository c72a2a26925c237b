"""A report as a table: rows of numbers, each with the list behind it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from admin_ui.columns import title_of
from admin_ui.places.insights.links import Behind
from admin_ui.places.insights.state import InsightsState
from app.words.languages import SpokenLanguage
from schema.activities import LearningActivity
from schema.insights import ByUser, Coverage, Expiring, Forecast, Overview, Trend
from schema.kit.entity import Entity
from schema.kit.info import path_of
from schema.kit.names import camel
from schema.kit.report import Measure, Report
from schema.people import User
from schema.qualifications import Qualification, QualificationVersion

_LINKS: Mapping[str, type[Entity]] = {"user": User, "qualification": Qualification, "activity": LearningActivity}
LABELS = {
    "unit": "Part of the organisation",
    "user": "Person",
    "qualification": "Qualification",
    "activity": "Learning activity",
    "span": "Days",
    "day": "Day",
    "target": "Unit",
}
"""What stands above the rows of a report, by what they are about."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a row; nothing can be looked at behind none."""

    measure: Measure
    count: int
    address: str


@dataclass(frozen=True, slots=True)
class BarPart:
    """One of what a row is made up of, as a bar shows it; the place and the width are in percent."""

    name: str
    number: Number
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """A row: what it is about, where that leads, and its numbers by their names."""

    title: str
    address: str
    numbers: Mapping[str, Number]
    parts: Sequence[BarPart]
    row: Mapping[str, Any]
    """The row as the API told it."""
    divisions: Sequence["Line"] = ()
    """What it is divided into."""

    @property
    def share(self) -> float | None:
        """How much of it is the best of its parts: 0 to 1; None if it has none."""
        whole = sum(each.number.count for each in self.parts)
        return self.parts[0].number.count / whole if whole else None


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a report, and all of them together if it tells that."""

    report: type[Report]
    lines: Sequence[Line]
    total: Line | None = None

    @property
    def label(self) -> str:
        return LABELS[self.report.rows]

    @property
    def measures(self) -> Mapping[str, Measure]:
        return self.report.measures


@dataclass(frozen=True, slots=True)
class TableMaker:
    """Makes the tables of a page."""

    state: InsightsState
    behind: Behind
    language: SpokenLanguage
    base: str
    today: date

    def table(self, report: type[Report], found: Mapping[str, Any]) -> Table:
        lines = [self._line(report, row) for row in found["rows"]]
        total = self._filled(report, found["total"], "", "", self.behind) if found.get("total") else None
        return Table(report, lines, total)

    def both_ways(self, trend: Mapping[str, Any], forecast: Mapping[str, Any]) -> Table:
        """Return the days behind and ahead as one table; the day itself ends the one and begins the other."""
        past, ahead = self.table(Trend, trend), self.table(Forecast, forecast)
        return Table(Trend, [*past.lines, *ahead.lines[1:]])

    def _line(self, report: type[Report], row: Mapping[str, Any]) -> Line:
        if report.rows == "unit":
            return self._unit(report, row)
        if report.rows == "span":
            return self._span(report, row)
        if report.rows == "day":
            title = self.language.day(date.fromisoformat(row["on"]))
            address = self.state.of_report(self.base, Overview, on=row["on"])
            return self._filled(report, row, title, address, self.behind.on_day(row["on"]))
        if report is Coverage:
            unit, qualification = row["unit"] or {"id": "", "name": ""}, row["qualification"]
            place = self.behind.narrowed(unit=[unit["id"]], qualification=[qualification["id"]])
            address = self.state.of_report(self.base, Coverage, unit=unit["id"])
            return self._filled(report, row, unit["name"], address, place)
        return self._linked(report, row)

    def _unit(self, report: type[Report], row: Mapping[str, Any]) -> Line:
        unit = row["unit"]
        if row["isUnitItself"]:
            title = self.language.say("Directly in {unit}").format(unit=unit["name"])
            return self._filled(report, row, title, "", self.behind.narrowed(unit=(), unit_itself=[unit["id"]]))
        address = self.state.of_report(self.base, report, unit=unit["id"])
        return self._filled(report, row, unit["name"], address, self.behind.narrowed(unit=[unit["id"]]))

    def _span(self, report: type[Report], row: Mapping[str, Any]) -> Line:
        since, through = (date.fromisoformat(row[each]) for each in ("since", "through"))
        title = self.language.day(since)
        if through != since:
            title = f"{title} – {self.language.day(through)}"
        place = self.behind.with_given(lapses_on={"since": row["since"], "through": row["through"]})
        return self._filled(report, row, title, "", place)

    def _linked(self, report: type[Report], row: Mapping[str, Any]) -> Line:
        noun = _LINKS[report.rows]
        linked = row[report.rows] or {}
        key = linked.get("id", "")
        if noun is Qualification:
            address = self.state.of_report(self.base, ByUser, qualification=key)
        else:
            address = f"{self.base}/{path_of(noun)}/{key}"
        place = self.behind.narrowed(**{report.rows: [key]})
        line = self._filled(report, row, title_of(noun, linked) if linked else "", address, place)
        versions = row.get("versions", ())
        return replace(line, divisions=[self._version(report, each, place) for each in versions]) if versions else line

    def _version(self, report: type[Report], row: Mapping[str, Any], place: Behind) -> Line:
        version = row["version"]
        number = self.language.say("Version {number}").format(number=self.language.number(version["number"]))
        since = self.language.say("from {day}").format(
            day=self.language.day(date.fromisoformat(version["effectiveOn"]))
        )
        address = f"{self.base}/{path_of(QualificationVersion)}/{version['id']}"
        return self._filled(report, row, f"{number}, {since}", address, place.narrowed(version=[version["id"]]))

    def _filled(self, report: type[Report], row: Mapping[str, Any], title: str, address: str, place: Behind) -> Line:
        numbers = {name: _number(each, row[camel(name)]["count"], place) for name, each in report.measures.items()}
        parts = tuple(_parts((name, numbers[name]) for name in report.parts))
        return Line(title, address, numbers, parts, row)


def _number(measure: Measure, count: int, place: Behind) -> Number:
    return Number(measure, count, place.address(measure) if count else "")


def _parts(found: Iterable[tuple[str, Number]]) -> Iterator[BarPart]:
    numbers = list(found)
    whole, x = sum(each.count for _, each in numbers), 0.0
    for name, each in numbers:
        width = 100 * each.count / whole if whole else 0.0
        yield BarPart(name, each, round(x, 2), round(width, 2))
        x += width


def is_empty(report: type[Report], lines: Sequence[Line]) -> bool:
    """Whether there is nothing to show: no rows, or, of an overview and of days, nothing in any of them."""
    if report.rows in ("unit", "day") or report is Expiring:
        return not any(each.count for line in lines for each in line.numbers.values())
    return not lines
