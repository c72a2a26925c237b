"""Decides in which unit a person sat on every day, and whether they were active (E60, E61).

The spans of a person are in order, leave no day out from the first one on, and the last one has no end; no two beside
each other say the same. Whatever changes some days leaves all others as they are.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.domain.calendar import days_after, next_day
from app.domain.timelines import SpanFinding
from schema.enums import MembershipState

_ABSENT, _ACTIVE, _INACTIVE = MembershipState.ABSENT, MembershipState.ACTIVE, MembershipState.INACTIVE


@dataclass(frozen=True, slots=True)
class MembershipSpan:
    """Days, through the last one or without an end, on which somebody sat in one unit in one state."""

    begins_on: date
    through: date | None
    unit_id: int
    state: MembershipState

    def lasts_until(self, day: date) -> bool:
        """Whether it ends on that day or later."""
        return self.through is None or self.through >= day


MembershipSpans = tuple[MembershipSpan, ...]


@dataclass(frozen=True, slots=True)
class MembershipChange:
    """Another unit or another state, from a day on and through a day; through None: on all days to come."""

    from_on: date
    through: date | None = None
    unit_id: int | None = None
    state: MembershipState | None = None
    instead_of: frozenset[MembershipState] = frozenset(MembershipState)
    """Only days in one of these states change."""

    def applied(self, span: MembershipSpan) -> MembershipSpan:
        """Return what a span is after it, all days of which it changes or none."""
        begins_later = self.through is not None and span.begins_on > self.through
        if span.begins_on < self.from_on or begins_later or span.state not in self.instead_of:
            return span
        return replace(
            span,
            unit_id=span.unit_id if self.unit_id is None else self.unit_id,
            state=self.state or span.state,
        )


def since(day: date, unit_id: int, state: MembershipState = _ACTIVE) -> MembershipSpans:
    """Return that somebody has been in a unit since a day."""
    return (MembershipSpan(day, None, unit_id, state),)


def changed_spans(spans: MembershipSpans, change: MembershipChange) -> MembershipSpans:
    """Return the spans after a change. Before the first of them, somebody was what they were on its first day."""
    cuts = (change.from_on, *(() if change.through is None else (next_day(change.through),)))
    reaching = _reaching(spans, change.from_on)
    return joined_spans(change.applied(piece) for span in reaching for piece in _pieces(span, cuts))


def on_day(spans: MembershipSpans, day: date) -> MembershipSpan:
    """Return what holds on a day; of days before the first one, what held then."""
    return next(span for span in spans if span.lasts_until(day))


def next_change(spans: MembershipSpans, day: date) -> date | None:
    """Return the next day after this one on which another span begins."""
    return next((span.begins_on for span in spans if span.begins_on > day), None)


def moved(spans: MembershipSpans, unit_id: int, from_on: date) -> MembershipSpans:
    """Return that somebody sat in another unit from a day on, until the next move that is known."""
    through = _through(spans, from_on, lambda span: span.unit_id)
    return changed_spans(spans, MembershipChange(from_on, through, unit_id=unit_id))


def absent(spans: MembershipSpans, from_on: date, through: date | None) -> MembershipSpans:
    """Return that somebody is on leave; without a last day until they leave, or until it is ended."""
    if through is None:
        leaving = next((each for each in spans if each.lasts_until(from_on) and each.state is _INACTIVE), None)
        through = None if leaving is None else days_after(leaving.begins_on, -1)
    return changed_spans(spans, MembershipChange(from_on, through, state=_ABSENT, instead_of=frozenset({_ACTIVE})))


def back(spans: MembershipSpans, on: date) -> MembershipSpans:
    """Return that the leave that somebody is on that day has ended on the day before; nothing if there is none."""
    if not _are_all_in(spans, on, on, {_ABSENT}):
        return spans
    through = _through(spans, on, lambda span: span.state)
    return changed_spans(spans, MembershipChange(on, through, state=_ACTIVE, instead_of=frozenset({_ABSENT})))


def left(spans: MembershipSpans, from_on: date) -> MembershipSpans:
    """Return that somebody is not active from a day on."""
    return changed_spans(spans, MembershipChange(from_on, state=_INACTIVE))


def returned(spans: MembershipSpans, from_on: date) -> MembershipSpans:
    """Return that somebody has not left, on any day from this one on."""
    return changed_spans(spans, MembershipChange(from_on, state=_ACTIVE, instead_of=frozenset({_INACTIVE})))


def is_ever_inactive(spans: MembershipSpans, first: date, last: date | None) -> bool:
    """Whether somebody is not active on one of these days, or, without a last one, on the first."""
    return not _are_all_in(spans, first, first if last is None else last, {_ABSENT, _ACTIVE})


def begun_on(spans: MembershipSpans, first: date, *, instead_of: date) -> MembershipSpans:
    """Return the spans that begin on another day, if they began on `instead_of` and nothing changed in between."""
    if first < spans[0].begins_on:
        return _reaching(spans, first)
    if spans[0].begins_on == instead_of and spans[0].lasts_until(first):
        return (replace(spans[0], begins_on=first), *spans[1:])
    return spans


def joined_spans(spans: Iterable[MembershipSpan]) -> MembershipSpans:
    """Return spans of which those beside each other that say the same are one."""
    found: list[MembershipSpan] = []
    for span in spans:
        if found and (found[-1].unit_id, found[-1].state) == (span.unit_id, span.state):
            found[-1] = replace(found[-1], through=span.through)
        else:
            found.append(span)
    return tuple(found)


def _are_all_in(spans: MembershipSpans, first: date, last: date, states: set[MembershipState]) -> bool:
    during = [span for span in _reaching(spans, first) if span.begins_on <= last and span.lasts_until(first)]
    return all(span.state in states for span in during)


def _through(spans: MembershipSpans, day: date, of: Callable[[MembershipSpan], object]) -> date | None:
    """Return the last day on which something is what it is on this day, without a break."""
    later = [span for span in spans if span.lasts_until(day)]
    last = later[0]
    for span in later:
        if of(span) != of(last):
            break
        last = span
    return last.through


def _reaching(spans: MembershipSpans, day: date) -> MembershipSpans:
    """Return spans that begin on that day at the latest."""
    return (replace(spans[0], begins_on=min(spans[0].begins_on, day)), *spans[1:])


def _pieces(span: MembershipSpan, cuts: Iterable[date]) -> Iterator[MembershipSpan]:
    """Cut a span, so that a piece begins on each of these days that are in it."""
    for day in cuts:
        if span.begins_on < day and span.lasts_until(day):
            yield replace(span, through=days_after(day, -1))
            span = replace(span, begins_on=day)
    yield span


def cut(
    spans: Iterable[SpanFinding], memberships: MembershipSpans
) -> Iterator[tuple[SpanFinding, MembershipSpan | None]]:
    """Give each span in pieces, each with where its person sat on those days; None: before they sat anywhere (E60)."""
    for span in spans:
        begins_on = span.from_on
        for membership in memberships:
            ends_on = membership.through or date.max
            if ends_on < begins_on or membership.begins_on > span.through:
                continue
            if membership.begins_on <= begins_on == span.from_on and span.through <= ends_on:
                yield span, membership  # the usual case, quickly
            else:
                if begins_on < membership.begins_on:
                    yield replace(span, from_on=begins_on, through=days_after(membership.begins_on, -1)), None
                    begins_on = membership.begins_on
                yield replace(span, from_on=begins_on, through=min(span.through, ends_on)), membership
            begins_on = next_day(ends_on)
        if begins_on <= span.through and begins_on < date.max:
            yield replace(span, from_on=begins_on), None
