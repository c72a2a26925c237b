"""Strangers' wrong passwords hold up the strangers: nobody else is shut out by them, and nobody who is known waits."""

import asyncio

import pytest

from app.auth import passwords, sign_in_failures
from app.auth.devices import PEOPLE_PER_DEVICE, mark_of, marked, marks_in
from app.auth.rate_limit import Remembered, neighbourhood_of
from app.auth.sessions import LOCKED, SLOW_PAUSE, SLOW_WAITING, TOO_MANY, WRONG, Authenticator, Refusal, SignedInUser
from app.clock import SettableClock
from schema.people import User
from schema.sessions import SignInFailure
from tests.app.sessions import MINUTE, NOW, PASSWORD, give, tried
from tests.waiting import together, until

ELSEWHERE, OFFICE = "198.51.100.9", "203.0.113.5"


@pytest.fixture
def nobody_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every password but the right one is found wrong without the work of it."""
    whole = passwords.matches

    async def quickly(password: str, digest: str | None) -> bool:
        return password == PASSWORD and bool(await whole(password, digest))

    monkeypatch.setattr("app.auth.sessions.matches", quickly)


async def device_of(door: Authenticator, address: str = ELSEWHERE) -> str:
    answer = await tried(door, PASSWORD, address=address)
    assert isinstance(answer, SignedInUser)
    return answer.device


def code(answer: object) -> str:
    return answer.code if isinstance(answer, Refusal) else "IN"


async def guess(
    door: Authenticator, times: int, *, email: str = "ann@care.example", address: str = OFFICE
) -> list[str]:
    return [code(await tried(door, "wrong", email, address)) for _ in range(times)]


async def test_whoever_guesses_is_locked_out_and_the_owner_is_not(
    quick_door: Authenticator, clock: SettableClock, ann: User, nobody_fits: None
):
    guessed = await guess(quick_door, 6)
    elsewhere = await tried(quick_door, PASSWORD, address=ELSEWHERE)
    guessing_on = await guess(quick_door, 1)
    other_process = await tried(Authenticator(clock), PASSWORD, address=OFFICE)

    assert guessed == ["WRONG_PASSWORD"] * 5 + ["LOCKED"]
    assert (code(elsewhere), guessing_on, code(other_process)) == ("IN", ["LOCKED"], "LOCKED")


async def test_an_account_that_many_guess_at_gets_slower_and_is_never_shut(
    quick_door: Authenticator, pauses: list[float], ann: User, nobody_fits: None
):
    for number in range(60):
        assert await guess(quick_door, 1, address=f"198.51.100.{number}") == ["WRONG_PASSWORD"]
    held_up = list(pauses)

    owner = await tried(quick_door, PASSWORD, address=OFFICE)

    assert held_up == [0.5, 1.0, 2.0, *[4.0] * 47]
    assert (code(owner), pauses[-1]) == ("IN", 4.0)


async def test_a_device_that_is_known_is_held_up_by_nothing_that_strangers_do(
    quick_door: Authenticator, clock: SettableClock, pauses: list[float], ann: User, nobody_fits: None
):
    device = await device_of(quick_door)
    for number in range(30):
        await guess(quick_door, 5, address=f"198.51.100.{number}")
    for number in range(120):  # and everybody in its own office
        await guess(quick_door, 1, email=f"person{number}@care.example")
    await guess(quick_door, 6)
    pauses.clear()

    answers = [
        await tried(door, PASSWORD, address=OFFICE, device=device) for door in (quick_door, Authenticator(clock))
    ]

    assert ([code(each) for each in answers], pauses) == (["IN", "IN"], [])


async def test_on_a_device_that_is_known_a_password_can_be_guessed_at_as_little_as_elsewhere(
    quick_door: Authenticator, ann: User, nobody_fits: None
):
    device = await device_of(quick_door)

    answers = [code(await tried(quick_door, "wrong", address=OFFICE, device=device)) for _ in range(6)]
    moved = code(await tried(quick_door, PASSWORD, address=ELSEWHERE, device=device))
    without = code(await tried(quick_door, PASSWORD, address=OFFICE))

    assert answers == ["WRONG_PASSWORD"] * 5 + ["LOCKED"]
    assert (moved, without) == ("LOCKED", "IN")


async def test_a_device_is_known_for_the_people_and_the_passwords_with_which_they_came_in(
    quick_door: Authenticator, ann: User
):
    device = await device_of(quick_door)
    await give(ann, "drie wolken drijven")
    again = await tried(quick_door, "drie wolken drijven", device=device)
    assert isinstance(again, SignedInUser)

    shared = again.device
    for number in range(PEOPLE_PER_DEVICE - 1):
        shared = marked(shared, 1000 + number, "a digest")

    assert mark_of(device, ann.id, "another digest") is None
    assert again.device.split("~")[1:] == [device]  # worth nothing any more, and nobody can tell from it
    assert len(marks_in(shared)) == PEOPLE_PER_DEVICE
    assert [mark_of(shared, 1000 + number, "a digest") is None for number in range(PEOPLE_PER_DEVICE - 1)] == [
        False
    ] * 7
    assert mark_of(shared, 1001, "b digest") is mark_of(shared, 2001, "a digest") is None


@pytest.mark.parametrize("cookie", ["", "~", "x" * 9000, "a.b", "~".join(["é" * 22 + "." + "0" * 64] * 9), "\0"])
def test_what_is_no_mark_is_left_out(cookie: str):
    assert mark_of(cookie, 1, "digest") is None
    assert len(marks_in(marked(cookie, 1, "digest"))) == 1


async def test_a_network_that_guesses_at_everybody_gets_slow_but_for_those_who_were_in_from_there(
    quick_door: Authenticator, clock: SettableClock, pauses: list[float], ann: User, nobody_fits: None
):
    await device_of(quick_door, OFFICE)
    sprayed = [await guess(quick_door, 1, email=f"person{number}@care.example") for number in range(100)]
    before = list(pauses)
    slow = await guess(quick_door, 1, email="one-more@care.example")
    known = await tried(quick_door, PASSWORD, address=OFFICE)
    pauses_then = list(pauses)
    elsewhere = await guess(quick_door, 1, email="one-more@care.example", address=ELSEWHERE)
    clock.move_to(NOW + 15 * MINUTE)
    later = await guess(quick_door, 1, email="two-more@care.example")

    assert (sprayed, slow, before, pauses_then) == ([["WRONG_PASSWORD"]] * 100, ["WRONG_PASSWORD"], [], [SLOW_PAUSE])
    assert (code(known), elsewhere, later, pauses) == ("IN", ["WRONG_PASSWORD"], ["WRONG_PASSWORD"], [SLOW_PAUSE])


async def test_few_wait_for_their_turn_in_a_slow_network(clock: SettableClock, ann: User, nobody_fits: None):
    waiting, go_on = 0, asyncio.Event()

    async def pause(_seconds: float) -> None:
        nonlocal waiting
        waiting += 1
        await go_on.wait()

    door = Authenticator(clock, pause=pause)
    for number in range(100):
        await guess(door, 1, email=f"person{number}@care.example")
    async with together() as group:
        tasks = [
            group.create_task(tried(door, email=f"more{number}@care.example", address=OFFICE)) for number in range(12)
        ]
        await until(lambda: sum(task.done() for task in tasks) == 12 - SLOW_WAITING)
        refused = [task.result() for task in tasks if task.done()]
        assert waiting == 1
        go_on.set()

    assert [(each.code, each.wait) for each in refused] == [(TOO_MANY.code, MINUTE / 2)] * 2  # type: ignore[union-attr]  # they are refused
    assert [task.result() for task in tasks].count(WRONG) == SLOW_WAITING
    assert door._slow._lanes == {}


async def test_so_many_counts_are_kept_and_no_more(
    quick_door: Authenticator, clock: SettableClock, ann: User, nobody_fits: None, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sign_in_failures, "MOST_COUNTED", 10)
    monkeypatch.setattr(sign_in_failures, "_LOOKED_AT_EVERY", 1)
    for number in range(20):
        clock.move_to(NOW + number * MINUTE / 60)
        await guess(quick_door, 1, email=f"person{number}@care.example")

    assert await SignInFailure.all().count() <= 11
    latest = [code(await tried(quick_door, "wrong", "person19@care.example", OFFICE)) for _ in range(5)]
    assert latest == ["WRONG_PASSWORD"] * 4 + [LOCKED.code]


@pytest.mark.parametrize(
    ("address", "neighbourhood"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8::1", "2001:db8::/64"),
        ("2001:db8::ffff:1", "2001:db8::/64"),
        ("2001:db8:0:1::1", "2001:db8:0:1::/64"),
        ("unknown", "unknown"),
        ("x" * 60_000, "x" * 64),
        ("", ""),
    ],
)
def test_whoever_can_choose_among_addresses_is_one_neighbour(address: str, neighbourhood: str):
    assert neighbourhood_of(address) == neighbourhood


def test_what_came_last_is_remembered_and_no_more():
    remembered = Remembered(at_most=2)
    for each in ("a", "b", "a", "c"):
        remembered.add(each)

    assert [each in remembered for each in ("a", "b", "c")] == [True, False, True]
