"""Giving out passwords, changing one's own, and being sent out everywhere."""

import dataclasses
import logging

import pytest

from app.auth.sessions import Authenticator, SignedInUser
from app.db.database import fetch
from schema.sessions import UserChangePassword, UserSetPassword
from tests.api import Api, events
from tests.app.actions_world import World
from tests.verbs import Refusals

OLD, NEW = "vier kastanjes vallen", "drie wolken drijven"
LENA, MONA = "email:lena@care.example", "email:mona@care.example"


@pytest.fixture
async def door(world: World) -> Authenticator:
    """What people come in by; Lena and Mona have a password."""
    for person in (LENA, MONA):
        await world.admin.do("userSetPassword", id=person, password=OLD)
    return Authenticator(world.admin.clock)


async def come_in(door: Authenticator, password: str, name: str = "lena") -> str | None:
    """The token of a new session; None if refused."""
    answer = await door.sign_in(f"{name}@care.example", password, address="192.0.2.7")
    return answer.token if isinstance(answer, SignedInUser) else None


async def is_in(door: Authenticator, token: str | None) -> bool:
    return await door.viewer_of(token) is not None


async def test_an_administrator_gives_somebody_a_password(world: World, door: Authenticator):
    before, token = len(await events()), await come_in(door, OLD)

    made = await world.admin.do("userSetPassword", id=LENA, select="email", password=NEW)

    assert made == {"email": "lena@care.example"}
    assert await events(after=before) == ["UserPasswordChanged"]
    assert not await is_in(door, token)
    assert await come_in(door, OLD) is None
    assert await is_in(door, await come_in(door, NEW))


async def test_a_new_password_lifts_a_lock(world: World, door: Authenticator):
    for _ in range(5):
        await come_in(door, "wrong")
    locked = await come_in(door, OLD)

    await world.admin.do("userSetPassword", id=LENA, password=NEW)

    assert locked is None
    assert await is_in(door, await come_in(door, NEW))


async def test_a_person_changes_the_own_password_and_has_to_come_in_anew(world: World, door: Authenticator):
    before, tokens = len(await events()), [await come_in(door, OLD) for _ in range(2)]
    other = await come_in(door, OLD, "mona")

    await world.lena.do("userChangePassword", id=LENA, current=OLD, password=NEW)

    assert await events(after=before) == ["UserPasswordChanged"]
    assert [await is_in(door, token) for token in tokens] == [False, False]
    assert await is_in(door, other)
    assert await come_in(door, OLD) is None
    assert await is_in(door, await come_in(door, NEW))


async def test_the_current_password_cannot_be_guessed_at_from_a_session(world: World, door: Authenticator):
    guess = {"id": LENA, "password": NEW}
    wrong = [await world.lena.refused("userChangePassword", **guess, current=f"guess {n}") for n in range(5)]
    locked = await world.lena.refused("userChangePassword", **guess, current=OLD)
    others = await world.mona.do("userChangePassword", id=MONA, current=OLD, password=NEW)
    world.admin.clock.move_to("2026-02-02")
    later = await world.lena.do("userChangePassword", **guess, current=OLD)

    assert wrong == [[("WRONG_PASSWORD", "input.current")]] * 5
    assert locked == [("TOO_MANY_ATTEMPTS", "input.current")]
    assert others
    assert later


async def test_who_has_no_password_cannot_change_it(world: World):
    refused = await world.lena.refused("userChangePassword", id=LENA, current="", password=NEW)

    assert refused == [("WRONG_PASSWORD", "input.current")]


@pytest.mark.parametrize("who", ["lena", "admin"])
async def test_being_sent_out_everywhere_ends_every_session_and_no_token_of_a_program(
    world: World, door: Authenticator, who: str
):
    someone: Api = getattr(world, who)
    before, tokens = len(await events()), [await come_in(door, OLD) for _ in range(2)]
    other = await come_in(door, OLD, "mona")

    await someone.do("userSignOutEverywhere", id=LENA)

    assert await events(after=before) == ["UserSignedOutEverywhere"]
    assert [await is_in(door, token) for token in tokens] == [False, False]
    assert await is_in(door, other)
    assert await world.lena.ask("{ viewer { user { name } } }") == {"viewer": {"user": {"name": "Lena"}}}


async def test_a_session_does_not_outlive_its_person_being_deactivated_for_a_while(world: World, door: Authenticator):
    token = await come_in(door, OLD)

    await world.admin.do("userDeactivate", id=LENA)
    gone = await is_in(door, token), await come_in(door, OLD)
    await world.admin.do("userReactivate", id=LENA)

    assert gone == (False, None)
    assert not await is_in(door, token)
    assert await is_in(door, await come_in(door, OLD))


@pytest.mark.parametrize(
    ("password", "refusals"),
    [
        ("", [("TOO_SHORT", "input.password")]),
        ("9 letters", [("TOO_SHORT", "input.password")]),
        ("e\u0301" * 9, [("TOO_SHORT", "input.password")]),
        ("x9" * 101, [("TOO_LONG", "input.password")]),
        ("wachtwoord2026", [("TOO_EASY", "input.password")]),
        ("Lena@Care.Example", [("TOO_EASY", "input.password")]),
        ("drie wolken\u200bdrijven", [("INVALID", "input.password")]),
    ],
    ids=lambda value: ascii(value)[:30],
)
async def test_a_bad_password_is_refused_at_its_place(
    world: World, door: Authenticator, password: str, refusals: Refusals
):
    assert await world.admin.refused("userSetPassword", id=LENA, password=password) == refusals
    assert await world.lena.refused("userChangePassword", id=LENA, current=OLD, password=password) == refusals
    assert await is_in(door, await come_in(door, OLD))


@pytest.mark.parametrize(
    "password", ["drie wolken", "x" * 195 + "12345", " spaces at both ends ", "天地玄黄宇宙洪荒日月"]
)
async def test_a_good_password_is_taken_as_it_is(world: World, password: str):
    await world.admin.do("userSetPassword", id=LENA, password=password)

    door = Authenticator(world.admin.clock)
    assert await come_in(door, password.strip() + "?") is None
    assert await is_in(door, await come_in(door, password))


async def test_nobody_sets_the_own_password_without_the_current_one(world: World):
    assert await world.admin.refused("userSetPassword", id=world.admin.admin, password=NEW) == [("OWN_ACCOUNT", "")]


async def test_others_cannot_touch_it(world: World, door: Authenticator):
    token = await come_in(door, OLD)

    assert await world.mona.refused("userSetPassword", id=LENA, password=NEW) == [("FORBIDDEN", "")]
    assert await world.mona.refused("userSignOutEverywhere", id=LENA) == [("FORBIDDEN", "")]
    assert await world.lena.refused("userSetPassword", id=MONA, password=NEW) == [("NOT_FOUND", "id")]
    for someone in (world.mona, world.admin):
        changing = someone.refused("userChangePassword", id=LENA, current=OLD, password=NEW)
        assert await changing == [("FORBIDDEN", "")]
    assert await is_in(door, token)


async def test_a_person_is_told_what_can_be_done(world: World):
    buttons = "viewerCanSetPassword viewerCanChangePassword viewerCanSignOutEverywhere"

    own = await world.lena.ask(f"{{ viewer {{ user {{ {buttons} }} }} }}")
    [other] = (await world.admin.ask(f'{{ users(filter: {{search: "lena"}}) {{ nodes {{ {buttons} }} }} }}'))["users"][
        "nodes"
    ]

    assert list(own["viewer"]["user"].values()) == [False, True, True]
    assert list(other.values()) == [True, False, True]


async def test_a_password_is_in_no_representation_log_event_or_answer(
    world: World, door: Authenticator, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)

    await world.lena.do("userChangePassword", id=LENA, current=OLD, password=NEW)
    answer = await world.lena.attempt(
        "mutation($id: ID!, $input: UserChangePasswordInput!) "
        "{ userChangePassword(id: $id, input: $input) { userErrors { message } } }",
        id=LENA,
        input={"current": NEW, "password": NEW[:5]},
    )

    assert [field.repr for field in dataclasses.fields(UserSetPassword)] == [False]
    assert repr(UserChangePassword(current=OLD, password=NEW)) == "UserChangePassword()"
    assert NEW[:5] not in str(answer)
    told = caplog.text + str(await fetch("SELECT * FROM outbox_event"))
    assert OLD not in told
    assert NEW not in told
