"""The events of a webhook are a list: programs give it, people tick them, and both find webhooks by them."""

from typing import Any

from tests.admin_ui.lists import chips, listed
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api

SOME = ["GROUP_CHANGED", "CERTIFICATE_ISSUED"]
FIND = "query($events: [EventName!]) { webhooks(filter: {events: $events}, orderBy: {field: NAME}) { nodes { name } } }"


async def made(api: Api, name: str, **given: Any) -> Any:
    return await api.do("webhookCreate", name=name, url="https://x.example/", select="id events", **given)


async def test_programs_give_a_list_and_find_webhooks_by_what_is_in_it(api: Api) -> None:
    some, none, every = (
        await made(api, "LMS", events=[*SOME, SOME[0]]), await made(api, "HR", events=[]), await made(api, "BI"),
    )  # fmt: skip
    changed = await api.do("webhookEdit", id=some["id"], name="LMS 2", select="events")
    emptied = await api.do("webhookEdit", id=every["id"], events=["USER_CHANGED"], select="events")
    found = [await api.ask(FIND, events=wanted) for wanted in (SOME[1:], ["USER_CHANGED"], ["JOB_FINISHED"])]
    unknown = await api.attempt(FIND, events=["GROUP_EATEN"])

    assert (some["events"], none["events"], every["events"]) == (SOME, None, None)
    assert (changed["events"], emptied["events"]) == (SOME, ["USER_CHANGED"])
    assert [[each["name"] for each in page["webhooks"]["nodes"]] for page in found] == [
        ["HR", "LMS 2"],
        ["BI", "HR"],
        ["HR"],
    ]
    assert (unknown.status, unknown.codes) == (400, ["BAD_USER_INPUT"])


async def test_people_tick_them_see_them_and_narrow_lists_to_them(api: Api) -> None:
    ada = await Visitor(api).enter(ADMIN)
    form = await ada.see("/admin/webhooks/new")
    strange = await ada.fill(form, name="LMS", url="https://x.example/", events=["GROUP_EATEN"])
    await ada.fill(form, name="LMS", url="https://x.example/", events=SOME)
    [row] = (await api.ask("{ webhooks { nodes { id events } } }"))["webhooks"]["nodes"]
    page, edit = await ada.see(f"/admin/webhooks/{row['id']}"), await ada.see(f"/admin/webhooks/{row['id']}/edit")
    ticked = edit.inputs()["events"]
    await ada.fill(edit, events=[])
    audit = await ada.see(f"/admin/webhooks/{row['id']}")
    found = await ada.see("/admin/webhooks?events=JOB_FINISHED")

    assert (strange.status, "Choose one of these." in strange.words) == (422, True)
    assert row["events"] == SOME
    assert "Events Group changed Certificate issued" in page.words
    assert ticked == SOME
    assert "Group changed, Certificate issued" in audit.words
    assert (listed(found), chips(found)) == (["LMS"], ["Events: Job finished"])
