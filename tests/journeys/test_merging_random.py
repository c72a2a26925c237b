"""Whatever is known of two accounts: the merged one is judged by all of it, and what was known stays so (E39)."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, seed
from hypothesis import strategies as st

from app.db.database import close_database
from app.domain.facts import History
from app.domain.standing import StandingEvaluator
from app.standings.facts import AssignmentKey, histories_of
from schema.assignments import Assignment
from schema.people import User
from tests.api import Api, api_on
from tests.databases import Engine
from tests.journeys.stored import assert_as_known, instants
from tests.journeys.test_random_histories import PLAYED
from tests.journeys.test_stored_as_known import pass_time
from tests.seed import SEED
from tests.timelines import assert_stored_as_computed

BEGINS = date(2026, 1, 1)
DAYS = [BEGINS + timedelta(days=number) for number in range(-400, 1200, 37)]
QUALIFICATIONS = ("aid", "fire")
ACTIVITIES = ("course", "refresher")
steps = st.lists(
    st.tuples(
        st.sampled_from(("complete", "complete", "complete", "revoke", "assign", "withdraw", "move")),
        st.sampled_from((0, 1)),
        st.sampled_from((0, 1)),
        st.sampled_from((0, 30, 200, 400)),
    ),
    min_size=2,
    max_size=12,
)


@pytest.fixture(scope="module")
async def ground(databases: Engine) -> AsyncIterator[Api]:
    """One database for all stories."""
    url = databases.create()
    async with api_on(url) as api:
        await api.unit("Team A", code="a")
        for code in ACTIVITIES:
            await api.activity(code, code=code, issues_certificate=True)
        await api.qualification(
            "Aid", code="aid", achieve=["code:course"], maintain=["code:refresher"], maintain_period="P1Y"
        )
        await api.do(
            "qualificationCreate", name="Fire", code="fire", duration="FIXED", period_from="2026-01-01",
            period_through="2026-06-30", repeats_every="P1Y",
            achieve=[{"activity": "code:course"}, {"activity": "code:refresher"}],
        )  # fmt: skip
        yield api
    await close_database()
    databases.drop(url)


async def play(api: Api, people: list[str], completions: list[list[str]], step: tuple[str, int, int, int]) -> None:
    """Do one thing for one of the two, as far as it can be done."""
    verb, who, which, days = step
    day = str(api.clock.today() - timedelta(days=days // 4))
    key, code = people[who], QUALIFICATIONS[which]
    if verb == "complete":
        made = (await api.tried("completionRecord", user=key, activity=f"code:{ACTIVITIES[which]}", completed_on=day))[
            "made"
        ]
        completions[who] += [made["id"]] if made else []
    elif verb == "revoke" and completions[who]:
        await api.tried("completionRevoke", id=completions[who].pop(), reason="Wrong")
    elif verb == "assign":
        await api.tried("assignmentCreate", user=key, qualification=f"code:{code}", assigned_on=day)
    elif verb == "withdraw":
        wanted = f'{{ assignments(filter: {{user: ["{key}"], qualification: ["code:{code}"]}}) {{ nodes {{ id }} }} }}'
        for each in (await api.ask(wanted))["assignments"]["nodes"]:
            await api.tried("assignmentWithdraw", id=each["id"])
    elif verb == "move":
        await api.tried("userMove", id=key, unit="code:a", from_on=day)


async def all_known(one: User, other: User) -> dict[int, History]:
    """What is known of both together, by qualification, put together here by hand."""
    rows = await Assignment.filter(user_id__in=[one.id, other.id])
    found: dict[int, History] = {}
    for key in {each.qualification_id for each in rows}:
        own = {each.user_id: each.id for each in rows if each.qualification_id == key}
        keys = [AssignmentKey(own.get(each.id, -number), each.id, key) for number, each in enumerate((one, other))]
        first, second = (await histories_of(keys)).values()
        found[key] = replace(
            first, spans=first.spans + second.spans, completions=first.completions + second.completions
        )
    return found


@seed(SEED)
@PLAYED
@given(steps)
async def test_the_merged_account_is_judged_by_the_union_of_facts(ground: Api, steps: list[tuple[Any, ...]]) -> None:
    ground.clock.move_to(BEGINS)
    number = await User.all().count()
    people = [await ground.user(f"P{number}{name}") for name in "ab"]
    completions: list[list[str]] = [[], []]
    for step in steps:
        await pass_time(ground.clock, timedelta(days=step[3], hours=1))
        await play(ground, people, completions, step)
    await pass_time(ground.clock, timedelta(hours=1))
    other, one = await User.filter(name__startswith=f"P{number}").order_by("id")
    expected = {key: StandingEvaluator(each) for key, each in (await all_known(one, other)).items()}

    await ground.do("userMerge", id=people[0], into=people[1])

    assignments = await Assignment.filter(user_id=one.id)
    merged = await histories_of([AssignmentKey.of(each) for each in assignments])
    assert {each.qualification_id for each in assignments} == set(expected)
    for each in assignments:
        for day in DAYS:
            now, then = StandingEvaluator(merged[each.id]).standing(day), expected[each.qualification_id].standing(day)
            assert (now and (now.status, now.valid_through, now.due_on)) == (
                then and (then.status, then.valid_through, then.due_on)
            ), day
    for each in await Assignment.filter(user_id__in=[one.id, other.id]):
        for at in await instants(each):
            await assert_as_known(each, at, ground.clock.zone)
    await assert_stored_as_computed(ground.clock)
