"""Who comes in with a password is known by a token, until going out, being sent out, or being away for long."""

import asyncio
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from app.auth.sessions import (
    LOCKED,
    SESSION_TOKEN,
    TOO_MANY,
    WRONG,
    Authenticator,
    Refusal,
    SignedInUser,
    end_sessions,
    set_password,
)
from app.clock import SettableClock
from app.db.database import OpenDatabase, fetch
from app.db.locks import to_change
from app.db.transaction import transaction
from app.policy.access import Viewer
from schema.enums import OrgUnitKind, Role
from schema.people import User
from schema.sessions import Credential, Session, SignInFailure
from schema.units import OrgUnit
from tests.clocks import clock_at
from tests.waiting import together

PASSWORD = "vier kastanjes vallen"
NOW = datetime.fromisoformat("2026-01-15T09:00:00+00:00")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def clock() -> SettableClock:
    return clock_at(NOW)


@pytest.fixture
def door(clock: SettableClock) -> Authenticator:
    return Authenticator(clock)


@pytest.fixture
async def ann(database: OpenDatabase) -> User:
    company = await OrgUnit.create(name="Care", kind=OrgUnitKind.COMPANY)
    ann = await User.create(
        name="Ann", email="ann@care.example", role=Role.MANAGER, language="en", unit=company,
        date_added=date(2020, 1, 1),
    )  # fmt: skip
    await give(ann, PASSWORD)
    return ann


async def give(user: User, password: str, now: datetime = NOW) -> None:
    async def body(_: BaseDBAsyncClient) -> None:
        await set_password(user, password, now=now)

    await transaction(body)


async def send_out(user: User, now: datetime = NOW) -> None:
    async def body(_: BaseDBAsyncClient) -> None:
        await end_sessions([user.id], now=now)

    await transaction(body)


async def tried(
    door: Authenticator, password: str = "wrong", email: str = "ann@care.example", address: str = "192.0.2.7"
) -> SignedInUser | Refusal:
    return await door.sign_in(email, password, address=address)


async def let_in(door: Authenticator) -> str:
    answer = await tried(door, PASSWORD)
    assert isinstance(answer, SignedInUser)
    return answer.token


def codes(answers: Any) -> list[str]:
    return [answer.code if isinstance(answer, Refusal) else "IN" for answer in answers]


@pytest.mark.parametrize("email", ["ann@care.example", " Ann@Care.Example\n"])
async def test_address_and_password_let_somebody_in(door: Authenticator, ann: User, email: str):
    answer = await tried(door, PASSWORD, email)

    assert isinstance(answer, SignedInUser)
    assert SESSION_TOKEN.fullmatch(answer.token)
    assert answer.expires_at == NOW + 30 * DAY
    assert await door.viewer_of(answer.token) == Viewer(ann.id, Role.MANAGER)


async def test_neither_the_password_nor_the_token_is_stored(door: Authenticator, ann: User):
    token = await let_in(door)

    stored = str([await Credential.all().values(), await Session.all().values(), await SignInFailure.all().values()])
    assert PASSWORD not in stored
    assert token.removeprefix("qs_") not in stored


async def test_each_sign_in_gives_a_token_of_its_own(door: Authenticator, ann: User):
    tokens = {await let_in(door) for _ in range(3)}

    assert len(tokens) == 3
    assert {await door.viewer_of(token) for token in tokens} == {Viewer(ann.id, Role.MANAGER)}


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("ann@care.example", "vier kastanjes"),
        ("ann@care.example", PASSWORD.upper()),
        ("ann@care.example", f" {PASSWORD}"),
        ("ann@care.example", ""),
        ("ann@care.example", "\0"),
        ("ann@care.example", "\ud800"),
        ("ann@care.example", "x" * 100_000),
        ("nobody@care.example", PASSWORD),
        ("", PASSWORD),
        ("\0", PASSWORD),
        ("ann@care.example\0", PASSWORD),
        ("\ud800", PASSWORD),
        ("x" * 100_000, PASSWORD),
        ("' OR 1=1 --", "' OR 1=1 --"),
    ],
    ids=lambda text: ascii(text)[:30],
)
async def test_who_is_unknown_is_told_the_same_as_who_mistypes(
    door: Authenticator, ann: User, email: str, password: str
):
    assert await tried(door, password, email) == WRONG
    assert await Session.all().count() == 0


async def test_who_has_no_password_or_is_not_active_is_told_the_same(door: Authenticator, ann: User):
    await User.filter(id=ann.id).update(is_active=False)
    inactive = await tried(door, PASSWORD)
    await User.filter(id=ann.id).update(is_active=True)
    await Credential.all().delete()

    assert (inactive, await tried(door, PASSWORD)) == (WRONG, WRONG)


@pytest.mark.parametrize("email", ["ann@care.example", "nobody@care.example"])
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
    assert await SignInFailure.all().count() == 1


@pytest.mark.parametrize("email", ["ann@care.example", "nobody@care.example"])
async def test_five_wrong_passwords_in_a_row_lock_an_address_for_longer_and_longer(
    door: Authenticator, clock: SettableClock, ann: User, email: str
):
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
    assert await SignInFailure.all().count() == 0


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
        await asyncio.sleep(0.05)
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


async def test_one_place_cannot_guess_at_everybody(door: Authenticator, clock: SettableClock, ann: User):
    spraying = [await _fast_failure(door, f"person{number}@care.example") for number in range(100)]
    refused = await tried(door, PASSWORD)
    elsewhere = await tried(door, PASSWORD, address="192.0.2.8")
    clock.move_to(NOW + 15 * MINUTE)
    later = await tried(door, PASSWORD)

    assert set(codes(spraying)) == {"WRONG_PASSWORD"}
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.wait) == (TOO_MANY.code, 15 * MINUTE)
    assert codes([elsewhere, later]) == ["IN", "IN"]


async def _fast_failure(door: Authenticator, email: str) -> SignedInUser | Refusal:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.auth.sessions.matches", _no)
        return await tried(door, email=email)


async def _no(_password: str, _digest: str | None) -> bool:
    return False


async def test_the_addresses_of_one_network_of_ipv6_are_one_place(door: Authenticator, ann: User):
    for number in range(100):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("app.auth.sessions.matches", _no)
            await tried(door, email=f"person{number}@care.example", address=f"2001:db8::{number:x}")

    answers = [await tried(door, PASSWORD, address=f"2001:db8:0:{net}::ffff") for net in (0, 1)]

    assert codes(answers) == ["TOO_MANY_ATTEMPTS", "IN"]


@pytest.mark.parametrize(
    "token", [None, "", "qs_", "qs_" + "a" * 43, "qg_" + "a" * 43, "\0" * 46, "é" * 46, "x" * 100_000]
)
async def test_a_token_that_was_never_given_stands_for_nobody(door: Authenticator, ann: User, token: str | None):
    await let_in(door)

    assert await door.viewer_of(token) is None


async def test_who_goes_out_is_out_for_good_and_others_stay(door: Authenticator, ann: User):
    here, there = await let_in(door), await let_in(door)

    await door.sign_out(here)
    await door.sign_out(here)
    await door.sign_out("qs_" + "a" * 43)

    assert await door.viewer_of(here) is None
    assert await door.viewer_of(there) == Viewer(ann.id, Role.MANAGER)


async def test_a_session_ends_after_half_a_day_without_a_request(door: Authenticator, clock: SettableClock, ann: User):
    token = await let_in(door)

    clock.move_to(NOW + 12 * HOUR - MINUTE)
    in_time = await door.viewer_of(token)
    clock.move_to(NOW + 24 * HOUR - 2 * MINUTE)
    in_time_again = await door.viewer_of(token)
    clock.move_to(NOW + 36 * HOUR - 2 * MINUTE)
    too_late = await door.viewer_of(token)

    assert (in_time, in_time_again, too_late) == (Viewer(ann.id, Role.MANAGER), Viewer(ann.id, Role.MANAGER), None)


async def test_a_session_ends_after_thirty_days_however_much_it_is_used(
    door: Authenticator, clock: SettableClock, ann: User
):
    token = await let_in(door)

    seen = []
    for hours in range(0, 30 * 24 + 1, 10):
        clock.move_to(NOW + hours * HOUR)
        seen.append(await door.viewer_of(token))

    assert seen == [Viewer(ann.id, Role.MANAGER)] * 72 + [None]


async def test_being_seen_is_written_down_now_and_then(door: Authenticator, clock: SettableClock, ann: User):
    token = await let_in(door)

    written = []
    for minutes in (0, 5, 9, 10, 15, 19, 20):
        clock.move_to(NOW + minutes * MINUTE)
        await door.viewer_of(token)
        written.append(((await Session.get()).seen_at - NOW) // MINUTE)

    assert written == [0, 0, 0, 10, 10, 10, 20]


async def test_a_session_follows_the_role_and_ends_with_the_person(door: Authenticator, ann: User):
    token = await let_in(door)

    await User.filter(id=ann.id).update(role=Role.LEARNER)
    as_learner = await door.viewer_of(token)
    await User.filter(id=ann.id).update(is_active=False)

    assert (as_learner, await door.viewer_of(token)) == (Viewer(ann.id, Role.LEARNER), None)


async def test_who_is_sent_out_is_out_everywhere(door: Authenticator, ann: User):
    tokens = [await let_in(door) for _ in range(2)]

    await send_out(ann)

    assert [await door.viewer_of(token) for token in tokens] == [None, None]


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


async def test_whoever_is_coming_in_with_a_password_while_it_is_changed_stays_out(door: Authenticator, ann: User):
    is_changing = asyncio.Event()

    async def change(_: BaseDBAsyncClient) -> None:
        await to_change(User, [ann.id])
        is_changing.set()
        await asyncio.sleep(0.3)  # meanwhile somebody comes in with the old one
        await set_password(ann, "drie wolken drijven", now=NOW)

    async with together() as group:
        group.create_task(transaction(change))
        await is_changing.wait()
        answer = await tried(door, PASSWORD)

    if isinstance(answer, SignedInUser):
        assert await door.viewer_of(answer.token) is None
    assert await fetch("SELECT 1 FROM session WHERE revoked_at IS NULL") == []
