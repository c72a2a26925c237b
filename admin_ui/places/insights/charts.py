"""Lays out charts of reports: bars and lines, in percent of their width and height."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from admin_ui.places.insights.tables import Number, Table
from app.words.languages import SpokenLanguage

HEIGHT = 200
"""Pixels from the bottom of a chart to its top."""
AXIS = 4.0
"""Percent of the width for the numbers at the left."""
GAP, MARGIN = 0.28, 3.0
"""How much of the room of a bar stays empty; percent beside the first and the last point of a line."""
_TWIN = "meets_if_done"
"""The measure of the line beside that of the best part: it says more only of the days ahead."""
_MOST_LABELS, _STEPS = 4, (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines across a chart: each at a height in pixels from the top, with the number that it stands for."""

    top: int
    lines: Sequence[tuple[float, int]]

    def y(self, count: int) -> float:
        """Return how far below the top a number is, in pixels."""
        return round(HEIGHT - HEIGHT * count / self.top, 1)


@dataclass(frozen=True, slots=True)
class ChartBar:
    """A bar of a histogram."""

    x: float
    width: float
    y: float
    height: float
    number: Number
    title: str
    label: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of a line."""

    x: float
    y: float
    number: Number
    title: str


@dataclass(frozen=True, slots=True)
class Curve:
    """One measure over days: behind, which is known, and ahead, if nothing more happens."""

    name: str
    label: str
    marks: Sequence[Mark]
    today: int
    """The place of the day itself."""

    @property
    def shown(self) -> Sequence[Mark]:
        """The points: of the rosier twin only those that are not past."""
        return self.marks[self.today :] if self.name == _TWIN else self.marks

    @property
    def behind(self) -> str:
        return "" if self.name == _TWIN else _points(self.marks[: self.today + 1])

    @property
    def ahead(self) -> str:
        return _points(self.marks[self.today :])


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines over the same days."""

    grid: Grid
    curves: Sequence[Curve]
    labels: Sequence[tuple[float, str]]
    today: float


def grid_of(most: int) -> Grid:
    """Return four lines or fewer, at round numbers."""
    step, power = 1, 1
    while not any(4 * each * power >= most for each in _STEPS):
        power *= 10
    step = next(each * power for each in _STEPS if 4 * each * power >= most)
    count = max(1, ceil(most / step))
    top = step * count
    return Grid(top, [(round(HEIGHT - HEIGHT * step * each / top, 1), step * each) for each in range(count + 1)])


def histogram(table: Table, language: SpokenLanguage) -> tuple[Grid, list[ChartBar]]:
    """Return a bar for each row, by its first measure."""
    numbers = [next(iter(line.numbers.values())) for line in table.lines]
    grid = grid_of(max((each.count for each in numbers), default=0))
    room = (100 - AXIS) / max(1, len(numbers))
    named = _labelled(len(numbers))
    bars = []
    for place, (line, number) in enumerate(zip(table.lines, numbers, strict=True)):
        y = grid.y(number.count)
        label = language.short_day(date.fromisoformat(line.row["since"])) if place in named else ""
        x, width = round(AXIS + room * (place + GAP / 2), 2), round(room * (1 - GAP), 2)
        bars.append(ChartBar(x, width, y, round(HEIGHT - y, 1), number, line.title, label))
    return grid, bars


def line_chart(table: Table, on: date, language: SpokenLanguage) -> LineChart:
    """Return a line for each part of the table's report, over the days of its rows."""
    days = [date.fromisoformat(line.row["on"]) for line in table.lines]
    since, length = days[0], max(1, (days[-1] - days[0]).days)
    places = [round(AXIS + MARGIN + (100 - AXIS - 2 * MARGIN) * (day - since).days / length, 2) for day in days]
    names = (*table.report.parts, _TWIN)
    grid = grid_of(max((line.numbers[name].count for line in table.lines for name in names), default=0))
    curves = [
        Curve(
            name,
            table.measures[name].label,
            [
                Mark(x, grid.y(line.numbers[name].count), line.numbers[name], line.title)
                for x, line in zip(places, table.lines, strict=True)
            ],
            days.index(on),
        )
        for name in names
    ]
    named = _labelled(len(days))
    labels = [
        (x, language.month(day)) for place, (x, day) in enumerate(zip(places, days, strict=True)) if place in named
    ]
    return LineChart(grid, curves, labels, places[days.index(on)])


def _points(marks: Sequence[Mark]) -> str:
    return " ".join(f"{each.x},{each.y}" for each in marks)


def _labelled(count: int) -> range:
    """Return the places that have room for words below them."""
    return range(0, count, max(1, ceil(count / _MOST_LABELS)))
