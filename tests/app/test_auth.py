"""A token stands for a person, as long as it has not run out or been taken back and the person is still there."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.auth.access_tokens import TOKEN, UnknownPerson, bearer_token, create_token, revoke_tokens, viewer_for
from app.db.database import OpenDatabase
from app.policy.access import Viewer
from schema.access_tokens import AccessToken
from schema.enums import OrgUnitKind, Role
from schema.people import User
from schema.units import OrgUnit

NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)


@pytest.fixture
async def ann(database: OpenDatabase) -> User:
    company = await OrgUnit.create(name="Care", kind=OrgUnitKind.COMPANY)
    return await User.create(
        name="Ann",
        email="ann@care.example",
        role=Role.MANAGER,
        language="en",
        unit=company,
        date_added=date(2020, 1, 1),
    )


async def test_a_new_token_stands_for_its_person(ann: User):
    token = await create_token(" Ann@care.example", now=NOW)

    assert TOKEN.fullmatch(token)
    assert await viewer_for(token, now=NOW) == Viewer(ann.id, Role.MANAGER)


async def test_the_token_itself_is_not_stored(ann: User):
    token = await create_token(ann.email, label="laptop", now=NOW)

    (row,) = await AccessToken.all().values()
    assert token not in str(row)
    assert token.removeprefix("qg_") not in str(row)
    assert (len(row["digest"]), row["name"], row["created_at"], row["user_id"]) == (64, "laptop", NOW, ann.id)


async def test_tokens_differ(ann: User):
    tokens = {await create_token(ann.email, now=NOW) for _ in range(3)}

    assert len(tokens) == 3


@pytest.mark.parametrize(
    "token", [None, "", "qg_", "qg_" + "a" * 43, "qg_" + "a" * 44, "QG_" + "a" * 43, "\0" * 46, "é" * 46, "x" * 100_000]
)
async def test_an_unknown_token_stands_for_nobody(ann: User, token: str | None):
    await create_token(ann.email, now=NOW)

    assert await viewer_for(token, now=NOW) is None


async def test_a_token_ends_at_its_time(ann: User):
    token = await create_token(ann.email, now=NOW, expires_at=NOW + timedelta(hours=1))

    assert await viewer_for(token, now=NOW + timedelta(minutes=59)) == Viewer(ann.id, Role.MANAGER)
    assert await viewer_for(token, now=NOW + timedelta(hours=1)) is None


async def test_a_token_of_somebody_who_left_stands_for_nobody(ann: User):
    token = await create_token(ann.email, now=NOW)
    await User.filter(id=ann.id).update(is_active=False)

    assert await viewer_for(token, now=NOW) is None


async def test_only_the_tokens_with_the_label_are_taken_back(ann: User):
    laptop, phone = [await create_token(ann.email, label=label, now=NOW) for label in ("laptop", "phone")]

    counts = [await revoke_tokens(ann.email, label="laptop", now=NOW) for _ in range(2)]

    assert counts == [1, 0]
    assert await viewer_for(laptop, now=NOW) is None
    assert await viewer_for(phone, now=NOW) == Viewer(ann.id, Role.MANAGER)
    assert await revoke_tokens(ann.email, now=NOW) == 1
    assert await viewer_for(phone, now=NOW) is None


async def test_nobody_gets_no_token(database: OpenDatabase):
    with pytest.raises(UnknownPerson, match=r"nobody@care\.example"):
        await create_token("nobody@care.example", now=NOW)

    assert await AccessToken.all().count() == 0


@pytest.mark.parametrize(
    ("header", "token"),
    [
        ("Bearer abc", "abc"),
        ("bearer   abc ", "abc"),
        ("Bearer", None),
        ("Bearer ", None),
        ("Basic abc", None),
        ("abc", None),
        ("", None),
        (None, None),
    ],
)
def test_the_token_is_what_follows_bearer(header: str | None, token: str | None):
    assert bearer_token(header) == token
