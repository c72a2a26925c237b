"""The demo is as alive in five years as today, and one command away."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.audit.verify import verify_audit
from app.auth.access_tokens import TOKEN, viewer_for
from app.auth.sessions import Authenticator, SignedInUser
from app.commands.passwords import give_password
from app.db.database import OpenDatabase, fetch, open_database
from app.demo.careers import live_careers
from app.demo.inventory import TAKEN_BY
from app.demo.organisation import DEMO_ACCOUNTS, DEMO_PASSWORD
from app.demo.proof import BY_THE_OFFICE, UPLOADED
from app.domain.standing import standing
from app.files.files import open_files
from app.policy.access import Viewer
from app.standings.facts import histories
from schema.assignment_sources import AssignmentSource
from schema.assignments import Assignment
from schema.completions import Completion
from schema.enums import Role, Status
from schema.people import User
from schema.requirements import Requirement
from schema.sessions import Credential
from schema.units import OrgUnit
from tests.app.edge_app import add_ann
from tests.app.test_cli import command, within
from tests.demo import DEMO_DAY, demo_clock, load_demo

PEOPLE_PER_STATUS = {
    ("BHV", Status.IN_PROGRESS): 2, ("BHV", Status.QUALIFIED): 13, ("BHV", Status.EXPIRING): 4,
    ("BHV", Status.EXPIRED): 4,
    ("FIRE", Status.IN_PROGRESS): 1, ("FIRE", Status.QUALIFIED): 7, ("FIRE", Status.EXPIRING): 1,
    ("FIRE", Status.EXPIRED): 3,
    ("FORK", Status.IN_PROGRESS): 1, ("FORK", Status.QUALIFIED): 3, ("FORK", Status.EXPIRING): 1,
    ("FORK", Status.EXPIRED): 1, ("FORK", None): 2,
    ("GDPR", Status.IN_PROGRESS): 5, ("GDPR", Status.QUALIFIED): 50, ("GDPR", Status.NOT_MET): 5,
    ("HYG", Status.IN_PROGRESS): 4, ("HYG", Status.QUALIFIED): 20, ("HYG", Status.EXPIRING): 3,
    ("HYG", Status.IN_GRACE): 2, ("HYG", Status.EXPIRED): 4,
    ("MED", Status.IN_PROGRESS): 4, ("MED", Status.QUALIFIED): 15, ("MED", Status.EXPIRING): 6,
    ("MED", Status.IN_GRACE): 3, ("MED", Status.EXPIRED): 3,
}  # fmt: skip
"""How many assignments of each qualification have which status on the day of loading; None: withdrawn."""


async def people_per_status(on: date) -> Counter[tuple[str, Status | None]]:
    codes = dict(await Assignment.all().values_list("id", "qualification__code"))
    known = await histories(codes)
    found = {key: standing(known[key], on) for key in codes}
    return Counter((codes[key], now.status if now else None) for key, now in found.items())


@pytest.mark.parametrize("day", [DEMO_DAY, date(2026, 3, 31), date(2028, 2, 29), date(2031, 8, 1)], ids=str)
@pytest.mark.usefixtures("database")
async def test_as_many_people_have_each_status_on_whatever_day_it_is_loaded(day: date):
    outcome = await load_demo(day)

    assert outcome.problems == ()
    assert await people_per_status(day) == PEOPLE_PER_STATUS


@pytest.mark.usefixtures("database")
async def test_who_came_twice_who_left_and_what_was_corrected_change_nobodys_status(tmp_path: Path):
    open_files(str(tmp_path))
    await load_demo()

    await live_careers(demo_clock())

    assert await people_per_status(DEMO_DAY) == PEOPLE_PER_STATUS
    assert await User.filter(merged_at__isnull=False).values_list("email", "merged_into__email") == [
        ("r.prins@delinde.example", "ruben.prins@delinde.example")
    ]
    assert await User.filter(anonymised_at__isnull=False).values_list("is_active", "personnel_number") == [
        (False, None)
    ]
    assert await Completion.filter(decisions=3, revoked_at=None).values_list("user__name") == [("Emma Visser",)]
    assert not await fetch("SELECT 1 FROM audit_entry WHERE after LIKE '%Kool%' OR subject_title LIKE '%Kool%'")
    assert (await verify_audit()).broken is None


def test_every_status_occurs_at_least_twice():
    per_status: Counter[Status | None] = Counter()
    for (_, status), count in PEOPLE_PER_STATUS.items():
        per_status[status] += count

    assert per_status == {
        Status.IN_PROGRESS: 17,
        Status.QUALIFIED: 108,
        Status.EXPIRING: 15,
        Status.IN_GRACE: 5,
        Status.EXPIRED: 15,
        Status.NOT_MET: 5,
        None: 2,
    }


@pytest.mark.usefixtures("database")
async def test_the_demo_has_what_there_is_to_show():
    await load_demo()

    assert await User.all().count() == 60
    assert Counter(await OrgUnit.all().values_list("kind", flat=True)) == {"COMPANY": 1, "DEPARTMENT": 3, "TEAM": 8}
    assert Counter(await User.all().values_list("role", flat=True)) == {"LEARNER": 50, "MANAGER": 9, "ADMIN": 1}
    assert await User.filter(is_active=False).count() == 2
    assert await AssignmentSource.exclude(withdrawn_on=None).count() == 3
    assert await Assignment.exclude(archived_on=None).count() == 2
    assert sorted(
        await Requirement.filter(activity__code="HYG-E").values_list("version__qualification__code", "stage")
    ) == [("HYG", "ACHIEVE"), ("HYG", "MAINTAIN"), ("MED", "MAINTAIN")]
    oldest = min([row.completed_on for row in await Completion.all()])
    assert DEMO_DAY - timedelta(days=850) < oldest < DEMO_DAY - timedelta(days=730)


def test_the_command_loads_it_and_prints_how_to_come_in_as_each_role(
    empty_database_url: str, capsys: pytest.CaptureFixture[str]
):
    code = command("demo", "--database", empty_database_url, "--clock", "2028-02-29")
    said = capsys.readouterr().out

    assert code == 0
    assert "*** DEMO DATA ***" in said
    assert "60 users" in said
    tokens = TOKEN.findall(said)
    viewers = [within(empty_database_url, viewer_for(token, now=demo_clock().now())) for token in tokens]
    assert [viewer.role for viewer in viewers if viewer] == [Role.ADMIN, Role.MANAGER, Role.LEARNER]
    assert [email for email in DEMO_ACCOUNTS if email not in said] == []
    assert said.count(f"password {DEMO_PASSWORD}\n") == 3
    waiting = "SELECT u.email FROM approval a JOIN \"user\" u ON u.id = a.user_id WHERE a.decision = 'PENDING'"
    whose = [*(each[0] for each in (*UPLOADED, BY_THE_OFFICE)), TAKEN_BY]
    assert sorted(row[0] for row in within(empty_database_url, fetch(waiting))) == sorted(whose)


def test_the_command_loads_nothing_twice_and_makes_new_tokens(database_url: str, capsys: pytest.CaptureFixture[str]):
    command("demo", "--database", database_url, "--clock", "2026-11-23")
    first = TOKEN.findall(capsys.readouterr().out)
    people = within(database_url, fetch('SELECT count(*) FROM "user"'))

    code = command("demo", "--database", database_url, "--clock", "2027-11-23")
    said = capsys.readouterr().out
    second = TOKEN.findall(said)

    now = demo_clock(date(2027, 11, 24)).now()
    assert code == 0
    assert said.startswith("The database is not empty")
    assert [within(database_url, viewer_for(token, now=now)) for token in first] == [None, None, None]
    assert None not in [within(database_url, viewer_for(token, now=now)) for token in second]
    assert within(database_url, fetch('SELECT count(*) FROM "user"')) == people


async def test_everybody_who_is_active_in_it_comes_in_with_the_password_that_is_printed(empty_database_url: str):
    command("demo", "--database", empty_database_url, "--clock", "2026-11-23")
    await open_database(empty_database_url)
    active = await User.filter(is_active=True).values_list("email", flat=True)

    gone = await User.filter(is_active=False).first()
    assert gone is not None
    door = Authenticator(demo_clock())
    answers = {email: await door.sign_in(email, DEMO_PASSWORD, address="::1") for email in (*DEMO_ACCOUNTS, gone.email)}

    assert {email for email, answer in answers.items() if isinstance(answer, SignedInUser)} == set(DEMO_ACCOUNTS)
    assert await Credential.all().count() == len(active) == 58


def test_a_demo_password_that_was_changed_stays_and_is_not_printed(
    database_url: str, capsys: pytest.CaptureFixture[str]
):
    command("demo", "--database", database_url)
    within(database_url, give_password(DEMO_ACCOUNTS[0], "drie wolken drijven", clock=demo_clock()))
    capsys.readouterr()

    command("demo", "--database", database_url)
    said = capsys.readouterr().out

    assert said.count(f"password {DEMO_PASSWORD}\n") == 2
    assert said.count("password (changed since)") == 1
    assert "wolken" not in said


def test_the_command_leaves_real_people_alone(database_url: str, capsys: pytest.CaptureFixture[str]):
    within(database_url, add_ann())

    code = command("demo", "--database", database_url)

    assert (code, capsys.readouterr().out) == (
        0,
        "The database is not empty, so the demo was not loaded.\n",
    )
    assert [row[0] for row in within(database_url, fetch('SELECT email FROM "user"'))] == ["ann@care.example"]
    for table in ("access_token", "credential"):
        assert within(database_url, fetch(f"SELECT count(*) FROM {table}"))[0][0] == 0


async def test_a_test_can_ask_for_a_database_with_the_demo_in_it(demo_database: OpenDatabase):
    marijke = await User.get(email=DEMO_ACCOUNTS[0])

    assert Viewer(marijke.id, marijke.role).role is Role.ADMIN
    assert demo_database.dialect in ("sqlite", "postgres")
