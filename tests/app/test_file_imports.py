"""An administrator brings a file, sees what it would change, says what its columns are, and imports just that (E73)."""

from typing import Any

import pytest

from app.db.database import fetch
from app.importing import file_imports
from jobs.file_imports import forget_file_imports, import_files
from tests.api import Api, events
from tests.stored import contents
from tests.uploads import Sent

SEEN = "id state lines added changed unchanged problems"
FINDINGS = "findings { nodes { kind line column before after code message } }"
HEADINGS = "headings { at heading column samples } encoding separator"
PEOPLE = (
    "sep=;\r\nNaam;Personeelsbestand;E-MAIL;Afdeling;Datum in dienst;;\r\n"
    "Ümit Öztürk;x;UMIT@Care.Example;T1;31-12-2025;;\r\nЛена;;lena@care.example;T1;5-1-2025;;\r\n"
)


def table(content: str, name: str = "people.csv", encoding: str = "utf-8") -> Sent:
    return Sent(content.encode(encoding), name, "text/csv")


async def begun(api: Api, content: str, *, select: str = SEEN, **more: Any) -> Any:
    return await api.do("fileImportBegin", file=table(content), select=select, **more)


@pytest.fixture
async def team(api: Api) -> str:
    return await api.unit("Team 1", code="T1")


@pytest.mark.usefixtures("team")
async def test_a_file_is_looked_at_without_a_change_and_then_imported_as_one_deed(api: Api) -> None:
    await api.user("Lena")

    found = await begun(api, PEOPLE, select=f"{SEEN} holds {HEADINGS} {FINDINGS} begunBy {{ name }}")
    untold = await events()
    done = await api.do("fileImportRun", id=found["id"], select=f"{SEEN} finishedAt {FINDINGS}")

    assert {name: found[name] for name in SEEN.split()[1:]} == {
        "state": "READY", "lines": 2, "added": 1, "changed": 1, "unchanged": 0, "problems": 0,
    }  # fmt: skip
    assert (found["holds"], found["encoding"], found["separator"]) == ("USERS", "UTF-8", ";")
    assert [(each["heading"], each["column"]) for each in found["headings"]] == [
        ("Naam", "name"),
        ("Personeelsbestand", None),
        ("E-MAIL", "email"),
        ("Afdeling", "unit"),
        ("Datum in dienst", "date_added"),
        ("", None),
        ("", None),
    ]
    assert found["headings"][0]["samples"] == ["Ümit Öztürk", "Лена"]
    assert [tuple(each.values())[:5] for each in found["findings"]["nodes"]] == [
        ("NEW", 3, None, "", "name: Ümit Öztürk; email: umit@care.example; unit: T1; date_added: 2025-12-31"),
        ("CHANGE", 4, "name", "Lena", "Лена"),
        ("CHANGE", 4, "unit", "care", "T1"),
        ("CHANGE", 4, "date_added", "2026-01-01", "2025-01-05"),
    ]
    assert (await events())[len(untold) :] == ["ImportFinished"]
    assert (done["state"], done["findings"]["nodes"]) == ("DONE", [])
    assert done["finishedAt"] is not None
    people = (await api.ask("{ users { nodes { name email unit { code } } } }"))["users"]["nodes"]
    assert {each["email"]: (each["name"], each["unit"]["code"]) for each in people} == {
        "ada@care.example": ("Ada", "care"),
        "lena@care.example": ("Лена", "T1"),
        "umit@care.example": ("Ümit Öztürk", "T1"),
    }
    assert (await contents())["file"] == {}


async def test_what_is_wrong_is_told_in_ones_own_language_and_nothing_can_be_imported(api: Api) -> None:
    await api.do("userEdit", id=api.admin, language="DUTCH")

    found = await begun(api, "code,name\nA,\nB,Bee\nB,Bee\n", select=f"{SEEN} {FINDINGS}", holds="GROUPS")

    assert (found["state"], found["problems"], found["added"]) == ("PROBLEMS", 2, 0)
    assert [(each["line"], each["column"], each["code"], each["message"]) for each in found["findings"]["nodes"]] == [
        (2, "name", "REQUIRED", "Dit mag niet leeg zijn."),
        (4, "code", "DUPLICATE", "Regel 3 heeft al dezelfde code."),
    ]
    assert await api.refused("fileImportRun", id=found["id"]) == [("CONFLICT", "")]


async def test_somebody_says_what_headings_mean_and_it_is_remembered(api: Api) -> None:
    odd = "Kürzel;Bezeichnung;Bemerkung\nA;Ay;old\n"
    first = await begun(api, odd, select=f"{SEEN} {HEADINGS}", holds="GROUPS")
    columns = [{"at": 0, "column": "code"}, {"at": 1, "column": "name"}]

    checked = await api.do("fileImportCheck", id=first["id"], columns=columns, select=f"{SEEN} {FINDINGS}")
    again = await begun(api, odd, select=f"state {HEADINGS}", holds="GROUPS")

    assert (first["state"], first["problems"]) == ("PROBLEMS", 2)
    assert (checked["state"], checked["added"]) == ("READY", 1)
    assert [each["after"] for each in checked["findings"]["nodes"]] == ["code: A; name: Ay"]
    assert [each["column"] for each in again["headings"]] == ["code", "name", None]
    assert again["state"] == "READY"


async def test_how_dates_are_meant_is_said_with_the_file_or_after_it(api: Api) -> None:
    await api.user("Lena")
    await api.activity(code="ACT")
    lines = "user,activity,completed_on\nlena@care.example,ACT,01/02/2025\n"
    first = await begun(api, lines, select=f"id state {HEADINGS} {FINDINGS}")
    columns = [{"at": each["at"], "column": each["column"]} for each in first["headings"]]

    checked = await api.do(
        "fileImportCheck", id=first["id"], columns=columns, day_order="MONTH_FIRST", select=f"state dayOrder {FINDINGS}"
    )
    said = await begun(api, lines, select=f"state {FINDINGS}", day_order="DAY_FIRST")

    assert [each["code"] for each in first["findings"]["nodes"]] == ["AMBIGUOUS_DATE"]
    assert (checked["state"], checked["dayOrder"]) == ("READY", "MONTH_FIRST")
    assert checked["findings"]["nodes"][0]["after"].endswith("completed_on: 2025-01-02")
    assert said["findings"]["nodes"][0]["after"].endswith("completed_on: 2025-02-01")


async def test_nothing_but_what_was_shown_is_imported(api: Api) -> None:
    made = await api.do("groupCreate", name="Ay", code="A")
    found = await begun(api, "code,name\nA,New name\n", holds="GROUPS")
    await api.do("groupEdit", id=made["id"], name="Another name")

    assert await api.refused("fileImportRun", id=found["id"]) == [("OVERTAKEN", "")]
    columns = [{"at": 0, "column": "code"}, {"at": 1, "column": "name"}]
    again = await api.do("fileImportCheck", id=found["id"], columns=columns, select=f"state {FINDINGS}")
    done = await api.do("fileImportRun", id=found["id"], select="state")

    assert [each["before"] for each in again["findings"]["nodes"]] == ["Another name"]
    assert done["state"] == "DONE"
    assert await api.refused("fileImportRun", id=found["id"]) == [("CONFLICT", "")]
    assert await api.refused("fileImportCheck", id=found["id"], columns=columns) == [("NOT_OPEN", "")]


REFUSED: dict[str, tuple[bytes, dict[str, str], tuple[str, str]]] = {
    "a damaged spreadsheet": (b"PK\x03\x04" + b"\0" * 40, {}, ("NOT_A_TABLE", "input.file")),
    "a PDF": (b"%PDF-1.7\n", {"holds": "USERS"}, ("NOT_A_TABLE", "input.file")),
    "headings only": (b"code,name\n", {"holds": "GROUPS"}, ("NOTHING_IN_IT", "input.file")),
    "of which nobody knows what it holds": (b"a,b\n1,2\n", {}, ("UNKNOWN_TABLE", "input.holds")),
    "nothing at all": (b"", {"holds": "GROUPS"}, ("FILE_EMPTY", "input.file")),
}


@pytest.mark.parametrize(("content", "more", "expected"), REFUSED.values(), ids=REFUSED.keys())
async def test_what_is_no_table_is_refused(
    api: Api, content: bytes, more: dict[str, str], expected: tuple[str, str]
) -> None:
    assert await api.refused("fileImportBegin", file=Sent(content, "x.csv", "text/csv"), **more) == [expected]


async def test_columns_that_do_not_exist_are_refused_at_their_place(api: Api) -> None:
    found = await begun(api, "code,name\nA,Ay\n", holds="GROUPS")

    for wrong in ({"at": 2, "column": "name"}, {"at": 0, "column": "shoe_size"}):
        refused = await api.refused("fileImportCheck", id=found["id"], columns=[wrong])
        assert refused == [("UNKNOWN_COLUMN", "input.columns.0.column")]


async def test_a_file_that_is_thrown_away_leaves_nothing(api: Api) -> None:
    found = await begun(api, "code,name\nA,Ay\n", holds="GROUPS")

    await api.do("fileImportDiscard", id=found["id"])

    rows = await contents()
    assert (rows["file_import"], rows["import_finding"], rows["file"], rows["group"]) == ({}, {}, {}, {})


async def test_only_administrators_import_and_see_imports(api: Api) -> None:
    await api.user("Max", role="MANAGER")
    found = await begun(api, "code,name\nA,Ay\n", holds="GROUPS")
    manager = await api.signed_in_as("max@care.example")

    refused = [
        await manager.refused("fileImportBegin", file=table("code,name\nA,Ay\n")),
        *[await manager.refused(f"fileImport{verb}", id=found["id"]) for verb in ("Run", "Discard")],
    ]

    assert refused == [[("FORBIDDEN", "")], [("NOT_FOUND", "id")], [("NOT_FOUND", "id")]]
    assert (await manager.ask("{ fileImports { totalCount } }"))["fileImports"]["totalCount"] == 0


async def run(job: Any, api: Api) -> int:
    return sum([done async for done in job(api.clock)])


async def test_a_long_file_is_imported_in_the_background_as_a_deed_of_who_asked(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_imports, "LINES_AT_ONCE", 1)
    found = await begun(api, "code,name\nA,Ay\nB,Bee\n", holds="GROUPS")

    waiting = await api.do("fileImportRun", id=found["id"], select="state progress { done }")
    assert await api.refused("fileImportDiscard", id=found["id"]) == [("UNDER_WAY", "")]
    count, again = await run(import_files, api), await run(import_files, api)

    assert (waiting, count, again) == ({"state": "WAITING", "progress": None}, 2, 0)
    assert (await api.node(found["id"], "FileImport", "state added"))["state"] == "DONE"
    groups = (await api.ask("{ groups { nodes { code } } }"))["groups"]["nodes"]
    assert [each["code"] for each in groups] == ["A", "B"]
    actors = await fetch("SELECT DISTINCT actor_id FROM audit_entry WHERE what = 'ImportFinished'")
    assert len(actors) == 1
    assert actors[0][0] is not None


async def test_what_others_changed_meanwhile_stops_an_import_in_the_background(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_imports, "LINES_AT_ONCE", 0)
    found = await begun(api, "code,name\nA,Ay\n", holds="GROUPS")
    await api.do("fileImportRun", id=found["id"])
    await api.do("groupCreate", name="Mine", code="A")

    await run(import_files, api)

    assert (await api.node(found["id"], "FileImport", "state"))["state"] == "OVERTAKEN"
    assert (await api.ask("{ groups { nodes { name } } }"))["groups"]["nodes"] == [{"name": "Mine"}]


async def test_files_that_nobody_comes_back_for_are_forgotten_after_a_week(api: Api) -> None:
    await begun(api, "code,name\nA,Ay\n", holds="GROUPS")
    api.clock.move_to("2026-01-08")
    before = await run(forget_file_imports, api)

    api.clock.move_to("2026-01-10")
    after = await run(forget_file_imports, api)

    rows = await contents()
    assert (before, after) == (0, 1)
    assert (rows["file_import"], rows["import_finding"], rows["file"]) == ({}, {}, {})
