"""Runs a transaction, and again if others were in its way."""

import asyncio
import random
from typing import TypeVar

from app.db.transaction import Body, transaction
from app.db.transaction_errors import is_collision, is_taken
from app.policy.refusals import CommonCode, Refused, common

T = TypeVar("T")

TRIES = 4
LONGEST_PAUSE = 0.05  # seconds, at most, before a second try; by chance, so that two do not collide again


async def in_a_transaction(attempt: Body[T]) -> T:
    """Run it, several times if need be.

    Raises:
        Refused: CONFLICT if somebody else has just taken what has to be unique, every time.
    """
    for tries_left in reversed(range(TRIES)):
        try:
            return await transaction(attempt)
        except Exception as error:
            if not tries_left and is_taken(error):
                raise Refused(common(CommonCode.CONFLICT)) from error
            if not tries_left or not (is_taken(error) or is_collision(error)):
                raise
        await asyncio.sleep(random.uniform(0, LONGEST_PAUSE))  # noqa: S311 - nothing secret
    raise AssertionError("unreachable")
