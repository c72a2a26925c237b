"""The days of a history on which something may change whatever is true by then: what a timeline is walked along."""

from collections.abc import Iterator
from datetime import date

from app.domain.calendar import LAST_DAY, CalendarPeriod, after, next_day, times_until
from app.domain.facts import DateRange, EducationTerms, Frame, History, Terms
from app.domain.frames import is_repeating

_INTERVALS_BEYOND = 3  # what has not ended so many intervals after all that is known does not end at all


def repeats(history: History) -> bool:
    """Whether the timeline has no end: periods or permanent education come again and again."""
    return any(_repeats(terms) for terms in history.terms)


def days_of_facts(history: History) -> set[date]:
    """Return the days from which a fact counts or no longer counts."""
    days = {fact.happened_on for fact in history.completions}
    days.update(day for terms in history.terms for day in (terms.effective_on, terms.applied_on) if day is not None)
    days.update(day for span in history.archived for day in (span.from_on, span.until_on) if day is not None)
    for upload in history.uploads:
        days.add(upload.obtained_on)
        if upload.expires_on is not None:
            days.add(next_day(upload.expires_on))
    return days | _days_of_revocations(history)


def _days_of_revocations(history: History) -> set[date]:
    revocations = [fact.revocation for fact in history.completions]
    revocations += [fact.revocation for fact in history.uploads]
    return {each.from_on for each in revocations if each is not None and each.from_on is not None}


def end_of_all(history: History, horizon: date) -> date:
    """Return the day by which all has ended that began by the horizon and ever ends."""
    intervals = [terms.frame.repeats_every for terms in history.terms if terms.frame is not None]
    periods = [each.period for terms in history.terms for each in _educations(terms)]
    intervals += [each for each in periods if isinstance(each, CalendarPeriod)]
    known = max(
        [horizon, *days_of_facts(history), *_dated_ends(history), *(each.through for each in history.extensions)]
    )
    ends = [after(known, every, _INTERVALS_BEYOND) for every in intervals if every is not None]
    return min(max(ends, default=known), LAST_DAY)


def _dated_ends(history: History) -> Iterator[date]:
    """Give the days on which what has dates of its own ends, however far ahead that is."""
    for terms in history.terms:
        dated = [
            terms.frame,
            *(each.period for each in _educations(terms)),
            *(each.frame for each in terms.requirements),
        ]
        yield from (each.to_on for each in dated if isinstance(each, (DateRange, Frame)))


def dated_days(history: History, first: date, last: date) -> Iterator[date]:
    """Give the days of first..last on which something with dates of its own begins, which comes again with the period.

    That is permanent education, and the time frame of a requirement: what an upload's expiry opens hides when it opens.
    """
    for terms in history.terms:
        if terms.frame is None or terms.frame.repeats_every is None:
            continue
        dated = [*(each.period for each in _educations(terms)), *(each.frame for each in terms.requirements)]
        for dates in dated:
            if isinstance(dates, DateRange):
                yield from _again(dates.from_on, terms.frame.repeats_every, first, last)


def _again(day: date, every: CalendarPeriod, first: date, last: date) -> Iterator[date]:
    times = times_until(day, every, first)
    while (again := after(day, every, times)) <= last:
        yield again
        times += 1


def _repeats(terms: Terms) -> bool:
    return is_repeating(terms) or any(isinstance(each.period, CalendarPeriod) for each in _educations(terms))


def _educations(terms: Terms) -> list[EducationTerms]:
    return [each.permanent_education for each in terms.requirements if each.permanent_education is not None]
