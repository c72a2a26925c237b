"""Planning a long file lets others have their turn: nobody waits for 20,000 lines."""

import asyncio

import pytest

from app.db.database import OpenDatabase
from app.importing.cells import Calendar
from app.importing.drafts import ImportDraft
from app.importing.files import ASSIGNMENTS, COMPLETIONS, FILES, USERS, FileFormat
from app.importing.plans import plan
from app.importing.problems import FileProblems
from app.importing.reading import read_content
from app.importing.tables import FileTable
from app.importing.turns import LINES_A_TURN, in_turns
from tests.api import Api
from tests.app.importing import TODAY
from tests.uploads import Sent
from tests.waiting import together

LINES = 10 * LINES_A_TURN + 7
COLUMNS = {
    USERS: ("email,name,unit", "p{n}@care.example,Person {n},NOWHERE"),
    ASSIGNMENTS: ("user,qualification,assigned_on", "p{n}@care.example,NOTHING,2026-01-15"),
    COMPLETIONS: ("user,activity,completed_on", "p{n}@care.example,NOTHING,2026-01-15"),
}
"""Files of which every line has something wrong with it that shows when it is planned."""


def draft_of(file: FileFormat) -> ImportDraft:
    head, line = COLUMNS[file]
    content = "\n".join([head, *(line.format(n=n) for n in range(LINES))]).encode()
    calendar, problems = Calendar(TODAY), FileProblems()
    table = read_content(content, file, calendar, problems, columns=head.split(","), most=LINES)
    return ImportDraft({each.name: FileTable(each) for each in FILES} | {file.name: table}, calendar, problems)


@pytest.mark.parametrize("file", COLUMNS, ids=lambda file: file.name)
async def test_others_go_on_after_every_hundred_lines(file: FileFormat, database: OpenDatabase):
    draft, seen, is_done = draft_of(file), [0], False

    async def somebody_else() -> None:
        while not is_done:
            seen.append(draft.problems.count)
            await asyncio.sleep(0)

    async with together() as group:
        group.create_task(somebody_else())
        await plan(draft)
        is_done = True

    a_line = draft.problems.count // LINES
    steps = [after - before for before, after in zip(seen, [*seen[1:], draft.problems.count], strict=True)]
    assert draft.problems.count == a_line * LINES
    assert max(steps) <= a_line * LINES_A_TURN


async def test_lines_come_in_their_order_and_others_between_them():
    heard: list[int | str] = []

    async def somebody_else() -> None:
        for name in ("a", "b", "c"):
            heard.append(name)
            await asyncio.sleep(0)

    async with together() as group:
        group.create_task(somebody_else())
        async for line in in_turns(range(2 * LINES_A_TURN + 1)):
            heard.append(line)  # noqa: PERF401 - others write into it meanwhile

    assert [each for each in heard if isinstance(each, int)] == [*range(2 * LINES_A_TURN + 1)]
    assert heard.index("a") == LINES_A_TURN
    assert heard.index("b") == 2 * LINES_A_TURN + 1


async def test_a_question_is_answered_while_a_file_is_looked_at(api: Api) -> None:
    await api.unit("Team 1", code="T1")
    content = "\n".join(["email,name,unit", *(f"p{n}@care.example,Person {n},T1" for n in range(LINES))])
    answered: list[str] = []

    async def look() -> None:
        found = await api.do("fileImportBegin", file=Sent(content.encode(), "x.csv", "text/csv"), select="added")
        answered.append(f"file of {found['added']}")

    async def ask() -> None:
        viewer = await api.ask("{ viewer { user { name } } }")
        answered.append(viewer["viewer"]["user"]["name"])

    async with together() as group:
        group.create_task(look())
        await asyncio.sleep(0)
        await ask()

    assert answered == ["Ada", f"file of {LINES}"]
