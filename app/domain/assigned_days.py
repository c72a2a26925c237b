"""Tells on which days something was assigned, by whatever it was."""

from collections.abc import Iterable
from datetime import date

AssignedDays = tuple[date, date | None]
"""The first day, and the first day on which it was no longer assigned; None while it lasts."""


def assigned_days(periods: Iterable[AssignedDays]) -> list[AssignedDays]:
    """Return the days of periods, in order: those that share a day, or begin on the same one, are one."""
    found: list[AssignedDays] = []
    for since, until in sorted(periods, key=lambda each: (each[0], each[1] or date.max)):
        if found and (since < (found[-1][1] or date.max) or since == found[-1][0]):
            found[-1] = (found[-1][0], _later(found[-1][1], until))
        else:
            found.append((since, until))
    return found


def _later(one: date | None, other: date | None) -> date | None:
    return None if one is None or other is None else max(one, other)
