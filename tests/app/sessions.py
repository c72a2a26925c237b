"""Somebody with a password, and ways to come in with it."""

from datetime import datetime, timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from app.auth.sessions import Authenticator, Refusal, SignedInUser, end_sessions, set_password
from app.db.transaction import transaction
from schema.people import User

PASSWORD = "vier kastanjes vallen"
NOW = datetime.fromisoformat("2026-01-15T09:00:00+00:00")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


async def give(user: User, password: str, now: datetime = NOW) -> None:
    async def body(_: BaseDBAsyncClient) -> None:
        await set_password(user, password, now=now)

    await transaction(body)


async def send_out(user: User, now: datetime = NOW) -> None:
    async def body(_: BaseDBAsyncClient) -> None:
        await end_sessions([user.id], now=now)

    await transaction(body)


async def tried(
    door: Authenticator,
    password: str = "wrong",
    email: str = "ann@care.example",
    address: str = "192.0.2.7",
    device: str = "",
) -> SignedInUser | Refusal:
    return await door.sign_in(email, password, address=address, device=device)


async def let_in(door: Authenticator) -> str:
    answer = await tried(door, PASSWORD)
    assert isinstance(answer, SignedInUser)
    return answer.token
