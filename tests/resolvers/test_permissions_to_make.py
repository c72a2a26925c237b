"""What one may make is known before there is a row: from one's role, and from whom or what it would be for."""

import pytest

from app.policy.creation import made_for
from schema.assignments import Assignment, AssignmentCreate
from schema.completions import CompletionRecord
from schema.entities import ACTIONS
from schema.people import User
from schema.uploads import UploadedCertificateSubmit
from tests.api import Api
from tests.app.proof import first_aid_by_proof
from tests.resolvers.access_oracle import Oracle
from tests.resolvers.access_organisation import Organisation, ident, tables

EVERYBODY = {
    "viewerCanUploadedCertificateSubmit",
    "viewerCanInventoryRunStart",
    "viewerCanSavedViewCreate",
    "viewerCanAccessTokenCreate",
}
FOR_MANY = {f"viewerCanBulk{verb}" for verb in ("Assign", "Withdraw", "RecordCompletions", "Extend", "Exempt")}
LEADS = EVERYBODY | {"viewerCanAssignmentCreate", "viewerCanCompletionRecord"} | FOR_MANY
CREATIONS = {f"viewerCan{each.__name__}" for each in ACTIONS if each.creates}
PEOPLE = "{ users(first: 100) { nodes { id viewerCanAssignmentCreate viewerCanCompletionRecord } } }"
ASSIGNMENTS = "{ assignments(first: 100) { nodes { id viewerCanUploadedCertificateSubmit } } }"


def test_the_links_that_decide_are_derived() -> None:
    found = {each: {target.__name__ for target, _ in made_for(each).values()} for each in ACTIONS if made_for(each)}

    assert found == {
        AssignmentCreate: {"User"}, CompletionRecord: {"User"}, UploadedCertificateSubmit: {"Assignment"},
    }  # fmt: skip


@pytest.mark.parametrize(("viewer", "expected"), [("nina", EVERYBODY), ("mia", LEADS), ("ada", CREATIONS)])
async def test_a_role_says_what_can_be_made_at_all(org: Organisation, viewer: str, expected: set[str]) -> None:
    found = await org.viewers[viewer].ask(f"{{ viewer {{ permissions {{ {' '.join(CREATIONS)} }} }} }}")

    assert {name for name, may in found["viewer"]["permissions"].items() if may} == expected


def is_own_of_manager(oracle: Oracle, user: int) -> bool:
    """Managers record nothing for themselves."""
    return user == oracle.me["id"] and not oracle.is_admin


async def test_people_and_assignments_say_what_can_be_made_for_them(org: Organisation) -> None:
    rows = await tables()
    for viewer, api in org.viewers.items():
        me = next(row for row in rows["User"].values() if row["email"] == f"{viewer}@care.example")
        oracle = Oracle(rows, me, org.admin.clock.today())

        people = (await api.ask(PEOPLE))["users"]["nodes"]
        assignments = (await api.ask(ASSIGNMENTS))["assignments"]["nodes"]

        told = {each["id"]: (each["viewerCanAssignmentCreate"], each["viewerCanCompletionRecord"]) for each in people}
        looks = {key: oracle.looks_after(key) for key in oracle.visible("User")}
        assert told == {
            ident(User, key): (
                may and bool(rows["User"][key]["is_active"]),
                may and not is_own_of_manager(oracle, key) and rows["User"][key]["anonymised_at"] is None,
            )
            for key, may in looks.items()
        }, viewer
        assert {each["id"]: each["viewerCanUploadedCertificateSubmit"] for each in assignments} == {
            ident(Assignment, key): (row["user_id"] == me["id"] or oracle.looks_after(row["user_id"]))
            and row["archived_on"] is None
            for key, row in rows["Assignment"].items()
            if key in oracle.visible("Assignment")
        }, viewer


async def test_each_requirement_says_whether_a_certificate_can_be_uploaded_for_it_or_why_not(api: Api) -> None:
    story = await first_aid_by_proof(api)
    asked = "standing(on: $on) { progress { activity { name } viewerCanUpload uploadRefusal { code message field } } }"
    document = f"query($id: ID!, $on: Date!) {{ assignment(id: $id) {{ {asked} }} }}"

    async def told(viewer: Api) -> dict[str, str | None]:
        today = viewer.clock.today().isoformat()
        found = (await viewer.ask(document, id=story.assignment, on=today))["assignment"]["standing"]["progress"]
        assert all(each["viewerCanUpload"] is (each["uploadRefusal"] is None) for each in found)
        return {each["activity"]["name"]: each["uploadRefusal"] and each["uploadRefusal"]["code"] for each in found}

    before, managers = await told(story.lena), await told(story.mona)
    for day in range(1, 11):
        await story.submit(f"2025-12-{day:02}")
    after = await told(story.lena)

    assert before["Exam"] is None
    assert managers == before
    assert await story.refused() == [("TOO_MANY_PENDING", "input.requirement")]
    assert after == {**before, "Exam": "TOO_MANY_PENDING"}
