"""Who did what, when, and what it was about before and after: written by the gate, whoever comes through it."""

from typing import Any

import orjson

from app.auth.sessions import Authenticator
from app.db.database import fetch
from schema.audit import AuditEntry
from tests.api import Api
from tests.app.actions_world import World
from tests.app.auditing import before_and_after, done, entries, last_number

LENA, FIRST_AID, COURSE = "email:lena@care.example", "code:first-aid", "code:course"
PASSWORD = "vier kastanjes vallen"


async def only(after: int, what: str) -> AuditEntry:
    found = [each for each in await entries(after) if each.what == what]
    assert len(found) == 1
    return found[0]


def links(ids: dict[str, str]) -> dict[str, Any]:
    return {name: {"id": each} for name, each in ids.items()}


async def test_an_action_is_written_down_with_who_did_it_and_what_followed_from_it(world: World) -> None:
    start = await last_number()

    await world.mona.do("completionRecord", user=LENA, activity=COURSE, completed_on="2026-01-20")

    found = await entries(start)
    mona = (await world.admin.ask('{ user(id: "email:mona@care.example") { id } }'))["user"]["id"]
    assert [(each.what, each.subject_title) for each in found] == [
        ("CompletionRecord", "Course · Lena"),
        ("CertificateIssued", found[1].subject_title),
        ("AssignmentPeriodsChanged", "Lena · First Aid"),
        ("AssignmentStandingChanged", "Lena · First Aid"),
    ]
    assert {each.actor_id for each in found} == {(await fetch("SELECT id FROM \"user\" WHERE name = 'Mona'"))[0][0]}
    assert {each.happened_at.isoformat() for each in found} == {"2026-02-01T08:00:00+00:00"}
    before, after = before_and_after(found[0])
    assert before is None
    assert (after["completedOn"], after["recordedBy"]) == ("2026-01-20", {"id": mona})
    assert orjson.loads(found[0].asked)["completedOn"] == "2026-01-20"


async def test_an_action_that_tells_nobody_is_written_down_all_the_same(api: Api) -> None:
    webhook = await api.do("webhookCreate", name="Payroll", url="https://payroll.example/hook", events=["USER_CHANGED"])
    start = await last_number()

    await api.do("webhookSendTest", id=webhook["id"])

    assert [(each.what, each.subject_title) for each in await entries(start)] == [("WebhookSendTest", "Payroll")]


async def test_a_consequence_shows_what_it_changed(world: World) -> None:
    await world.admin.do("completionRecord", user=LENA, activity=COURSE, completed_on="2026-01-20")
    start = await last_number()
    completion = (await world.admin.ask("{ completions(orderBy: {field: ID, direction: DESC}) { nodes { id } } }"))[
        "completions"
    ]["nodes"][0]["id"]

    await world.admin.do("completionRevoke", id=completion, reason="Somebody else's")

    periods = await only(start, "AssignmentPeriodsChanged")
    before, after = before_and_after(periods)
    assert [(each["number"], each["validThrough"]) for each in before["periods"]] == [(1, "2027-01-20")]
    assert after["periods"] == []
    assert before_and_after(await only(start, "AssignmentStandingChanged")) == (
        {"standing": {"status": "QUALIFIED", "validThrough": "2027-01-20"}},
        {"standing": {"status": "IN_PROGRESS", "validThrough": None}},
    )
    certificate = await only(start, "CertificateRevoked")
    was, became = before_and_after(certificate)
    assert (was["revokedAt"], became["revokedAt"]) == (None, "2026-02-01T08:00:00.000000+00:00")
    revoked = await only(start, "CompletionRevoke")
    assert orjson.loads(revoked.asked) == {"reason": "Somebody else's", "revokedFrom": None}
    was, became = before_and_after(revoked)
    assert (was["revocationReason"], became["revocationReason"]) == (None, "Somebody else's")


async def test_a_qualification_is_shown_with_its_lists_as_people_know_it(world: World) -> None:
    start = await last_number()

    await world.admin.do(
        "qualificationEdit", id=FIRST_AID, name="BHV", achieve=[{"activity": COURSE}, {"activity": "code:video"}]
    )

    before, after = before_and_after(await only(start, "QualificationEdit"))
    video = (await world.admin.ask('{ learningActivity(id: "code:video") { id } }'))["learningActivity"]["id"]
    assert (before["name"], after["name"]) == ("First Aid", "BHV")
    assert before["currentVersion"]["achieve"] == []  # the course stays, and is not told again
    assert [each["activity"]["id"] for each in after["currentVersion"]["achieve"]] == [video]
    assert "maintain" not in before["currentVersion"] | after["currentVersion"]
    assert (before["currentVersion"]["number"], after["currentVersion"]["number"]) == (1, 2)


async def test_permanent_education_is_part_of_the_profile(api: Api) -> None:
    course, meeting = await api.activity("Course"), await api.activity("Meeting", type="MEETUP")
    education = {"mode": "ANY", "needed": "1", "repeatsEvery": "P1Y", "activities": [{"activity": meeting}]}

    made = await api.do(
        "qualificationCreate",
        name="Medication",
        duration="FIXED",
        achieve=[{"activity": course, "permanentEducation": education}],
    )

    _, after = before_and_after((await AuditEntry.filter(what="QualificationCreate"))[0])
    found = after["currentVersion"]["achieve"][0]["permanentEducation"]
    assert made["id"]
    assert (found["mode"], found["needed"]) == ("ANY", "1")
    assert [each["activity"] for each in found["activities"]] == [{"id": meeting}]


async def test_an_edit_of_a_person_shows_their_groups_and_units_too(world: World) -> None:
    start = await last_number()

    await world.admin.do("userEdit", id=LENA, groups=[], job_title="Head nurse")

    before, after = before_and_after(await only(start, "UserEdit"))
    assert (before["jobTitle"], after["jobTitle"]) == ("Nurse", "Head nurse")
    assert (len(before["groups"]), after["groups"]) == (1, [])


async def test_no_password_gets_into_the_audit(world: World) -> None:
    start = await last_number()

    await world.admin.do("userSetPassword", id=LENA, password=PASSWORD)
    await world.lena.do("userChangePassword", id=LENA, current=PASSWORD, password="drie mussen op een tak")

    found = await entries(start)
    assert [each.what for each in found] == ["UserSetPassword", "UserChangePassword"]
    assert [each.asked for each in found] == ["{}", "{}"]
    everything = "".join(f"{each.asked}{each.before}{each.after}" for each in found)
    assert "kastanjes" not in everything
    assert "mussen" not in everything
    assert "argon2" not in everything


async def test_coming_in_going_out_and_being_kept_out_are_written_down_without_what_was_typed(world: World) -> None:
    await world.admin.do("userSetPassword", id=LENA, password=PASSWORD)
    keeper, start = Authenticator(world.admin.clock), await last_number()

    signed_in = await keeper.sign_in("lena@care.example", PASSWORD, address="192.0.2.1")
    await keeper.sign_out(signed_in.token)  # type: ignore[union-attr]  # the password is right
    for _ in range(5):
        await keeper.sign_in("lena@care.example", "wrong", address="192.0.2.1")
        await keeper.sign_in("my password, in the wrong field", "wrong", address="192.0.2.1")

    found = await entries(start)
    lena = (await fetch("SELECT id FROM \"user\" WHERE name = 'Lena'"))[0][0]
    assert [(each.what, each.subject_title, each.actor_id) for each in found] == [
        ("UserSignedIn", "Lena", lena),
        ("UserSignedOut", "Lena", lena),
        ("UserLocked", "Lena", None),
    ]


async def test_what_is_refused_leaves_nothing_in_the_audit(world: World) -> None:
    start = await last_number()

    refusals = await world.admin.refused("completionRecord", user=LENA, activity=COURSE, completed_on="2027-01-01")

    assert refusals == [("IN_THE_FUTURE", "input.completedOn")]
    assert await done(start) == []


async def test_what_is_deleted_is_shown_as_it_was(api: Api) -> None:
    view = (await api.do("savedViewCreate", name="Mine", screen="users", query="role=MANAGER"))["id"]
    start = await last_number()

    await api.do("savedViewDelete", id=view)

    deleted = await only(start, "SavedViewDelete")
    before, after = before_and_after(deleted)
    assert (before["name"], after) == ("Mine", None)
    assert deleted.subject == view
