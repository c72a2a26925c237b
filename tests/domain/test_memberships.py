"""Where people sat: whatever changes some days leaves the others, and no day is left out or said twice."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.memberships import (
    MembershipChange,
    MembershipSpan,
    MembershipSpans,
    absent,
    back,
    begun_on,
    changed_spans,
    is_ever_inactive,
    joined_spans,
    left,
    moved,
    next_change,
    on_day,
    returned,
    since,
)
from schema.enums import MembershipState

ACTIVE, ABSENT, INACTIVE = MembershipState.ACTIVE, MembershipState.ABSENT, MembershipState.INACTIVE
START, HORIZON = date(2026, 1, 1), 60
Day = tuple[int, MembershipState] | None

days = st.integers(0, HORIZON - 1)
units, states = st.integers(1, 3), st.sampled_from(MembershipState)


def day(number: int) -> date:
    return START + timedelta(days=number)


@st.composite
def histories(draw: st.DrawFn) -> MembershipSpans:
    """Some days on which something began, as they are stored: those beside each other differ."""
    begins = sorted(draw(st.sets(st.integers(5, HORIZON - 1), min_size=1, max_size=6)))
    ends = [day(number - 1) for number in begins[1:]]
    spans = [
        MembershipSpan(day(number), end, draw(units), draw(states))
        for number, end in zip(begins, [*ends, None], strict=True)
    ]
    return joined_spans(spans)


@st.composite
def changes(draw: st.DrawFn) -> MembershipChange:
    first = draw(days)
    through = draw(st.none() | st.integers(first, HORIZON + 5))
    unit, state = draw(st.none() | units), draw(st.none() | states)
    instead_of = frozenset(draw(st.sets(states, min_size=1)))
    return MembershipChange(day(first), None if through is None else day(through), unit, state, instead_of)


def day_by_day(spans: MembershipSpans) -> list[Day]:
    """The unit and state of each day up to the horizon, by looking into every span; None before the first one."""
    found: list[Day] = []
    for number in range(HORIZON + 10):
        there = [each for each in spans if each.begins_on <= day(number) and each.lasts_until(day(number))]
        assert len(there) <= 1, f"two spans say something of {day(number)}"
        found.append((there[0].unit_id, there[0].state) if there else None)
    return found


def is_partition(spans: MembershipSpans) -> bool:
    """Whether the spans follow each other day on day, differ from their neighbours, and the last one has no end."""
    follow = all(
        one.through is not None and one.through >= one.begins_on and one.through + timedelta(1) == other.begins_on
        for one, other in pairwise(spans)
    )
    differ = all((one.unit_id, one.state) != (other.unit_id, other.state) for one, other in pairwise(spans))
    return follow and differ and spans[-1].through is None


def by_hand(spans: MembershipSpans, change: MembershipChange) -> list[Day]:
    """What should come out, counted day by day."""
    before = day_by_day(spans)
    first = next(each for each in before if each is not None)
    return [_changed_by_hand(day(number), known, first, change) for number, known in enumerate(before)]


def _changed_by_hand(on: date, known: Day, first: tuple[int, MembershipState], change: MembershipChange) -> Day:
    if on < change.from_on:
        return known
    unit, state = known or first
    if (change.through is not None and on > change.through) or state not in change.instead_of:
        return unit, state
    return change.unit_id or unit, change.state or state


@given(histories(), changes())
def test_a_change_changes_its_days_and_no_others(spans: MembershipSpans, change: MembershipChange) -> None:
    after = changed_spans(spans, change)

    assert is_partition(after)
    assert day_by_day(after) == by_hand(spans, change)


@given(histories(), changes())
def test_saying_the_same_again_changes_nothing(spans: MembershipSpans, change: MembershipChange) -> None:
    if change.state not in change.instead_of:  # or else it would go on changing what it made
        change = MembershipChange(change.from_on, change.through, change.unit_id, change.state)

    once = changed_spans(spans, change)

    assert changed_spans(once, change) == once


SAID: list[Callable[[MembershipSpans, date], MembershipSpans]] = [
    lambda spans, on: moved(spans, 2, on),
    lambda spans, on: absent(spans, on, None),
    lambda spans, on: absent(spans, on, on + timedelta(7)),
    back,
    left,
    returned,
]


@pytest.mark.parametrize("said", SAID, ids=["moved", "absent", "absent through", "back", "left", "returned"])
@given(spans=histories(), number=days)
def test_what_is_said_of_people_leaves_no_day_out_and_can_be_said_twice(
    said: Callable[[MembershipSpans, date], MembershipSpans], spans: MembershipSpans, number: int
) -> None:
    once = said(spans, day(number))

    assert is_partition(once)
    assert said(once, day(number)) == once
    kept = [each for each in zip(day_by_day(spans), day_by_day(once), strict=True) if each[0] is not None]
    assert all(before == after for before, after in kept[: max(number - HORIZON - 10 + len(kept), 0)])


@given(histories(), days)
def test_a_day_before_the_first_is_like_the_first_and_every_other_is_what_its_span_says(
    spans: MembershipSpans, number: int
) -> None:
    known = day_by_day(spans)
    first = next(each for each in known if each is not None)

    found = on_day(spans, day(number))

    assert (found.unit_id, found.state) == (known[number] or first)
    assert is_ever_inactive(spans, day(number), None) is (found.state is INACTIVE)


@given(histories(), days, days)
def test_somebody_is_ever_inactive_if_one_of_the_days_is(spans: MembershipSpans, one: int, other: int) -> None:
    first, last = sorted((one, other))
    known = day_by_day(spans)
    there = next(each for each in known if each is not None)

    during = [(each or there)[1] for each in known[first : last + 1]]

    assert is_ever_inactive(spans, day(first), day(last)) is (INACTIVE in during)


@given(histories(), days)
def test_the_next_change_is_the_first_day_that_begins_a_span_later(spans: MembershipSpans, number: int) -> None:
    later = [span.begins_on for span in spans if span.begins_on > day(number)]

    assert next_change(spans, day(number)) == (min(later) if later else None)


def test_a_move_lasts_until_the_next_move_whatever_the_state_is_in_between() -> None:
    spans = absent(moved(since(day(0), 1), 3, day(30)), day(10), day(12))

    assert moved(spans, 2, day(5)) == (
        MembershipSpan(day(0), day(4), 1, ACTIVE),
        MembershipSpan(day(5), day(9), 2, ACTIVE),
        MembershipSpan(day(10), day(12), 2, ABSENT),
        MembershipSpan(day(13), day(29), 2, ACTIVE),
        MembershipSpan(day(30), None, 3, ACTIVE),
    )


def test_an_absence_without_a_last_day_ends_when_somebody_leaves() -> None:
    spans = left(since(day(0), 1), day(20))

    assert absent(spans, day(10), None) == (
        MembershipSpan(day(0), day(9), 1, ACTIVE),
        MembershipSpan(day(10), day(19), 1, ABSENT),
        MembershipSpan(day(20), None, 1, INACTIVE),
    )


def test_who_is_back_is_back_until_the_next_absence() -> None:
    spans = absent(absent(since(day(0), 1), day(10), day(19)), day(30), None)

    assert back(spans, day(15)) == (
        MembershipSpan(day(0), day(9), 1, ACTIVE),
        MembershipSpan(day(10), day(14), 1, ABSENT),
        MembershipSpan(day(15), day(29), 1, ACTIVE),
        MembershipSpan(day(30), None, 1, ABSENT),
    )
    assert back(spans, day(9)) == spans
    assert back(spans, day(20)) == spans


def test_who_has_not_left_was_absent_all_the_same() -> None:
    spans = left(absent(since(day(0), 1), day(10), day(12)), day(20))

    assert returned(spans, day(0)) == (
        MembershipSpan(day(0), day(9), 1, ACTIVE),
        MembershipSpan(day(10), day(12), 1, ABSENT),
        MembershipSpan(day(13), None, 1, ACTIVE),
    )


def test_another_day_added_moves_the_first_day_unless_an_earlier_one_was_given() -> None:
    spans = moved(since(day(10), 1), 2, day(20))

    assert begun_on(spans, day(5), instead_of=day(10))[0] == MembershipSpan(day(5), day(19), 1, ACTIVE)
    assert begun_on(spans, day(15), instead_of=day(10))[0] == MembershipSpan(day(15), day(19), 1, ACTIVE)
    assert begun_on(spans, day(20), instead_of=day(10)) == spans
    assert begun_on(spans, day(15), instead_of=day(12)) == spans
