"""A person who has left is anonymised: facts and numbers stay, and nothing says any more who it was (E38)."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.audit.chain import HASHED
from app.audit.redaction import content_hash as hash_of_entry
from app.audit.redaction import rewriting
from app.db.database import execute, fetch
from app.db.transaction import transaction
from app.files.files import files
from app.importing import import_folder
from jobs import sweep_files as sweeping
from schema.entities import ENTITIES, STORAGE
from schema.kit.info import table_of
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api
from tests.app.proof import first_aid_by_proof
from tests.uploads import Sent

GONE = ("quirijn", "vandersluis", "vander", "sluis", "q-4711", "wintermans")
"""What nobody finds any more: names of before and after a marriage, the addresses and the number."""
HARM = "email:quirijn.vandersluis@care.example"


async def texts_with(*words: str) -> list[tuple[str, str]]:
    """Every text of the database in which one of these stands: its table, and what it says."""
    found = []
    for entity in (*ENTITIES, *STORAGE):
        for row in await fetch(f'SELECT * FROM "{table_of(entity)}"'):
            found += [
                (table_of(entity), value)
                for value in row
                if isinstance(value, str) and any(word in value.casefold() for word in words)
            ]
    return found


@pytest.fixture
async def told(api: Api, tmp_path: Path) -> Api:
    """Quirijn is everywhere: in facts, reasons, files, imports, tokens, views, events, webhooks and the audit."""
    story = await first_aid_by_proof(api)
    api.clock.move_to("2026-01-21")
    hook = await api.do("webhookCreate", name="LMS", url="https://lms.example/")
    assert hook
    unit = await api.unit("Team Q", code="tq")
    person = await api.user(
        "Quirijn Wintermans", email="q.wintermans@care.example", unit=unit, personnel_number="Q-4711"
    )
    await api.do("userEdit", id=person, name="Quirijn Vandersluis", email="quirijn.vandersluis@care.example")
    assignment = await api.assign(person, story.qualification)
    completion = await api.complete(person, story.exam, "2026-01-20")
    await api.do("completionRevoke", id=completion, reason="It was not Quirijn Vandersluis but his brother")
    await api.complete(person, story.exam, "2026-01-21")
    me = await api.signed_in_as("quirijn.vandersluis@care.example")
    upload = await me.do(
        "uploadedCertificateSubmit", assignment=assignment, requirement=story.requirements["Exam"],
        file=Sent(name="Diploma Quirijn.pdf"), obtained_on="2026-01-10",
    )  # fmt: skip
    await api.do("uploadedCertificateReject", id=upload["id"], reason="Quirijn Vandersluis, this is not readable")
    await me.do("accessTokenCreate", name="Quirijn's script", ends_on="2026-12-31")
    await me.do("savedViewCreate", name="Quirijn", screen="users", query="search=Quirijn")
    await api.do("userSetPassword", id=person, password="vier kastanjes vallen")
    (tmp_path / "users.csv").write_text(
        "email,personnel_number,name,unit\nquirijn.vandersluis@care.example,Q-4711,Quirijn van der Sluis,tq\n"
    )
    (tmp_path / "completions.csv").write_text(
        f"user,activity,completed_on\nQ-4711,{await code_of(api, story.refresher)},2026-01-19\n"
    )
    outcome = await import_folder(tmp_path, clock=api.clock)
    assert outcome.problem_count == 0, outcome.problems
    await api.do("userEdit", id=person, name="Quirijn Vandersluis")
    await api.do("userDeactivate", id=person)
    return api


async def code_of(api: Api, activity: str) -> str:
    return str((await api.do("learningActivityEdit", id=activity, code="REF", select="code"))["code"])


async def anonymised(api: Api) -> dict[str, Any]:
    select = "name email personnelNumber anonymisedAt anonymisation { entries }"
    return await api.do("userAnonymise", id=HARM, is_confirmed=True, select=select)


async def test_no_table_file_search_or_export_has_the_name_any_more(told: Api, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sweeping, "YOUNGEST", timedelta(0))
    assert len({table for table, _ in await texts_with(*GONE)}) > 6
    before = await fetch("SELECT COUNT(*), MAX(number) FROM audit_entry")

    made = await anonymised(told)

    assert made["name"].startswith("Anonymised person ")
    assert (made["email"].endswith("@anonymised.invalid"), made["personnelNumber"]) == (True, None)
    assert made["anonymisation"]["entries"] > 10
    assert await texts_with(*GONE) == []
    async for _ in sweeping.sweep_files(told.clock):
        pass
    assert [each async for found in files().all(at_once=100) for each in found] == []
    search = '(filter: {search: "Quirijn"}) { totalCount }'
    found = await told.ask(f"{{ users{search} auditEntries{search} }}")
    assert found == {"users": {"totalCount": 0}, "auditEntries": {"totalCount": 0}}
    visitor = await Visitor(told).enter(ADMIN)
    for path in ("users", "completions", "certificates", "audit-entries"):
        export = (await visitor.http.get(f"/admin/{path}/export/csv")).text.casefold()
        assert not any(word in export for word in GONE), path
    after = await fetch("SELECT COUNT(*), MAX(number) FROM audit_entry")
    assert after[0][0] > before[0][0]


async def test_the_audit_can_still_be_proved_and_shows_who_rewrote_it_or_tampered(told: Api):
    head = (await told.ask("{ auditVerify { head isIntact } }"))["auditVerify"]
    assert head["isIntact"]

    await anonymised(told)

    document = "query($head: String) { auditVerify(expectedHead: $head) { isIntact reason brokenNumber } }"
    verified = (await told.ask(document, head=head["head"]))["auditVerify"]
    assert verified == {"isIntact": True, "reason": None, "brokenNumber": None}
    asked = '{ auditEntries(filter: {what: ["UserAnonymise"]}) { nodes { before after actor { name } } } }'
    (entry,) = (await told.ask(asked))["auditEntries"]["nodes"]
    assert (entry["before"], entry["actor"]) == ("", {"name": "Ada"})
    assert '"digest":"' in entry["after"]


async def test_facts_and_numbers_stay_and_a_certificate_says_that_the_name_is_gone(told: Api):
    listed = "{ certificates { nodes { number user { name } status } } }"
    before = (await told.ask(listed))["certificates"]["nodes"]

    await anonymised(told)

    after = (await told.ask(listed))["certificates"]["nodes"]
    assert [(each["number"], each["status"]) for each in after] == [(each["number"], each["status"]) for each in before]
    assert {each["user"]["name"] for each in after if "Anonymised" in each["user"]["name"]} != set()


async def test_it_is_asked_for_twice_and_only_done_to_people_who_have_left(told: Api):
    await told.user("Ann")
    ann = "email:ann@care.example"

    assert await told.refused("userAnonymise", id=HARM) == [("NOT_CONFIRMED", "input.isConfirmed")]
    assert await told.refused("userAnonymise", id=ann, is_confirmed=True) == [("CONFLICT", "")]
    assert await told.refused("userAnonymise", id=f"email:{ADMIN}", is_confirmed=True) == [("CONFLICT", "")]
    mona = await told.signed_in_as("mona@care.example")
    refused = await mona.refused("userAnonymise", id=HARM, is_confirmed=True)
    assert refused in ([("FORBIDDEN", "")], [("NOT_FOUND", "id")])
    made = await anonymised(told)
    again = await told.tried("userAnonymise", id=f"email:{made['email']}", is_confirmed=True)
    assert [error["code"] for error in again["userErrors"]] == ["CONFLICT"]
    assert await told.refused("userReactivate", id=f"email:{made['email']}") == [("CONFLICT", "")]


async def test_who_tampers_with_a_rewritten_entry_is_found_out(told: Api):
    await anonymised(told)
    (number, own), *_ = await fetch("SELECT number, hash FROM audit_redaction ORDER BY number")
    await rewrite(told, "UPDATE audit_entry SET asked = 'x' WHERE number = ?", number)
    tampered = (await told.ask("{ auditVerify { isIntact brokenNumber } }"))["auditVerify"]
    forged = hash_of_entry((await fetch(f"SELECT {', '.join(HASHED)} FROM audit_entry WHERE number = ?", (number,)))[0])
    await rewrite(told, "UPDATE audit_redaction SET hash = ? WHERE number = ?", forged, number)
    covered_up = (await told.ask("{ auditVerify { isIntact reason } }"))["auditVerify"]

    assert own != forged
    assert tampered == {"isIntact": False, "brokenNumber": number}
    assert covered_up == {"isIntact": False, "reason": "The entries that it rewrote are not as it left them."}


async def rewrite(_api: Api, statement: str, *params: object) -> None:
    """Do what nobody may do."""

    async def body(_connection: object) -> None:
        async with rewriting():
            await execute(statement, params)

    await transaction(body)
