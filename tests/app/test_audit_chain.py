"""The audit is only ever added to, and whatever is changed behind its back is found, with its number."""

import asyncio
from collections.abc import Awaitable

import pytest

from app.audit.chain import head
from app.audit.verify import BeyondTheEnd, Break, NoHead, Verification, verify_audit
from app.db.bulk import insert
from app.db.database import dialect, execute, fetch
from schema.audit import AuditEntry
from tests.api import Api
from tests.app.actions_world import World
from tests.app.auditing import entries, forged, last_number, tamper, unguarded

WRITERS, EACH = 8, 5


async def group_with_past(api: Api, edits: int) -> int:
    """Make a group and rename it; return the number of the last entry."""
    group = (await api.do("groupCreate", name="Drivers"))["id"]
    for number in range(edits):
        await api.do("groupEdit", id=group, name=f"Drivers {number}")
    return await last_number()


async def broken(expected_head: str | None = None) -> Break | None:
    return (await verify_audit(expected_head=expected_head)).broken


async def noted() -> str:
    number, found = await head()
    return f"{number}:{found}"


async def test_what_was_only_added_to_is_intact(api: Api) -> None:
    last = await group_with_past(api, 3)

    found = await verify_audit()

    assert found == Verification(count=last, through=last, head=await noted())
    assert await broken(expected_head=found.head) is None


async def test_reading_goes_on_where_it_stopped(api: Api) -> None:
    last = await group_with_past(api, 4)

    first = await verify_audit(at_most=2)
    rest = await verify_audit(after=2)

    assert (first.count, first.through, first.is_complete) == (2, 2, False)
    assert (rest.count, rest.through, rest.is_complete, rest.broken) == (last - 2, last, True, None)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET what = 'Nothing' WHERE number = 1",
        "UPDATE audit_entry SET what = what",
        "DELETE FROM audit_entry WHERE number = 1",
        "DELETE FROM audit_entry",
    ],
)
async def test_the_database_refuses_to_change_or_remove(api: Api, statement: str) -> None:
    before = await group_with_past(api, 1)

    with pytest.raises(Exception, match="append-only"):
        await execute(statement)

    assert await last_number() == before
    assert await broken() is None


async def test_the_database_refuses_to_replace_or_empty(api: Api) -> None:
    last = await group_with_past(api, 1)
    columns = "number, happened_at, what, asked, before, after, previous_hash, hash"
    replace = f"INSERT OR REPLACE INTO audit_entry (id, {columns}) SELECT id, {columns} FROM audit_entry"

    with pytest.raises(Exception, match="append-only"):
        await execute("TRUNCATE audit_entry" if dialect() == "postgres" else replace)

    assert await last_number() == last


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("what", "GroupArchive"), ("actor_id", None), ("happened_at", "2020-01-01 00:00:00+00:00"), ("asked", "{}"),
        ("before", '{"name":"Trainers"}'), ("after", ""), ("subject_title", "Trainers"), ("subject", "R3JvdXA6OQ"),
        ("subject_id", 9), ("hash", "0" * 64), ("event_id", 1),
    ],
)  # fmt: skip
async def test_a_changed_field_is_found(api: Api, column: str, value: object) -> None:
    await group_with_past(api, 3)
    given = f"'{value}'" if column == "happened_at" else "?"

    await tamper(
        f"UPDATE audit_entry SET {column} = {given} WHERE number = 3", () if column == "happened_at" else (value,)
    )

    found = await broken()
    assert found is not None
    assert found.number == 3
    assert "content" in found.reason


async def test_a_changed_entry_with_a_hash_that_fits_it_is_found_by_the_next(api: Api) -> None:
    await group_with_past(api, 3)
    copy = await forged(3, after='{"name":"Trainers"}')

    await tamper("UPDATE audit_entry SET after = ?, hash = ? WHERE number = 3", (copy.after, copy.hash))

    found = await broken()
    assert found is not None
    assert (found.number, "follow" in found.reason) == (4, True)


async def test_a_removed_entry_is_found(api: Api) -> None:
    await group_with_past(api, 3)

    await tamper("DELETE FROM audit_entry WHERE number = 3")

    assert await broken() == Break(3, "It is missing: the next entry is 4.")


async def test_a_removed_end_is_found_by_a_head_that_was_noted(api: Api) -> None:
    last = await group_with_past(api, 3)
    known = await noted()

    await tamper("DELETE FROM audit_entry WHERE number = ?", (last,))

    assert await broken() is None
    assert await broken(known) == Break(last, f"It is missing, and so is everything up to the noted entry {last}.")


async def test_reading_goes_on_from_no_entry_that_is_not_there(api: Api) -> None:
    last = await group_with_past(api, 3)
    assert await verify_audit(after=last) == Verification(0, last, await noted())

    await tamper("DELETE FROM audit_entry WHERE number = ?", (last - 1,))
    found = await verify_audit(after=last - 1)
    with pytest.raises(BeyondTheEnd, match=f"ends at entry {last}: there is nothing after {last + 1}"):
        await verify_audit(after=last + 1)

    assert (found.count, found.broken and found.broken.number) == (0, last - 1)


async def test_an_end_that_was_written_anew_is_found_by_a_head_that_was_noted(api: Api) -> None:
    last = await group_with_past(api, 3)
    known = await noted()
    copy = await forged(last, what="GroupArchive")

    await tamper("UPDATE audit_entry SET what = ?, hash = ? WHERE number = ?", (copy.what, copy.hash, last))

    assert await broken() is None
    assert await broken(known) == Break(last, "Its hash is not the one that was noted.")


async def test_swapped_entries_are_found(api: Api) -> None:
    await group_with_past(api, 3)

    await tamper("UPDATE audit_entry SET number = 0 WHERE number = 3")
    await tamper("UPDATE audit_entry SET number = 3 WHERE number = 4")
    await tamper("UPDATE audit_entry SET number = 4 WHERE number = 0")

    found = await broken()
    assert found is not None
    assert found.number == 3


async def test_an_inserted_entry_is_found(api: Api) -> None:
    await group_with_past(api, 3)
    copy = await forged(3, what="GroupArchive")

    async with unguarded():
        for number in range(await last_number(), 2, -1):
            await execute("UPDATE audit_entry SET number = ? WHERE number = ?", (number + 1, number))
    await insert([copy])

    found = await broken()
    assert found is not None
    assert found.number == 4


async def test_an_added_entry_that_belongs_to_nobody_is_found(api: Api) -> None:
    last = await group_with_past(api, 1)
    copy = await forged(last, number=last + 1, previous_hash="f" * 64)

    await insert([copy])

    found = await broken()
    assert found is not None
    assert found.number == last + 1


@pytest.mark.parametrize("text", ["", "1", "1:abc", "x:" + "0" * 64, "1:" + "g" * 64])
async def test_what_is_no_head_is_refused(database: object, text: str) -> None:
    with pytest.raises(NoHead):
        await verify_audit(expected_head=text)


async def test_the_order_of_the_chain_is_the_order_of_the_commits(world: World) -> None:
    start = await last_number()

    async def write(name: str) -> None:
        for number in range(EACH):
            await world.admin.do("groupCreate", name=f"{name} {number}")

    await asyncio.gather(*(write(f"Group {place}") for place in range(WRITERS)))

    found = await entries(start)
    assert [each.number for each in found] == list(range(start + 1, start + 1 + WRITERS * EACH))
    assert await broken() is None


async def test_people_in_each_others_way_neither_deadlock_nor_break_the_chain(world: World) -> None:
    lena, first_aid = "email:lena@care.example", "code:first-aid"
    recorded = {"user": lena, "activity": "code:course"}

    def calls(n: int) -> list[Awaitable[object]]:
        return [
            world.admin.tried("completionRecord", **recorded, completed_on=f"2026-01-{n + 1:02}"),
            world.mona.tried("userEdit", id=lena, name=f"Lena {n}"),
            world.admin.tried("userEdit", id=lena, job_title=f"Nurse {n}"),
            world.admin.tried("qualificationEdit", id=first_aid, name=f"First Aid {n}"),
        ]

    await asyncio.gather(*(call for n in range(WRITERS) for call in calls(n)))

    number = await last_number()
    assert [row[0] for row in await fetch("SELECT number FROM audit_entry ORDER BY number")] == list(
        range(1, number + 1)
    )
    assert await broken() is None
    assert await AuditEntry.filter(what="CompletionRecord").count() == WRITERS + 1
