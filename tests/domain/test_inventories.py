"""What comes next in an inventory, what it proposes, and what is wrong with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.inventories import Finding, Questionnaire, added, findings, longest, proposed, way
from schema.inventory_enums import InventoryFlaw, ProposedChange
from tests.domain.questionnaires import asks, everything_answered, naive_place, option, questionnaires, ways_to_answer

FORKLIFT, FIRST_AID, HYGIENE = 101, 102, 103

WORK = Questionnaire(
    (
        asks(1, option(11), option(12, to="care"), option(13, ends=True), code="where"),
        asks(2, option(21, FORKLIFT), option(22, FIRST_AID, ends=True), takes_many=True),
        asks(3, option(31, HYGIENE, FIRST_AID), option(32), code="care"),
    )
)
"""Who works in the warehouse is asked what they do; who works in care is not; who works elsewhere is asked no more."""


@pytest.mark.parametrize(
    ("answers", "answered", "at"),
    [
        ({}, (), 0),
        ({1: {11}}, (0,), 1),
        ({1: {12}}, (0,), 2),
        ({1: {13}}, (0,), 3),
        ({1: {11}, 2: {21}}, (0, 1), 2),
        ({1: {11}, 2: {22}}, (0, 1), 3),
        ({1: {11}, 2: {21, 22}}, (0, 1), 2),  # what is nearest decides: nothing that applies is skipped
        ({1: {11}, 2: set()}, (0, 1), 2),
        ({1: {12}, 2: {21}}, (0,), 2),  # answered before going back: not on the way any more
        ({1: {12}, 2: {21}, 3: {31}}, (0, 2), 3),
    ],
)
def test_the_way_follows_the_answers(answers, answered, at) -> None:
    found = way(WORK, answers)

    assert (found.answered, found.at) == (answered, at)


def test_what_is_answered_beside_the_way_adds_nothing() -> None:
    assert added(WORK, {1: {12}, 2: {21}, 3: {31}}) == {HYGIENE: [31], FIRST_AID: [31]}
    assert added(WORK, {1: {11}, 2: {21}, 3: {31}}) == {FORKLIFT: [21], HYGIENE: [31], FIRST_AID: [31]}
    assert added(WORK, {1: {13}, 2: {21, 22}, 3: {31}}) == {}


def test_all_options_because_of_which_something_is_added_are_told() -> None:
    both = Questionnaire((asks(1, option(11, FIRST_AID)), asks(2, option(21, FIRST_AID, HYGIENE))))

    assert added(both, {1: {11}, 2: {21}}) == {FIRST_AID: [11, 21], HYGIENE: [21]}


def test_so_many_questions_are_left_at_most() -> None:
    assert [longest(WORK, place) for place in range(4)] == [3, 2, 1, 0]


def test_what_was_given_before_and_is_not_wanted_is_to_be_removed() -> None:
    assert proposed([FORKLIFT, FIRST_AID], held=[FIRST_AID, HYGIENE]) == {
        FORKLIFT: ProposedChange.ADD,
        FIRST_AID: ProposedChange.KEEP,
        HYGIENE: ProposedChange.REMOVE,
    }


ADDS = option(99, FIRST_AID)


@pytest.mark.parametrize(
    ("questions", "wrong"),
    [
        (WORK.questions, []),
        ((), [Finding(InventoryFlaw.NO_QUESTIONS)]),
        ((asks(1),), [Finding(InventoryFlaw.NO_OPTIONS, 0), Finding(InventoryFlaw.ADDS_NOTHING)]),
        ((asks(1, option(11)),), [Finding(InventoryFlaw.ADDS_NOTHING)]),
        (
            (asks(1, ADDS, option(11, to="x")), asks(2, option(21)), asks(3, option(31), code="x")),
            [],
        ),
        (
            (asks(1, option(11, to="x")), asks(2, ADDS), asks(3, option(31), code="x")),
            [Finding(InventoryFlaw.OUT_OF_REACH, 1), Finding(InventoryFlaw.ADDS_NOTHING)],
        ),
        (
            (asks(1, ADDS, option(11, to="x"), takes_many=True), asks(2, option(21)), asks(3, option(31), code="x")),
            [],
        ),
        ((asks(1, ADDS, option(11, to="y")),), [Finding(InventoryFlaw.NO_SUCH_QUESTION, 0, 1)]),
        (
            (asks(1, ADDS, code="x"), asks(2, option(21), code="x")),
            [Finding(InventoryFlaw.SAME_CODE, 1)],
        ),
        (
            (asks(1, ADDS, option(11, to="x", ends=True)), asks(2, option(21), code="x")),
            [Finding(InventoryFlaw.LEADS_TWICE, 0, 1)],
        ),
        ((asks(1, ADDS, option(11, to="me"), code="me"),), [Finding(InventoryFlaw.LOOPS, 0, 1)]),
        (
            (asks(1, ADDS, code="x"), asks(2, option(21)), asks(3, option(31), option(32, to="x"))),
            [Finding(InventoryFlaw.LOOPS, 2, 1)],
        ),
        (  # it leads back, but not in a circle
            (
                asks(1, ADDS, option(11, to="z")),
                asks(2, option(21, ends=True), code="y"),
                asks(3, option(31, to="y"), code="z"),
            ),
            [],
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(questions, wrong) -> None:
    assert findings(Questionnaire(tuple(questions))) == wrong


@given(questionnaires())
def test_where_nothing_is_wrong_every_way_ends_and_no_question_is_out_of_reach(questionnaire) -> None:
    wrong = {each.flaw for each in findings(questionnaire)}
    if InventoryFlaw.LOOPS in wrong:
        return

    met: set[int] = set()
    most = 0
    for answers in everything_answered(questionnaire, most=questionnaire.end):
        found = way(questionnaire, answers)
        assert found.at == questionnaire.end
        met.update(found.answered)
        most = max(most, len(found.answered))

    reached = {
        place
        for place in range(questionnaire.end)
        if Finding(InventoryFlaw.OUT_OF_REACH, place) not in findings(questionnaire)
    }
    assert met == reached
    assert most == longest(questionnaire, 0)


@given(questionnaires())
def test_a_loop_is_found_exactly_if_somebody_can_run_in_it(questionnaire) -> None:
    def runs(place: int, before: frozenset[int]) -> bool:
        if place == questionnaire.end:
            return False
        if place in before:
            return True
        asked = questionnaire.questions[place]
        return any(runs(questionnaire.after(place, each), before | {place}) for each in ways_to_answer(asked))

    is_found = any(each.flaw is InventoryFlaw.LOOPS for each in findings(questionnaire))

    assert is_found == any(runs(place, frozenset()) for place in range(questionnaire.end))


@given(questionnaires(), st.data())
def test_a_way_is_what_walking_it_plainly_gives_and_what_is_beside_it_changes_nothing(questionnaire, data) -> None:
    if any(each.flaw is InventoryFlaw.LOOPS for each in findings(questionnaire)):
        return
    answers = {
        each.key: data.draw(st.sampled_from([*ways_to_answer(each)]))
        for each in questionnaire.questions
        if data.draw(st.booleans())
    }

    found = way(questionnaire, answers)

    assert (None if found.at == questionnaire.end else found.at) == naive_place(questionnaire, answers)
    on_the_way = {
        questionnaire.questions[place].key: answers[questionnaire.questions[place].key] for place in found.answered
    }
    assert way(questionnaire, on_the_way) == found
    assert added(questionnaire, on_the_way) == added(questionnaire, answers)
    assert added(questionnaire, answers).keys() == {
        qualification
        for each in questionnaire.questions
        for option in each.options
        if option.key in on_the_way.get(each.key, ())
        for qualification in option.adds
    }


@given(st.sets(st.integers(1, 6)), st.sets(st.integers(1, 6)))
def test_carrying_out_what_is_proposed_gives_what_is_wanted(wanted, held) -> None:
    changes = proposed(wanted, held)

    removed = {each for each, change in changes.items() if change is ProposedChange.REMOVE}
    added_now = {each for each, change in changes.items() if change is ProposedChange.ADD}
    assert (held - removed) | added_now == wanted
    assert not added_now & held
