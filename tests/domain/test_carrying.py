"""Through which day a completion keeps somebody qualified, in dated cases of both durations (R16)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given

from app.domain.facts import History
from app.domain.standing import StandingEvaluator
from tests.domain.dated_tables import Names, history_of
from tests.domain.histories import fixed_histories, histories, on_many_histories
from tests.domain.random_terms import FIRST, LAST

NEVER, NOTHING = date.max, date.min
ROLLING = {"period": "1 year", "achieve": ["course"], "maintain": ["refresher"]}
YEARLY = {"frame": "2025-01-01 to 2025-12-31 every 1 year", "list": ["hygiene"]}
CAMPAIGN = {"frame": "2025-01-01 to 2025-01-31 every 1 year", "counts before": "2 months", "list": ["hygiene"]}
EDUCATED = {"list": ["hygiene"], "education": {"hygiene": "all of lecture, every 1 year"}}
TWO = {**ROLLING, "achieve": ["course", "exam"]}
OTHER_LENGTH = {**ROLLING, "from": "2026-06-01", "applied": "2026-06-01", "period": "9 months"}
ANY_TWO = {**EDUCATED, "education": {"hygiene": "any 2 of lecture + visit, every 1 year"}}
MORE = {**YEARLY, "from": "2025-09-01", "applied": "2025-09-01", "list": ["hygiene", "exam"]}
EXTENDED = "period 1 extended through 2027-03-01"
TAKEN_BACK = "2026-01-15 did course, revoked from 2026-05-01"
UPLOADED = "2026-01-15 uploaded exam, valid to 2026-06-30, approved 2026-01-15"

CASES: list[tuple[str, dict[str, Any], list[str], int, list[str]]] = [
    ("its period", ROLLING, ["2026-01-15 did course"], 1,
     ["2026-01-14 -", "2026-01-15 2027-01-15", "2027-01-16 2027-01-15", "2030-01-01 2027-01-15"]),
    ("what renews carries the next one", ROLLING, ["2026-01-15 did course", "2027-01-05 did refresher"], 2,
     ["2027-01-04 -", "2027-01-05 2028-01-15"]),
    ("what was renewed carries its own", ROLLING, ["2026-01-15 did course", "2027-01-05 did refresher"], 1,
     ["2027-01-05 2027-01-15", "2027-01-16 2027-01-15"]),
    ("what was too early to renew carries nothing", ROLLING, ["2026-01-15 did course", "2026-06-01 did refresher"], 2,
     ["2026-06-01 -", "2027-02-01 -"]),
    ("a voluntary retake carries what runs", ROLLING, ["2026-01-15 did course", "2026-06-01 did course"], 2,
     ["2026-06-01 2027-01-15"]),
    ("a part carries nothing", TWO, ["2026-01-15 did course"], 1, ["2026-02-01 -"]),
    ("both of two", TWO, ["2026-01-15 did course", "2026-02-01 did exam"], 1,
     ["2026-01-31 -", "2026-02-01 2027-02-01"]),
    ("an extension", ROLLING, ["2026-01-15 did course", EXTENDED], 1, ["2026-01-15 2027-03-01"]),
    ("days of grace, while they run", {**ROLLING, "grace": "10"}, ["2026-01-15 did course"], 1,
     ["2027-01-15 2027-01-15", "2027-01-16 2027-01-25", "2027-01-25 2027-01-25", "2027-01-26 2027-01-15"]),
    ("without a period, for ever", {"achieve": ["course"], "maintain": []},
     ["2026-01-15 did course"], 1, ["2026-01-15 never"]),
    ("taken back", ROLLING, ["2026-01-15 did course, revoked"], 1, ["2026-02-01 -"]),
    ("taken back from a day", ROLLING, [TAKEN_BACK], 1, ["2026-04-30 2027-01-15", "2026-05-01 2026-04-30"]),
    ("what it rests on beside it is taken back", TWO,
     ["2026-01-15 did course", "2026-01-15 did exam, revoked from 2026-05-01"], 1,
     ["2026-04-30 2027-01-15", "2026-05-01 2026-04-30"]),
    ("capped beside it, and redone", TWO, ["2026-01-15 did course", UPLOADED, "2026-09-01 did exam"], 1,
     ["2026-06-30 2026-06-30", "2026-08-31 2026-06-30", "2026-09-01 2027-01-15"]),
    ("the end of the year", {**ROLLING, "ends with": "year"}, ["2026-01-15 did course"], 1, ["2026-01-15 2027-12-31"]),
    ("fixed: through the missed one", YEARLY, ["2025-06-10 did hygiene"], 1,
     ["2025-06-09 -", "2025-06-10 2026-12-31", "2027-01-01 2026-12-31"]),
    ("fixed: the next is met by another", YEARLY, ["2025-06-10 did hygiene", "2026-03-01 did hygiene"], 1,
     ["2026-03-01 2026-12-31", "2027-06-01 2026-12-31"]),
    ("fixed: once", {"frame": "2025-03-01 to 2025-05-31", "list": ["hygiene"]}, ["2025-04-01 did hygiene"], 1,
     ["2025-04-01 never"]),
    ("fixed: outside of every frame", {"frame": "2025-03-01 to 2025-05-31", "list": ["hygiene"]},
     ["2025-02-01 did hygiene"], 1, ["2025-04-01 -"]),
    ("fixed: extended", YEARLY, ["2025-06-10 did hygiene", "period 2 extended through 2027-02-28"], 1,
     ["2026-06-01 2027-02-28"]),
    ("fixed: shortly before the campaign", CAMPAIGN, ["2025-11-15 did hygiene"], 1, ["2025-11-15 2027-01-31"]),
    ("fixed: taken back", YEARLY, ["2025-06-10 did hygiene, revoked from 2025-09-01"], 1,
     ["2025-08-31 2026-12-31", "2025-09-01 2025-08-31"]),
    ("fixed: permanent education carries on", EDUCATED, ["2025-03-01 did hygiene", "2025-06-01 did lecture"], 2,
     ["2025-06-01 2027-03-01", "2026-06-01 2027-03-01"]),
    ("fixed: each lecture carries its own", EDUCATED,
     ["2025-03-01 did hygiene", "2025-06-01 did lecture", "2026-06-01 did lecture"], 2, ["2026-06-01 2027-03-01"]),
    ("fixed: and what was met goes on with all of them", EDUCATED,
     ["2025-03-01 did hygiene", "2025-06-01 did lecture", "2026-06-01 did lecture"], 1, ["2026-06-01 2028-03-01"]),
    ("not assigned on the day", {**ROLLING, "assigned": "2026-03-01 until 2026-05-01"}, ["2026-01-15 did course"], 1,
     ["2026-02-28 -", "2026-03-01 2027-01-15", "2026-05-01 -"]),
    ("fixed: a part of a set carries nothing", ANY_TWO, ["2025-03-01 did hygiene", "2025-06-01 did lecture"], 2,
     ["2025-06-01 -"]),
    ("fixed: both of a set", ANY_TWO, ["2025-03-01 did hygiene", "2025-06-01 did lecture", "2025-07-01 did visit"], 2,
     ["2025-06-30 -", "2025-07-01 2027-03-01"]),
    ("fixed: a version that is applied asks for more", {**YEARLY, "versions": [MORE]}, ["2025-06-10 did hygiene"], 1,
     ["2025-08-31 2026-12-31", "2025-09-01 2025-08-31", "2026-06-01 2025-08-31"]),
    ("fixed: the same of education", {**EDUCATED, "versions": [MORE]},
     ["2025-03-01 did hygiene", "2025-06-01 did lecture"], 2, ["2025-08-31 2027-03-01", "2025-09-01 2025-08-31"]),
    ("renewed while the days of grace run", {**ROLLING, "grace": "10"},
     ["2026-01-15 did course", "2027-01-20 did refresher"], 1, ["2027-01-19 2027-01-25", "2027-01-20 2027-01-15"]),
    ("cut by a version that is applied", {**ROLLING, "versions": [OTHER_LENGTH]}, ["2026-01-15 did course"], 1,
     ["2026-05-31 2027-01-15", "2026-06-01 2026-10-15"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("terms", "facts", "key", "days"), [each[1:] for each in CASES], ids=[each[0] for each in CASES]
)
def test_a_completion_carries_through(terms: dict[str, Any], facts: list[str], key: int, days: list[str]) -> None:
    of_case: dict[str, Any] = {name: terms[name] for name in ("assigned", "versions") if name in terms}
    evaluator = StandingEvaluator(history_of({"terms": terms, "facts": facts, **of_case}, Names()))

    told = [f"{each[:10]} {said(evaluator.carried_through(key, date.fromisoformat(each[:10])))}" for each in days]

    assert told == days


def said(day: date) -> str:
    return {NEVER: "never", NOTHING: "-"}.get(day, str(day))


def test_an_upload_with_the_key_of_a_completion_is_no_completion() -> None:
    facts = ["2026-01-15 uploaded course, valid to 2027-06-30, approved 2026-01-15"]
    history = history_of({"terms": ROLLING, "facts": facts}, Names())

    evaluator = StandingEvaluator(history)

    assert history.uploads[0].key == 1
    assert evaluator.carried_through(1, date(2026, 2, 1)) == NOTHING


@on_many_histories
@given(histories() | fixed_histories())
def test_on_each_day_on_which_somebody_is_qualified_by_completions_one_of_them_carries_through_it(
    history: History,
) -> None:
    own = {each.happened_on: each for each in history.completions}  # one a day, so that each has a key of its own
    completions = tuple(replace(each, key=key) for key, each in enumerate(own.values(), start=1))
    evaluator = StandingEvaluator(replace(history, completions=completions, uploads=(), exemptions=()))

    for number in range(0, (LAST - FIRST).days + 1, 3):
        day = FIRST + timedelta(days=number)
        found = evaluator.standing(day)
        last = max([date.min, *(evaluator.carried_through(each.key, day) for each in completions)])
        if found is None:
            assert last == date.min
        elif found.is_qualified:
            assert last >= max(day, found.valid_through or date.max)
        else:
            assert last < day
