"""The laws of the domain over random histories; and the engine beside the naive walk."""

import random
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import CalendarPeriod, after, before
from app.domain.facts import AssignedSpan, CompletionFact, History, RequirementTerms, Terms
from app.domain.standing import StandingEvaluator, periods, standing, timeline
from schema.enums import CalendarUnit, Stage, Status
from tests.domain.histories import completions, fixed_histories, histories, on_many_histories
from tests.domain.random_terms import FIRST, LAST, days, lengths

DAY = timedelta(days=1)
either = histories() | fixed_histories()
either_plain = histories(plain=True) | fixed_histories(plain=True)
EVERY_DAY = [FIRST + DAY * number for number in range((LAST - FIRST).days + 1)]


@on_many_histories
@given(either)
def test_law_1_each_assigned_day_has_exactly_one_status(history: History) -> None:
    evaluator = StandingEvaluator(history)

    spans = timeline(history, FIRST, LAST)

    covered = [(span.from_on + DAY * n, span) for span in spans for n in range((span.through - span.from_on).days + 1)]
    found = {day: evaluator.standing(day) for day in EVERY_DAY}
    assert [day for day, _ in covered] == [day for day, each in found.items() if each is not None]
    for day, span in covered:
        each = found[day]
        assert each is not None
        assert (span.status, span.valid_through, span.period_number) == (
            each.status,
            each.valid_through,
            each.period_number,
        )
        assert span.is_qualified == each.is_qualified


@on_many_histories
@given(either, completions())
def test_law_2_a_fact_changes_no_day_before_its_own(history: History, fact: CompletionFact) -> None:
    without = StandingEvaluator(without_limit(history))

    with_it = StandingEvaluator(without_limit(replace(history, completions=(*history.completions, fact))))

    for day in EVERY_DAY:
        if day < fact.happened_on:
            assert without.standing(day) == with_it.standing(day), day


@on_many_histories
@given(either, days)
def test_law_2_applying_a_version_to_running_periods_changes_no_day_before(history: History, day: date) -> None:
    *others, last = history.terms
    without = StandingEvaluator(without_limit(replace(history, terms=(*others, replace(last, applied_on=None)))))

    with_it = StandingEvaluator(without_limit(replace(history, terms=(*others, replace(last, applied_on=day)))))

    for each in EVERY_DAY:
        if each < day:
            assert without.standing(each) == with_it.standing(each), each


@on_many_histories
@given(either_plain, completions(plain=True))
def test_law_2_a_fact_never_shortens_the_period_that_runs(history: History, fact: CompletionFact) -> None:
    day = fact.happened_on
    without = standing(history, day)

    with_it = standing(replace(history, completions=(*history.completions, fact)), day)

    assert without is not None
    assert with_it is not None
    assert with_it.is_qualified or not without.is_qualified
    if without.valid_through is not None and with_it.valid_through is not None:
        assert with_it.valid_through >= without.valid_through


@on_many_histories
@given(either)
def test_law_3_renewal_opens_before_the_end(history: History) -> None:
    evaluator = StandingEvaluator(history)

    for day in EVERY_DAY:
        found = evaluator.standing(day)
        if found is not None and found.renewal_opens_on is not None:
            assert found.valid_through is not None
            assert found.renewal_opens_on <= found.valid_through


@on_many_histories
@given(histories(plain=True))
def test_law_3_the_last_valid_day_grows_with_every_renewal(history: History) -> None:
    ends = [period.valid_through for period in periods(history)]

    for earlier, later in pairwise(ends):
        assert earlier is not None
        assert later is not None
        assert earlier < later


@on_many_histories
@given(either)
def test_periods_follow_one_another_and_none_is_empty(history: History) -> None:
    found = periods(history)

    assert [each.number for each in found] == sorted({each.number for each in found})
    for period in found:
        assert period.valid_through is None or period.begins_on <= period.valid_through
    for earlier, later in pairwise(found):
        assert earlier.valid_through is not None
        assert earlier.begins_on < later.begins_on
        assert earlier.valid_through < later.begins_on or history.extensions  # more time may overlap the next (E46)


@on_many_histories
@given(days, lengths, st.integers(1, 12), st.data())
def test_law_4_renewals_on_time_count_on_from_the_anchor(
    anchor: date, length: CalendarPeriod, renewals: int, data: st.DataObject
) -> None:
    lists = (RequirementTerms(1, 1, Stage.ACHIEVE), RequirementTerms(2, 2, Stage.MAINTAIN))
    facts = [CompletionFact(0, 1, anchor)]
    for k in range(1, renewals + 1):
        end = after(anchor, length, k)
        lead = data.draw(st.integers(0, min(13, (end - after(anchor, length, k - 1)).days - 1)))
        facts.append(CompletionFact(k, 2, before(end, CalendarPeriod(lead, CalendarUnit.DAY))))
    history = History((Terms(period=length, requirements=lists),), (AssignedSpan(FIRST),), tuple(facts))

    found = periods(history)

    assert [period.valid_through for period in found] == [after(anchor, length, k + 1) for k in range(renewals + 1)]
    on_the_last = standing(history, facts[-1].happened_on)
    assert on_the_last is not None
    assert on_the_last.valid_through == after(anchor, length, renewals + 1)


@on_many_histories
@given(either, st.randoms(use_true_random=False))
def test_law_7_the_order_in_which_facts_arrive_does_not_matter(history: History, luck: random.Random) -> None:
    def shuffled(items: tuple) -> tuple:
        return tuple(luck.sample(items, len(items)))

    other = History(
        shuffled(history.terms),
        shuffled(history.spans),
        shuffled(history.completions),
        shuffled(history.uploads),
        shuffled(history.extensions),
        shuffled(history.exemptions),
    )

    assert timeline(other, FIRST, LAST) == timeline(history, FIRST, LAST)
    assert periods(other) == periods(history)


@on_many_histories
@given(either, days)
def test_standing_uses_only_the_facts_dated_up_to_the_day(history: History, day: date) -> None:
    known = without_limit(history)
    up_to = replace(
        known,
        terms=tuple(each for each in known.terms if each.effective_on <= day or each.number == 1),
        completions=tuple(fact for fact in known.completions if fact.happened_on <= day),
        uploads=tuple(fact for fact in known.uploads if fact.obtained_on <= day),
    )

    assert standing(up_to, day) == standing(known, day)


@on_many_histories
@given(histories())
def test_what_is_open_is_not_satisfied_unless_its_proof_runs_out(history: History) -> None:
    evaluator = StandingEvaluator(history)

    for day in EVERY_DAY[::7]:
        found = evaluator.standing(day)
        for row in found.progress if found is not None else ():
            assert not (row.is_open and row.is_satisfied and row.due_on is None)
            assert row.is_satisfied == (row.satisfied_on is not None)
            assert row.satisfied_on is None or row.satisfied_on <= day
        if found is not None and found.status in (Status.IN_PROGRESS, Status.EXPIRED) and found.period_number is None:
            assert any(row.is_open for row in found.progress)


def without_limit(history: History) -> History:
    """Leave priorLearningMaxAge out: what it ignores depends on the day of assignment, and not on the day asked for."""
    return replace(history, terms=tuple(replace(each, prior_learning_max_age=None) for each in history.terms))
