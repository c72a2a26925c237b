"""Questionnaires in a few words, and random ones."""

from collections.abc import Iterator

from hypothesis import strategies as st

from app.domain.inventories import AnswersGiven, OptionTerms, Questionnaire, QuestionTerms

CODES = ("a", "b", "c", "d", "e")


def asks(key: int, *options: OptionTerms, code: str | None = None, takes_many: bool = False) -> QuestionTerms:
    return QuestionTerms(key, code, options, takes_many)


def option(key: int, *adds: int, to: str | None = None, ends: bool = False) -> OptionTerms:
    return OptionTerms(key, adds, to, ends)


@st.composite
def questionnaires(draw: st.DrawFn) -> Questionnaire:
    """Of up to five questions with up to three options that lead anywhere, loops included."""
    asked = []
    for place in range(draw(st.integers(1, len(CODES)))):
        options = [
            OptionTerms(
                key=10 * place + number,
                adds=tuple(draw(st.sets(st.integers(1, 4), max_size=2))),
                leads_to=draw(st.none() | st.sampled_from(CODES)),
                ends=draw(st.booleans()) and draw(st.booleans()),
            )
            for number in range(draw(st.integers(1, 3)))
        ]
        asked.append(QuestionTerms(place, CODES[place], tuple(options), draw(st.booleans())))
    return Questionnaire(tuple(asked))


def ways_to_answer(asked: QuestionTerms) -> Iterator[frozenset[int]]:
    keys = [each.key for each in asked.options]
    if not asked.takes_many:
        yield from (frozenset({key}) for key in keys)
        return
    for bits in range(2 ** len(keys)):
        yield frozenset(key for number, key in enumerate(keys) if bits >> number & 1)


def everything_answered(questionnaire: Questionnaire, *, most: int) -> Iterator[AnswersGiven]:
    """Give what people can have answered when they reach the end, by trying everything; `most` answers at most."""
    open_: list[dict[int, frozenset[int]]] = [{}]
    while open_:
        given = open_.pop()
        at = naive_place(questionnaire, given)
        if at is None:
            yield given
        elif len(given) < most:
            asked = questionnaire.questions[at]
            open_ += [{**given, asked.key: chosen} for chosen in ways_to_answer(asked)]


def naive_place(questionnaire: Questionnaire, answers: AnswersGiven) -> int | None:
    """Return the first question without an answer, in the plainest words; None at the end."""
    places = {each.code: place for place, each in enumerate(questionnaire.questions)}
    at = 0
    while at < len(questionnaire.questions):
        asked = questionnaire.questions[at]
        if asked.key not in answers:
            return at
        nexts = []
        for each in asked.options:
            if each.key in answers[asked.key]:
                if each.ends:
                    nexts.append(len(questionnaire.questions))
                elif each.leads_to in places:
                    nexts.append(places[each.leads_to])
                else:
                    nexts.append(at + 1)
        at = min(nexts) if nexts else at + 1
    return None
