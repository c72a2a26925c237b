"""Whoever writes a fact says whose it is, or nothing is written: what follows from it would not be settled."""

import ast
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.db.bulk import insert, update
from app.db.sql import in_list
from app.gate import work as gate
from app.gate.settling import FactsUnsaid
from app.gate.work import HANDLERS, NothingSettles, Work, run, the_settler
from app.standings.enrolments import attempts_about
from app.standings.evaluated import evaluated
from app.standings.stored import on_record
from schema.assignments import Assignment
from schema.completions import Completion, CompletionRecord
from schema.enrolments import Enrolment
from schema.entities import ENTITIES
from schema.enums import Stage
from schema.kit.info import table_of
from schema.people import User
from schema.qualifications import QualificationVersion
from schema.requirements import Requirement
from schema.timelines import Opening, StandingSpan
from tests.app.actions_world import World
from tests.resolvers.statements import statements

ROOT = Path(__file__).resolve().parents[2]
FACTS = [entity for entity in ENTITIES if entity.is_fact_of is not None]
UNREAD_WRITES = {"update", "delete", "bulk_create", "bulk_update"}
IN_SQL = re.compile(rf'(?:INSERT INTO|UPDATE|DELETE FROM) "?(?:{"|".join(map(table_of, FACTS))})\b')
READ_FROM = re.compile(r'(?:FROM|JOIN) "?(\w+)"?')

Writing = Callable[[Completion], Awaitable[object]]


def another(known: Completion) -> Completion:
    """The same person did the same again, on another day."""
    return Completion(
        user_id=known.user_id,
        activity_id=known.activity_id,
        enrolment_id=known.enrolment_id,
        completed_on=known.completed_on + timedelta(days=1),
        recorded_at=known.recorded_at,
    )


async def create(known: Completion) -> None:
    await another(known).save()


async def insert_many(known: Completion) -> None:
    await insert([another(known)])


async def save(known: Completion) -> None:
    known.revoked_at = known.recorded_at
    await known.save(update_fields=["revoked_at"])


async def update_many(known: Completion) -> None:
    known.revoked_at = known.recorded_at
    await update([known], ["revoked_at"])


async def test_a_handler_that_records_a_completion_without_saying_so_is_refused(
    world: World, monkeypatch: pytest.MonkeyPatch
):
    known = await Completion.get()

    async def forgetful(work: Work, action: CompletionRecord) -> Completion:
        made = another(known)
        await made.save()
        return made

    monkeypatch.setitem(HANDLERS, CompletionRecord, forgetful)
    answer = await world.admin.attempt(
        'mutation { completionRecord(input: {user: "email:lena@care.example", activity: "code:course"}) '
        "{ completion { id } } }"
    )

    assert answer.codes == ["INTERNAL"]
    assert await Completion.all().count() == 1


@pytest.mark.parametrize("writing", [create, insert_many, save, update_many])
async def test_however_a_fact_is_written_it_has_to_be_said_whose_it_is(world: World, writing: Writing):
    known = await Completion.get()
    user, before = known.user_id, await Completion.all().values()

    async def unsaid(work: Work) -> None:
        work.touched(users=[user + 1])
        await writing(known)

    with pytest.raises(FactsUnsaid, match=f"of User {user}$"):
        await run(unsaid, viewer=None, clock=world.admin.clock)

    assert await Completion.all().values() == before


async def test_what_was_said_is_written_and_settled(world: World):
    known = await Completion.get()

    async def said(work: Work) -> None:
        await create(known)
        work.touched(users=[known.user_id])

    await run(said, viewer=None, clock=world.admin.clock)

    assert await Completion.all().count() == 2


async def test_whether_somebody_is_active_is_a_fact_and_what_they_are_called_is_none(world: World):
    lena = await User.get(name="Lena")

    async def rename(work: Work) -> None:
        lena.name = "Helena"
        await lena.save(update_fields=["name"])

    async def send_away(work: Work) -> None:
        lena.is_active = False
        await lena.save(update_fields=["is_active"])

    await run(rename, viewer=None, clock=world.admin.clock)
    with pytest.raises(FactsUnsaid, match=f"User {lena.id} of User {lena.id}"):
        await run(send_away, viewer=None, clock=world.admin.clock)

    assert await User.filter(name="Helena", is_active=True).exists()


async def test_a_requirement_belongs_to_a_version_that_is_written_with_it(world: World):
    version = await QualificationVersion.get(qualification__code="first-aid")
    known = await Requirement.filter(version_id=version.id, stage=Stage.MAINTAIN).get()

    async def sneak_in(work: Work) -> None:
        work.touched(qualification=version.qualification_id)
        await Requirement.create(version_id=version.id, activity_id=known.activity_id, stage=Stage.ACHIEVE, position=9)

    with pytest.raises(FactsUnsaid, match=f"of QualificationVersion {version.id}"):
        await run(sneak_in, viewer=None, clock=world.admin.clock)


async def test_without_anybody_who_settles_nothing_that_touches_is_done(world: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(gate, "SETTLERS", [])

    with pytest.raises(NothingSettles):
        the_settler()
    answer = await world.admin.attempt(
        'mutation { completionRecord(input: {user: "email:lena@care.example", activity: "code:course"}) '
        "{ completion { id } } }"
    )

    assert answer.codes == ["INTERNAL"]
    assert await Completion.all().count() == 1


async def test_all_tables_that_standings_are_read_from_hold_facts(world: World, monkeypatch: pytest.MonkeyPatch):
    assignments = await Assignment.all().values_list("id", flat=True)
    with statements(monkeypatch) as sent:
        found = await evaluated(in_list("t.id", assignments))
        await on_record([each.row for each in found], attempts=attempts_about(found))

    read = {table for text in sent for table in READ_FROM.findall(text)}
    by_itself = {table_of(entity) for entity in (Assignment, StandingSpan, Opening, Enrolment)}  # made of facts
    not_read = {"permanent_education_activity", "user"}  # whose day is another one's; what memberships say of today
    not_read |= {"completion_revocation", "upload_revocation"}  # read where it was decided more than once
    assert read - by_itself == {table_of(entity) for entity in FACTS} - not_read
    assert "assignment_source" in read


def test_facts_are_written_row_by_row_so_that_they_are_noted():
    places = [path for room in ("app", "jobs", "resolvers") for path in (ROOT / room).rglob("*.py")]
    places = [
        path for path in places if "migrations" not in path.parts
    ]  # which bring rows along, before anybody is told

    assert {path.name: found for path in places if (found := writes_unread(path.read_text()))} == {}


@pytest.mark.parametrize(
    "text",
    [
        "await Completion.filter(user_id=1).update(revoked_from=None)",
        "await Extension.all().delete()",
        "await AssignmentSource.bulk_create(rows)",
        "await execute('UPDATE \"completion\" SET revoked_at = NULL')",
        "_SQL = 'DELETE FROM exemption WHERE id = ?'",
    ],
)
def test_what_would_not_be_noted_is_found(text: str):
    assert len(writes_unread(f"async def write():\n    {text}")) == 1


def writes_unread(text: str) -> list[str]:
    """The places of a module that change facts without having read them."""
    names = {entity.__name__ for entity in FACTS}
    calls = [node.func for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    found = [ast.unparse(call) for call in calls if isinstance(call, ast.Attribute) and call.attr in UNREAD_WRITES]
    return [each for each in found if each.split(".")[0] in names] + IN_SQL.findall(text)
