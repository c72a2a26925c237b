"""Who comes in with a password is known by a token, until going out, being sent out, or being away for long."""

import asyncio

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from app.auth.sessions import SESSION_TOKEN, WRONG, Authenticator, SignedInUser, set_password
from app.clock import SettableClock
from app.db.locks import to_change
from app.db.transaction import transaction
from app.policy.access import Viewer
from schema.enums import Role
from schema.people import User
from schema.sessions import Credential, Session, SignInFailure
from tests.app.sessions import DAY, HOUR, MINUTE, NOW, PASSWORD, let_in, send_out, tried
from tests.app.transactions import ends_or_waits
from tests.waiting import together, until


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


@pytest.mark.parametrize("is_set_by_then", [False, True])
async def test_whoever_is_coming_in_with_a_password_while_it_is_changed_stays_out(
    door: Authenticator, ann: User, is_set_by_then: bool
):
    is_changing, goes_on = asyncio.Event(), asyncio.Event()

    async def change(_: BaseDBAsyncClient) -> None:
        await to_change(User, [ann.id])
        for is_time in (is_set_by_then, not is_set_by_then):
            if is_time:
                await set_password(ann, "drie wolken drijven", now=NOW)
            is_changing.set()
            await goes_on.wait()

    async with together() as group:
        group.create_task(transaction(change))
        await is_changing.wait()
        coming_in = group.create_task(tried(door, PASSWORD))
        await until(lambda: ends_or_waits(coming_in))
        goes_on.set()

    assert coming_in.result() == WRONG
    assert await Session.all().count() == 0
