"""Stretches of days are laid out in parts of a hundred, whatever the calendar around them."""

from datetime import date

from admin_ui.details.timelines import drawn_timeline, later, window
from app.domain.calendar import FIRST_DAY, LAST_DAY
from app.words.languages import languages

ENGLISH = languages()["en"]


def test_stretches_fill_the_calendar_without_gaps_between_neighbours():
    spans = [{"from": "2026-01-31", "through": "2026-02-09"}, {"from": "2026-02-10", "through": "2026-04-10"}]

    line = drawn_timeline(spans, ENGLISH, since="2020-01-01", until="2026-04-10")

    assert (line.since, line.until) == (date(2026, 1, 1), date(2026, 4, 10))
    assert [(bar.x, bar.width) for bar in line.bars] == [(30.0, 10.0), (40.0, 60.0)]
    assert [bar.has_room for bar in line.bars] == [False, True]
    assert line.ticks == [(90.0, "Apr 2026")]


def test_a_long_calendar_is_marked_by_years():
    line = drawn_timeline([], ENGLISH, since="2024-06-01", until="2028-06-01", about=["2024-07-01"])

    assert [words for _, words in line.ticks] == ["2025", "2026", "2027", "2028"]


def test_a_day_outside_the_calendar_has_no_place_on_it():
    line = drawn_timeline([], ENGLISH, since="2026-01-01", until="2026-12-31", about=["2026-01-01"])

    assert (line.place("2026-01-01"), line.place("2027-01-01")) == (0.0, None)


def test_the_calendar_around_a_day_ends_where_days_end():
    assert window(FIRST_DAY)[0] == FIRST_DAY
    assert window(LAST_DAY)[1] == LAST_DAY


def test_days_are_counted_on():
    assert later("2026-12-31", 1) == "2027-01-01"
