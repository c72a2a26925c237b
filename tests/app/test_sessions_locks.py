"""Nobody guesses a password, and nobody is shut out by those who try: see test_sessions_strangers.py for those."""

import asyncio
from typing import Any

import pytest

from app.auth.sessions import LOCKED, WRONG, Authenticator, Refusal
from app.clock import SettableClock
from app.policy.access import Viewer
from schema.enums import Role
from schema.people import User
from schema.sessions import Credential, SignInFailure
from tests.app.sessions import DAY, MINUTE, NOW, PASSWORD, give, let_in, tried
from tests.waiting import until


def codes(answers: Any) -> list[str]:
    return [answer.code if isinstance(answer, Refusal) else "IN" for answer in answers]


@pytest.mark.parametrize("email", ["ann@care.example", "nobody@care.example", "x" * 300, "a\0b", "\ud800"])
async def test_saying_no_is_the_same_work_whether_there_is_such_a_person_or_not(
    door: Authenticator, ann: User, email: str, monkeypatch: pytest.MonkeyPatch
):
    checked: list[str | None] = []

    async def counting(password: str, digest: str | None) -> bool:
        checked.append(digest)
        return False

    monkeypatch.setattr("app.auth.sessions.matches", counting)

    answers = [await tried(door, email=email) for _ in range(6)]

    assert codes(answers) == ["WRONG_PASSWORD"] * 5 + ["LOCKED"]
    assert len(checked) == 5
    assert await SignInFailure.all().count() == 2  # for the place, and for anywhere


@pytest.mark.parametrize("email", ["ann@care.example", "nobody@care.example"])
async def test_five_wrong_passwords_in_a_row_lock_a_place_for_longer_and_longer(
    quick_door: Authenticator, clock: SettableClock, ann: User, email: str
):
    door = quick_door
    waits = []
    for _ in range(4):
        assert await tried(door, email=email) == WRONG
    for _ in range(7):
        assert await tried(door, email=email) == WRONG
        locked = await tried(door, PASSWORD, email)
        assert isinstance(locked, Refusal)
        assert (locked.code, locked.wait is not None) == (LOCKED.code, True)
        assert locked.wait
        waits.append(locked.wait // MINUTE)
        clock.move_to(clock.now() + locked.wait)

    assert waits == [1, 2, 4, 8, 15, 15, 15]


async def test_the_right_password_counts_for_nothing_while_locked_and_afterwards_begins_anew(
    door: Authenticator, clock: SettableClock, ann: User
):
    wrong = [await tried(door) for _ in range(5)]
    locked = [await tried(door, PASSWORD), await tried(door, PASSWORD, " ANN@care.example")]
    clock.move_to(NOW + MINUTE)
    again = [await tried(door, PASSWORD), *[await tried(door) for _ in range(4)], await tried(door, PASSWORD)]

    assert codes(wrong) == ["WRONG_PASSWORD"] * 5
    assert codes(locked) == ["LOCKED"] * 2
    assert codes(again) == ["IN", *["WRONG_PASSWORD"] * 4, "IN"]
    assert [each.failures for each in await SignInFailure.all()] == [5]  # of anywhere: the device was not known then


async def test_one_who_is_in_stays_in_while_the_address_is_locked(door: Authenticator, ann: User):
    token = await let_in(door)

    answers = [await tried(door) for _ in range(6)]

    assert codes(answers)[-1] == "LOCKED"
    assert await door.viewer_of(token) == Viewer(ann.id, Role.MANAGER)


async def test_failures_are_forgotten_after_a_day(door: Authenticator, clock: SettableClock, ann: User):
    for _ in range(4):
        await tried(door)
    clock.move_to(NOW + DAY)

    assert codes([await tried(door) for _ in range(6)]) == ["WRONG_PASSWORD"] * 5 + ["LOCKED"]


async def test_a_lock_holds_for_every_process(door: Authenticator, clock: SettableClock, ann: User):
    for _ in range(5):
        await tried(door)

    assert codes([await tried(Authenticator(clock), PASSWORD)]) == ["LOCKED"]


async def test_of_many_guesses_at_once_five_are_looked_at(
    door: Authenticator, ann: User, monkeypatch: pytest.MonkeyPatch
):
    looked_at: list[str] = []

    async def slowly(password: str, _digest: str | None) -> bool:
        looked_at.append(password)
        await until(lambda: len(looked_at) >= 5)  # none of them has failed before all of them have begun
        return False

    monkeypatch.setattr("app.auth.sessions.matches", slowly)

    answers = await asyncio.gather(*(tried(door, f"guess {number}") for number in range(20)))

    assert sorted(codes(answers)) == ["LOCKED"] * 15 + ["WRONG_PASSWORD"] * 5
    assert len(looked_at) == 5


async def test_many_who_know_the_password_come_in_at_once(door: Authenticator, ann: User):
    for _ in range(4):
        await tried(door)

    answers = await asyncio.gather(*(tried(door, PASSWORD) for _ in range(4)))

    assert codes(answers).count("IN") >= 1
    assert set(codes(answers)) <= {"IN", "LOCKED"}
    assert codes([await tried(door, PASSWORD)]) == ["IN"]


async def test_a_new_password_ends_sessions_and_the_lock_and_the_old_one_is_worth_nothing(
    door: Authenticator, ann: User
):
    token = await let_in(door)
    for _ in range(5):
        await tried(door)

    await give(ann, "drie wolken drijven")

    assert await door.viewer_of(token) is None
    assert codes([await tried(door, PASSWORD), await tried(door, "drie wolken drijven")]) == ["WRONG_PASSWORD", "IN"]
    assert await Credential.all().count() == 1
