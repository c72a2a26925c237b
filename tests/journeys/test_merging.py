"""Two accounts of one person become one: the union of what is known, and nothing is lost (E39)."""

from typing import Any

import pytest

from app.db.database import fetch
from schema.assignments import Assignment
from tests.api import ADMIN, Api
from tests.app.sessions import PASSWORD
from tests.journeys.stored import assert_as_known, instants
from tests.timelines import assert_stored_as_computed

OLD, NEW = "email:robin@care.example", "email:robin.vos@care.example"
STANDING = "standing { status validThrough }"


@pytest.fixture
async def twice(api: Api) -> Api:
    """Robin has two accounts: the history is with the old one, and HR has made a new one with the new address."""
    await api.unit("Team A", code="a")
    await api.unit("Team B", code="b")
    await api.activity(code="course", issues_certificate=True)
    await api.activity("Refresher", code="refresher", type="MEETUP", issues_certificate=True)
    await api.qualification(code="aid", maintain_period="P1Y", achieve=["code:course"], maintain=["code:refresher"])
    await api.qualification("Fire", code="fire", achieve=["code:course"])
    await api.user("Robin", unit="code:a", personnel_number="42")
    await api.assign(OLD, "code:aid", "2026-01-01")
    api.clock.move_to("2026-02-01")
    await api.complete(OLD, "code:course", "2026-01-20")
    api.clock.move_to("2026-06-01")
    await api.user("Robin Vos", email="robin.vos@care.example", unit="code:b")
    await api.assign(NEW, "code:aid", "2026-06-01")
    await api.assign(NEW, "code:fire", "2026-06-01")
    api.clock.move_to("2027-01-18")
    await api.complete(NEW, "code:refresher", "2027-01-10")
    return api


async def of(api: Api, person: str) -> dict[str, tuple[Any, ...]]:
    """The status and last valid day of each of somebody's qualifications; nothing where none is assigned."""
    document = (
        "query($id: ID!) { user(id: $id) { assignments "
        f"{{ nodes {{ qualification {{ code }} archivedOn {STANDING} }} }} }} }}"
    )
    nodes = (await api.ask(document, id=person))["user"]["assignments"]["nodes"]
    return {each["qualification"]["code"]: tuple((each["standing"] or {}).values()) for each in nodes}


async def test_the_person_has_what_both_accounts_had_and_is_judged_by_all_of_it(twice: Api):
    before = await of(twice, OLD), await of(twice, NEW)
    document = (
        "query($id: ID!, $into: ID!) { user(id: $id) { mergePreview(into: $into) { completionsCount repeatsCount "
        "certificatesCount standings { qualification { code } after { status validThrough } } } } }"
    )
    preview = (await twice.ask(document, id=OLD, into=NEW))["user"]["mergePreview"]

    merged = await twice.do(
        "userMerge", id=OLD, into=NEW, select="isActive mergedAt personnelNumber mergedInto { name }"
    )

    assert before == (
        {"aid": ("EXPIRING", "2027-01-20")},
        {"aid": ("IN_PROGRESS", None), "fire": ("IN_PROGRESS", None)},
    )
    assert (preview["completionsCount"], preview["repeatsCount"], preview["certificatesCount"]) == (1, 0, 1)
    assert merged["isActive"] is False
    assert merged["personnelNumber"] is None
    assert merged["mergedInto"] == {"name": "Robin Vos"}
    after = await of(twice, NEW)
    assert after == {"aid": ("QUALIFIED", "2028-01-20"), "fire": ("QUALIFIED", None)}
    assert {each["qualification"]["code"]: tuple(each["after"].values()) for each in preview["standings"]} == after
    assert await of(twice, OLD) == {"aid": ()}
    assert (await twice.ask(f'{{ user(id: "{NEW}") {{ personnelNumber mergedAccounts {{ name }} }} }}'))["user"] == {
        "personnelNumber": "42",
        "mergedAccounts": [{"name": "Robin"}],
    }


async def test_what_is_stored_is_what_the_engine_says_now_and_said_before(twice: Api):
    await twice.do("userMerge", id=OLD, into=NEW)

    await assert_stored_as_computed(twice.clock)
    for assignment in await Assignment.all():
        for at in await instants(assignment):
            await assert_as_known(assignment, at, twice.clock.zone)


async def test_certificates_keep_their_number_and_the_name_that_was_printed(twice: Api):
    listed = (
        "{ certificates(orderBy: {field: ISSUED_ON, direction: ASC}) { nodes { number holderName user { name } } } }"
    )
    before = (await twice.ask(listed))["certificates"]["nodes"]

    await twice.do("userMerge", id=OLD, into=NEW)

    after = (await twice.ask(listed))["certificates"]["nodes"]
    assert [each["number"] for each in after] == [each["number"] for each in before]
    assert [(each["holderName"], each["user"]["name"]) for each in after] == [
        ("Robin", "Robin Vos"),
        (None, "Robin Vos"),
    ]


async def test_the_same_fact_of_both_counts_once_and_both_are_kept(twice: Api):
    await twice.complete(NEW, "code:course", "2026-01-20")

    await twice.do("userMerge", id=OLD, into=NEW)

    rows = await fetch("SELECT is_repeat, user_id FROM completion WHERE completed_on = '2026-01-20' ORDER BY id")
    assert [bool(row[0]) for row in rows] == [False, True]
    assert len({row[1] for row in rows}) == 1
    assert (await of(twice, NEW))["aid"] == ("QUALIFIED", "2028-01-20")
    attempts = await fetch(
        "SELECT e.number FROM enrolment e JOIN learning_activity a ON a.id = e.activity_id "
        "WHERE a.code = 'course' ORDER BY e.number"
    )
    assert [row[0] for row in attempts] == [1, 2]


async def test_where_the_person_was_is_the_union_of_both(twice: Api):
    await twice.do("userMerge", id=OLD, into=NEW)

    document = "query($id: ID!) { user(id: $id) { dateAdded memberships { unit { code } state beginsOn through } } }"
    kept = (await twice.ask(document, id=NEW))["user"]
    emptied = (await twice.ask(document, id=OLD))["user"]
    assert [(each["unit"]["code"], each["state"], each["beginsOn"]) for each in kept["memberships"]] == [
        ("a", "ACTIVE", "2026-01-01"),
        ("b", "ACTIVE", "2026-06-01"),
    ]
    assert kept["dateAdded"] == "2026-01-01"
    assert [each["state"] for each in emptied["memberships"]] == ["INACTIVE"]


async def test_a_past_day_counts_the_person_once_where_they_were(twice: Api):
    counted = "query($on: Date) { insights { overview(on: $on) { total { assigned { count } } } } }"

    before = (await twice.ask(counted, on="2026-07-01"))["insights"]["overview"]["total"]["assigned"]["count"]
    await twice.do("userMerge", id=OLD, into=NEW)
    after = (await twice.ask(counted, on="2026-07-01"))["insights"]["overview"]["total"]["assigned"]["count"]

    assert (before, after) == (3, 2)


async def test_groups_managed_units_and_what_waits_go_along(twice: Api):
    await twice.do("groupCreate", name="First", code="first")
    await twice.do("groupCreate", name="Second", code="second")
    await twice.do("userEdit", id=OLD, role="MANAGER", managed_units=["code:a"], groups=["code:first", "code:second"])
    await twice.do("userEdit", id=NEW, role="MANAGER", managed_units=["code:b"], groups=["code:first"])

    await twice.do("userMerge", id=OLD, into=NEW)

    kept = await twice.ask(
        f'{{ user(id: "{NEW}") {{ groups {{ group {{ code }} }} managedUnits {{ unit {{ code }} }} }} }}'
    )
    emptied = await twice.ask(f'{{ user(id: "{OLD}") {{ groups {{ id }} managedUnits {{ id }} }} }}')
    assert sorted(each["group"]["code"] for each in kept["user"]["groups"]) == ["first", "second"]
    assert sorted(each["unit"]["code"] for each in kept["user"]["managedUnits"]) == ["a", "b"]
    assert emptied["user"] == {"groups": [], "managedUnits": []}


async def test_the_emptied_account_is_closed_and_says_so(twice: Api):
    old = await twice.signed_in_as("robin@care.example")
    await twice.do("userSetPassword", id=OLD, password=PASSWORD)

    await twice.do("userMerge", id=OLD, into=NEW)

    assert (await old.attempt("{ viewer { user { name } } }")).codes == ["UNAUTHENTICATED"]
    assert await twice.refused("userReactivate", id=OLD) == [("CONFLICT", "")]
    assert await twice.refused("userEdit", id=OLD, name="Rob") == [("CONFLICT", "")]
    assert await twice.refused("userSetPassword", id=OLD, password=PASSWORD) == [("CONFLICT", "")]
    assert await twice.refused("completionRecord", user=OLD, activity="code:course") == [("MERGED", "input.user")]
    assert await twice.refused("assignmentCreate", user=OLD, qualification="code:aid") == [("INACTIVE", "input.user")]


async def test_the_other_account_can_take_over_the_address(twice: Api):
    await twice.do("userMerge", id=NEW, into=OLD, is_email_taken_over=True)

    found = await twice.ask('{ user(id: "personnelNumber:42") { name email mergedAccounts { email } } }')
    assert found["user"] == {
        "name": "Robin",
        "email": "robin.vos@care.example",
        "mergedAccounts": [{"email": "robin@care.example"}],
    }


async def test_what_cannot_be_merged_is_refused(twice: Api):
    await twice.user("Ann")
    await twice.user("Ben")
    await twice.do("userMerge", id="email:ann@care.example", into="email:ben@care.example")
    ben, ann = "email:ben@care.example", "email:ann@care.example"
    await twice.do("userEdit", id="email:robin@care.example", role="ADMIN")
    robin = await twice.signed_in_as("robin@care.example")

    assert await twice.refused("userMerge", id=OLD, into=OLD) == [("SAME", "input.into")]
    assert await twice.refused("userMerge", id=OLD, into=ann) == [("MERGED", "input.into")]
    assert await twice.refused("userMerge", id=ann, into=ben) == [("CONFLICT", "")]
    assert await twice.refused("userMerge", id=ben, into=OLD) == [("HAS_MERGED", "")]
    assert await twice.refused("userMerge", id=f"email:{ADMIN}", into=NEW) == [("OWN_ACCOUNT", "")]
    await twice.do("userEdit", id=NEW, role="MANAGER")
    manager = await twice.signed_in_as("robin.vos@care.example")
    assert await manager.refused("userMerge", id=OLD, into=NEW) == [("NOT_FOUND", "id")]
    await robin.do("userDeactivate", id=f"email:{ADMIN}")
    assert await robin.refused("userMerge", id=OLD, into=NEW) == [("OWN_ACCOUNT", "")]


async def test_the_audit_says_it_of_both(twice: Api):
    await twice.do("userMerge", id=OLD, into=NEW)

    entries = await twice.ask(
        "{ auditEntries(last: 40) { nodes { what subjectTitle changes { field after } } } auditVerify { isIntact } }"
    )
    said = {
        (each["what"], each["subjectTitle"]): {one["field"] for one in each["changes"]}
        for each in entries["auditEntries"]["nodes"]
    }
    assert {"mergedAt", "mergedInto", "isActive"} <= said["UserMerge", "Robin"]
    assert "personnelNumber" in said["UserChanged", "Robin Vos"]
    assert entries["auditVerify"] == {"isIntact": True}
