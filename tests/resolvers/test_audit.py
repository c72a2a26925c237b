"""The audit as administrators read it, and as nobody else does."""

from typing import Any

from tests.api import Api
from tests.app.actions_world import World
from tests.app.auditing import last_number, tamper

VERIFY = """
    query($head: String) {
      auditVerify(expectedHead: $head) { isIntact isComplete count through head brokenNumber reason }
    }
"""
LIST = "query($filter: AuditEntryFilter) { auditEntries(filter: $filter) { totalCount nodes { number what } } }"


async def found(api: Api, **narrowed: Any) -> list[tuple[int, str]]:
    answer = await api.ask(LIST, filter=narrowed)
    return [(each["number"], each["what"]) for each in answer["auditEntries"]["nodes"]]


async def test_administrators_narrow_it_by_who_what_whom_and_when(world: World) -> None:
    start = await last_number()
    world.admin.clock.move_to("2026-03-01")
    await world.mona.do("completionRecord", user="email:lena@care.example", activity="code:video")
    await world.admin.do("groupCreate", name="Drivers")

    mona = await found(world.admin, actor=["email:mona@care.example"])
    created = await found(world.admin, what=["GroupCreate"], happenedAt={"since": "2026-03-01T00:00:00Z"})
    lena = await found(world.admin, subject=[world.first_aid], happenedAt={"before": "2026-03-01T00:00:00Z"})
    words = await found(world.admin, search="drivers")
    kinds = await found(world.admin, subjectType=["Completion"])

    assert mona == [(start + 1, "CompletionRecord")]
    assert created == [(start + 2, "GroupCreate")]
    assert [what for _, what in lena] == ["AssignmentCreate"]
    assert words == [(start + 2, "GroupCreate")]
    assert [what for _, what in kinds] == ["CompletionRecord", "CompletionRecord"]


async def test_an_entry_says_what_changed_in_the_names_of_today(world: World) -> None:
    await world.admin.do("userEdit", id="email:lena@care.example", unit="code:home", job_title=None)
    await world.admin.do("orgUnitEdit", id="code:home", name="Home")

    document = '{ auditEntries(filter: {what: ["UserEdit"]}) { nodes { changes { field before after } } } }'
    entry = (await world.admin.ask(document))["auditEntries"]["nodes"][0]

    told = {each["field"]: (each["before"], each["after"]) for each in entry["changes"]}
    assert list(told) == ["jobTitle", "memberships", "unit"]
    assert (told["jobTitle"], told["unit"]) == (("Nurse", ""), ("Team A", "Home"))
    assert ("unit: Team A" in told["memberships"][0], "unit: Home" in told["memberships"][1]) == (True, True)


async def test_nobody_can_pass_for_somebody_else_by_being_called_like_an_id(api: Api) -> None:
    await api.do("groupCreate", name=api.admin)

    document = '{ auditEntries(filter: {what: ["GroupCreate"]}) { nodes { changes { field after } } } }'
    entry = (await api.ask(document))["auditEntries"]["nodes"][0]

    assert {"field": "name", "after": api.admin} in entry["changes"]


async def test_a_history_says_what_changed_to_whoever_may_read_the_audit(world: World) -> None:
    await world.admin.do("userEdit", id="email:lena@care.example", job_title="Head nurse")
    entries = "history(first: 1) { nodes { name changes { field before after } } }"
    document = f'{{ user(id: "email:lena@care.example") {{ {entries} }} }}'

    admin, manager = await world.admin.ask(document), await world.mona.ask(document)

    change = {"field": "jobTitle", "before": "Nurse", "after": "Head nurse"}
    assert admin["user"]["history"]["nodes"] == [{"name": "USER_CHANGED", "changes": [change]}]
    assert manager["user"]["history"]["nodes"] == [{"name": "USER_CHANGED", "changes": None}]


async def test_verifying_says_how_much_was_read_and_what_to_note(world: World) -> None:
    last = await last_number()

    answer = (await world.admin.ask(VERIFY))["auditVerify"]
    again = (await world.admin.ask(VERIFY, head=answer["head"]))["auditVerify"]

    assert answer["head"].startswith(f"{last}:")
    assert answer == again == {
        "isIntact": True, "isComplete": True, "count": last, "through": last, "head": answer["head"],
        "brokenNumber": None, "reason": None,
    }  # fmt: skip


async def test_verifying_names_the_first_entry_that_was_changed(world: World) -> None:
    await tamper("UPDATE audit_entry SET subject_title = 'Zoe' WHERE number = 5")

    answer = (await world.admin.ask(VERIFY))["auditVerify"]

    assert (answer["isIntact"], answer["brokenNumber"], answer["count"]) == (False, 5, 4)
    assert answer["reason"].startswith("Its content does not match its hash")


async def test_a_head_that_is_none_is_refused_at_its_argument(api: Api) -> None:
    answer = await api.attempt(VERIFY, head="yesterday's")

    assert answer.codes == ["BAD_USER_INPUT"]
    assert answer.errors[0]["extensions"]["argument"] == "expectedHead"


async def test_beyond_its_end_there_is_nothing_to_verify_and_nothing_wrong(world: World) -> None:
    last, document = await last_number(), "query($n: Int!) { auditVerify(after: $n) { isIntact count } }"

    at_the_end = (await world.admin.ask(document, n=last))["auditVerify"]
    beyond = await world.admin.attempt(document, n=2**31 - 1)

    assert at_the_end == {"isIntact": True, "count": 0}
    assert [(each["message"], each["extensions"]["argument"]) for each in beyond.errors] == [
        (f"The audit ends at entry {last}: there is nothing after 2147483647 to check.", "after")
    ]


async def test_for_managers_and_learners_there_is_no_audit(world: World) -> None:
    entry = (await world.admin.ask("{ auditEntries(first: 1) { nodes { id } } }"))["auditEntries"]["nodes"][0]["id"]
    reading = "query($id: ID!) { auditEntry(id: $id) { what } }"

    for person in (world.mona, world.lena):
        listed = await person.ask(LIST)
        one = await person.attempt(reading, id=entry)
        verified = await person.attempt(VERIFY)

        assert listed["auditEntries"] == {"totalCount": 0, "nodes": []}
        assert one.codes == ["NOT_FOUND"]
        assert verified.codes == ["NOT_FOUND"]
