"""Which question of an inventory comes next, what the answers propose, and what is wrong with a questionnaire.

The questions stand in a list. From each the way leads to the next one, unless an option that was chosen says otherwise;
of several such options the one that leads to the earliest question decides, so that nothing that applies is skipped.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from schema.inventory_enums import InventoryFlaw, ProposedChange

AnswersGiven = Mapping[int, Collection[int]]
"""By the keys of questions, the keys of the options that were chosen; with none of them it is an answer too."""


@dataclass(frozen=True, slots=True)
class OptionTerms:
    """One option of a question: what it adds, and where it leads if not to the next question."""

    key: int
    adds: tuple[int, ...] = ()
    leads_to: str | None = None
    """The code of a question."""
    ends: bool = False
    """Whether it leads to the closing page."""


@dataclass(frozen=True, slots=True)
class QuestionTerms:
    """One question with its options."""

    key: int
    code: str | None
    options: tuple[OptionTerms, ...]
    takes_many: bool = False
    """Whether any number of options can be chosen, none included."""


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """The questions of one version, in their order; their places are counted from 0, the closing page comes last."""

    questions: tuple[QuestionTerms, ...]
    _places: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Remember where the codes are; of two that are the same the first counts."""
        coded = reversed([*enumerate(self.questions)])
        object.__setattr__(self, "_places", {each.code: place for place, each in coded if each.code})

    @property
    def end(self) -> int:
        """The place of the closing page."""
        return len(self.questions)

    def place_of(self, key: int) -> int | None:
        """Where a question stands; None if it is none of these."""
        return next((place for place, each in enumerate(self.questions) if each.key == key), None)

    def knows(self, code: str) -> bool:
        """Whether a question has the code."""
        return code in self._places

    def led_to(self, place: int, option: OptionTerms) -> int:
        """Where an option of the question at a place leads; a code that no question has leads nowhere else."""
        if option.ends:
            return self.end
        return self._places.get(option.leads_to or "", place + 1)

    def after(self, place: int, chosen: Collection[int]) -> int:
        """Where the way leads after the question at a place, if these of its options were chosen."""
        options = self.questions[place].options
        return min((self.led_to(place, each) for each in options if each.key in chosen), default=place + 1)

    def ways_on(self, place: int) -> set[int]:
        """Where the way can lead after the question at a place, whatever is chosen."""
        asked = self.questions[place]
        found = {self.led_to(place, each) for each in asked.options}
        return found | {place + 1} if asked.takes_many or not asked.options else found


@dataclass(frozen=True, slots=True)
class Way:
    """The questions on the way that answers take, by their places in order, and where it has come."""

    answered: tuple[int, ...]
    at: int
    """The first question without an answer, or the closing page."""


def way(questionnaire: Questionnaire, answers: AnswersGiven) -> Way:
    """Return the way that answers take from the first question on; what was answered beside it does not count."""
    answered: list[int] = []
    at = 0
    while at < questionnaire.end and at not in answered and questionnaire.questions[at].key in answers:
        answered.append(at)
        at = questionnaire.after(at, answers[questionnaire.questions[at].key])
    return Way(tuple(answered), at)


def longest(questionnaire: Questionnaire, place: int) -> int:
    """Return how many questions there are at most from a place on, itself included.

    A questionnaire that loops, which can be tried out and not published, is gone through once.
    """
    known: dict[int, int] = {questionnaire.end: 0}
    for each in _deepest_first(questionnaire, place):
        known[each] = 1 + max(known.get(on, 0) for on in questionnaire.ways_on(each))
    return known[place]


def _deepest_first(questionnaire: Questionnaire, start: int) -> Iterator[int]:
    """Give the questions that can be reached from a place, each after those that come after it."""
    if start == questionnaire.end:
        return
    open_ = [(start, iter(questionnaire.ways_on(start)))]
    seen = {start, questionnaire.end}
    while open_:
        place, ways = open_[-1]
        on = next((each for each in ways if each not in seen), None)
        if on is not None:
            seen.add(on)
            open_.append((on, iter(questionnaire.ways_on(on))))
        else:
            open_.pop()
            yield place


def added(questionnaire: Questionnaire, answers: AnswersGiven) -> dict[int, list[int]]:
    """Return the qualifications that answers on the way add, each with the options because of which it is added."""
    found: dict[int, list[int]] = {}
    for place in way(questionnaire, answers).answered:
        asked = questionnaire.questions[place]
        for option in asked.options:
            for qualification in option.adds if option.key in answers[asked.key] else ():
                found.setdefault(qualification, []).append(option.key)
    return found


def proposed(wanted: Collection[int], held: Collection[int]) -> dict[int, ProposedChange]:
    """Return what becomes of each qualification if those that the inventory has given become those wanted (E51)."""
    changes = {each: ProposedChange.KEEP if each in held else ProposedChange.ADD for each in wanted}
    return changes | {each: ProposedChange.REMOVE for each in held if each not in changes}


@dataclass(frozen=True, slots=True)
class Finding:
    """A flaw, and where it is: the place of a question, and of an option in it, if it is about one."""

    flaw: InventoryFlaw
    question: int | None = None
    option: int | None = None


def findings(questionnaire: Questionnaire) -> list[Finding]:
    """Return all that keeps a questionnaire from being published, in the order of its questions.

    If there is nothing, every way through it ends: each question leads somewhere, and none back to itself.
    """
    if not questionnaire.questions:
        return [Finding(InventoryFlaw.NO_QUESTIONS)]
    reached = {*_deepest_first(questionnaire, 0)}
    found = [each for place in range(questionnaire.end) for each in _at(questionnaire, place, reached)]
    adds = any(option.adds for place in reached for option in questionnaire.questions[place].options)
    return found if adds else [*found, Finding(InventoryFlaw.ADDS_NOTHING)]


def _at(questionnaire: Questionnaire, place: int, reached: Collection[int]) -> Iterator[Finding]:
    asked = questionnaire.questions[place]
    if asked.code and asked.code in [each.code for each in questionnaire.questions[:place]]:
        yield Finding(InventoryFlaw.SAME_CODE, place)
    if place not in reached:
        yield Finding(InventoryFlaw.OUT_OF_REACH, place)
    if not asked.options:
        yield Finding(InventoryFlaw.NO_OPTIONS, place)
    for number, option in enumerate(asked.options):
        yield from (Finding(flaw, place, number) for flaw in _wrong_with(questionnaire, place, option))


def _wrong_with(questionnaire: Questionnaire, place: int, option: OptionTerms) -> Iterator[InventoryFlaw]:
    if option.leads_to and option.ends:
        yield InventoryFlaw.LEADS_TWICE
    if option.leads_to and not questionnaire.knows(option.leads_to):
        yield InventoryFlaw.NO_SUCH_QUESTION
    there = questionnaire.led_to(place, option)
    # in every circle something leads back: that is where it is told
    if there <= place and place in {*_deepest_first(questionnaire, there)}:
        yield InventoryFlaw.LOOPS
