"""A subscription can be narrowed as a list can, and says of a standing what it was and what it is."""

from typing import Any

import pytest

from app.db.database import execute
from jobs.turn_of_the_day import turn_of_the_day
from resolvers.transport import streams
from tests.journeys.care import Care
from tests.listening import listening, until_listening, who

NARROWED = """subscription($after: String, $filter: CompletionFilter) {
    completionRecorded(after: $after, filter: $filter) { completion { user { name } } } }"""


async def test_only_what_fits_is_told_and_nothing_is_executed_for_the_rest(care: Care, monkeypatch: pytest.MonkeyPatch):
    lena, zoe = [
        (await each.ask("{ viewer { user { id unit { id } } } }"))["viewer"]["user"] for each in (care.lena, care.zoe)
    ]
    drill = await care.ada.activity("Drill")
    filters: list[dict[str, Any]] = [
        {"unit": [lena["unit"]["id"]]},
        {"user": [zoe["id"]]},
        {"activity": [drill]},
        {"user": [lena["id"]], "activity": [drill]},
    ]
    executed: list[None] = []
    execute = streams.execute_operation

    async def counted(*given: Any, **more: Any) -> Any:
        executed.append(None)
        return await execute(*given, **more)

    async with (
        listening(care.ada, NARROWED, filter=filters[0]) as by_unit,
        listening(care.ada, NARROWED, filter=filters[1]) as by_user,
        listening(care.ada, NARROWED, filter=filters[2]) as by_activity,
        listening(care.ada, NARROWED, filter=filters[3]) as by_both,
    ):
        await until_listening(4)
        monkeypatch.setattr(streams, "execute_operation", counted)
        await care.completes("zoe")
        assert who(await by_user.next()) == "Zoe"
        await care.completes("lena")
        assert who(await by_unit.next()) == "Lena"
        await care.ada.complete("email:lena@care.example", drill)
        assert [who(await each.next()) for each in (by_unit, by_activity, by_both)] == ["Lena"] * 3
        assert len(executed) == 5
        await care.ada.do("userEdit", id=zoe["id"], unit=lena["unit"]["id"])
        await care.completes("zoe")  # by then she is in Team A
        assert [who(await each.next()) for each in (by_unit, by_user)] == ["Zoe", "Zoe"]


@pytest.mark.parametrize(
    "filter", [{"user": ["nobody"] * 101}, {"completedOn": {"since": "0001-01-01"}}], ids=["too many", "no such day"]
)
async def test_a_filter_that_cannot_be_is_refused_before_it_begins(care: Care, filter: dict[str, Any]):
    async with listening(care.ada, NARROWED, filter=filter) as refused:
        message = await refused.hear()

    assert (message["type"], message["payload"][0]["extensions"]["code"]) == ("error", "BAD_USER_INPUT")


async def test_what_one_may_not_see_fits_no_filter(care: Care):
    zoe = (await care.zoe.ask("{ viewer { user { id } } }"))["viewer"]["user"]["id"]
    async with listening(care.mia, NARROWED, filter={"user": [zoe]}) as mia, listening(care.mia) as all_of_mia:
        await care.completes("zoe")
        await care.completes("lena")
        assert who(await all_of_mia.next()) == "Lena"
        await mia.say(type="ping")
        assert await mia.hear() == {"type": "pong"}


async def test_a_standing_that_changed_says_from_what_to_what_and_since_when_as_it_was_told(care: Care):
    document = """subscription($after: String) { assignmentStandingChanged(after: $after) {
        cursor on before { status isQualified validThrough } after { status isQualified validThrough } } }"""
    qualification = await care.ada.qualification(
        achieve=[care.course], maintain=[care.course], maintain_period="P1Y", renewal_lead="P14D"
    )
    await care.ada.assign("email:lena@care.example", qualification)
    async with listening(care.mia, document) as mia:
        await care.completes("lena")
        live = (await mia.next())["assignmentStandingChanged"]
    care.ada.clock.move_to("2027-01-10")
    async for _ in turn_of_the_day(care.ada.clock):
        pass
    async with listening(care.mia, document, after=live["cursor"]) as mia:
        opened, turned = [(await mia.next())["assignmentStandingChanged"] for _ in range(2)]
    await execute("UPDATE outbox_event SET details = NULL")
    async with listening(care.mia, document, after=live["cursor"]) as mia:
        older = (await mia.next())["assignmentStandingChanged"]

    qualified = {"status": "QUALIFIED", "isQualified": True, "validThrough": "2027-01-01"}
    assert (live["on"], live["before"], live["after"]) == (
        "2026-01-01",
        {"status": "IN_PROGRESS", "isQualified": False, "validThrough": None},
        qualified,
    )
    expiring = {**qualified, "status": "EXPIRING"}
    assert (opened["on"], opened["before"], opened["after"]) == ("2026-12-18", qualified, expiring)
    assert (turned["on"], turned["before"], turned["after"]) == (
        "2027-01-02",
        expiring,
        {"status": "EXPIRED", "isQualified": False, "validThrough": "2027-01-01"},
    )
    assert (older["cursor"], older["on"], older["before"], older["after"]) == (opened["cursor"], None, None, None)
