"""Facts arrive in any order, are revoked and granted: after each, the laws of the domain hold for all days (law 7)."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.domain.facts import (
    SINCE_EVER,
    AssignedSpan,
    CompletionFact,
    ExemptionFact,
    ExtensionFact,
    History,
    Revocation,
    Terms,
    UploadFact,
)
from app.domain.standing import StandingEvaluator, periods, timeline
from schema.enums import Stage
from tests.domain import naive_days
from tests.domain.histories import EXAMPLES, completions, uploads
from tests.domain.random_terms import ACTIVITIES, FIRST, LAST, days, fixed_terms, terms
from tests.seed import SEED

EVERY_WEEK = [FIRST + timedelta(days=number) for number in range(0, (LAST - FIRST).days, 7)]


class FactsInAnyOrder(RuleBasedStateMachine):
    """One person, one qualification, and whatever is learnt about them."""

    history = History(())

    @initialize(first=terms() | fixed_terms(), assigned_on=days)
    def assign(self, first: Terms, assigned_on: date) -> None:
        self.history = History((replace(first, prior_learning_max_age=None),), (AssignedSpan(assigned_on),))

    @rule(fact=completions())
    def complete(self, fact: CompletionFact) -> None:
        before = StandingEvaluator(self.history)
        self.history = replace(self.history, completions=(fact, *self.history.completions))
        after = StandingEvaluator(self.history)
        # law 2: nothing changes on the days before
        for day in EVERY_WEEK:
            if day < fact.happened_on:
                assert after.standing(day) == before.standing(day)

    @rule(fact=uploads())
    def upload(self, fact: UploadFact) -> None:
        self.history = replace(self.history, uploads=(fact, *self.history.uploads))

    @rule(number=st.integers(1, 3), through=days)
    def extend(self, number: int, through: date) -> None:
        self.history = replace(self.history, extensions=(ExtensionFact(number, through), *self.history.extensions))

    @rule(activity=st.sampled_from(ACTIVITIES), stage=st.sampled_from(Stage), number=st.integers(1, 3))
    def exempt(self, activity: int, stage: Stage, number: int) -> None:
        granted = ExemptionFact(activity, stage, number)
        self.history = replace(self.history, exemptions=(granted, *self.history.exemptions))

    @rule(data=st.data(), from_on=st.none() | days)
    def revoke(self, data: st.DataObject, from_on: date | None) -> None:
        if self.history.completions:
            index = data.draw(st.integers(0, len(self.history.completions) - 1))
            facts = list(self.history.completions)
            facts[index] = replace(facts[index], revocation=Revocation(SINCE_EVER, from_on))
            self.history = replace(self.history, completions=tuple(facts))

    @rule(on=days)
    def withdraw(self, on: date) -> None:
        *before, last = self.history.spans
        if last.until_on is None and on > last.from_on:
            self.history = replace(self.history, spans=(*before, replace(last, until_on=on)))

    @rule(on=days)
    def assign_again(self, on: date) -> None:
        last = self.history.spans[-1]
        if last.until_on is not None and on >= last.until_on:
            self.history = replace(self.history, spans=(*self.history.spans, AssignedSpan(on)))

    @rule(number=st.just(2), data=st.data())
    def edit(self, number: int, data: st.DataObject) -> None:
        if len(self.history.terms) == 1:
            first = self.history.terms[0]
            edited = data.draw(fixed_terms(number) if first.duration.value == "FIXED" else terms(number))
            self.history = replace(self.history, terms=(first, edited))

    @invariant()
    def the_order_does_not_matter(self) -> None:
        if not self.history.terms:
            return
        backwards = History(*(tuple(reversed(facts)) for facts in facts_of(self.history)))  # type: ignore[arg-type]  # the first fields
        assert timeline(backwards, FIRST, LAST) == timeline(self.history, FIRST, LAST)
        assert periods(backwards) == periods(self.history)

    def teardown(self) -> None:
        """Compare with the naive walk at the end."""
        if not self.history.terms:
            return
        told, evaluator = naive_days.days(self.history, FIRST, LAST), StandingEvaluator(self.history)
        for day in EVERY_WEEK:
            found, expected = evaluator.standing(day), told.get(day)
            assert (found and (str(found.status), found.valid_through)) == (
                expected and (expected.status, expected.valid_through)
            ), day


def facts_of(history: History) -> tuple[tuple, ...]:
    return (
        history.terms,
        history.spans,
        history.completions,
        history.uploads,
        history.extensions,
        history.exemptions,
    )


TestFactsInAnyOrder = seed(SEED)(FactsInAnyOrder).TestCase
TestFactsInAnyOrder.settings = settings(
    max_examples=max(EXAMPLES // 8, 5),
    stateful_step_count=12,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
