"""Count days, weeks, months and years on the calendar the way people do (R3)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from schema.enums import CalendarUnit, EndsWith

FIRST_DAY = date(1900, 1, 1)
LAST_DAY = date(2200, 12, 31)
LONGEST_PERIOD_IN_YEARS = 50
DAYS_OF_DEFAULT_LEAD = 14

_DAY, _WEEK, _YEAR = CalendarUnit.DAY, CalendarUnit.WEEK, CalendarUnit.YEAR
_ONE_DAY = timedelta(days=1)
_DAYS_IN_EVERY_MONTH = 28
_MONTHS_IN = {EndsWith.MONTH: 1, EndsWith.QUARTER: 3, EndsWith.YEAR: 12}
_LONGEST = {
    CalendarUnit.DAY: 18_262,  # fifty years hold 18 262 or 18 263 days
    CalendarUnit.WEEK: 2_608,
    CalendarUnit.MONTH: 12 * LONGEST_PERIOD_IN_YEARS,
    CalendarUnit.YEAR: LONGEST_PERIOD_IN_YEARS,
}


@dataclass(frozen=True, slots=True)
class CalendarPeriod:
    """A length of time as people say it: 14 days, 6 months, 1 year."""

    count: int
    unit: CalendarUnit

    @property
    def months(self) -> int:
        """The length in months; 0 when it is counted in days or weeks."""
        unit = self.unit
        if unit is _DAY or unit is _WEEK:
            return 0
        return self.count * 12 if unit is _YEAR else self.count

    @property
    def days(self) -> int:
        """The length in days; 0 when it is counted in months or years."""
        unit = self.unit
        if unit is _DAY:
            return self.count
        return self.count * 7 if unit is _WEEK else 0

    def is_as_long_as(self, other: "CalendarPeriod") -> bool:
        """Whether both always end on the same day: 12 months are 1 year, 7 days are 1 week."""
        return self is other or (self.months == other.months and self.days == other.days)


def after(anchor: date, period: CalendarPeriod, times: int = 1) -> date:
    """Return anchor + times x period, clamped to the month's end (R3); date.max when there is no such day."""
    months = period.months * times
    if months == 0:
        return days_after(anchor, period.days * times)
    return _shifted(anchor, months)


def before(anchor: date, period: CalendarPeriod) -> date:
    """Return anchor - period, clamped to the month's end (R3); date.min when there is no such day."""
    if period.unit is _DAY:
        return days_after(anchor, -period.count)
    months = period.months
    return _shifted(anchor, -months) if months else days_after(anchor, -period.days)


def times_until(anchor: date, period: CalendarPeriod, day: date) -> int:
    """Return the smallest number of times, from 0 on, for which anchor + times x period is that day or later."""
    if day <= anchor:
        return 0
    if period.months:
        times = ((day.year - anchor.year) * 12 + day.month - anchor.month) // period.months
    else:
        times = (day - anchor).days // period.days
    return times if after(anchor, period, times) >= day else times + 1


def days_after(day: date, days: int) -> date:
    """Return the day so many days later (or earlier), within what a date can say."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return date.max if days > 0 else date.min


def next_day(day: date) -> date:
    """Return the day after, or date.max when there is none."""
    return day + _ONE_DAY if day < date.max else day


def are_in_order(first: date | None, last: date | None) -> bool:
    """Whether two days begin and end something: both are given, the first not after the last, or neither is."""
    if first is None or last is None:
        return first is last
    return first <= last


def last_day_of(unit: EndsWith, day: date) -> date:
    """Return the last day of the month, quarter or year that a day is in (E66); date.max of itself."""
    if day == date.max:
        return day
    months = _MONTHS_IN[unit]
    month = (day.month - 1) // months * months + months
    return date(day.year, month, monthrange(day.year, month)[1])


def may_end_with(unit: EndsWith, period: CalendarPeriod | None) -> bool:
    """Whether a period can be moved to the end of a unit: a shorter one could end on one day twice (E66)."""
    if period is None:
        return False
    if period.months:
        return period.months >= _MONTHS_IN[unit]
    return period.days >= _lengths_of_months(_MONTHS_IN[unit])[1]


def default_lead(period: CalendarPeriod | None) -> CalendarPeriod:
    """Return how long before the end renewal opens unless said otherwise: 14 days, or the period less one day."""
    if period is not None and period.months == 0 and period.days <= DAYS_OF_DEFAULT_LEAD:
        return CalendarPeriod(max(period.days - 1, 0), CalendarUnit.DAY)
    return CalendarPeriod(DAYS_OF_DEFAULT_LEAD, CalendarUnit.DAY)


def is_too_long(period: CalendarPeriod) -> bool:
    """Return whether this is longer than a period can last (E59)."""
    return period.count > _LONGEST[period.unit]


def problem_with_lead(lead: CalendarPeriod, period: CalendarPeriod | None) -> str | None:
    """Return why renewal cannot open this long before the end (E58), or None if it can.

    The lead has to be shorter than the period from whichever day the period is counted: 30 days are not
    always shorter than 1 month. Without a period (E57) any lead up to the longest period will do.
    """
    if lead.count < 0:
        return "The renewal lead cannot be negative."
    if lead.count > _LONGEST[lead.unit]:
        return f"The renewal lead is at most {LONGEST_PERIOD_IN_YEARS} years."
    if lead.count and period is not None and not _is_shorter(lead, period):
        return "The renewal lead has to be shorter than the period."
    return None


def _is_shorter(lead: CalendarPeriod, period: CalendarPeriod) -> bool:
    if lead.months and period.months:
        return lead.months < period.months
    longest_lead = _lengths_of_months(lead.months)[1] if lead.months else lead.days
    shortest_period = _lengths_of_months(period.months)[0] if period.months else period.days
    return longest_lead < shortest_period


@cache
def _lengths_of_months(months: int) -> tuple[int, int]:
    """Return the fewest and the most days that so many months can have, over all anchors of 400 years."""
    lengths = {
        (_clamped(year, month + months, day) - _clamped(year, month, day)).days
        for year in range(1900, 2300)
        for month in range(12)
        for day in range(_DAYS_IN_EVERY_MONTH, 32)
    }
    return min(lengths), max(lengths)


def _clamped(year: int, month: int, day: int) -> date:
    """Return that day of the month counted from January = 0, or the month's last day if it has no such day."""
    year, month = year + month // 12, month % 12 + 1
    return date(year, month, min(day, monthrange(year, month)[1]))


def _shifted(anchor: date, months: int) -> date:
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    if year < date.min.year:
        return date.min
    day = anchor.day
    if day > _DAYS_IN_EVERY_MONTH:
        day = min(day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day)
