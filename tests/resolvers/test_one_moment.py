"""An answer is of one moment, and what a mutation answers is of the moment at which it was done."""

from datetime import UTC, datetime, timedelta

import pytest

from app.clock import Clock
from resolvers.context import Context
from tests.api import Api
from tests.clocks import AMSTERDAM
from tests.journeys.first_aid import first_aid
from tests.stored import contents

RECORD = 'completionRecord(input: {{user: "{}", activity: "{}"}}) {{ completion {{ user {{ {} }} }} }}'
BELOW = 'standing { progress { activity { enrolments(after: "nonsense") { totalCount } } } }'
STANDINGS = "assignments { nodes { standing { status } } }"


class Ticking(Clock):
    """A clock on which every look takes an hour, from ten at night."""

    zone = AMSTERDAM
    looks = 0

    def now(self) -> datetime:
        Ticking.looks += 1
        return datetime(2026, 1, 1, 20, tzinfo=UTC) + timedelta(hours=Ticking.looks)


def test_one_operation_has_one_today_until_it_changes_something() -> None:
    context = Context(None, Ticking())

    first = (context.clock.now(), context.clock.today())
    second = (context.clock.now(), context.clock.today())
    context.start()

    assert first == second
    assert context.clock.now() == first[0] + timedelta(hours=1)


async def test_each_mutation_of_an_operation_shows_what_is_true_after_it(api: Api) -> None:
    story = await first_aid(api)
    other = await api.activity("Something else")
    api.clock.move_to("2026-01-15")

    data = await api.ask(
        f"mutation {{ a: {RECORD.format(story.lena, other, STANDINGS)} "
        f"b: {RECORD.format(story.lena, story.e_learning, STANDINGS)} }}"
    )

    found = [data[name]["completion"]["user"]["assignments"]["nodes"][0]["standing"]["status"] for name in "ab"]
    assert found == ["IN_PROGRESS", "QUALIFIED"]


@pytest.mark.parametrize(
    "selection",
    [
        "enrolments(first: 0) { nodes { id } }",
        'enrolments(after: "nonsense") { nodes { id } }',
        f"enrolments(first: 1) {{ nodes {{ user {{ assignments(first: 1) {{ nodes {{ {BELOW} }} }} }} }} }}",
    ],
    ids=["no page", "no cursor", "no cursor below what is computed"],
)
async def test_a_mutation_with_a_wrong_selection_is_not_done(api: Api, selection: str) -> None:
    before = await contents()

    answer = await api.attempt(
        f'mutation {{ learningActivityCreate(input: {{name: "X", type: EXAM}}) '
        f"{{ learningActivity {{ {selection} }} }} }}"
    )

    assert answer.codes == ["BAD_USER_INPUT"]
    assert await contents() == before


async def test_what_was_done_is_told_also_if_it_cannot_be_shown(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.reading.plans.MAX_ROWS_READ", 0)

    answer = await api.attempt(
        'mutation { learningActivityCreate(input: {name: "X", type: EXAM}) '
        "{ learningActivity { id } userErrors { code } } }"
    )

    assert answer.data == {"learningActivityCreate": {"learningActivity": None, "userErrors": []}}
    assert (answer.status, answer.codes) == (200, ["ANSWER_TOO_LARGE"])
    assert len((await contents())["learning_activity"]) == 1
