"""The facts of two accounts that turn out to be one person's (E39)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from app.domain.calendar import days_after
from app.domain.facts import ExemptionFact, ExtensionFact, History
from app.domain.findings import PeriodFinding
from app.domain.memberships import MembershipSpan, MembershipSpans, joined_spans, on_day
from app.domain.standing import periods
from schema.enums import Duration, MembershipState

PeriodNumbers = dict[int, int]
"""The numbers of periods by those that they had before."""
_INACTIVE = MembershipState.INACTIVE


def united(one: History, other: History) -> History:
    """Return all that is known of both, for one qualification; what was granted goes with the period it was for."""
    both = replace(
        one,
        spans=(*one.spans, *other.spans),
        completions=(*one.completions, *other.completions),
        uploads=(*one.uploads, *other.uploads),
        extensions=(),
        exemptions=(),
    )
    extensions: list[ExtensionFact] = []
    exemptions: list[ExemptionFact] = []
    for history in (one, other):
        numbers = renumbered(history, both)
        extensions += [replace(each, period_number=numbers[each.period_number]) for each in history.extensions]
        exemptions += [replace(each, period_number=numbers[each.period_number]) for each in history.exemptions]
    return replace(both, extensions=tuple(extensions), exemptions=tuple(exemptions))


def renumbered(history: History, both: History) -> PeriodNumbers:
    """Return the numbers that the periods for which something was granted have among those of both.

    Periods of a fixed qualification are numbered by the calendar. Those of a rolling one are found by their first day.
    """
    granted = {each.period_number for each in history.extensions} | {each.period_number for each in history.exemptions}
    if not granted or history.terms[0].duration is Duration.FIXED:
        return {number: number for number in granted}
    own = {each.number: each.begins_on for each in periods(history)}
    found = periods(replace(both, extensions=(), exemptions=()))
    return {number: _number_on(own.get(number, date.max), found) for number in granted}


def _number_on(day: date, found: Sequence[PeriodFinding]) -> int:
    """Return the number of the period that runs on a day, or of the next one to begin."""
    begun = [each for each in found if each.begins_on <= day]
    if not begun:
        return 1
    is_running = day < date.max and (begun[-1].valid_through or date.max) >= day
    return begun[-1].number if is_running else begun[-1].number + 1


def united_memberships(one: MembershipSpans, other: MembershipSpans, today: date) -> MembershipSpans:
    """Return where a person sat by both: by the first, and by the other on days on which they were not there by it.

    Of the days ahead the other account says something only if its person is the one who is there today.
    """
    begins = sorted({each.begins_on for each in (*one, *other)} | ({today} if one and other else set()))
    return joined_spans(_pieces(one, other, begins, today))


def _pieces(
    one: MembershipSpans, other: MembershipSpans, begins: Sequence[date], today: date
) -> Iterator[MembershipSpan]:
    for begins_on, after in zip(begins, [*begins[1:], None], strict=True):
        by_one, by_other = _known(one, begins_on), _known(other, begins_on)
        is_gone = by_one is None or by_one.state is _INACTIVE
        counts = begins_on <= today or on_day(one, today).state is _INACTIVE
        is_there = by_other is not None and by_other.state is not _INACTIVE
        held = by_other if by_other is not None and is_gone and counts and (is_there or by_one is None) else by_one
        if held is not None:
            yield replace(held, begins_on=begins_on, through=None if after is None else days_after(after, -1))


def _known(spans: MembershipSpans, day: date) -> MembershipSpan | None:
    """Return what holds on a day; nothing before the first one."""
    return next((each for each in spans if each.begins_on <= day and each.lasts_until(day)), None)


def never_there(spans: MembershipSpans) -> MembershipSpans:
    """Return that nobody was there on any of these days."""
    return joined_spans(_all_inactive(spans))


def _all_inactive(spans: Iterable[MembershipSpan]) -> Iterator[MembershipSpan]:
    for each in spans:
        yield replace(each, state=_INACTIVE)
