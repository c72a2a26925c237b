"""Whoever comes back with a cursor is told everything since, once; a cursor that cannot be is refused."""

import pytest

from tests.journeys.care import Care
from tests.listening import COMPLETIONS, listening, socket, until_listening, who


async def test_without_a_cursor_only_what_happens_now_is_told(care: Care):
    await care.completes("zoe")
    async with socket(care.ada) as ada:
        await ada.subscribe(COMPLETIONS)
        await until_listening(1)
        await care.completes("lena")

        assert who(await ada.next()) == "Lena"


async def test_after_a_cursor_everything_since_is_told_once_and_then_what_happens(care: Care):
    async with listening(care.ada) as ada:
        for name in ("lena", "zoe", "lena"):
            await care.completes(name)
        cursors = [(await ada.next())["completionRecorded"]["cursor"] for _ in range(3)]

    async with listening(care.ada, after=cursors[0]) as again:
        stored = [who(await again.next()) for _ in range(2)]
        await care.completes("zoe")

        assert [*stored, who(await again.next())] == ["Zoe", "Lena", "Zoe"]


@pytest.mark.parametrize(
    ("after", "code"), [("nonsense", "BAD_CURSOR"), ("", "BAD_CURSOR"), ("OTk5OTk5OTk5OTk6MQ", "BAD_CURSOR")]
)
async def test_a_cursor_that_is_none_is_refused(care: Care, after: str, code: str):
    async with listening(care.ada, after=after) as ada:
        refused = await ada.hear()

    assert (refused["type"], [each["extensions"]["code"] for each in refused["payload"]]) == ("error", [code])


async def test_a_cursor_that_is_too_old_says_so_and_what_to_do(care: Care):
    async with listening(care.ada) as ada:
        await care.completes("lena")
        old = (await ada.next())["completionRecorded"]["cursor"]
        await care.completes("zoe")
    care.ada.clock.move_to("2026-02-15")

    async with listening(care.ada, after=old) as again:
        refused = (await again.hear())["payload"][0]

    days = [{"name": "days", "value": "30"}]
    assert refused["extensions"] == {"code": "CURSOR_TOO_OLD", "argument": "after", "params": days}
    assert "subscribe without `after`" in refused["message"]
