"""Killed in the middle of settling, whatever it was doing: what is stored is what the engine says (R15, law 9)."""

import json

import pytest

from jobs.rollouts import continue_rollouts
from jobs.turn_of_the_day import turn_of_the_day
from tests.api import Api
from tests.jobs.killed import assert_told_once, at, kill_settling_after
from tests.timelines import assert_stored_as_computed

ROUNDS = [3, pytest.param(100, marks=pytest.mark.soak)]


@pytest.mark.parametrize("rounds", ROUNDS)
async def test_killing_it_anywhere_leaves_what_the_facts_say_told_once(api: Api, database_url: str, rounds: int):
    course, video = await api.activity("Course", issues_certificate=True), await api.activity("Video")
    qualification = await api.qualification(achieve=[course], maintain=[course], maintain_period="P1Y")
    people = [await api.user(name) for name in ("Ann", "Bea", "Cas")]
    for person in people:
        await api.assign(person, qualification)
    story = json.dumps({"people": people, "course": course, "video": video, "qualification": qualification})
    told = [0]

    for number in range(rounds):
        await kill_settling_after(
            0.3 + number * 0.7 / rounds, database_url, str(api.token), story, at(number).isoformat()
        )
        api.clock.move_to(at(number + 1))
        for job in (continue_rollouts, turn_of_the_day):
            async for _ in job(api.clock):
                pass
        await assert_stored_as_computed(api.clock)
        told.append(await assert_told_once())

    assert told[-1] > 0
    assert len(set(told)) > rounds // 2  # most of the times it had come to do something
